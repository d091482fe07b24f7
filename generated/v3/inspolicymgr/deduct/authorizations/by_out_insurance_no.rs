// Written by `cargo xtask codegen` from spec/openapi/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}.md

//! `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`

/// Query a policy's authorisation information · 查询保单授权信息
///
/// `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016617415](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::inspolicymgr::deduct::authorizations::by_out_insurance_no::get::Request;
///
/// let request = Request::new("Auisihsiahishishi4hihsid123418id");
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询保单授权信息", "4016617415"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a policy's authorisation information · 查询保单授权信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: String,
    }

    crate::model! { Request {
        out_insurance_no: path("out_insurance_no").required(),
    } }

    crate::sent::sent! { Request(out_insurance_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}",
        "查询保单授权信息",
        "Query a policy's authorisation information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a policy's authorisation information · 查询保单授权信息
    #[non_exhaustive]
    pub struct Response {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// insurance deduction template ID · 保险代扣模板ID
        pub plan_id: Option<String>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
        /// insurance name · 保险名称
        pub insurance_name: Option<String>,
        /// authorisation state · 授权状态
        pub auth_state: Option<response::AuthState>,
        /// user authorisation time · 用户授权时间
        pub user_auth_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_insurance_no: body("out_insurance_no").promised(),
        appid: body("appid").promised(),
        plan_id: body("plan_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
        insurance_name: body("insurance_name").promised(),
        auth_state: body("auth_state").promised(),
        user_auth_time: body("user_auth_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant insurance number · 商户保险编号
        out_insurance_no 0(&str),
        /// official account appid · 公众账号ID
        appid 1(&str),
        /// insurance deduction template ID · 保险代扣模板ID
        plan_id 2(&str),
        /// merchant contract number · 商户签约协议号
        out_contract_code 3(&str),
        /// insurance name · 保险名称
        insurance_name 4(&str),
        /// authorisation state · 授权状态
        auth_state 5(&response::AuthState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::inspolicymgr::deduct::authorizations::post::response::AuthState;
    }
}
