// Written by `cargo xtask codegen` from spec/openapi/v3/partner-papay/contracts/{contract_id}/notify.md

//! `/v3/partner-papay/contracts/{contract_id}/notify`

/// Send a pre-deduction notice as a partner · 服务商商户预扣费通知
///
/// `POST /v3/partner-papay/contracts/{contract_id}/notify`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
///
/// ```
/// use wechatpay::v3::partner_papay::contracts::by_contract_id::notify::post::{DeductDuration, EstimatedAmount, Request};
///
/// let request = Request {
///     sub_appid: Some("wxd678efh567hg6787".into()),
///     deduct_duration: Some(DeductDuration {
///         unit: Some("DAY".into()),
///         ..DeductDuration::new(1)
///     }),
///     ..Request::new(
///         "123124412412423431",
///         "1230000109",
///         "wxd678efh567hg6787",
///         "12345512",
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

    /// Send a pre-deduction notice as a partner · 服务商商户预扣费通知
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: String,
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: String,
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
        sp_mchid: body("sp_mchid").required(),
        sp_appid: body("sp_appid").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        deduct_duration: body("deduct_duration"),
        estimated_amount: body("estimated_amount").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            contract_id: impl Into<String>,
            sp_mchid: impl Into<String>,
            sp_appid: impl Into<String>,
            sub_mchid: impl Into<String>,
            estimated_amount: EstimatedAmount,
        ) -> Self {
            Self {
                contract_id: contract_id.into(),
                sp_mchid: sp_mchid.into(),
                sp_appid: sp_appid.into(),
                sub_mchid: sub_mchid.into(),
                sub_appid: None,
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
