// Written by `cargo xtask codegen` from spec/official/brand/4016756643.md

//! `/brand/store/brandstores/{store_id}/resume`

/// Resume a store's business · 恢复门店营业
///
/// `POST /brand/store/brandstores/{store_id}/resume`
///
/// Official pages · 官方文档:
///
/// - brand: [4016756643](https://pay.weixin.qq.com/doc/brand/4016756643)
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
/// use wechatpay::brand::store::brandstores::by_store_id::resume::post::Request;
///
/// let request = Request::new("1234567890123456");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("恢复门店营业", "4016756643"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Resume a store's business · 恢复门店营业
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand store ID · 品牌门店ID
        pub store_id: String,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
    } }

    crate::sent::sent! { Request(store_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/store/brandstores/{store_id}/resume",
        "恢复门店营业",
        "Resume a store's business",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Resume a store's business · 恢复门店营业
    #[non_exhaustive]
    pub struct Response {
        /// brand store ID · 品牌门店ID
        pub store_id: Option<String>,
        /// store state · 门店状态
        pub store_state: Option<response::StoreState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        store_id: body("store_id"),
        store_state: body("store_state"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::brand::store::brandstores::get::StoreState;
    }
}
