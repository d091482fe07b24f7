// Written by `cargo xtask codegen` from spec/openapi/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}.md

//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`

pub mod schedule;

/// Query an insurance auto-renewal schedule as the insurance merchant · 保险商户查询保险自动续费预约
///
/// `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012471229](https://pay.weixin.qq.com/doc/v3/merchant/4012471229)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::get::{Request, Required};
///
/// let request = Request::new(Required { contract_id: "", policy_period_id: 1 });
/// let answer = request.send(&client).await?;
/// let policy_period_state = answer.policy_period_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("保险商户查询保险自动续费预约", "4012471229"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an insurance auto-renewal schedule as the insurance merchant · 保险商户查询保险自动续费预约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// number of the policy's deduction period · 保单的扣费周期编号
        pub policy_period_id: i64,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        policy_period_id: path("policy_period_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id(&'a str),
        /// number of the policy's deduction period · 保单的扣费周期编号
        policy_period_id(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",
        "保险商户查询保险自动续费预约",
        "Query an insurance auto-renewal schedule as the insurance merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an insurance auto-renewal schedule as the insurance merchant · 保险商户查询保险自动续费预约
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
        use crate::model::body;

        /// deduction amount already scheduled · 已预约的扣费金额信息
        #[non_exhaustive]
        pub struct ScheduledAmount {
            /// amount · 金额 (fen)
            pub total: Option<crate::Fen>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ScheduledAmount: Received {
            total: body("total").promised(),
            currency: body("currency"),
        } }

        crate::promised::promised! { ScheduledAmount {
            /// amount · 金额 (fen)
            total 0(crate::Fen),
        } }

        /// actual deduction amount · 实际扣费金额
        #[non_exhaustive]
        pub struct DeductAmount {
            /// amount · 金额 (fen)
            pub total: Option<crate::Fen>,
            /// currency type · 货币类型
            pub currency: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { DeductAmount: Received {
            total: body("total").promised(),
            currency: body("currency"),
        } }

        crate::promised::promised! { DeductAmount {
            /// amount · 金额 (fen)
            total 0(crate::Fen),
        } }
    }
}
