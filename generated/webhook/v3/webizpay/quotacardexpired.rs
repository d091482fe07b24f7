// Written by `cargo xtask codegen` from spec/webhook/v3/WEBIZPAY.QUOTACARDEXPIRED.md

//! Notification: enterprise payment quota card expired (WEBIZPAY.QUOTACARDEXPIRED, JSON) · 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)
//!
//! Notification `WEBIZPAY.QUOTACARDEXPIRED`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4014612130](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
#![doc(alias("企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)", "4014612130"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "WEBIZPAY.QUOTACARDEXPIRED";
    type Reply = ();
}

crate::open_enum! {
    /// card state · 卡片状态
    pub enum CardState {
        Active = "ACTIVE",
        Disabled = "DISABLED",
    }
}

/// Notification: enterprise payment quota card expired (WEBIZPAY.QUOTACARDEXPIRED, JSON) · 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// partner merchant ID · 服务商商户号
    pub sp_mchid: Option<String>,
    /// funding sub-merchant ID · 出资子商户号
    pub sub_mchid: Option<String>,
    /// enterprise payment quota card number · 企业支付额度卡卡号
    pub card_no: Option<String>,
    /// WeChat authorisation relationship ID · 微信授权关系ID
    pub employee_id: Option<String>,
    /// card state · 卡片状态
    pub card_state: Option<CardState>,
    /// card expiry time · 卡片失效时间
    pub card_disabled_time: Option<String>,
    /// invalidation reason · 失效原因
    pub reason: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    card_no: body("card_no").promised(),
    employee_id: body("employee_id").promised(),
    card_state: body("card_state").promised(),
    card_disabled_time: body("card_disabled_time").promised(),
    reason: body("reason"),
} }

crate::promised::promised! { Resource {
    /// partner merchant ID · 服务商商户号
    sp_mchid 0(&str),
    /// funding sub-merchant ID · 出资子商户号
    sub_mchid 1(&str),
    /// enterprise payment quota card number · 企业支付额度卡卡号
    card_no 2(&str),
    /// WeChat authorisation relationship ID · 微信授权关系ID
    employee_id 3(&str),
    /// card state · 卡片状态
    card_state 4(&CardState),
    /// card expiry time · 卡片失效时间
    card_disabled_time 5(&str),
} }
