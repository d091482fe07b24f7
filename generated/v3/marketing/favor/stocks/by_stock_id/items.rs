// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/stocks/{stock_id}/items.md

//! `/v3/marketing/favor/stocks/{stock_id}/items`

/// Query the items usable with a cash coupon · 查询代金券可用单品
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/items`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012463442](https://pay.weixin.qq.com/doc/v3/merchant/4012463442)
/// - partner: [4012463475](https://pay.weixin.qq.com/doc/v3/partner/4012463475)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::stocks::by_stock_id::items::get::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "",
///     stock_creator_mchid: "",
///     offset: 0,
///     limit: 1,
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询代金券可用单品", "4012463442", "4012463475"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the items usable with a cash coupon · 查询代金券可用单品
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号; up to 20 characters
        pub stock_id: String,
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        pub stock_creator_mchid: String,
        /// page number · 分页页码; at most 500
        pub offset: i64,
        /// page size · 分页大小; at most 100
        pub limit: i64,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        stock_creator_mchid: query("stock_creator_mchid").required(),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号; up to 20 characters
        stock_id(&'a str),
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        stock_creator_mchid(&'a str),
        /// page number · 分页页码; at most 500
        offset(i64),
        /// page size · 分页大小; at most 100
        limit(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/stocks/{stock_id}/items",
        "查询代金券可用单品",
        "Query the items usable with a cash coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, String);

    /// Query the items usable with a cash coupon · 查询代金券可用单品
    #[non_exhaustive]
    pub struct Response {
        /// total count of available item codes · 可用单品编码总数
        pub total_count: Option<i64>,
        /// available item codes · 可用单品编码; 1 to 100 of them
        pub data: Vec<String>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        data: body("data"),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        stock_id: body("stock_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// total count of available item codes · 可用单品编码总数
        total_count 0(i64),
        /// page number · 分页页码
        offset 2(i64),
        /// page size · 分页大小
        limit 3(i64),
        /// coupon stock ID · 批次号
        stock_id 4(&str),
    } }
}
