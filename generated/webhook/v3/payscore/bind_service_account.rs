// Written by `cargo xtask codegen` from spec/webhook/v3/PAYSCORE.BIND_SERVICE_ACCOUNT.md

//! Notification: service account binding result (PAYSCORE.BIND\_SERVICE\_ACCOUNT, JSON) · 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON)
//!
//! Notification `PAYSCORE.BIND_SERVICE_ACCOUNT`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012156110](https://pay.weixin.qq.com/doc/v3/partner/4012156110)
#![doc(alias("服务账户绑定结果(PAYSCORE.BIND_SERVICE_ACCOUNT)通知(JSON)", "4012156110"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PAYSCORE.BIND_SERVICE_ACCOUNT";
    type Reply = ();
}

/// Notification: service account binding result (PAYSCORE.BIND\_SERVICE\_ACCOUNT, JSON) · 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// service ID · 服务ID
    pub service_id: Option<String>,
    /// official account appid · 公众账号ID
    pub appid: Option<String>,
    /// merchant ID · 商户号
    pub mchid: Option<String>,
    /// sub-merchant official account appid · 子商户公众号ID
    pub sub_appid: Option<String>,
    /// sub-merchant's merchant ID · 子商户商户号
    pub sub_mchid: Option<String>,
    /// merchant binding application number · 商户申请绑定单号
    pub out_apply_no: Option<String>,
    /// acceptance state · 受理状态
    pub apply_state: Option<String>,
    /// refusal reason · 拒绝原因
    pub reject_reason: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    service_id: body("service_id").promised(),
    appid: body("appid").promised(),
    mchid: body("mchid").promised(),
    sub_appid: body("sub_appid"),
    sub_mchid: body("sub_mchid").promised(),
    out_apply_no: body("out_apply_no").promised(),
    apply_state: body("apply_state").promised(),
    reject_reason: body("reject_reason"),
} }

crate::promised::promised! { Resource {
    /// service ID · 服务ID
    service_id 0(&str),
    /// official account appid · 公众账号ID
    appid 1(&str),
    /// merchant ID · 商户号
    mchid 2(&str),
    /// sub-merchant's merchant ID · 子商户商户号
    sub_mchid 4(&str),
    /// merchant binding application number · 商户申请绑定单号
    out_apply_no 5(&str),
    /// acceptance state · 受理状态
    apply_state 6(&str),
} }
