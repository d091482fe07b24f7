// Written by `cargo xtask codegen` from spec/webhook/v3/MEMBERCARD.ACCEPT_CARD.md

//! Notification: membership card claimed (MEMBERCARD.ACCEPT\_CARD, JSON) · 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON)
//!
//! Notification `MEMBERCARD.ACCEPT_CARD`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012288215](https://pay.weixin.qq.com/doc/v3/merchant/4012288215), [4017166745](https://pay.weixin.qq.com/doc/v3/merchant/4017166745)
//! - partner: [4012163936](https://pay.weixin.qq.com/doc/v3/partner/4012163936)
#![doc(alias("会员卡领卡事件(MEMBERCARD.ACCEPT_CARD)通知(JSON)", "4012288215", "4012163936", "4017166745"))]

use crate::model::{Mark, body};

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MEMBERCARD.ACCEPT_CARD";
    type Reply = ();
}

crate::open_enum! {
    /// event type · 事件类型
    pub enum EventType {
        NewActivate = "NEW_ACTIVATE",
        Recover = "RECOVER",
        MemberCardAcceptByPhoneNumber = "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER",
    }
}

/// Notification: membership card claimed (MEMBERCARD.ACCEPT\_CARD, JSON) · 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON)
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
    /// encrypted mobile number · 加密手机号
    pub phone_number: Option<crate::Sensitive>,
    /// custom scene value · 自定义场景值
    pub outer_str: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    event_type: body("event_type").promised(),
    card_id: body("card_id").promised(),
    code: body("code"),
    event_time: body("event_time").promised(),
    openid: body("openid").promised(),
    unionid: body("unionid"),
    phone_number: body("phone_number").mark(Mark::Rsa),
    outer_str: body("outer_str"),
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
