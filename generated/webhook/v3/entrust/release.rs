// Written by `cargo xtask codegen` from spec/webhook/v3/ENTRUST.RELEASE.md

//! Notification: education auto-renewal contract terminated by user (ENTRUST.RELEASE, JSON) · 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)
//!
//! Notification `ENTRUST.RELEASE`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012286235](https://pay.weixin.qq.com/doc/v3/merchant/4012286235)
//! - partner: [4012160192](https://pay.weixin.qq.com/doc/v3/partner/4012160192)
#![doc(alias("教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)", "4012286235", "4012160192"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "ENTRUST.RELEASE";
    type Reply = ();
}

pub use crate::states::TradeState;

/// payer · 支付者
#[non_exhaustive]
pub struct Payer {
    /// user openid under the partner appid · 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// user openid under the sub-merchant appid · 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Payer: Received {
    openid: body("openid"),
    sub_openid: body("sub_openid"),
} }

/// order amount · 订单金额信息
#[non_exhaustive]
pub struct Amount {
    /// total order amount · 订单总金额 (fen)
    pub total: Option<crate::Fen>,
    /// amount actually paid by the user · 用户实际支付金额 (fen)
    pub payer_total: Option<crate::Fen>,
    /// order discount · 订单折扣 (fen)
    pub discount_total: Option<crate::Fen>,
    /// three-letter code under ISO 4217 · 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Amount: Received {
    total: body("total").promised(),
    payer_total: body("payer_total"),
    discount_total: body("discount_total"),
    currency: body("currency"),
} }

crate::promised::promised! { Amount {
    /// total order amount · 订单总金额 (fen)
    total 0(crate::Fen),
} }

/// device information · 设备信息
#[non_exhaustive]
pub struct DeviceInformation {
    /// merchant device number · 商户设备号
    pub device_id: Option<String>,
    /// merchant device IP (of the server initiating the deduction) · 商户端设备IP（发起扣款请求的商户服务器IP）
    pub payer_total: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { DeviceInformation: Received {
    device_id: body("device_id"),
    payer_total: body("payer_total").promised(),
} }

crate::promised::promised! { DeviceInformation {
    /// merchant device IP (of the server initiating the deduction) · 商户端设备IP（发起扣款请求的商户服务器IP）
    payer_total 1(&str),
} }

crate::open_enum! {
    /// discount scope
    pub enum Scope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

crate::open_enum! {
    /// discount type
    pub enum Type {
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

/// discount details · 优惠详情
#[non_exhaustive]
pub struct PromotionDetail {
    /// coupon ID · 券ID
    pub coupon_id: Option<String>,
    /// discount name · 优惠名称
    pub name: Option<String>,
    /// discount scope
    pub scope: Option<Scope>,
    /// discount type
    pub type_: Option<Type>,
    /// coupon face value · 优惠券面额 (fen)
    pub amount: Option<crate::Fen>,
    /// activity ID · 活动ID
    pub stock_id: Option<String>,
    /// discount created on the WeChat Pay merchant platform · 特指由微信支付商户平台创建的优惠 (fen)
    pub wechatpay_contribute: Option<crate::Fen>,
    /// discount created by the merchant itself · 特指商户自己创建的优惠 (fen)
    pub merchant_contribute: Option<crate::Fen>,
    /// funding amount of other funders · 其他出资方出资金额 (fen)
    pub other_contribute: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { PromotionDetail: Received {
    coupon_id: body("coupon_id"),
    name: body("name"),
    scope: body("scope"),
    type_: body("type"),
    amount: body("amount"),
    stock_id: body("stock_id"),
    wechatpay_contribute: body("wechatpay_contribute"),
    merchant_contribute: body("merchant_contribute"),
    other_contribute: body("other_contribute"),
} }

crate::open_enum! {
    /// contract state
    pub enum ContractStatus {
        Add = "ADD",
        Delete = "DELETE",
    }
}

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
    contract_status: body("contract_status").promised(),
    create_time: body("create_time"),
} }

crate::promised::promised! { ContractInformation {
    /// contract state
    contract_status 1(&ContractStatus),
} }

/// Notification: education auto-renewal contract terminated by user (ENTRUST.RELEASE, JSON) · 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// ID the WeChat platform assigned to the merchant's app · 微信公众平台为商户的应用分配的ID
    pub appid: Option<String>,
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
    /// user openid under the partner appid · 用户在服务商AppID下的唯一标识
    pub openid: Option<String>,
    /// user openid under the sub-merchant appid · 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
    /// contract template number · 签约模板号
    pub plan_id: Option<String>,
    /// contract signing information · 签约信息
    pub contract_information: Option<ContractInformation>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    appid: body("appid").promised(),
    out_trade_no: body("out_trade_no").promised(),
    transaction_id: body("transaction_id"),
    attach: body("attach"),
    bank_type: body("bank_type"),
    success_time: body("success_time"),
    trade_state: body("trade_state").promised(),
    trade_state_description: body("trade_state_description"),
    payer: body("payer"),
    amount: body("amount"),
    device_information: body("device_information"),
    promotion_detail: body("promotion_detail"),
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    sub_appid: body("sub_appid"),
    openid: body("openid"),
    sub_openid: body("sub_openid"),
    plan_id: body("plan_id"),
    contract_information: body("contract_information"),
} }

crate::promised::promised! { Resource {
    /// ID the WeChat platform assigned to the merchant's app · 微信公众平台为商户的应用分配的ID
    appid 0(&str),
    /// merchant order number · 商户订单号
    out_trade_no 1(&str),
    /// trade state
    trade_state 6(&TradeState),
} }
