// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync.md

//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`

/// Synchronise a WeChat Pay Score order's information as an acquiring institution · 从业机构同步微信支付分订单信息
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691378)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194292)
///
/// ```
/// use wechatpay::v3::payscore::acquiringbank::serviceorder::by_out_order_no::sync::post::{Detail, Request};
///
/// let request = Request {
///     channel_id: Some("1230000109".into()),
///     ..Request::new(
///         "1234323JKHDFE1243252",
///         "2002000000000558128851361561536",
///         "1900000109",
///         "Order_Paid",
///         Detail::new("20091225091210"),
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Synchronise a WeChat Pay Score order's information as an acquiring institution · 从业机构同步微信支付分订单信息
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: Option<String>,
        /// scene type · 场景类型
        pub type_: String,
        /// content information details · 内容信息详情
        pub detail: Detail,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        sub_mchid: body("sub_mchid").required(),
        channel_id: body("channel_id"),
        type_: body("type").required(),
        detail: body("detail").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_order_no: impl Into<String>,
            service_id: impl Into<String>,
            sub_mchid: impl Into<String>,
            type_: impl Into<String>,
            detail: Detail,
        ) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                service_id: service_id.into(),
                sub_mchid: sub_mchid.into(),
                channel_id: None,
                type_: type_.into(),
                detail,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
            "从业机构同步微信支付分订单信息",
            "Synchronise a WeChat Pay Score order's information as an acquiring institution",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// content information details · 内容信息详情
    pub struct Detail {
        /// collection success time · 收款成功时间
        pub paid_time: String,
    }

    crate::model! { Detail {
        paid_time: body("paid_time").required(),
    } }

    impl Detail {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(paid_time: impl Into<String>) -> Self {
            Self {
                paid_time: paid_time.into(),
            }
        }
    }
}
