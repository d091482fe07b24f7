// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/upgrade.md

//! `/v3/marketing/membercard-open/cards/{card_id}/upgrade`

/// Upgrade an old membership card template · 老会员卡模板升级
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012545673](https://pay.weixin.qq.com/doc/v3/merchant/4012545673)
/// - partner: [4012708437](https://pay.weixin.qq.com/doc/v3/partner/4012708437)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::upgrade::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     brand_id: "1001622624",
///     appid: "wxea9c30890f48d5ae",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("老会员卡模板升级", "4012545673", "4012708437"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Upgrade an old membership card template · 老会员卡模板升级
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// brand ID · 品牌id
        pub brand_id: String,
        /// merchant appid · 商户AppId
        pub appid: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        brand_id: body("brand_id").required(),
        appid: body("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// brand ID · 品牌id
        brand_id(&'a str),
        /// merchant appid · 商户AppId
        appid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/marketing/membercard-open/cards/{card_id}/upgrade",
            "老会员卡模板升级",
            "Upgrade an old membership card template",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
