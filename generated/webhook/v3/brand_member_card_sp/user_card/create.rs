// Written by `cargo xtask codegen` from spec/webhook/v3/BRAND_MEMBER_CARD_SP.USER_CARD.CREATE.md

//! Notification: merchant-card membership activated (BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE, JSON) · 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON)
//!
//! Notification `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4015283692](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
#![doc(alias("用户开通商家名片会员卡事件(BRAND_MEMBER_CARD_SP.USER_CARD.CREATE)通知(JSON)", "4015283692"))]

use crate::model::{Mark, body};

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE";
    type Reply = ();
}

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
    /// validity period start time · 有效期开始时间; as 2018-06-08T10:34:56+08:00
    pub available_begin_time: Option<crate::Time>,
    /// validity period end time · 有效期结束时间; as 2018-06-08T10:34:56+08:00
    pub available_end_time: Option<crate::Time>,
    /// valid within N days after taking effect · 生效后N天内有效
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
#[non_exhaustive]
pub struct CommonFieldList {
    /// common card-opening information fields provided by the platform · 平台提供的通用开卡信息字段
    pub name: Option<Name>,
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
        NotEffective = "NOT_EFFECTIVE",
        Effective = "EFFECTIVE",
        Expired = "EXPIRED",
        Unavailable = "UNAVAILABLE",
        Delete = "DELETE",
    }
}

/// Notification: merchant-card membership activated (BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE, JSON) · 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
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
    pub user_card_state: Option<UserCardState>,
    /// invalidation reason · 作废原因
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

crate::promised::promised! { Resource {
    /// membership card template ID · 会员卡模板ID
    card_id 1(&str),
    /// user openid · 用户标识
    openid 2(&str),
    /// card background colour · 卡背景颜色
    card_color 3(&str),
    /// card background image URL · 卡背景图URL
    card_picture_url 4(&str),
    /// brand ID · 品牌ID
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
