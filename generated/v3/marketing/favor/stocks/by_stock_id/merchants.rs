// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/stocks/{stock_id}/merchants.md

//! `/v3/marketing/favor/stocks/{stock_id}/merchants`

/// Query the merchants where a cash coupon is available · 查询代金券可用商户
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/merchants`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463409)
///
/// ```
/// use wechatpay::v3::marketing::favor::stocks::by_stock_id::merchants::get::Request;
///
/// let request = Request::new("", 0, 1, "");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the merchants where a cash coupon is available · 查询代金券可用商户
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// page number · 分页页码
        pub offset: i64,
        /// page size · 分页大小
        pub limit: i64,
        /// merchant ID creating the stock · 创建批次的商户号
        pub stock_creator_mchid: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        offset: query("offset").required(),
        limit: query("limit").required(),
        stock_creator_mchid: query("stock_creator_mchid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            stock_id: impl Into<String>,
            offset: i64,
            limit: i64,
            stock_creator_mchid: impl Into<String>,
        ) -> Self {
            Self {
                stock_id: stock_id.into(),
                offset,
                limit,
                stock_creator_mchid: stock_creator_mchid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/stocks/{stock_id}/merchants",
        "查询代金券可用商户",
        "Query the merchants where a cash coupon is available",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, String);

    /// Query the merchants where a cash coupon is available · 查询代金券可用商户
    #[non_exhaustive]
    pub struct Response {
        /// total quantity of available merchants · 可用商户总数量
        pub total_count: Option<i64>,
        /// available merchant list · 可用商户列表
        pub data: Vec<String>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
    }

    crate::model! { Response: Default {
        total_count: body("total_count"),
        data: body("data"),
        offset: body("offset"),
        limit: body("limit"),
        stock_id: body("stock_id"),
    } }
}
