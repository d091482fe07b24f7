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
    origin_: crate::model::Origin,
}

crate::model! { TopicName: Received {
    topic_english_name: body("topic_english_name").promised(),
    topic_chinese_name: body("topic_chinese_name").promised(),
} }

crate::promised::promised! { TopicName {
    /// English name of the topic
    topic_english_name 0(&str),
    /// Chinese name of the topic
    topic_chinese_name 1(&str),
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
    origin_: crate::model::Origin,
}

crate::model! { MessageContent: Received {
    merchant_code: body("merchant_code").promised(),
    merchant_company_name: body("merchant_company_name").promised(),
    business_time: body("business_time").promised(),
    business_code: body("business_code").promised(),
    business_state: body("business_state").promised(),
} }

crate::promised::promised! { MessageContent {
    /// merchant ID · 商户号
    merchant_code 0(&str),
    /// merchant full name · 商户全称
    merchant_company_name 1(&str),
    /// business occurrence time · 业务发生时间
    business_time 2(&str),
    /// business reference · 业务单据
    business_code 3(&str),
    /// business state · 业务状态
    business_state 4(&str),
} }

/// Notification: partner subscription (MERCHANT\_NOTIFY.NOTIFY, JSON) · 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// topic name
    pub topic_name: Option<TopicName>,
    /// message content
    pub message_content: Option<MessageContent>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    topic_name: body("topic_name").promised(),
    message_content: body("message_content").promised(),
} }

crate::promised::promised! { Resource {
    /// topic name
    topic_name 0(&TopicName),
    /// message content
    message_content 1(&MessageContent),
} }
