// Written by `cargo xtask codegen` from spec/official/brand/4018381183.md

//! `/brand/marketing/delivery-plan/notify-url`

/// Set the distribution plan notification URL · 设置投放计划回调地址
///
/// `POST /brand/marketing/delivery-plan/notify-url`
///
/// Official pages · 官方文档:
///
/// - brand: [4018381183](https://pay.weixin.qq.com/doc/brand/4018381183)
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
/// use wechatpay::brand::marketing::delivery_plan::notify_url::post::Request;
///
/// let request = Request::new("https://www.daydaymoney.com/notify");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("设置投放计划回调地址", "4018381183"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Set the distribution plan notification URL · 设置投放计划回调地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// notification URL · 通知回调地址; up to 256 characters
        pub notify_url: String,
    }

    crate::model! { Request {
        notify_url: body("notify_url").required(),
    } }

    crate::sent::sent! { Request(notify_url: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/delivery-plan/notify-url",
        "设置投放计划回调地址",
        "Set the distribution plan notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Set the distribution plan notification URL · 设置投放计划回调地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知回调地址; up to 256 characters
        pub notify_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        notify_url: body("notify_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// notification URL · 通知回调地址; up to 256 characters
        notify_url 0(&str),
    } }
}
