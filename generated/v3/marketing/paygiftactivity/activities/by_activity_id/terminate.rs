// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/activities/{activity_id}/terminate.md

//! `/v3/marketing/paygiftactivity/activities/{activity_id}/terminate`

/// Terminate an activity · 终止活动
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012466523](https://pay.weixin.qq.com/doc/v3/merchant/4012466523)
/// - partner: [4012466633](https://pay.weixin.qq.com/doc/v3/partner/4012466633)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::paygiftactivity::activities::by_activity_id::terminate::post::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("终止活动", "4012466523", "4012466633"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Terminate an activity · 终止活动
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动id
        pub activity_id: String,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
    } }

    crate::sent::sent! { Request(activity_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
        "终止活动",
        "Terminate an activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Terminate an activity · 终止活动
    #[non_exhaustive]
    pub struct Response {
        /// activity ID · 活动id
        pub activity_id: Option<String>,
        /// effective time · 生效时间
        pub terminate_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id"),
        terminate_time: body("terminate_time"),
    } }
}
