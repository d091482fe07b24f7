// Written by `cargo xtask codegen` from spec/webhook/v3/RECHARGE.SUCCESS.md

//! 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)
//!
//! Notification `RECHARGE.SUCCESS`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012763652)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "RECHARGE.SUCCESS";
    type Reply = ();
}

crate::open_enum! {
    /// 充值渠道
    pub enum RechargeChannel {
        BankTransfer = "BANK_TRANSFER",
        QrRecharge = "QR_RECHARGE",
        OnlineBank = "ONLINE_BANK",
    }
}

crate::open_enum! {
    /// 充值入账账户
    pub enum AccountType {
        Deposit = "DEPOSIT",
        Operation = "OPERATION",
    }
}

crate::open_enum! {
    /// 充值场景
    pub enum RechargeScene {
        EcommerceDeposit = "ECOMMERCE_DEPOSIT",
        EcommercePayment = "ECOMMERCE_PAYMENT",
    }
}

crate::open_enum! {
    /// 充值状态
    pub enum RechargeState {
        Success = "SUCCESS",
        Recharging = "RECHARGING",
        Closed = "CLOSED",
    }
}

/// 充值金额
#[non_exhaustive]
pub struct RechargeAmount {
    /// 总金额
    pub amount: Option<i64>,
    /// 货币类型
    pub currency: Option<String>,
}

crate::model! { RechargeAmount: Default {
    amount: body("amount"),
    currency: body("currency"),
} }

/// 银行转账信息
#[non_exhaustive]
pub struct BankTransferInfo {
    /// 转账充值附言
    pub memo: Option<String>,
    /// 转入的银行流水单号
    pub bill_no: Option<String>,
    /// 开户银行名称
    pub bank_name: Option<String>,
    /// 银行卡尾号
    pub bank_card_tail: Option<String>,
    /// 银行账户名称
    pub bank_account_name: Option<String>,
}

crate::model! { BankTransferInfo: Default {
    memo: body("memo"),
    bill_no: body("bill_no"),
    bank_name: body("bank_name"),
    bank_card_tail: body("bank_card_tail"),
    bank_account_name: body("bank_account_name"),
} }

crate::open_enum! {
    /// 员工类型
    pub enum EmployeeType {
        Admin = "ADMIN",
        Staff = "STAFF",
        LegalPerson = "LEGAL_PERSON",
    }
}

/// 扫码充值信息
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// 员工类型
    pub employee_type: Option<EmployeeType>,
    /// 用户openid
    pub openid: Option<String>,
}

crate::model! { QrRechargeInfo: Default {
    employee_type: body("employee_type"),
    openid: body("openid"),
} }

crate::open_enum! {
    /// 网银类型
    pub enum OnlineBankType {
        OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
        OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
    }
}

/// 网银充值的付款信息
#[non_exhaustive]
pub struct OnlineBankRechargeInfo {
    /// 银行交易订单号
    pub bill_no: Option<String>,
    /// 网银充值退回时间
    pub return_time: Option<String>,
    /// 网银充值退回原因
    pub return_reason: Option<String>,
    /// 开户银行名称
    pub bank_name: Option<String>,
    /// 网银类型
    pub online_bank_type: Option<OnlineBankType>,
    /// 银行卡号后四位
    pub bank_card_tail: Option<String>,
    /// 银行账户名称
    pub bank_account_name: Option<String>,
}

crate::model! { OnlineBankRechargeInfo: Default {
    bill_no: body("bill_no"),
    return_time: body("return_time"),
    return_reason: body("return_reason"),
    bank_name: body("bank_name"),
    online_bank_type: body("online_bank_type"),
    bank_card_tail: body("bank_card_tail"),
    bank_account_name: body("bank_account_name"),
} }

crate::open_enum! {
    /// 可用充值渠道列表
    pub enum AvailableRechargeChannels {
        BankTransfer = "BANK_TRANSFER",
        QrRecharge = "QR_RECHARGE",
        OnlineBank = "ONLINE_BANK",
    }
}

/// 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 平台商户号
    pub sp_mchid: Option<String>,
    /// 二级商户号
    pub sub_mchid: Option<String>,
    /// 商户充值单号
    pub out_recharge_no: Option<String>,
    /// 微信支付充值单号
    pub recharge_id: Option<String>,
    /// 充值渠道
    pub recharge_channel: Option<RechargeChannel>,
    /// 充值入账账户
    pub account_type: Option<AccountType>,
    /// 充值场景
    pub recharge_scene: Option<RechargeScene>,
    /// 充值状态
    pub recharge_state: Option<RechargeState>,
    /// 充值状态描述
    pub recharge_state_desc: Option<String>,
    /// 充值金额
    pub recharge_amount: Option<RechargeAmount>,
    /// 备注
    pub remark: Option<String>,
    /// 银行转账信息
    pub bank_transfer_info: Option<BankTransferInfo>,
    /// 扫码充值信息
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// 网银充值的付款信息
    pub online_bank_recharge_info: Option<OnlineBankRechargeInfo>,
    /// 受理充值时间
    pub accept_time: Option<String>,
    /// 充值成功时间
    pub success_time: Option<String>,
    /// 关闭充值时间
    pub close_time: Option<String>,
    /// 可用充值渠道列表
    pub available_recharge_channels: Vec<AvailableRechargeChannels>,
}

crate::model! { Resource: Default {
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    out_recharge_no: body("out_recharge_no"),
    recharge_id: body("recharge_id"),
    recharge_channel: body("recharge_channel"),
    account_type: body("account_type"),
    recharge_scene: body("recharge_scene"),
    recharge_state: body("recharge_state"),
    recharge_state_desc: body("recharge_state_desc"),
    recharge_amount: body("recharge_amount"),
    remark: body("remark"),
    bank_transfer_info: body("bank_transfer_info"),
    qr_recharge_info: body("qr_recharge_info"),
    online_bank_recharge_info: body("online_bank_recharge_info"),
    accept_time: body("accept_time"),
    success_time: body("success_time"),
    close_time: body("close_time"),
    available_recharge_channels: body("available_recharge_channels"),
} }
