// Written by `cargo xtask codegen` from spec/webhook/v2/transaction-success.md

//! Notification: ordinary payment (XML) · 普通支付通知(XML)
//!
//! v2 notification `transaction-success`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4011935221](https://pay.weixin.qq.com/doc/v2/merchant/4011935221), [4011937152](https://pay.weixin.qq.com/doc/v2/merchant/4011937152), [4011937248](https://pay.weixin.qq.com/doc/v2/merchant/4011937248), [4011938508](https://pay.weixin.qq.com/doc/v2/merchant/4011938508), [4011941607](https://pay.weixin.qq.com/doc/v2/merchant/4011941607), [4011985057](https://pay.weixin.qq.com/doc/v2/merchant/4011985057), [4011985480](https://pay.weixin.qq.com/doc/v2/merchant/4011985480), [4011987465](https://pay.weixin.qq.com/doc/v2/merchant/4011987465), [4011985484](https://pay.weixin.qq.com/doc/v2/merchant/4011985484)
//! - partner: [4011936650](https://pay.weixin.qq.com/doc/v2/partner/4011936650), [4011989262](https://pay.weixin.qq.com/doc/v2/partner/4011989262), [4011941679](https://pay.weixin.qq.com/doc/v2/partner/4011941679), [4011941306](https://pay.weixin.qq.com/doc/v2/partner/4011941306), [4011984334](https://pay.weixin.qq.com/doc/v2/partner/4011984334), [4011989906](https://pay.weixin.qq.com/doc/v2/partner/4011989906), [4011988207](https://pay.weixin.qq.com/doc/v2/partner/4011988207), [4011984263](https://pay.weixin.qq.com/doc/v2/partner/4011984263), [4011989913](https://pay.weixin.qq.com/doc/v2/partner/4011989913), [4011988376](https://pay.weixin.qq.com/doc/v2/partner/4011988376)
//! - global: [4013634962](https://pay.weixin.qq.com/doc/global/v2/zh/4013634962), [4013634999](https://pay.weixin.qq.com/doc/global/v2/zh/4013634999), [4013635250](https://pay.weixin.qq.com/doc/global/v2/zh/4013635250), [4013636492](https://pay.weixin.qq.com/doc/global/v2/zh/4013636492), [4013636612](https://pay.weixin.qq.com/doc/global/v2/zh/4013636612)
#![doc(alias("普通支付通知(XML)", "4011935221", "4011937152", "4011937248", "4011938508", "4011941607", "4011985057", "4011985480", "4011936650", "4011989262", "4011941679", "4011941306", "4011984334", "4011989906", "4011988207", "4011984263", "4013634962", "4013634999", "4013635250", "4013636492", "4013636612", "4011987465", "4011985484", "4011989913", "4011988376"))]

use crate::model::{Mark, body};

/// Notification: ordinary payment (XML) · 普通支付通知(XML)
#[non_exhaustive]
pub struct Body {
    /// official account platform appid · 公众平台APPID
    pub appid: Option<String>,
    /// merchant data package · 商家数据包
    pub attach: Option<String>,
    /// payer's bank · 付款银行
    pub bank_type: Option<String>,
    /// currency type · 货币种类
    pub fee_type: Option<String>,
    /// whether the official account is followed · 是否关注公众账号
    pub is_subscribe: Option<IsSubscribe>,
    /// merchant ID · 商户号
    pub mch_id: Option<String>,
    /// sub-merchant ID · 子商户号
    pub sub_mch_id: Option<String>,
    /// sub-merchant appid · 子商户应用ID
    pub sub_appid: Option<String>,
    /// nonce · 随机字符串
    pub nonce_str: Option<String>,
    /// signature type · 签名类型
    pub sign_type: Option<SignType>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// merchant order number · 商户订单号
    pub out_trade_no: Option<String>,
    /// business result · 业务结果
    pub result_code: Option<ResultCode>,
    /// return status code · 返回状态码
    pub return_code: Option<ReturnCode>,
    /// signature · 签名
    pub sign: Option<String>,
    /// payment completion time · 支付完成时间; as 20180608103456
    pub time_end: Option<crate::CompactTime>,
    /// quoted amount · 标价金额 (fen)
    pub total_fee: Option<crate::Fen>,
    /// cash coupon amount · 代金券金额 (fen)
    pub coupon_fee: Option<crate::Fen>,
    /// quantity of cash coupons used · 代金券使用数量
    pub coupon_count: Option<i64>,
    /// trade type · 交易类型
    pub trade_type: Option<TradeType>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// entrusted deduction contract ID · 委托代扣协议id
    pub contract_id: Option<String>,
    /// whether the user has repaid · ⽤户是否已还款
    pub user_repaid: Option<UserRepaid>,
    /// trade state · 交易状态
    pub trade_state: Option<TradeState>,
    /// API version number · 接口版本号
    pub version: Option<String>,
    /// returned information · 返回信息
    pub return_msg: Option<String>,
    /// error code · 错误代码
    pub err_code: Option<String>,
    /// error code description · 错误代码描述
    pub err_code_des: Option<String>,
    /// device number · 设备号
    pub device_info: Option<String>,
    /// user sub-openid · 用户子标识
    pub sub_openid: Option<String>,
    /// whether the sub official account is followed · 是否关注子公众账号
    pub sub_is_subscribe: Option<SubIsSubscribe>,
    /// order amount due for settlement · 应结订单金额 (fen)
    pub settlement_total_fee: Option<crate::Fen>,
    /// cash payment amount · 现金支付金额 (fen)
    pub cash_fee: Option<crate::Fen>,
    /// cash payment currency · 现金支付币种
    pub cash_fee_type: Option<String>,
    /// promotion details as a `JSON` string · 营销详情`JSON`格式字符串
    pub promotion_detail: Option<crate::JsonString<Vec<PromotionDetail>>>,
    /// the numbered fields as a list: `coupon_type_$n`, `coupon_id_$n`, `coupon_fee_$n`
    pub coupons: Vec<Coupon>,
    origin_: crate::model::Origin,
}

crate::model! { Body: Received {
    appid: body("appid").promised(),
    attach: body("attach"),
    bank_type: body("bank_type").promised(),
    fee_type: body("fee_type"),
    is_subscribe: body("is_subscribe").promised(),
    mch_id: body("mch_id").promised(),
    sub_mch_id: body("sub_mch_id"),
    sub_appid: body("sub_appid"),
    nonce_str: body("nonce_str"),
    sign_type: body("sign_type"),
    openid: body("openid").promised(),
    out_trade_no: body("out_trade_no").promised(),
    result_code: body("result_code"),
    return_code: body("return_code"),
    sign: body("sign"),
    time_end: body("time_end"),
    total_fee: body("total_fee").promised(),
    coupon_fee: body("coupon_fee"),
    coupon_count: body("coupon_count"),
    trade_type: body("trade_type").promised(),
    transaction_id: body("transaction_id").promised(),
    contract_id: body("contract_id"),
    user_repaid: body("user_repaid"),
    trade_state: body("trade_state"),
    version: body("version"),
    return_msg: body("return_msg"),
    err_code: body("err_code"),
    err_code_des: body("err_code_des"),
    device_info: body("device_info"),
    sub_openid: body("sub_openid"),
    sub_is_subscribe: body("sub_is_subscribe"),
    settlement_total_fee: body("settlement_total_fee"),
    cash_fee: body("cash_fee").promised(),
    cash_fee_type: body("cash_fee_type"),
    promotion_detail: body("promotion_detail").mark(Mark::Json),
    coupons: body("coupons"),
} }

crate::promised::promised! { Body {
    /// official account platform appid · 公众平台APPID
    appid 0(&str),
    /// payer's bank · 付款银行
    bank_type 2(&str),
    /// whether the official account is followed · 是否关注公众账号
    is_subscribe 4(&IsSubscribe),
    /// merchant ID · 商户号
    mch_id 5(&str),
    /// user openid · 用户标识
    openid 10(&str),
    /// merchant order number · 商户订单号
    out_trade_no 11(&str),
    /// quoted amount · 标价金额 (fen)
    total_fee 16(crate::Fen),
    /// trade type · 交易类型
    trade_type 19(&TradeType),
    /// WeChat Pay transaction ID · 微信支付订单号
    transaction_id 20(&str),
    /// cash payment amount · 现金支付金额 (fen)
    cash_fee 32(crate::Fen),
} }

impl crate::endpoint::V2Notification for Body {
    const EVENT: &'static str = "transaction-success";
}

crate::open_enum! {
    /// whether the official account is followed · 是否关注公众账号
    pub enum IsSubscribe {
        Y = "Y",
        N = "N",
    }
}

crate::open_enum! {
    /// signature type · 签名类型
    pub enum SignType {
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    }
}

crate::open_enum! {
    /// business result · 业务结果
    pub enum ResultCode {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

crate::open_enum! {
    /// return status code · 返回状态码
    pub enum ReturnCode {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

crate::open_enum! {
    /// trade type · 交易类型
    pub enum TradeType {
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        Mweb = "MWEB",
        Pap = "PAP",
    }
}

crate::open_enum! {
    /// whether the user has repaid · ⽤户是否已还款
    pub enum UserRepaid {
        Y = "Y",
        N = "N",
    }
}

pub use crate::states::TradeState;

crate::open_enum! {
    /// whether the sub official account is followed · 是否关注子公众账号
    pub enum SubIsSubscribe {
        Y = "Y",
        N = "N",
    }
}

crate::open_enum! {
    /// discount scope · 优惠范围
    pub enum Scope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

crate::open_enum! {
    /// discount type · 优惠类型
    pub enum Type {
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

/// item list · 单品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// goods code · 商品编码
    pub goods_id: Option<String>,
    /// WeChat Pay goods code · 微信支付商品编码
    pub wxpay_goods_id: Option<String>,
    /// goods name · 商品名称
    pub goods_name: Option<String>,
    /// goods quantity · 商品数量
    pub quantity: Option<i64>,
    /// goods unit price · 商品单价 (fen)
    pub price: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { GoodsDetail: Received {
    goods_id: body("goods_id"),
    wxpay_goods_id: body("wxpay_goods_id"),
    goods_name: body("goods_name"),
    quantity: body("quantity").promised(),
    price: body("price").promised(),
} }

crate::promised::promised! { GoodsDetail {
    /// goods quantity · 商品数量
    quantity 3(i64),
    /// goods unit price · 商品单价 (fen)
    price 4(crate::Fen),
} }

/// promotion details as a `JSON` string · 营销详情`JSON`格式字符串
#[non_exhaustive]
pub struct PromotionDetail {
    /// coupon ID · 券ID
    pub promotion_id: Option<String>,
    /// discount name · 优惠名称
    pub name: Option<String>,
    /// discount scope · 优惠范围
    pub scope: Option<Scope>,
    /// discount type · 优惠类型
    pub type_: Option<Type>,
    /// coupon face value · 优惠券面额 (fen)
    pub amount: Option<crate::Fen>,
    /// activity ID · 活动ID
    pub activity_id: Option<String>,
    /// WeChat Pay funding · 微信出资 (fen)
    pub wxpay_contribute: Option<crate::Fen>,
    /// merchant funding · 商户出资 (fen)
    pub merchant_contribute: Option<crate::Fen>,
    /// other funding · 其他出资 (fen)
    pub other_contribute: Option<crate::Fen>,
    /// item list · 单品列表
    pub goods_detail: Vec<GoodsDetail>,
    origin_: crate::model::Origin,
}

crate::model! { PromotionDetail: Received {
    promotion_id: body("promotion_id").promised(),
    name: body("name"),
    scope: body("scope"),
    type_: body("type"),
    amount: body("amount").promised(),
    activity_id: body("activity_id").promised(),
    wxpay_contribute: body("wxpay_contribute"),
    merchant_contribute: body("merchant_contribute"),
    other_contribute: body("other_contribute"),
    goods_detail: body("goods_detail").promised(),
} }

crate::promised::promised! { PromotionDetail {
    /// coupon ID · 券ID
    promotion_id 0(&str),
    /// coupon face value · 优惠券面额 (fen)
    amount 4(crate::Fen),
    /// activity ID · 活动ID
    activity_id 5(&str),
    /// item list · 单品列表
    goods_detail 9([GoodsDetail]),
} }

/// the numbered fields as a list: `coupon_type_$n`, `coupon_id_$n`, `coupon_fee_$n`
#[non_exhaustive]
pub struct Coupon {
    /// cash coupon type · 代金券类型
    pub coupon_type: Option<String>,
    /// cash coupon ID · 代金券ID
    pub coupon_id: Option<String>,
    /// payment amount of a single cash coupon · 单个代金券支付金额 (fen)
    pub coupon_fee: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { Coupon: Received {
    coupon_type: body("coupon_type").family("coupon_type_$n"),
    coupon_id: body("coupon_id").family("coupon_id_$n"),
    coupon_fee: body("coupon_fee").family("coupon_fee_$n"),
} }
