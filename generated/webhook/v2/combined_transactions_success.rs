// Written by `cargo xtask codegen` from spec/webhook/v2/combined-transactions-success.md

//! 合单支付通知(XML)
//!
//! v2 notification `combined-transactions-success`
//!
//! Closed to new merchants since 2021.09.01.
//!
//! [官方文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5)

use crate::model::{Mark, body};

/// 合单支付通知(XML)
#[non_exhaustive]
pub struct Body {
    /// 返回状态码
    pub return_code: Option<String>,
    /// 返回信息
    pub return_msg: Option<String>,
    /// 合单APPID
    pub combine_appid: Option<String>,
    /// 合单商户号
    pub combine_mch_id: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 设备号
    pub device_info: Option<String>,
    /// 合单用户标识
    pub combine_openid: Option<String>,
    /// 合单商户订单号
    pub combine_out_trade_no: Option<String>,
    /// 交易类型
    pub trade_type: Option<TradeType>,
    /// 付款银行
    pub bank_type: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 签名类型
    pub sign_type: Option<String>,
    /// 业务结果
    pub result_code: Option<String>,
    /// 业务信息
    pub result_msg: Option<String>,
    /// 错误代码
    pub err_code: Option<String>,
    /// 错误信息
    pub err_code_des: Option<String>,
    /// `JSON` 序列化的子订单集合
    pub sub_order_list: Option<crate::JsonString<SubOrderList>>,
}

crate::model! { Body: Default {
    return_code: body("return_code"),
    return_msg: body("return_msg"),
    combine_appid: body("combine_appid"),
    combine_mch_id: body("combine_mch_id"),
    nonce_str: body("nonce_str"),
    device_info: body("device_info"),
    combine_openid: body("combine_openid"),
    combine_out_trade_no: body("combine_out_trade_no"),
    trade_type: body("trade_type"),
    bank_type: body("bank_type"),
    sign: body("sign"),
    sign_type: body("sign_type"),
    result_code: body("result_code"),
    result_msg: body("result_msg"),
    err_code: body("err_code"),
    err_code_des: body("err_code_des"),
    sub_order_list: body("sub_order_list").mark(Mark::Json),
} }

impl crate::endpoint::V2Notification for Body {
    const EVENT: &'static str = "combined-transactions-success";
}

crate::open_enum! {
    /// 交易类型
    pub enum TradeType {
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        Mweb = "MWEB",
    }
}

/// 子订单列表
#[non_exhaustive]
pub struct OrderList {
    /// 公众账号ID
    pub appid: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 标价金额
    pub total_fee: Option<i64>,
    /// 现金支付金额
    pub cash_fee: Option<i64>,
    /// 微信订单号
    pub transaction_id: Option<String>,
    /// 子单商户订单号
    pub out_trade_no: Option<String>,
    /// 商家数据包
    pub attach: Option<String>,
    /// 支付完成时间
    pub time_end: Option<String>,
}

crate::model! { OrderList: Default {
    appid: body("appid"),
    mch_id: body("mch_id"),
    openid: body("openid"),
    total_fee: body("total_fee"),
    cash_fee: body("cash_fee"),
    transaction_id: body("transaction_id"),
    out_trade_no: body("out_trade_no"),
    attach: body("attach"),
    time_end: body("time_end"),
} }

/// `JSON` 序列化的子订单集合
#[non_exhaustive]
pub struct SubOrderList {
    /// 子订单数
    pub order_num: Option<i64>,
    /// 子订单列表
    pub order_list: Vec<OrderList>,
}

crate::model! { SubOrderList: Default {
    order_num: body("order_num"),
    order_list: body("order_list"),
} }
