// Written by `cargo xtask codegen` from spec/official/brand/4015582750.md

//! `/brand/card-member/user-cards/{user_card_code}/confirm`

/// Synchronise a membership activation result · 同步会员开通结果
///
/// `POST /brand/card-member/user-cards/{user_card_code}/confirm`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582750](https://pay.weixin.qq.com/doc/brand/4015582750)
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
/// use wechatpay::brand::card_member::user_cards::by_user_card_code::confirm::post::{Request, Required, UserCardConfirmState};
///
/// let request = Request::new(Required {
///     user_card_code: "478515832665",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     user_card_confirm_state: UserCardConfirmState::CreateCardSuccess,
/// });
/// let answer = request.send(&client).await?;
/// let brand_id = answer.brand_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("同步会员开通结果", "4015582750"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Synchronise a membership activation result · 同步会员开通结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card code · 会员卡code; up to 32 characters
        pub user_card_code: String,
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        pub card_id: String,
        /// user openid · 用户标识; up to 128 characters
        pub openid: String,
        /// card background colour · 卡背景颜色; up to 7 characters
        pub card_color: Option<String>,
        /// card image · 卡图片; up to 256 characters
        pub card_picture_url: Option<String>,
        /// encrypted mobile number · 加密的手机号; up to 512 characters
        pub phone_number: Option<crate::Sensitive>,
        /// level · 等级; up to 10 characters
        pub level: Option<String>,
        /// membership card validity period · 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        pub user_information: Option<UserInformation>,
        /// merchant data package · 商家数据包; up to 256 characters
        pub attach: Option<String>,
        /// member card activation state · 会员开卡状态
        pub user_card_confirm_state: UserCardConfirmState,
    }

    crate::model! { Request {
        user_card_code: path("user_card_code").required(),
        card_id: body("card_id").required(),
        openid: body("openid").required(),
        card_color: body("card_color"),
        card_picture_url: body("card_picture_url"),
        phone_number: body("phone_number").mark(Mark::Rsa),
        level: body("level"),
        valid_date_information: body("valid_date_information"),
        user_information: body("user_information"),
        attach: body("attach"),
        user_card_confirm_state: body("user_card_confirm_state").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card code · 会员卡code; up to 32 characters
        user_card_code(&'a str),
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        card_id(&'a str),
        /// user openid · 用户标识; up to 128 characters
        openid(&'a str),
        /// member card activation state · 会员开卡状态
        user_card_confirm_state(UserCardConfirmState),
    } {
        /// card background colour · 卡背景颜色; up to 7 characters
        card_color card_color_opt(into String),
        /// card image · 卡图片; up to 256 characters
        card_picture_url card_picture_url_opt(into String),
        /// encrypted mobile number · 加密的手机号; up to 512 characters
        phone_number phone_number_opt(into crate::Sensitive),
        /// level · 等级; up to 10 characters
        level level_opt(into String),
        /// membership card validity period · 会员卡有效期
        valid_date_information valid_date_information_opt(ValidDateInformation),
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        user_information user_information_opt(UserInformation),
        /// merchant data package · 商家数据包; up to 256 characters
        attach attach_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/card-member/user-cards/{user_card_code}/confirm",
        "同步会员开通结果",
        "Synchronise a membership activation result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::card_member::cards::get::response::Type;

    pub use crate::brand::card_member::cards::post::ValidDateInformation;

    pub use crate::brand::card_member::user_cards::get::response::Name;

    pub use crate::brand::card_member::user_cards::by_user_card_code::patch::CommonFieldList;

    pub use crate::brand::card_member::user_cards::by_user_card_code::patch::CustomFieldList;

    pub use crate::brand::card_member::user_cards::by_user_card_code::patch::UserInformation;

    crate::open_enum! {
        /// member card activation state · 会员开卡状态
        pub enum UserCardConfirmState {
            /// the card was opened · 开卡成功
            CreateCardSuccess = "CREATE_CARD_SUCCESS",
            /// opening the card failed · 开卡失败
            CreateCardFail = "CREATE_CARD_FAIL",
            /// the card was opened, for who had joined elsewhere · 开卡成功但已在其他渠道入会
            CreateCardAlreadyExists = "CREATE_CARD_ALREADY_EXISTS",
        }
    }

    pub use crate::nouns::brand_user_card::BrandUserCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_user_card::*;
    }
}
