// Written by `cargo xtask codegen` from spec/webhook/v3/EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE.md

//! Notification: campus easy pay debt state changed (EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE, JSON) · 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON)
//!
//! Notification `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012161155](https://pay.weixin.qq.com/doc/v3/partner/4012161155)
#![doc(alias("校园轻松付用户欠款状态变化(EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE)通知(JSON)", "4012161155"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE";
    type Reply = ();
}

crate::open_enum! {
    /// by campus easy pay risk control rules · 根据校园轻松付风控规则
    pub enum State {
        Normal = "NORMAL",
        Forbidden = "FORBIDDEN",
    }
}

/// Notification: campus easy pay debt state changed (EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE, JSON) · 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// official account appid the WeChat platform assigned to the partner merchant · 微信公众平台为服务商商户分配的公众账号ID
    pub appid: Option<String>,
    /// user openid generated from the field appid · 使用字段AppID生成的用户唯一标识
    pub openid: Option<String>,
    /// by campus easy pay risk control rules · 根据校园轻松付风控规则
    pub state: Option<State>,
    /// number of the user's outstanding debts in campus easy pay · 用户在校园轻松付中尚未归还的欠款笔数
    pub debt_count: Option<i64>,
    /// standard format following RFC 3339 · 遵循rfc3339标准格式; as 2018-06-08T10:34:56+08:00
    pub update_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    appid: body("appid").promised(),
    openid: body("openid").promised(),
    state: body("state").promised(),
    debt_count: body("debt_count").promised(),
    update_time: body("update_time").promised(),
} }

crate::promised::promised! { Resource {
    /// official account appid the WeChat platform assigned to the partner merchant · 微信公众平台为服务商商户分配的公众账号ID
    appid 0(&str),
    /// user openid generated from the field appid · 使用字段AppID生成的用户唯一标识
    openid 1(&str),
    /// by campus easy pay risk control rules · 根据校园轻松付风控规则
    state 2(&State),
    /// number of the user's outstanding debts in campus easy pay · 用户在校园轻松付中尚未归还的欠款笔数
    debt_count 3(i64),
    /// standard format following RFC 3339 · 遵循rfc3339标准格式; as 2018-06-08T10:34:56+08:00
    update_time 4(&crate::Time),
} }
