// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable.md

//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`

/// Invalidate a user's membership card · 作废用户会员卡
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012549677](https://pay.weixin.qq.com/doc/v3/merchant/4012549677)
/// - partner: [4012726955](https://pay.weixin.qq.com/doc/v3/partner/4012726955)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::unavailable::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     code: "478515832665",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::unavailable::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     code: "478515832665",
/// })
/// .reason("用户违反会员条例");
/// ```
#[doc(alias("作废用户会员卡", "4012549677", "4012726955"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Invalidate a user's membership card · 作废用户会员卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// membership card code · 会员卡code
        pub code: String,
        /// invalidation reason · 失效理由
        pub reason: Option<String>,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        code: path("code").required(),
        reason: body("reason"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// membership card code · 会员卡code
        code(&'a str),
    } {
        /// invalidation reason · 失效理由
        reason reason_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",
            "作废用户会员卡",
            "Invalidate a user's membership card",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
