// Written by `cargo xtask codegen` from spec/official/brand/4015582726.md

//! `/brand/card-member/user-cards/{user_card_code}/invalidate`

/// Invalidate a user's membership card · 作废用户会员卡
///
/// `POST /brand/card-member/user-cards/{user_card_code}/invalidate`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582726](https://pay.weixin.qq.com/doc/brand/4015582726)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `RATELIMIT_EXCEEDED` | It was asked for more often than the limit allows. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::card_member::user_cards::by_user_card_code::invalidate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     user_card_code: "478515832665",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
/// });
/// let answer = request.send(&client).await?;
/// let brand_id = answer.brand_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("作废用户会员卡", "4015582726"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Invalidate a user's membership card · 作废用户会员卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card code · 会员卡code; up to 32 characters
        pub user_card_code: String,
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        pub card_id: String,
        /// user openid · 用户标识; up to 128 characters
        pub openid: String,
        /// invalidation reason · 作废原因; up to 32 characters
        pub invalid_reason: Option<String>,
    }

    crate::model! { Request {
        user_card_code: path("user_card_code").required(),
        card_id: body("card_id").required(),
        openid: body("openid").required(),
        invalid_reason: body("invalid_reason"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card code · 会员卡code; up to 32 characters
        user_card_code(&'a str),
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        card_id(&'a str),
        /// user openid · 用户标识; up to 128 characters
        openid(&'a str),
    } {
        /// invalidation reason · 作废原因; up to 32 characters
        invalid_reason invalid_reason_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/card-member/user-cards/{user_card_code}/invalidate",
        "作废用户会员卡",
        "Invalidate a user's membership card",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::nouns::brand_user_card::BrandUserCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_user_card::*;
    }
}
