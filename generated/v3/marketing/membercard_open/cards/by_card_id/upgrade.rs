// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/upgrade.md

//! `/v3/marketing/membercard-open/cards/{card_id}/upgrade`

/// Upgrade an old membership card template · 老会员卡模板升级
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545673)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012708437)
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::upgrade::post::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "1001622624", "wxea9c30890f48d5ae");
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Upgrade an old membership card template · 老会员卡模板升级
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            card_id: impl Into<String>,
            brand_id: impl Into<String>,
            appid: impl Into<String>,
        ) -> Self {
            Self {
                card_id: card_id.into(),
                brand_id: brand_id.into(),
                appid: appid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
