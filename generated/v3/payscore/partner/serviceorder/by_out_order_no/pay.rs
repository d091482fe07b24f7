// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/serviceorder/{out_order_no}/pay.md

//! `/v3/payscore/partner/serviceorder/{out_order_no}/pay`

/// Initiate a collection deduction as the merchant · 商户发起催收扣款
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
///
/// Official pages · 官方文档:
///
/// - partner: [4013394544](https://pay.weixin.qq.com/doc/v3/partner/4013394544)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::partner::serviceorder::by_out_order_no::pay::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     sub_mchid: "1900000109",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::partner::serviceorder::by_out_order_no::pay::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     sub_mchid: "1900000109",
/// })
/// .service_id("2002000000000558128851361561536");
/// ```
#[doc(alias("商户发起催收扣款", "4013394544"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Initiate a collection deduction as the merchant · 商户发起催收扣款
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
        /// service ID · 服务ID
        service_id service_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
