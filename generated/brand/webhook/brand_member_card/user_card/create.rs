// Written by `cargo xtask codegen` from spec/official/brand/4015582700.md

//! Notification: a user opened the membership card · 用户开通会员卡
//!
//! Brand notification `BRAND_MEMBER_CARD.USER_CARD.CREATE`
//!
//! Official pages · 官方文档:
//!
//! - brand: [4015582700](https://pay.weixin.qq.com/doc/brand/4015582700)
#![doc(alias("用户开通会员卡", "4015582700"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "BRAND_MEMBER_CARD.USER_CARD.CREATE";
    type Reply = ();
}

pub use crate::brand::card_member::cards::get::response::CardType;

crate::open_enum! {
    /// validity period type · 有效期类型
    pub enum Type {
        /// valid in a fixed time range · 固定时间范围内有效
        FixTimeRange = "FIX_TIME_RANGE",
        /// valid in a relative time range · 相对时间范围内有效
        FixTerm = "FIX_TERM",
        /// valid for good · 永久有效
        Permanent = "PERMANENT",
    }
}

/// membership card validity period · 会员卡有效期
#[non_exhaustive]
pub struct ValidDateInformation {
    /// validity period type · 有效期类型
    pub type_: Option<Type>,
    /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
    pub available_begin_time: Option<crate::Time>,
    /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
    pub available_end_time: Option<crate::Time>,
    /// valid within N days after claiming · 领取后N天内有效
    pub available_day_after_receive: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { ValidDateInformation: Received {
    type_: body("type").promised(),
    available_begin_time: body("available_begin_time"),
    available_end_time: body("available_end_time"),
    available_day_after_receive: body("available_day_after_receive"),
} }

crate::promised::promised! { ValidDateInformation {
    /// validity period type · 有效期类型
    type_ 0(&Type),
} }

pub use crate::brand::card_member::user_cards::get::response::Name;

/// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
#[non_exhaustive]
pub struct CommonFieldList {
    /// name of the common card-opening information field provided by the platform · 平台提供的通用开卡信息字段名称
    pub name: Option<Name>,
    /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段; up to 128 characters
    pub value: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { CommonFieldList: Received {
    name: body("name"),
    value: body("value"),
} }

/// card-opening information fields defined by the merchant · 商家自定义的开卡信息字段
#[non_exhaustive]
pub struct CustomFieldList {
    /// field name · 字段名称; up to 128 characters
    pub name: Option<String>,
    /// field values · 字段值; up to 8 characters; at most 10 of them
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
        /// card collected, not activated · 已领卡（未激活）
        Unactivated = "UNACTIVATED",
        /// in effect · 生效中
        Effective = "EFFECTIVE",
        /// expired · 已过期
        Expired = "EXPIRED",
        /// no longer valid · 已失效
        Invalid = "INVALID",
    }
}

/// Notification: a user opened the membership card · 用户开通会员卡
#[non_exhaustive]
pub struct Resource {
    /// membership card code · 会员卡code; up to 32 characters
    pub user_card_code: Option<String>,
    /// membership card template ID · 会员卡模板ID; up to 32 characters
    pub card_id: Option<String>,
    /// user openid · 用户标识; up to 128 characters
    pub openid: Option<String>,
    /// card background colour · 卡背景颜色; up to 7 characters
    pub card_color: Option<String>,
    /// card image · 卡图片; up to 512 characters
    pub card_picture_url: Option<String>,
    /// brand ID · 品牌ID; up to 32 characters
    pub brand_id: Option<String>,
    /// membership card type · 会员卡类型
    pub card_type: Option<CardType>,
    /// mobile number · 手机号; up to 32 characters
    pub phone_number: Option<String>,
    /// user's membership level · 用户会员等级; up to 10 characters
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
    pub user_card_state: Option<UserCardState>,
    /// invalidation reason · 作废原因; up to 256 characters
    pub invalid_reason: Option<String>,
    /// invalidation time · 作废时间; as 2018-06-08T10:34:56+08:00
    pub invalid_time: Option<crate::Time>,
    /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
    pub modify_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    user_card_code: body("user_card_code"),
    card_id: body("card_id").promised(),
    openid: body("openid").promised(),
    card_color: body("card_color").promised(),
    card_picture_url: body("card_picture_url").promised(),
    brand_id: body("brand_id").promised(),
    card_type: body("card_type").promised(),
    phone_number: body("phone_number"),
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

crate::promised::promised! { Resource {
    /// membership card template ID · 会员卡模板ID; up to 32 characters
    card_id 1(&str),
    /// user openid · 用户标识; up to 128 characters
    openid 2(&str),
    /// card background colour · 卡背景颜色; up to 7 characters
    card_color 3(&str),
    /// card image · 卡图片; up to 512 characters
    card_picture_url 4(&str),
    /// brand ID · 品牌ID; up to 32 characters
    brand_id 5(&str),
    /// membership card type · 会员卡类型
    card_type 6(&CardType),
    /// membership card validity period · 会员卡有效期
    valid_date_information 9(&ValidDateInformation),
    /// claim time · 领取时间; as 2018-06-08T10:34:56+08:00
    pickup_time 10(&crate::Time),
    /// user's membership card state · 用户会员卡状态
    user_card_state 13(&UserCardState),
    /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
    create_time 16(&crate::Time),
    /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
    modify_time 17(&crate::Time),
} }
