// Written by `cargo xtask codegen` from spec/webhook/v3/DISCOUNT_CARD.SETTLEMENT.md

//! Notification: WeChat discount card settled for the user (DISCOUNT\_CARD.SETTLEMENT, JSON) · 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON)
//!
//! Notification `DISCOUNT_CARD.SETTLEMENT`
//!
//! Official pages · 官方文档:
//!
//! - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml)
#![doc(alias("微信先享卡用户结算(DISCOUNT_CARD.SETTLEMENT)通知(JSON)"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "DISCOUNT_CARD.SETTLEMENT";
    type Reply = ();
}

pub use crate::webhook::v3::discount_card::agreement_ended::Objectives;

pub use crate::webhook::v3::discount_card::agreement_ended::Rewards;

pub use crate::webhook::v3::discount_card::agreement_ended::TimeRange;

/// Notification: WeChat discount card settled for the user (DISCOUNT\_CARD.SETTLEMENT, JSON) · 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON)
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
    /// creation time; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// merchant ID
    pub mchid: Option<String>,
    /// objectives
    pub objectives: Vec<Objectives>,
    /// merchant card claim number
    pub out_card_code: Option<String>,
    /// rewards
    pub rewards: Vec<Rewards>,
    /// state
    pub state: Option<String>,
    /// time range
    pub time_range: Option<TimeRange>,
    /// total amount
    pub total_amount: Option<String>,
    /// reason the objectives were not finished
    pub unfinished_reason: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    appid: body("appid"),
    openid: body("openid"),
    card_id: body("card_id"),
    card_template_id: body("card_template_id"),
    create_time: body("create_time"),
    mchid: body("mchid"),
    objectives: body("objectives"),
    out_card_code: body("out_card_code"),
    rewards: body("rewards"),
    state: body("state"),
    time_range: body("time_range"),
    total_amount: body("total_amount"),
    unfinished_reason: body("unfinished_reason"),
} }
