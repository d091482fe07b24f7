// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant-service/complaints/{complaint_id}/complete.md

//! `/v3/global/merchant-service/complaints/{complaint_id}/complete`

/// Mark complaint handling as complete · 反馈处理完成
///
/// `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant_service::complaints::by_complaint_id::complete::post::{Request, Required};
///
/// let request = Request::new(Required {
///     complaint_id: "200201820200101080076610000",
///     complainted_mchid: "1900012181",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("反馈处理完成"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Mark complaint handling as complete · 反馈处理完成
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// complaint ID · 投诉单号
        pub complaint_id: String,
        /// merchant ID complained about · 被诉商户号
        pub complainted_mchid: String,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
        complainted_mchid: body("complainted_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// complaint ID · 投诉单号
        complaint_id(&'a str),
        /// merchant ID complained about · 被诉商户号
        complainted_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/global/merchant-service/complaints/{complaint_id}/complete",
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
