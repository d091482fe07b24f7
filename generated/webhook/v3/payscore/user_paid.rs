// Written by `cargo xtask codegen` from spec/webhook/v3/PAYSCORE.USER_PAID.md

//! Notification: pay score user payment succeeded (PAYSCORE.USER\_PAID, JSON) · 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON)
//!
//! Notification `PAYSCORE.USER_PAID`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012587953](https://pay.weixin.qq.com/doc/v3/merchant/4012587953)
//! - partner: [4012586137](https://pay.weixin.qq.com/doc/v3/partner/4012586137), [4012625482](https://pay.weixin.qq.com/doc/v3/partner/4012625482)
//! - global: [4014096520](https://pay.weixin.qq.com/doc/global/v3/zh/4014096520)
#![doc(alias("支付分服务用户支付成功(PAYSCORE.USER_PAID)通知(JSON)", "4012587953", "4012586137", "4012625482", "4014096520"))]

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PAYSCORE.USER_PAID";
    type Reply = ();
}

pub use crate::nouns::payscore_order::*;
/// Notification: pay score user payment succeeded (PAYSCORE.USER\_PAID, JSON) · 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON)
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Resource(pub PayscoreOrder);
crate::told::told!(Resource(PayscoreOrder));
