// Written by `cargo xtask codegen` from spec/webhook/v3/MCHWITHDRAW.CHANGE.md

//! Notification: merchant withdrawal state changed (MCHWITHDRAW.CHANGE, JSON) · 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)
//!
//! Notification `MCHWITHDRAW.CHANGE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4013049135](https://pay.weixin.qq.com/doc/v3/partner/4013049135)
#![doc(alias("商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)", "4013049135"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MCHWITHDRAW.CHANGE";
    type Reply = ();
}

crate::open_enum! {
    /// withdrawal order state · 提现单状态
    pub enum Status {
        CreateSuccess = "CREATE_SUCCESS",
        Success = "SUCCESS",
        Fail = "FAIL",
        Refund = "REFUND",
        Close = "CLOSE",
        Init = "INIT",
    }
}

crate::open_enum! {
    /// disbursing account type · 出款账户类型
    pub enum AccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

/// Notification: merchant withdrawal state changed (MCHWITHDRAW.CHANGE, JSON) · 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// withdrawal order state · 提现单状态
    pub status: Option<Status>,
    /// WeChat Pay withdrawal ID · 微信支付提现单号
    pub withdraw_id: Option<String>,
    /// merchant withdrawal number · 商户提现单号
    pub out_request_no: Option<String>,
    /// withdrawal amount · 提现金额 (fen)
    pub amount: Option<crate::Fen>,
    /// withdrawal initiation time · 发起提现时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// withdrawal state update time · 提现状态更新时间; as 2018-06-08T10:34:56+08:00
    pub update_time: Option<crate::Time>,
    /// failure reason · 失败原因
    pub reason: Option<String>,
    /// withdrawal remark · 提现备注
    pub remark: Option<String>,
    /// bank memo · 银行附言
    pub bank_memo: Option<String>,
    /// disbursing account type · 出款账户类型
    pub account_type: Option<AccountType>,
    /// solution for the withdrawal failure · 提现失败解决方案
    pub solution: Option<String>,
    /// last four digits of the receiving bank account · 入账银行账号后四位
    pub account_number: Option<String>,
    /// crediting bank · 入账银行
    pub account_bank: Option<String>,
    /// full name of the crediting bank (with branch) · 入账银行全称（含支行）
    pub bank_name: Option<String>,
    /// second-tier merchant ID · 二级商户号
    pub sub_mchid: Option<String>,
    /// e-commerce platform merchant ID · 电商平台商户号
    pub sp_mchid: Option<String>,
    /// withdrawal amount · 提现金额 (fen)
    pub total_amount: Option<crate::Fen>,
    /// amount withdrawn successfully · 提现成功金额 (fen)
    pub success_amount: Option<crate::Fen>,
    /// amount that failed to be withdrawn · 提现失败金额 (fen)
    pub fail_amount: Option<crate::Fen>,
    /// withdrawal amount returned by the bank · 提现退票金额 (fen)
    pub refund_amount: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    status: body("status").promised(),
    withdraw_id: body("withdraw_id").promised(),
    out_request_no: body("out_request_no").promised(),
    amount: body("amount").promised(),
    create_time: body("create_time").promised(),
    update_time: body("update_time").promised(),
    reason: body("reason").promised(),
    remark: body("remark").promised(),
    bank_memo: body("bank_memo").promised(),
    account_type: body("account_type").promised(),
    solution: body("solution").promised(),
    account_number: body("account_number").promised(),
    account_bank: body("account_bank").promised(),
    bank_name: body("bank_name"),
    sub_mchid: body("sub_mchid"),
    sp_mchid: body("sp_mchid").promised(),
    total_amount: body("total_amount").promised(),
    success_amount: body("success_amount"),
    fail_amount: body("fail_amount"),
    refund_amount: body("refund_amount"),
} }

crate::promised::promised! { Resource {
    /// withdrawal order state · 提现单状态
    status 0(&Status),
    /// WeChat Pay withdrawal ID · 微信支付提现单号
    withdraw_id 1(&str),
    /// merchant withdrawal number · 商户提现单号
    out_request_no 2(&str),
    /// withdrawal amount · 提现金额 (fen)
    amount 3(crate::Fen),
    /// withdrawal initiation time · 发起提现时间; as 2018-06-08T10:34:56+08:00
    create_time 4(&crate::Time),
    /// withdrawal state update time · 提现状态更新时间; as 2018-06-08T10:34:56+08:00
    update_time 5(&crate::Time),
    /// failure reason · 失败原因
    reason 6(&str),
    /// withdrawal remark · 提现备注
    remark 7(&str),
    /// bank memo · 银行附言
    bank_memo 8(&str),
    /// disbursing account type · 出款账户类型
    account_type 9(&AccountType),
    /// solution for the withdrawal failure · 提现失败解决方案
    solution 10(&str),
    /// last four digits of the receiving bank account · 入账银行账号后四位
    account_number 11(&str),
    /// crediting bank · 入账银行
    account_bank 12(&str),
    /// e-commerce platform merchant ID · 电商平台商户号
    sp_mchid 15(&str),
    /// withdrawal amount · 提现金额 (fen)
    total_amount 16(crate::Fen),
} }
