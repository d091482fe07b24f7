// Written by `cargo xtask codegen` from spec/webhook/v3/COUPON.USE.md

//! Notification: coupon redeemed (COUPON.USE, JSON) · 核销事件回调(COUPON.USE)通知(JSON)
//!
//! Notification `COUPON.USE`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012285250](https://pay.weixin.qq.com/doc/v3/merchant/4012285250)
//! - partner: [4012285807](https://pay.weixin.qq.com/doc/v3/partner/4012285807)
#![doc(alias("核销事件回调(COUPON.USE)通知(JSON)", "4012285250", "4012285807"))]

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "COUPON.USE";
    type Reply = ();
}

pub use crate::nouns::coupon::*;
pub use crate::nouns::coupon::Coupon as Resource;
