// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage.md

//! `/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`

/// Send a pending service fee message · 下发服务费用待处理消息
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394914)
///
/// ```
/// use wechatpay::v3::payscore::partner::serviceorder::by_out_order_no::send_pendingmessage::post::{PostDiscounts, PostPayments, Request};
///
/// let request = Request {
///     post_discounts: Some(vec![PostDiscounts {
///         name: Some("满20减1元".into()),
///         description: Some("不与其他优惠叠加".into()),
///         amount: Some(100),
///         count: Some(2),
///         ..PostDiscounts::new()
///     }]),
///     ..Request::new(
///         "",
///         "2002000000000558128851361561536",
///         "1900000109",
///         vec![PostPayments {
///             name: Some("就餐费用".into()),
///             amount: Some(40000),
///             description: Some("就餐人均100元".into()),
///             count: Some(4),
///             ..PostPayments::new()
///         }],
///         50000,
///         "20231218",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Send a pending service fee message · 下发服务费用待处理消息
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: String,
        /// post-paid items · 后付费项目
        pub post_payments: Vec<PostPayments>,
        /// merchant discounts · 商户优惠
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// total amount · 总金额
        pub total_amount: i64,
        /// estimated deduction time · 预计扣费时间
        pub prepaid_time: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        sub_mchid: body("sub_mchid").required(),
        post_payments: body("post_payments").required(),
        post_discounts: body("post_discounts"),
        total_amount: body("total_amount").required(),
        prepaid_time: body("prepaid_time").required(),
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
            prepaid_time: impl Into<String>,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                service_id: service_id.into(),
                sub_mchid: sub_mchid.into(),
                post_payments,
                post_discounts: None,
                total_amount,
                prepaid_time: prepaid_time.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
            "下发服务费用待处理消息",
            "Send a pending service fee message",
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
        pub name: Option<String>,
        /// fee-item amount · 付费金额
        pub amount: Option<i64>,
        /// payment explanation · 付费说明
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

    impl PostPayments {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                amount: None,
                description: None,
                count: None,
            }
        }
    }

    /// merchant discounts · 商户优惠
    pub struct PostDiscounts {
        /// discount name · 优惠名称
        pub name: Option<String>,
        /// discount explanation · 优惠说明
        pub description: Option<String>,
        /// discount amount · 优惠金额
        pub amount: Option<i64>,
        /// discount quantity · 优惠数量
        pub count: Option<i64>,
    }

    crate::model! { PostDiscounts: Default {
        name: body("name"),
        description: body("description"),
        amount: body("amount"),
        count: body("count"),
    } }

    impl PostDiscounts {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                description: None,
                amount: None,
                count: None,
            }
        }
    }
}
