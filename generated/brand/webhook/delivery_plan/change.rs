// Written by `cargo xtask codegen` from spec/official/brand/4018869623.md

//! Notification: the state of a distribution plan changed · 投放计划状态变更通知
//!
//! Brand notification `DELIVERY_PLAN.CHANGE`
//!
//! Official pages · 官方文档:
//!
//! - brand: [4018869623](https://pay.weixin.qq.com/doc/brand/4018869623)
#![doc(alias("投放计划状态变更通知", "4018869623"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "DELIVERY_PLAN.CHANGE";
    type Reply = ();
}

crate::open_enum! {
    /// distribution plan's current state · 投放计划当前状态
    pub enum PlanState {
        Created = "CREATED",
        Delivering = "DELIVERING",
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

/// Notification: the state of a distribution plan changed · 投放计划状态变更通知
#[non_exhaustive]
pub struct Resource {
    /// distribution plan ID · 投放计划ID
    pub plan_id: Option<String>,
    /// distribution plan's current state · 投放计划当前状态
    pub plan_state: Option<PlanState>,
    /// distribution plan's current review state · 投放计划当前审核状态
    pub audit_state: Option<AuditState>,
    /// change reason · 变更原因
    pub change_reason: Option<String>,
    /// modification time · 修改时间
    pub modify_time: Option<String>,
}

crate::model! { Resource: Default {
    plan_id: body("plan_id"),
    plan_state: body("plan_state"),
    audit_state: body("audit_state"),
    change_reason: body("change_reason"),
    modify_time: body("modify_time"),
} }
