// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/applyments/out-request-no/{out_request_no}.md

//! `/v3/ecommerce/applyments/out-request-no/{out_request_no}`

pub mod revoke;

/// Query an application's state by business application number · 通过业务申请编号查询申请状态
///
/// `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012691376](https://pay.weixin.qq.com/doc/v3/partner/4012691376), [4015616708](https://pay.weixin.qq.com/doc/v3/partner/4015616708)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 400 | `RESOURCE_ALREADY_EXISTS` | There is such a thing already. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 500 | `RATELIMIT_EXCEEDED` | It was asked for more often than the limit allows. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::applyments::out_request_no::by_out_request_no::get::Request;
///
/// let request = Request::new("APPLYMENT_00000000001");
/// let answer = request.send(&client).await?;
/// let applyment_state = answer.applyment_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("通过业务申请编号查询申请状态", "4012691376", "4015616708"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an application's state by business application number · 通过业务申请编号查询申请状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号; up to 124 characters
        pub out_request_no: String,
    }

    crate::model! { Request {
        out_request_no: path("out_request_no").required(),
    } }

    crate::sent::sent! { Request(out_request_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/applyments/out-request-no/{out_request_no}",
        "通过业务申请编号查询申请状态",
        "Query an application's state by business application number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an application's state by business application number · 通过业务申请编号查询申请状态
    #[non_exhaustive]
    pub struct Response {
        /// application state · 申请状态
        pub applyment_state: Option<response::ApplymentState>,
        /// application state description · 申请状态描述; up to 1024 characters
        pub applyment_state_desc: Option<String>,
        /// contract signing link · 签约链接; up to 256 characters
        pub sign_url: Option<String>,
        /// e-commerce platform's second-tier merchant ID · 电商平台二级商户号; up to 32 characters
        pub sub_mchid: Option<String>,
        /// remittance account verification information · 汇款账户验证信息
        pub account_validation: Option<response::AccountValidation>,
        /// rejection reason details · 驳回原因详情
        pub audit_detail: Vec<response::AuditDetail>,
        /// legal representative verification link · 法人验证链接; up to 256 characters
        pub legal_validation_url: Option<String>,
        /// business application number · 业务申请编号; up to 128 characters
        pub out_request_no: Option<String>,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// contract signing state · 签约状态
        pub sign_state: Option<response::SignState>,
        /// whether the contract is to be signed in WeChat Pay's way · 是否要求走微信支付签约模式
        pub wxpay_sign_required: Option<bool>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_state: body("applyment_state").promised(),
        applyment_state_desc: body("applyment_state_desc").promised(),
        sign_url: body("sign_url"),
        sub_mchid: body("sub_mchid"),
        account_validation: body("account_validation"),
        audit_detail: body("audit_detail"),
        legal_validation_url: body("legal_validation_url"),
        out_request_no: body("out_request_no").promised(),
        applyment_id: body("applyment_id").promised(),
        sign_state: body("sign_state"),
        wxpay_sign_required: body("wxpay_sign_required"),
    } }

    crate::promised::promised! { Response {
        /// application state · 申请状态
        applyment_state 0(&response::ApplymentState),
        /// application state description · 申请状态描述; up to 1024 characters
        applyment_state_desc 1(&str),
        /// business application number · 业务申请编号; up to 128 characters
        out_request_no 7(&str),
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 8(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::ecommerce::applyments::by_applyment_id::get::response::ApplymentState;

        pub use crate::v3::ecommerce::applyments::by_applyment_id::get::response::AccountValidation;

        pub use crate::v3::ecommerce::applyments::by_applyment_id::get::response::AuditDetail;

        pub use crate::v3::ecommerce::applyments::by_applyment_id::get::response::SignState;
    }
}
