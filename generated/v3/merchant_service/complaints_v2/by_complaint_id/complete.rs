// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints-v2/{complaint_id}/complete.md

//! `/v3/merchant-service/complaints-v2/{complaint_id}/complete`

/// Mark complaint handling as complete · 反馈处理完成
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012467255](https://pay.weixin.qq.com/doc/v3/merchant/4012467255)
/// - partner: [4012467217](https://pay.weixin.qq.com/doc/v3/partner/4012467217)
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
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::complete::post::{Request, Required};
///
/// let request = Request::new(Required {
///     complaint_id: "200201820200101080076610000",
///     complainted_mchid: "1900012181",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("反馈处理完成", "4012467255", "4012467217"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Mark complaint handling as complete · 反馈处理完成
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// complaint ID · 投诉单号; up to 64 characters
        pub complaint_id: String,
        /// merchant ID complained about · 被诉商户号; up to 64 characters
        pub complainted_mchid: String,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
        complainted_mchid: body("complainted_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// complaint ID · 投诉单号; up to 64 characters
        complaint_id(&'a str),
        /// merchant ID complained about · 被诉商户号; up to 64 characters
        complainted_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/merchant-service/complaints-v2/{complaint_id}/complete",
            "反馈处理完成",
            "Mark complaint handling as complete",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
