// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/serviceorder/direct-complete.md

//! `/v3/payscore/partner/serviceorder/direct-complete`

/// Create and finish an order in one step · 创单结单合并
///
/// `POST /v3/payscore/partner/serviceorder/direct-complete`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012923757)
///
/// ```
/// use wechatpay::v3::payscore::partner::serviceorder::direct_complete::post::{Location, PostDiscounts, PostPayments, Request, TimeRange};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     post_payments: Some(vec![PostPayments {
///         description: Some("就餐人均100元".into()),
///         amount: Some(40000),
///         count: Some(4),
///         ..PostPayments::new("就餐费用")
///     }]),
///     post_discounts: Some(vec![PostDiscounts {
///         amount: Some(100),
///         count: Some(2),
///         ..PostDiscounts::new("满20减1元", "不与其他优惠叠加")
///     }]),
///     location: Some(Location {
///         start_location: Some("嗨客时尚主题展餐厅".into()),
///         end_location: Some("嗨客时尚主题展餐厅".into()),
///         ..Location::new()
///     }),
///     profit_sharing: Some(true),
///     goods_tag: Some("goods_tag".into()),
///     attach: Some("Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald".into()),
///     openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///     ..Request::new(
///         "2002000000000558128851361561536",
///         "wxd678efh567hg6787",
///         "wxd678efh567hg6999",
///         "1234323JKHDFE1243252",
///         "XX充电宝",
///         50000,
///         TimeRange {
///             start_time_remark: Some("开始租借时间".into()),
///             end_time: Some("20091225121010".into()),
///             end_time_remark: Some("租借结束时间".into()),
///             ..TimeRange::new("20091225091010")
///         },
///         "https://api.test.com",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Create and finish an order in one step · 创单结单合并
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: String,
        /// partner appid · 服务商应用ID
        pub appid: String,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service information · 服务信息
        pub service_introduction: String,
        /// post-paid items · 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额
        pub total_amount: i64,
        /// service period · 服务时间段
        pub time_range: TimeRange,
        /// service location · 服务位置
        pub location: Option<Location>,
        /// WeChat Pay service profit-sharing flag · 微信支付服务分账标记
        pub profit_sharing: Option<bool>,
        /// order discount tag · 订单优惠标记
        pub goods_tag: Option<String>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: String,
        /// user openid under the partner's official account · 服务商公众号下的用户标识
        pub openid: Option<String>,
    }

    crate::model! { Request {
        service_id: body("service_id").required(),
        appid: body("appid").required(),
        sub_appid: body("sub_appid").required(),
        sub_mchid: body("sub_mchid"),
        out_order_no: body("out_order_no").required(),
        service_introduction: body("service_introduction").required(),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        time_range: body("time_range").required(),
        location: body("location"),
        profit_sharing: body("profit_sharing"),
        goods_tag: body("goods_tag"),
        attach: body("attach"),
        notify_url: body("notify_url").required(),
        openid: body("openid"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            service_id: impl Into<String>,
            appid: impl Into<String>,
            sub_appid: impl Into<String>,
            out_order_no: impl Into<String>,
            service_introduction: impl Into<String>,
            total_amount: i64,
            time_range: TimeRange,
            notify_url: impl Into<String>,
        ) -> Self {
            Self {
                service_id: service_id.into(),
                appid: appid.into(),
                sub_appid: sub_appid.into(),
                sub_mchid: None,
                out_order_no: out_order_no.into(),
                service_introduction: service_introduction.into(),
                post_payments: None,
                post_discounts: None,
                total_amount,
                time_range,
                location: None,
                profit_sharing: None,
                goods_tag: None,
                attach: None,
                notify_url: notify_url.into(),
                openid: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/partner/serviceorder/direct-complete",
            "创单结单合并",
            "Create and finish an order in one step",
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

    /// service period · 服务时间段
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
}
