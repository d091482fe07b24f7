// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/applyments/{applyment_id}/revoke.md

//! `/v3/ecommerce/applyments/{applyment_id}/revoke`

/// Revoke an application by application number · 撤销申请单-使用申请单号
///
/// `POST /v3/ecommerce/applyments/{applyment_id}/revoke`
///
/// Official pages · 官方文档:
///
/// - partner: [4015616720](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::applyments::by_applyment_id::revoke::post::Request;
///
/// let request = Request::new(2000002124775691);
/// let answer = request.send(&client).await?;
/// let out_request_no = answer.out_request_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("撤销申请单-使用申请单号", "4015616720"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke an application by application number · 撤销申请单-使用申请单号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: i64,
    }

    crate::model! { Request {
        applyment_id: path("applyment_id").required(),
    } }

    crate::sent::sent! { Request(applyment_id: i64) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/applyments/{applyment_id}/revoke",
        "撤销申请单-使用申请单号",
        "Revoke an application by application number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke an application by application number · 撤销申请单-使用申请单号
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// business application number · 业务申请编号
        pub out_request_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id").promised(),
        out_request_no: body("out_request_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 0(i64),
        /// business application number · 业务申请编号
        out_request_no 1(&str),
    } }
}
