// Written by `cargo xtask codegen` from spec/webhook/v3/WEBIZPAY.AUTHORIZED.md

//! 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)
//!
//! Notification `WEBIZPAY.AUTHORIZED`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014612130)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "WEBIZPAY.AUTHORIZED";
    type Reply = ();
}

/// 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 出资子商户号
    pub sub_mchid: Option<String>,
    /// 企业员工ID
    pub user_id: Option<String>,
    /// 微信授权关系ID
    pub employee_id: Option<String>,
    /// 授权时间
    pub authorization_time: Option<String>,
}

crate::model! { Resource: Default {
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    user_id: body("user_id"),
    employee_id: body("employee_id"),
    authorization_time: body("authorization_time"),
} }
