// Written by `cargo xtask codegen` from spec/webhook/v3/ENTRUST.SIGNING.md

//! Notification: education auto-renewal contract signed by user (ENTRUST.SIGNING, JSON) · 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)
//!
//! Notification `ENTRUST.SIGNING`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012286235](https://pay.weixin.qq.com/doc/v3/merchant/4012286235)
//! - partner: [4012160192](https://pay.weixin.qq.com/doc/v3/partner/4012160192)
#![doc(alias("教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)", "4012286235", "4012160192"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "ENTRUST.SIGNING";
    type Reply = ();
}

pub use crate::webhook::v3::entrust::release::ContractStatus;

/// contract signing information · 签约信息
#[non_exhaustive]
pub struct ContractInformation {
    /// ID of one signing of a contract template by the user · 标识用户与某签约模板的一次签约
    pub contract_id: Option<String>,
    /// contract state
    pub contract_status: Option<ContractStatus>,
    /// contract signing completion time · 签约完成时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { ContractInformation: Received {
    contract_id: body("contract_id"),
    contract_status: body("contract_status"),
    create_time: body("create_time"),
} }

pub use crate::states::TradeState;

pub use crate::webhook::v3::entrust::release::Payer;

pub use crate::webhook::v3::entrust::release::Amount;

pub use crate::webhook::v3::entrust::release::DeviceInformation;

pub use crate::webhook::v3::entrust::release::Scope;

pub use crate::webhook::v3::entrust::release::Type;

pub use crate::webhook::v3::entrust::release::PromotionDetail;

/// Notification: education auto-renewal contract signed by user (ENTRUST.SIGNING, JSON) · 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// ID the WeChat platform assigned to the merchant's app · 微信公众平台为商户的应用分配的ID
    pub appid: Option<String>,
    /// user openid under the partner appid · 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// contract template number · 签约模板号
    pub plan_id: Option<String>,
    /// contract signing information · 签约信息
    pub contract_information: Option<ContractInformation>,
    /// merchant order number · 商户订单号
    pub out_trade_no: Option<String>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// attached data · 附加数据
    pub attach: Option<String>,
    /// bank type · 银行类型
    pub bank_type: Option<String>,
    /// returned when the payment succeeds · 支付成功时返回; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    /// trade state
    pub trade_state: Option<TradeState>,
    /// description of the current order state and guidance for the next step · 对当前订单状态的描述和下一步操作的指引
    pub trade_state_description: Option<String>,
    /// payer · 支付者
    pub payer: Option<Payer>,
    /// order amount · 订单金额信息
    pub amount: Option<Amount>,
    /// device information · 设备信息
    pub device_information: Option<DeviceInformation>,
    /// discount details · 优惠详情
    pub promotion_detail: Vec<PromotionDetail>,
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub sp_mchid: Option<String>,
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub sub_mchid: Option<String>,
    /// ID the WeChat platform assigned to the merchant's app · 微信公众平台为商户的应用分配的ID
    pub sub_appid: Option<String>,
    /// user openid under the sub-merchant appid · 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    appid: body("appid").promised(),
    openid: body("openid"),
    plan_id: body("plan_id"),
    contract_information: body("contract_information"),
    out_trade_no: body("out_trade_no").promised(),
    transaction_id: body("transaction_id"),
    attach: body("attach"),
    bank_type: body("bank_type"),
    success_time: body("success_time"),
    trade_state: body("trade_state").promised(),
    trade_state_description: body("trade_state_description"),
    payer: body("payer"),
    amount: body("amount"),
    device_information: body("device_information").promised(),
    promotion_detail: body("promotion_detail"),
    sp_mchid: body("sp_mchid").promised(),
    sub_mchid: body("sub_mchid"),
    sub_appid: body("sub_appid"),
    sub_openid: body("sub_openid"),
} }

crate::promised::promised! { Resource {
    /// ID the WeChat platform assigned to the merchant's app · 微信公众平台为商户的应用分配的ID
    appid 0(&str),
    /// merchant order number · 商户订单号
    out_trade_no 4(&str),
    /// trade state
    trade_state 9(&TradeState),
    /// device information · 设备信息
    device_information 13(&DeviceInformation),
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    sp_mchid 15(&str),
} }
