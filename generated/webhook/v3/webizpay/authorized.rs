// Written by `cargo xtask codegen` from spec/webhook/v3/WEBIZPAY.AUTHORIZED.md

//! Notification: relationship authorised (WEBIZPAY.AUTHORIZED, JSON) · 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)
//!
//! Notification `WEBIZPAY.AUTHORIZED`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4014612130](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
#![doc(alias("关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)", "4014612130"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "WEBIZPAY.AUTHORIZED";
    type Reply = ();
}

/// Notification: relationship authorised (WEBIZPAY.AUTHORIZED, JSON) · 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// partner merchant ID · 服务商商户号
    pub sp_mchid: Option<String>,
    /// funding sub-merchant ID · 出资子商户号
    pub sub_mchid: Option<String>,
    /// enterprise employee ID · 企业员工ID
    pub user_id: Option<String>,
    /// WeChat authorisation relationship ID · 微信授权关系ID
    pub employee_id: Option<String>,
    /// authorisation time · 授权时间
    pub authorization_time: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    user_id: body("user_id").promised(),
    employee_id: body("employee_id").promised(),
    authorization_time: body("authorization_time").promised(),
} }

crate::promised::promised! { Resource {
    /// partner merchant ID · 服务商商户号
    sp_mchid 0(&str),
    /// funding sub-merchant ID · 出资子商户号
    sub_mchid 1(&str),
    /// enterprise employee ID · 企业员工ID
    user_id 2(&str),
    /// WeChat authorisation relationship ID · 微信授权关系ID
    employee_id 3(&str),
    /// authorisation time · 授权时间
    authorization_time 4(&str),
} }
