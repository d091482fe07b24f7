// Written by `cargo xtask codegen` from spec/webhook/v3/MCHTRANSFER.BATCH.FINISHED.md

//! Notification: merchant transfer batch finished (MCHTRANSFER.BATCH.FINISHED, JSON) · 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)
//!
//! Notification `MCHTRANSFER.BATCH.FINISHED`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012269028](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
#![doc(alias("商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)", "4012269028"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MCHTRANSFER.BATCH.FINISHED";
    type Reply = ();
}

crate::open_enum! {
    /// batch or stock state · 批次状态
    pub enum BatchStatus {
        WaitPay = "WAIT_PAY",
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

impl BatchStatus {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Finished | Self::Closed)
    }
}

/// Notification: merchant transfer batch finished (MCHTRANSFER.BATCH.FINISHED, JSON) · 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant batch number · 商家批次单号
    pub out_batch_no: Option<String>,
    /// WeChat batch ID · 微信批次单号
    pub batch_id: Option<String>,
    /// batch or stock state · 批次状态
    pub batch_status: Option<BatchStatus>,
    /// total number of entries in the batch · 批次总笔数
    pub total_num: Option<i64>,
    /// batch total amount · 批次总金额 (fen)
    pub total_amount: Option<i64>,
    /// amount transferred successfully · 转账成功金额 (fen)
    pub success_amount: Option<i64>,
    /// number of successful transfers · 转账成功笔数
    pub success_num: Option<i64>,
    /// amount that failed to be transferred · 转账失败金额 (fen)
    pub fail_amount: Option<i64>,
    /// number of failed transfers · 转账失败笔数
    pub fail_num: Option<i64>,
    /// batch update time · 批次更新时间
    pub update_time: Option<String>,
}

crate::model! { Resource: Default {
    out_batch_no: body("out_batch_no"),
    batch_id: body("batch_id"),
    batch_status: body("batch_status"),
    total_num: body("total_num"),
    total_amount: body("total_amount"),
    success_amount: body("success_amount"),
    success_num: body("success_num"),
    fail_amount: body("fail_amount"),
    fail_num: body("fail_num"),
    update_time: body("update_time"),
} }
