// Written by `cargo xtask codegen` from spec/webhook/v2/TRANSACTION.FAIL.md

//! 订单支付失败(TRANSACTION.FAIL)回调通知(XML)
//!
//! v2 notification `TRANSACTION.FAIL`
//!
//! [免押租借订单支付失败通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8)
//! [免押速住订单支付失败通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7)

use crate::model::{Mark, body};

/// 订单支付失败(TRANSACTION.FAIL)回调通知(XML)
#[non_exhaustive]
pub struct Body {
    /// 商户号
    pub mch_id: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 签名算法
    pub algorithm: Option<Algorithm>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 通知ID
    pub event_id: Option<String>,
    /// 通知创建时间
    pub event_create_time: Option<String>,
    /// 通知类型
    pub event_type: Option<EventType>,
    /// 通知加密类型
    pub event_algorithm: Option<EventAlgorithm>,
    /// 通知随机串
    pub event_nonce: Option<String>,
    /// 通知附加数据
    pub event_associated_data: Option<String>,
    /// 通知密文
    pub event_ciphertext: Option<String>,
}

crate::model! { Body: Default {
    mch_id: body("mch_id"),
    appid: body("appid"),
    algorithm: body("algorithm"),
    nonce_str: body("nonce_str"),
    sign: body("sign"),
    event_id: body("event_id"),
    event_create_time: body("event_create_time"),
    event_type: body("event_type"),
    event_algorithm: body("event_algorithm"),
    event_nonce: body("event_nonce"),
    event_associated_data: body("event_associated_data"),
    event_ciphertext: body("event_ciphertext").mark(Mark::AesGcm),
} }

impl crate::endpoint::V2Notification for Resource {
    const EVENT: &'static str = "TRANSACTION.FAIL";
}

crate::open_enum! {
    /// 签名算法
    pub enum Algorithm {
        HmacSha256 = "HMAC-SHA256",
    }
}

crate::open_enum! {
    /// 通知类型
    pub enum EventType {
        TransactionFail = "TRANSACTION.FAIL",
    }
}

crate::open_enum! {
    /// 通知加密类型
    pub enum EventAlgorithm {
        AeadAes256Gcm = "AEAD_AES_256_GCM",
    }
}

/// 订单支付失败(TRANSACTION.FAIL)回调通知(XML)
#[non_exhaustive]
pub struct Resource {
    /// 单据状态
    pub state: Option<String>,
    /// 服务ID
    pub service_id: Option<String>,
    /// 商户服务订单号
    pub out_order_no: Option<String>,
    /// 微信支付服务订单号
    pub order_id: Option<String>,
    /// 商品名称
    pub goods_name: Option<String>,
    /// 是否归还
    pub returned: Option<String>,
    /// 房间
    pub room: Option<String>,
    /// 是否入住
    pub checked_in: Option<String>,
    /// 入住时间
    pub start_time: Option<String>,
    /// 押金金额
    pub deposit_amount: Option<String>,
    /// 总金额
    pub total_amount: Option<String>,
    /// 预计离店时间
    pub end_time: Option<String>,
    /// 结单交易单号
    pub finish_transaction_id: Option<String>,
}

crate::model! { Resource: Default {
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
    total_amount: body("total_amount"),
    end_time: body("end_time"),
    finish_transaction_id: body("finish_transaction_id"),
} }
