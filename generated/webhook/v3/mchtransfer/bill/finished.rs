// Written by `cargo xtask codegen` from spec/webhook/v3/MCHTRANSFER.BILL.FINISHED.md

//! Notification: merchant transfer finished (MCHTRANSFER.BILL.FINISHED, user confirmation, JSON) · 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON)
//!
//! Notification `MCHTRANSFER.BILL.FINISHED`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012712115](https://pay.weixin.qq.com/doc/v3/merchant/4012712115)
//! - partner: [4015468969](https://pay.weixin.qq.com/doc/v3/partner/4015468969)
#![doc(alias("商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON)", "4012712115", "4015468969"))]

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MCHTRANSFER.BILL.FINISHED";
    type Reply = ();
}

pub use crate::nouns::transfer_bill::*;
pub use crate::nouns::transfer_bill::TransferBill as Resource;
