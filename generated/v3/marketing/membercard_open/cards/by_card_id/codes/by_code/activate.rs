// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate.md

//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`

/// Activate a membership card (redirect activation) · 激活会员卡（跳转型激活）
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550809)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012728123)
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::activate::post::Request;
///
/// let request = Request {
///     membership_number: Some("316510891298".into()),
///     ..Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "478515832665")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Activate a membership card (redirect activation) · 激活会员卡（跳转型激活）
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(card_id: impl Into<String>, code: impl Into<String>) -> Self {
            Self {
                card_id: card_id.into(),
                code: code.into(),
                membership_number: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
