// Written by `cargo xtask codegen` from spec/official/brand/4015582718.md

//! `/brand/card-member/user-cards`

pub mod by_user_card_code;
pub mod import_by_openid;

/// Query all of a user's membership cards under a brand · 查询用户在品牌下所有会员卡
///
/// `GET /brand/card-member/user-cards`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582718](https://pay.weixin.qq.com/doc/brand/4015582718)
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
/// use wechatpay::brand::card_member::user_cards::get::{Request, Required};
///
/// let request = Request::new(Required { openid: "…", offset: 1, limit: 20 });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询用户在品牌下所有会员卡", "4015582718"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query all of a user's membership cards under a brand · 查询用户在品牌下所有会员卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识; up to 128 characters
        pub openid: String,
        /// user's membership card state · 用户会员卡状态
        pub user_card_state: Option<UserCardState>,
        /// page start position · 分页开始位置; at least 0
        pub offset: i64,
        /// page size · 分页大小; 1 to 20
        pub limit: i64,
    }

    crate::model! { Request {
        openid: query("openid").required(),
        user_card_state: query("user_card_state"),
        offset: query("offset").required(),
        limit: query("limit").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识; up to 128 characters
        openid(&'a str),
        /// page start position · 分页开始位置; at least 0
        offset(i64),
        /// page size · 分页大小; 1 to 20
        limit(i64),
    } {
        /// user's membership card state · 用户会员卡状态
        user_card_state user_card_state_opt(UserCardState),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/card-member/user-cards",
        "查询用户在品牌下所有会员卡",
        "Query all of a user's membership cards under a brand",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// user's membership card state · 用户会员卡状态
        pub enum UserCardState {
            /// card collected · 已领卡
            Unactivated = "UNACTIVATED",
            /// can be used normally · 可正常使用
            Effective = "EFFECTIVE",
            /// expired · 已过期
            Expired = "EXPIRED",
            /// no longer valid · 已失效
            Invalid = "INVALID",
        }
    }

    /// Query all of a user's membership cards under a brand · 查询用户在品牌下所有会员卡
    #[non_exhaustive]
    pub struct Response {
        /// membership card list · 会员卡列表
        pub data: Vec<response::Data>,
        /// total quantity · 总数量
        pub total_count: Option<i64>,
        /// page start position · 分页开始位置; at least 0
        pub offset: Option<i64>,
        /// page size · 分页大小; 1 to 20
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        total_count: body("total_count").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
    } }

    crate::promised::promised! { Response {
        /// total quantity · 总数量
        total_count 1(i64),
        /// page start position · 分页开始位置; at least 0
        offset 2(i64),
        /// page size · 分页大小; 1 to 20
        limit 3(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        pub use crate::brand::card_member::cards::get::response::CardType;

        pub use crate::brand::card_member::cards::get::response::Type;

        pub use crate::brand::card_member::cards::get::response::ValidDateInformation;

        crate::open_enum! {
            /// name of the common card-opening information field provided by the platform · 平台提供的通用开卡信息字段名称
            pub enum Name {
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

        /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
        #[non_exhaustive]
        pub struct CommonFieldList {
            /// name of the common card-opening information field provided by the platform · 平台提供的通用开卡信息字段名称
            pub name: Option<Name>,
            /// encrypted personal information the user filled in when activating the card · 加密的用户开卡时填写的个人信息; up to 512 characters
            pub value: Option<crate::Sensitive>,
            origin_: crate::model::Origin,
        }

        crate::model! { CommonFieldList: Received {
            name: body("name"),
            value: body("value").mark(Mark::Rsa),
        } }

        /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段
        #[non_exhaustive]
        pub struct CustomFieldList {
            /// field name · 字段名称; up to 32 characters
            pub name: Option<String>,
            /// list of encrypted field values chosen by the user · 加密的用户选择的字段值列表
            pub user_chosen_values: Vec<crate::Sensitive>,
            origin_: crate::model::Origin,
        }

        crate::model! { CustomFieldList: Received {
            name: body("name"),
            user_chosen_values: body("user_chosen_values").mark(Mark::Rsa),
        } }

        /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
        #[non_exhaustive]
        pub struct UserInformation {
            /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
            pub common_field_list: Vec<CommonFieldList>,
            /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段; at most 1 of them
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
            /// membership card code · 会员卡code; up to 32 characters
            pub user_card_code: Option<String>,
            /// membership card template ID · 会员卡模板 ID; up to 32 characters
            pub card_id: Option<String>,
            /// user openid · 用户标识; up to 128 characters
            pub openid: Option<String>,
            /// card background colour · 卡背景颜色; up to 7 characters
            pub card_color: Option<String>,
            /// card image · 卡图片; up to 256 characters
            pub card_picture_url: Option<String>,
            /// brand ID · 品牌ID; up to 32 characters
            pub brand_id: Option<String>,
            /// membership card type · 会员卡类型
            pub card_type: Option<CardType>,
            /// encrypted mobile number · 加密的手机号; up to 512 characters
            pub phone_number: Option<crate::Sensitive>,
            /// level · 等级; up to 10 characters
            pub level: Option<String>,
            /// membership card validity period · 会员卡有效期
            pub valid_date_information: Option<ValidDateInformation>,
            /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
            pub pickup_time: Option<crate::Time>,
            /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
            pub user_information: Option<UserInformation>,
            /// merchant data package · 商家数据包; up to 256 characters
            pub attach: Option<String>,
            /// user's membership card state · 用户会员卡状态
            pub user_card_state: Option<super::UserCardState>,
            /// invalidation reason · 作废原因; up to 32 characters
            pub invalid_reason: Option<String>,
            /// invalidation time · 作废时间; as 2018-06-08T10:34:56+08:00
            pub invalid_time: Option<crate::Time>,
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            pub modify_time: Option<crate::Time>,
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
            create_time: body("create_time").promised(),
            modify_time: body("modify_time").promised(),
        } }

        crate::promised::promised! { Data {
            /// membership card code · 会员卡code; up to 32 characters
            user_card_code 0(&str),
            /// membership card template ID · 会员卡模板 ID; up to 32 characters
            card_id 1(&str),
            /// user openid · 用户标识; up to 128 characters
            openid 2(&str),
            /// brand ID · 品牌ID; up to 32 characters
            brand_id 5(&str),
            /// membership card type · 会员卡类型
            card_type 6(&CardType),
            /// membership card validity period · 会员卡有效期
            valid_date_information 9(&ValidDateInformation),
            /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
            pickup_time 10(&crate::Time),
            /// user's membership card state · 用户会员卡状态
            user_card_state 13(&super::UserCardState),
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            create_time 16(&crate::Time),
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            modify_time 17(&crate::Time),
        } }
    }
}
