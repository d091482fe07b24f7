// Written by `cargo xtask codegen` from spec/openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md

//! `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`

/// Query the list of insurance deduction periods as the insurance merchant · 保险商户查询保险扣费周期列表
///
/// `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012489530](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_contract_code: "wxwtdk20200910100000",
///     plan_id: 12535,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_contract_code: "wxwtdk20200910100000",
///     plan_id: 12535,
/// })
/// .limit(20)
/// .offset(50);
/// ```
#[doc(alias("保险商户查询保险扣费周期列表", "4012489530"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of insurance deduction periods as the insurance merchant · 保险商户查询保险扣费周期列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: i64,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
    }

    crate::model! { Request {
        out_contract_code: path("out_contract_code").required(),
        plan_id: path("plan_id").required(),
        limit: query("limit"),
        offset: query("offset"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id(i64),
    } {
        /// page size · 分页大小
        limit limit_opt(i64),
        /// page start position · 分页开始位置
        offset offset_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        "保险商户查询保险扣费周期列表",
        "Query the list of insurance deduction periods as the insurance merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query the list of insurance deduction periods as the insurance merchant · 保险商户查询保险扣费周期列表
    #[non_exhaustive]
    pub struct Response {
        /// deduction period list · 扣费周期列表
        pub data: Vec<response::Data>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
        /// total count of deduction periods · 扣费周期总条数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        limit: body("limit").promised(),
        offset: body("offset").promised(),
        total_count: body("total_count"),
    } }

    crate::promised::promised! { Response {
        /// page size · 分页大小
        limit 1(i64),
        /// page start position · 分页开始位置
        offset 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// estimated deduction amount of the deduction period · 扣费周期预计的扣费金额
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

        pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::get::response::ScheduledAmount;

        pub use crate::v3::papay::insurance_pay::policy_periods::contract_id::by_contract_id::policy_period_id::by_policy_period_id::get::response::DeductAmount;

        /// deduction period list · 扣费周期列表
        #[non_exhaustive]
        pub struct Data {
            /// number of the policy's deduction period · 保单的扣费周期编号
            pub policy_period_id: Option<i64>,
            /// estimated deduction date of the deduction period · 扣费周期预计的扣费的日期; as 2018-06-08
            pub estimated_deduct_date: Option<crate::Date>,
            /// estimated deduction amount of the deduction period · 扣费周期预计的扣费金额
            pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
            /// scheduling state of the deduction period · 扣费周期预约状态
            pub policy_period_state: Option<String>,
            /// deduction amount already scheduled · 已预约的扣费金额信息
            pub scheduled_amount: Option<ScheduledAmount>,
            /// actual deduction amount · 实际扣费金额
            pub deduct_amount: Option<DeductAmount>,
            /// actual deduction date · 实际扣费的日期
            pub deduct_date: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            policy_period_id: body("policy_period_id").promised(),
            estimated_deduct_date: body("estimated_deduct_date").promised(),
            estimated_deduct_amount: body("estimated_deduct_amount").promised(),
            policy_period_state: body("policy_period_state").promised(),
            scheduled_amount: body("scheduled_amount"),
            deduct_amount: body("deduct_amount"),
            deduct_date: body("deduct_date"),
        } }

        crate::promised::promised! { Data {
            /// number of the policy's deduction period · 保单的扣费周期编号
            policy_period_id 0(i64),
            /// estimated deduction date of the deduction period · 扣费周期预计的扣费的日期; as 2018-06-08
            estimated_deduct_date 1(&crate::Date),
            /// estimated deduction amount of the deduction period · 扣费周期预计的扣费金额
            estimated_deduct_amount 2(&EstimatedDeductAmount),
            /// scheduling state of the deduction period · 扣费周期预约状态
            policy_period_state 3(&str),
        } }
    }
}
