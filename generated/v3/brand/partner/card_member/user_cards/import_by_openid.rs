// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/user-cards/import-by-openid.md

//! `/v3/brand/partner/card-member/user-cards/import-by-openid`

/// Import a user's membership card by openid · 根据openid导入用户会员卡
///
/// `POST /v3/brand/partner/card-member/user-cards/import-by-openid`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336981](https://pay.weixin.qq.com/doc/v3/partner/4015336981)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::user_cards::import_by_openid::post::{DateInformation, Request, Required, Type};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     user_card_code: "478515832665",
///     date_information: DateInformation::new(Type::FixTimeRange),
///     pickup_time: "2020-05-20T13:29:35.120+08:00".into(),
/// });
/// let answer = request.send(&client).await?;
/// let card_type = answer.card_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::card_member::user_cards::import_by_openid::post::{CommonFieldList, CustomFieldList, DateInformation, Name, Request, Required, Type, UserInformation};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     user_card_code: "478515832665",
///     date_information: DateInformation::new(Type::FixTimeRange)
///         .available_begin_time("2020-05-20T13:29:35.120+08:00")
///         .available_end_time("2030-05-20T13:29:35.120+08:00")
///         .available_day_after_receive(200),
///     pickup_time: "2020-05-20T13:29:35.120+08:00".into(),
/// })
/// .phone_number("vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY==")
/// .user_information(UserInformation::new()
///     .common_field_list([CommonFieldList::new()
///         .name(Name::UserFormFlagSex)
///         .value("vvysDQeEaH3I+wRh14St0abIkvQyFgh/fbWY==")])
///     .custom_field_list([CustomFieldList::new()
///         .name("喜欢的运动")
///         .user_chosen_values(["vvysDQeEaH3I+wRh14St0abIkvQyFgh/"])]));
/// ```
#[doc(alias("根据openid导入用户会员卡", "4015336981"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Import a user's membership card by openid · 根据openid导入用户会员卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// membership card template ID · 会员卡模板ID
        pub card_id: String,
        /// user openid · 用户标识
        pub openid: String,
        /// membership card code · 会员卡code
        pub user_card_code: String,
        /// encrypted mobile number · 加密的手机号
        pub phone_number: Option<crate::Sensitive>,
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        pub user_information: Option<UserInformation>,
        /// membership card validity period · 会员卡有效期
        pub date_information: DateInformation,
        /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
        pub pickup_time: crate::Time,
    }

    crate::model! { Request {
        brand_id: body("brand_id").required(),
        card_id: body("card_id").required(),
        openid: body("openid").required(),
        user_card_code: body("user_card_code").required(),
        phone_number: body("phone_number").mark(Mark::Rsa),
        user_information: body("user_information"),
        date_information: body("date_information").required(),
        pickup_time: body("pickup_time").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// membership card template ID · 会员卡模板ID
        card_id(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// membership card code · 会员卡code
        user_card_code(&'a str),
        /// membership card validity period · 会员卡有效期
        date_information(DateInformation),
        /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
        pickup_time(crate::Time),
    } {
        /// encrypted mobile number · 加密的手机号
        phone_number phone_number_opt(into crate::Sensitive),
        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        user_information user_information_opt(UserInformation),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/card-member/user-cards/import-by-openid",
        "根据openid导入用户会员卡",
        "Import a user's membership card by openid",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Name;

    pub use crate::v3::brand::partner::card_member::user_cards::by_user_card_code::patch::CommonFieldList;

    pub use crate::v3::brand::partner::card_member::user_cards::by_user_card_code::patch::CustomFieldList;

    pub use crate::v3::brand::partner::card_member::user_cards::by_user_card_code::patch::UserInformation;

    pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

    /// membership card validity period · 会员卡有效期
    #[must_use]
    #[non_exhaustive]
    pub struct DateInformation {
        /// validity period type · 有效期类型
        pub type_: Type,
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: Option<crate::Time>,
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: Option<crate::Time>,
        /// valid within N days after taking effect · 生效后N天内有效
        pub available_day_after_receive: Option<i64>,
    }

    crate::model! { DateInformation {
        type_: body("type").required(),
        available_begin_time: body("available_begin_time"),
        available_end_time: body("available_end_time"),
        available_day_after_receive: body("available_day_after_receive"),
    } }

    crate::sent::sent! { DateInformation(type_: Type) {
        /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time available_begin_time_opt(into crate::Time),
        /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time available_end_time_opt(into crate::Time),
        /// valid within N days after taking effect · 生效后N天内有效
        available_day_after_receive available_day_after_receive_opt(i64),
    } }

    /// Import a user's membership card by openid · 根据openid导入用户会员卡
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
