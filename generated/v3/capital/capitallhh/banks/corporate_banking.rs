// Written by `cargo xtask codegen` from spec/openapi/v3/capital/capitallhh/banks/corporate-banking.md

//! `/v3/capital/capitallhh/banks/corporate-banking`

/// Query the list of banks supporting corporate business · 查询支持对公业务的银行列表
///
/// `GET /v3/capital/capitallhh/banks/corporate-banking`
///
/// Official pages · 官方文档:
///
/// - partner: [4012697626](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::capital::capitallhh::banks::corporate_banking::get::Request;
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
/// use wechatpay::v3::capital::capitallhh::banks::corporate_banking::get::Request;
///
/// let request = Request::new(200).offset(0);
/// ```
#[doc(alias("查询支持对公业务的银行列表", "4012697626"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of banks supporting corporate business · 查询支持对公业务的银行列表
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
        "/v3/capital/capitallhh/banks/corporate-banking",
        "查询支持对公业务的银行列表",
        "Query the list of banks supporting corporate business",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query the list of banks supporting corporate business · 查询支持对公业务的银行列表
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
        use crate::model::body;

        /// bank list · 银行列表
        #[non_exhaustive]
        pub struct Data {
            /// bank alias · 银行别名
            pub bank_alias: Option<String>,
            /// bank alias code · 银行别名编码
            pub bank_alias_code: Option<String>,
            /// bank of deposit · 开户银行
            pub account_bank: Option<String>,
            /// bank of deposit code · 开户银行编码
            pub account_bank_code: Option<i64>,
            /// whether the branch must be filled in · 是否需要填写支行
            pub need_bank_branch: Option<bool>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            bank_alias: body("bank_alias").promised(),
            bank_alias_code: body("bank_alias_code").promised(),
            account_bank: body("account_bank").promised(),
            account_bank_code: body("account_bank_code").promised(),
            need_bank_branch: body("need_bank_branch").promised(),
        } }

        crate::promised::promised! { Data {
            /// bank alias · 银行别名
            bank_alias 0(&str),
            /// bank alias code · 银行别名编码
            bank_alias_code 1(&str),
            /// bank of deposit · 开户银行
            account_bank 2(&str),
            /// bank of deposit code · 开户银行编码
            account_bank_code 3(i64),
            /// whether the branch must be filled in · 是否需要填写支行
            need_bank_branch 4(bool),
        } }

        /// pagination links · 分页链接
        #[non_exhaustive]
        pub struct Links {
            /// next page link · 下一页链接
            pub next: Option<String>,
            /// previous page link · 上一页链接
            pub prev: Option<String>,
            /// current link · 当前链接
            pub self_: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Links: Received {
            next: body("next"),
            prev: body("prev"),
            self_: body("self"),
        } }
    }
}
