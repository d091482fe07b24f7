// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/stocks/{stock_id}/use-flow.md

//! `/v3/marketing/favor/stocks/{stock_id}/use-flow`

/// Download stock redemption details · 下载批次核销明细
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012463585](https://pay.weixin.qq.com/doc/v3/merchant/4012463585)
/// - partner: [4012463698](https://pay.weixin.qq.com/doc/v3/partner/4012463698)
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
/// use wechatpay::v3::marketing::favor::stocks::by_stock_id::use_flow::get::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// let url = answer.url()?;
/// # Ok(()) }
/// ```
#[doc(alias("下载批次核销明细", "4012463585", "4012463698"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Download stock redemption details · 下载批次核销明细
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号; up to 20 characters
        pub stock_id: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
    } }

    crate::sent::sent! { Request(stock_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/stocks/{stock_id}/use-flow",
        "下载批次核销明细",
        "Download stock redemption details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Download stock redemption details · 下载批次核销明细
    #[non_exhaustive]
    pub struct Response {
        /// download link · 下载链接
        pub url: Option<String>,
        /// security check code · 安全校验码
        pub hash_value: Option<String>,
        /// hash algorithm type · 哈希算法类型
        pub hash_type: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        url: body("url").promised(),
        hash_value: body("hash_value").promised(),
        hash_type: body("hash_type").promised(),
    } }

    crate::promised::promised! { Response {
        /// download link · 下载链接
        url 0(&str),
        /// security check code · 安全校验码
        hash_value 1(&str),
        /// hash algorithm type · 哈希算法类型
        hash_type 2(&str),
    } }
}
