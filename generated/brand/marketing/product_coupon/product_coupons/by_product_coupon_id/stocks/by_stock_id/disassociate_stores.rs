// Written by `cargo xtask codegen` from spec/official/brand/4015736372.md

//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`

/// Disassociate stores from a stock · 批次取消关联门店
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736372](https://pay.weixin.qq.com/doc/brand/4015736372)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::disassociate_stores::post::{Request, Required, StoreList};
///
/// let request = Request::new(Required {
///     product_coupon_id: "…",
///     stock_id: "…",
///     store_list: vec![StoreList::new("…")],
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("批次取消关联门店", "4015736372"))]
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
        /// store list · 门店列表; at most 200 of them
        pub store_list: Vec<StoreList>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
        store_list: body("store_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// store list · 门店列表; at most 200 of them
        store_list(Vec<StoreList>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
        "批次取消关联门店",
        "Disassociate stores from a stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::associate_stores::post::StoreList;

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
        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::disassociate_stores::post::response::SuccessStoreList;

        pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::disassociate_stores::post::response::FailedStoreList;
    }
}
