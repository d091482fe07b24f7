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
    }

    crate::model! { Response: Default {
        total_count: body("total_count"),
        count: body("count"),
        data: body("data"),
        offset: body("offset"),
        links: body("links"),
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
        }

        crate::model! { Data: Default {
            bank_alias: body("bank_alias"),
            bank_alias_code: body("bank_alias_code"),
            account_bank: body("account_bank"),
            account_bank_code: body("account_bank_code"),
            need_bank_branch: body("need_bank_branch"),
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
        }

        crate::model! { Links: Default {
            next: body("next"),
            prev: body("prev"),
            self_: body("self"),
        } }
    }
}
