// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit.md

//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`

/// Set the credited points shown after payment · 设置支付后展示的积分到账
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012551350](https://pay.weixin.qq.com/doc/v3/merchant/4012551350)
/// - partner: [4012729634](https://pay.weixin.qq.com/doc/v3/partner/4012729634)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::bonus::commit::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "478515832665",
///     code: "478515832665",
///     out_trade_no: "1217752501201407033233368018",
///     mchid: "1230000109",
///     sub_mchid: "1900000109",
///     bonus_value: 30,
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("设置支付后展示的积分到账", "4012551350", "4012729634"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Set the credited points shown after payment · 设置支付后展示的积分到账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板id
        pub card_id: String,
        /// membership card code · 会员卡code
        pub code: String,
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// direct merchant ID · 直连商户号
        pub mchid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// member points value · 会员积分值
        pub bonus_value: i64,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        code: path("code").required(),
        out_trade_no: body("out_trade_no").required(),
        mchid: body("mchid").required(),
        sub_mchid: body("sub_mchid").required(),
        bonus_value: body("bonus_value").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card template ID · 会员卡模板id
        card_id(&'a str),
        /// membership card code · 会员卡code
        code(&'a str),
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// direct merchant ID · 直连商户号
        mchid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// member points value · 会员积分值
        bonus_value(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
            "设置支付后展示的积分到账",
            "Set the credited points shown after payment",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
