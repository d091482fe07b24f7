// Written by `cargo xtask codegen` from spec/openapi/v3/papay/pay/schedules/contract-id/{contract_id}/schedule.md

//! `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`

/// Schedule a deduction · 预约扣费
///
/// `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012467036](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::pay::schedules::contract_id::by_contract_id::schedule::post::{Request, Required, ScheduleAmount};
///
/// let request = Request::new(Required {
///     contract_id: "123124412412423431",
///     appid: "wxd678efh567hg6787",
///     schedule_amount: ScheduleAmount::new(1),
/// });
/// let answer = request.send(&client).await?;
/// let schedule_state = answer.schedule_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::pay::schedules::contract_id::by_contract_id::schedule::post::{Request, Required, ScheduleAmount};
///
/// let request = Request::new(Required {
///     contract_id: "123124412412423431",
///     appid: "wxd678efh567hg6787",
///     schedule_amount: ScheduleAmount::new(1).currency("CNY"),
/// });
/// ```
#[doc(alias("预约扣费", "4012467036"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Schedule a deduction · 预约扣费
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// appid · 应用ID
        pub appid: String,
        /// scheduled amount · 预约的金额信息
        pub schedule_amount: ScheduleAmount,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        appid: body("appid").required(),
        schedule_amount: body("schedule_amount").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id(&'a str),
        /// appid · 应用ID
        appid(&'a str),
        /// scheduled amount · 预约的金额信息
        schedule_amount(ScheduleAmount),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
        "预约扣费",
        "Schedule a deduction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// scheduled amount · 预约的金额信息
    #[must_use]
    #[non_exhaustive]
    pub struct ScheduleAmount {
        /// amount · 金额 (fen)
        pub total: crate::Fen,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { ScheduleAmount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { ScheduleAmount(total: into crate::Fen) {
        /// currency type · 货币类型
        currency currency_opt(into String),
    } }

    /// Schedule a deduction · 预约扣费
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
        pub use crate::v3::papay::pay::schedules::contract_id::by_contract_id::get::response::ScheduledAmount;

        pub use crate::v3::papay::pay::schedules::contract_id::by_contract_id::get::response::DeductAmount;
    }
}
