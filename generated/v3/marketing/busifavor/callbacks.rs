// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/callbacks.md

//! `/v3/marketing/busifavor/callbacks`

/// Query the merchant coupon (busifavor) event notification URL · 查询商家券事件通知地址
///
/// `GET /v3/marketing/busifavor/callbacks`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012465507](https://pay.weixin.qq.com/doc/v3/merchant/4012465507), [4015716846](https://pay.weixin.qq.com/doc/v3/merchant/4015716846), [4015717465](https://pay.weixin.qq.com/doc/v3/merchant/4015717465)
/// - partner: [4012465557](https://pay.weixin.qq.com/doc/v3/partner/4012465557)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::callbacks::get::Request;
///
/// let request = Request::new("10000098");
/// let answer = request.send(&client).await?;
/// let notify_url = answer.notify_url()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商家券事件通知地址", "4012465507", "4012465557", "4015716846", "4015717465"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the merchant coupon (busifavor) event notification URL · 查询商家券事件通知地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
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
        "/v3/marketing/busifavor/callbacks",
        "查询商家券事件通知地址",
        "Query the merchant coupon (busifavor) event notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the merchant coupon (busifavor) event notification URL · 查询商家券事件通知地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知URL地址
        pub notify_url: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        notify_url: body("notify_url").promised(),
        mchid: body("mchid").promised(),
    } }

    crate::promised::promised! { Response {
        /// notification URL · 通知URL地址
        notify_url 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
    } }
}

/// Set the merchant coupon (busifavor) event notification URL · 设置商家券事件通知地址
///
/// `POST /v3/marketing/busifavor/callbacks`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012465431](https://pay.weixin.qq.com/doc/v3/merchant/4012465431), [4015716835](https://pay.weixin.qq.com/doc/v3/merchant/4015716835), [4015717428](https://pay.weixin.qq.com/doc/v3/merchant/4015717428)
/// - partner: [4012465425](https://pay.weixin.qq.com/doc/v3/partner/4012465425)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::callbacks::post::Request;
///
/// let request = Request::new("https://pay.weixin.qq.com");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::callbacks::post::Request;
///
/// let request = Request::new("https://pay.weixin.qq.com").mchid("10000098");
/// ```
#[doc(alias("设置商家券事件通知地址", "4012465431", "4012465425", "4015716835", "4015717428"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Set the merchant coupon (busifavor) event notification URL · 设置商家券事件通知地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// notification URL · 通知URL地址
        pub notify_url: String,
    }

    crate::model! { Request {
        mchid: body("mchid"),
        notify_url: body("notify_url").required(),
    } }

    crate::sent::sent! { Request(notify_url: into String) {
        /// merchant ID · 商户号
        mchid mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/callbacks",
        "设置商家券事件通知地址",
        "Set the merchant coupon (busifavor) event notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Set the merchant coupon (busifavor) event notification URL · 设置商家券事件通知地址
    #[non_exhaustive]
    pub struct Response {
        /// modification time · 修改时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// notification URL · 通知URL地址
        pub notify_url: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        update_time: body("update_time"),
        notify_url: body("notify_url").promised(),
        mchid: body("mchid").promised(),
    } }

    crate::promised::promised! { Response {
        /// notification URL · 通知URL地址
        notify_url 1(&str),
        /// merchant ID · 商户号
        mchid 2(&str),
    } }
}
