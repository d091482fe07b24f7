// Written by `cargo xtask codegen` from spec/webhook/v3/PAPAY.SIGN.md

//! 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON)
//!
//! Notification `PAPAY.SIGN`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PAPAY.SIGN";
    type Reply = ();
}

crate::open_enum! {
    /// 协议解约方式
    pub enum ContractTerminationMode {
        User = "USER",
        Merchant = "MERCHANT",
        Platform = "PLATFORM",
    }
}

/// 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// 协议解约方式
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// 操作时间
    pub operate_time: Option<String>,
    /// 协议到期时间
    pub contract_expired_time: Option<String>,
    /// 普通服务商商户号
    pub sp_mchid: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub sp_appid: Option<String>,
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 子商户的AppID
    pub sub_appid: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub sp_openid: Option<String>,
    /// 子商户AppID对应的用户OpenID
    pub sub_openid: Option<String>,
}

crate::model! { Resource: Default {
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
