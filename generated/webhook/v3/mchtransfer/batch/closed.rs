// Written by `cargo xtask codegen` from spec/webhook/v3/MCHTRANSFER.BATCH.CLOSED.md

//! Notification: merchant transfer batch closed (MCHTRANSFER.BATCH.CLOSED, JSON) · 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)
//!
//! Notification `MCHTRANSFER.BATCH.CLOSED`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012269028](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
#![doc(alias("商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)", "4012269028"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MCHTRANSFER.BATCH.CLOSED";
    type Reply = ();
}

pub use crate::states::TransferBatchStatus as BatchStatus;

crate::open_enum! {
    /// batch closing reason · 批次关闭原因
    pub enum CloseReason {
        Closed = "CLOSED",
        OverdueClose = "OVERDUE_CLOSE",
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    }
}

/// Notification: merchant transfer batch closed (MCHTRANSFER.BATCH.CLOSED, JSON) · 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID · 商户号
    pub mchid: Option<String>,
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
    /// batch closing reason · 批次关闭原因
    pub close_reason: Option<CloseReason>,
    /// batch update time · 批次更新时间; as 2018-06-08T10:34:56+08:00
    pub update_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    out_batch_no: body("out_batch_no").promised(),
    batch_id: body("batch_id").promised(),
    batch_status: body("batch_status").promised(),
    total_num: body("total_num").promised(),
    total_amount: body("total_amount").promised(),
    close_reason: body("close_reason").promised(),
    update_time: body("update_time").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID · 商户号
    mchid 0(&str),
    /// merchant batch number · 商家批次单号
    out_batch_no 1(&str),
    /// WeChat batch ID · 微信批次单号
    batch_id 2(&str),
    /// batch or stock state · 批次状态
    batch_status 3(&BatchStatus),
    /// total number of entries in the batch · 批次总笔数
    total_num 4(i64),
    /// batch total amount · 批次总金额 (fen)
    total_amount 5(crate::Fen),
    /// batch closing reason · 批次关闭原因
    close_reason 6(&CloseReason),
    /// batch update time · 批次更新时间; as 2018-06-08T10:34:56+08:00
    update_time 7(&crate::Time),
} }
