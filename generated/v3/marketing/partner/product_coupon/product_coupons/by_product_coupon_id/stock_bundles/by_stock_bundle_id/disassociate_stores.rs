// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`

/// Disassociate stores from a stock bundle in batch · 批次组批量取消关联门店
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
///
/// Official pages · 官方文档:
///
/// - partner: [4016280629](https://pay.weixin.qq.com/doc/v3/partner/4016280629)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::disassociate_stores::post::{Request, Required, StoreList};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "1000000013001",
///     brand_id: "120344",
///     store_list: vec![StoreList::new("100000001")],
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("批次组批量取消关联门店", "4016280629"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Disassociate stores from a stock bundle in batch · 批次组批量取消关联门店
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// store list · 门店列表
        pub store_list: Vec<StoreList>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_bundle_id: path("stock_bundle_id").required(),
        brand_id: body("brand_id").required(),
        store_list: body("store_list").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock bundle ID · 批次组ID
        stock_bundle_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// store list · 门店列表
        store_list(Vec<StoreList>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
        "批次组批量取消关联门店",
        "Disassociate stores from a stock bundle in batch",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::associate_stores::post::StoreList;

    /// Disassociate stores from a stock bundle in batch · 批次组批量取消关联门店
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
        use crate::model::body;

        /// list of stores disassociated successfully · 取消关联成功的门店列表
        #[non_exhaustive]
        pub struct SuccessStoreList {
            /// store ID · 门店ID
            pub store_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { SuccessStoreList: Received {
            store_id: body("store_id").promised(),
        } }

        crate::promised::promised! { SuccessStoreList {
            /// store ID · 门店ID
            store_id 0(&str),
        } }

        /// list of stores that failed to be disassociated · 取消关联失败的门店列表
        #[non_exhaustive]
        pub struct FailedStoreList {
            /// store ID · 门店ID
            pub store_id: Option<String>,
            /// failure error code · 失败错误码
            pub code: Option<String>,
            /// failure error information · 失败错误信息
            pub message: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FailedStoreList: Received {
            store_id: body("store_id").promised(),
            code: body("code").promised(),
            message: body("message").promised(),
        } }

        crate::promised::promised! { FailedStoreList {
            /// store ID · 门店ID
            store_id 0(&str),
            /// failure error code · 失败错误码
            code 1(&str),
            /// failure error information · 失败错误信息
            message 2(&str),
        } }
    }
}
