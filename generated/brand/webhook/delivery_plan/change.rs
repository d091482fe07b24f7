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
        /// made · 创建成功
        Created = "CREATED",
        /// being distributed · 投放中
        Delivering = "DELIVERING",
        /// paused · 已暂停
        Paused = "PAUSED",
        /// ended · 已终止
        Terminated = "TERMINATED",
        /// expired · 已过期
        Expired = "EXPIRED",
    }
}

crate::open_enum! {
    /// distribution plan's current review state · 投放计划当前审核状态
    pub enum AuditState {
        /// under review · 审核中
        Processing = "PROCESSING",
        /// the review was passed · 审核通过
        Passed = "PASSED",
        /// turned down by the review · 审核驳回
        Rejected = "REJECTED",
    }
}

/// Notification: the state of a distribution plan changed · 投放计划状态变更通知
#[non_exhaustive]
pub struct Resource {
    /// distribution plan ID · 投放计划ID; up to 40 characters
    pub plan_id: Option<String>,
    /// distribution plan's current state · 投放计划当前状态
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
    plan_id: body("plan_id").promised(),
    plan_state: body("plan_state").promised(),
    audit_state: body("audit_state").promised(),
    change_reason: body("change_reason").promised(),
    modify_time: body("modify_time").promised(),
} }

crate::promised::promised! { Resource {
    /// distribution plan ID · 投放计划ID; up to 40 characters
    plan_id 0(&str),
    /// distribution plan's current state · 投放计划当前状态
    plan_state 1(&PlanState),
    /// distribution plan's current review state · 投放计划当前审核状态
    audit_state 2(&AuditState),
    /// change reason · 变更原因
    change_reason 3(&str),
    /// modification time · 修改时间; as 2018-06-08T10:34:56+08:00
    modify_time 4(&crate::Time),
} }
