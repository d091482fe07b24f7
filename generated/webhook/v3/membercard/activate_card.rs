// Written by `cargo xtask codegen` from spec/webhook/v3/MEMBERCARD.ACTIVATE_CARD.md

//! Notification: membership card activated (MEMBERCARD.ACTIVATE\_CARD, JSON) · 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON)
//!
//! Notification `MEMBERCARD.ACTIVATE_CARD`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012288215](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
//! - partner: [4012163936](https://pay.weixin.qq.com/doc/v3/partner/4012163936)
#![doc(alias("会员卡激活事件(MEMBERCARD.ACTIVATE_CARD)通知(JSON)", "4012288215", "4012163936"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MEMBERCARD.ACTIVATE_CARD";
    type Reply = ();
}

crate::open_enum! {
    /// event type · 事件类型
    pub enum EventType {
        MemberCardActivate = "MEMBER_CARD_ACTIVATE",
    }
}

crate::open_enum! {
    /// activation scene · 激活场景
    pub enum ActivateScene {
        NewActivate = "NEW_ACTIVATE",
        Recover = "RECOVER",
    }
}

/// Notification: membership card activated (MEMBERCARD.ACTIVATE\_CARD, JSON) · 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON)
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
    /// activation scene · 激活场景
    pub activate_scene: Option<ActivateScene>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// unified user ID · 用户统一标识
    pub unionid: Option<String>,
    /// custom scene value · 自定义场景值
    pub outer_str: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    event_type: body("event_type").promised(),
    card_id: body("card_id").promised(),
    code: body("code"),
    event_time: body("event_time").promised(),
    activate_scene: body("activate_scene").promised(),
    openid: body("openid").promised(),
    unionid: body("unionid"),
    outer_str: body("outer_str"),
} }

crate::promised::promised! { Resource {
    /// event type · 事件类型
    event_type 0(&EventType),
    /// membership card ID · 会员卡ID
    card_id 1(&str),
    /// activation time · 激活时间; as 2018-06-08T10:34:56+08:00
    event_time 3(&crate::Time),
    /// activation scene · 激活场景
    activate_scene 4(&ActivateScene),
    /// user openid · 用户标识
    openid 5(&str),
} }
