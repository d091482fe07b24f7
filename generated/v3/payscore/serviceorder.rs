// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder.md

//! `/v3/payscore/serviceorder`

pub mod by_out_order_no;
pub mod direct_complete;

/// Query a pay score order · 查询支付分订单
///
/// `GET /v3/payscore/serviceorder`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012587902](https://pay.weixin.qq.com/doc/v3/merchant/4012587902), [4012647419](https://pay.weixin.qq.com/doc/v3/merchant/4012647419)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_ORDER_STATE` | The order is in a state that does not allow it. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `ORDER_CANCELED` | The order was cancelled. |
/// | 400 | `ORDER_DONE` | The order is done already. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `ORDER_NOT_EXIST` | There is no such order. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::serviceorder::get::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::serviceorder::get::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
/// })
/// .out_order_no("1234323JKHDFE1243252")
/// .query_id("");
/// ```
#[doc(alias("查询支付分订单", "4012587902", "4012647419"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::query;

    /// Query a pay score order · 查询支付分订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号; up to 32 characters
        pub out_order_no: Option<String>,
        /// return query ID · 回跳查询ID; up to 512 characters
        pub query_id: Option<String>,
        /// service ID · 服务ID; up to 32 characters
        pub service_id: String,
        /// official account appid · 公众账号ID; up to 32 characters
        pub appid: String,
    }

    crate::model! { Request {
        out_order_no: query("out_order_no"),
        query_id: query("query_id"),
        service_id: query("service_id").required(),
        appid: query("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID; up to 32 characters
        service_id(&'a str),
        /// official account appid · 公众账号ID; up to 32 characters
        appid(&'a str),
    } {
        /// merchant service order number · 商户服务订单号; up to 32 characters
        out_order_no out_order_no_opt(into String),
        /// return query ID · 回跳查询ID; up to 512 characters
        query_id query_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/serviceorder",
        "查询支付分订单",
        "Query a pay score order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::payscore_order::PayscoreOrder as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::payscore_order::*;
    }
}

/// Create a pay score order · 创建支付分订单
///
/// `POST /v3/payscore/serviceorder`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012587900](https://pay.weixin.qq.com/doc/v3/merchant/4012587900), [4012647418](https://pay.weixin.qq.com/doc/v3/merchant/4012647418)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_ORDER_STATE` | The order is in a state that does not allow it. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `ORDER_CANCELED` | The order was cancelled. |
/// | 400 | `ORDER_DONE` | The order is done already. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `ORDER_NOT_EXIST` | There is no such order. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::serviceorder::post::{Name, Request, Required, RiskFund, RiskFundRequired, StartTime, TimeRange};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     service_id: "2002000000000558128851361561536",
///     service_introduction: "某某酒店",
///     time_range: TimeRange::new(StartTime::from("20091225091010")),
///     risk_fund: RiskFund::new(RiskFundRequired { name: Name::Deposit, amount: Fen(10000) }),
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
/// use wechatpay::v3::payscore::serviceorder::post::{Device, Location, Name, PostDiscounts, PostDiscountsRequired, PostPayments, Request, Required, RiskFund, RiskFundRequired, StartTime, TimeRange};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     appid: "wxd678efh567hg6787",
///     service_id: "2002000000000558128851361561536",
///     service_introduction: "某某酒店",
///     time_range: TimeRange::new(StartTime::from("20091225091010"))
///         .end_time("20091225121010")
///         .start_time_remark("备注1")
///         .end_time_remark("备注2"),
///     risk_fund: RiskFund::new(RiskFundRequired { name: Name::Deposit, amount: Fen(10000) })
///         .description("就餐的预估费用"),
///     notify_url: "https://api.test.com",
/// })
/// .post_payments([PostPayments::new("就餐费用").amount(40000).description("就餐人均100元").count(4)])
/// .post_discounts([PostDiscounts::new(PostDiscountsRequired {
///     name: "满20减1元",
///     description: "不与其他优惠叠加",
/// })
/// .count(2)])
/// .location(Location::new().start_location("嗨客时尚主题展餐厅").end_location("嗨客时尚主题展餐厅"))
/// .attach("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald")
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .need_user_confirm(true)
/// .device(Device::new()
///     .start_device_id("HG123456")
///     .end_device_id("HG123456")
///     .materiel_no("example_materiel_no"));
/// ```
#[doc(alias("创建支付分订单", "4012587900", "4012647418"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a pay score order · 创建支付分订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号; up to 32 characters
        pub out_order_no: String,
        /// official account appid · 公众账号ID; up to 32 characters
        pub appid: String,
        /// service ID · 服务ID; up to 32 characters
        pub service_id: String,
        /// service information · 服务信息; up to 20 characters
        pub service_introduction: String,
        /// post-paid items · 后付费项目; at most 100 of them
        pub post_payments: Option<Vec<PostPayments>>,
        /// merchant discounts · 商户优惠; at most 30 of them
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// service period · 服务时间段
        pub time_range: TimeRange,
        /// service location · 服务位置
        pub location: Option<Location>,
        /// service risk fund · 服务风险金
        pub risk_fund: RiskFund,
        /// merchant data package · 商户数据包; up to 256 characters
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址; up to 255 characters
        pub notify_url: String,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// whether user confirmation is required · 是否需要用户确认
        pub need_user_confirm: Option<bool>,
        /// device information · 设备信息
        pub device: Option<Device>,
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
        device: body("device"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号; up to 32 characters
        out_order_no(&'a str),
        /// official account appid · 公众账号ID; up to 32 characters
        appid(&'a str),
        /// service ID · 服务ID; up to 32 characters
        service_id(&'a str),
        /// service information · 服务信息; up to 20 characters
        service_introduction(&'a str),
        /// service period · 服务时间段
        time_range(TimeRange),
        /// service risk fund · 服务风险金
        risk_fund(RiskFund),
        /// merchant notification URL · 商户回调地址; up to 255 characters
        notify_url(&'a str),
    } {
        /// post-paid items · 后付费项目; at most 100 of them
        post_payments post_payments_opt([PostPayments]),
        /// merchant discounts · 商户优惠; at most 30 of them
        post_discounts post_discounts_opt([PostDiscounts]),
        /// service location · 服务位置
        location location_opt(Location),
        /// merchant data package · 商户数据包; up to 256 characters
        attach attach_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
        /// whether user confirmation is required · 是否需要用户确认
        need_user_confirm need_user_confirm_opt(bool),
        /// device information · 设备信息
        device device_opt(Device),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder",
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
        /// payment item name · 付费名称; up to 20 characters
        pub name: String,
        /// fee-item amount · 付费金额 (fen); at least 0
        pub amount: Option<crate::Fen>,
        /// payment explanation · 付费说明; up to 30 characters
        pub description: Option<String>,
        /// fee quantity · 付费数量; 1 to 100
        pub count: Option<i64>,
    }

    crate::model! { PostPayments {
        name: body("name").required(),
        amount: body("amount"),
        description: body("description"),
        count: body("count"),
    } }

    crate::sent::sent! { PostPayments(name: into String) {
        /// fee-item amount · 付费金额 (fen); at least 0
        amount amount_opt(into crate::Fen),
        /// payment explanation · 付费说明; up to 30 characters
        description description_opt(into String),
        /// fee quantity · 付费数量; 1 to 100
        count count_opt(i64),
    } }

    /// merchant discounts · 商户优惠
    #[must_use]
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// discount name · 优惠名称; up to 20 characters
        pub name: String,
        /// discount explanation · 优惠说明; up to 30 characters
        pub description: String,
        /// discount quantity · 优惠数量; 1 to 100
        pub count: Option<i64>,
        /// amount · 金额 (fen)
        pub amount: Option<crate::Fen>,
    }

    crate::model! { PostDiscounts {
        name: body("name").required(),
        description: body("description").required(),
        count: body("count"),
        amount: body("amount"),
    } }

    crate::sent::sent! { PostDiscounts(PostDiscountsRequired<'a>) {
        /// discount name · 优惠名称; up to 20 characters
        name(&'a str),
        /// discount explanation · 优惠说明; up to 30 characters
        description(&'a str),
    } {
        /// discount quantity · 优惠数量; 1 to 100
        count count_opt(i64),
        /// amount · 金额 (fen)
        amount amount_opt(into crate::Fen),
    } }

    crate::open_enum! {
        /// service start time · 服务开始时间
        pub enum StartTime {
            /// the time at which the user confirmed the order · 用户确认订单成功时间
            OnAccept = "OnAccept",
        }
    }

    /// service period · 服务时间段
    #[must_use]
    #[non_exhaustive]
    pub struct TimeRange {
        /// service start time · 服务开始时间
        pub start_time: StartTime,
        /// service end time · 服务结束时间; as 20180608103456
        pub end_time: Option<crate::CompactTime>,
        /// service start time remark · 服务开始时间备注; up to 20 characters
        pub start_time_remark: Option<String>,
        /// service end time remark · 服务结束时间备注; up to 20 characters
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange {
        start_time: body("start_time").required(),
        end_time: body("end_time"),
        start_time_remark: body("start_time_remark"),
        end_time_remark: body("end_time_remark"),
    } }

    crate::sent::sent! { TimeRange(start_time: StartTime) {
        /// service end time · 服务结束时间; as 20180608103456
        end_time end_time_opt(into crate::CompactTime),
        /// service start time remark · 服务开始时间备注; up to 20 characters
        start_time_remark start_time_remark_opt(into String),
        /// service end time remark · 服务结束时间备注; up to 20 characters
        end_time_remark end_time_remark_opt(into String),
    } }

    /// service location · 服务位置
    #[must_use]
    #[non_exhaustive]
    pub struct Location {
        /// service start location · 服务开始地点; up to 20 characters
        pub start_location: Option<String>,
        /// service end location · 服务结束地点; up to 20 characters
        pub end_location: Option<String>,
    }

    crate::model! { Location: Default {
        start_location: body("start_location"),
        end_location: body("end_location"),
    } }

    crate::sent::sent! { Location {
        /// service start location · 服务开始地点; up to 20 characters
        start_location start_location_opt(into String),
        /// service end location · 服务结束地点; up to 20 characters
        end_location end_location_opt(into String),
    } }

    crate::open_enum! {
        /// risk name · 风险名称
        pub enum Name {
            /// deposit · 押金
            Deposit = "DEPOSIT",
            /// advance payment · 预付款
            Advance = "ADVANCE",
            /// deposit · 保证金
            CashDeposit = "CASH_DEPOSIT",
            /// estimated cost of the order · 订单预估费用
            EstimateOrderCost = "ESTIMATE_ORDER_COST",
        }
    }

    /// service risk fund · 服务风险金
    #[must_use]
    #[non_exhaustive]
    pub struct RiskFund {
        /// risk name · 风险名称
        pub name: Name,
        /// risk amount · 风险金额 (fen); at least 1
        pub amount: crate::Fen,
        /// risk explanation · 风险说明; up to 30 characters
        pub description: Option<String>,
    }

    crate::model! { RiskFund {
        name: body("name").required(),
        amount: body("amount").required(),
        description: body("description"),
    } }

    crate::sent::sent! { RiskFund(RiskFundRequired) {
        /// risk name · 风险名称
        name(Name),
        /// risk amount · 风险金额 (fen); at least 1
        amount(crate::Fen),
    } {
        /// risk explanation · 风险说明; up to 30 characters
        description description_opt(into String),
    } }

    /// device information · 设备信息
    #[must_use]
    #[non_exhaustive]
    pub struct Device {
        /// device ID at service start · 服务开始的设备ID; up to 50 characters
        pub start_device_id: Option<String>,
        /// device ID at service end · 服务结束的设备ID; up to 50 characters
        pub end_device_id: Option<String>,
        /// material URL · 物料URL; up to 100 characters
        pub materiel_no: Option<String>,
    }

    crate::model! { Device: Default {
        start_device_id: body("start_device_id"),
        end_device_id: body("end_device_id"),
        materiel_no: body("materiel_no"),
    } }

    crate::sent::sent! { Device {
        /// device ID at service start · 服务开始的设备ID; up to 50 characters
        start_device_id start_device_id_opt(into String),
        /// device ID at service end · 服务结束的设备ID; up to 50 characters
        end_device_id end_device_id_opt(into String),
        /// material URL · 物料URL; up to 100 characters
        materiel_no materiel_no_opt(into String),
    } }

    pub use crate::nouns::payscore_order::PayscoreOrder as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::payscore_order::*;
    }
}
