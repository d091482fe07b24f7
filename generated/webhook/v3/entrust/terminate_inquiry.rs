// Written by `cargo xtask codegen` from spec/webhook/v3/ENTRUST.TERMINATE_INQUIRY.md

//! Notification: deduction contract termination inquiry (ENTRUST.TERMINATE\_INQUIRY, JSON) · 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON)
//!
//! Notification `ENTRUST.TERMINATE_INQUIRY`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012978455](https://pay.weixin.qq.com/doc/v3/merchant/4012978455)
#![doc(alias("代扣解约问询(ENTRUST.TERMINATE_INQUIRY)通知(JSON)", "4012978455"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "ENTRUST.TERMINATE_INQUIRY";
    type Reply = ();
}

pub use crate::webhook::v3::entrust::terminate::ContractState;

/// Notification: deduction contract termination inquiry (ENTRUST.TERMINATE\_INQUIRY, JSON) · 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// return status code · 返回状态码
    pub code: Option<String>,
    /// returned information · 返回信息
    pub messsage: Option<String>,
    /// merchant ID · 商户号
    pub mchid: Option<String>,
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// merchant-side contract number · 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// merchant-side user ID · 商户侧用户标识
    pub out_user_code: Option<String>,
    /// primary key of the entrusted deduction contract · 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// name of the signing user · 签约用户的名称
    pub contract_display_account: Option<String>,
    /// entrusted deduction contract state · 委托代扣协议状态
    pub contract_state: Option<ContractState>,
    /// contract signing time · 协议签署时间
    pub contract_signed_time: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    code: body("code").promised(),
    messsage: body("messsage").promised(),
    mchid: body("mchid").promised(),
    appid: body("appid").promised(),
    openid: body("openid"),
    plan_id: body("plan_id").promised(),
    out_contract_code: body("out_contract_code").promised(),
    out_user_code: body("out_user_code").promised(),
    contract_id: body("contract_id"),
    contract_display_account: body("contract_display_account"),
    contract_state: body("contract_state"),
    contract_signed_time: body("contract_signed_time"),
} }

crate::promised::promised! { Resource {
    /// return status code · 返回状态码
    code 0(&str),
    /// returned information · 返回信息
    messsage 1(&str),
    /// merchant ID · 商户号
    mchid 2(&str),
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    appid 3(&str),
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    plan_id 5(i64),
    /// merchant-side contract number · 商户侧的签约协议号
    out_contract_code 6(&str),
    /// merchant-side user ID · 商户侧用户标识
    out_user_code 7(&str),
} }
