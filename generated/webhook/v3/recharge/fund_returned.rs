// Written by `cargo xtask codegen` from spec/webhook/v3/RECHARGE.FUND_RETURNED.md

//! Notification: platform merchant top-up funds returned (RECHARGE.FUND\_RETURNED, JSON) · 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON)
//!
//! Notification `RECHARGE.FUND_RETURNED`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012973125](https://pay.weixin.qq.com/doc/v3/partner/4012973125)
#![doc(alias("平台收付通商家充值-充值资金退回(RECHARGE.FUND_RETURNED)通知(JSON)", "4012973125"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "RECHARGE.FUND_RETURNED";
    type Reply = ();
}

crate::open_enum! {
    /// top-up channel · 充值渠道
    pub enum RechargeChannel {
        BankTransfer = "BANK_TRANSFER",
        OnlineBank = "ONLINE_BANK",
    }
}

pub use crate::webhook::v3::recharge::closed::OnlineBankType;

/// bank transfer top-up return details ·  银行转账充值退回详情
#[non_exhaustive]
pub struct Detail {
    /// bank of deposit name · 开户银行名称
    pub bank_name: Option<String>,
    /// last digits of the bank card number · 银行卡尾号
    pub bank_card_tail: Option<String>,
    /// bank account name · 银行账户名称
    pub bank_account_name: Option<String>,
    /// top-up amount · 充值金额 (fen)
    pub amount: Option<crate::Fen>,
    /// top-up currency · 充值币种
    pub currency: Option<String>,
    /// bank memo · 银行附言
    pub memo: Option<String>,
    /// return time · 退回时间; as 2018-06-08T10:34:56+08:00
    pub return_time: Option<crate::Time>,
    /// return reason · 退回原因
    pub return_reason: Option<String>,
    /// online banking type · 网银类型
    pub online_bank_type: Option<OnlineBankType>,
    origin_: crate::model::Origin,
}

crate::model! { Detail: Received {
    bank_name: body("bank_name").promised(),
    bank_card_tail: body("bank_card_tail").promised(),
    bank_account_name: body("bank_account_name"),
    amount: body("amount"),
    currency: body("currency"),
    memo: body("memo").promised(),
    return_time: body("return_time").promised(),
    return_reason: body("return_reason").promised(),
    online_bank_type: body("online_bank_type").promised(),
} }

crate::promised::promised! { Detail {
    /// bank of deposit name · 开户银行名称
    bank_name 0(&str),
    /// last digits of the bank card number · 银行卡尾号
    bank_card_tail 1(&str),
    /// bank memo · 银行附言
    memo 5(&str),
    /// return time · 退回时间; as 2018-06-08T10:34:56+08:00
    return_time 6(&crate::Time),
    /// return reason · 退回原因
    return_reason 7(&str),
    /// online banking type · 网银类型
    online_bank_type 8(&OnlineBankType),
} }

/// Notification: platform merchant top-up funds returned (RECHARGE.FUND\_RETURNED, JSON) · 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// top-up return number · 充值退回单号
    pub recharge_returned_id: Option<String>,
    /// platform merchant ID · 平台商户号
    pub sp_mchid: Option<String>,
    /// second-tier merchant ID · 二级商户号
    pub sub_mchid: Option<String>,
    /// merchant top-up number · 商户充值单号
    pub out_recharge_no: Option<String>,
    /// WeChat Pay top-up ID · 微信支付充值单号
    pub recharge_id: Option<String>,
    /// top-up channel · 充值渠道
    pub recharge_channel: Option<RechargeChannel>,
    /// bank transfer top-up return details ·  银行转账充值退回详情
    pub detail: Option<Detail>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    recharge_returned_id: body("recharge_returned_id").promised(),
    sp_mchid: body("sp_mchid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    out_recharge_no: body("out_recharge_no").promised(),
    recharge_id: body("recharge_id").promised(),
    recharge_channel: body("recharge_channel").promised(),
    detail: body("detail"),
} }

crate::promised::promised! { Resource {
    /// top-up return number · 充值退回单号
    recharge_returned_id 0(&str),
    /// platform merchant ID · 平台商户号
    sp_mchid 1(&str),
    /// second-tier merchant ID · 二级商户号
    sub_mchid 2(&str),
    /// merchant top-up number · 商户充值单号
    out_recharge_no 3(&str),
    /// WeChat Pay top-up ID · 微信支付充值单号
    recharge_id 4(&str),
    /// top-up channel · 充值渠道
    recharge_channel 5(&RechargeChannel),
} }
