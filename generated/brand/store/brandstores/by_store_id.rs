// Written by `cargo xtask codegen` from spec/official/brand/4015783019.md

//! `/brand/store/brandstores/{store_id}`

pub mod bindrecipient;
pub mod close;
pub mod resume;
pub mod unbindrecipient;

/// Delete a brand store · 删除品牌门店
///
/// `DELETE /brand/store/brandstores/{store_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015783019](https://pay.weixin.qq.com/doc/brand/4015783019)
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
/// use wechatpay::brand::store::brandstores::by_store_id::delete::Request;
///
/// let request = Request::new("…");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("删除品牌门店", "4015783019"))]
pub mod delete {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Delete a brand store · 删除品牌门店
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
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Delete,
            "/brand/store/brandstores/{store_id}",
            "删除品牌门店",
            "Delete a brand store",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}

/// Query a brand store · 查询品牌门店
///
/// `GET /brand/store/brandstores/{store_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015783027](https://pay.weixin.qq.com/doc/brand/4015783027)
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
/// use wechatpay::brand::store::brandstores::by_store_id::get::Request;
///
/// let request = Request::new("1234567890123456");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询品牌门店", "4015783027"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::path;

    /// Query a brand store · 查询品牌门店
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
        Method::Get,
        "/brand/store/brandstores/{store_id}",
        "查询品牌门店",
        "Query a brand store",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::brand_store::BrandStore as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_store::*;
    }
}

/// Update a brand store · 更新品牌门店
///
/// `PATCH /brand/store/brandstores/{store_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015783036](https://pay.weixin.qq.com/doc/brand/4015783036)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `ALREADY_EXISTS` | There is one of that number already. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 429 | `RATELIMIT_EXCEEDED` | It was asked for more often than the limit allows. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::store::brandstores::by_store_id::patch::Request;
///
/// let request = Request::new("1234567890123456");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("更新品牌门店", "4015783036"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a brand store · 更新品牌门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand store ID · 品牌门店ID
        pub store_id: String,
        /// store's basic information · 门店基础信息
        pub store_basics: Option<StoreBasics>,
        /// store address information · 门店地址信息
        pub store_address: Option<StoreAddress>,
        /// store's business information · 门店经营信息
        pub store_business: Option<StoreBusiness>,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        store_basics: body("store_basics"),
        store_address: body("store_address"),
        store_business: body("store_business"),
    } }

    crate::sent::sent! { Request(store_id: into String) {
        /// store's basic information · 门店基础信息
        store_basics store_basics_opt(StoreBasics),
        /// store address information · 门店地址信息
        store_address store_address_opt(StoreAddress),
        /// store's business information · 门店经营信息
        store_business store_business_opt(StoreBusiness),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/brand/store/brandstores/{store_id}",
        "更新品牌门店",
        "Update a brand store",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::store::brandstores::post::StoreBasics;

    pub use crate::brand::store::brandstores::post::StoreAddress;

    pub use crate::brand::store::brandstores::post::StoreAddressRequired;

    pub use crate::brand::store::brandstores::post::StoreBusiness;

    pub use crate::nouns::brand_store::BrandStore as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_store::*;
    }
}
