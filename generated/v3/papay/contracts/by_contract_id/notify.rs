// Written by `cargo xtask codegen` from spec/openapi/v3/papay/contracts/{contract_id}/notify.md

//! `/v3/papay/contracts/{contract_id}/notify`

/// Send a pre-deduction notice as a direct merchant · 直连商户预扣费通知
///
/// `POST /v3/papay/contracts/{contract_id}/notify`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011987402](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::contracts::by_contract_id::notify::post::{EstimatedAmount, Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "",
///     appid: "wxd678efh567hg6787",
///     estimated_amount: EstimatedAmount::new(1),
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::contracts::by_contract_id::notify::post::{DeductDuration, EstimatedAmount, Request, Required, Unit};
///
/// let request = Request::new(Required {
///     contract_id: "",
///     appid: "wxd678efh567hg6787",
///     estimated_amount: EstimatedAmount::new(1).currency("CNY"),
/// })
/// .mchid("1230000109")
/// .deduct_duration(DeductDuration::new(1).unit(Unit::Day));
/// ```
#[doc(alias("直连商户预扣费通知", "4011987402"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Send a pre-deduction notice as a direct merchant · 直连商户预扣费通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// direct merchant ID · 直连商户号; the client's where it is not set
        pub mchid: Option<String>,
        /// official account appid · 公众号ID
        pub appid: String,
        /// deduction duration · 扣费持续时间
        pub deduct_duration: Option<DeductDuration>,
        /// estimated deduction amount · 预计扣费金额信息
        pub estimated_amount: EstimatedAmount,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        mchid: body("mchid").required().own(),
        appid: body("appid").required(),
        deduct_duration: body("deduct_duration"),
        estimated_amount: body("estimated_amount").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id(&'a str),
        /// official account appid · 公众号ID
        appid(&'a str),
        /// estimated deduction amount · 预计扣费金额信息
        estimated_amount(EstimatedAmount),
    } {
        /// direct merchant ID · 直连商户号; the client's where it is not set
        mchid mchid_opt(into String),
        /// deduction duration · 扣费持续时间
        deduct_duration deduct_duration_opt(DeductDuration),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/papay/contracts/{contract_id}/notify",
            "直连商户预扣费通知",
            "Send a pre-deduction notice as a direct merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// unit · 单位
        pub enum Unit {
            Day = "DAY",
        }
    }

    /// deduction duration · 扣费持续时间
    #[must_use]
    #[non_exhaustive]
    pub struct DeductDuration {
        /// deduction duration count · 扣费持续时间数 (`1`, `2`, `3`)
        pub count: i64,
        /// unit · 单位
        pub unit: Option<Unit>,
    }

    crate::model! { DeductDuration {
        count: body("count").required(),
        unit: body("unit"),
    } }

    crate::sent::sent! { DeductDuration(count: i64) {
        /// unit · 单位
        unit unit_opt(Unit),
    } }

    /// estimated deduction amount · 预计扣费金额信息
    #[must_use]
    #[non_exhaustive]
    pub struct EstimatedAmount {
        /// estimated deduction amount · 预计扣费金额 (fen)
        pub amount: crate::Fen,
        /// estimated deduction currency type · 预计扣费货币类型
        pub currency: Option<String>,
    }

    crate::model! { EstimatedAmount {
        amount: body("amount").required(),
        currency: body("currency"),
    } }

    crate::sent::sent! { EstimatedAmount(amount: into crate::Fen) {
        /// estimated deduction currency type · 预计扣费货币类型
        currency currency_opt(into String),
    } }
}
