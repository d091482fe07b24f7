// Written by `cargo xtask codegen` from spec/webhook/v3/BLOCKRECORD.CHANGE.md

//! Notification: merchant transaction block record added (BLOCKRECORD.CHANGE, JSON) · 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON)
//!
//! Notification `BLOCKRECORD.CHANGE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4014940982](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
#![doc(alias("商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON)", "4014940982"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "BLOCKRECORD.CHANGE";
    type Reply = ();
}

crate::open_enum! {
    /// merchant management record state · 商户管理记录状态
    pub enum BlockCountLevel {
        LessThanTwenty = "LESS_THAN_TWENTY",
        LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
        LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
        OverOneThousand = "OVER_ONE_THOUSAND",
    }
}

/// Notification: merchant transaction block record added (BLOCKRECORD.CHANGE, JSON) · 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// sub-merchant ID · 子商户号
    pub sub_mchid: Option<String>,
    /// transaction block record ID · 交易拦截记录ID
    pub block_record_id: Option<String>,
    /// merchant management record state · 商户管理记录状态
    pub block_count_level: Option<BlockCountLevel>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sub_mchid: body("sub_mchid").promised(),
    block_record_id: body("block_record_id").promised(),
    block_count_level: body("block_count_level").promised(),
} }

crate::promised::promised! { Resource {
    /// sub-merchant ID · 子商户号
    sub_mchid 0(&str),
    /// transaction block record ID · 交易拦截记录ID
    block_record_id 1(&str),
    /// merchant management record state · 商户管理记录状态
    block_count_level 2(&BlockCountLevel),
} }
