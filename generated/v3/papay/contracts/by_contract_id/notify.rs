// Written by `cargo xtask codegen` from spec/openapi/v3/papay/contracts/{contract_id}/notify.md

//! `/v3/papay/contracts/{contract_id}/notify`

/// Send a pre-deduction notice as a direct merchant · 直连商户预扣费通知
///
/// `POST /v3/papay/contracts/{contract_id}/notify`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
///
/// ```
/// use wechatpay::v3::papay::contracts::by_contract_id::notify::post::{DeductDuration, EstimatedAmount, Request, Unit};
///
/// let request = Request {
///     deduct_duration: Some(DeductDuration {
///         unit: Some(Unit::Day),
///         ..DeductDuration::new(1)
///     }),
///     ..Request::new(
///         "",
///         "1230000109",
///         "wxd678efh567hg6787",
///         EstimatedAmount {
///             currency: Some("CNY".into()),
///             ..EstimatedAmount::new(1)
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Send a pre-deduction notice as a direct merchant · 直连商户预扣费通知
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// direct merchant ID · 直连商户号
        pub mchid: String,
        /// official account appid · 公众号ID
        pub appid: String,
        /// deduction duration · 扣费持续时间
        pub deduct_duration: Option<DeductDuration>,
        /// estimated deduction amount · 预计扣费金额信息
        pub estimated_amount: EstimatedAmount,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        mchid: body("mchid").required(),
        appid: body("appid").required(),
        deduct_duration: body("deduct_duration"),
        estimated_amount: body("estimated_amount").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            contract_id: impl Into<String>,
            mchid: impl Into<String>,
            appid: impl Into<String>,
            estimated_amount: EstimatedAmount,
        ) -> Self {
            Self {
                contract_id: contract_id.into(),
                mchid: mchid.into(),
                appid: appid.into(),
                deduct_duration: None,
                estimated_amount,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl DeductDuration {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(count: i64) -> Self {
            Self { count, unit: None }
        }
    }

    /// estimated deduction amount · 预计扣费金额信息
    pub struct EstimatedAmount {
        /// estimated deduction amount · 预计扣费金额
        pub amount: i64,
        /// estimated deduction currency type · 预计扣费货币类型
        pub currency: Option<String>,
    }

    crate::model! { EstimatedAmount {
        amount: body("amount").required(),
        currency: body("currency"),
    } }

    impl EstimatedAmount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(amount: i64) -> Self {
            Self { amount, currency: None }
        }
    }
}
