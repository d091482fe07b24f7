// Written by `cargo xtask codegen` from spec/webhook/v2/transactions-risk-occurred.md

//! Notification: in-transaction risk trade, to the bank partner (XML) · 事中-风险交易回调通知银行服务商(XML)
//!
//! v2 notification `transactions-risk-occurred`
//!
//! Official pages · 官方文档:
//!
//! - institution: [4011986354](https://pay.weixin.qq.com/doc/v2/institution/4011986354)
#![doc(alias("事中-风险交易回调通知银行服务商(XML)", "4011986354"))]

use crate::model::{Mark, body};

/// Notification: in-transaction risk trade, to the bank partner (XML) · 事中-风险交易回调通知银行服务商(XML)
#[non_exhaustive]
pub struct Body {
    /// return status code · 返回状态码
    pub return_code: Option<ReturnCode>,
    /// returned information · 返回信息
    pub return_msg: Option<String>,
    /// signature type · 签名类型
    pub sign_type: Option<SignType>,
    /// signature · 签名
    pub sign: Option<String>,
    /// nonce · 随机字符串
    pub nonce_str: Option<String>,
    /// event number · 事件单号
    pub event_code: Option<String>,
    /// risk level · 风险级别
    pub risk_level: Option<RiskLevel>,
    /// risk description · 风险描述
    pub risk_level_desc: Option<String>,
    /// partner merchant ID with risky trades · 有风险交易的服务商号
    pub mch_id: Option<String>,
    /// merchant ID with risky trades · 有风险交易的商户号
    pub sub_mch_id: Option<String>,
    /// WeChat Pay transaction IDs of risky transactions in `JSON` format · 风险交易的微信订单号列表`JSON`格式
    pub transaction_id_list: Option<crate::JsonString<TransactionIdList>>,
    origin_: crate::model::Origin,
}

crate::model! { Body: Received {
    return_code: body("return_code"),
    return_msg: body("return_msg"),
    sign_type: body("sign_type"),
    sign: body("sign"),
    nonce_str: body("nonce_str"),
    event_code: body("event_code").promised(),
    risk_level: body("risk_level").promised(),
    risk_level_desc: body("risk_level_desc").promised(),
    mch_id: body("mch_id").promised(),
    sub_mch_id: body("sub_mch_id").promised(),
    transaction_id_list: body("transaction_id_list").promised().mark(Mark::Json),
} }

crate::promised::promised! { Body {
    /// event number · 事件单号
    event_code 5(&str),
    /// risk level · 风险级别
    risk_level 6(&RiskLevel),
    /// risk description · 风险描述
    risk_level_desc 7(&str),
    /// partner merchant ID with risky trades · 有风险交易的服务商号
    mch_id 8(&str),
    /// merchant ID with risky trades · 有风险交易的商户号
    sub_mch_id 9(&str),
    /// WeChat Pay transaction IDs of risky transactions in `JSON` format · 风险交易的微信订单号列表`JSON`格式
    transaction_id_list 10(&TransactionIdList),
} }

impl crate::endpoint::V2Notification for Body {
    const EVENT: &'static str = "transactions-risk-occurred";
}

crate::open_enum! {
    /// return status code · 返回状态码
    pub enum ReturnCode {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

crate::open_enum! {
    /// signature type · 签名类型
    pub enum SignType {
        HmacSha256 = "HMAC-SHA256",
    }
}

crate::open_enum! {
    /// risk level · 风险级别
    pub enum RiskLevel {
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }
}

/// WeChat Pay transaction ID list · 微信订单号列表
#[non_exhaustive]
pub struct Data {
    /// WeChat Pay transaction ID · 微信订单号
    pub transaction_id: Vec<String>,
    origin_: crate::model::Origin,
}

crate::model! { Data: Received {
    transaction_id: body("transaction_id").promised(),
} }

crate::promised::promised! { Data {
    /// WeChat Pay transaction ID · 微信订单号
    transaction_id 0([String]),
} }

/// WeChat Pay transaction IDs of risky transactions in `JSON` format · 风险交易的微信订单号列表`JSON`格式
#[non_exhaustive]
pub struct TransactionIdList {
    /// WeChat Pay transaction ID list · 微信订单号列表
    pub data: Option<Data>,
    origin_: crate::model::Origin,
}

crate::model! { TransactionIdList: Received {
    data: body("data").promised(),
} }

crate::promised::promised! { TransactionIdList {
    /// WeChat Pay transaction ID list · 微信订单号列表
    data 0(&Data),
} }
