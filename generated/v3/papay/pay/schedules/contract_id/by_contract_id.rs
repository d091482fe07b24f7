// Written by `cargo xtask codegen` from spec/openapi/v3/papay/pay/schedules/contract-id/{contract_id}.md

//! `/v3/papay/pay/schedules/contract-id/{contract_id}`

pub mod schedule;

/// Query a deduction schedule · 查询扣费预约
///
/// `GET /v3/papay/pay/schedules/contract-id/{contract_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012466997](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::pay::schedules::contract_id::by_contract_id::get::Request;
///
/// let request = Request::new("123124412412423431");
/// let answer = request.send(&client).await?;
/// let schedule_state = answer.schedule_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询扣费预约", "4012466997"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a deduction schedule · 查询扣费预约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
    } }

    crate::sent::sent! { Request(contract_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/papay/pay/schedules/contract-id/{contract_id}",
        "查询扣费预约",
        "Query a deduction schedule",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a deduction schedule · 查询扣费预约
    #[non_exhaustive]
    pub struct Response {
        /// state of the scheduled deduction · 扣费预约的状态
        pub schedule_state: Option<String>,
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
        schedule_state: body("schedule_state").promised(),
        deduct_start_date: body("deduct_start_date"),
        deduct_end_date: body("deduct_end_date"),
        scheduled_amount: body("scheduled_amount"),
        deduct_amount: body("deduct_amount"),
        deduct_date: body("deduct_date"),
    } }

    crate::promised::promised! { Response {
        /// state of the scheduled deduction · 扣费预约的状态
        schedule_state 0(&str),
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
