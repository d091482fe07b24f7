// Written by `cargo xtask codegen` from spec/openapi/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew.md

//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`

/// Request the renewal of an automatic-renewal contract as the insurance merchant · 保险商户受理续期自动续费协议
///
/// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012489588](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::contract_id::by_contract_id::renew::post::{EstimatedDeductAmount, PolicyPeriods, PolicyPeriodsRequired, Request, Required};
///
/// let request = Request::new(Required {
///     plan_id: 1,
///     contract_id: "",
///     appid: "wxd678efh567hg6787",
///     policy_periods: vec![PolicyPeriods::new(PolicyPeriodsRequired {
///         policy_period_id: 1,
///         estimated_deduct_date: "2019-11-22".into(),
///         estimated_deduct_amount: EstimatedDeductAmount::new(1),
///     })],
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::contract_id::by_contract_id::renew::post::{EstimatedDeductAmount, PolicyPeriods, PolicyPeriodsRequired, Request, Required};
///
/// let request = Request::new(Required {
///     plan_id: 1,
///     contract_id: "",
///     appid: "wxd678efh567hg6787",
///     policy_periods: vec![PolicyPeriods::new(PolicyPeriodsRequired {
///         policy_period_id: 1,
///         estimated_deduct_date: "2019-11-22".into(),
///         estimated_deduct_amount: EstimatedDeductAmount::new(1).currency("CNY"),
///     })],
/// });
/// ```
#[doc(alias("保险商户受理续期自动续费协议", "4012489588"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Request the renewal of an automatic-renewal contract as the insurance merchant · 保险商户受理续期自动续费协议
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: i64,
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// appid · 应用ID
        pub appid: String,
        /// renewed deduction period list · 续期的扣费周期列表
        pub policy_periods: Vec<PolicyPeriods>,
    }

    crate::model! { Request {
        plan_id: path("plan_id").required(),
        contract_id: path("contract_id").required(),
        appid: body("appid").required(),
        policy_periods: body("policy_periods").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id(i64),
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id(&'a str),
        /// appid · 应用ID
        appid(&'a str),
        /// renewed deduction period list · 续期的扣费周期列表
        policy_periods(Vec<PolicyPeriods>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
            "保险商户受理续期自动续费协议",
            "Request the renewal of an automatic-renewal contract as the insurance merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post::EstimatedDeductAmount;

    /// renewed deduction period list · 续期的扣费周期列表
    #[must_use]
    #[non_exhaustive]
    pub struct PolicyPeriods {
        /// insurance deduction period number · 保险扣费周期编号
        pub policy_period_id: i64,
        /// estimated deduction date · 预计扣费的日期; as 2018-06-08
        pub estimated_deduct_date: crate::Date,
        /// estimated deduction amount · 预计扣费金额
        pub estimated_deduct_amount: EstimatedDeductAmount,
    }

    crate::model! { PolicyPeriods {
        policy_period_id: body("policy_period_id").required(),
        estimated_deduct_date: body("estimated_deduct_date").required(),
        estimated_deduct_amount: body("estimated_deduct_amount").required(),
    } }

    crate::sent::sent! { PolicyPeriods(PolicyPeriodsRequired) {
        /// insurance deduction period number · 保险扣费周期编号
        policy_period_id(i64),
        /// estimated deduction date · 预计扣费的日期; as 2018-06-08
        estimated_deduct_date(crate::Date),
        /// estimated deduction amount · 预计扣费金额
        estimated_deduct_amount(EstimatedDeductAmount),
    } {
    } }
}
