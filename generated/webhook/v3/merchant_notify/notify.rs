// Written by `cargo xtask codegen` from spec/webhook/v3/MERCHANT_NOTIFY.NOTIFY.md

//! Notification: partner subscription (MERCHANT\_NOTIFY.NOTIFY, JSON) · 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON)
//!
//! Notification `MERCHANT_NOTIFY.NOTIFY`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4016022266](https://pay.weixin.qq.com/doc/v3/partner/4016022266)
#![doc(alias("合作伙伴订阅(MERCHANT_NOTIFY.NOTIFY)通知(JSON)", "4016022266"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MERCHANT_NOTIFY.NOTIFY";
    type Reply = ();
}

/// topic name
#[non_exhaustive]
pub struct TopicName {
    /// English name of the topic
    pub topic_english_name: Option<String>,
    /// Chinese name of the topic
    pub topic_chinese_name: Option<String>,
}

crate::model! { TopicName: Default {
    topic_english_name: body("topic_english_name"),
    topic_chinese_name: body("topic_chinese_name"),
} }

/// message content
#[non_exhaustive]
pub struct MessageContent {
    /// merchant ID · 商户号
    pub merchant_code: Option<String>,
    /// merchant full name · 商户全称
    pub merchant_company_name: Option<String>,
    /// business occurrence time · 业务发生时间
    pub business_time: Option<String>,
    /// business reference · 业务单据
    pub business_code: Option<String>,
    /// business state · 业务状态
    pub business_state: Option<String>,
}

crate::model! { MessageContent: Default {
    merchant_code: body("merchant_code"),
    merchant_company_name: body("merchant_company_name"),
    business_time: body("business_time"),
    business_code: body("business_code"),
    business_state: body("business_state"),
} }

/// Notification: partner subscription (MERCHANT\_NOTIFY.NOTIFY, JSON) · 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// topic name
    pub topic_name: Option<TopicName>,
    /// message content
    pub message_content: Option<MessageContent>,
}

crate::model! { Resource: Default {
    topic_name: body("topic_name"),
    message_content: body("message_content"),
} }
