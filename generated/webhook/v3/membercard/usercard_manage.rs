// Written by `cargo xtask codegen` from spec/webhook/v3/MEMBERCARD.USERCARD_MANAGE.md

//! 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON)
//!
//! Notification `MEMBERCARD.USERCARD_MANAGE`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012288215)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163936)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MEMBERCARD.USERCARD_MANAGE";
    type Reply = ();
}

crate::open_enum! {
    /// 事件类型
    pub enum EventType {
        UserViewMembercard = "USER_VIEW_MEMBERCARD",
        UserDeleteMembercard = "USER_DELETE_MEMBERCARD",
        UserModifyInformation = "USER_MODIFY_INFORMATION",
    }
}

/// 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON)
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
    /// 用户标识
    pub openid: Option<String>,
    /// 用户统一标识
    pub unionid: Option<String>,
}

crate::model! { Resource: Default {
    event_type: body("event_type"),
    card_id: body("card_id"),
    code: body("code"),
    event_time: body("event_time"),
    openid: body("openid"),
    unionid: body("unionid"),
} }
