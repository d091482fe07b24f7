// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/stocks/{stock_id}/pause.md

//! `/v3/marketing/favor/stocks/{stock_id}/pause`

/// Pause a cash coupon stock · 暂停代金券批次
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/pause`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012460305](https://pay.weixin.qq.com/doc/v3/merchant/4012460305)
/// - partner: [4012460340](https://pay.weixin.qq.com/doc/v3/partner/4012460340)
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
/// use wechatpay::v3::marketing::favor::stocks::by_stock_id::pause::post::{Request, Required};
///
/// let request = Request::new(Required { stock_id: "", stock_creator_mchid: "8956000" });
/// let answer = request.send(&client).await?;
/// let pause_time = answer.pause_time()?;
/// # Ok(()) }
/// ```
#[doc(alias("暂停代金券批次", "4012460305", "4012460340"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Pause a cash coupon stock · 暂停代金券批次
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号; up to 20 characters
        pub stock_id: String,
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        pub stock_creator_mchid: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        stock_creator_mchid: body("stock_creator_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号; up to 20 characters
        stock_id(&'a str),
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        stock_creator_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/favor/stocks/{stock_id}/pause",
        "暂停代金券批次",
        "Pause a cash coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pause a cash coupon stock · 暂停代金券批次
    #[non_exhaustive]
    pub struct Response {
        /// pause time · 暂停时间; as 2018-06-08T10:34:56+08:00
        pub pause_time: Option<crate::Time>,
        /// coupon stock ID · 批次号; up to 20 characters
        pub stock_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        pause_time: body("pause_time").promised(),
        stock_id: body("stock_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// pause time · 暂停时间; as 2018-06-08T10:34:56+08:00
        pause_time 0(&crate::Time),
        /// coupon stock ID · 批次号; up to 20 characters
        stock_id 1(&str),
    } }
}
