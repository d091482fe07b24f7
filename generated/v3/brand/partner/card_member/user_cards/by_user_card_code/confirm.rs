// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm.md

//! `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`

/// Synchronise a membership activation result · 同步会员开通结果
///
/// `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336979](https://pay.weixin.qq.com/doc/v3/partner/4015336979)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::user_cards::by_user_card_code::confirm::post::{Request, Required, UserCardConfirmState};
///
/// let request = Request::new(Required {
///     user_card_code: "478515832665",
///     brand_id: "1004",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     user_card_confirm_state: UserCardConfirmState::CreateCardSuccess,
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
/// });
/// let answer = request.send(&client).await?;
/// let card_type = answer.card_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::card_member::user_cards::by_user_card_code::confirm::post::{CommonFieldList, CustomFieldList, Name, Request, Required, Type, UserCardConfirmState, UserInformation, ValidDateInformation};
///
/// let request = Request::new(Required {
///     user_card_code: "478515832665",
///     brand_id: "1004",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     user_card_confirm_state: UserCardConfirmState::CreateCardSuccess,
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
/// })
/// .card_color("#FFFF00")
/// .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
/// .phone_number("vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY==")
/// .level("钻石会员")
/// .valid_date_information(ValidDateInformation::new(Type::FixTimeRange)
///     .available_begin_time("2020-05-20T13:29:35.120+08:00")
///     .available_end_time("2030-05-20T13:29:35.120+08:00")
///     .available_day_after_receive(200))
/// .user_information(UserInformation::new()
///     .common_field_list([CommonFieldList::new()
///         .name(Name::UserFormFlagSex)
///         .value("vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY==")])
///     .custom_field_list([CustomFieldList::new()
///         .name("喜欢的运动")
///         .user_chosen_values(["vvysDQeEaH3I+wRh14St0abIkvQyFgh/"])]))
/// .attach("自定义数据说明");
/// ```
#[doc(alias("同步会员开通结果", "4015336979"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Synchronise a membership activation result · 同步会员开通结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card code · 会员卡code
        pub user_card_code: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// user openid · 用户标识
        pub openid: String,
        /// card background colour · 卡背景颜色
        pub card_color: Option<String>,
        /// card background image URL · 卡背景图URL
        pub card_picture_url: Option<String>,
        /// encrypted mobile number · 加密的手机号
        pub phone_number: Option<crate::Sensitive>,
        /// level · 等级
        pub level: Option<String>,
        /// membership card validity period · 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        pub user_information: Option<UserInformation>,
        /// merchant data package · 商家数据包
        pub attach: Option<String>,
        /// member card activation state · 会员开卡状态
        pub user_card_confirm_state: UserCardConfirmState,
        /// membership card template ID · 会员卡模版ID
        pub card_id: String,
    }

    crate::model! { Request {
        user_card_code: path("user_card_code").required(),
        brand_id: body("brand_id").required(),
        openid: body("openid").required(),
        card_color: body("card_color"),
        card_picture_url: body("card_picture_url"),
        phone_number: body("phone_number").mark(Mark::Rsa),
        level: body("level"),
        valid_date_information: body("valid_date_information"),
        user_information: body("user_information"),
        attach: body("attach"),
        user_card_confirm_state: body("user_card_confirm_state").required(),
        card_id: query("card_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card code · 会员卡code
        user_card_code(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// member card activation state · 会员开卡状态
        user_card_confirm_state(UserCardConfirmState),
        /// membership card template ID · 会员卡模版ID
        card_id(&'a str),
    } {
        /// card background colour · 卡背景颜色
        card_color card_color_opt(into String),
        /// card background image URL · 卡背景图URL
        card_picture_url card_picture_url_opt(into String),
        /// encrypted mobile number · 加密的手机号
        phone_number phone_number_opt(into crate::Sensitive),
        /// level · 等级
        level level_opt(into String),
        /// membership card validity period · 会员卡有效期
        valid_date_information valid_date_information_opt(ValidDateInformation),
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        user_information user_information_opt(UserInformation),
        /// merchant data package · 商家数据包
        attach attach_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm",
        "同步会员开通结果",
        "Synchronise a membership activation result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::Type;

    pub use crate::v3::brand::partner::card_member::cards::by_card_id::patch::ValidDateInformation;

    crate::open_enum! {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        pub enum Name {
            UserFormFlagSex = "USER_FORM_FLAG_SEX",
            UserFormFlagName = "USER_FORM_FLAG_NAME",
            UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
            UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
            UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
            UserFormFlagCity = "USER_FORM_FLAG_CITY",
        }
    }

    /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
    #[must_use]
    #[non_exhaustive]
    pub struct CommonFieldList {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        pub name: Option<Name>,
        /// encrypted personal information the user filled in when activating the card · 加密的用户开卡时填写的个人信息
        pub value: Option<crate::Sensitive>,
    }

    crate::model! { CommonFieldList: Default {
        name: body("name"),
        value: body("value").mark(Mark::Rsa),
    } }

    crate::sent::sent! { CommonFieldList {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        name name_opt(Name),
        /// encrypted personal information the user filled in when activating the card · 加密的用户开卡时填写的个人信息
        value value_opt(into crate::Sensitive),
    } }

    /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
    #[must_use]
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// field name · 字段名称
        pub name: Option<String>,
        /// list of encrypted field values chosen by the user · 加密的用户选择的字段值列表
        pub user_chosen_values: Option<Vec<String>>,
    }

    crate::model! { CustomFieldList: Default {
        name: body("name"),
        user_chosen_values: body("user_chosen_values"),
    } }

    crate::sent::sent! { CustomFieldList {
        /// field name · 字段名称
        name name_opt(into String),
        /// list of encrypted field values chosen by the user · 加密的用户选择的字段值列表
        user_chosen_values user_chosen_values_opt([into String]),
    } }

    /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
    #[must_use]
    #[non_exhaustive]
    pub struct UserInformation {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        pub common_field_list: Option<Vec<CommonFieldList>>,
        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        pub custom_field_list: Option<Vec<CustomFieldList>>,
    }

    crate::model! { UserInformation: Default {
        common_field_list: body("common_field_list"),
        custom_field_list: body("custom_field_list"),
    } }

    crate::sent::sent! { UserInformation {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        common_field_list common_field_list_opt([CommonFieldList]),
        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        custom_field_list custom_field_list_opt([CustomFieldList]),
    } }

    crate::open_enum! {
        /// member card activation state · 会员开卡状态
        pub enum UserCardConfirmState {
            CreateCardSuccess = "CREATE_CARD_SUCCESS",
            CreateCardFail = "CREATE_CARD_FAIL",
        }
    }

    /// Synchronise a membership activation result · 同步会员开通结果
    #[non_exhaustive]
    pub struct Response {
        /// membership card code · 会员卡code
        pub user_card_code: Option<String>,
        /// membership card template ID · 会员卡模板ID
        pub card_id: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// card background colour · 卡背景颜色
        pub card_color: Option<String>,
        /// card background image URL · 卡背景图URL
        pub card_picture_url: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// membership card type · 会员卡类型
        pub card_type: Option<response::CardType>,
        /// encrypted mobile number · 加密的手机号
        pub phone_number: Option<crate::Sensitive>,
        /// level · 等级
        pub level: Option<String>,
        /// membership card validity period · 会员卡有效期
        pub valid_date_information: Option<response::ValidDateInformation>,
        /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
        pub pickup_time: Option<crate::Time>,
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        pub user_information: Option<response::UserInformation>,
        /// merchant data package · 商家数据包
        pub attach: Option<String>,
        /// user's membership card state · 用户会员卡状态
        pub user_card_state: Option<response::UserCardState>,
        /// invalidation reason · 作废原因
        pub invalid_reason: Option<String>,
        /// invalidation time · 作废时间; as 2018-06-08T10:34:56+08:00
        pub invalid_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        user_card_code: body("user_card_code").promised(),
        card_id: body("card_id").promised(),
        openid: body("openid").promised(),
        card_color: body("card_color"),
        card_picture_url: body("card_picture_url"),
        brand_id: body("brand_id").promised(),
        card_type: body("card_type").promised(),
        phone_number: body("phone_number").mark(Mark::Rsa),
        level: body("level"),
        valid_date_information: body("valid_date_information").promised(),
        pickup_time: body("pickup_time").promised(),
        user_information: body("user_information"),
        attach: body("attach"),
        user_card_state: body("user_card_state").promised(),
        invalid_reason: body("invalid_reason"),
        invalid_time: body("invalid_time"),
    } }

    crate::promised::promised! { Response {
        /// membership card code · 会员卡code
        user_card_code 0(&str),
        /// membership card template ID · 会员卡模板ID
        card_id 1(&str),
        /// user openid · 用户标识
        openid 2(&str),
        /// brand ID · 品牌ID
        brand_id 5(&str),
        /// membership card type · 会员卡类型
        card_type 6(&response::CardType),
        /// membership card validity period · 会员卡有效期
        valid_date_information 9(&response::ValidDateInformation),
        /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
        pickup_time 10(&crate::Time),
        /// user's membership card state · 用户会员卡状态
        user_card_state 13(&response::UserCardState),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::CardType;

        pub use crate::v3::brand::partner::card_member::cards::by_card_id::delete::response::ValidDateInformation;

        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        #[non_exhaustive]
        pub struct CommonFieldList {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub name: Option<super::Name>,
            /// encrypted personal information the user filled in when activating the card · 加密的用户开卡时填写的个人信息
            pub value: Option<crate::Sensitive>,
            origin_: crate::model::Origin,
        }

        crate::model! { CommonFieldList: Received {
            name: body("name"),
            value: body("value").mark(Mark::Rsa),
        } }

        /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
        #[non_exhaustive]
        pub struct CustomFieldList {
            /// field name · 字段名称
            pub name: Option<String>,
            /// list of encrypted field values chosen by the user · 加密的用户选择的字段值列表
            pub user_chosen_values: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CustomFieldList: Received {
            name: body("name"),
            user_chosen_values: body("user_chosen_values"),
        } }

        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        #[non_exhaustive]
        pub struct UserInformation {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub common_field_list: Vec<CommonFieldList>,
            /// merchant-defined card-opening information fields · 商户自定义的开卡信息字段
            pub custom_field_list: Vec<CustomFieldList>,
            origin_: crate::model::Origin,
        }

        crate::model! { UserInformation: Received {
            common_field_list: body("common_field_list"),
            custom_field_list: body("custom_field_list"),
        } }

        crate::open_enum! {
            /// user's membership card state · 用户会员卡状态
            pub enum UserCardState {
                Unactivated = "UNACTIVATED",
                Effective = "EFFECTIVE",
                Expired = "EXPIRED",
                Invalid = "INVALID",
            }
        }
    }
}
