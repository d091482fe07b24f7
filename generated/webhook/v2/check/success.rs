// Written by `cargo xtask codegen` from spec/webhook/v2/CHECK.SUCCESS.md

//! Notification: user confirmed the order (CHECK.SUCCESS, XML) · 用户确认订单成功(CHECK.SUCCESS)回调通知(XML)
//!
//! v2 notification `CHECK.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - [Notification: deposit-free rental order confirmed · 免押租借确认订单通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7)
//! - [Notification: deposit-free express-stay order confirmed · 免押速住确认订单通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6)
#![doc(alias("用户确认订单成功(CHECK.SUCCESS)回调通知(XML)"))]

use crate::model::{Mark, body};

/// Notification: user confirmed the order (CHECK.SUCCESS, XML) · 用户确认订单成功(CHECK.SUCCESS)回调通知(XML)
#[non_exhaustive]
pub struct Body {
    /// merchant ID · 商户号
    pub mch_id: Option<String>,
    /// official account appid · 公众账号ID
    pub appid: Option<String>,
    /// signature algorithm · 签名算法
    pub algorithm: Option<Algorithm>,
    /// nonce · 随机字符串
    pub nonce_str: Option<String>,
    /// signature · 签名
    pub sign: Option<String>,
    /// notification ID · 通知ID
    pub event_id: Option<String>,
    /// notification creation time · 通知创建时间
    pub event_create_time: Option<String>,
    /// notification type · 通知类型
    pub event_type: Option<EventType>,
    /// notification encryption type · 通知加密类型
    pub event_algorithm: Option<EventAlgorithm>,
    /// notification nonce · 通知随机串
    pub event_nonce: Option<String>,
    /// notification associated data · 通知附加数据
    pub event_associated_data: Option<String>,
    /// notification ciphertext · 通知密文
    pub event_ciphertext: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Body: Received {
    mch_id: body("mch_id").promised(),
    appid: body("appid").promised(),
    algorithm: body("algorithm").promised(),
    nonce_str: body("nonce_str"),
    sign: body("sign"),
    event_id: body("event_id").promised(),
    event_create_time: body("event_create_time").promised(),
    event_type: body("event_type").promised(),
    event_algorithm: body("event_algorithm").promised(),
    event_nonce: body("event_nonce").promised(),
    event_associated_data: body("event_associated_data"),
    event_ciphertext: body("event_ciphertext").promised().mark(Mark::AesGcm),
} }

crate::promised::promised! { Body {
    /// merchant ID · 商户号
    mch_id 0(&str),
    /// official account appid · 公众账号ID
    appid 1(&str),
    /// signature algorithm · 签名算法
    algorithm 2(&Algorithm),
    /// notification ID · 通知ID
    event_id 5(&str),
    /// notification creation time · 通知创建时间
    event_create_time 6(&str),
    /// notification type · 通知类型
    event_type 7(&EventType),
    /// notification encryption type · 通知加密类型
    event_algorithm 8(&EventAlgorithm),
    /// notification nonce · 通知随机串
    event_nonce 9(&str),
    /// notification ciphertext · 通知密文
    event_ciphertext 11(&str),
} }

impl crate::endpoint::V2Notification for Resource {
    const EVENT: &'static str = "CHECK.SUCCESS";
}

pub use crate::webhook::v2::check::fail::Algorithm;

crate::open_enum! {
    /// notification type · 通知类型
    pub enum EventType {
        CheckSuccess = "CHECK.SUCCESS",
    }
}

pub use crate::webhook::v2::check::fail::EventAlgorithm;

/// Notification: user confirmed the order (CHECK.SUCCESS, XML) · 用户确认订单成功(CHECK.SUCCESS)回调通知(XML)
#[non_exhaustive]
pub struct Resource {
    /// order state · 单据状态
    pub state: Option<String>,
    /// service ID · 服务ID
    pub service_id: Option<String>,
    /// merchant service order number · 商户服务订单号
    pub out_order_no: Option<String>,
    /// WeChat Pay service order ID · 微信支付服务订单号
    pub order_id: Option<String>,
    /// goods name · 商品名称
    pub goods_name: Option<String>,
    /// whether returned · 是否归还
    pub returned: Option<String>,
    /// room · 房间
    pub room: Option<String>,
    /// whether checked in · 是否入住
    pub checked_in: Option<String>,
    /// check-in time · 入住时间; as 20180608103456
    pub start_time: Option<crate::CompactTime>,
    /// deposit amount · 押金金额 (fen)
    pub deposit_amount: Option<crate::Fen>,
    /// finish credential · 完结凭证
    pub finish_ticket: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    state: body("state"),
    service_id: body("service_id"),
    out_order_no: body("out_order_no"),
    order_id: body("order_id"),
    goods_name: body("goods_name"),
    returned: body("returned"),
    room: body("room"),
    checked_in: body("checked_in"),
    start_time: body("start_time"),
    deposit_amount: body("deposit_amount"),
    finish_ticket: body("finish_ticket"),
} }
