// Written by `cargo xtask codegen` from spec/webhook/v3/MANAGERECORD.CHANGE.md

//! Notification: merchant management record (MANAGERECORD.CHANGE, JSON) · 商户管理记录(MANAGERECORD.CHANGE)通知(JSON)
//!
//! Notification `MANAGERECORD.CHANGE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4014940982](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
#![doc(alias("商户管理记录(MANAGERECORD.CHANGE)通知(JSON)", "4014940982"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MANAGERECORD.CHANGE";
    type Reply = ();
}

crate::open_enum! {
    /// merchant management record state · 商户管理记录状态
    pub enum ManageRecordState {
        Pending = "PENDING",
        Submitted = "SUBMITTED",
        Expired = "EXPIRED",
        UnderReview = "UNDER_REVIEW",
        Recovered = "RECOVERED",
        Rejected = "REJECTED",
    }
}

/// Notification: merchant management record (MANAGERECORD.CHANGE, JSON) · 商户管理记录(MANAGERECORD.CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// sub-merchant ID · 子商户号
    pub sub_mchid: Option<String>,
    /// merchant management record ID · 商户管理记录ID
    pub manage_record_id: Option<String>,
    /// merchant management record state · 商户管理记录状态
    pub manage_record_state: Option<ManageRecordState>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sub_mchid: body("sub_mchid").promised(),
    manage_record_id: body("manage_record_id").promised(),
    manage_record_state: body("manage_record_state").promised(),
} }

crate::promised::promised! { Resource {
    /// sub-merchant ID · 子商户号
    sub_mchid 0(&str),
    /// merchant management record ID · 商户管理记录ID
    manage_record_id 1(&str),
    /// merchant management record state · 商户管理记录状态
    manage_record_state 2(&ManageRecordState),
} }
