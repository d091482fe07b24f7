// Written by `cargo xtask codegen` from spec/openapi/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md

//! `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

pub mod terminate;

/// Query an entrusted deduction contract by merchant contract number · 通过商户协议号查询委托代扣签约协议
///
/// `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012489483](https://pay.weixin.qq.com/doc/v3/partner/4012489483)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::sign::partner::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_contract_code: "wxwtdk20200910100000",
///     plan_id: 12535,
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let contract_id = answer.contract_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("通过商户协议号查询委托代扣签约协议", "4012489483"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an entrusted deduction contract by merchant contract number · 通过商户协议号查询委托代扣签约协议
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: i64,
        /// sub-merchant merchant ID · 子商户号商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_contract_code: path("out_contract_code").required(),
        plan_id: path("plan_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id(i64),
        /// sub-merchant merchant ID · 子商户号商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        "通过商户协议号查询委托代扣签约协议",
        "Query an entrusted deduction contract by merchant contract number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an entrusted deduction contract by merchant contract number · 通过商户协议号查询委托代扣签约协议
    #[non_exhaustive]
    pub struct Response {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: Option<String>,
        /// ordinary partner merchant ID · 普通服务商商户号
        pub sp_mchid: Option<String>,
        /// ordinary partner appid · 普通服务商的AppID
        pub sp_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户的AppID
        pub sub_appid: Option<String>,
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
        pub sp_openid: Option<String>,
        /// user openid under the sub-merchant appid · 子商户AppID对应的用户OpenID
        pub sub_openid: Option<String>,
        /// contract termination information · 协议解约信息
        pub contract_terminate_info: Option<response::ContractTerminateInfo>,
        /// merchant-side user ID · 商户侧用户标识
        pub out_user_code: Option<String>,
        /// schedule information in the scheduled deduction scene · 预约扣费场景的预约信息
        pub deduct_schedule: Option<response::DeductSchedule>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        contract_id: body("contract_id").promised(),
        sp_mchid: body("sp_mchid").promised(),
        sp_appid: body("sp_appid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        sub_appid: body("sub_appid"),
        plan_id: body("plan_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
        contract_display_account: body("contract_display_account").promised(),
        contract_state: body("contract_state").promised(),
        contract_signed_time: body("contract_signed_time"),
        contract_expired_time: body("contract_expired_time"),
        sp_openid: body("sp_openid").promised(),
        sub_openid: body("sub_openid"),
        contract_terminate_info: body("contract_terminate_info"),
        out_user_code: body("out_user_code"),
        deduct_schedule: body("deduct_schedule"),
    } }

    crate::promised::promised! { Response {
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id 0(&str),
        /// ordinary partner merchant ID · 普通服务商商户号
        sp_mchid 1(&str),
        /// ordinary partner appid · 普通服务商的AppID
        sp_appid 2(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 3(&str),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id 5(i64),
        /// merchant contract number · 商户签约协议号
        out_contract_code 6(&str),
        /// user account display name · 用户账户展示名称
        contract_display_account 7(&str),
        /// entrusted deduction contract state · 委托代扣协议状态
        contract_state 8(&str),
        /// user openid · 用户OpenID
        sp_openid 11(&str),
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
