// Written by `cargo xtask codegen` from spec/webhook/v3/DELIVERY_PLAN.CHANGE.md

//! Notification: distribution plan state changed (DELIVERY\_PLAN.CHANGE, JSON) · 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON)
//!
//! Notification `DELIVERY_PLAN.CHANGE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4016168699](https://pay.weixin.qq.com/doc/v3/partner/4016168699)
#![doc(alias("投放计划状态变更(DELIVERY_PLAN.CHANGE)通知(JSON)", "4016168699"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "DELIVERY_PLAN.CHANGE";
    type Reply = ();
}

crate::open_enum! {
    /// distribution plan's state before the change · 投放计划变更前状态
    pub enum PlanState {
        Created = "CREATED",
        Delivering = "DELIVERING",
        PlanTerminated = "PLAN_TERMINATED",
        Paused = "PAUSED",
        Terminated = "TERMINATED",
        Expired = "EXPIRED",
    }
}

crate::open_enum! {
    /// distribution plan's current review state · 投放计划当前审核状态
    pub enum AuditState {
        Processing = "PROCESSING",
        Passed = "PASSED",
        Rejected = "REJECTED",
    }
}

/// Notification: distribution plan state changed (DELIVERY\_PLAN.CHANGE, JSON) · 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// distribution plan ID · 投放计划ID
    pub plan_id: Option<String>,
    /// distribution plan's state before the change · 投放计划变更前状态
    pub plan_state: Option<PlanState>,
    /// distribution plan's current review state · 投放计划当前审核状态
    pub audit_state: Option<AuditState>,
    /// change reason · 变更原因
    pub change_reason: Option<String>,
    /// modification time · 修改时间; as 2018-06-08T10:34:56+08:00
    pub modify_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    plan_id: body("plan_id"),
    plan_state: body("plan_state").promised(),
    audit_state: body("audit_state").promised(),
    change_reason: body("change_reason").promised(),
    modify_time: body("modify_time").promised(),
} }

crate::promised::promised! { Resource {
    /// distribution plan's state before the change · 投放计划变更前状态
    plan_state 1(&PlanState),
    /// distribution plan's current review state · 投放计划当前审核状态
    audit_state 2(&AuditState),
    /// change reason · 变更原因
    change_reason 3(&str),
    /// modification time · 修改时间; as 2018-06-08T10:34:56+08:00
    modify_time 4(&crate::Time),
} }
