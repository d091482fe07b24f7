// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete.md

//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`

/// Finish a WeChat Pay Score order (acquiring institution) · 从业机构完结微信支付分订单
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460791)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194080)
///
/// ```
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::by_out_order_no::complete::post::{Location, PostDiscounts, PostPayments, Request, TimeRange};
///
/// let request = Request {
///     channel_id: Some("1230000109".into()),
///     post_discounts: Some(vec![PostDiscounts {
///         count: Some(2),
///         ..PostDiscounts::new("满20减1元", "不与其他优惠叠加", 100)
///     }]),
///     time_range: Some(TimeRange {
///         start_time_remark: Some("开始租借时间".into()),
///         end_time: Some("20091225121010".into()),
///         end_time_remark: Some("租借结束时间".into()),
///         ..TimeRange::new("20091225091010")
///     }),
///     location: Some(Location {
///         start_location: Some("嗨客时尚主题展餐厅".into()),
///         end_location: Some("嗨客时尚主题展餐厅".into()),
///         ..Location::new()
///     }),
///     profit_sharing: Some(true),
///     complete_time: Some("2019-11-11T16:24:05+08:00".into()),
///     goods_tag: Some("goods_tag".into()),
///     ..Request::new(
///         "1234323JKHDFE1243252",
///         "2002000000000558128851361561536",
///         "1900000109",
///         vec![PostPayments {
///             description: Some("就餐人均100元".into()),
///             amount: Some(40000),
///             count: Some(4),
///             ..PostPayments::new("就餐费用")
///         }],
///         50000,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Finish a WeChat Pay Score order (acquiring institution) · 从业机构完结微信支付分订单
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<PostPayments>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额
        pub total_amount: i64,
        /// actual service time · 实际服务时间
        pub time_range: Option<TimeRange>,
        /// actual service location · 实际服务位置
        pub location: Option<Location>,
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// service finish time · 完结服务时间
        pub complete_time: Option<String>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        channel_id: body("channel_id"),
        sub_mchid: body("sub_mchid").required(),
        post_payments: body("post_payments").required(),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        time_range: body("time_range"),
        location: body("location"),
        profit_sharing: body("profit_sharing"),
        complete_time: body("complete_time"),
        goods_tag: body("goods_tag"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_order_no: impl Into<String>,
            service_id: impl Into<String>,
            sub_mchid: impl Into<String>,
            post_payments: Vec<PostPayments>,
            total_amount: i64,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                service_id: service_id.into(),
                channel_id: None,
                sub_mchid: sub_mchid.into(),
                post_payments,
                post_discounts: None,
                total_amount,
                time_range: None,
                location: None,
                profit_sharing: None,
                complete_time: None,
                goods_tag: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete",
            "从业机构完结微信支付分订单",
            "Finish a WeChat Pay Score order (acquiring institution)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// post-paid items · 后付费项目
    pub struct PostPayments {
        /// payment item name · 付费名称
        pub name: String,
        /// payment explanation · 付费说明
        pub description: Option<String>,
        /// fee-item amount · 付费金额
        pub amount: Option<i64>,
        /// fee quantity · 付费数量
        pub count: Option<i64>,
    }

    crate::model! { PostPayments {
        name: body("name").required(),
        description: body("description"),
        amount: body("amount"),
        count: body("count"),
    } }

    impl PostPayments {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                description: None,
                amount: None,
                count: None,
            }
        }
    }

    /// post-paid merchant discounts · 后付费商户优惠
    pub struct PostDiscounts {
        /// discount name · 优惠名称
        pub name: String,
        /// discount explanation · 优惠说明
        pub description: String,
        /// discount amount · 优惠金额
        pub amount: i64,
        /// discount quantity · 优惠数量
        pub count: Option<i64>,
    }

    crate::model! { PostDiscounts {
        name: body("name").required(),
        description: body("description").required(),
        amount: body("amount").required(),
        count: body("count"),
    } }

    impl PostDiscounts {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            description: impl Into<String>,
            amount: i64,
        ) -> Self {
            Self {
                name: name.into(),
                description: description.into(),
                amount,
                count: None,
            }
        }
    }

    /// actual service time · 实际服务时间
    pub struct TimeRange {
        /// service start time · 服务开始时间
        pub start_time: String,
        /// service start time remark · 服务开始时间备注
        pub start_time_remark: Option<String>,
        /// service end time · 服务结束时间
        pub end_time: Option<String>,
        /// service end time remark · 服务结束时间备注
        pub end_time_remark: Option<String>,
    }

    crate::model! { TimeRange {
        start_time: body("start_time").required(),
        start_time_remark: body("start_time_remark"),
        end_time: body("end_time"),
        end_time_remark: body("end_time_remark"),
    } }

    impl TimeRange {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(start_time: impl Into<String>) -> Self {
            Self {
                start_time: start_time.into(),
                start_time_remark: None,
                end_time: None,
                end_time_remark: None,
            }
        }
    }

    /// actual service location · 实际服务位置
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
}
