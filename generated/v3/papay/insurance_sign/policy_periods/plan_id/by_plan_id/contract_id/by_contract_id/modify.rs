// Written by `cargo xtask codegen` from spec/openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md

//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`

/// Modify the list of insurance deduction periods as the insurance merchant · 保险商户修改保险扣费周期列表
///
/// `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
///
/// ```
/// use wechatpay::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::contract_id::by_contract_id::modify::post::{EstimatedDeductAmount, PolicyPeriods, Request};
///
/// let request = Request {
///     allow_cancel_scheduled: Some(true),
///     ..Request::new(
///         12535,
///         "2015071056489715",
///         "wxd678efh567hg6787",
///         vec![PolicyPeriods::new(
///             1,
///             "2019-11-22",
///             EstimatedDeductAmount {
///                 currency: Some("CNY".into()),
///                 ..EstimatedDeductAmount::new(1)
///             },
///         )],
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify the list of insurance deduction periods as the insurance merchant · 保险商户修改保险扣费周期列表
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
                allow_cancel_scheduled: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    /// Modify the list of insurance deduction periods as the insurance merchant · 保险商户修改保险扣费周期列表
    #[non_exhaustive]
    pub struct Response {
        /// latest deduction period list · 最新的扣费周期列表
        pub policy_periods: Vec<response::PolicyPeriods>,
        /// number of the deduction plan item whose schedule was cancelled · 发生了取消预约的扣费计划项编号
        pub cancel_scheduled_policy_period_id: Option<i64>,
    }

    crate::model! { Response: Default {
        policy_periods: body("policy_periods"),
        cancel_scheduled_policy_period_id: body("cancel_scheduled_policy_period_id"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// estimated deduction amount · 预计扣费金额
        #[non_exhaustive]
        pub struct EstimatedDeductAmount {
            /// amount · 金额
            pub total: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
        }

        crate::model! { EstimatedDeductAmount: Default {
            total: body("total"),
            currency: body("currency"),
        } }

        /// latest deduction period list · 最新的扣费周期列表
        #[non_exhaustive]
        pub struct PolicyPeriods {
            /// insurance deduction period number · 保险扣费周期编号
            pub policy_period_id: Option<i64>,
            /// estimated deduction date · 预计扣费的日期
            pub estimated_deduct_date: Option<String>,
            /// estimated deduction amount · 预计扣费金额
            pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
        }

        crate::model! { PolicyPeriods: Default {
            policy_period_id: body("policy_period_id"),
            estimated_deduct_date: body("estimated_deduct_date"),
            estimated_deduct_amount: body("estimated_deduct_amount"),
        } }
    }
}
