// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke.md

//! `/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`

/// Revoke an application by business application number · 撤销申请单-使用业务申请编号
///
/// `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
///
/// Official pages · 官方文档:
///
/// - partner: [4015616721](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::applyments::out_request_no::by_out_request_no::revoke::post::Request;
///
/// let request = Request::new("APPLYMENT_00000000001");
/// let answer = request.send(&client).await?;
/// let applyment_id = answer.applyment_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("撤销申请单-使用业务申请编号", "4015616721"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke an application by business application number · 撤销申请单-使用业务申请编号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号
        pub out_request_no: String,
    }

    crate::model! { Request {
        out_request_no: path("out_request_no").required(),
    } }

    crate::sent::sent! { Request(out_request_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
        "撤销申请单-使用业务申请编号",
        "Revoke an application by business application number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke an application by business application number · 撤销申请单-使用业务申请编号
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
