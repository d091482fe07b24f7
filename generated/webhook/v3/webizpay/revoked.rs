// Written by `cargo xtask codegen` from spec/webhook/v3/WEBIZPAY.REVOKED.md

//! 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)
//!
//! Notification `WEBIZPAY.REVOKED`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015764414)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "WEBIZPAY.REVOKED";
    type Reply = ();
}

crate::open_enum! {
    /// 员工企业支付权限状态
    pub enum AuthorizationState {
        Authorized = "AUTHORIZED",
        Revoked = "REVOKED",
    }
}

crate::open_enum! {
    /// 授权解除原因
    pub enum Reason {
        企业发起 = "企业发起",
        员工注销 = "员工注销",
    }
}

/// 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 出资子商户号
    pub sub_mchid: Option<String>,
    /// 企业员工ID
    pub user_id: Option<String>,
    /// 员工企业支付权限状态
    pub authorization_state: Option<AuthorizationState>,
    /// 授权解除时间
    pub authorization_revoked_time: Option<String>,
    /// 授权解除原因
    pub reason: Option<Reason>,
}

crate::model! { Resource: Default {
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    user_id: body("user_id"),
    authorization_state: body("authorization_state"),
    authorization_revoked_time: body("authorization_revoked_time"),
    reason: body("reason"),
} }
