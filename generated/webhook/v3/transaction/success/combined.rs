// Written by `cargo xtask codegen` from spec/webhook/v3/TRANSACTION.SUCCESS.md

//! Combined payment succeeded · 合单支付成功通知
//!
//! Notification `TRANSACTION.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012158598](https://pay.weixin.qq.com/doc/v3/merchant/4012158598)
//! - partner: [4013462175](https://pay.weixin.qq.com/doc/v3/partner/4013462175)
#![doc(alias("合单支付成功通知", "4012158598", "4013462175"))]

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "TRANSACTION.SUCCESS";
    const KIND: crate::endpoint::ResourceKind = crate::endpoint::ResourceKind {
        original_type: Some("transaction"),
        has: Some("combine_out_trade_no"),
        lacks: None,
    };
    type Reply = ();
}

pub use crate::nouns::combined_payment::*;
pub use crate::nouns::combined_payment::CombinedPayment as Resource;
