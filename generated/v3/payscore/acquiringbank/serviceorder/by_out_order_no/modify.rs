// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify.md

//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`

/// Modify the amount of a WeChat Pay Score order as an acquiring institution · 从业机构修改微信支付分订单金额
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691363)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194282)
///
/// ```
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::by_out_order_no::modify::post::{PostDiscounts, PostPayments, Request};
///
/// let request = Request {
///     channel_id: Some("1230000109".into()),
///     post_payments: Some(vec![PostPayments {
///         description: Some("就餐人均100元".into()),
///         amount: Some(40000),
///         count: Some(4),
///         ..PostPayments::new("就餐费用")
///     }]),
///     post_discounts: Some(vec![PostDiscounts {
///         count: Some(2),
///         ..PostDiscounts::new("满20减1元", "不与其他优惠叠加", 100)
///     }]),
///     ..Request::new(
///         "1234323JKHDFE1243252",
///         "2002000000000558128851361561536",
///         "1900000109",
///         50000,
///         "用户投诉",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify the amount of a WeChat Pay Score order as an acquiring institution · 从业机构修改微信支付分订单金额
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: Option<String>,
        /// post-paid items · 后付费项目
        pub post_payments: Option<Vec<PostPayments>>,
        /// post-paid merchant discounts · 后付费商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额
        pub total_amount: i64,
        /// modification reason · 修改原因
        pub reason: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        sub_mchid: body("sub_mchid").required(),
        channel_id: body("channel_id"),
        post_payments: body("post_payments"),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        reason: body("reason").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_order_no: impl Into<String>,
            service_id: impl Into<String>,
            sub_mchid: impl Into<String>,
            total_amount: i64,
            reason: impl Into<String>,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                service_id: service_id.into(),
                sub_mchid: sub_mchid.into(),
                channel_id: None,
                post_payments: None,
                post_discounts: None,
                total_amount,
                reason: reason.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",
            "从业机构修改微信支付分订单金额",
            "Modify the amount of a WeChat Pay Score order as an acquiring institution",
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
}
