// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/serviceorder/{out_order_no}/pay.md

//! `/v3/payscore/partner/serviceorder/{out_order_no}/pay`

/// Initiate a collection deduction as the merchant · 商户发起催收扣款
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394544)
///
/// ```
/// use wechatpay::v3::payscore::partner::serviceorder::by_out_order_no::pay::post::Request;
///
/// let request = Request {
///     service_id: Some("2002000000000558128851361561536".into()),
///     ..Request::new("1234323JKHDFE1243252", "1900000109")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Initiate a collection deduction as the merchant · 商户发起催收扣款
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id"),
        sub_mchid: body("sub_mchid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_order_no: impl Into<String>, sub_mchid: impl Into<String>) -> Self {
            Self {
                out_order_no: out_order_no.into(),
                service_id: None,
                sub_mchid: sub_mchid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/partner/serviceorder/{out_order_no}/pay",
            "商户发起催收扣款",
            "Initiate a collection deduction as the merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
