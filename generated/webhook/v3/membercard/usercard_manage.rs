// Written by `cargo xtask codegen` from spec/webhook/v3/MEMBERCARD.USERCARD_MANAGE.md

//! Notification: user managed the membership card (MEMBERCARD.USERCARD\_MANAGE, JSON) · 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON)
//!
//! Notification `MEMBERCARD.USERCARD_MANAGE`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012288215](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
//! - partner: [4012163936](https://pay.weixin.qq.com/doc/v3/partner/4012163936)
#![doc(alias("用户管理会员卡事件(MEMBERCARD.USERCARD_MANAGE)通知(JSON)", "4012288215", "4012163936"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MEMBERCARD.USERCARD_MANAGE";
    type Reply = ();
}

crate::open_enum! {
    /// event type · 事件类型
    pub enum EventType {
        UserViewMembercard = "USER_VIEW_MEMBERCARD",
        UserDeleteMembercard = "USER_DELETE_MEMBERCARD",
        UserModifyInformation = "USER_MODIFY_INFORMATION",
    }
}

/// Notification: user managed the membership card (MEMBERCARD.USERCARD\_MANAGE, JSON) · 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// event type · 事件类型
    pub event_type: Option<EventType>,
    /// membership card ID · 会员卡ID
    pub card_id: Option<String>,
    /// membership card code · 会员卡code
    pub code: Option<String>,
    /// activation time · 激活时间; as 2018-06-08T10:34:56+08:00
    pub event_time: Option<crate::Time>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// unified user ID · 用户统一标识
    pub unionid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    event_type: body("event_type").promised(),
    card_id: body("card_id").promised(),
    code: body("code"),
    event_time: body("event_time").promised(),
    openid: body("openid").promised(),
    unionid: body("unionid"),
} }

crate::promised::promised! { Resource {
    /// event type · 事件类型
    event_type 0(&EventType),
    /// membership card ID · 会员卡ID
    card_id 1(&str),
    /// activation time · 激活时间; as 2018-06-08T10:34:56+08:00
    event_time 3(&crate::Time),
    /// user openid · 用户标识
    openid 4(&str),
} }
