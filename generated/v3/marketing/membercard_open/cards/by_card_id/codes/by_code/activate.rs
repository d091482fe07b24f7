// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate.md

//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`

/// Activate a membership card (redirect activation) · 激活会员卡（跳转型激活）
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012550809](https://pay.weixin.qq.com/doc/v3/merchant/4012550809)
/// - partner: [4012728123](https://pay.weixin.qq.com/doc/v3/partner/4012728123)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::activate::post::{Request, Required};
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
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::activate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     code: "478515832665",
/// })
/// .membership_number("316510891298");
/// ```
#[doc(alias("激活会员卡（跳转型激活）", "4012550809", "4012728123"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Activate a membership card (redirect activation) · 激活会员卡（跳转型激活）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// membership card code · 会员卡code
        pub code: String,
        /// membership card number · 会员卡编号
        pub membership_number: Option<String>,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        code: path("code").required(),
        membership_number: body("membership_number"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// membership card code · 会员卡code
        code(&'a str),
    } {
        /// membership card number · 会员卡编号
        membership_number membership_number_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
            "激活会员卡（跳转型激活）",
            "Activate a membership card (redirect activation)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
