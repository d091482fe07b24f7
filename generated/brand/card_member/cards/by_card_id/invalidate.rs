// Written by `cargo xtask codegen` from spec/official/brand/4015582724.md

//! `/brand/card-member/cards/{card_id}/invalidate`

/// Invalidate a membership card template · 作废会员卡模板
///
/// `POST /brand/card-member/cards/{card_id}/invalidate`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582724](https://pay.weixin.qq.com/doc/brand/4015582724)
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
/// use wechatpay::brand::card_member::cards::by_card_id::invalidate::post::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0");
/// let answer = request.send(&client).await?;
/// let out_request_no = answer.out_request_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("作废会员卡模板", "4015582724"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::path;

    /// Invalidate a membership card template · 作废会员卡模板
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板ID; up to 32 characters
        pub card_id: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
    } }

    crate::sent::sent! { Request(card_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/card-member/cards/{card_id}/invalidate",
        "作废会员卡模板",
        "Invalidate a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::nouns::brand_card::BrandCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_card::*;
    }
}
