// Written by `cargo xtask codegen` from spec/webhook/v3/BLOCKSUBMISSION.CHANGE.md

//! Notification: merchant transaction block record appealed (BLOCKSUBMISSION.CHANGE, JSON) · 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)
//!
//! Notification `BLOCKSUBMISSION.CHANGE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4014940982](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
#![doc(alias("商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)", "4014940982"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "BLOCKSUBMISSION.CHANGE";
    type Reply = ();
}

crate::open_enum! {
    /// merchant management record state · 商户管理记录状态
    pub enum AppealResult {
        Pass = "PASS",
        Reject = "REJECT",
    }
}

/// Notification: merchant transaction block record appealed (BLOCKSUBMISSION.CHANGE, JSON) · 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// sub-merchant ID · 子商户号
    pub sub_mchid: Option<String>,
    /// transaction block record appeal ID · 交易拦截记录申诉ID
    pub appeal_record_id: Option<String>,
    /// merchant management record state · 商户管理记录状态
    pub appeal_result: Option<AppealResult>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sub_mchid: body("sub_mchid").promised(),
    appeal_record_id: body("appeal_record_id").promised(),
    appeal_result: body("appeal_result").promised(),
} }

crate::promised::promised! { Resource {
    /// sub-merchant ID · 子商户号
    sub_mchid 0(&str),
    /// transaction block record appeal ID · 交易拦截记录申诉ID
    appeal_record_id 1(&str),
    /// merchant management record state · 商户管理记录状态
    appeal_result 2(&AppealResult),
} }
