// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`

/// Query the list of stores associated with a stock · 查询批次关联门店列表
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781546)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434665)
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::associated_stores::get::Request;
///
/// let request = Request {
///     page_size: Some(20),
///     page_token: Some("MTIzMjUK".into()),
///     ..Request::new("1000000013", "1000000013001", "120344")
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of stores associated with a stock · 查询批次关联门店列表
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// page size · 分页大小
        pub page_size: Option<i64>,
        /// page token · 分页Token
        pub page_token: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
        page_size: query("page_size"),
        page_token: query("page_token"),
        brand_id: query("brand_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            product_coupon_id: impl Into<String>,
            stock_id: impl Into<String>,
            brand_id: impl Into<String>,
        ) -> Self {
            Self {
                product_coupon_id: product_coupon_id.into(),
                stock_id: stock_id.into(),
                page_size: None,
                page_token: None,
                brand_id: brand_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
        "查询批次关联门店列表",
        "Query the list of stores associated with a stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the list of stores associated with a stock · 查询批次关联门店列表
    #[non_exhaustive]
    pub struct Response {
        /// total count · 总个数
        pub total_count: Option<i64>,
        /// next page token · 下一页Token
        pub next_page_token: Option<String>,
        /// store list · 门店列表
        pub store_list: Vec<response::StoreList>,
    }

    crate::model! { Response: Default {
        total_count: body("total_count"),
        next_page_token: body("next_page_token"),
        store_list: body("store_list"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// store list · 门店列表
        #[non_exhaustive]
        pub struct StoreList {
            /// store ID · 门店ID
            pub store_id: Option<String>,
        }

        crate::model! { StoreList: Default {
            store_id: body("store_id"),
        } }
    }
}
