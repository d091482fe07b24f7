// Written by `cargo xtask codegen` from spec/openapi/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew.md

//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`

/// Request the renewal of an automatic-renewal contract as the insurance merchant · 保险商户受理续期自动续费协议
///
/// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
///
/// ```
/// use wechatpay::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::contract_id::by_contract_id::renew::post::{EstimatedDeductAmount, PolicyPeriods, Request};
///
/// let request = Request::new(
///     1,
///     "",
///     "wxd678efh567hg6787",
///     vec![PolicyPeriods::new(
///         1,
///         "2019-11-22",
///         EstimatedDeductAmount {
///             currency: Some("CNY".into()),
///             ..EstimatedDeductAmount::new(1)
///         },
///     )],
/// );
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Request the renewal of an automatic-renewal contract as the insurance merchant · 保险商户受理续期自动续费协议
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            plan_id: i64,
            contract_id: impl Into<String>,
            appid: impl Into<String>,
            policy_periods: Vec<PolicyPeriods>,
        ) -> Self {
            Self {
                plan_id,
                contract_id: contract_id.into(),
                appid: appid.into(),
                policy_periods,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    /// estimated deduction amount · 预计扣费金额
    pub struct EstimatedDeductAmount {
        /// amount · 金额
        pub total: i64,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { EstimatedDeductAmount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    impl EstimatedDeductAmount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self { total, currency: None }
        }
    }

    /// renewed deduction period list · 续期的扣费周期列表
    pub struct PolicyPeriods {
        /// insurance deduction period number · 保险扣费周期编号
        pub policy_period_id: i64,
        /// estimated deduction date · 预计扣费的日期
        pub estimated_deduct_date: String,
        /// estimated deduction amount · 预计扣费金额
        pub estimated_deduct_amount: EstimatedDeductAmount,
    }

    crate::model! { PolicyPeriods {
        policy_period_id: body("policy_period_id").required(),
        estimated_deduct_date: body("estimated_deduct_date").required(),
        estimated_deduct_amount: body("estimated_deduct_amount").required(),
    } }

    impl PolicyPeriods {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            policy_period_id: i64,
            estimated_deduct_date: impl Into<String>,
            estimated_deduct_amount: EstimatedDeductAmount,
        ) -> Self {
            Self {
                policy_period_id,
                estimated_deduct_date: estimated_deduct_date.into(),
                estimated_deduct_amount,
            }
        }
    }
}
