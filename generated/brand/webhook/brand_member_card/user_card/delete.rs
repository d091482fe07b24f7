// Written by `cargo xtask codegen` from spec/official/brand/4015582700.md

//! Notification: a user deleted the membership card · 用户删除会员卡
//!
//! Brand notification `BRAND_MEMBER_CARD.USER_CARD.DELETE`
//!
//! Official pages · 官方文档:
//!
//! - brand: [4015582700](https://pay.weixin.qq.com/doc/brand/4015582700)
#![doc(alias("用户删除会员卡", "4015582700"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "BRAND_MEMBER_CARD.USER_CARD.DELETE";
    type Reply = ();
}

pub use crate::brand::card_member::cards::get::response::CardType;

pub use crate::brand::webhook::brand_member_card::user_card::create::Type;

pub use crate::brand::webhook::brand_member_card::user_card::create::ValidDateInformation;

pub use crate::brand::card_member::user_cards::get::response::Name;

pub use crate::brand::webhook::brand_member_card::user_card::create::CommonFieldList;

pub use crate::brand::webhook::brand_member_card::user_card::create::CustomFieldList;

pub use crate::brand::webhook::brand_member_card::user_card::create::UserInformation;

pub use crate::brand::webhook::brand_member_card::user_card::create::UserCardState;

/// Notification: a user deleted the membership card · 用户删除会员卡
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
