// Written by `cargo xtask codegen` from spec/webhook/v3/INSURANCE_POLICY_MANAGEMENT.GRANTED.md

//! Notification: user authorised policy service (INSURANCE\_POLICY\_MANAGEMENT.GRANTED, JSON) · 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON)
//!
//! Notification `INSURANCE_POLICY_MANAGEMENT.GRANTED`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4016943540](https://pay.weixin.qq.com/doc/v3/merchant/4016943540)
#![doc(alias("微信保单服务用户授权成功(INSURANCE_POLICY_MANAGEMENT.GRANTED)通知(JSON)", "4016943540"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "INSURANCE_POLICY_MANAGEMENT.GRANTED";
    type Reply = ();
}

crate::open_enum! {
    /// authorisation state · 授权状态
    pub enum AuthState {
        AuthStateInit = "AUTH_STATE_INIT",
        AuthStatePending = "AUTH_STATE_PENDING",
        AuthStateGranted = "AUTH_STATE_GRANTED",
        AuthStateDenied = "AUTH_STATE_DENIED",
        AuthStateIneffectie = "AUTH_STATE_INEFFECTIE",
    }
}

/// Notification: user authorised policy service (INSURANCE\_POLICY\_MANAGEMENT.GRANTED, JSON) · 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant insurance code · 商户保险编码
    pub out_insurance_no: Option<String>,
    /// insurance name · 保险名称
    pub insurance_name: Option<String>,
    /// authorisation state · 授权状态
    pub auth_state: Option<AuthState>,
    /// user authorisation time · 用户授权时间
    pub user_auth_time: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    out_insurance_no: body("out_insurance_no").promised(),
    insurance_name: body("insurance_name").promised(),
    auth_state: body("auth_state").promised(),
    user_auth_time: body("user_auth_time").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant insurance code · 商户保险编码
    out_insurance_no 0(&str),
    /// insurance name · 保险名称
    insurance_name 1(&str),
    /// authorisation state · 授权状态
    auth_state 2(&AuthState),
    /// user authorisation time · 用户授权时间
    user_auth_time 3(&str),
} }
