// Written by `cargo xtask codegen` from spec/official/brand/4015783007.md

//! `/brand/store/brandstores/{store_id}/unbindrecipient`

/// Unbind a receiving merchant ID · 解绑收款商户号
///
/// `POST /brand/store/brandstores/{store_id}/unbindrecipient`
///
/// Official pages · 官方文档:
///
/// - brand: [4015783007](https://pay.weixin.qq.com/doc/brand/4015783007)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 429 | `RATELIMIT_EXCEEDED` | It was asked for more often than the limit allows. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::store::brandstores::by_store_id::unbindrecipient::post::{Request, Required};
///
/// let request = Request::new(Required { store_id: "…", mchid: "…" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("解绑收款商户号", "4015783007"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Unbind a receiving merchant ID · 解绑收款商户号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand store ID · 品牌门店ID
        pub store_id: String,
        /// store's receiving merchant ID · 门店收款商户号; up to 16 characters
        pub mchid: String,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        mchid: body("mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand store ID · 品牌门店ID
        store_id(&'a str),
        /// store's receiving merchant ID · 门店收款商户号; up to 16 characters
        mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/store/brandstores/{store_id}/unbindrecipient",
        "解绑收款商户号",
        "Unbind a receiving merchant ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Unbind a receiving merchant ID · 解绑收款商户号
    #[non_exhaustive]
    pub struct Response {
        /// unbinding failure reason · 解绑失败原因
        pub failed_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        failed_reason: body("failed_reason"),
    } }
}
