// Written by `cargo xtask codegen` from spec/webhook/v3/COUPON.USE.md

//! Notification: coupon redeemed (COUPON.USE, JSON) · 核销事件回调(COUPON.USE)通知(JSON)
//!
//! Notification `COUPON.USE`
//!
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285250)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012285807)

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "COUPON.USE";
    type Reply = ();
}

pub use crate::nouns::coupon::*;
pub use crate::nouns::coupon::Coupon as Resource;
