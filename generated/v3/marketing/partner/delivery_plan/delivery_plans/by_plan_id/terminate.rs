// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate.md

//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`

/// Terminate a distribution plan · 终止投放计划
///
/// `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
///
/// Official pages · 官方文档:
///
/// - partner: [4016184572](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::delivery_plan::delivery_plans::by_plan_id::terminate::post::Request;
///
/// let request = Request::new("12000");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("终止投放计划", "4016184572"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Terminate a distribution plan · 终止投放计划
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
            "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
            "终止投放计划",
            "Terminate a distribution plan",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
