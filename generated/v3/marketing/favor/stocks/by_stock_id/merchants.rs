// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/stocks/{stock_id}/merchants.md

//! `/v3/marketing/favor/stocks/{stock_id}/merchants`

/// Query the merchants where a cash coupon is available · 查询代金券可用商户
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/merchants`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012463358](https://pay.weixin.qq.com/doc/v3/merchant/4012463358)
/// - partner: [4012463409](https://pay.weixin.qq.com/doc/v3/partner/4012463409)
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
/// use wechatpay::v3::marketing::favor::stocks::by_stock_id::merchants::get::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "",
///     offset: 0,
///     limit: 1,
///     stock_creator_mchid: "",
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询代金券可用商户", "4012463358", "4012463409"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the merchants where a cash coupon is available · 查询代金券可用商户
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号; up to 20 characters
        pub stock_id: String,
        /// page number · 分页页码; at most 1000
        pub offset: i64,
        /// page size · 分页大小; at most 50
        pub limit: i64,
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        pub stock_creator_mchid: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        offset: query("offset").required(),
        limit: query("limit").required(),
        stock_creator_mchid: query("stock_creator_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号; up to 20 characters
        stock_id(&'a str),
        /// page number · 分页页码; at most 1000
        offset(i64),
        /// page size · 分页大小; at most 50
        limit(i64),
        /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
        stock_creator_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
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
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, String);

    /// Query the merchants where a cash coupon is available · 查询代金券可用商户
    #[non_exhaustive]
    pub struct Response {
        /// total quantity of available merchants · 可用商户总数量
        pub total_count: Option<i64>,
        /// available merchant list · 可用商户列表; 1 to 50 of them
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
        /// total quantity of available merchants · 可用商户总数量
        total_count 0(i64),
        /// page number · 分页页码
        offset 2(i64),
        /// page size · 分页大小
        limit 3(i64),
        /// coupon stock ID · 批次号
        stock_id 4(&str),
    } }
}
