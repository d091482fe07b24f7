// Written by `cargo xtask codegen` from spec/openapi/v3/med-ins/refunds/notify.md

//! `/v3/med-ins/refunds/notify`

/// Notify a medical insurance refund · 医保退款通知
///
/// `POST /v3/med-ins/refunds/notify`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016781561](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
/// - partner: [4012166534](https://pay.weixin.qq.com/doc/v3/partner/4012166534)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::med_ins::refunds::notify::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     med_refund_total_fee: Fen(45000),
///     med_refund_gov_fee: Fen(45000),
///     med_refund_self_fee: Fen(45000),
///     med_refund_other_fee: Fen(45000),
///     refund_time: "2018-06-08T10:34:56+08:00",
///     out_refund_no: "R202204022005169952975171534816",
///     mix_trade_no: "1217752501201407033233368318",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("医保退款通知", "4016781561", "4012166534"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Notify a medical insurance refund · 医保退款通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// medical institution's merchant ID · 医疗机构的商户号
        pub sub_mchid: String,
        /// total amount of the medical insurance refund · 医保退款的总金额 (fen)
        pub med_refund_total_fee: crate::Fen,
        /// medical insurance pooled fund refund amount · 医保统筹退款金额 (fen)
        pub med_refund_gov_fee: crate::Fen,
        /// medical insurance personal account refund amount · 医保个账退款金额 (fen)
        pub med_refund_self_fee: crate::Fen,
        /// medical insurance other refund amount · 医保其他退款金额 (fen)
        pub med_refund_other_fee: crate::Fen,
        /// medical insurance refund success time · 医保退款成功时间
        pub refund_time: String,
        /// acquiring institution refund number · 从业机构退款单号
        pub out_refund_no: String,
        /// mixed medical insurance and self-paid order number · 医保自费混合订单号
        pub mix_trade_no: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        med_refund_total_fee: body("med_refund_total_fee").required(),
        med_refund_gov_fee: body("med_refund_gov_fee").required(),
        med_refund_self_fee: body("med_refund_self_fee").required(),
        med_refund_other_fee: body("med_refund_other_fee").required(),
        refund_time: body("refund_time").required(),
        out_refund_no: body("out_refund_no").required(),
        mix_trade_no: query("mix_trade_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// medical institution's merchant ID · 医疗机构的商户号
        sub_mchid(&'a str),
        /// total amount of the medical insurance refund · 医保退款的总金额 (fen)
        med_refund_total_fee(crate::Fen),
        /// medical insurance pooled fund refund amount · 医保统筹退款金额 (fen)
        med_refund_gov_fee(crate::Fen),
        /// medical insurance personal account refund amount · 医保个账退款金额 (fen)
        med_refund_self_fee(crate::Fen),
        /// medical insurance other refund amount · 医保其他退款金额 (fen)
        med_refund_other_fee(crate::Fen),
        /// medical insurance refund success time · 医保退款成功时间
        refund_time(&'a str),
        /// acquiring institution refund number · 从业机构退款单号
        out_refund_no(&'a str),
        /// mixed medical insurance and self-paid order number · 医保自费混合订单号
        mix_trade_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/med-ins/refunds/notify",
            "医保退款通知",
            "Notify a medical insurance refund",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
