// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/companies/query.md

//! `/v3/gov/subsidy/companies/query`

/// Query company information · 企业信息查询
///
/// `POST /v3/gov/subsidy/companies/query`
///
/// Official pages · 官方文档:
///
/// - partner: [4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::companies::query::post::{Request, Required};
///
/// let request = Request::new(Required {
///     qualification_region_code: 310100,
///     license_number: "91110108397173806M",
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
#[doc(alias("企业信息查询", "4013989543"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query company information · 企业信息查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// unified social credit code · 统一社会信息代码
        pub license_number: String,
    }

    crate::model! { Request {
        qualification_region_code: body("qualification_region_code").required(),
        license_number: body("license_number").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
        /// unified social credit code · 统一社会信息代码
        license_number(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/companies/query",
        "企业信息查询",
        "Query company information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query company information · 企业信息查询
    #[non_exhaustive]
    pub struct Response {
        /// enterprise name · 企业名称
        pub company_name: Option<String>,
        /// collection state enum · 归集状态枚举
        pub collect_state: Option<response::CollectState>,
        /// response code · 响应码
        pub code: Option<String>,
        /// response description · 响应描述
        pub message: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        company_name: body("company_name"),
        collect_state: body("collect_state"),
        code: body("code").promised(),
        message: body("message").promised(),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        code 2(&str),
        /// response description · 响应描述
        message 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// collection state enum · 归集状态枚举
            pub enum CollectState {
                CollectStateNotCollect = "COLLECT_STATE_NOT_COLLECT",
                CollectStateCollected = "COLLECT_STATE_COLLECTED",
                CollectStateCollectionFailed = "COLLECT_STATE_COLLECTION_FAILED",
            }
        }
    }
}
