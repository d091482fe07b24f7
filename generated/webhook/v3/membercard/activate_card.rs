// Written by `cargo xtask codegen` from spec/webhook/v3/MEMBERCARD.ACTIVATE_CARD.md

//! 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON)
//!
//! Notification `MEMBERCARD.ACTIVATE_CARD`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163936)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MEMBERCARD.ACTIVATE_CARD";
    type Reply = ();
}

crate::open_enum! {
    /// 事件类型
    pub enum EventType {
        MemberCardActivate = "MEMBER_CARD_ACTIVATE",
    }
}

crate::open_enum! {
    /// 激活场景
    pub enum ActivateScene {
        NewActivate = "NEW_ACTIVATE",
        Recover = "RECOVER",
    }
}

/// 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 事件类型
    pub event_type: Option<EventType>,
    /// 会员卡ID
    pub card_id: Option<String>,
    /// 会员卡code
    pub code: Option<String>,
    /// 激活时间
    pub event_time: Option<String>,
    /// 激活场景
    pub activate_scene: Option<ActivateScene>,
    /// 用户标识
    pub openid: Option<String>,
    /// 用户统一标识
    pub unionid: Option<String>,
    /// 自定义场景值
    pub outer_str: Option<String>,
}

crate::model! { Resource: Default {
    event_type: body("event_type"),
    card_id: body("card_id"),
    code: body("code"),
    event_time: body("event_time"),
    activate_scene: body("activate_scene"),
    openid: body("openid"),
    unionid: body("unionid"),
    outer_str: body("outer_str"),
} }
