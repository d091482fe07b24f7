// Written by `cargo xtask codegen` from spec/webhook/v3/BUDGET.LOCKED.md

//! 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON)
//!
//! Notification `BUDGET.LOCKED`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015555114)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "BUDGET.LOCKED";
    type Reply = ();
}

crate::open_enum! {
    /// 预算单状态
    pub enum State {
        Locked = "LOCKED",
    }
}

/// 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 商户预算单号
    pub out_budget_no: Option<String>,
    /// 微信支付预算单号
    pub budget_id: Option<String>,
    /// 预算总金额
    pub amount: Option<i64>,
    /// 出资商户号
    pub sponsor_mchid: Option<String>,
    /// 活动名称
    pub activity_name: Option<String>,
    /// 活动说明
    pub activity_remark: Option<String>,
    /// 预算单状态
    pub state: Option<State>,
    /// 资金锁定时间
    pub locked_time: Option<String>,
}

crate::model! { Resource: Default {
    sp_mchid: body("sp_mchid"),
    out_budget_no: body("out_budget_no"),
    budget_id: body("budget_id"),
    amount: body("amount"),
    sponsor_mchid: body("sponsor_mchid"),
    activity_name: body("activity_name"),
    activity_remark: body("activity_remark"),
    state: body("state"),
    locked_time: body("locked_time"),
} }
