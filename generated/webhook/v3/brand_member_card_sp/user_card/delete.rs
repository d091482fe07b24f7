// Written by `cargo xtask codegen` from spec/webhook/v3/BRAND_MEMBER_CARD_SP.USER_CARD.DELETE.md

//! Notification: merchant-card membership deleted (BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE, JSON) · 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON)
//!
//! Notification `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4015283692](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
#![doc(alias("用户删除商家名片会员卡事件(BRAND_MEMBER_CARD_SP.USER_CARD.DELETE)通知(JSON)", "4015283692"))]

use crate::model::{Mark, body};

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE";
    type Reply = ();
}

pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CardType;

pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Type;

pub use crate::webhook::v3::brand_member_card_sp::user_card::create::ValidDateInformation;

pub use crate::webhook::v3::brand_member_card_sp::user_card::create::Name;

pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CommonFieldList;

pub use crate::webhook::v3::brand_member_card_sp::user_card::create::CustomFieldList;

pub use crate::webhook::v3::brand_member_card_sp::user_card::create::UserInformation;

pub use crate::webhook::v3::brand_member_card_sp::user_card::create::UserCardState;

/// Notification: merchant-card membership deleted (BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE, JSON) · 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON)
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
