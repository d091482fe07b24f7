// Written by `cargo xtask codegen` from spec/webhook/v3/PAPAY.TERMINATE.md

//! Notification: cross-border/global entrusted deduction terminated (PAPAY.TERMINATE, JSON) · 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON)
//!
//! Notification `PAPAY.TERMINATE`
//!
//! Official pages · 官方文档:
//!
//! - global: [4013015485](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485)
#![doc(alias("跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON)", "4013015485"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PAPAY.TERMINATE";
    type Reply = ();
}

pub use crate::webhook::v3::papay::sign::ContractTerminationMode;

/// Notification: cross-border/global entrusted deduction terminated (PAPAY.TERMINATE, JSON) · 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub mchid: Option<String>,
    /// merchant-side contract number · 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// contract termination method · 协议解约方式
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// primary key of the entrusted deduction contract · 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// operation time · 操作时间; as 2018-06-08T10:34:56+08:00
    pub operate_time: Option<crate::Time>,
    /// contract expiry time · 协议到期时间
    pub contract_expired_time: Option<String>,
    /// ordinary partner merchant ID · 普通服务商商户号
    pub sp_mchid: Option<String>,
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    pub sp_appid: Option<String>,
    /// sub-merchant ID · 子商户号
    pub sub_mchid: Option<String>,
    /// sub-merchant appid · 子商户的AppID
    pub sub_appid: Option<String>,
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    pub sp_openid: Option<String>,
    /// user openid under the sub-merchant appid · 子商户AppID对应的用户OpenID
    pub sub_openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid"),
    out_contract_code: body("out_contract_code"),
    appid: body("appid"),
    openid: body("openid"),
    contract_termination_mode: body("contract_termination_mode"),
    contract_id: body("contract_id"),
    plan_id: body("plan_id"),
    operate_time: body("operate_time"),
    contract_expired_time: body("contract_expired_time"),
    sp_mchid: body("sp_mchid"),
    sp_appid: body("sp_appid"),
    sub_mchid: body("sub_mchid"),
    sub_appid: body("sub_appid"),
    sp_openid: body("sp_openid"),
    sub_openid: body("sub_openid"),
} }
