// Written by `cargo xtask codegen` from spec/openapi/v3/inspolicymgr/deduct/authorizations.md

//! `/v3/inspolicymgr/deduct/authorizations`

pub mod by_out_insurance_no;

/// Submit a policy's authorisation information · 提交保单授权信息
///
/// `POST /v3/inspolicymgr/deduct/authorizations`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016617408](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::inspolicymgr::deduct::authorizations::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_insurance_no: "Auisihsiahishishi4hihsid123418id",
///     appid: "wxd678efh567hg6787",
///     plan_id: "12535",
///     out_contract_code: "wxwtdk20200910100000",
///     insurance_name: "微医保·百万医疗险",
/// });
/// let answer = request.send(&client).await?;
/// let auth_state = answer.auth_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::inspolicymgr::deduct::authorizations::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_insurance_no: "Auisihsiahishishi4hihsid123418id",
///     appid: "wxd678efh567hg6787",
///     plan_id: "12535",
///     out_contract_code: "wxwtdk20200910100000",
///     insurance_name: "微医保·百万医疗险",
/// })
/// .payee_mchid("1900000109")
/// .payee_appid("wx7f3f0032b6e6f0cc");
/// ```
#[doc(alias("提交保单授权信息", "4016617408"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit a policy's authorisation information · 提交保单授权信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: String,
        /// merchant appid · 商户APPID
        pub appid: String,
        /// insurance deduction template ID · 保险代扣模板ID
        pub plan_id: String,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// insurance name · 保险名称
        pub insurance_name: String,
        /// payee's merchant ID · 收款方商户号
        pub payee_mchid: Option<String>,
        /// payee official account appid · 收款方公众账号ID
        pub payee_appid: Option<String>,
    }

    crate::model! { Request {
        out_insurance_no: body("out_insurance_no").required(),
        appid: body("appid").required(),
        plan_id: body("plan_id").required(),
        out_contract_code: body("out_contract_code").required(),
        insurance_name: body("insurance_name").required(),
        payee_mchid: body("payee_mchid"),
        payee_appid: body("payee_appid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant insurance number · 商户保险编号
        out_insurance_no(&'a str),
        /// merchant appid · 商户APPID
        appid(&'a str),
        /// insurance deduction template ID · 保险代扣模板ID
        plan_id(&'a str),
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// insurance name · 保险名称
        insurance_name(&'a str),
    } {
        /// payee's merchant ID · 收款方商户号
        payee_mchid payee_mchid_opt(into String),
        /// payee official account appid · 收款方公众账号ID
        payee_appid payee_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/inspolicymgr/deduct/authorizations",
        "提交保单授权信息",
        "Submit a policy's authorisation information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Submit a policy's authorisation information · 提交保单授权信息
    #[non_exhaustive]
    pub struct Response {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: Option<String>,
        /// merchant appid · 商户APPID
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
        appid: body("appid"),
        plan_id: body("plan_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
        insurance_name: body("insurance_name").promised(),
        auth_state: body("auth_state").promised(),
        user_auth_time: body("user_auth_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant insurance number · 商户保险编号
        out_insurance_no 0(&str),
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
        crate::open_enum! {
            /// authorisation state · 授权状态
            pub enum AuthState {
                AuthStateInit = "AUTH_STATE_INIT",
                AuthStatePending = "AUTH_STATE_PENDING",
                AuthStateGranted = "AUTH_STATE_GRANTED",
                AuthStateDenied = "AUTH_STATE_DENIED",
                AuthStateExpired = "AUTH_STATE_EXPIRED",
            }
        }
    }
}
