// Written by `cargo xtask codegen` from spec/openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md

//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`

/// Modify the list of insurance deduction periods as the insurance merchant · 保险商户修改保险扣费周期列表
///
/// `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012987596](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::contract_id::by_contract_id::modify::post::{EstimatedDeductAmount, PolicyPeriods, PolicyPeriodsRequired, Request, Required};
///
/// let request = Request::new(Required {
///     plan_id: 12535,
///     contract_id: "2015071056489715",
///     appid: "wxd678efh567hg6787",
///     policy_periods: vec![PolicyPeriods::new(PolicyPeriodsRequired {
///         policy_period_id: 1,
///         estimated_deduct_date: "2019-11-22".into(),
///         estimated_deduct_amount: EstimatedDeductAmount::new(1),
///     })],
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::contract_id::by_contract_id::modify::post::{EstimatedDeductAmount, PolicyPeriods, PolicyPeriodsRequired, Request, Required};
///
/// let request = Request::new(Required {
///     plan_id: 12535,
///     contract_id: "2015071056489715",
///     appid: "wxd678efh567hg6787",
///     policy_periods: vec![PolicyPeriods::new(PolicyPeriodsRequired {
///         policy_period_id: 1,
///         estimated_deduct_date: "2019-11-22".into(),
///         estimated_deduct_amount: EstimatedDeductAmount::new(1).currency("CNY"),
///     })],
/// })
/// .allow_cancel_scheduled(true);
/// ```
#[doc(alias("保险商户修改保险扣费周期列表", "4012987596"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify the list of insurance deduction periods as the insurance merchant · 保险商户修改保险扣费周期列表
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
        /// whether cancelling the schedule is allowed · 是否允许取消预约
        pub allow_cancel_scheduled: Option<bool>,
    }

    crate::model! { Request {
        plan_id: path("plan_id").required(),
        contract_id: path("contract_id").required(),
        appid: body("appid").required(),
        policy_periods: body("policy_periods").required(),
        allow_cancel_scheduled: body("allow_cancel_scheduled"),
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
        /// whether cancelling the schedule is allowed · 是否允许取消预约
        allow_cancel_scheduled allow_cancel_scheduled_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
        "保险商户修改保险扣费周期列表",
        "Modify the list of insurance deduction periods as the insurance merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::papay::insurance_sign::contracts::pre_entrust_sign::app::post::EstimatedDeductAmount;

    pub use crate::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::contract_id::by_contract_id::renew::post::PolicyPeriods;

    pub use crate::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::contract_id::by_contract_id::renew::post::PolicyPeriodsRequired;

    /// Modify the list of insurance deduction periods as the insurance merchant · 保险商户修改保险扣费周期列表
    #[non_exhaustive]
    pub struct Response {
        /// latest deduction period list · 最新的扣费周期列表
        pub policy_periods: Vec<response::PolicyPeriods>,
        /// number of the deduction plan item whose schedule was cancelled · 发生了取消预约的扣费计划项编号
        pub cancel_scheduled_policy_period_id: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        policy_periods: body("policy_periods"),
        cancel_scheduled_policy_period_id: body("cancel_scheduled_policy_period_id"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// estimated deduction amount · 预计扣费金额
        #[non_exhaustive]
        pub struct EstimatedDeductAmount {
            /// amount · 金额 (fen)
            pub total: Option<crate::Fen>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EstimatedDeductAmount: Received {
            total: body("total").promised(),
            currency: body("currency"),
        } }

        crate::promised::promised! { EstimatedDeductAmount {
            /// amount · 金额 (fen)
            total 0(crate::Fen),
        } }

        /// latest deduction period list · 最新的扣费周期列表
        #[non_exhaustive]
        pub struct PolicyPeriods {
            /// insurance deduction period number · 保险扣费周期编号
            pub policy_period_id: Option<i64>,
            /// estimated deduction date · 预计扣费的日期; as 2018-06-08
            pub estimated_deduct_date: Option<crate::Date>,
            /// estimated deduction amount · 预计扣费金额
            pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
            origin_: crate::model::Origin,
        }

        crate::model! { PolicyPeriods: Received {
            policy_period_id: body("policy_period_id").promised(),
            estimated_deduct_date: body("estimated_deduct_date").promised(),
            estimated_deduct_amount: body("estimated_deduct_amount").promised(),
        } }

        crate::promised::promised! { PolicyPeriods {
            /// insurance deduction period number · 保险扣费周期编号
            policy_period_id 0(i64),
            /// estimated deduction date · 预计扣费的日期; as 2018-06-08
            estimated_deduct_date 1(&crate::Date),
            /// estimated deduction amount · 预计扣费金额
            estimated_deduct_amount 2(&EstimatedDeductAmount),
        } }
    }
}
