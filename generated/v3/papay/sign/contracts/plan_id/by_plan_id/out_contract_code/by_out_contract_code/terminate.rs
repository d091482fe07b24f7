// Written by `cargo xtask codegen` from spec/openapi/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate.md

//! `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`

/// Terminate an entrusted deduction contract by merchant contract number · 通过商户协议号解除委托代扣签约协议
///
/// `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012489295](https://pay.weixin.qq.com/doc/v3/merchant/4012489295)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::terminate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     plan_id: 12535,
///     out_contract_code: "wxwtdk20200910100000",
///     contract_termination_remark: "用户解约",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("通过商户协议号解除委托代扣签约协议", "4012489295"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Terminate an entrusted deduction contract by merchant contract number · 通过商户协议号解除委托代扣签约协议
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: i64,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// contract termination remark · 解约备注
        pub contract_termination_remark: String,
    }

    crate::model! { Request {
        plan_id: path("plan_id").required(),
        out_contract_code: path("out_contract_code").required(),
        contract_termination_remark: body("contract_termination_remark").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// contract termination remark · 解约备注
        contract_termination_remark(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        "通过商户协议号解除委托代扣签约协议",
        "Terminate an entrusted deduction contract by merchant contract number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Terminate an entrusted deduction contract by merchant contract number · 通过商户协议号解除委托代扣签约协议
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: Option<String>,
        /// merchant appid · 商户AppID
        pub appid: Option<String>,
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: Option<i64>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
        /// user account display name · 用户账户展示名称
        pub contract_display_account: Option<String>,
        /// entrusted deduction contract state · 委托代扣协议状态
        pub contract_state: Option<String>,
        /// contract signing time · 协议签署时间
        pub contract_signed_time: Option<String>,
        /// contract expiry time · 协议到期时间
        pub contract_expired_time: Option<String>,
        /// user openid · 用户OpenID
        pub openid: Option<String>,
        /// contract termination information · 协议解约信息
        pub contract_terminate_info: Option<response::ContractTerminateInfo>,
        /// merchant-side user ID · 商户侧用户标识
        pub out_user_code: Option<String>,
        /// schedule information in the scheduled deduction scene · 预约扣费场景的预约信息
        pub deduct_schedule: Option<response::DeductSchedule>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        contract_id: body("contract_id").promised(),
        appid: body("appid").promised(),
        plan_id: body("plan_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
        contract_display_account: body("contract_display_account").promised(),
        contract_state: body("contract_state").promised(),
        contract_signed_time: body("contract_signed_time"),
        contract_expired_time: body("contract_expired_time"),
        openid: body("openid").promised(),
        contract_terminate_info: body("contract_terminate_info"),
        out_user_code: body("out_user_code"),
        deduct_schedule: body("deduct_schedule"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id 1(&str),
        /// merchant appid · 商户AppID
        appid 2(&str),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id 3(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code 4(&str),
        /// user account display name · 用户账户展示名称
        contract_display_account 5(&str),
        /// entrusted deduction contract state · 委托代扣协议状态
        contract_state 6(&str),
        /// user openid · 用户OpenID
        openid 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::papay::sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get::response::ContractTerminateInfo;

        pub use crate::v3::papay::sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get::response::EstimatedDeductAmount;

        pub use crate::v3::papay::pay::schedules::contract_id::by_contract_id::get::response::ScheduledAmount;

        pub use crate::v3::papay::pay::schedules::contract_id::by_contract_id::get::response::DeductAmount;

        pub use crate::v3::papay::sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get::response::DeductSchedule;
    }
}
