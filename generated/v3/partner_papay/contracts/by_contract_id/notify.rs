// Written by `cargo xtask codegen` from spec/openapi/v3/partner-papay/contracts/{contract_id}/notify.md

//! `/v3/partner-papay/contracts/{contract_id}/notify`

/// Send a pre-deduction notice as a partner · 服务商商户预扣费通知
///
/// `POST /v3/partner-papay/contracts/{contract_id}/notify`
///
/// Official pages · 官方文档:
///
/// - partner: [4011988373](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::partner_papay::contracts::by_contract_id::notify::post::{EstimatedAmount, Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "123124412412423431",
///     sp_appid: "wxd678efh567hg6787",
///     sub_mchid: "12345512",
///     estimated_amount: EstimatedAmount::new(1),
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::partner_papay::contracts::by_contract_id::notify::post::{DeductDuration, EstimatedAmount, Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "123124412412423431",
///     sp_appid: "wxd678efh567hg6787",
///     sub_mchid: "12345512",
///     estimated_amount: EstimatedAmount::new(1).currency("CNY"),
/// })
/// .sp_mchid("1230000109")
/// .sub_appid("wxd678efh567hg6787")
/// .deduct_duration(DeductDuration::new(1).unit("DAY"));
/// ```
#[doc(alias("服务商商户预扣费通知", "4011988373"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Send a pre-deduction notice as a partner · 服务商商户预扣费通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// partner appid · 服务商应用ID
        pub sp_appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户应用D
        pub sub_appid: Option<String>,
        /// deduction duration · 扣费持续时间
        pub deduct_duration: Option<DeductDuration>,
        /// estimated deduction amount · 预计扣费金额信息
        pub estimated_amount: EstimatedAmount,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        sp_mchid: body("sp_mchid").required().own(),
        sp_appid: body("sp_appid").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        deduct_duration: body("deduct_duration"),
        estimated_amount: body("estimated_amount").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entrusted deduction contract ID · 委托代扣协议id
        contract_id(&'a str),
        /// partner appid · 服务商应用ID
        sp_appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// estimated deduction amount · 预计扣费金额信息
        estimated_amount(EstimatedAmount),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant appid · 子商户应用D
        sub_appid sub_appid_opt(into String),
        /// deduction duration · 扣费持续时间
        deduct_duration deduct_duration_opt(DeductDuration),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/partner-papay/contracts/{contract_id}/notify",
            "服务商商户预扣费通知",
            "Send a pre-deduction notice as a partner",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// deduction duration · 扣费持续时间
    #[must_use]
    #[non_exhaustive]
    pub struct DeductDuration {
        /// deduction duration count · 扣费持续时间数
        pub count: i64,
        /// unit · 单位
        pub unit: Option<String>,
    }

    crate::model! { DeductDuration {
        count: body("count").required(),
        unit: body("unit"),
    } }

    crate::sent::sent! { DeductDuration(count: i64) {
        /// unit · 单位
        unit unit_opt(into String),
    } }

    pub use crate::v3::papay::contracts::by_contract_id::notify::post::EstimatedAmount;
}
