// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/servicepayondeliveryorder.md

//! `/v3/payscore/partner/servicepayondeliveryorder`

/// Create a use-first-pay-after order · 创建先用后付订单
///
/// `POST /v3/payscore/partner/servicepayondeliveryorder`
///
/// Official pages · 官方文档:
///
/// - partner: [4012783634](https://pay.weixin.qq.com/doc/v3/partner/4012783634)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::partner::servicepayondeliveryorder::post::{Name, Request, Required, RiskFund, RiskFundRequired, ShoppingInfo, TimeRange};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     service_id: "500001",
///     service_introduction: "某某酒店",
///     time_range: TimeRange::new(),
///     risk_fund: RiskFund::new(RiskFundRequired { name: Name::Deposit, amount: Fen(10000) }),
///     notify_url: "https://api.test.com",
///     shopping_info: ShoppingInfo::new(),
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::partner::servicepayondeliveryorder::post::{Goods, JumpLink, JumpLinkType, Location, Name, PostDiscounts, PostPayments, Request, Required, RiskFund, RiskFundRequired, ShoppingInfo, TimeRange};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     service_id: "500001",
///     service_introduction: "某某酒店",
///     time_range: TimeRange::new()
///         .start_time("20091225091010")
///         .start_time_remark("备注1")
///         .end_time("20091225121010")
///         .end_time_remark("备注2"),
///     risk_fund: RiskFund::new(RiskFundRequired { name: Name::Deposit, amount: Fen(10000) })
///         .description("就餐的预估费用"),
///     notify_url: "https://api.test.com",
///     shopping_info: ShoppingInfo::new()
///         .real_merchant_appid("wxd678efh567hg6787")
///         .jump_link(JumpLink::new()
///             .jump_link_type(JumpLinkType::JumpLinkMiniProgram)
///             .appid("")
///             .path(""))
///         .goods([Goods::new()
///             .name("森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪")
///             .picture("http://mmbiz.qpic.cn/mmbiz_png/ldTw9…")
///             .amount(40000)
///             .count(4)
///             .category_id(["string"])]),
/// })
/// .sub_appid("wxd678efh567hg6999")
/// .post_payments([PostPayments::new()
///     .name("就餐费用, 服务费")
///     .amount(40000)
///     .description("就餐人均100元，服务费：100/小时")
///     .count(4)])
/// .post_discounts([PostDiscounts::new().name("满20减1元").description("不与其他优惠叠加").amount(100).count(2)])
/// .location(Location::new().start_location("嗨客时尚主题展餐厅").end_location("嗨客时尚主题展餐厅"))
/// .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .need_user_confirm(true)
/// .mchid("1230000109");
/// ```
#[doc(alias("创建先用后付订单", "4012783634"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a use-first-pay-after order · 创建先用后付订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// service ID · 服务ID
        pub service_id: String,
        /// service information · 服务信息
        pub service_introduction: String,
        /// post-paid items · 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// merchant discounts · 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// service time · 服务时间
        pub time_range: TimeRange,
        /// service location · 服务位置
        pub location: Option<Location>,
        /// order risk fund · 订单风险金
        pub risk_fund: RiskFund,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: String,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// user openid under the sub-merchant's official account · 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// whether user confirmation is required · 是否需要用户确认
        pub need_user_confirm: Option<bool>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// use-first-pay-after shopping details · 先用后付购物详情
        pub shopping_info: ShoppingInfo,
    }

    crate::model! { Request {
        out_order_no: body("out_order_no").required(),
        appid: body("appid").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        service_id: body("service_id").required(),
        service_introduction: body("service_introduction").required(),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        time_range: body("time_range").required(),
        location: body("location"),
        risk_fund: body("risk_fund").required(),
        attach: body("attach"),
        notify_url: body("notify_url").required(),
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        need_user_confirm: body("need_user_confirm"),
        mchid: body("mchid"),
        shopping_info: body("shopping_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// service information · 服务信息
        service_introduction(&'a str),
        /// service time · 服务时间
        time_range(TimeRange),
        /// order risk fund · 订单风险金
        risk_fund(RiskFund),
        /// merchant notification URL · 商户回调地址
        notify_url(&'a str),
        /// use-first-pay-after shopping details · 先用后付购物详情
        shopping_info(ShoppingInfo),
    } {
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// post-paid items · 后付费项目
        post_payments post_payments_opt([PostPayments]),
        /// merchant discounts · 商户优惠
        post_discounts post_discounts_opt([PostDiscounts]),
        /// service location · 服务位置
        location location_opt(Location),
        /// merchant data package · 商户数据包
        attach attach_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// user openid under the sub-merchant's official account · 子商户公众号下的用户标识
        sub_openid sub_openid_opt(into String),
        /// whether user confirmation is required · 是否需要用户确认
        need_user_confirm need_user_confirm_opt(bool),
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/partner/servicepayondeliveryorder",
        "创建先用后付订单",
        "Create a use-first-pay-after order",
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
        pub name: Option<String>,
        /// amount · 金额 (fen)
        pub amount: Option<crate::Fen>,
        /// charging explanation · 计费说明
        pub description: Option<String>,
        /// fee quantity · 付费数量
        pub count: Option<i64>,
    }

    crate::model! { PostPayments: Default {
        name: body("name"),
        amount: body("amount"),
        description: body("description"),
        count: body("count"),
    } }

    crate::sent::sent! { PostPayments {
        /// fee item name · 付费项目名称
        name name_opt(into String),
        /// amount · 金额 (fen)
        amount amount_opt(into crate::Fen),
        /// charging explanation · 计费说明
        description description_opt(into String),
        /// fee quantity · 付费数量
        count count_opt(i64),
    } }

    /// merchant discounts · 商户优惠
    #[must_use]
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
    }

    crate::model! { PostDiscounts: Default {
        name: body("name"),
        description: body("description"),
        amount: body("amount"),
        count: body("count"),
    } }

    crate::sent::sent! { PostDiscounts {
        /// discount name · 优惠名称
        name name_opt(into String),
        /// discount explanation · 优惠说明
        description description_opt(into String),
        /// discount amount · 优惠金额 (fen)
        amount amount_opt(into crate::Fen),
        /// discount quantity · 优惠数量
        count count_opt(i64),
    } }

    /// service time · 服务时间
    #[must_use]
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
        /// service end time · 服务结束时间; as 20180608103456
        end_time end_time_opt(into crate::CompactTime),
        /// service end time remark · 服务结束时间备注
        end_time_remark end_time_remark_opt(into String),
    } }

    pub use crate::v3::payscore::servicepayondeliveryorder::post::Location;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::Name;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::RiskFund;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::RiskFundRequired;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::JumpLinkType;

    pub use crate::v3::payscore::servicepayondeliveryorder::post::JumpLink;

    /// goods list · 商品列表
    #[must_use]
    #[non_exhaustive]
    pub struct Goods {
        /// goods name · 商品名称
        pub name: Option<String>,
        /// goods image link · 商品图片链接
        pub picture: Option<String>,
        /// goods unit price · 商品单价金额 (fen)
        pub amount: Option<crate::Fen>,
        /// goods quantity · 商品数量
        pub count: Option<i64>,
        /// goods category ID · 商品品类ID
        pub category_id: Option<Vec<String>>,
    }

    crate::model! { Goods: Default {
        name: body("name"),
        picture: body("picture"),
        amount: body("amount"),
        count: body("count"),
        category_id: body("category_id"),
    } }

    crate::sent::sent! { Goods {
        /// goods name · 商品名称
        name name_opt(into String),
        /// goods image link · 商品图片链接
        picture picture_opt(into String),
        /// goods unit price · 商品单价金额 (fen)
        amount amount_opt(into crate::Fen),
        /// goods quantity · 商品数量
        count count_opt(i64),
        /// goods category ID · 商品品类ID
        category_id category_id_opt([into String]),
    } }

    /// use-first-pay-after shopping details · 先用后付购物详情
    #[must_use]
    #[non_exhaustive]
    pub struct ShoppingInfo {
        /// official account appid of the actual shopping merchant · 实际购物商家公众号ID
        pub real_merchant_appid: Option<String>,
        /// order details jump link · 单详跳转链接
        pub jump_link: Option<JumpLink>,
        /// goods list · 商品列表
        pub goods: Option<Vec<Goods>>,
    }

    crate::model! { ShoppingInfo: Default {
        real_merchant_appid: body("real_merchant_appid"),
        jump_link: body("jump_link"),
        goods: body("goods"),
    } }

    crate::sent::sent! { ShoppingInfo {
        /// official account appid of the actual shopping merchant · 实际购物商家公众号ID
        real_merchant_appid real_merchant_appid_opt(into String),
        /// order details jump link · 单详跳转链接
        jump_link jump_link_opt(JumpLink),
        /// goods list · 商品列表
        goods goods_opt([Goods]),
    } }

    /// Create a use-first-pay-after order · 创建先用后付订单
    #[non_exhaustive]
    pub struct Response {
        /// merchant order number · 商户订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// partner official account appid · 服务商公众号ID
        pub appid: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub mchid: Option<String>,
        /// sub-merchant official account appid · 子商户公众号ID
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: Option<String>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// service order state · 服务订单状态
        pub state: Option<String>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<String>,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<response::PostPayments>,
        /// merchant discounts · 商户优惠
        pub post_discounts: Vec<response::PostDiscounts>,
        /// service risk fund · 服务风险金
        pub risk_fund: Option<response::RiskFund>,
        /// service time · 服务时间
        pub time_range: Option<response::TimeRange>,
        /// service location · 服务位置
        pub location: Option<response::Location>,
        /// attached data · 附加数据
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        /// data package for jumping to WeChat · 跳转微信侧数据包
        pub package: Option<String>,
        /// use-first-pay-after shopping details · 先用后付购物详情
        pub shopping_info: Option<response::ShoppingInfo>,
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
        order_id: body("order_id"),
        package: body("package"),
        shopping_info: body("shopping_info"),
    } }

    crate::promised::promised! { Response {
        /// merchant order number · 商户订单号
        out_order_no 0(&str),
        /// service ID · 服务ID
        service_id 1(&str),
        /// partner official account appid · 服务商公众号ID
        appid 2(&str),
        /// partner merchant ID · 服务商商户号
        mchid 3(&str),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mchid 5(&str),
        /// service information · 服务信息
        service_introduction 6(&str),
        /// service order state · 服务订单状态
        state 7(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::payscore::servicepayondeliveryorder::post::response::PostPayments;

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
            name: body("name"),
            description: body("description"),
            amount: body("amount"),
            count: body("count"),
        } }

        pub use crate::v3::payscore::servicepayondeliveryorder::post::response::RiskFund;

        /// service time · 服务时间
        #[non_exhaustive]
        pub struct TimeRange {
            /// service start time · 服务开始时间; as 20180608103456
            pub start_time: Option<crate::CompactTime>,
            /// service end time · 服务结束时间; as 20180608103456
            pub end_time: Option<crate::CompactTime>,
            /// service start time remark · 服务开始时间备注
            pub start_time_remark: Option<String>,
            /// service end time remark · 服务结束时间备注
            pub end_time_remark: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { TimeRange: Received {
            start_time: body("start_time"),
            end_time: body("end_time"),
            start_time_remark: body("start_time_remark"),
            end_time_remark: body("end_time_remark"),
        } }

        pub use crate::v3::payscore::servicepayondeliveryorder::post::response::Location;

        pub use crate::v3::payscore::servicepayondeliveryorder::post::response::JumpLink;

        pub use crate::v3::payscore::servicepayondeliveryorder::post::response::Goods;

        pub use crate::v3::payscore::servicepayondeliveryorder::post::response::ShoppingInfo;
    }
}
