// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/callbacks.md

//! `/v3/marketing/favor/callbacks`

/// Get the message notification URL that was set · 获取已设置的消息通知地址
///
/// `GET /v3/marketing/favor/callbacks`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012464070](https://pay.weixin.qq.com/doc/v3/merchant/4012464070)
/// - partner: [4012464155](https://pay.weixin.qq.com/doc/v3/partner/4012464155)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::callbacks::get::Request;
///
/// let request = Request::new("9856888");
/// let answer = request.send(&client).await?;
/// let notify_url = answer.notify_url()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取已设置的消息通知地址", "4012464070", "4012464155"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get the message notification URL that was set · 获取已设置的消息通知地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号; up to 20 characters
        pub mchid: String,
    }

    crate::model! { Request {
        mchid: query("mchid").required(),
    } }

    crate::sent::sent! { Request(mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/callbacks",
        "获取已设置的消息通知地址",
        "Get the message notification URL that was set",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get the message notification URL that was set · 获取已设置的消息通知地址
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        notify_url: body("notify_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// notification URL · 通知地址
        notify_url 1(&str),
    } }
}

/// Set the message notification URL · 设置消息通知地址
///
/// `POST /v3/marketing/favor/callbacks`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012464198](https://pay.weixin.qq.com/doc/v3/merchant/4012464198)
/// - partner: [4012464176](https://pay.weixin.qq.com/doc/v3/partner/4012464176)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::callbacks::post::{Request, Required};
///
/// let request = Request::new(Required {
///     mchid: "9856888",
///     notify_url: "https://pay.weixin.qq.com",
/// });
/// let answer = request.send(&client).await?;
/// let update_time = answer.update_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::favor::callbacks::post::{Request, Required};
///
/// let request = Request::new(Required {
///     mchid: "9856888",
///     notify_url: "https://pay.weixin.qq.com",
/// })
/// .switch(true);
/// ```
#[doc(alias("设置消息通知地址", "4012464198", "4012464176"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Set the message notification URL · 设置消息通知地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号; up to 20 characters
        pub mchid: String,
        /// notification URL · 通知url地址; up to 256 characters
        pub notify_url: String,
        /// notification switch · 回调开关
        pub switch: Option<bool>,
    }

    crate::model! { Request {
        mchid: body("mchid").required(),
        notify_url: body("notify_url").required(),
        switch: body("switch"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant ID · 商户号; up to 20 characters
        mchid(&'a str),
        /// notification URL · 通知url地址; up to 256 characters
        notify_url(&'a str),
    } {
        /// notification switch · 回调开关
        switch switch_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/favor/callbacks",
        "设置消息通知地址",
        "Set the message notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Set the message notification URL · 设置消息通知地址
    #[non_exhaustive]
    pub struct Response {
        /// modification time · 修改时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        update_time: body("update_time").promised(),
        notify_url: body("notify_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// modification time · 修改时间; as 2018-06-08T10:34:56+08:00
        update_time 0(&crate::Time),
        /// notification URL · 通知地址
        notify_url 1(&str),
    } }
}
