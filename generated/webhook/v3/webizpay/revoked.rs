// Written by `cargo xtask codegen` from spec/webhook/v3/WEBIZPAY.REVOKED.md

//! Notification: enterprise payment authorisation revoked (WEBIZPAY.REVOKED, JSON) · 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)
//!
//! Notification `WEBIZPAY.REVOKED`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4015764414](https://pay.weixin.qq.com/doc/v3/partner/4015764414)
#![doc(alias("企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)", "4015764414"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "WEBIZPAY.REVOKED";
    type Reply = ();
}

crate::open_enum! {
    /// employee's enterprise payment permission state · 员工企业支付权限状态
    pub enum AuthorizationState {
        Authorized = "AUTHORIZED",
        Revoked = "REVOKED",
    }
}

crate::open_enum! {
    /// reason the authorisation was revoked · 授权解除原因
    pub enum Reason {
        企业发起 = "企业发起",
        员工注销 = "员工注销",
    }
}

/// Notification: enterprise payment authorisation revoked (WEBIZPAY.REVOKED, JSON) · 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// partner merchant ID · 服务商商户号
    pub sp_mchid: Option<String>,
    /// funding sub-merchant ID · 出资子商户号
    pub sub_mchid: Option<String>,
    /// enterprise employee ID · 企业员工ID
    pub user_id: Option<String>,
    /// employee's enterprise payment permission state · 员工企业支付权限状态
    pub authorization_state: Option<AuthorizationState>,
    /// authorisation revocation time · 授权解除时间
    pub authorization_revoked_time: Option<String>,
    /// reason the authorisation was revoked · 授权解除原因
    pub reason: Option<Reason>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    user_id: body("user_id").promised(),
    authorization_state: body("authorization_state").promised(),
    authorization_revoked_time: body("authorization_revoked_time").promised(),
    reason: body("reason").promised(),
} }

crate::promised::promised! { Resource {
    /// partner merchant ID · 服务商商户号
    sp_mchid 0(&str),
    /// funding sub-merchant ID · 出资子商户号
    sub_mchid 1(&str),
    /// enterprise employee ID · 企业员工ID
    user_id 2(&str),
    /// employee's enterprise payment permission state · 员工企业支付权限状态
    authorization_state 3(&AuthorizationState),
    /// authorisation revocation time · 授权解除时间
    authorization_revoked_time 4(&str),
    /// reason the authorisation was revoked · 授权解除原因
    reason 5(&Reason),
} }
