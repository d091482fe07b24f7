// Written by `cargo xtask codegen` from spec/official/brand/4018381165.md

//! `/brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause`

/// Pause a distribution plan · 暂停投放计划
///
/// `POST /brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause`
///
/// Official pages · 官方文档:
///
/// - brand: [4018381165](https://pay.weixin.qq.com/doc/brand/4018381165)
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
/// use wechatpay::brand::marketing::delivery_plan::delivery_plans::by_plan_id::pause::post::Request;
///
/// let request = Request::new("…");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("暂停投放计划", "4018381165"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Pause a distribution plan · 暂停投放计划
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// distribution plan ID · 投放计划ID
        pub plan_id: String,
    }

    crate::model! { Request {
        plan_id: path("plan_id").required(),
    } }

    crate::sent::sent! { Request(plan_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause",
            "暂停投放计划",
            "Pause a distribution plan",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
