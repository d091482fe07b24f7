// Written by `cargo xtask codegen` from spec/webhook/v3/RECHARGE.CLOSED.md

//! Notification: platform merchant top-up closed (RECHARGE.CLOSED, JSON) · 平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)
//!
//! Notification `RECHARGE.CLOSED`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012763652](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
#![doc(alias("平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)", "4012763652"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "RECHARGE.CLOSED";
    type Reply = ();
}

crate::open_enum! {
    /// top-up channel · 充值渠道
    pub enum RechargeChannel {
        BankTransfer = "BANK_TRANSFER",
        QrRecharge = "QR_RECHARGE",
        OnlineBank = "ONLINE_BANK",
    }
}

crate::open_enum! {
    /// account credited by the top-up · 充值入账账户
    pub enum AccountType {
        Deposit = "DEPOSIT",
        Operation = "OPERATION",
    }
}

crate::open_enum! {
    /// top-up scene · 充值场景
    pub enum RechargeScene {
        EcommerceDeposit = "ECOMMERCE_DEPOSIT",
        EcommercePayment = "ECOMMERCE_PAYMENT",
    }
}

crate::open_enum! {
    /// top-up state · 充值状态
    pub enum RechargeState {
        Success = "SUCCESS",
        Recharging = "RECHARGING",
        Closed = "CLOSED",
    }
}

/// top-up amount · 充值金额
#[non_exhaustive]
pub struct RechargeAmount {
    /// total amount · 总金额 (fen)
    pub amount: Option<crate::Fen>,
    /// currency type · 货币类型
    pub currency: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { RechargeAmount: Received {
    amount: body("amount").promised(),
    currency: body("currency").promised(),
} }

crate::promised::promised! { RechargeAmount {
    /// total amount · 总金额 (fen)
    amount 0(crate::Fen),
    /// currency type · 货币类型
    currency 1(&str),
} }

/// bank transfer information · 银行转账信息
#[non_exhaustive]
pub struct BankTransferInfo {
    /// transfer top-up memo · 转账充值附言
    pub memo: Option<String>,
    /// bank serial number of the incoming transfer · 转入的银行流水单号
    pub bill_no: Option<String>,
    /// bank of deposit name · 开户银行名称
    pub bank_name: Option<String>,
    /// last digits of the bank card number · 银行卡尾号
    pub bank_card_tail: Option<String>,
    /// bank account name · 银行账户名称
    pub bank_account_name: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { BankTransferInfo: Received {
    memo: body("memo").promised(),
    bill_no: body("bill_no").promised(),
    bank_name: body("bank_name").promised(),
    bank_card_tail: body("bank_card_tail").promised(),
    bank_account_name: body("bank_account_name").promised(),
} }

crate::promised::promised! { BankTransferInfo {
    /// transfer top-up memo · 转账充值附言
    memo 0(&str),
    /// bank serial number of the incoming transfer · 转入的银行流水单号
    bill_no 1(&str),
    /// bank of deposit name · 开户银行名称
    bank_name 2(&str),
    /// last digits of the bank card number · 银行卡尾号
    bank_card_tail 3(&str),
    /// bank account name · 银行账户名称
    bank_account_name 4(&str),
} }

crate::open_enum! {
    /// employee type · 员工类型
    pub enum EmployeeType {
        Admin = "ADMIN",
        Staff = "STAFF",
        LegalPerson = "LEGAL_PERSON",
    }
}

/// scan-code top-up information · 扫码充值信息
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// employee type · 员工类型
    pub employee_type: Option<EmployeeType>,
    /// user openid · 用户openid
    pub openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { QrRechargeInfo: Received {
    employee_type: body("employee_type"),
    openid: body("openid").promised(),
} }

crate::promised::promised! { QrRechargeInfo {
    /// user openid · 用户openid
    openid 1(&str),
} }

crate::open_enum! {
    /// online banking type · 网银类型
    pub enum OnlineBankType {
        OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
        OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
    }
}

/// payment information of the online banking top-up · 网银充值的付款信息
#[non_exhaustive]
pub struct OnlineBankRechargeInfo {
    /// bank trade order number · 银行交易订单号
    pub bill_no: Option<String>,
    /// online banking top-up return time · 网银充值退回时间; as 2018-06-08T10:34:56+08:00
    pub return_time: Option<crate::Time>,
    /// online banking top-up return reason · 网银充值退回原因
    pub return_reason: Option<String>,
    /// bank of deposit name · 开户银行名称
    pub bank_name: Option<String>,
    /// online banking type · 网银类型
    pub online_bank_type: Option<OnlineBankType>,
    /// last four digits of the bank card number · 银行卡号后四位
    pub bank_card_tail: Option<String>,
    /// bank account name · 银行账户名称
    pub bank_account_name: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { OnlineBankRechargeInfo: Received {
    bill_no: body("bill_no"),
    return_time: body("return_time"),
    return_reason: body("return_reason"),
    bank_name: body("bank_name"),
    online_bank_type: body("online_bank_type"),
    bank_card_tail: body("bank_card_tail"),
    bank_account_name: body("bank_account_name"),
} }

crate::open_enum! {
    /// available top-up channel list · 可用充值渠道列表
    pub enum AvailableRechargeChannels {
        BankTransfer = "BANK_TRANSFER",
        QrRecharge = "QR_RECHARGE",
        OnlineBank = "ONLINE_BANK",
    }
}

/// Notification: platform merchant top-up closed (RECHARGE.CLOSED, JSON) · 平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)
#[non_exhaustive]
pub struct Resource {
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
    /// account credited by the top-up · 充值入账账户
    pub account_type: Option<AccountType>,
    /// top-up scene · 充值场景
    pub recharge_scene: Option<RechargeScene>,
    /// top-up state · 充值状态
    pub recharge_state: Option<RechargeState>,
    /// top-up state description · 充值状态描述
    pub recharge_state_desc: Option<String>,
    /// top-up amount · 充值金额
    pub recharge_amount: Option<RechargeAmount>,
    /// remark · 备注
    pub remark: Option<String>,
    /// bank transfer information · 银行转账信息
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// scan-code top-up information · 扫码充值信息
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// payment information of the online banking top-up · 网银充值的付款信息
    pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
    /// top-up acceptance time · 受理充值时间
    pub accept_time: Option<String>,
    /// top-up success time · 充值成功时间; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    /// top-up closing time · 关闭充值时间
    pub close_time: Option<String>,
    /// available top-up channel list · 可用充值渠道列表
    pub available_recharge_channels: Vec<AvailableRechargeChannels>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    out_recharge_no: body("out_recharge_no").promised(),
    recharge_id: body("recharge_id").promised(),
    recharge_channel: body("recharge_channel").promised(),
    account_type: body("account_type").promised(),
    recharge_scene: body("recharge_scene").promised(),
    recharge_state: body("recharge_state").promised(),
    recharge_state_desc: body("recharge_state_desc"),
    recharge_amount: body("recharge_amount").promised(),
    remark: body("remark"),
    bank_transfer_info: body("bank_transfer_info"),
    qr_recharge_info: body("qr_recharge_info"),
    online_bank_recharge_info: body("online_bank_recharge_info"),
    accept_time: body("accept_time").promised(),
    success_time: body("success_time"),
    close_time: body("close_time"),
    available_recharge_channels: body("available_recharge_channels"),
} }

crate::promised::promised! { Resource {
    /// platform merchant ID · 平台商户号
    sp_mchid 0(&str),
    /// second-tier merchant ID · 二级商户号
    sub_mchid 1(&str),
    /// merchant top-up number · 商户充值单号
    out_recharge_no 2(&str),
    /// WeChat Pay top-up ID · 微信支付充值单号
    recharge_id 3(&str),
    /// top-up channel · 充值渠道
    recharge_channel 4(&RechargeChannel),
    /// account credited by the top-up · 充值入账账户
    account_type 5(&AccountType),
    /// top-up scene · 充值场景
    recharge_scene 6(&RechargeScene),
    /// top-up state · 充值状态
    recharge_state 7(&RechargeState),
    /// top-up amount · 充值金额
    recharge_amount 9(&RechargeAmount),
    /// top-up acceptance time · 受理充值时间
    accept_time 14(&str),
} }
