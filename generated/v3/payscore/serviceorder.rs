// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder.md

//! `/v3/payscore/serviceorder`

pub mod by_out_order_no;
pub mod direct_complete;

/// Query a pay score order · 查询支付分订单
///
/// `GET /v3/payscore/serviceorder`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647419)
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
/// use wechatpay::v3::payscore::serviceorder::get::Request;
///
/// let request = Request {
///     out_order_no: Some("1234323JKHDFE1243252".into()),
///     query_id: Some("".into()),
///     ..Request::new("2002000000000558128851361561536", "wxd678efh567hg6787")
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::query;

    /// Query a pay score order · 查询支付分订单
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// return query ID · 回跳查询ID
        pub query_id: Option<String>,
        /// service ID · 服务ID
        pub service_id: String,
        /// official account appid · 公众账号ID
        pub appid: String,
    }

    crate::model! { Request {
        out_order_no: query("out_order_no"),
        query_id: query("query_id"),
        service_id: query("service_id").required(),
        appid: query("appid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(service_id: impl Into<String>, appid: impl Into<String>) -> Self {
            Self {
                out_order_no: None,
                query_id: None,
                service_id: service_id.into(),
                appid: appid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647418)
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
/// use wechatpay::v3::payscore::serviceorder::post::{Device, Location, Name, PostDiscounts, PostPayments, Request, RiskFund, StartTime, TimeRange};
///
/// let request = Request {
///     post_payments: Some(vec![PostPayments {
///         amount: Some(40000),
///         description: Some("就餐人均100元".into()),
///         count: Some(4),
///         ..PostPayments::new("就餐费用")
///     }]),
///     post_discounts: Some(vec![PostDiscounts {
///         count: Some(2),
///         ..PostDiscounts::new("满20减1元", "不与其他优惠叠加")
///     }]),
///     location: Some(Location {
///         start_location: Some("嗨客时尚主题展餐厅".into()),
///         end_location: Some("嗨客时尚主题展餐厅".into()),
///         ..Location::new()
///     }),
///     attach: Some("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald".into()),
///     openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///     need_user_confirm: Some(true),
///     device: Some(Device {
///         start_device_id: Some("HG123456".into()),
///         end_device_id: Some("HG123456".into()),
///         materiel_no: Some("example_materiel_no".into()),
///         ..Device::new()
///     }),
///     ..Request::new(
///         "1234323JKHDFE1243252",
///         "wxd678efh567hg6787",
///         "2002000000000558128851361561536",
///         "某某酒店",
///         TimeRange {
///             end_time: Some("20091225121010".into()),
///             start_time_remark: Some("备注1".into()),
///             end_time_remark: Some("备注2".into()),
///             ..TimeRange::new(StartTime::from("20091225091010"))
///         },
///         RiskFund {
///             description: Some("就餐的预估费用".into()),
///             ..RiskFund::new(Name::Deposit, 10000)
///         },
///         "https://api.test.com",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a pay score order · 创建支付分订单
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
        /// merchant discounts · 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// service period · 服务时间段
        pub time_range: TimeRange,
        /// service location · 服务位置
        pub location: Option<Location>,
        /// service risk fund · 服务风险金
        pub risk_fund: RiskFund,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_order_no: impl Into<String>,
            appid: impl Into<String>,
            service_id: impl Into<String>,
            service_introduction: impl Into<String>,
            time_range: TimeRange,
            risk_fund: RiskFund,
            notify_url: impl Into<String>,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                appid: appid.into(),
                service_id: service_id.into(),
                service_introduction: service_introduction.into(),
                post_payments: None,
                post_discounts: None,
                time_range,
                location: None,
                risk_fund,
                attach: None,
                notify_url: notify_url.into(),
                openid: None,
                need_user_confirm: None,
                device: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    pub struct PostPayments {
        /// payment item name · 付费名称
        pub name: String,
        /// fee-item amount · 付费金额 (fen)
        pub amount: Option<i64>,
        /// payment explanation · 付费说明
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

    impl PostPayments {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                amount: None,
                description: None,
                count: None,
            }
        }
    }

    /// merchant discounts · 商户优惠
    pub struct PostDiscounts {
        /// discount name · 优惠名称
        pub name: String,
        /// discount explanation · 优惠说明
        pub description: String,
        /// discount quantity · 优惠数量
        pub count: Option<i64>,
        /// amount · 金额
        pub amount: Option<i64>,
    }

    crate::model! { PostDiscounts {
        name: body("name").required(),
        description: body("description").required(),
        count: body("count"),
        amount: body("amount"),
    } }

    impl PostDiscounts {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                description: description.into(),
                count: None,
                amount: None,
            }
        }
    }

    crate::open_enum! {
        /// service start time · 服务开始时间
        pub enum StartTime {
            OnAccept = "OnAccept",
        }
    }

    /// service period · 服务时间段
    pub struct TimeRange {
        /// service start time · 服务开始时间
        pub start_time: StartTime,
        /// service end time · 服务结束时间
        pub end_time: Option<String>,
        /// service start time remark · 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// service end time remark · 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange {
        start_time: body("start_time").required(),
        end_time: body("end_time"),
        start_time_remark: body("start_time_remark"),
        end_time_remark: body("end_time_remark"),
    } }

    impl TimeRange {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(start_time: StartTime) -> Self {
            Self {
                start_time,
                end_time: None,
                start_time_remark: None,
                end_time_remark: None,
            }
        }
    }

    /// service location · 服务位置
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

    impl Location {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                start_location: None,
                end_location: None,
            }
        }
    }

    crate::open_enum! {
        /// risk name · 风险名称
        pub enum Name {
            Deposit = "DEPOSIT",
            Advance = "ADVANCE",
            CashDeposit = "CASH_DEPOSIT",
            EstimateOrderCost = "ESTIMATE_ORDER_COST",
        }
    }

    /// service risk fund · 服务风险金
    pub struct RiskFund {
        /// risk name · 风险名称
        pub name: Name,
        /// risk amount · 风险金额 (fen)
        pub amount: i64,
        /// risk explanation · 风险说明
        pub description: Option<String>,
    }

    crate::model! { RiskFund {
        name: body("name").required(),
        amount: body("amount").required(),
        description: body("description"),
    } }

    impl RiskFund {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: Name, amount: i64) -> Self {
            Self {
                name,
                amount,
                description: None,
            }
        }
    }

    /// device information · 设备信息
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

    impl Device {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                start_device_id: None,
                end_device_id: None,
                materiel_no: None,
            }
        }
    }

    pub use crate::nouns::payscore_order::PayscoreOrder as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::payscore_order::*;
    }
}
