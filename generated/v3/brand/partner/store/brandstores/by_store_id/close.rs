// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/store/brandstores/{store_id}/close.md

//! `/v3/brand/partner/store/brandstores/{store_id}/close`

/// Suspend a store's business · 暂停门店营业
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/close`
///
/// Official pages · 官方文档:
///
/// - partner: [4016756671](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::store::brandstores::by_store_id::close::post::{Request, Required};
///
/// let request = Request::new(Required { store_id: "20488000", brand_id: "123456789" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("暂停门店营业", "4016756671"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Suspend a store's business · 暂停门店营业
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand store ID · 品牌门店ID
        pub store_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        store_id: path("store_id").required(),
        brand_id: body("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand store ID · 品牌门店ID
        store_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/store/brandstores/{store_id}/close",
        "暂停门店营业",
        "Suspend a store's business",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Suspend a store's business · 暂停门店营业
    #[non_exhaustive]
    pub struct Response {
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// brand store ID · 品牌门店ID
        pub store_id: Option<String>,
        /// store state · 门店状态
        pub store_state: Option<response::StoreState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_id: body("brand_id").promised(),
        store_id: body("store_id"),
        store_state: body("store_state"),
    } }

    crate::promised::promised! { Response {
        /// brand ID · 品牌ID
        brand_id 0(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::partner::store::brandstores::get::StoreState;
    }
}
