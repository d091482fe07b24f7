// Written by `cargo xtask codegen` from spec/official/brand/4015582715.md

//! `/brand/card-member/cards/{card_id}`

pub mod invalidate;

/// Query a membership card template · 查询会员卡模板信息
///
/// `GET /brand/card-member/cards/{card_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582715](https://pay.weixin.qq.com/doc/brand/4015582715)
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
/// use wechatpay::brand::card_member::cards::by_card_id::get::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0");
/// let answer = request.send(&client).await?;
/// let out_request_no = answer.out_request_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询会员卡模板信息", "4015582715"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::path;

    /// Query a membership card template · 查询会员卡模板信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        pub card_id: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
    } }

    crate::sent::sent! { Request(card_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/card-member/cards/{card_id}",
        "查询会员卡模板信息",
        "Query a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::brand_card::BrandCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_card::*;
    }
}

/// Modify a membership card template · 修改会员卡模板信息
///
/// `PATCH /brand/card-member/cards/{card_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582722](https://pay.weixin.qq.com/doc/brand/4015582722)
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
/// use wechatpay::brand::card_member::cards::by_card_id::patch::Request;
///
/// let request = Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0");
/// let answer = request.send(&client).await?;
/// let out_request_no = answer.out_request_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("修改会员卡模板信息", "4015582722"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a membership card template · 修改会员卡模板信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        pub card_id: String,
        /// card name · 卡名称; up to 10 characters
        pub card_title: Option<String>,
        /// card background colour · 卡背景颜色; up to 7 characters
        pub card_color: Option<String>,
        /// card image · 卡图片; up to 256 characters
        pub card_picture_url: Option<String>,
        /// member code jump information · 会员码跳转信息
        pub code_jump_information: Option<CodeJumpInformation>,
        /// membership benefits · 会员权益; up to 32 characters
        pub benefits: Option<String>,
        /// notification URL · 回调地址; up to 256 characters
        pub notify_url: Option<String>,
        /// whether to pin to the top · 是否置顶
        pub need_pinned: Option<bool>,
        /// whether to show the membership level · 是否展示会员等级
        pub need_display_level: Option<bool>,
        /// service telephone · 服务电话; up to 32 characters
        pub service_phone: Option<String>,
        /// membership card validity period · 会员卡有效期
        pub valid_date_information: Option<ValidDateInformation>,
        /// member centre information · 会员中心信息
        pub member_information: Option<MemberInformation>,
        /// points information · 积分信息
        pub points_information: Option<PointsInformation>,
        /// stored-value information · 储值信息
        pub balance_information: Option<BalanceInformation>,
        /// paid membership information · 付费会员信息
        pub purchase_information: Option<PurchaseInformation>,
        /// user's card activation information · 用户开卡信息
        pub user_information: Option<UserInformation>,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        card_title: body("card_title"),
        card_color: body("card_color"),
        card_picture_url: body("card_picture_url"),
        code_jump_information: body("code_jump_information"),
        benefits: body("benefits"),
        notify_url: body("notify_url"),
        need_pinned: body("need_pinned"),
        need_display_level: body("need_display_level"),
        service_phone: body("service_phone"),
        valid_date_information: body("valid_date_information"),
        member_information: body("member_information"),
        points_information: body("points_information"),
        balance_information: body("balance_information"),
        purchase_information: body("purchase_information"),
        user_information: body("user_information"),
    } }

    crate::sent::sent! { Request(card_id: into String) {
        /// card name · 卡名称; up to 10 characters
        card_title card_title_opt(into String),
        /// card background colour · 卡背景颜色; up to 7 characters
        card_color card_color_opt(into String),
        /// card image · 卡图片; up to 256 characters
        card_picture_url card_picture_url_opt(into String),
        /// member code jump information · 会员码跳转信息
        code_jump_information code_jump_information_opt(CodeJumpInformation),
        /// membership benefits · 会员权益; up to 32 characters
        benefits benefits_opt(into String),
        /// notification URL · 回调地址; up to 256 characters
        notify_url notify_url_opt(into String),
        /// whether to pin to the top · 是否置顶
        need_pinned need_pinned_opt(bool),
        /// whether to show the membership level · 是否展示会员等级
        need_display_level need_display_level_opt(bool),
        /// service telephone · 服务电话; up to 32 characters
        service_phone service_phone_opt(into String),
        /// membership card validity period · 会员卡有效期
        valid_date_information valid_date_information_opt(ValidDateInformation),
        /// member centre information · 会员中心信息
        member_information member_information_opt(MemberInformation),
        /// points information · 积分信息
        points_information points_information_opt(PointsInformation),
        /// stored-value information · 储值信息
        balance_information balance_information_opt(BalanceInformation),
        /// paid membership information · 付费会员信息
        purchase_information purchase_information_opt(PurchaseInformation),
        /// user's card activation information · 用户开卡信息
        user_information user_information_opt(UserInformation),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/brand/card-member/cards/{card_id}",
        "修改会员卡模板信息",
        "Modify a membership card template",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// member code jump information · 会员码跳转信息
    #[must_use]
    #[non_exhaustive]
    pub struct CodeJumpInformation {
        /// member code jump appid · 会员码跳转AppID; up to 32 characters
        pub jump_appid: Option<String>,
        /// member code jump path · 会员码跳转路径; up to 128 characters
        pub jump_path: Option<String>,
    }

    crate::model! { CodeJumpInformation: Default {
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { CodeJumpInformation {
        /// member code jump appid · 会员码跳转AppID; up to 32 characters
        jump_appid jump_appid_opt(into String),
        /// member code jump path · 会员码跳转路径; up to 128 characters
        jump_path jump_path_opt(into String),
    } }

    crate::open_enum! {
        /// validity period type · 有效期类型
        pub enum Type {
            /// valid in this time range · 此时间范围内有效
            FixTimeRange = "FIX_TIME_RANGE",
            /// valid for N days after it was collected · 领取之后N天内有效
            FixTerm = "FIX_TERM",
            /// valid for good once the membership card is activated · 会员卡激活后永久有效
            Permanent = "PERMANENT",
        }
    }

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

    /// member centre information · 会员中心信息
    #[must_use]
    #[non_exhaustive]
    pub struct MemberInformation {
        /// member centre jump appid · 会员中心跳转AppID; up to 32 characters
        pub jump_appid: String,
        /// member centre jump path · 会员中心跳转路径; up to 128 characters
        pub jump_path: String,
    }

    crate::model! { MemberInformation {
        jump_appid: body("jump_appid").required(),
        jump_path: body("jump_path").required(),
    } }

    crate::sent::sent! { MemberInformation(MemberInformationRequired<'a>) {
        /// member centre jump appid · 会员中心跳转AppID; up to 32 characters
        jump_appid(&'a str),
        /// member centre jump path · 会员中心跳转路径; up to 128 characters
        jump_path(&'a str),
    } {
    } }

    /// points information · 积分信息
    #[must_use]
    #[non_exhaustive]
    pub struct PointsInformation {
        /// points jump appid · 积分跳转AppID; up to 32 characters
        pub jump_appid: Option<String>,
        /// points jump path · 积分跳转路径; up to 128 characters
        pub jump_path: Option<String>,
    }

    crate::model! { PointsInformation: Default {
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { PointsInformation {
        /// points jump appid · 积分跳转AppID; up to 32 characters
        jump_appid jump_appid_opt(into String),
        /// points jump path · 积分跳转路径; up to 128 characters
        jump_path jump_path_opt(into String),
    } }

    /// stored-value information · 储值信息
    #[must_use]
    #[non_exhaustive]
    pub struct BalanceInformation {
        /// stored-value mini program appid · 储值小程序AppID; up to 32 characters
        pub jump_appid: Option<String>,
        /// stored-value mini program path · 储值小程序路径; up to 128 characters
        pub jump_path: Option<String>,
    }

    crate::model! { BalanceInformation: Default {
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { BalanceInformation {
        /// stored-value mini program appid · 储值小程序AppID; up to 32 characters
        jump_appid jump_appid_opt(into String),
        /// stored-value mini program path · 储值小程序路径; up to 128 characters
        jump_path jump_path_opt(into String),
    } }

    /// paid membership information · 付费会员信息
    #[must_use]
    #[non_exhaustive]
    pub struct PurchaseInformation {
        /// paid membership price · 付费会员价格 (fen)
        pub price: Option<crate::Fen>,
        /// paid membership jump appid · 付费会员跳转AppID; up to 32 characters
        pub jump_appid: Option<String>,
        /// paid membership jump path · 付费会员跳转路径; up to 128 characters
        pub jump_path: Option<String>,
    }

    crate::model! { PurchaseInformation: Default {
        price: body("price"),
        jump_appid: body("jump_appid"),
        jump_path: body("jump_path"),
    } }

    crate::sent::sent! { PurchaseInformation {
        /// paid membership price · 付费会员价格 (fen)
        price price_opt(into crate::Fen),
        /// paid membership jump appid · 付费会员跳转AppID; up to 32 characters
        jump_appid jump_appid_opt(into String),
        /// paid membership jump path · 付费会员跳转路径; up to 128 characters
        jump_path jump_path_opt(into String),
    } }

    crate::open_enum! {
        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        pub enum CommonFieldList {
            /// sex · 性别
            UserFormFlagSex = "USER_FORM_FLAG_SEX",
            /// name · 姓名
            UserFormFlagName = "USER_FORM_FLAG_NAME",
            /// birthday · 生日
            UserFormFlagBirthday = "USER_FORM_FLAG_BIRTHDAY",
            /// address · 地址
            UserFormFlagAddress = "USER_FORM_FLAG_ADDRESS",
            /// e-mail · 邮箱
            UserFormFlagEmail = "USER_FORM_FLAG_EMAIL",
            /// city · 城市
            UserFormFlagCity = "USER_FORM_FLAG_CITY",
        }
    }

    crate::open_enum! {
        /// field type · 字段类型
        pub enum CustomFieldListType {
            /// several may be chosen · 选择多项
            CheckBox = "CHECK_BOX",
            /// one may be chosen · 选择一项
            Radio = "RADIO",
        }
    }

    /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段
    #[must_use]
    #[non_exhaustive]
    pub struct CustomFieldList {
        /// field type · 字段类型
        pub type_: Option<CustomFieldListType>,
        /// field name · 字段名称; up to 32 characters
        pub name: Option<String>,
        /// field values · 字段值; up to 8 characters; at most 10 of them
        pub values: Option<Vec<String>>,
    }

    crate::model! { CustomFieldList: Default {
        type_: body("type"),
        name: body("name"),
        values: body("values"),
    } }

    crate::sent::sent! { CustomFieldList {
        /// field type · 字段类型
        type_ type_opt(CustomFieldListType),
        /// field name · 字段名称; up to 32 characters
        name name_opt(into String),
        /// field values · 字段值; up to 8 characters; at most 10 of them
        values values_opt([into String]),
    } }

    /// user's card activation information · 用户开卡信息
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

    pub use crate::nouns::brand_card::BrandCard as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::brand_card::*;
    }
}
