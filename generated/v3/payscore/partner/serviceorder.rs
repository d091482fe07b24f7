// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/serviceorder.md

//! `/v3/payscore/partner/serviceorder`

pub mod by_out_order_no;
pub mod direct_complete;

/// Query a pay score order · 查询支付分订单
///
/// `GET /v3/payscore/partner/serviceorder`
///
/// Official pages · 官方文档:
///
/// - partner: [4012692256](https://pay.weixin.qq.com/doc/v3/partner/4012692256), [4013138559](https://pay.weixin.qq.com/doc/v3/partner/4013138559)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::partner::serviceorder::get::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::partner::serviceorder::get::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
/// })
/// .out_order_no("1234323JKHDFE1243252")
/// .query_id("");
/// ```
#[doc(alias("查询支付分订单", "4012692256", "4013138559"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a pay score order · 查询支付分订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// return query ID · 回跳查询ID
        pub query_id: Option<String>,
    }

    crate::model! { Request {
        service_id: query("service_id").required(),
        sub_mchid: query("sub_mchid").required(),
        out_order_no: query("out_order_no"),
        query_id: query("query_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID
        service_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
        /// merchant service order number · 商户服务订单号
        out_order_no out_order_no_opt(into String),
        /// return query ID · 回跳查询ID
        query_id query_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/partner/serviceorder",
        "查询支付分订单",
        "Query a pay score order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a pay score order · 查询支付分订单
    #[non_exhaustive]
    pub struct Response {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// partner appid · 服务商应用ID
        pub appid: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub mchid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// service order state · 服务订单状态
        pub state: Option<response::State>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<response::StateDescription>,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<response::PostPayments>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Vec<response::PostDiscounts>,
        /// order risk fund · 订单风险金
        pub risk_fund: Option<response::RiskFund>,
        /// total amount · 总金额 (fen)
        pub total_amount: Option<crate::Fen>,
        /// whether collection is needed · 是否需要收款
        pub need_collection: Option<bool>,
        /// collection information · 收款信息
        pub collection: Option<response::Collection>,
        /// service time · 服务时间
        pub time_range: Option<response::TimeRange>,
        /// service location · 服务位置
        pub location: Option<response::Location>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// user openid under the partner's official account · 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// user openid under the sub-merchant's official account · 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_order_no: body("out_order_no").promised(),
        service_id: body("service_id").promised(),
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid"),
        service_introduction: body("service_introduction").promised(),
        state: body("state").promised(),
        state_description: body("state_description"),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        risk_fund: body("risk_fund"),
        total_amount: body("total_amount"),
        need_collection: body("need_collection"),
        collection: body("collection"),
        time_range: body("time_range"),
        location: body("location"),
        attach: body("attach"),
        notify_url: body("notify_url"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        order_id: body("order_id"),
    } }

    crate::promised::promised! { Response {
        /// merchant service order number · 商户服务订单号
        out_order_no 0(&str),
        /// service ID · 服务ID
        service_id 1(&str),
        /// partner appid · 服务商应用ID
        appid 2(&str),
        /// partner merchant ID · 服务商商户号
        mchid 3(&str),
        /// service information · 服务信息
        service_introduction 6(&str),
        /// service order state · 服务订单状态
        state 7(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::states::PayscoreState as State;

        crate::open_enum! {
            /// order state explanation · 订单状态说明
            pub enum StateDescription {
                UserConfirm = "USER_CONFIRM",
                MchComplete = "MCH_COMPLETE",
            }
        }

        /// post-paid items · 后付费项目
        #[non_exhaustive]
        pub struct PostPayments {
            /// payment item name · 付费名称
            pub name: Option<String>,
            /// payment explanation · 付费说明
            pub description: Option<String>,
            /// fee-item amount · 付费金额 (fen)
            pub amount: Option<crate::Fen>,
            /// fee quantity · 付费数量
            pub count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { PostPayments: Received {
            name: body("name").promised(),
            description: body("description"),
            amount: body("amount"),
            count: body("count"),
        } }

        crate::promised::promised! { PostPayments {
            /// payment item name · 付费名称
            name 0(&str),
        } }

        /// post-paid merchant discounts · 后付费商户优惠
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount explanation · 优惠说明
            pub description: Option<String>,
            /// discount amount · 优惠金额 (fen)
            pub amount: Option<crate::Fen>,
            /// discount quantity · 优惠数量
            pub count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { PostDiscounts: Received {
            name: body("name").promised(),
            description: body("description").promised(),
            amount: body("amount"),
            count: body("count"),
        } }

        crate::promised::promised! { PostDiscounts {
            /// discount name · 优惠名称
            name 0(&str),
            /// discount explanation · 优惠说明
            description 1(&str),
        } }

        /// order risk fund · 订单风险金
        #[non_exhaustive]
        pub struct RiskFund {
            /// risk fund name · 风险金名称
            pub name: Option<String>,
            /// risk amount · 风险金额 (fen)
            pub amount: Option<crate::Fen>,
            /// risk explanation · 风险说明
            pub description: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { RiskFund: Received {
            name: body("name").promised(),
            amount: body("amount").promised(),
            description: body("description"),
        } }

        crate::promised::promised! { RiskFund {
            /// risk fund name · 风险金名称
            name 0(&str),
            /// risk amount · 风险金额 (fen)
            amount 1(crate::Fen),
        } }

        crate::open_enum! {
            /// collection state · 收款状态
            pub enum CollectionState {
                UserPaying = "USER_PAYING",
                UserPaid = "USER_PAID",
            }
        }

        crate::open_enum! {
            /// channel of successful collection · 收款成功渠道
            pub enum PaidType {
                Newton = "NEWTON",
                Mch = "MCH",
            }
        }

        crate::open_enum! {
            /// discount scope · 优惠范围
            pub enum Scope {
                Single = "SINGLE",
                Global = "GLOBAL",
            }
        }

        crate::open_enum! {
            /// discount type · 优惠类型
            pub enum Type {
                Cash = "CASH",
                Nocash = "NOCASH",
            }
        }

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// goods code · 商品编码
            pub goods_id: Option<String>,
            /// goods quantity · 商品数量
            pub quantity: Option<i64>,
            /// goods price · 商品价格 (fen)
            pub unit_price: Option<crate::Fen>,
            /// goods discount amount · 商品优惠金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            /// goods remark · 商品备注
            pub goods_remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { GoodsDetail: Received {
            goods_id: body("goods_id").promised(),
            quantity: body("quantity"),
            unit_price: body("unit_price"),
            discount_amount: body("discount_amount"),
            goods_remark: body("goods_remark"),
        } }

        crate::promised::promised! { GoodsDetail {
            /// goods code · 商品编码
            goods_id 0(&str),
        } }

        /// discount function · 优惠功能
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// coupon ID · 券ID
            pub coupon_id: Option<String>,
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount scope · 优惠范围
            pub scope: Option<Scope>,
            /// discount type · 优惠类型
            pub type_: Option<Type>,
            /// coupon face value · 优惠券面额 (fen)
            pub amount: Option<crate::Fen>,
            /// activity ID · 活动ID
            pub stock_id: Option<String>,
            /// WeChat Pay funding · 微信出资 (fen)
            pub wechatpay_contribute: Option<crate::Fen>,
            /// merchant funding · 商户出资 (fen)
            pub merchant_contribute: Option<crate::Fen>,
            /// other funding · 其他出资 (fen)
            pub other_contribute: Option<crate::Fen>,
            /// discount currency · 优惠币种
            pub currency: Option<String>,
            /// item list · 单品列表
            pub goods_detail: Vec<GoodsDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { PromotionDetail: Received {
            coupon_id: body("coupon_id").promised(),
            name: body("name"),
            scope: body("scope"),
            type_: body("type"),
            amount: body("amount").promised(),
            stock_id: body("stock_id"),
            wechatpay_contribute: body("wechatpay_contribute"),
            merchant_contribute: body("merchant_contribute"),
            other_contribute: body("other_contribute"),
            currency: body("currency"),
            goods_detail: body("goods_detail"),
        } }

        crate::promised::promised! { PromotionDetail {
            /// coupon ID · 券ID
            coupon_id 0(&str),
            /// coupon face value · 优惠券面额 (fen)
            amount 4(crate::Fen),
        } }

        /// collection detail list · 收款明细列表
        #[non_exhaustive]
        pub struct Details {
            /// collection serial number · 收款序号
            pub seq: Option<i64>,
            /// amount of a single collection · 单笔收款金额 (fen)
            pub amount: Option<crate::Fen>,
            /// channel of successful collection · 收款成功渠道
            pub paid_type: Option<PaidType>,
            /// collection success time · 收款成功时间; as 20180608103456
            pub paid_time: Option<crate::CompactTime>,
            /// WeChat Pay transaction ID · 微信支付交易单号
            pub transaction_id: Option<String>,
            /// discount function · 优惠功能
            pub promotion_detail: Vec<PromotionDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { Details: Received {
            seq: body("seq"),
            amount: body("amount"),
            paid_type: body("paid_type"),
            paid_time: body("paid_time"),
            transaction_id: body("transaction_id"),
            promotion_detail: body("promotion_detail"),
        } }

        /// collection information · 收款信息
        #[non_exhaustive]
        pub struct Collection {
            /// collection state · 收款状态
            pub state: Option<CollectionState>,
            /// total amount to collect · 总收款金额 (fen)
            pub total_amount: Option<crate::Fen>,
            /// amount to be collected · 待收金额 (fen)
            pub paying_amount: Option<crate::Fen>,
            /// amount collected · 已收金额 (fen)
            pub paid_amount: Option<crate::Fen>,
            /// collection detail list · 收款明细列表
            pub details: Vec<Details>,
            /// receiving bank · 收款银行
            pub bank_type: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Collection: Received {
            state: body("state").promised(),
            total_amount: body("total_amount"),
            paying_amount: body("paying_amount"),
            paid_amount: body("paid_amount"),
            details: body("details"),
            bank_type: body("bank_type"),
        } }

        crate::promised::promised! { Collection {
            /// collection state · 收款状态
            state 0(&CollectionState),
        } }

        /// service time · 服务时间
        #[non_exhaustive]
        pub struct TimeRange {
            /// service start time · 服务开始时间; as 20180608103456
            pub start_time: Option<crate::CompactTime>,
            /// service start time remark · 服务开始时间备注
            pub start_time_remark: Option<String>,
            /// service end time · 服务结束时间; as 20180608103456
            pub end_time: Option<crate::CompactTime>,
            /// service end time remark · 服务结束时间备注
            pub end_time_remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { TimeRange: Received {
            start_time: body("start_time"),
            start_time_remark: body("start_time_remark"),
            end_time: body("end_time"),
            end_time_remark: body("end_time_remark"),
        } }

        pub use crate::v3::payscore::servicepayondeliveryorder::post::response::Location;
    }
}

/// Create a pay score order · 创建支付分订单
///
/// `POST /v3/payscore/partner/serviceorder`
///
/// Official pages · 官方文档:
///
/// - partner: [4012692136](https://pay.weixin.qq.com/doc/v3/partner/4012692136), [4013138534](https://pay.weixin.qq.com/doc/v3/partner/4013138534)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::partner::serviceorder::post::{Name, Request, Required, RiskFund, RiskFundRequired, TimeRange};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     out_order_no: "1234323JKHDFE1243252",
///     service_introduction: "XX充电宝",
///     risk_fund: RiskFund::new(RiskFundRequired { name: Name::Deposit, amount: Fen(10000) }),
///     time_range: TimeRange::new(),
///     notify_url: "https://api.test.com",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::partner::serviceorder::post::{Device, Location, Name, PostDiscounts, PostDiscountsRequired, PostPayments, Request, Required, RiskFund, RiskFundRequired, TimeRange};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     out_order_no: "1234323JKHDFE1243252",
///     service_introduction: "XX充电宝",
///     risk_fund: RiskFund::new(RiskFundRequired { name: Name::Deposit, amount: Fen(10000) })
///         .description("就餐的预估费用"),
///     time_range: TimeRange::new()
///         .start_time("20091225091010")
///         .start_time_remark("开始租借时间")
///         .end_time("20091225121010")
///         .end_time_remark("租借结束时间"),
///     notify_url: "https://api.test.com",
/// })
/// .sub_appid("wxd678efh567hg6999")
/// .post_payments([PostPayments::new("就餐费用").description("就餐人均100元").amount(40000).count(4)])
/// .post_discounts([PostDiscounts::new(PostDiscountsRequired {
///     name: "满20减1元",
///     description: "不与其他优惠叠加",
/// })
/// .amount(100)
/// .count(2)])
/// .location(Location::new().start_location("嗨客时尚主题展餐厅").end_location("嗨客时尚主题展餐厅"))
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .need_user_confirm(true)
/// .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
/// .device(Device::new()
///     .start_device_id("HG123456")
///     .end_device_id("HG123456")
///     .materiel_no("example_materiel_no"));
/// ```
#[doc(alias("创建支付分订单", "4012692136", "4013138534"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a pay score order · 创建支付分订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: String,
        /// partner appid · 服务商应用ID
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service information · 服务信息
        pub service_introduction: String,
        /// post-paid items · 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// order risk fund · 订单风险金
        pub risk_fund: RiskFund,
        /// service time · 服务时间
        pub time_range: TimeRange,
        /// service location · 服务位置
        pub location: Option<Location>,
        /// user openid under the partner's official account · 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// user openid under the sub-merchant's official account · 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// whether user confirmation is required · 是否需要用户确认
        pub need_user_confirm: Option<bool>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: String,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// device information · 设备信息
        pub device: Option<Device>,
    }

    crate::model! { Request {
        service_id: body("service_id").required(),
        appid: body("appid").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        out_order_no: body("out_order_no").required(),
        service_introduction: body("service_introduction").required(),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        risk_fund: body("risk_fund").required(),
        time_range: body("time_range").required(),
        location: body("location"),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        need_user_confirm: body("need_user_confirm"),
        notify_url: body("notify_url").required(),
        attach: body("attach"),
        device: body("device"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID
        service_id(&'a str),
        /// partner appid · 服务商应用ID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service information · 服务信息
        service_introduction(&'a str),
        /// order risk fund · 订单风险金
        risk_fund(RiskFund),
        /// service time · 服务时间
        time_range(TimeRange),
        /// merchant notification URL · 商户回调地址
        notify_url(&'a str),
    } {
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// post-paid items · 后付费项目
        post_payments post_payments_opt([PostPayments]),
        /// post-paid merchant discounts · 后付费商户优惠
        post_discounts post_discounts_opt([PostDiscounts]),
        /// service location · 服务位置
        location location_opt(Location),
        /// user openid under the partner's official account · 服务商公众号下的用户标识
        openid openid_opt(into String),
        /// user openid under the sub-merchant's official account · 子商户公众号下的用户标识
        sub_openid sub_openid_opt(into String),
        /// whether user confirmation is required · 是否需要用户确认
        need_user_confirm need_user_confirm_opt(bool),
        /// merchant data package · 商户数据包
        attach attach_opt(into String),
        /// device information · 设备信息
        device device_opt(Device),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/partner/serviceorder",
        "创建支付分订单",
        "Create a pay score order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// post-paid items · 后付费项目
    #[must_use]
    #[non_exhaustive]
    pub struct PostPayments {
        /// fee item name · 付费项目名称
        pub name: String,
        /// payment explanation · 付费说明
        pub description: Option<String>,
        /// amount · 金额 (fen)
        pub amount: Option<crate::Fen>,
        /// fee quantity · 付费数量
        pub count: Option<i64>,
    }

    crate::model! { PostPayments {
        name: body("name").required(),
        description: body("description"),
        amount: body("amount"),
        count: body("count"),
    } }

    crate::sent::sent! { PostPayments(name: into String) {
        /// payment explanation · 付费说明
        description description_opt(into String),
        /// amount · 金额 (fen)
        amount amount_opt(into crate::Fen),
        /// fee quantity · 付费数量
        count count_opt(i64),
    } }

    pub use crate::v3::payscore::servicepayondeliveryorder::post::PostDiscounts;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::PostDiscountsRequired;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::Name;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::RiskFund;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::RiskFundRequired;

    /// service time · 服务时间
    #[must_use]
    #[non_exhaustive]
    pub struct TimeRange {
        /// service start time · 服务开始时间; as 20180608103456
        pub start_time: Option<crate::CompactTime>,
        /// service start time remark · 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// estimated service end time · 预计服务结束时间; as 20180608103456
        pub end_time: Option<crate::CompactTime>,
        /// estimated service end time remark · 预计服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange: Default {
        start_time: body("start_time"),
        start_time_remark: body("start_time_remark"),
        end_time: body("end_time"),
        end_time_remark: body("end_time_remark"),
    } }

    crate::sent::sent! { TimeRange {
        /// service start time · 服务开始时间; as 20180608103456
        start_time start_time_opt(into crate::CompactTime),
        /// service start time remark · 服务开始时间备注
        start_time_remark start_time_remark_opt(into String),
        /// estimated service end time · 预计服务结束时间; as 20180608103456
        end_time end_time_opt(into crate::CompactTime),
        /// estimated service end time remark · 预计服务结束时间备注
        end_time_remark end_time_remark_opt(into String),
    } }

    /// service location · 服务位置
    #[must_use]
    #[non_exhaustive]
    pub struct Location {
        /// service start location · 服务开始地点
        pub start_location: Option<String>,
        /// estimated service end location · 预计服务结束地点
        pub end_location: Option<String>,
    }

    crate::model! { Location: Default {
        start_location: body("start_location"),
        end_location: body("end_location"),
    } }

    crate::sent::sent! { Location {
        /// service start location · 服务开始地点
        start_location start_location_opt(into String),
        /// estimated service end location · 预计服务结束地点
        end_location end_location_opt(into String),
    } }

    /// device information · 设备信息
    #[must_use]
    #[non_exhaustive]
    pub struct Device {
        /// device ID at service start · 服务开始的设备ID
        pub start_device_id: Option<String>,
        /// device ID at service end · 服务结束的设备ID
        pub end_device_id: Option<String>,
        /// material URL · 物料URL
        pub materiel_no: Option<String>,
    }

    crate::model! { Device: Default {
        start_device_id: body("start_device_id"),
        end_device_id: body("end_device_id"),
        materiel_no: body("materiel_no"),
    } }

    crate::sent::sent! { Device {
        /// device ID at service start · 服务开始的设备ID
        start_device_id start_device_id_opt(into String),
        /// device ID at service end · 服务结束的设备ID
        end_device_id end_device_id_opt(into String),
        /// material URL · 物料URL
        materiel_no materiel_no_opt(into String),
    } }

    /// Create a pay score order · 创建支付分订单
    #[non_exhaustive]
    pub struct Response {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// partner appid · 服务商应用ID
        pub appid: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub mchid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// service order state · 服务订单状态
        pub state: Option<response::State>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<response::StateDescription>,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<response::PostPayments>,
        /// merchant discounts · 商户优惠
        pub post_discounts: Vec<response::PostDiscounts>,
        /// order risk fund · 订单风险金
        pub risk_fund: Option<response::RiskFund>,
        /// service period · 服务时间段
        pub time_range: Option<response::TimeRange>,
        /// service location · 服务位置
        pub location: Option<response::Location>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// data package for jumping to WeChat · 跳转微信侧数据包
        pub package: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_order_no: body("out_order_no").promised(),
        service_id: body("service_id").promised(),
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").promised(),
        service_introduction: body("service_introduction").promised(),
        state: body("state").promised(),
        state_description: body("state_description"),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        risk_fund: body("risk_fund"),
        time_range: body("time_range"),
        location: body("location"),
        attach: body("attach"),
        notify_url: body("notify_url"),
        order_id: body("order_id").promised(),
        package: body("package"),
    } }

    crate::promised::promised! { Response {
        /// merchant service order number · 商户服务订单号
        out_order_no 0(&str),
        /// service ID · 服务ID
        service_id 1(&str),
        /// partner appid · 服务商应用ID
        appid 2(&str),
        /// partner merchant ID · 服务商商户号
        mchid 3(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 5(&str),
        /// service information · 服务信息
        service_introduction 6(&str),
        /// service order state · 服务订单状态
        state 7(&response::State),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 16(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::states::PayscoreState as State;

        pub use crate::v3::payscore::partner::serviceorder::get::response::StateDescription;

        /// post-paid items · 后付费项目
        #[non_exhaustive]
        pub struct PostPayments {
            /// fee item name · 付费项目名称
            pub name: Option<String>,
            /// payment explanation · 付费说明
            pub description: Option<String>,
            /// amount · 金额 (fen)
            pub amount: Option<crate::Fen>,
            /// fee quantity · 付费数量
            pub count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { PostPayments: Received {
            name: body("name").promised(),
            description: body("description"),
            amount: body("amount"),
            count: body("count"),
        } }

        crate::promised::promised! { PostPayments {
            /// fee item name · 付费项目名称
            name 0(&str),
        } }

        /// merchant discounts · 商户优惠
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// discount name · 优惠名称
            pub name: Option<String>,
            /// discount explanation · 优惠说明
            pub description: Option<String>,
            /// discount amount · 优惠金额 (fen)
            pub amount: Option<crate::Fen>,
            /// discount quantity · 优惠数量
            pub count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { PostDiscounts: Received {
            name: body("name").promised(),
            description: body("description").promised(),
            amount: body("amount"),
            count: body("count"),
        } }

        crate::promised::promised! { PostDiscounts {
            /// discount name · 优惠名称
            name 0(&str),
            /// discount explanation · 优惠说明
            description 1(&str),
        } }

        /// order risk fund · 订单风险金
        #[non_exhaustive]
        pub struct RiskFund {
            /// risk fund name · 风险金名称
            pub name: Option<super::Name>,
            /// risk amount · 风险金额 (fen)
            pub amount: Option<crate::Fen>,
            /// risk explanation · 风险说明
            pub description: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { RiskFund: Received {
            name: body("name").promised(),
            amount: body("amount").promised(),
            description: body("description"),
        } }

        crate::promised::promised! { RiskFund {
            /// risk fund name · 风险金名称
            name 0(&super::Name),
            /// risk amount · 风险金额 (fen)
            amount 1(crate::Fen),
        } }

        /// service period · 服务时间段
        #[non_exhaustive]
        pub struct TimeRange {
            /// service start time · 服务开始时间; as 20180608103456
            pub start_time: Option<crate::CompactTime>,
            /// service start time remark · 服务开始时间备注
            pub start_time_remark: Option<String>,
            /// estimated service end time · 预计服务结束时间; as 20180608103456
            pub end_time: Option<crate::CompactTime>,
            /// estimated service end time remark · 预计服务结束时间备注
            pub end_time_remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { TimeRange: Received {
            start_time: body("start_time").promised(),
            start_time_remark: body("start_time_remark"),
            end_time: body("end_time"),
            end_time_remark: body("end_time_remark"),
        } }

        crate::promised::promised! { TimeRange {
            /// service start time · 服务开始时间; as 20180608103456
            start_time 0(&crate::CompactTime),
        } }

        /// service location · 服务位置
        #[non_exhaustive]
        pub struct Location {
            /// service start location · 服务开始地点
            pub start_location: Option<String>,
            /// estimated service end location · 预计服务结束地点
            pub end_location: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Location: Received {
            start_location: body("start_location"),
            end_location: body("end_location").promised(),
        } }

        crate::promised::promised! { Location {
            /// estimated service end location · 预计服务结束地点
            end_location 1(&str),
        } }
    }
}
