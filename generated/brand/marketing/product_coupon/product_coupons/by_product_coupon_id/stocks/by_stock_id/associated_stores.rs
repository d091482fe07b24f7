// Written by `cargo xtask codegen` from spec/official/brand/4015736379.md

//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`

/// Query the list of stores associated with a stock · 查询批次关联门店列表
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736379](https://pay.weixin.qq.com/doc/brand/4015736379), [4016427785](https://pay.weixin.qq.com/doc/brand/4016427785)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::associated_stores::get::{Request, Required};
///
/// let request = Request::new(Required { product_coupon_id: "…", stock_id: "…" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询批次关联门店列表", "4015736379", "4016427785"))]
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
        /// page size · 分页大小; at most 200
        pub page_size: Option<i64>,
        /// page token · 分页Token
        pub page_token: Option<String>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
        page_size: query("page_size"),
        page_token: query("page_token"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
    } {
        /// page size · 分页大小; at most 200
        page_size page_size_opt(i64),
        /// page token · 分页Token
        page_token page_token_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
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
        /// store list · 门店列表
        pub store_list: Vec<response::StoreList>,
        /// next page token · 下一页Token; up to 100 characters
        pub next_page_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count"),
        store_list: body("store_list"),
        next_page_token: body("next_page_token"),
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
