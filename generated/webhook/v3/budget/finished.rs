// Written by `cargo xtask codegen` from spec/webhook/v3/BUDGET.FINISHED.md

//! Notification: charity donation budget application finished (BUDGET.FINISHED, JSON) · 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)
//!
//! Notification `BUDGET.FINISHED`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4015555114](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
#![doc(alias("公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)", "4015555114"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "BUDGET.FINISHED";
    type Reply = ();
}

crate::open_enum! {
    /// budget order state · 预算单状态
    pub enum State {
        Finished = "FINISHED",
    }
}

/// Notification: charity donation budget application finished (BUDGET.FINISHED, JSON) · 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// partner merchant ID · 服务商商户号
    pub sp_mchid: Option<String>,
    /// merchant budget number · 商户预算单号
    pub out_budget_no: Option<String>,
    /// WeChat Pay budget ID · 微信支付预算单号
    pub budget_id: Option<String>,
    /// total budget amount · 预算总金额 (fen)
    pub amount: Option<crate::Fen>,
    /// funding merchant ID · 出资商户号
    pub sponsor_mchid: Option<String>,
    /// activity name · 活动名称
    pub activity_name: Option<String>,
    /// activity explanation · 活动说明
    pub activity_remark: Option<String>,
    /// budget order state · 预算单状态
    pub state: Option<State>,
    /// revocation explanation · 撤销说明
    pub unlock_remark: Option<String>,
    /// completion time · 完成时间
    pub finished_time: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    out_budget_no: body("out_budget_no").promised(),
    budget_id: body("budget_id").promised(),
    amount: body("amount").promised(),
    sponsor_mchid: body("sponsor_mchid").promised(),
    activity_name: body("activity_name").promised(),
    activity_remark: body("activity_remark").promised(),
    state: body("state").promised(),
    unlock_remark: body("unlock_remark"),
    finished_time: body("finished_time"),
} }

crate::promised::promised! { Resource {
    /// partner merchant ID · 服务商商户号
    sp_mchid 0(&str),
    /// merchant budget number · 商户预算单号
    out_budget_no 1(&str),
    /// WeChat Pay budget ID · 微信支付预算单号
    budget_id 2(&str),
    /// total budget amount · 预算总金额 (fen)
    amount 3(crate::Fen),
    /// funding merchant ID · 出资商户号
    sponsor_mchid 4(&str),
    /// activity name · 活动名称
    activity_name 5(&str),
    /// activity explanation · 活动说明
    activity_remark 6(&str),
    /// budget order state · 预算单状态
    state 7(&State),
} }
