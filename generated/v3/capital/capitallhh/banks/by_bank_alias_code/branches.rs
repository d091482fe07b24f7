// Written by `cargo xtask codegen` from spec/openapi/v3/capital/capitallhh/banks/{bank_alias_code}/branches.md

//! `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`

/// Query the list of branches · 查询支行列表
///
/// `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
///
/// Official pages · 官方文档:
///
/// - partner: [4012697673](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::capital::capitallhh::banks::by_bank_alias_code::branches::get::{Request, Required};
///
/// let request = Request::new(Required {
///     bank_alias_code: "1000006247",
///     city_code: 536,
///     limit: 200,
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::capital::capitallhh::banks::by_bank_alias_code::branches::get::{Request, Required};
///
/// let request = Request::new(Required {
///     bank_alias_code: "1000006247",
///     city_code: 536,
///     limit: 200,
/// })
/// .offset(0);
/// ```
#[doc(alias("查询支行列表", "4012697673"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of branches · 查询支行列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bank alias code · 银行别名编码
        pub bank_alias_code: String,
        /// city code · 城市编码
        pub city_code: i64,
        /// offset of this query · 本次查询偏移量
        pub offset: Option<i64>,
        /// maximum number of items for this query request · 本次请求最大查询条数
        pub limit: i64,
    }

    crate::model! { Request {
        bank_alias_code: path("bank_alias_code").required(),
        city_code: query("city_code").required(),
        offset: query("offset"),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// bank alias code · 银行别名编码
        bank_alias_code(&'a str),
        /// city code · 城市编码
        city_code(i64),
        /// maximum number of items for this query request · 本次请求最大查询条数
        limit(i64),
    } {
        /// offset of this query · 本次查询偏移量
        offset offset_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/capital/capitallhh/banks/{bank_alias_code}/branches",
        "查询支行列表",
        "Query the list of branches",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query the list of branches · 查询支行列表
    #[non_exhaustive]
    pub struct Response {
        /// total count of queried data · 查询数据总条数
        pub total_count: Option<i64>,
        /// number of items in this query · 本次查询条数
        pub count: Option<i64>,
        /// branch list · 支行列表
        pub data: Vec<response::Data>,
        /// offset of this query · 本次查询偏移量
        pub offset: Option<i64>,
        /// pagination links · 分页链接
        pub links: Option<response::Links>,
        /// bank of deposit · 开户银行
        pub account_bank: Option<String>,
        /// bank of deposit code · 开户银行编码
        pub account_bank_code: Option<i64>,
        /// bank alias · 银行别名
        pub bank_alias: Option<String>,
        /// bank alias code · 银行别名编码
        pub bank_alias_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        count: body("count").promised(),
        data: body("data"),
        offset: body("offset").promised(),
        links: body("links").promised(),
        account_bank: body("account_bank").promised(),
        account_bank_code: body("account_bank_code").promised(),
        bank_alias: body("bank_alias").promised(),
        bank_alias_code: body("bank_alias_code").promised(),
    } }

    crate::promised::promised! { Response {
        /// total count of queried data · 查询数据总条数
        total_count 0(i64),
        /// number of items in this query · 本次查询条数
        count 1(i64),
        /// offset of this query · 本次查询偏移量
        offset 3(i64),
        /// pagination links · 分页链接
        links 4(&response::Links),
        /// bank of deposit · 开户银行
        account_bank 5(&str),
        /// bank of deposit code · 开户银行编码
        account_bank_code 6(i64),
        /// bank alias · 银行别名
        bank_alias 7(&str),
        /// bank alias code · 银行别名编码
        bank_alias_code 8(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// branch list · 支行列表
        #[non_exhaustive]
        pub struct Data {
            /// bank of deposit branch name · 开户银行支行名称
            pub bank_branch_name: Option<String>,
            /// branch code (CNAPS) of the bank of deposit branch · 开户银行支行联行号
            pub bank_branch_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            bank_branch_name: body("bank_branch_name").promised(),
            bank_branch_id: body("bank_branch_id").promised(),
        } }

        crate::promised::promised! { Data {
            /// bank of deposit branch name · 开户银行支行名称
            bank_branch_name 0(&str),
            /// branch code (CNAPS) of the bank of deposit branch · 开户银行支行联行号
            bank_branch_id 1(&str),
        } }

        pub use crate::v3::capital::capitallhh::banks::corporate_banking::get::response::Links;
    }
}
