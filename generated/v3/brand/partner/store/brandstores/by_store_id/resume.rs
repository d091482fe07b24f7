// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/store/brandstores/{store_id}/resume.md

//! `/v3/brand/partner/store/brandstores/{store_id}/resume`

/// Resume a store's business · 恢复门店营业
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/resume`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756672)
///
/// ```
/// use wechatpay::v3::brand::partner::store::brandstores::by_store_id::resume::post::Request;
///
/// let request = Request::new("20488000", "123456789");
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Resume a store's business · 恢复门店营业
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(store_id: impl Into<String>, brand_id: impl Into<String>) -> Self {
            Self {
                store_id: store_id.into(),
                brand_id: brand_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/store/brandstores/{store_id}/resume",
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
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// brand store ID · 品牌门店ID
        pub store_id: Option<String>,
        /// store state · 门店状态
        pub store_state: Option<response::StoreState>,
    }

    crate::model! { Response: Default {
        brand_id: body("brand_id"),
        store_id: body("store_id"),
        store_state: body("store_state"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// store state · 门店状态
            pub enum StoreState {
                Open = "OPEN",
                Creating = "CREATING",
                Closed = "CLOSED",
            }
        }
    }
}
