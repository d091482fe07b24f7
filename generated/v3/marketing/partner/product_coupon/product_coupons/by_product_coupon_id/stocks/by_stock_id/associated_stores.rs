// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`

/// Query the list of stores associated with a stock · 查询批次关联门店列表
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781546](https://pay.weixin.qq.com/doc/v3/partner/4015781546), [4016434665](https://pay.weixin.qq.com/doc/v3/partner/4016434665)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::associated_stores::get::{Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     brand_id: "120344",
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::associated_stores::get::{Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     brand_id: "120344",
/// })
/// .page_size(20)
/// .page_token("MTIzMjUK");
/// ```
#[doc(alias("查询批次关联门店列表", "4015781546", "4016434665"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of stores associated with a stock · 查询批次关联门店列表
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
        /// page size · 分页大小
        page_size page_size_opt(i64),
        /// page token · 分页Token
        page_token page_token_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        next_page_token: body("next_page_token"),
        store_list: body("store_list"),
    } }

    crate::promised::promised! { Response {
        /// total count · 总个数
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// store list · 门店列表
        #[non_exhaustive]
        pub struct StoreList {
            /// store ID · 门店ID
            pub store_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StoreList: Received {
            store_id: body("store_id").promised(),
        } }

        crate::promised::promised! { StoreList {
            /// store ID · 门店ID
            store_id 0(&str),
        } }
    }
}
