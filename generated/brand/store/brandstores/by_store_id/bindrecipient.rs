// Written by `cargo xtask codegen` from spec/official/brand/4015782993.md

//! `/brand/store/brandstores/{store_id}/bindrecipient`

/// Bind a receiving merchant ID · 绑定收款商户号
///
/// `POST /brand/store/brandstores/{store_id}/bindrecipient`
///
/// Official pages · 官方文档:
///
/// - brand: [4015782993](https://pay.weixin.qq.com/doc/brand/4015782993)
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
/// use wechatpay::brand::store::brandstores::by_store_id::bindrecipient::post::{Request, Required};
///
/// let request = Request::new(Required {
///     store_id: "1234567890123456",
///     mchid: "1230000109",
///     company_name: "腾讯科技（深圳）有限公司",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("绑定收款商户号", "4015782993"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Bind a receiving merchant ID · 绑定收款商户号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand store ID · 品牌门店ID
        pub store_id: String,
        /// store's receiving merchant ID · 门店收款商户号; up to 16 characters
        pub mchid: String,
        /// store's collection entity · 门店收款主体; up to 256 characters
        pub company_name: String,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        mchid: body("mchid").required(),
        company_name: body("company_name").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand store ID · 品牌门店ID
        store_id(&'a str),
        /// store's receiving merchant ID · 门店收款商户号; up to 16 characters
        mchid(&'a str),
        /// store's collection entity · 门店收款主体; up to 256 characters
        company_name(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/store/brandstores/{store_id}/bindrecipient",
        "绑定收款商户号",
        "Bind a receiving merchant ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Bind a receiving merchant ID · 绑定收款商户号
    #[non_exhaustive]
    pub struct Response {
        /// brand store ID · 品牌门店ID
        pub store_id: Option<String>,
        /// store's receiving merchant ID · 门店收款商户号; up to 16 characters
        pub mchid: Option<String>,
        /// store's collection entity · 门店收款主体; up to 256 characters
        pub company_name: Option<String>,
        /// payment-receiving binding state · 收款绑定状态
        pub recipient_state: Option<response::RecipientState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        store_id: body("store_id"),
        mchid: body("mchid"),
        company_name: body("company_name"),
        recipient_state: body("recipient_state"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::brand::store::brandstores::get::response::RecipientState;
    }
}
