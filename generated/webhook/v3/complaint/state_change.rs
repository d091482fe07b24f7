// Written by `cargo xtask codegen` from spec/webhook/v3/COMPLAINT.STATE_CHANGE.md

//! Notification: complaint state changed (COMPLAINT.STATE\_CHANGE, JSON) · 投诉状态变化(COMPLAINT.STATE\_CHANGE)通知(JSON)
//!
//! Notification `COMPLAINT.STATE_CHANGE`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012289719](https://pay.weixin.qq.com/doc/v3/merchant/4012289719)
//! - partner: [4012076174](https://pay.weixin.qq.com/doc/v3/partner/4012076174)
#![doc(alias("投诉状态变化(COMPLAINT.STATE_CHANGE)通知(JSON)", "4012289719", "4012076174"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "COMPLAINT.STATE_CHANGE";
    type Reply = ();
}

pub use crate::webhook::v3::complaint::create::ActionType;

/// Notification: complaint state changed (COMPLAINT.STATE\_CHANGE, JSON) · 投诉状态变化(COMPLAINT.STATE\_CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// ID of the complaint · 投诉单对应的投诉单号; up to 64 characters
    pub complaint_id: Option<String>,
    /// specific action type that triggered this complaint notification · 触发本次投诉通知回调的具体动作类型
    pub action_type: Option<ActionType>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    complaint_id: body("complaint_id").promised(),
    action_type: body("action_type").promised(),
} }

crate::promised::promised! { Resource {
    /// ID of the complaint · 投诉单对应的投诉单号; up to 64 characters
    complaint_id 0(&str),
    /// specific action type that triggered this complaint notification · 触发本次投诉通知回调的具体动作类型
    action_type 1(&ActionType),
} }
