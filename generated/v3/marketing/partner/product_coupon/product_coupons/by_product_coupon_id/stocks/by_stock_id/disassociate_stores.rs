// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`

/// Disassociate stores from a stock · 批次取消关联门店
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781537](https://pay.weixin.qq.com/doc/v3/partner/4015781537)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::disassociate_stores::post::{Request, Required, StoreList};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     brand_id: "120344",
///     store_list: vec![StoreList::new("100000001")],
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("批次取消关联门店", "4015781537"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Disassociate stores from a stock · 批次取消关联门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// store list · 门店列表
        pub store_list: Vec<StoreList>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
        brand_id: body("brand_id").required(),
        store_list: body("store_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// store list · 门店列表
        store_list(Vec<StoreList>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
        "批次取消关联门店",
        "Disassociate stores from a stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::associate_stores::post::StoreList;

    /// Disassociate stores from a stock · 批次取消关联门店
    #[non_exhaustive]
    pub struct Response {
        /// total count of stores after deduplication · 去重后门店总数
        pub total_count: Option<i64>,
        /// list of stores disassociated successfully · 取消关联成功的门店列表
        pub success_store_list: Vec<response::SuccessStoreList>,
        /// list of stores that failed to be disassociated · 取消关联失败的门店列表
        pub failed_store_list: Vec<response::FailedStoreList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        success_store_list: body("success_store_list"),
        failed_store_list: body("failed_store_list"),
    } }

    crate::promised::promised! { Response {
        /// total count of stores after deduplication · 去重后门店总数
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::disassociate_stores::post::response::SuccessStoreList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::disassociate_stores::post::response::FailedStoreList;
    }
}
