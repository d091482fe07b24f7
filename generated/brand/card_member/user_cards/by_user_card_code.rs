// Written by `cargo xtask codegen` from spec/official/brand/4015582716.md

//! `/brand/card-member/user-cards/{user_card_code}`

pub mod confirm;
pub mod invalidate;

/// Query a user's membership card · 查询用户会员卡信息
///
/// `GET /brand/card-member/user-cards/{user_card_code}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582716](https://pay.weixin.qq.com/doc/brand/4015582716)
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
/// use wechatpay::brand::card_member::user_cards::by_user_card_code::get::{Request, Required};
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
#[doc(alias("查询用户会员卡信息", "4015582716"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query a user's membership card · 查询用户会员卡信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card code · 会员卡code; up to 32 characters
        pub user_card_code: String,
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        pub card_id: String,
        /// user openid · 用户标识; up to 128 characters
        pub openid: String,
    }

    crate::model! { Request {
        user_card_code: path("user_card_code").required(),
        card_id: query("card_id").required(),
        openid: query("openid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card code · 会员卡code; up to 32 characters
        user_card_code(&'a str),
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        card_id(&'a str),
        /// user openid · 用户标识; up to 128 characters
        openid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/card-member/user-cards/{user_card_code}",
        "查询用户会员卡信息",
        "Query a user's membership card",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::brand_user_card::BrandUserCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_user_card::*;
    }
}

/// Modify a user's membership card · 修改用户会员卡信息
///
/// `PATCH /brand/card-member/user-cards/{user_card_code}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582719](https://pay.weixin.qq.com/doc/brand/4015582719)
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
/// use wechatpay::brand::card_member::user_cards::by_user_card_code::patch::{Request, Required};
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
#[doc(alias("修改用户会员卡信息", "4015582719"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Modify a user's membership card · 修改用户会员卡信息
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
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card code · 会员卡code; up to 32 characters
        user_card_code(&'a str),
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        card_id(&'a str),
        /// user openid · 用户标识; up to 128 characters
        openid(&'a str),
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
        Method::Patch,
        "/brand/card-member/user-cards/{user_card_code}",
        "修改用户会员卡信息",
        "Modify a user's membership card",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::card_member::cards::get::response::Type;

    pub use crate::brand::card_member::cards::post::ValidDateInformation;

    pub use crate::brand::card_member::user_cards::get::response::Name;

    /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
    #[must_use]
    #[non_exhaustive]
    pub struct CommonFieldList {
        /// name of the common card-opening information field provided by the platform · 平台提供的通用开卡信息字段名称
        pub name: Option<Name>,
        /// encrypted personal information the user filled in when activating the card · 加密的用户开卡时填写的个人信息; up to 512 characters
        pub value: Option<crate::Sensitive>,
    }

    crate::model! { CommonFieldList: Default {
        name: body("name"),
        value: body("value").mark(Mark::Rsa),
    } }

    crate::sent::sent! { CommonFieldList {
        /// name of the common card-opening information field provided by the platform · 平台提供的通用开卡信息字段名称
        name name_opt(Name),
        /// encrypted personal information the user filled in when activating the card · 加密的用户开卡时填写的个人信息; up to 512 characters
        value value_opt(into crate::Sensitive),
    } }

    /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段
    #[must_use]
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// field name · 字段名称; up to 32 characters
        pub name: Option<String>,
        /// list of encrypted field values chosen by the user · 加密的用户选择的字段值列表
        pub user_chosen_values: Option<Vec<crate::Sensitive>>,
    }

    crate::model! { CustomFieldList: Default {
        name: body("name"),
        user_chosen_values: body("user_chosen_values").mark(Mark::Rsa),
    } }

    crate::sent::sent! { CustomFieldList {
        /// field name · 字段名称; up to 32 characters
        name name_opt(into String),
        /// list of encrypted field values chosen by the user · 加密的用户选择的字段值列表
        user_chosen_values user_chosen_values_opt([into crate::Sensitive]),
    } }

    /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
    #[must_use]
    #[non_exhaustive]
    pub struct UserInformation {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段; at most 1 of them
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    crate::model! { UserInformation: Default {
        common_field_list: body("common_field_list"),
        custom_field_list: body("custom_field_list"),
    } }

    crate::sent::sent! { UserInformation {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        common_field_list common_field_list_opt([CommonFieldList]),
        /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段; at most 1 of them
        custom_field_list custom_field_list_opt([CustomFieldList]),
    } }

    pub use crate::nouns::brand_user_card::BrandUserCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_user_card::*;
    }
}
