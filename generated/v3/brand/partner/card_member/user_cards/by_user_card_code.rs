// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/user-cards/{user_card_code}.md

//! `/v3/brand/partner/card-member/user-cards/{user_card_code}`

pub mod confirm;
pub mod invalidate;

/// Query a user's membership card · 查询用户会员卡信息
///
/// `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336980](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::user_cards::by_user_card_code::get::{Request, Required};
///
/// let request = Request::new(Required {
///     user_card_code: "478515832665",
///     brand_id: "1004",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
/// });
/// let answer = request.send(&client).await?;
/// let card_type = answer.card_type()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询用户会员卡信息", "4015336980"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Query a user's membership card · 查询用户会员卡信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card code · 会员卡code
        pub user_card_code: String,
        /// brand ID · 品牌id
        pub brand_id: String,
        /// membership card template ID · 会员卡模版ID
        pub card_id: String,
        /// user openid · 用户标识
        pub openid: String,
    }

    crate::model! { Request {
        user_card_code: path("user_card_code").required(),
        brand_id: query("brand_id").required(),
        card_id: query("card_id").required(),
        openid: query("openid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card code · 会员卡code
        user_card_code(&'a str),
        /// brand ID · 品牌id
        brand_id(&'a str),
        /// membership card template ID · 会员卡模版ID
        card_id(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/partner/card-member/user-cards/{user_card_code}",
        "查询用户会员卡信息",
        "Query a user's membership card",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a user's membership card · 查询用户会员卡信息
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
        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CardType;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::ValidDateInformation;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Name;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CommonFieldList;

        pub use crate::v3::brand::partner::card_member::user_cards::get::response::CustomFieldList;

        pub use crate::v3::brand::partner::card_member::user_cards::get::response::UserInformation;

        pub use crate::v3::brand::partner::card_member::user_cards::get::UserCardState;
    }
}

/// Modify a user's membership card · 修改用户会员卡信息
///
/// `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336985](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::user_cards::by_user_card_code::patch::{Request, Required};
///
/// let request = Request::new(Required {
///     user_card_code: "478515832665",
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
/// use wechatpay::v3::brand::partner::card_member::user_cards::by_user_card_code::patch::{CommonFieldList, CustomFieldList, Name, Request, Required, Type, UserInformation, ValidDateInformation};
///
/// let request = Request::new(Required {
///     user_card_code: "478515832665",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
/// })
/// .brand_id("1004")
/// .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
/// .card_color("#FFFF00")
/// .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
/// .phone_number("vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY==")
/// .level("钻石会员")
/// .valid_date_information(ValidDateInformation::new(Type::FixTimeRange)
///     .available_begin_time("2020-05-20T13:29:35.120+08:00")
///     .available_end_time("2030-05-20T13:29:35.120+08:00")
///     .available_day_after_receive(200))
/// .pickup_time("2020-05-20T13:29:35.120+08:00")
/// .user_information(UserInformation::new()
///     .common_field_list([CommonFieldList::new()
///         .name(Name::UserFormFlagSex)
///         .value("vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY==")])
///     .custom_field_list([CustomFieldList::new()
///         .name("喜欢的运动")
///         .user_chosen_values(["vvysDQeEaH3I+wRh14St0abIkvQyFgh/"])]))
/// .attach("自定义数据说明");
/// ```
#[doc(alias("修改用户会员卡信息", "4015336985"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Modify a user's membership card · 修改用户会员卡信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card code · 会员卡code
        pub user_card_code: String,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
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
        /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
        pub pickup_time: Option<crate::Time>,
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        pub user_information: Option<UserInformation>,
        /// merchant data package · 商家数据包
        pub attach: Option<String>,
        /// membership card template ID · 会员卡模板ID
        pub card_id: String,
    }

    crate::model! { Request {
        user_card_code: path("user_card_code").required(),
        brand_id: body("brand_id"),
        openid: body("openid"),
        card_color: body("card_color"),
        card_picture_url: body("card_picture_url"),
        phone_number: body("phone_number").mark(Mark::Rsa),
        level: body("level"),
        valid_date_information: body("valid_date_information"),
        pickup_time: body("pickup_time"),
        user_information: body("user_information"),
        attach: body("attach"),
        card_id: query("card_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card code · 会员卡code
        user_card_code(&'a str),
        /// membership card template ID · 会员卡模板ID
        card_id(&'a str),
    } {
        /// brand ID · 品牌ID
        brand_id brand_id_opt(into String),
        /// user openid · 用户标识
        openid openid_opt(into String),
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
        /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
        pickup_time pickup_time_opt(into crate::Time),
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        user_information user_information_opt(UserInformation),
        /// merchant data package · 商家数据包
        attach attach_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/brand/partner/card-member/user-cards/{user_card_code}",
        "修改用户会员卡信息",
        "Modify a user's membership card",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

    pub use crate::v3::brand::partner::card_member::cards::post::ValidDateInformation;

    pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Name;

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

    /// Modify a user's membership card · 修改用户会员卡信息
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
        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CardType;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::ValidDateInformation;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CommonFieldList;

        pub use crate::v3::brand::partner::card_member::user_cards::get::response::CustomFieldList;

        pub use crate::v3::brand::partner::card_member::user_cards::get::response::UserInformation;

        pub use crate::v3::brand::partner::card_member::user_cards::get::UserCardState;
    }
}
