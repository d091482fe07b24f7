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

pub use crate::v2::pay::facepay::post::response::IsSubscribe;

pub use crate::v2::face::get_wxpayface_authinfo::post::SignType;

pub use crate::v2::cgi_bin::mch::customs::customdeclareorder::post::response::ResultCode;

pub use crate::v2::billcommentsp::batchquerycomment::post::response::ReturnCode;

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

pub use crate::v2::pay::facepay::post::response::SubIsSubscribe;

pub use crate::v2::pay::facepay::post::response::Scope;

pub use crate::v2::pay::facepay::post::response::Type;

pub use crate::v2::pay::facepay::post::response::GoodsDetail;

pub use crate::v2::pay::facepay::post::response::PromotionDetail;

pub use crate::v2::pay::facepayquery::post::response::Coupon;
