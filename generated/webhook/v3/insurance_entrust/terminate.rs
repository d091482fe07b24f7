// Written by `cargo xtask codegen` from spec/webhook/v3/INSURANCE_ENTRUST.TERMINATE.md

//! Notification: insurance entrusted deduction terminated (INSURANCE\_ENTRUST.TERMINATE, JSON) · 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON)
//!
//! Notification `INSURANCE_ENTRUST.TERMINATE`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012289466](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
#![doc(alias("保险商户委托代扣解约完成(INSURANCE_ENTRUST.TERMINATE)通知(JSON)", "4012289466"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "INSURANCE_ENTRUST.TERMINATE";
    type Reply = ();
}

pub use crate::webhook::v3::insurance_entrust::renew::ContractState;

pub use crate::webhook::v3::insurance_entrust::renew::ContractTerminationMode;

pub use crate::webhook::v3::insurance_entrust::renew::ContractTerminateInfo;

/// Notification: insurance entrusted deduction terminated (INSURANCE\_ENTRUST.TERMINATE, JSON) · 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub mchid: Option<String>,
    /// primary key of the entrusted deduction contract · 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// merchant-side contract number · 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// name of the signing user · 签约用户的名称
    pub insured_display_name: Option<String>,
    /// entrusted deduction contract state · 委托代扣协议状态
    pub contract_state: Option<ContractState>,
    /// contract signing time · 协议签署时间
    pub contract_signed_time: Option<String>,
    /// contract expiry time · 协议到期时间
    pub contract_expired_time: Option<String>,
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// contract termination information · 协议解约信息
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    contract_id: body("contract_id").promised(),
    appid: body("appid").promised(),
    plan_id: body("plan_id").promised(),
    out_contract_code: body("out_contract_code").promised(),
    insured_display_name: body("insured_display_name").promised(),
    contract_state: body("contract_state").promised(),
    contract_signed_time: body("contract_signed_time").promised(),
    contract_expired_time: body("contract_expired_time").promised(),
    openid: body("openid").promised(),
    contract_terminate_info: body("contract_terminate_info").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    mchid 0(&str),
    /// primary key of the entrusted deduction contract · 委托代扣协议的主键
    contract_id 1(&str),
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    appid 2(&str),
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    plan_id 3(i64),
    /// merchant-side contract number · 商户侧的签约协议号
    out_contract_code 4(&str),
    /// name of the signing user · 签约用户的名称
    insured_display_name 5(&str),
    /// entrusted deduction contract state · 委托代扣协议状态
    contract_state 6(&ContractState),
    /// contract signing time · 协议签署时间
    contract_signed_time 7(&str),
    /// contract expiry time · 协议到期时间
    contract_expired_time 8(&str),
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    openid 9(&str),
    /// contract termination information · 协议解约信息
    contract_terminate_info 10(&ContractTerminateInfo),
} }
