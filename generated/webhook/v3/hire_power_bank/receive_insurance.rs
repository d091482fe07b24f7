// Written by `cargo xtask codegen` from spec/webhook/v3/HIRE_POWER_BANK.RECEIVE_INSURANCE.md

//! Notification: overnight-return insurance state (HIRE\_POWER\_BANK.RECEIVE\_INSURANCE, JSON) · 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON)
//!
//! Notification `HIRE_POWER_BANK.RECEIVE_INSURANCE`
//!
//! Official pages · 官方文档:
//!
//! - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html)
#![doc(alias("隔夜归还保险订单状态变化(HIRE_POWER_BANK.RECEIVE_INSURANCE)通知(JSON)"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "HIRE_POWER_BANK.RECEIVE_INSURANCE";
    type Reply = ();
}

/// Notification: overnight-return insurance state (HIRE\_POWER\_BANK.RECEIVE\_INSURANCE, JSON) · 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// insurance order ID · 保险订单ID
    pub order_id: Option<String>,
    /// merchant insurance order number · 商户保险订单号
    pub out_order_no: Option<String>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// maximum number of claims · 最大理赔次数
    pub max_claim_count: Option<i64>,
    /// number of claims made · 已理赔次数
    pub claimed_count: Option<i64>,
    /// insurance order claim time · 保险订单领取时间
    pub order_receive_time: Option<String>,
    /// insurance order claim state · 保险订单领取状态
    pub order_receive_state: Option<String>,
    /// insurance order start time · 保险订单开始时间
    pub order_begin_time: Option<String>,
    /// insurance order end time · 保险订单结束时间
    pub order_end_time: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    order_id: body("order_id").promised(),
    out_order_no: body("out_order_no").promised(),
    openid: body("openid").promised(),
    max_claim_count: body("max_claim_count").promised(),
    claimed_count: body("claimed_count").promised(),
    order_receive_time: body("order_receive_time").promised(),
    order_receive_state: body("order_receive_state").promised(),
    order_begin_time: body("order_begin_time"),
    order_end_time: body("order_end_time"),
} }

crate::promised::promised! { Resource {
    /// insurance order ID · 保险订单ID
    order_id 0(&str),
    /// merchant insurance order number · 商户保险订单号
    out_order_no 1(&str),
    /// user openid · 用户标识
    openid 2(&str),
    /// maximum number of claims · 最大理赔次数
    max_claim_count 3(i64),
    /// number of claims made · 已理赔次数
    claimed_count 4(i64),
    /// insurance order claim time · 保险订单领取时间
    order_receive_time 5(&str),
    /// insurance order claim state · 保险订单领取状态
    order_receive_state 6(&str),
} }
