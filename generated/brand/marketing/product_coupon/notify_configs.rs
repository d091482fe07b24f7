// Written by `cargo xtask codegen` from spec/official/brand/4015736292.md

//! `/brand/marketing/product-coupon/notify-configs`

/// Get the product coupon event notification URL · 获取商品券事件通知地址
///
/// `GET /brand/marketing/product-coupon/notify-configs`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736292](https://pay.weixin.qq.com/doc/brand/4015736292), [4016427364](https://pay.weixin.qq.com/doc/brand/4016427364)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::notify_configs::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let notify_url = answer.notify_url()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取商品券事件通知地址", "4015736292", "4016427364"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Get the product coupon event notification URL · 获取商品券事件通知地址
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
        "/brand/marketing/product-coupon/notify-configs",
        "获取商品券事件通知地址",
        "Get the product coupon event notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get the product coupon event notification URL · 获取商品券事件通知地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知URL地址
        pub notify_url: Option<String>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        notify_url: body("notify_url").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// notification URL · 通知URL地址
        notify_url 0(&str),
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        update_time 1(&crate::Time),
    } }
}

/// Set the product coupon event notification URL · 设置商品券事件通知地址
///
/// `POST /brand/marketing/product-coupon/notify-configs`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736293](https://pay.weixin.qq.com/doc/brand/4015736293), [4016427365](https://pay.weixin.qq.com/doc/brand/4016427365)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::notify_configs::post::Request;
///
/// let request = Request::new("https://www.daydaymoney.com/notify");
/// let answer = request.send(&client).await?;
/// let update_time = answer.update_time()?;
/// # Ok(()) }
/// ```
#[doc(alias("设置商品券事件通知地址", "4015736293", "4016427365"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Set the product coupon event notification URL · 设置商品券事件通知地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// notification URL · 通知URL地址; up to 256 characters
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
        "/brand/marketing/product-coupon/notify-configs",
        "设置商品券事件通知地址",
        "Set the product coupon event notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Set the product coupon event notification URL · 设置商品券事件通知地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知URL地址
        pub notify_url: Option<String>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        notify_url: body("notify_url").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// notification URL · 通知URL地址
        notify_url 0(&str),
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        update_time 1(&crate::Time),
    } }
}
