// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints-v2.md

//! `/v3/merchant-service/complaints-v2`

pub mod by_complaint_id;

/// Query the list of complaints · 查询投诉单列表
///
/// `GET /v3/merchant-service/complaints-v2`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012533431](https://pay.weixin.qq.com/doc/v3/merchant/4012533431)
/// - partner: [4012691285](https://pay.weixin.qq.com/doc/v3/partner/4012691285)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaints_v2::get::{Request, Required};
///
/// let request = Request::new(Required {
///     begin_date: "2019-01-01".into(),
///     end_date: "2019-01-01".into(),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_service::complaints_v2::get::{Request, Required};
///
/// let request = Request::new(Required {
///     begin_date: "2019-01-01".into(),
///     end_date: "2019-01-01".into(),
/// })
/// .limit(5)
/// .offset(10)
/// .complainted_mchid("1900012181");
/// ```
#[doc(alias("查询投诉单列表", "4012533431", "4012691285"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of complaints · 查询投诉单列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// page size · 分页大小; 1 to 50
        pub limit: Option<i64>,
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
        /// start date · 开始日期; as 2018-06-08
        pub begin_date: crate::Date,
        /// end date · 结束日期; as 2018-06-08
        pub end_date: crate::Date,
        /// merchant ID complained about · 被诉商户号; up to 64 characters
        pub complainted_mchid: Option<String>,
    }

    crate::model! { Request {
        limit: query("limit"),
        offset: query("offset"),
        begin_date: query("begin_date").required(),
        end_date: query("end_date").required(),
        complainted_mchid: query("complainted_mchid"),
    } }

    crate::sent::sent! { Request(Required) {
        /// start date · 开始日期; as 2018-06-08
        begin_date(crate::Date),
        /// end date · 结束日期; as 2018-06-08
        end_date(crate::Date),
    } {
        /// page size · 分页大小; 1 to 50
        limit limit_opt(i64),
        /// page start position · 分页开始位置
        offset offset_opt(i64),
        /// merchant ID complained about · 被诉商户号; up to 64 characters
        complainted_mchid complainted_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchant-service/complaints-v2",
        "查询投诉单列表",
        "Query the list of complaints",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query the list of complaints · 查询投诉单列表
    #[non_exhaustive]
    pub struct Response {
        /// user's complaint details · 用户投诉信息详情
        pub data: Vec<response::Data>,
        /// page size · 分页大小; 1 to 50
        pub limit: Option<i64>,
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
        /// total count of complaints · 投诉总条数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        limit: body("limit").promised(),
        offset: body("offset").promised(),
        total_count: body("total_count"),
    } }

    crate::promised::promised! { Response {
        /// page size · 分页大小; 1 to 50
        limit 1(i64),
        /// page start position · 分页开始位置
        offset 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::complaint::*;
        pub use crate::nouns::complaint::Complaint as Data;
    }
}
