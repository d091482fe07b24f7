// Written by `cargo xtask codegen` from spec/openapi/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule.md

//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`

/// Schedule an insurance automatic renewal as the insurance merchant · 保险商户预约保险自动续费
///
/// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012471270](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::schedule::post::{Request, Required, ScheduledAmount};
///
/// let request = Request::new(Required {
///     policy_period_id: 1,
///     contract_id: "",
///     appid: "wxd678efh567hg6787",
///     scheduled_amount: ScheduledAmount::new(1),
/// });
/// let answer = request.send(&client).await?;
/// let policy_period_state = answer.policy_period_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::schedule::post::{Request, Required, ScheduledAmount};
///
/// let request = Request::new(Required {
///     policy_period_id: 1,
///     contract_id: "",
///     appid: "wxd678efh567hg6787",
///     scheduled_amount: ScheduledAmount::new(1).currency("CNY"),
/// });
/// ```
#[doc(alias("保险商户预约保险自动续费", "4012471270"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Schedule an insurance automatic renewal as the insurance merchant · 保险商户预约保险自动续费
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// number of the policy's deduction period · 保单的扣费周期编号
        pub policy_period_id: i64,
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// appid · 应用ID
        pub appid: String,
        /// scheduled deduction amount · 预约扣费金额信息
        pub scheduled_amount: ScheduledAmount,
    }

    crate::model! { Request {
        policy_period_id: path("policy_period_id").required(),
        contract_id: path("contract_id").required(),
        appid: body("appid").required(),
        scheduled_amount: body("scheduled_amount").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// number of the policy's deduction period · 保单的扣费周期编号
        policy_period_id(i64),
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id(&'a str),
        /// appid · 应用ID
        appid(&'a str),
        /// scheduled deduction amount · 预约扣费金额信息
        scheduled_amount(ScheduledAmount),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
        "保险商户预约保险自动续费",
        "Schedule an insurance automatic renewal as the insurance merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// scheduled deduction amount · 预约扣费金额信息
    #[must_use]
    #[non_exhaustive]
    pub struct ScheduledAmount {
        /// amount · 金额 (fen)
        pub total: crate::Fen,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { ScheduledAmount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { ScheduledAmount(total: into crate::Fen) {
        /// currency type · 货币类型
        currency currency_opt(into String),
    } }

    /// Schedule an insurance automatic renewal as the insurance merchant · 保险商户预约保险自动续费
    #[non_exhaustive]
    pub struct Response {
        /// number of the policy's deduction period · 保单的扣费周期编号
        pub policy_period_id: Option<i64>,
        /// state of the current deduction period · 当前扣费周期的状态
        pub policy_period_state: Option<String>,
        /// deductible start date · 可扣费开始日期
        pub deduct_start_date: Option<String>,
        /// deductible end date · 可扣费结束日期
        pub deduct_end_date: Option<String>,
        /// deduction amount already scheduled · 已预约的扣费金额信息
        pub scheduled_amount: Option<response::ScheduledAmount>,
        /// actual deduction amount · 实际扣费金额
        pub deduct_amount: Option<response::DeductAmount>,
        /// actual deduction date · 实际扣费的日期
        pub deduct_date: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        policy_period_id: body("policy_period_id").promised(),
        policy_period_state: body("policy_period_state").promised(),
        deduct_start_date: body("deduct_start_date"),
        deduct_end_date: body("deduct_end_date"),
        scheduled_amount: body("scheduled_amount"),
        deduct_amount: body("deduct_amount"),
        deduct_date: body("deduct_date"),
    } }

    crate::promised::promised! { Response {
        /// number of the policy's deduction period · 保单的扣费周期编号
        policy_period_id 0(i64),
        /// state of the current deduction period · 当前扣费周期的状态
        policy_period_state 1(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::get::response::ScheduledAmount;

        pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::get::response::DeductAmount;
    }
}
