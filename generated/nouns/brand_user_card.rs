// Written by `cargo xtask codegen`

//! a user's membership card of a brand, as it is imported, confirmed, queried and changed · 用户的品牌会员卡
//!
//! Brought by
//! - `POST /brand/card-member/user-cards/{user_card_code}/confirm`
//! - `GET /brand/card-member/user-cards/{user_card_code}`
//! - `POST /brand/card-member/user-cards/{user_card_code}/invalidate`
//! - `PATCH /brand/card-member/user-cards/{user_card_code}`
//! - `POST /brand/card-member/user-cards/import-by-openid`

use crate::model::{Mark, body};

/// a user's membership card of a brand, as it is imported, confirmed, queried and changed · 用户的品牌会员卡
#[non_exhaustive]
pub struct BrandUserCard {
    /// membership card code · 会员卡code
    pub user_card_code: Option<String>,
    /// membership card template ID · 会员卡模板 ID
    pub card_id: Option<String>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// card background colour · 卡背景颜色
    pub card_color: Option<String>,
    /// card image · 卡图片
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
    /// claim time · 领取时间
    pub pickup_time: Option<String>,
    /// personal information the user filled in when activating the card · 用户开卡时填写的个人信息
    pub user_information: Option<UserInformation>,
    /// merchant data package · 商家数据包
    pub attach: Option<String>,
    /// user's membership card state · 用户会员卡状态
    pub user_card_state: Option<UserCardState>,
    /// invalidation reason · 作废原因
    pub invalid_reason: Option<String>,
    /// invalidation time · 作废时间
    pub invalid_time: Option<String>,
    /// creation time · 创建时间
    pub create_time: Option<String>,
    /// update time · 更新时间
    pub modify_time: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { BrandUserCard: Received {
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

crate::promised::promised! { BrandUserCard {
    /// membership card code · 会员卡code
    user_card_code 0(&str),
    /// membership card template ID · 会员卡模板 ID
    card_id 1(&str),
    /// user openid · 用户标识
    openid 2(&str),
    /// brand ID · 品牌ID
    brand_id 5(&str),
    /// membership card type · 会员卡类型
    card_type 6(&CardType),
    /// membership card validity period · 会员卡有效期
    valid_date_information 9(&ValidDateInformation),
    /// claim time · 领取时间
    pickup_time 10(&str),
    /// user's membership card state · 用户会员卡状态
    user_card_state 13(&UserCardState),
    /// creation time · 创建时间
    create_time 16(&str),
    /// update time · 更新时间
    modify_time 17(&str),
} }

crate::open_enum! {
    /// membership card type · 会员卡类型
    pub enum CardType {
        Purchase = "PURCHASE",
        Normal = "NORMAL",
        Balance = "BALANCE",
    }
}

crate::open_enum! {
    /// validity period type · 有效期类型
    pub enum Type {
        FixTimeRange = "FIX_TIME_RANGE",
        FixTerm = "FIX_TERM",
        Permanent = "PERMANENT",
    }
}

/// membership card validity period · 会员卡有效期
#[non_exhaustive]
pub struct ValidDateInformation {
    /// validity period type · 有效期类型
    pub type_: Option<Type>,
    /// validity period start time · 有效期开始时间
    pub available_begin_time: Option<String>,
    /// validity period end time · 有效期结束时间
    pub available_end_time: Option<String>,
    /// valid within N days after claiming · 领取后N天内有效
    pub available_day_after_receive: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { ValidDateInformation: Received {
    type_: body("type"),
    available_begin_time: body("available_begin_time"),
    available_end_time: body("available_end_time"),
    available_day_after_receive: body("available_day_after_receive"),
} }

crate::open_enum! {
    /// name of the common card-opening information field provided by the platform · 平台提供的通用开卡信息字段名称
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
#[non_exhaustive]
pub struct CommonFieldList {
    /// name of the common card-opening information field provided by the platform · 平台提供的通用开卡信息字段名称
    pub name: Option<Name>,
    /// encrypted personal information the user filled in when activating the card · 加密的用户开卡时填写的个人信息
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
    /// field name · 字段名称
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
    /// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段
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
