// Written by `cargo xtask codegen` from spec/webhook/v3/TRANSACTION.INDUSTRY_SUCCESS.md

//! Notification: campus easy pay deduction succeeded (TRANSACTION.INDUSTRY\_SUCCESS, JSON) · 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON)
//!
//! Notification `TRANSACTION.INDUSTRY_SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012161063](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
#![doc(alias("校园轻松付扣费支付成功(TRANSACTION.INDUSTRY_SUCCESS)通知(JSON)", "4012161063"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "TRANSACTION.INDUSTRY_SUCCESS";
    type Reply = ();
}

crate::open_enum! {
    /// state of this payment order · 本支付订单的状态
    pub enum TradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Accepted = "ACCEPTED",
        PayFail = "PAY_FAIL",
        PayBack = "PAY_BACK",
    }
}

/// payer · 支付者
#[non_exhaustive]
pub struct Payer {
    /// user openid under the merchant appid · 用户在商户AppID下的唯一标识
    pub openid: Option<String>,
    /// user openid under the sub-merchant appid · 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Payer: Received {
    openid: body("openid").promised(),
    sub_openid: body("sub_openid"),
} }

crate::promised::promised! { Payer {
    /// user openid under the merchant appid · 用户在商户AppID下的唯一标识
    openid 0(&str),
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
    currency: body("currency").promised(),
} }

crate::promised::promised! { Amount {
    /// total order amount · 订单总金额 (fen)
    total 0(crate::Fen),
    /// three-letter code under ISO 4217 · 符合ISO 4217标准的三位字母代码
    currency 3(&str),
} }

/// device information · 设备信息
#[non_exhaustive]
pub struct DeviceInfo {
    /// merchant device number · 商户设备号
    pub device_id: Option<String>,
    /// merchant device IP (of the server initiating the deduction) · 商户端设备IP（发起扣款请求的商户服务器IP）
    pub device_ip: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { DeviceInfo: Received {
    device_id: body("device_id"),
    device_ip: body("device_ip").promised(),
} }

crate::promised::promised! { DeviceInfo {
    /// merchant device IP (of the server initiating the deduction) · 商户端设备IP（发起扣款请求的商户服务器IP）
    device_ip 1(&str),
} }

crate::open_enum! {
    /// discount scope
    pub enum Scope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

crate::open_enum! {
    /// promotion type `COUPON` · `COUPON`
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
    /// promotion type `COUPON` · `COUPON`
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

/// Notification: campus easy pay deduction succeeded (TRANSACTION.INDUSTRY\_SUCCESS, JSON) · 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub mchid: Option<String>,
    /// official account appid the WeChat platform assigned to the partner merchant · 微信公众平台为服务商商户分配的公众账号ID
    pub appid: Option<String>,
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub sub_mchid: Option<String>,
    /// official account appid the WeChat platform assigned to the merchant · 微信公众平台为商户分配的公众账号ID
    pub sub_appid: Option<String>,
    /// order number generated by the merchant · 商户自行生成的订单号
    pub out_trade_no: Option<String>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// trade type · 交易类型
    pub trade_type: Option<String>,
    /// state of this payment order · 本支付订单的状态
    pub trade_state: Option<TradeState>,
    /// description of the current order state and guidance for the next step · 对当前订单状态的描述和下一步操作的指引
    pub trade_state_desc: Option<String>,
    /// bank type · 银行类型
    pub bank_type: Option<String>,
    /// attached data · 附加数据
    pub attach: Option<String>,
    /// returned only once the payment order has succeeded · 支付订单已成功才会返回; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    /// payer · 支付者
    pub payer: Option<Payer>,
    /// order amount · 订单金额信息
    pub amount: Option<Amount>,
    /// device information · 设备信息
    pub device_info: Option<DeviceInfo>,
    /// discount details · 优惠详情
    pub promotion_detail: Vec<PromotionDetail>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    appid: body("appid").promised(),
    sub_mchid: body("sub_mchid"),
    sub_appid: body("sub_appid"),
    out_trade_no: body("out_trade_no").promised(),
    transaction_id: body("transaction_id"),
    trade_type: body("trade_type"),
    trade_state: body("trade_state").promised(),
    trade_state_desc: body("trade_state_desc"),
    bank_type: body("bank_type"),
    attach: body("attach"),
    success_time: body("success_time"),
    payer: body("payer"),
    amount: body("amount").promised(),
    device_info: body("device_info").promised(),
    promotion_detail: body("promotion_detail"),
} }

crate::promised::promised! { Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    mchid 0(&str),
    /// official account appid the WeChat platform assigned to the partner merchant · 微信公众平台为服务商商户分配的公众账号ID
    appid 1(&str),
    /// order number generated by the merchant · 商户自行生成的订单号
    out_trade_no 4(&str),
    /// state of this payment order · 本支付订单的状态
    trade_state 7(&TradeState),
    /// order amount · 订单金额信息
    amount 13(&Amount),
    /// device information · 设备信息
    device_info 14(&DeviceInfo),
} }
