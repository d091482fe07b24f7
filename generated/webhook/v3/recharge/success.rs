// Written by `cargo xtask codegen` from spec/webhook/v3/RECHARGE.SUCCESS.md

//! Notification: platform merchant top-up succeeded (RECHARGE.SUCCESS, JSON) · 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)
//!
//! Notification `RECHARGE.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012763652](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
#![doc(alias("平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)", "4012763652"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "RECHARGE.SUCCESS";
    type Reply = ();
}

pub use crate::webhook::v3::recharge::closed::RechargeChannel;

pub use crate::webhook::v3::recharge::closed::AccountType;

pub use crate::webhook::v3::recharge::closed::RechargeScene;

pub use crate::webhook::v3::recharge::closed::RechargeState;

pub use crate::webhook::v3::recharge::closed::RechargeAmount;

pub use crate::webhook::v3::recharge::closed::BankTransferInfo;

pub use crate::webhook::v3::recharge::closed::EmployeeType;

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
    employee_type: body("employee_type").promised(),
    openid: body("openid").promised(),
} }

crate::promised::promised! { QrRechargeInfo {
    /// employee type · 员工类型
    employee_type 0(&EmployeeType),
    /// user openid · 用户openid
    openid 1(&str),
} }

pub use crate::webhook::v3::recharge::closed::OnlineBankType;

pub use crate::webhook::v3::recharge::closed::OnlineBankRechargeInfo;

pub use crate::webhook::v3::recharge::closed::AvailableRechargeChannels;

/// Notification: platform merchant top-up succeeded (RECHARGE.SUCCESS, JSON) · 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)
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
