// Written by `cargo xtask codegen` from spec/webhook/v2/combined-transactions-success.md

//! Notification: combined payment (XML) · 合单支付通知(XML)
//!
//! v2 notification `combined-transactions-success`
//!
//! Closed to new merchants since 2021.09.01.
//!
//! Official pages · 官方文档:
//!
//! - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5)
#![doc(alias("合单支付通知(XML)"))]

use crate::model::{Mark, body};

/// Notification: combined payment (XML) · 合单支付通知(XML)
#[non_exhaustive]
pub struct Body {
    /// return status code · 返回状态码
    pub return_code: Option<String>,
    /// returned information · 返回信息
    pub return_msg: Option<String>,
    /// combined order appid · 合单APPID
    pub combine_appid: Option<String>,
    /// combined order merchant ID · 合单商户号
    pub combine_mch_id: Option<String>,
    /// nonce · 随机字符串
    pub nonce_str: Option<String>,
    /// device number · 设备号
    pub device_info: Option<String>,
    /// combined-order user openid · 合单用户标识
    pub combine_openid: Option<String>,
    /// merchant order number of the combined order · 合单商户订单号
    pub combine_out_trade_no: Option<String>,
    /// trade type · 交易类型
    pub trade_type: Option<TradeType>,
    /// payer's bank · 付款银行
    pub bank_type: Option<String>,
    /// signature · 签名
    pub sign: Option<String>,
    /// signature type · 签名类型
    pub sign_type: Option<String>,
    /// business result · 业务结果
    pub result_code: Option<String>,
    /// business information · 业务信息
    pub result_msg: Option<String>,
    /// error code · 错误代码
    pub err_code: Option<String>,
    /// error information · 错误信息
    pub err_code_des: Option<String>,
    /// sub-order list serialised as `JSON` · `JSON` 序列化的子订单集合
    pub sub_order_list: Option<crate::JsonString<SubOrderList>>,
    origin_: crate::model::Origin,
}

crate::model! { Body: Received {
    return_code: body("return_code"),
    return_msg: body("return_msg"),
    combine_appid: body("combine_appid").promised(),
    combine_mch_id: body("combine_mch_id").promised(),
    nonce_str: body("nonce_str"),
    device_info: body("device_info"),
    combine_openid: body("combine_openid"),
    combine_out_trade_no: body("combine_out_trade_no").promised(),
    trade_type: body("trade_type").promised(),
    bank_type: body("bank_type"),
    sign: body("sign"),
    sign_type: body("sign_type"),
    result_code: body("result_code"),
    result_msg: body("result_msg"),
    err_code: body("err_code"),
    err_code_des: body("err_code_des"),
    sub_order_list: body("sub_order_list").promised().mark(Mark::Json),
} }

crate::promised::promised! { Body {
    /// combined order appid · 合单APPID
    combine_appid 2(&str),
    /// combined order merchant ID · 合单商户号
    combine_mch_id 3(&str),
    /// merchant order number of the combined order · 合单商户订单号
    combine_out_trade_no 7(&str),
    /// trade type · 交易类型
    trade_type 8(&TradeType),
    /// sub-order list serialised as `JSON` · `JSON` 序列化的子订单集合
    sub_order_list 16(&SubOrderList),
} }

impl crate::endpoint::V2Notification for Body {
    const EVENT: &'static str = "combined-transactions-success";
}

crate::open_enum! {
    /// trade type · 交易类型
    pub enum TradeType {
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        Mweb = "MWEB",
    }
}

/// sub-order list · 子订单列表
#[non_exhaustive]
pub struct OrderList {
    /// official account appid · 公众账号ID
    pub appid: Option<String>,
    /// merchant ID · 商户号
    pub mch_id: Option<String>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// quoted amount · 标价金额 (fen)
    pub total_fee: Option<crate::Fen>,
    /// cash payment amount · 现金支付金额 (fen)
    pub cash_fee: Option<crate::Fen>,
    /// WeChat Pay transaction ID · 微信订单号
    pub transaction_id: Option<String>,
    /// merchant order number of the sub-order · 子单商户订单号
    pub out_trade_no: Option<String>,
    /// merchant data package · 商家数据包
    pub attach: Option<String>,
    /// payment completion time · 支付完成时间; as 20180608103456
    pub time_end: Option<crate::CompactTime>,
    origin_: crate::model::Origin,
}

crate::model! { OrderList: Received {
    appid: body("appid").promised(),
    mch_id: body("mch_id").promised(),
    openid: body("openid").promised(),
    total_fee: body("total_fee").promised(),
    cash_fee: body("cash_fee").promised(),
    transaction_id: body("transaction_id").promised(),
    out_trade_no: body("out_trade_no").promised(),
    attach: body("attach"),
    time_end: body("time_end").promised(),
} }

crate::promised::promised! { OrderList {
    /// official account appid · 公众账号ID
    appid 0(&str),
    /// merchant ID · 商户号
    mch_id 1(&str),
    /// user openid · 用户标识
    openid 2(&str),
    /// quoted amount · 标价金额 (fen)
    total_fee 3(crate::Fen),
    /// cash payment amount · 现金支付金额 (fen)
    cash_fee 4(crate::Fen),
    /// WeChat Pay transaction ID · 微信订单号
    transaction_id 5(&str),
    /// merchant order number of the sub-order · 子单商户订单号
    out_trade_no 6(&str),
    /// payment completion time · 支付完成时间; as 20180608103456
    time_end 8(&crate::CompactTime),
} }

/// sub-order list serialised as `JSON` · `JSON` 序列化的子订单集合
#[non_exhaustive]
pub struct SubOrderList {
    /// number of sub-orders · 子订单数
    pub order_num: Option<i64>,
    /// sub-order list · 子订单列表
    pub order_list: Vec<OrderList>,
    origin_: crate::model::Origin,
}

crate::model! { SubOrderList: Received {
    order_num: body("order_num").promised(),
    order_list: body("order_list").promised(),
} }

crate::promised::promised! { SubOrderList {
    /// number of sub-orders · 子订单数
    order_num 0(i64),
    /// sub-order list · 子订单列表
    order_list 1([OrderList]),
} }
