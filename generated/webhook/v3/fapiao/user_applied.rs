// Written by `cargo xtask codegen` from spec/webhook/v3/FAPIAO.USER_APPLIED.md

//! Notification: user completed the fapiao title (FAPIAO.USER\_APPLIED, JSON) · 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON)
//!
//! Notification `FAPIAO.USER_APPLIED`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012286009](https://pay.weixin.qq.com/doc/v3/merchant/4012286009)
//! - partner: [4012070348](https://pay.weixin.qq.com/doc/v3/partner/4012070348), [4015792559](https://pay.weixin.qq.com/doc/v3/partner/4015792559)
#![doc(alias("用户发票抬头填写完成(FAPIAO.USER_APPLIED)通知(JSON)", "4012286009", "4012070348", "4015792559"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "FAPIAO.USER_APPLIED";
    type Reply = ();
}

/// Notification: user completed the fapiao title (FAPIAO.USER\_APPLIED, JSON) · 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub mchid: Option<String>,
    /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
    pub sub_mchid: Option<String>,
    /// fapiao application number · 发票申请单号
    pub fapiao_apply_id: Option<String>,
    /// time the user finished filling in the fapiao title · 用户完成发票抬头填写的时间
    pub apply_time: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    sub_mchid: body("sub_mchid"),
    fapiao_apply_id: body("fapiao_apply_id").promised(),
    apply_time: body("apply_time").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    mchid 0(&str),
    /// fapiao application number · 发票申请单号
    fapiao_apply_id 2(&str),
    /// time the user finished filling in the fapiao title · 用户完成发票抬头填写的时间
    apply_time 3(&str),
} }
