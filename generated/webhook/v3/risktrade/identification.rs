// Written by `cargo xtask codegen` from spec/webhook/v3/RISKTRADE.IDENTIFICATION.md

//! Notification: risk order (RISKTRADE.IDENTIFICATION, JSON) · 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)
//!
//! Notification `RISKTRADE.IDENTIFICATION`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4013894258](https://pay.weixin.qq.com/doc/v3/merchant/4013894258)
//! - partner: [4013894240](https://pay.weixin.qq.com/doc/v3/partner/4013894240)
#![doc(alias("风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)", "4013894258", "4013894240"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "RISKTRADE.IDENTIFICATION";
    type Reply = ();
}

/// Notification: risk order (RISKTRADE.IDENTIFICATION, JSON) · 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID · 商户号
    pub mchid: Option<String>,
    /// merchant order number · 商户订单号
    pub out_trade_no: Option<String>,
    /// risk type · 风险类型 (`1`, `2`, `3`, `4`)
    pub risk_type: Option<i64>,
    /// risk level · 风险等级 (`1`, `2`, `3`)
    pub risk_level: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    out_trade_no: body("out_trade_no").promised(),
    risk_type: body("risk_type").promised(),
    risk_level: body("risk_level").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID · 商户号
    mchid 0(&str),
    /// merchant order number · 商户订单号
    out_trade_no 1(&str),
    /// risk type · 风险类型 (`1`, `2`, `3`, `4`)
    risk_type 2(i64),
    /// risk level · 风险等级 (`1`, `2`, `3`)
    risk_level 3(i64),
} }
