// Written by `cargo xtask codegen` from spec/official/brand/4015582744.md

//! `/brand/card-member/user-cards/import-by-openid`

/// Import a user's membership card by openid · 根据OPENID导入用户会员卡
///
/// `POST /brand/card-member/user-cards/import-by-openid`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582744](https://pay.weixin.qq.com/doc/brand/4015582744)
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
/// use wechatpay::brand::card_member::user_cards::import_by_openid::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     user_card_code: "478515832665",
/// });
/// let answer = request.send(&client).await?;
/// let brand_id = answer.brand_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("根据OPENID导入用户会员卡", "4015582744"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Import a user's membership card by openid · 根据OPENID导入用户会员卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板ID; up to 32 characters
        pub card_id: String,
        /// user openid · 用户标识; up to 128 characters
        pub openid: String,
        /// membership card code · 会员卡code; up to 32 characters
        pub user_card_code: String,
        /// encrypted mobile number · 加密的手机号; up to 512 characters
        pub phone_number: Option<crate::Sensitive>,
        /// card background colour · 卡背景颜色; up to 7 characters
        pub card_color: Option<String>,
        /// card image · 卡图片; up to 256 characters
        pub card_picture_url: Option<String>,
        /// level · 等级; up to 10 characters
        pub level: Option<String>,
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        pub user_information: Option<UserInformation>,
        /// membership card validity period · 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
        pub pickup_time: Option<crate::Time>,
    }

    crate::model! { Request {
        card_id: body("card_id").required(),
        openid: body("openid").required(),
        user_card_code: body("user_card_code").required(),
        phone_number: body("phone_number").mark(Mark::Rsa),
        card_color: body("card_color"),
        card_picture_url: body("card_picture_url"),
        level: body("level"),
        user_information: body("user_information"),
        valid_date_information: body("valid_date_information"),
        pickup_time: body("pickup_time"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card template ID · 会员卡模板ID; up to 32 characters
        card_id(&'a str),
        /// user openid · 用户标识; up to 128 characters
        openid(&'a str),
        /// membership card code · 会员卡code; up to 32 characters
        user_card_code(&'a str),
    } {
        /// encrypted mobile number · 加密的手机号; up to 512 characters
        phone_number phone_number_opt(into crate::Sensitive),
        /// card background colour · 卡背景颜色; up to 7 characters
        card_color card_color_opt(into String),
        /// card image · 卡图片; up to 256 characters
        card_picture_url card_picture_url_opt(into String),
        /// level · 等级; up to 10 characters
        level level_opt(into String),
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        user_information user_information_opt(UserInformation),
        /// membership card validity period · 会员卡有效期
        valid_date_information valid_date_information_opt(ValidDateInformation),
        /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
        pickup_time pickup_time_opt(into crate::Time),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/card-member/user-cards/import-by-openid",
        "根据OPENID导入用户会员卡",
        "Import a user's membership card by openid",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::card_member::user_cards::get::response::Name;

    pub use crate::brand::card_member::user_cards::by_user_card_code::patch::CommonFieldList;

    pub use crate::brand::card_member::user_cards::by_user_card_code::patch::CustomFieldList;

    pub use crate::brand::card_member::user_cards::by_user_card_code::patch::UserInformation;

    pub use crate::brand::card_member::cards::get::response::Type;

    pub use crate::brand::card_member::cards::post::ValidDateInformation;

    pub use crate::nouns::brand_user_card::BrandUserCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_user_card::*;
    }
}
