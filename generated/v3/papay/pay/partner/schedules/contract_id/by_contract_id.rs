// Written by `cargo xtask codegen` from spec/openapi/v3/papay/pay/partner/schedules/contract-id/{contract_id}.md

//! `/v3/papay/pay/partner/schedules/contract-id/{contract_id}`

pub mod schedule;

/// Query a deduction schedule · 查询扣费预约
///
/// `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012468579](https://pay.weixin.qq.com/doc/v3/partner/4012468579)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::pay::partner::schedules::contract_id::by_contract_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "123124412412423431",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let schedule_state = answer.schedule_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询扣费预约", "4012468579"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a deduction schedule · 查询扣费预约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// sub-merchant merchant ID · 子商户号商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id(&'a str),
        /// sub-merchant merchant ID · 子商户号商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/papay/pay/partner/schedules/contract-id/{contract_id}",
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
        pub use crate::v3::papay::pay::schedules::contract_id::by_contract_id::get::response::ScheduledAmount;

        pub use crate::v3::papay::pay::schedules::contract_id::by_contract_id::get::response::DeductAmount;
    }
}
