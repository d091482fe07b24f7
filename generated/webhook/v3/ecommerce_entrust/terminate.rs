// Written by `cargo xtask codegen` from spec/webhook/v3/ECOMMERCE_ENTRUST.TERMINATE.md

//! Notification: e-commerce combined deduction contract terminated (ECOMMERCE\_ENTRUST.TERMINATE, JSON) · 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON)
//!
//! Notification `ECOMMERCE_ENTRUST.TERMINATE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012881605](https://pay.weixin.qq.com/doc/v3/partner/4012881605)
#![doc(alias("收付通合单代扣解约成功(ECOMMERCE_ENTRUST.TERMINATE)通知(JSON)", "4012881605"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "ECOMMERCE_ENTRUST.TERMINATE";
    type Reply = ();
}

crate::open_enum! {
    /// contract termination method · 协议解约方式
    pub enum ContractTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}

/// Notification: e-commerce combined deduction contract terminated (ECOMMERCE\_ENTRUST.TERMINATE, JSON) · 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub mchid: Option<String>,
    /// merchant-side contract number · 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// contract termination method · 协议解约方式
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// operation time · 操作时间; as 2018-06-08T10:34:56+08:00
    pub operate_time: Option<crate::Time>,
    /// attached data · 附加数据
    pub attach: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    out_contract_code: body("out_contract_code").promised(),
    plan_id: body("plan_id").promised(),
    appid: body("appid").promised(),
    openid: body("openid").promised(),
    contract_termination_mode: body("contract_termination_mode").promised(),
    operate_time: body("operate_time").promised(),
    attach: body("attach"),
} }

crate::promised::promised! { Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    mchid 0(&str),
    /// merchant-side contract number · 商户侧的签约协议号
    out_contract_code 1(&str),
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    plan_id 2(i64),
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    appid 3(&str),
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    openid 4(&str),
    /// contract termination method · 协议解约方式
    contract_termination_mode 5(&ContractTerminationMode),
    /// operation time · 操作时间; as 2018-06-08T10:34:56+08:00
    operate_time 6(&crate::Time),
} }
