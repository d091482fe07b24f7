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

    pub use crate::brand::card_member::user_cards::by_user_card_code::confirm::post::Name;

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

    pub use crate::brand::card_member::cards::by_card_id::patch::Type;

    /// membership card validity period · 会员卡有效期
    #[must_use]
    #[non_exhaustive]
    pub struct ValidDateInformation {
        /// validity period type · 有效期类型
        pub type_: Option<Type>,
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: Option<crate::Time>,
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: Option<crate::Time>,
        /// valid within N days after claiming · 领取后N天内有效; at most 10958
        pub available_day_after_receive: Option<i64>,
    }

    crate::model! { ValidDateInformation: Default {
        type_: body("type"),
        available_begin_time: body("available_begin_time"),
        available_end_time: body("available_end_time"),
        available_day_after_receive: body("available_day_after_receive"),
    } }

    crate::sent::sent! { ValidDateInformation {
        /// validity period type · 有效期类型
        type_ type_opt(Type),
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time available_begin_time_opt(into crate::Time),
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time available_end_time_opt(into crate::Time),
        /// valid within N days after claiming · 领取后N天内有效; at most 10958
        available_day_after_receive available_day_after_receive_opt(i64),
    } }

    pub use crate::nouns::brand_user_card::BrandUserCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_user_card::*;
    }
}
