// Written by `cargo xtask codegen` from spec/webhook/v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO.md

//! Notification: overseas wallet, push order (CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO, JSON) · 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)
//!
//! Notification `CROSS_BORDER_PAY.PUSH_ORDER_INFO`
//!
//! Official pages · 官方文档:
//!
//! - institution: [4019762399](https://pay.weixin.qq.com/doc/v3/institution/4019762399)
#![doc(alias("外包内用-推送订单信息(CROSS_BORDER_PAY.PUSH_ORDER_INFO)回调(JSON)", "4019762399"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "CROSS_BORDER_PAY.PUSH_ORDER_INFO";
    const SIGNED_REPLY: bool = true;
    type Reply = Reply;
}

/// order amount · 订单金额信息
#[non_exhaustive]
pub struct Amount {
    /// amount entered by the user · 用户输入金额 (fen)
    pub total: Option<crate::Fen>,
    /// currency type · 货币类型
    pub currency: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Amount: Received {
    total: body("total").promised(),
    currency: body("currency"),
} }

crate::promised::promised! { Amount {
    /// amount entered by the user · 用户输入金额 (fen)
    total 0(crate::Fen),
} }

pub use crate::webhook::v3::cross_border_pay::get_mch_info::Code;

/// Notification: overseas wallet, push order (CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO, JSON) · 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)
#[non_exhaustive]
pub struct Resource {
    /// acquiring network's trade serial number · 受理网络交易流水号
    pub acq_tid: Option<String>,
    /// wallet code · 钱包编码
    pub bank_type: Option<String>,
    /// order amount · 订单金额信息
    pub amount: Option<Amount>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    acq_tid: body("acq_tid").promised(),
    bank_type: body("bank_type").promised(),
    amount: body("amount").promised(),
    openid: body("openid").promised(),
} }

crate::promised::promised! { Resource {
    /// acquiring network's trade serial number · 受理网络交易流水号
    acq_tid 0(&str),
    /// wallet code · 钱包编码
    bank_type 1(&str),
    /// order amount · 订单金额信息
    amount 2(&Amount),
    /// user openid · 用户标识
    openid 3(&str),
} }

/// Notification: overseas wallet, push order (CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO, JSON) · 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)
#[must_use]
#[non_exhaustive]
pub struct Reply {
    /// business processing status code · 业务处理状态码
    pub code: Code,
    /// attached information of the business processing · 业务处理附加信息
    pub message: Option<String>,
    /// acquiring network's trade serial number · 受理网络交易流水号
    pub acq_tid: String,
    /// prepay ID · 预支付交易会话标识
    pub prepay_id: String,
    /// order expiry time · 订单过期时间; as 2018-06-08T10:34:56+08:00
    pub expire_time: crate::Time,
    /// server IP · 服务器IP
    pub client_ip: String,
}

crate::model! { Reply {
    code: body("code").required(),
    message: body("message"),
    acq_tid: body("acq_tid").required(),
    prepay_id: body("prepay_id").required(),
    expire_time: body("expire_time").required(),
    client_ip: body("client_ip").required(),
} }

crate::sent::sent! { Reply(ReplyRequired<'a>) {
    /// business processing status code · 业务处理状态码
    code(Code),
    /// acquiring network's trade serial number · 受理网络交易流水号
    acq_tid(&'a str),
    /// prepay ID · 预支付交易会话标识
    prepay_id(&'a str),
    /// order expiry time · 订单过期时间; as 2018-06-08T10:34:56+08:00
    expire_time(crate::Time),
    /// server IP · 服务器IP
    client_ip(&'a str),
} {
    /// attached information of the business processing · 业务处理附加信息
    message message_opt(into String),
} }
