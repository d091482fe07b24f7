// Written by `cargo xtask codegen` from spec/webhook/v3/DISCOUNT_CARD.USER_PAID.md

//! Notification: deduction state changed (DISCOUNT\_CARD.USER\_PAID, JSON) · 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON)
//!
//! Notification `DISCOUNT_CARD.USER_PAID`
//!
//! Official pages · 官方文档:
//!
//! - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml)
#![doc(alias("扣费状态变化(DISCOUNT_CARD.USER_PAID)通知(JSON)"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "DISCOUNT_CARD.USER_PAID";
    type Reply = ();
}

/// payment information
#[non_exhaustive]
pub struct PayInformation {
    /// WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// payment state
    pub pay_state: Option<String>,
    /// payment amount
    pub pay_amount: Option<String>,
    /// payment time; as 2018-06-08T10:34:56+08:00
    pub pay_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { PayInformation: Received {
    transaction_id: body("transaction_id"),
    pay_state: body("pay_state"),
    pay_amount: body("pay_amount"),
    pay_time: body("pay_time"),
} }

/// Notification: deduction state changed (DISCOUNT\_CARD.USER\_PAID, JSON) · 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// official account appid · 公众账号ID
    pub appid: Option<String>,
    /// WeChat user openid under the merchant's appid · 微信用户在商户对应AppID下的唯一标识
    pub openid: Option<String>,
    /// discount card ID · 先享卡ID
    pub card_id: Option<String>,
    /// card template ID
    pub card_template_id: Option<String>,
    /// merchant card claim number
    pub out_card_code: Option<String>,
    /// merchant ID
    pub mchid: Option<String>,
    /// state
    pub state: Option<String>,
    /// reason the objectives were not finished
    pub unfinished_reason: Option<String>,
    /// total amount
    pub total_amount: Option<String>,
    /// payment information
    pub pay_information: Option<PayInformation>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    appid: body("appid"),
    openid: body("openid"),
    card_id: body("card_id"),
    card_template_id: body("card_template_id"),
    out_card_code: body("out_card_code"),
    mchid: body("mchid"),
    state: body("state"),
    unfinished_reason: body("unfinished_reason"),
    total_amount: body("total_amount"),
    pay_information: body("pay_information"),
} }
