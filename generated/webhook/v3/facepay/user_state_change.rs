// Written by `cargo xtask codegen` from spec/webhook/v3/FACEPAY.USER_STATE_CHANGE.md

//! 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON)
//!
//! Notification `FACEPAY.USER_STATE_CHANGE`
//!
//! [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "FACEPAY.USER_STATE_CHANGE";
    type Reply = ();
}

/// 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 微信刷脸用户ID
    pub user_id: Option<String>,
    /// 商户刷脸用户ID
    pub out_user_id: Option<String>,
    /// 机构编号
    pub organization_id: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 通知创建时间
    pub notify_create_time: Option<String>,
    /// 微信APPID
    pub appid: Option<String>,
    /// 微信用户openid
    pub openid: Option<String>,
    /// 签约ID
    pub contract_id: Option<String>,
}

crate::model! { Resource: Default {
    user_id: body("user_id"),
    out_user_id: body("out_user_id"),
    organization_id: body("organization_id"),
    mch_id: body("mch_id"),
    notify_create_time: body("notify_create_time"),
    appid: body("appid"),
    openid: body("openid"),
    contract_id: body("contract_id"),
} }
