// Written by `cargo xtask codegen` from spec/webhook/v3/FACEPAY.USER_STATE_CHANGE.md

//! Notification: user contract signing state changed (FACEPAY.USER\_STATE\_CHANGE, JSON) · 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON)
//!
//! Notification `FACEPAY.USER_STATE_CHANGE`
//!
//! Official pages · 官方文档:
//!
//! - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html)
#![doc(alias("用户签约状态变更(FACEPAY.USER_STATE_CHANGE)通知(JSON)"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "FACEPAY.USER_STATE_CHANGE";
    type Reply = ();
}

/// Notification: user contract signing state changed (FACEPAY.USER\_STATE\_CHANGE, JSON) · 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// WeChat face user ID · 微信刷脸用户ID
    pub user_id: Option<String>,
    /// merchant face user ID · 商户刷脸用户ID
    pub out_user_id: Option<String>,
    /// institution number · 机构编号
    pub organization_id: Option<String>,
    /// merchant ID · 商户号
    pub mch_id: Option<String>,
    /// notification creation time · 通知创建时间
    pub notify_create_time: Option<String>,
    /// WeChat appid · 微信APPID
    pub appid: Option<String>,
    /// WeChat user openid · 微信用户openid
    pub openid: Option<String>,
    /// contract signing ID · 签约ID
    pub contract_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    user_id: body("user_id").promised(),
    out_user_id: body("out_user_id").promised(),
    organization_id: body("organization_id").promised(),
    mch_id: body("mch_id").promised(),
    notify_create_time: body("notify_create_time").promised(),
    appid: body("appid").promised(),
    openid: body("openid").promised(),
    contract_id: body("contract_id").promised(),
} }

crate::promised::promised! { Resource {
    /// WeChat face user ID · 微信刷脸用户ID
    user_id 0(&str),
    /// merchant face user ID · 商户刷脸用户ID
    out_user_id 1(&str),
    /// institution number · 机构编号
    organization_id 2(&str),
    /// merchant ID · 商户号
    mch_id 3(&str),
    /// notification creation time · 通知创建时间
    notify_create_time 4(&str),
    /// WeChat appid · 微信APPID
    appid 5(&str),
    /// WeChat user openid · 微信用户openid
    openid 6(&str),
    /// contract signing ID · 签约ID
    contract_id 7(&str),
} }
