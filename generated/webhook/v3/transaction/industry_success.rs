// Written by `cargo xtask codegen` from spec/webhook/v3/TRANSACTION.INDUSTRY_SUCCESS.md

//! 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON)
//!
//! Notification `TRANSACTION.INDUSTRY_SUCCESS`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012161063)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "TRANSACTION.INDUSTRY_SUCCESS";
    type Reply = ();
}

crate::open_enum! {
    /// 本支付订单的状态
    pub enum TradeState {
        Success = "SUCCESS",
        Refund = "REFUND",
        Accepted = "ACCEPTED",
        PayFail = "PAY_FAIL",
        PayBack = "PAY_BACK",
    }
}

/// 支付者
#[non_exhaustive]
pub struct Payer {
    /// 用户在商户AppID下的唯一标识
    pub openid: Option<String>,
    /// 用户在子商户AppID下的唯一标识
    pub sub_openid: Option<String>,
}

crate::model! { Payer: Default {
    openid: body("openid"),
    sub_openid: body("sub_openid"),
} }

/// 订单金额信息
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额 (fen)
    pub total: Option<i64>,
    /// 用户实际支付金额 (fen)
    pub payer_total: Option<i64>,
    /// 订单折扣
    pub discount_total: Option<i64>,
    /// 符合ISO 4217标准的三位字母代码
    pub currency: Option<String>,
}

crate::model! { Amount: Default {
    total: body("total"),
    payer_total: body("payer_total"),
    discount_total: body("discount_total"),
    currency: body("currency"),
} }

/// 设备信息
#[non_exhaustive]
pub struct DeviceInfo {
    /// 商户设备号
    pub device_id: Option<String>,
    /// 商户端设备IP（发起扣款请求的商户服务器IP）
    pub device_ip: Option<String>,
}

crate::model! { DeviceInfo: Default {
    device_id: body("device_id"),
    device_ip: body("device_ip"),
} }

crate::open_enum! {
    /// `Scope`
    pub enum Scope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

crate::open_enum! {
    /// `COUPON`
    pub enum Type {
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

/// 优惠详情
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID
    pub coupon_id: Option<String>,
    /// 优惠名称
    pub name: Option<String>,
    /// `scope`
    pub scope: Option<Scope>,
    /// `COUPON`
    pub type_: Option<Type>,
    /// 优惠券面额
    pub amount: Option<i64>,
    /// 活动ID
    pub stock_id: Option<String>,
    /// 特指由微信支付商户平台创建的优惠 (fen)
    pub wechatpay_contribute: Option<i64>,
    /// 特指商户自己创建的优惠 (fen)
    pub merchant_contribute: Option<i64>,
    /// 其他出资方出资金额 (fen)
    pub other_contribute: Option<i64>,
}

crate::model! { PromotionDetail: Default {
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

/// 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 微信公众平台为服务商商户分配的公众账号ID
    pub appid: Option<String>,
    /// 微信支付分配的商户号
    pub sub_mchid: Option<String>,
    /// 微信公众平台为商户分配的公众账号ID
    pub sub_appid: Option<String>,
    /// 商户自行生成的订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 交易类型
    pub trade_type: Option<String>,
    /// 本支付订单的状态
    pub trade_state: Option<TradeState>,
    /// 对当前订单状态的描述和下一步操作的指引
    pub trade_state_desc: Option<String>,
    /// 银行类型
    pub bank_type: Option<String>,
    /// 附加数据
    pub attach: Option<String>,
    /// 支付订单已成功才会返回
    pub success_time: Option<String>,
    /// 支付者
    pub payer: Option<Payer>,
    /// 订单金额信息
    pub amount: Option<Amount>,
    /// 设备信息
    pub device_info: Option<DeviceInfo>,
    /// 优惠详情
    pub promotion_detail: Vec<PromotionDetail>,
}

crate::model! { Resource: Default {
    mchid: body("mchid"),
    appid: body("appid"),
    sub_mchid: body("sub_mchid"),
    sub_appid: body("sub_appid"),
    out_trade_no: body("out_trade_no"),
    transaction_id: body("transaction_id"),
    trade_type: body("trade_type"),
    trade_state: body("trade_state"),
    trade_state_desc: body("trade_state_desc"),
    bank_type: body("bank_type"),
    attach: body("attach"),
    success_time: body("success_time"),
    payer: body("payer"),
    amount: body("amount"),
    device_info: body("device_info"),
    promotion_detail: body("promotion_detail"),
} }
