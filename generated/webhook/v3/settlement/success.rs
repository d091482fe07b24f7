// Written by `cargo xtask codegen` from spec/webhook/v3/SETTLEMENT.SUCCESS.md

//! Notification: personal collection settled (SETTLEMENT.SUCCESS, JSON) · 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)
//!
//! Notification `SETTLEMENT.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012650327](https://pay.weixin.qq.com/doc/v3/partner/4012650327)
#![doc(alias("个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)", "4012650327"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "SETTLEMENT.SUCCESS";
    type Reply = ();
}

/// Notification: personal collection settled (SETTLEMENT.SUCCESS, JSON) · 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant settlement batch number · 商户结算批次单号
    pub out_settle_batch_no: Option<String>,
    /// WeChat Pay settlement batch ID · 微信支付结算批次单号
    pub settle_batch_no: Option<String>,
    /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
    pub individual_auth_id: Option<String>,
    /// payee description · 收款方描述
    pub description: Option<String>,
    /// batch or stock state · 批次状态
    pub state: Option<String>,
    /// trade scene · 交易场景
    pub trade_scenario: Option<String>,
    /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// batch completion time · 批次完成时间; as 2018-06-08T10:34:56+08:00
    pub finish_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    out_settle_batch_no: body("out_settle_batch_no").promised(),
    settle_batch_no: body("settle_batch_no").promised(),
    individual_auth_id: body("individual_auth_id").promised(),
    description: body("description").promised(),
    state: body("state").promised(),
    trade_scenario: body("trade_scenario").promised(),
    create_time: body("create_time").promised(),
    finish_time: body("finish_time"),
} }

crate::promised::promised! { Resource {
    /// merchant settlement batch number · 商户结算批次单号
    out_settle_batch_no 0(&str),
    /// WeChat Pay settlement batch ID · 微信支付结算批次单号
    settle_batch_no 1(&str),
    /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
    individual_auth_id 2(&str),
    /// payee description · 收款方描述
    description 3(&str),
    /// batch or stock state · 批次状态
    state 4(&str),
    /// trade scene · 交易场景
    trade_scenario 5(&str),
    /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
    create_time 6(&crate::Time),
} }
