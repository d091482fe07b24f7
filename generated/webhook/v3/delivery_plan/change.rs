// Written by `cargo xtask codegen` from spec/webhook/v3/DELIVERY_PLAN.CHANGE.md

//! 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON)
//!
//! Notification `DELIVERY_PLAN.CHANGE`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016168699)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "DELIVERY_PLAN.CHANGE";
    type Reply = ();
}

crate::open_enum! {
    /// 投放计划变更前状态
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
    /// 投放计划当前审核状态
    pub enum AuditState {
        Processing = "PROCESSING",
        Passed = "PASSED",
        Rejected = "REJECTED",
    }
}

/// 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 投放计划ID
    pub plan_id: Option<String>,
    /// 投放计划变更前状态
    pub plan_state: Option<PlanState>,
    /// 投放计划当前审核状态
    pub audit_state: Option<AuditState>,
    /// 变更原因
    pub change_reason: Option<String>,
    /// 修改时间
    pub modify_time: Option<String>,
}

crate::model! { Resource: Default {
    plan_id: body("plan_id"),
    plan_state: body("plan_state"),
    audit_state: body("audit_state"),
    change_reason: body("change_reason"),
    modify_time: body("modify_time"),
} }
