// Written by `cargo xtask codegen` from spec/openapi/v3/capital/capitallhh/banks/personal-banking.md

//! `/v3/capital/capitallhh/banks/personal-banking`

/// Query the list of banks supporting personal business · 查询支持个人业务的银行列表
///
/// `GET /v3/capital/capitallhh/banks/personal-banking`
///
/// Official pages · 官方文档:
///
/// - partner: [4012697583](https://pay.weixin.qq.com/doc/v3/partner/4012697583)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::capital::capitallhh::banks::personal_banking::get::Request;
///
/// let request = Request::new(200);
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::capital::capitallhh::banks::personal_banking::get::Request;
///
/// let request = Request::new(200).offset(0);
/// ```
#[doc(alias("查询支持个人业务的银行列表", "4012697583"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of banks supporting personal business · 查询支持个人业务的银行列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// offset of this query · 本次查询偏移量
        pub offset: Option<i64>,
        /// maximum number of items for this query request · 本次请求最大查询条数
        pub limit: i64,
    }

    crate::model! { Request {
        offset: query("offset"),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(limit: i64) {
        /// offset of this query · 本次查询偏移量
        offset offset_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/capital/capitallhh/banks/personal-banking",
        "查询支持个人业务的银行列表",
        "Query the list of banks supporting personal business",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query the list of banks supporting personal business · 查询支持个人业务的银行列表
    #[non_exhaustive]
    pub struct Response {
        /// total count of queried data · 查询数据总条数
        pub total_count: Option<i64>,
        /// number of data items in this query · 本次查询数据条数
        pub count: Option<i64>,
        /// bank list · 银行列表
        pub data: Vec<response::Data>,
        /// offset of this query · 本次查询偏移量
        pub offset: Option<i64>,
        /// pagination links · 分页链接
        pub links: Option<response::Links>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        count: body("count").promised(),
        data: body("data"),
        offset: body("offset").promised(),
        links: body("links").promised(),
    } }

    crate::promised::promised! { Response {
        /// total count of queried data · 查询数据总条数
        total_count 0(i64),
        /// number of data items in this query · 本次查询数据条数
        count 1(i64),
        /// offset of this query · 本次查询偏移量
        offset 3(i64),
        /// pagination links · 分页链接
        links 4(&response::Links),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::capital::capitallhh::banks::corporate_banking::get::response::Data;

        pub use crate::v3::capital::capitallhh::banks::corporate_banking::get::response::Links;
    }
}
