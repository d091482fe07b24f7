// Written by `cargo xtask codegen` from spec/webhook/v3/FAPIAO.ISSUED.md

//! Notification: fapiao issued (FAPIAO.ISSUED, JSON) · 发票开具成功(FAPIAO.ISSUED)通知(JSON)
//!
//! Notification `FAPIAO.ISSUED`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012286057](https://pay.weixin.qq.com/doc/v3/merchant/4012286057)
//! - partner: [4012071832](https://pay.weixin.qq.com/doc/v3/partner/4012071832), [4015792570](https://pay.weixin.qq.com/doc/v3/partner/4015792570)
#![doc(alias("发票开具成功(FAPIAO.ISSUED)通知(JSON)", "4012286057", "4012071832", "4015792570"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "FAPIAO.ISSUED";
    type Reply = ();
}

pub use crate::webhook::v3::fapiao::card_discarded::FapiaoStatus;

pub use crate::webhook::v3::fapiao::card_discarded::CardStatus;

pub use crate::webhook::v3::fapiao::card_discarded::FapiaoInformation;

/// Notification: fapiao issued (FAPIAO.ISSUED, JSON) · 发票开具成功(FAPIAO.ISSUED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub mchid: Option<String>,
    /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
    pub sub_mchid: Option<String>,
    /// fapiao application number given at fapiao issuing · 开票时指定的发票申请单号
    pub fapiao_apply_id: Option<String>,
    /// information of all fapiaos associated with the fapiao application · 发票申请单下关联的所有发票信息
    pub fapiao_information: Vec<FapiaoInformation>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    sub_mchid: body("sub_mchid"),
    fapiao_apply_id: body("fapiao_apply_id").promised(),
    fapiao_information: body("fapiao_information").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    mchid 0(&str),
    /// fapiao application number given at fapiao issuing · 开票时指定的发票申请单号
    fapiao_apply_id 2(&str),
    /// information of all fapiaos associated with the fapiao application · 发票申请单下关联的所有发票信息
    fapiao_information 3([FapiaoInformation]),
} }
