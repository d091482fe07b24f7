// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/{out_order_no}/complete.md

//! `/v3/payscore/serviceorder/{out_order_no}/complete`

/// Finish a pay score order · 完结支付分订单
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/complete`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587955)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647421)
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
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::complete::post::{Device, Location, PostDiscounts, PostPayments, Request, TimeRange};
///
/// let request = Request {
///     post_discounts: Some(vec![PostDiscounts {
///         amount: Some(100),
///         count: Some(2),
///         ..PostDiscounts::new("满20减1元", "不与其他优惠叠加")
///     }]),
///     time_range: Some(TimeRange {
///         start_time: Some("20091225091010".into()),
///         end_time: Some("20091225121010".into()),
///         start_time_remark: Some("备注1".into()),
///         end_time_remark: Some("备注2".into()),
///         ..TimeRange::new()
///     }),
///     location: Some(Location {
///         end_location: Some("嗨客时尚主题展餐厅".into()),
///         ..Location::new()
///     }),
///     profit_sharing: Some(true),
///     goods_tag: Some("goods_tag".into()),
///     device: Some(Device {
///         start_device_id: Some("HG123456".into()),
///         end_device_id: Some("HG123456".into()),
///         materiel_no: Some("example_materiel_no".into()),
///         ..Device::new()
///     }),
///     ..Request::new(
///         "",
///         "wxd678efh567hg6787",
///         "2002000000000558128851361561536",
///         vec![PostPayments {
///             amount: Some(40000),
///             description: Some("就餐人均100元".into()),
///             count: Some(4),
///             ..PostPayments::new("就餐费用")
///         }],
///         50000,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Finish a pay score order · 完结支付分订单
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// service order number · 服务订单号
        pub service_id: String,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<PostPayments>,
        /// merchant discounts · 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额 (fen)
        pub total_amount: i64,
        /// actual service period · 实际服务时间段
        pub time_range: Option<TimeRange>,
        /// actual service location · 实际服务位置
        pub location: Option<Location>,
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// device information · 设备信息
        pub device: Option<Device>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        post_payments: body("post_payments").required(),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        time_range: body("time_range"),
        location: body("location"),
        profit_sharing: body("profit_sharing"),
        goods_tag: body("goods_tag"),
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
            post_payments: Vec<PostPayments>,
            total_amount: i64,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                appid: appid.into(),
                service_id: service_id.into(),
                post_payments,
                post_discounts: None,
                total_amount,
                time_range: None,
                location: None,
                profit_sharing: None,
                goods_tag: None,
                device: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder/{out_order_no}/complete",
        "完结支付分订单",
        "Finish a pay score order",
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
        /// discount amount · 优惠金额
        pub amount: Option<i64>,
        /// discount quantity · 优惠数量
        pub count: Option<i64>,
    }

    crate::model! { PostDiscounts {
        name: body("name").required(),
        description: body("description").required(),
        amount: body("amount"),
        count: body("count"),
    } }

    impl PostDiscounts {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                description: description.into(),
                amount: None,
                count: None,
            }
        }
    }

    /// actual service period · 实际服务时间段
    pub struct TimeRange {
        /// service start time · 服务开始时间
        pub start_time: Option<String>,
        /// service end time · 服务结束时间
        pub end_time: Option<String>,
        /// service start time remark · 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// service end time remark · 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange: Default {
        start_time: body("start_time"),
        end_time: body("end_time"),
        start_time_remark: body("start_time_remark"),
        end_time_remark: body("end_time_remark"),
    } }

    impl TimeRange {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                start_time: None,
                end_time: None,
                start_time_remark: None,
                end_time_remark: None,
            }
        }
    }

    /// actual service location · 实际服务位置
    pub struct Location {
        /// service end location · 服务结束地点
        pub end_location: Option<String>,
        /// service start location · 服务开始地点
        pub start_location: Option<String>,
    }

    crate::model! { Location: Default {
        end_location: body("end_location"),
        start_location: body("start_location"),
    } }

    impl Location {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                end_location: None,
                start_location: None,
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
