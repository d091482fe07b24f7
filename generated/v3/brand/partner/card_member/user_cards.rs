// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/user-cards.md

//! `/v3/brand/partner/card-member/user-cards`

pub mod by_user_card_code;
pub mod import_by_openid;
pub mod import_by_phone;

/// Query all of a user's membership cards under a brand · 查询用户在品牌下所有会员卡
///
/// `GET /v3/brand/partner/card-member/user-cards`
///
/// Official pages · 官方文档:
///
/// - partner: [4015336984](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::user_cards::get::{Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     offset: 0,
///     limit: 20,
/// });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::partner::card_member::user_cards::get::{Request, Required, UserCardState};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     offset: 0,
///     limit: 20,
/// })
/// .user_card_state(UserCardState::Unactivated);
/// ```
#[doc(alias("查询用户在品牌下所有会员卡", "4015336984"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query all of a user's membership cards under a brand · 查询用户在品牌下所有会员卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌id
        pub brand_id: String,
        /// user openid · 用户标识
        pub openid: String,
        /// user's membership card state · 用户会员卡状态
        pub user_card_state: Option<UserCardState>,
        /// page number · 分页页码
        pub offset: i64,
        /// page size · 分页大小
        pub limit: i64,
    }

    crate::model! { Request {
        brand_id: query("brand_id").required(),
        openid: query("openid").required(),
        user_card_state: query("user_card_state"),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌id
        brand_id(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// page number · 分页页码
        offset(i64),
        /// page size · 分页大小
        limit(i64),
    } {
        /// user's membership card state · 用户会员卡状态
        user_card_state user_card_state_opt(UserCardState),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/partner/card-member/user-cards",
        "查询用户在品牌下所有会员卡",
        "Query all of a user's membership cards under a brand",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// user's membership card state · 用户会员卡状态
        pub enum UserCardState {
            Unactivated = "UNACTIVATED",
            Effective = "EFFECTIVE",
            Expired = "EXPIRED",
            Invalid = "INVALID",
        }
    }

    /// Query all of a user's membership cards under a brand · 查询用户在品牌下所有会员卡
    #[non_exhaustive]
    pub struct Response {
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// membership card list · 会员卡列表
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        data: body("data"),
    } }

    crate::promised::promised! { Response {
        /// total quantity · 总数量
        total_count 0(i64),
        /// page number · 分页页码
        offset 1(i64),
        /// page size · 分页大小
        limit 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CardType;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::ValidDateInformation;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Name;

        pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CommonFieldList;

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

        /// membership card list · 会员卡列表
        #[non_exhaustive]
        pub struct Data {
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
            pub card_type: Option<CardType>,
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
            /// user's membership card state · 用户会员卡状态
            pub user_card_state: Option<super::UserCardState>,
            /// invalidation reason · 作废原因
            pub invalid_reason: Option<String>,
            /// invalidation time · 作废时间; as 2018-06-08T10:34:56+08:00
            pub invalid_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
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

        crate::promised::promised! { Data {
            /// membership card code · 会员卡code
            user_card_code 0(&str),
            /// membership card template ID · 会员卡模板ID
            card_id 1(&str),
            /// user openid · 用户标识
            openid 2(&str),
            /// brand ID · 品牌ID
            brand_id 5(&str),
            /// membership card type · 会员卡类型
            card_type 6(&CardType),
            /// membership card validity period · 会员卡有效期
            valid_date_information 9(&ValidDateInformation),
            /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
            pickup_time 10(&crate::Time),
            /// user's membership card state · 用户会员卡状态
            user_card_state 13(&super::UserCardState),
        } }
    }
}
