// Written by `cargo xtask codegen` from spec/webhook/v3/CREDIT_REPAYMENT.TERMINATE_CONTRACT.md

//! Notification: auto-repayment contract terminated (CREDIT\_REPAYMENT.TERMINATE\_CONTRACT, JSON) · 自动还款协议解约成功(CREDIT\_REPAYMENT.TERMINATE\_CONTRACT)通知(JSON)
//!
//! Notification `CREDIT_REPAYMENT.TERMINATE_CONTRACT`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4016790583](https://pay.weixin.qq.com/doc/v3/partner/4016790583)
#![doc(alias("自动还款协议解约成功(CREDIT_REPAYMENT.TERMINATE_CONTRACT)通知(JSON)", "4016790583"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "CREDIT_REPAYMENT.TERMINATE_CONTRACT";
    type Reply = ();
}

pub use crate::webhook::v3::credit_repayment::sign_contract::ContractState;

pub use crate::webhook::v3::credit_repayment::sign_contract::ContractTerminatedMode;

/// Notification: auto-repayment contract terminated (CREDIT\_REPAYMENT.TERMINATE\_CONTRACT, JSON) · 自动还款协议解约成功(CREDIT\_REPAYMENT.TERMINATE\_CONTRACT)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// partner merchant ID · 服务商商户号
    pub sp_mchid: Option<String>,
    /// template ID · 模板ID
    pub contract_id: Option<String>,
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// partner contract number · 服务商签约协议号
    pub out_contract_code: Option<String>,
    /// user display name · 用户展示名称
    pub display_name: Option<String>,
    /// entrusted deduction contract state · 委托代扣协议状态
    pub contract_state: Option<ContractState>,
    /// contract signing time · 协议签署时间
    pub contract_signed_time: Option<String>,
    /// contract termination time · 协议解约时间
    pub contract_terminated_time: Option<String>,
    /// contract termination method · 协议解约方式
    pub contract_terminated_mode: Option<ContractTerminatedMode>,
    /// remark explaining the reason for contract termination · 解约原因的备注说明
    pub contract_termination_remark: Option<String>,
    /// repayment day · 还款日
    pub repayment_day: Option<i64>,
    /// repayment amount limit · 还款金额上限
    pub repayment_amount_limit: Option<String>,
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    contract_id: body("contract_id").promised(),
    plan_id: body("plan_id").promised(),
    out_contract_code: body("out_contract_code").promised(),
    display_name: body("display_name").promised(),
    contract_state: body("contract_state").promised(),
    contract_signed_time: body("contract_signed_time").promised(),
    contract_terminated_time: body("contract_terminated_time"),
    contract_terminated_mode: body("contract_terminated_mode").promised(),
    contract_termination_remark: body("contract_termination_remark"),
    repayment_day: body("repayment_day"),
    repayment_amount_limit: body("repayment_amount_limit").promised(),
    appid: body("appid").promised(),
    openid: body("openid").promised(),
} }

crate::promised::promised! { Resource {
    /// partner merchant ID · 服务商商户号
    sp_mchid 0(&str),
    /// template ID · 模板ID
    contract_id 1(&str),
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    plan_id 2(i64),
    /// partner contract number · 服务商签约协议号
    out_contract_code 3(&str),
    /// user display name · 用户展示名称
    display_name 4(&str),
    /// entrusted deduction contract state · 委托代扣协议状态
    contract_state 5(&ContractState),
    /// contract signing time · 协议签署时间
    contract_signed_time 6(&str),
    /// contract termination method · 协议解约方式
    contract_terminated_mode 8(&ContractTerminatedMode),
    /// repayment amount limit · 还款金额上限
    repayment_amount_limit 11(&str),
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    appid 12(&str),
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    openid 13(&str),
} }
