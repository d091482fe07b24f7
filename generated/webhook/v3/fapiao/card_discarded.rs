// Written by `cargo xtask codegen` from spec/webhook/v3/FAPIAO.CARD_DISCARDED.md

//! Notification: fapiao card discarded (FAPIAO.CARD\_DISCARDED, JSON) · 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON)
//!
//! Notification `FAPIAO.CARD_DISCARDED`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012286035](https://pay.weixin.qq.com/doc/v3/merchant/4012286035)
//! - partner: [4012071609](https://pay.weixin.qq.com/doc/v3/partner/4012071609), [4015792560](https://pay.weixin.qq.com/doc/v3/partner/4015792560)
#![doc(alias("发票卡券作废(FAPIAO.CARD_DISCARDED)通知(JSON)", "4012286035", "4012071609", "4015792560"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "FAPIAO.CARD_DISCARDED";
    type Reply = ();
}

crate::open_enum! {
    /// fapiao state · 发票状态
    pub enum FapiaoStatus {
        IssueAccepted = "ISSUE_ACCEPTED",
        Issued = "ISSUED",
        ReverseAccepted = "REVERSE_ACCEPTED",
        Reversed = "REVERSED",
    }
}

crate::open_enum! {
    /// fapiao state · 发票状态
    pub enum CardStatus {
        InsertAccepted = "INSERT_ACCEPTED",
        Inserted = "INSERTED",
        DiscardAccepted = "DISCARD_ACCEPTED",
        Discarded = "DISCARDED",
    }
}

/// information of all fapiaos associated with the fapiao application · 发票申请单下关联的所有发票信息
#[non_exhaustive]
pub struct FapiaoInformation {
    /// merchant fapiao number · 商户发票单号
    pub fapiao_id: Option<String>,
    /// fapiao state · 发票状态
    pub fapiao_status: Option<FapiaoStatus>,
    /// fapiao state · 发票状态
    pub card_status: Option<CardStatus>,
    origin_: crate::model::Origin,
}

crate::model! { FapiaoInformation: Received {
    fapiao_id: body("fapiao_id").promised(),
    fapiao_status: body("fapiao_status").promised(),
    card_status: body("card_status").promised(),
} }

crate::promised::promised! { FapiaoInformation {
    /// merchant fapiao number · 商户发票单号
    fapiao_id 0(&str),
    /// fapiao state · 发票状态
    fapiao_status 1(&FapiaoStatus),
    /// fapiao state · 发票状态
    card_status 2(&CardStatus),
} }

/// Notification: fapiao card discarded (FAPIAO.CARD\_DISCARDED, JSON) · 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub mchid: Option<String>,
    /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
    pub sub_mchid: Option<String>,
    /// fapiao application number given at fapiao reversal · 冲红时指定的发票申请单号
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
    /// fapiao application number given at fapiao reversal · 冲红时指定的发票申请单号
    fapiao_apply_id 2(&str),
    /// information of all fapiaos associated with the fapiao application · 发票申请单下关联的所有发票信息
    fapiao_information 3([FapiaoInformation]),
} }
