// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/servicepayondeliveryorder.md

//! `/v3/payscore/servicepayondeliveryorder`

/// Create a use-first-pay-after order · 创建先用后付订单
///
/// `POST /v3/payscore/servicepayondeliveryorder`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012856585](https://pay.weixin.qq.com/doc/v3/merchant/4012856585)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::servicepayondeliveryorder::post::{Goods, GoodsRequired, JumpLink, Name, Request, Required, RiskFund, RiskFundRequired, ShoppingInfo, ShoppingInfoRequired, TimeRange};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     service_id: "500001",
///     service_introduction: "某某酒店",
///     time_range: TimeRange::new("20091225091010"),
///     risk_fund: RiskFund::new(RiskFundRequired { name: Name::Deposit, amount: Fen(10000) }),
///     notify_url: "https://api.test.com",
///     shopping_info: ShoppingInfo::new(ShoppingInfoRequired {
///         jump_link: JumpLink::new(),
///         goods: vec![Goods::new(GoodsRequired {
///             name: "森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪",
///             picture: "http://mmbiz.qpic.cn/mmbiz_png/ldTw9…",
///             amount: Fen(40000),
///             count: 4,
///         })],
///     }),
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
/// use wechatpay::v3::payscore::servicepayondeliveryorder::post::{Goods, GoodsRequired, JumpLink, JumpLinkType, Location, Name, PostDiscounts, PostDiscountsRequired, PostPayments, Request, Required, RiskFund, RiskFundRequired, ShoppingInfo, ShoppingInfoRequired, TimeRange};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     service_id: "500001",
///     service_introduction: "某某酒店",
///     time_range: TimeRange::new("20091225091010")
///         .start_time_remark("备注1")
///         .end_time("20091225121010")
///         .end_time_remark("备注2"),
///     risk_fund: RiskFund::new(RiskFundRequired { name: Name::Deposit, amount: Fen(10000) })
///         .description("就餐的预估费用"),
///     notify_url: "https://api.test.com",
///     shopping_info: ShoppingInfo::new(ShoppingInfoRequired {
///         jump_link: JumpLink::new()
///             .jump_link_type(JumpLinkType::JumpLinkMiniProgram)
///             .appid("")
///             .path(""),
///         goods: vec![Goods::new(GoodsRequired {
///             name: "森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪",
///             picture: "http://mmbiz.qpic.cn/mmbiz_png/ldTw9…",
///             amount: Fen(40000),
///             count: 4,
///         })
///         .category_id(["string"])],
///     })
///     .real_merchant_appid("wxd678efh567hg6787"),
/// })
/// .post_payments([PostPayments::new("就餐费用, 服务费")
///     .amount(40000)
///     .description("就餐人均100元，服务费：100/小时")
///     .count(4)])
/// .post_discounts([PostDiscounts::new(PostDiscountsRequired {
///     name: "满20减1元",
///     description: "不与其他优惠叠加",
/// })
/// .amount(100)
/// .count(2)])
/// .location(Location::new().start_location("嗨客时尚主题展餐厅").end_location("嗨客时尚主题展餐厅"))
/// .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .need_user_confirm(true)
/// .mchid("1230000109");
/// ```
#[doc(alias("创建先用后付订单", "4012856585"))]
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
        /// service ID · 服务ID
        pub service_id: String,
        /// service information · 服务信息
        pub service_introduction: String,
        /// post-paid items · 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// service period · 服务时间段
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
        need_user_confirm: body("need_user_confirm"),
        mchid: body("mchid"),
        shopping_info: body("shopping_info").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// service information · 服务信息
        service_introduction(&'a str),
        /// service period · 服务时间段
        time_range(TimeRange),
        /// order risk fund · 订单风险金
        risk_fund(RiskFund),
        /// merchant notification URL · 商户回调地址
        notify_url(&'a str),
        /// use-first-pay-after shopping details · 先用后付购物详情
        shopping_info(ShoppingInfo),
    } {
        /// post-paid items · 后付费项目
        post_payments post_payments_opt([PostPayments]),
        /// post-paid merchant discounts · 后付费商户优惠
        post_discounts post_discounts_opt([PostDiscounts]),
        /// service location · 服务位置
        location location_opt(Location),
        /// merchant data package · 商户数据包
        attach attach_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// whether user confirmation is required · 是否需要用户确认
        need_user_confirm need_user_confirm_opt(bool),
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/servicepayondeliveryorder",
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
        pub name: String,
        /// amount · 金额 (fen)
        pub amount: Option<crate::Fen>,
        /// charging explanation · 计费说明
        pub description: Option<String>,
        /// fee quantity · 付费数量
        pub count: Option<i64>,
    }

    crate::model! { PostPayments {
        name: body("name").required(),
        amount: body("amount"),
        description: body("description"),
        count: body("count"),
    } }

    crate::sent::sent! { PostPayments(name: into String) {
        /// amount · 金额 (fen)
        amount amount_opt(into crate::Fen),
        /// charging explanation · 计费说明
        description description_opt(into String),
        /// fee quantity · 付费数量
        count count_opt(i64),
    } }

    /// post-paid merchant discounts · 后付费商户优惠
    #[must_use]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// discount name · 优惠名称
        pub name: String,
        /// discount explanation · 优惠说明
        pub description: String,
        /// discount amount · 优惠金额 (fen)
        pub amount: Option<crate::Fen>,
        /// discount quantity · 优惠数量
        pub count: Option<i64>,
    }

    crate::model! { PostDiscounts {
        name: body("name").required(),
        description: body("description").required(),
        amount: body("amount"),
        count: body("count"),
    } }

    crate::sent::sent! { PostDiscounts(PostDiscountsRequired<'a>) {
        /// discount name · 优惠名称
        name(&'a str),
        /// discount explanation · 优惠说明
        description(&'a str),
    } {
        /// discount amount · 优惠金额 (fen)
        amount amount_opt(into crate::Fen),
        /// discount quantity · 优惠数量
        count count_opt(i64),
    } }

    /// service period · 服务时间段
    #[must_use]
    #[non_exhaustive]
    pub struct TimeRange {
        /// service start time · 服务开始时间; as 20180608103456
        pub start_time: crate::CompactTime,
        /// service start time remark · 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// service end time · 服务结束时间; as 20180608103456
        pub end_time: Option<crate::CompactTime>,
        /// service end time remark · 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange {
        start_time: body("start_time").required(),
        start_time_remark: body("start_time_remark"),
        end_time: body("end_time"),
        end_time_remark: body("end_time_remark"),
    } }

    crate::sent::sent! { TimeRange(start_time: into crate::CompactTime) {
        /// service start time remark · 服务开始时间备注
        start_time_remark start_time_remark_opt(into String),
        /// service end time · 服务结束时间; as 20180608103456
        end_time end_time_opt(into crate::CompactTime),
        /// service end time remark · 服务结束时间备注
        end_time_remark end_time_remark_opt(into String),
    } }

    /// service location · 服务位置
    #[must_use]
    #[non_exhaustive]
    pub struct Location {
        /// service start location · 服务开始地点
        pub start_location: Option<String>,
        /// service end location · 服务结束地点
        pub end_location: Option<String>,
    }

    crate::model! { Location: Default {
        start_location: body("start_location"),
        end_location: body("end_location"),
    } }

    crate::sent::sent! { Location {
        /// service start location · 服务开始地点
        start_location start_location_opt(into String),
        /// service end location · 服务结束地点
        end_location end_location_opt(into String),
    } }

    crate::open_enum! {
        /// risk fund name · 风险金名称
        pub enum Name {
            Deposit = "DEPOSIT",
            Advance = "ADVANCE",
            CashDeposit = "CASH_DEPOSIT",
            EstimateOrderCost = "ESTIMATE_ORDER_COST",
        }
    }

    /// order risk fund · 订单风险金
    #[must_use]
    #[non_exhaustive]
    pub struct RiskFund {
        /// risk fund name · 风险金名称
        pub name: Name,
        /// risk amount · 风险金额 (fen)
        pub amount: crate::Fen,
        /// risk explanation · 风险说明
        pub description: Option<String>,
    }

    crate::model! { RiskFund {
        name: body("name").required(),
        amount: body("amount").required(),
        description: body("description"),
    } }

    crate::sent::sent! { RiskFund(RiskFundRequired) {
        /// risk fund name · 风险金名称
        name(Name),
        /// risk amount · 风险金额 (fen)
        amount(crate::Fen),
    } {
        /// risk explanation · 风险说明
        description description_opt(into String),
    } }

    crate::open_enum! {
        /// jump link type · 跳转链接类型
        pub enum JumpLinkType {
            JumpLinkMiniProgram = "JUMP_LINK_MINI_PROGRAM",
        }
    }

    /// order details jump link · 单详跳转链接
    #[must_use]
    #[non_exhaustive]
    pub struct JumpLink {
        /// jump link type · 跳转链接类型
        pub jump_link_type: Option<JumpLinkType>,
        /// mini program jump appid · 小程序跳转AppID
        pub appid: Option<String>,
        /// mini program jump path · 小程序跳转path
        pub path: Option<String>,
    }

    crate::model! { JumpLink: Default {
        jump_link_type: body("jump_link_type"),
        appid: body("appid"),
        path: body("path"),
    } }

    crate::sent::sent! { JumpLink {
        /// jump link type · 跳转链接类型
        jump_link_type jump_link_type_opt(JumpLinkType),
        /// mini program jump appid · 小程序跳转AppID
        appid appid_opt(into String),
        /// mini program jump path · 小程序跳转path
        path path_opt(into String),
    } }

    /// goods list · 商品列表
    #[must_use]
    #[non_exhaustive]
    pub struct Goods {
        /// goods name · 商品名称
        pub name: String,
        /// goods image link · 商品图片链接
        pub picture: String,
        /// goods unit price · 商品单价金额 (fen)
        pub amount: crate::Fen,
        /// goods quantity · 商品数量
        pub count: i64,
        /// goods category ID · 商品品类ID
        pub category_id: Option<Vec<String>>,
    }

    crate::model! { Goods {
        name: body("name").required(),
        picture: body("picture").required(),
        amount: body("amount").required(),
        count: body("count").required(),
        category_id: body("category_id"),
    } }

    crate::sent::sent! { Goods(GoodsRequired<'a>) {
        /// goods name · 商品名称
        name(&'a str),
        /// goods image link · 商品图片链接
        picture(&'a str),
        /// goods unit price · 商品单价金额 (fen)
        amount(crate::Fen),
        /// goods quantity · 商品数量
        count(i64),
    } {
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
        pub jump_link: JumpLink,
        /// goods list · 商品列表
        pub goods: Vec<Goods>,
    }

    crate::model! { ShoppingInfo {
        real_merchant_appid: body("real_merchant_appid"),
        jump_link: body("jump_link").required(),
        goods: body("goods").required(),
    } }

    crate::sent::sent! { ShoppingInfo(ShoppingInfoRequired) {
        /// order details jump link · 单详跳转链接
        jump_link(JumpLink),
        /// goods list · 商品列表
        goods(Vec<Goods>),
    } {
        /// official account appid of the actual shopping merchant · 实际购物商家公众号ID
        real_merchant_appid real_merchant_appid_opt(into String),
    } }

    /// Create a use-first-pay-after order · 创建先用后付订单
    #[non_exhaustive]
    pub struct Response {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// service information · 服务信息
        pub service_introduction: Option<String>,
        /// service order state · 服务订单状态
        pub state: Option<String>,
        /// order state explanation · 订单状态说明
        pub state_description: Option<String>,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<response::PostPayments>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Vec<response::PostDiscounts>,
        /// service risk fund · 服务风险金
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
        /// order data for jumping to the WeChat mini program · 跳转微信侧小程序订单数据
        pub package: Option<String>,
        /// use-first-pay-after shopping details · 先用后付购物详情
        pub shopping_info: Option<response::ShoppingInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        out_order_no: body("out_order_no").promised(),
        service_id: body("service_id").promised(),
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
        package: body("package").promised(),
        shopping_info: body("shopping_info"),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// merchant service order number · 商户服务订单号
        out_order_no 2(&str),
        /// service ID · 服务ID
        service_id 3(&str),
        /// service information · 服务信息
        service_introduction 4(&str),
        /// service order state · 服务订单状态
        state 5(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 14(&str),
        /// order data for jumping to the WeChat mini program · 跳转微信侧小程序订单数据
        package 15(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// post-paid items · 后付费项目
        #[non_exhaustive]
        pub struct PostPayments {
            /// payment item name · 付费名称
            pub name: Option<String>,
            /// fee-item amount · 付费金额 (fen)
            pub amount: Option<crate::Fen>,
            /// payment explanation · 付费说明
            pub description: Option<String>,
            /// fee quantity · 付费数量
            pub count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { PostPayments: Received {
            name: body("name"),
            amount: body("amount"),
            description: body("description"),
            count: body("count"),
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
            name: body("name"),
            description: body("description"),
            amount: body("amount"),
            count: body("count"),
        } }

        /// service risk fund · 服务风险金
        #[non_exhaustive]
        pub struct RiskFund {
            /// risk name · 风险名称
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
            /// risk name · 风险名称
            name 0(&str),
            /// risk amount · 风险金额 (fen)
            amount 1(crate::Fen),
        } }

        /// service period · 服务时间段
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

        /// service location · 服务位置
        #[non_exhaustive]
        pub struct Location {
            /// service start location · 服务开始地点
            pub start_location: Option<String>,
            /// service end location · 服务结束地点
            pub end_location: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Location: Received {
            start_location: body("start_location"),
            end_location: body("end_location"),
        } }

        /// order details jump link · 单详跳转链接
        #[non_exhaustive]
        pub struct JumpLink {
            /// jump link type · 跳转链接类型
            pub jump_link_type: Option<String>,
            /// mini program jump appid · 小程序跳转AppID
            pub appid: Option<String>,
            /// mini program jump path · 小程序跳转path
            pub path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { JumpLink: Received {
            jump_link_type: body("jump_link_type").promised(),
            appid: body("appid"),
            path: body("path"),
        } }

        crate::promised::promised! { JumpLink {
            /// jump link type · 跳转链接类型
            jump_link_type 0(&str),
        } }

        /// goods list · 商品列表
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
            pub category_id: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Goods: Received {
            name: body("name").promised(),
            picture: body("picture").promised(),
            amount: body("amount").promised(),
            count: body("count").promised(),
            category_id: body("category_id"),
        } }

        crate::promised::promised! { Goods {
            /// goods name · 商品名称
            name 0(&str),
            /// goods image link · 商品图片链接
            picture 1(&str),
            /// goods unit price · 商品单价金额 (fen)
            amount 2(crate::Fen),
            /// goods quantity · 商品数量
            count 3(i64),
        } }

        /// use-first-pay-after shopping details · 先用后付购物详情
        #[non_exhaustive]
        pub struct ShoppingInfo {
            /// official account appid of the actual shopping merchant · 实际购物商家公众号ID
            pub real_merchant_appid: Option<String>,
            /// order details jump link · 单详跳转链接
            pub jump_link: Option<JumpLink>,
            /// goods list · 商品列表
            pub goods: Vec<Goods>,
            origin_: crate::model::Origin,
        }

        crate::model! { ShoppingInfo: Received {
            real_merchant_appid: body("real_merchant_appid"),
            jump_link: body("jump_link").promised(),
            goods: body("goods").promised(),
        } }

        crate::promised::promised! { ShoppingInfo {
            /// order details jump link · 单详跳转链接
            jump_link 1(&JumpLink),
            /// goods list · 商品列表
            goods 2([Goods]),
        } }
    }
}
