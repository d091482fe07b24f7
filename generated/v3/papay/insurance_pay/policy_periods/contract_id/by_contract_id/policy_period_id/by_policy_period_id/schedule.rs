// Written by `cargo xtask codegen` from spec/openapi/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule.md

//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`

/// 保险商户预约保险自动续费
///
/// `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
///
/// ```
/// use wechatpay::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::schedule::post::{Request, ScheduledAmount};
///
/// let request = Request::new(
///     1,
///     "",
///     "wxd678efh567hg6787",
///     ScheduledAmount {
///         currency: Some("CNY".into()),
///         ..ScheduledAmount::new(1)
///     },
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 保险商户预约保险自动续费
    pub struct Request {
        /// 保单的扣费周期编号
        pub policy_period_id: i64,
        /// 委托代扣协议ID
        pub contract_id: String,
        /// 应用ID
        pub appid: String,
        /// 预约扣费金额信息
        pub scheduled_amount: ScheduledAmount,
    }

    crate::model! { Request {
        policy_period_id: path("policy_period_id").required(),
        contract_id: path("contract_id").required(),
        appid: body("appid").required(),
        scheduled_amount: body("scheduled_amount").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            policy_period_id: i64,
            contract_id: impl Into<String>,
            appid: impl Into<String>,
            scheduled_amount: ScheduledAmount,
        ) -> Self {
            Self {
                policy_period_id,
                contract_id: contract_id.into(),
                appid: appid.into(),
                scheduled_amount,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
        "保险商户预约保险自动续费",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 预约扣费金额信息
    pub struct ScheduledAmount {
        /// 金额
        pub total: i64,
        /// 货币类型
        pub currency: Option<String>,
    }

    crate::model! { ScheduledAmount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    impl ScheduledAmount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self { total, currency: None }
        }
    }

    /// 保险商户预约保险自动续费
    #[non_exhaustive]
    pub struct Response {
        /// 保单的扣费周期编号
        pub policy_period_id: Option<i64>,
        /// 当前扣费周期的状态
        pub policy_period_state: Option<String>,
        /// 可扣费开始日期
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息
        pub scheduled_amount: Option<response::ScheduledAmount>,
        /// 实际扣费金额
        pub deduct_amount: Option<response::DeductAmount>,
        /// 实际扣费的日期
        pub deduct_date: Option<String>,
    }

    crate::model! { Response: Default {
        policy_period_id: body("policy_period_id"),
        policy_period_state: body("policy_period_state"),
        deduct_start_date: body("deduct_start_date"),
        deduct_end_date: body("deduct_end_date"),
        scheduled_amount: body("scheduled_amount"),
        deduct_amount: body("deduct_amount"),
        deduct_date: body("deduct_date"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// 已预约的扣费金额信息
        #[non_exhaustive]
        pub struct ScheduledAmount {
            /// 金额
            pub total: Option<i64>,
            /// 货币类型
            pub currency: Option<String>,
        }

        crate::model! { ScheduledAmount: Default {
            total: body("total"),
            currency: body("currency"),
        } }

        /// 实际扣费金额
        #[non_exhaustive]
        pub struct DeductAmount {
            /// 金额
            pub total: Option<i64>,
            /// 货币类型
            pub currency: Option<String>,
        }

        crate::model! { DeductAmount: Default {
            total: body("total"),
            currency: body("currency"),
        } }
    }
}
