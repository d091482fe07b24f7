// Written by `cargo xtask codegen` from spec/webhook/v3/MCHTRANSFER.QQWALLETBILL.FINISHED.md

//! Notification: transfer to QQ Wallet (MCHTRANSFER.QQWALLETBILL.FINISHED, JSON) · 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)
//!
//! Notification `MCHTRANSFER.QQWALLETBILL.FINISHED`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4014301851](https://pay.weixin.qq.com/doc/v3/merchant/4014301851)
#![doc(alias("转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)", "4014301851"))]

use crate::model::{Mark, body};

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MCHTRANSFER.QQWALLETBILL.FINISHED";
    type Reply = ();
}

pub use crate::states::TransferState as State;

/// Notification: transfer to QQ Wallet (MCHTRANSFER.QQWALLETBILL.FINISHED, JSON) · 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID · 商户号
    pub mchid: Option<String>,
    /// merchant reference number · 商户单号
    pub out_bill_no: Option<String>,
    /// WeChat transfer ID · 微信转账单号
    pub transfer_bill_no: Option<String>,
    /// QQ Connect open platform appid · QQ互联开放平台AppID
    pub appid: Option<String>,
    /// order state · 单据状态
    pub state: Option<State>,
    /// transfer amount · 转账金额 (fen)
    pub transfer_amount: Option<crate::Fen>,
    /// transfer remark · 转账备注
    pub transfer_remark: Option<String>,
    /// receiving user's openid · 收款用户OpenID
    pub openid: Option<String>,
    /// QQ number of the receiving user · 收款用户QQ号
    pub user_qq: Option<String>,
    /// receiving user's name · 收款用户姓名
    pub user_name: Option<crate::Sensitive>,
    /// failure reason · 失败原因
    pub fail_reason: Option<String>,
    /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// last state change time · 最后一次状态变更时间; as 2018-06-08T10:34:56+08:00
    pub update_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    out_bill_no: body("out_bill_no").promised(),
    transfer_bill_no: body("transfer_bill_no").promised(),
    appid: body("appid").promised(),
    state: body("state").promised(),
    transfer_amount: body("transfer_amount").promised(),
    transfer_remark: body("transfer_remark").promised(),
    openid: body("openid"),
    user_qq: body("user_qq"),
    user_name: body("user_name").mark(Mark::Rsa),
    fail_reason: body("fail_reason"),
    create_time: body("create_time").promised(),
    update_time: body("update_time").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID · 商户号
    mchid 0(&str),
    /// merchant reference number · 商户单号
    out_bill_no 1(&str),
    /// WeChat transfer ID · 微信转账单号
    transfer_bill_no 2(&str),
    /// QQ Connect open platform appid · QQ互联开放平台AppID
    appid 3(&str),
    /// order state · 单据状态
    state 4(&State),
    /// transfer amount · 转账金额 (fen)
    transfer_amount 5(crate::Fen),
    /// transfer remark · 转账备注
    transfer_remark 6(&str),
    /// order creation time · 单据创建时间; as 2018-06-08T10:34:56+08:00
    create_time 11(&crate::Time),
    /// last state change time · 最后一次状态变更时间; as 2018-06-08T10:34:56+08:00
    update_time 12(&crate::Time),
} }
