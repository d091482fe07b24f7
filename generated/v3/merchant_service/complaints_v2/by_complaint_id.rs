// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints-v2/{complaint_id}.md

//! `/v3/merchant-service/complaints-v2/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;
pub mod response_immediate_service;
pub mod update_refund_progress;

/// Query a complaint's details · 查询投诉单详情
///
/// `GET /v3/merchant-service/complaints-v2/{complaint_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012533436](https://pay.weixin.qq.com/doc/v3/merchant/4012533436)
/// - partner: [4012691648](https://pay.weixin.qq.com/doc/v3/partner/4012691648)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::get::Request;
///
/// let request = Request::new("200201820200101080076610000");
/// let answer = request.send(&client).await?;
/// let complaint_time = answer.complaint_time()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询投诉单详情", "4012533436", "4012691648"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::path;

    /// Query a complaint's details · 查询投诉单详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// complaint ID · 投诉单号; up to 64 characters
        pub complaint_id: String,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
    } }

    crate::sent::sent! { Request(complaint_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchant-service/complaints-v2/{complaint_id}",
        "查询投诉单详情",
        "Query a complaint's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::complaint::Complaint as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::complaint::*;
    }
}
