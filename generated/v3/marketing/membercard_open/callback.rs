// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/callback.md

//! `/v3/marketing/membercard-open/callback`

/// Query the notification URL · 查询回调地址
///
/// `GET /v3/marketing/membercard-open/callback`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012552275](https://pay.weixin.qq.com/doc/v3/merchant/4012552275)
/// - partner: [4012714354](https://pay.weixin.qq.com/doc/v3/partner/4012714354)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::callback::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let notify_url = answer.notify_url()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询回调地址", "4012552275", "4012714354"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query the notification URL · 查询回调地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {}

    crate::model! { Request: Default {
    } }

    crate::sent::sent! { Request {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-open/callback",
        "查询回调地址",
        "Query the notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the notification URL · 查询回调地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知url地址
        pub notify_url: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        notify_url: body("notify_url").promised(),
        mchid: body("mchid"),
    } }

    crate::promised::promised! { Response {
        /// notification URL · 通知url地址
        notify_url 0(&str),
    } }
}

/// Set the notification URL · 设置回调地址
///
/// `PATCH /v3/marketing/membercard-open/callback`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012552251](https://pay.weixin.qq.com/doc/v3/merchant/4012552251)
/// - partner: [4012714353](https://pay.weixin.qq.com/doc/v3/partner/4012714353)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::callback::patch::Request;
///
/// let request = Request::new("https://pay.weixin.qq.com");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("设置回调地址", "4012552251", "4012714353"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Set the notification URL · 设置回调地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// notification URL · 通知url地址
        pub notify_url: String,
    }

    crate::model! { Request {
        notify_url: body("notify_url").required(),
    } }

    crate::sent::sent! { Request(notify_url: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/marketing/membercard-open/callback",
        "设置回调地址",
        "Set the notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Set the notification URL · 设置回调地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知url地址
        pub notify_url: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        notify_url: body("notify_url").promised(),
        mchid: body("mchid"),
    } }

    crate::promised::promised! { Response {
        /// notification URL · 通知url地址
        notify_url 0(&str),
    } }
}
