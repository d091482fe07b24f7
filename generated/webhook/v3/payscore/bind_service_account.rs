// Written by `cargo xtask codegen` from spec/webhook/v3/PAYSCORE.BIND_SERVICE_ACCOUNT.md

//! 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON)
//!
//! Notification `PAYSCORE.BIND_SERVICE_ACCOUNT`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012156110)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PAYSCORE.BIND_SERVICE_ACCOUNT";
    type Reply = ();
}

/// 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 服务ID
    pub service_id: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 子商户公众号ID
    pub sub_appid: Option<String>,
    /// 子商户商户号
    pub sub_mchid: Option<String>,
    /// 商户申请绑定单号
    pub out_apply_no: Option<String>,
    /// 受理状态
    pub apply_state: Option<String>,
    /// 拒绝原因
    pub reject_reason: Option<String>,
}

crate::model! { Resource: Default {
    service_id: body("service_id"),
    appid: body("appid"),
    mchid: body("mchid"),
    sub_appid: body("sub_appid"),
    sub_mchid: body("sub_mchid"),
    out_apply_no: body("out_apply_no"),
    apply_state: body("apply_state"),
    reject_reason: body("reject_reason"),
} }
