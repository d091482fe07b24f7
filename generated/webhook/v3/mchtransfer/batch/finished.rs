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

pub use crate::states::TransferBatchStatus as BatchStatus;

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
    pub total_amount: Option<crate::Fen>,
    /// amount transferred successfully · 转账成功金额 (fen)
    pub success_amount: Option<crate::Fen>,
    /// number of successful transfers · 转账成功笔数
    pub success_num: Option<i64>,
    /// amount that failed to be transferred · 转账失败金额 (fen)
    pub fail_amount: Option<crate::Fen>,
    /// number of failed transfers · 转账失败笔数
    pub fail_num: Option<i64>,
    /// batch update time · 批次更新时间; as 2018-06-08T10:34:56+08:00
    pub update_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    out_batch_no: body("out_batch_no").promised(),
    batch_id: body("batch_id").promised(),
    batch_status: body("batch_status").promised(),
    total_num: body("total_num").promised(),
    total_amount: body("total_amount").promised(),
    success_amount: body("success_amount").promised(),
    success_num: body("success_num").promised(),
    fail_amount: body("fail_amount").promised(),
    fail_num: body("fail_num").promised(),
    update_time: body("update_time").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant batch number · 商家批次单号
    out_batch_no 0(&str),
    /// WeChat batch ID · 微信批次单号
    batch_id 1(&str),
    /// batch or stock state · 批次状态
    batch_status 2(&BatchStatus),
    /// total number of entries in the batch · 批次总笔数
    total_num 3(i64),
    /// batch total amount · 批次总金额 (fen)
    total_amount 4(crate::Fen),
    /// amount transferred successfully · 转账成功金额 (fen)
    success_amount 5(crate::Fen),
    /// number of successful transfers · 转账成功笔数
    success_num 6(i64),
    /// amount that failed to be transferred · 转账失败金额 (fen)
    fail_amount 7(crate::Fen),
    /// number of failed transfers · 转账失败笔数
    fail_num 8(i64),
    /// batch update time · 批次更新时间; as 2018-06-08T10:34:56+08:00
    update_time 9(&crate::Time),
} }
