// Written by `cargo xtask codegen` from spec/webhook/v3/ENTRUST.TERMINATE.md

//! Notification: entrusted deduction contract terminated (ENTRUST.TERMINATE, JSON) · 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)
//!
//! Notification `ENTRUST.TERMINATE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012160323](https://pay.weixin.qq.com/doc/v3/partner/4012160323)
#![doc(alias("委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)", "4012160323"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "ENTRUST.TERMINATE";
    type Reply = ();
}

crate::open_enum! {
    /// entrusted deduction contract state · 委托代扣协议状态
    pub enum ContractState {
        Signed = "SIGNED",
        Terminated = "TERMINATED",
    }
}

pub use crate::webhook::v3::entrust::sign::ContractTerminationMode;

/// contract termination information · 协议解约信息
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// contract termination method · 协议解约方式
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// contract termination time · 协议解约时间
    pub contract_terminated_time: Option<String>,
    /// remark explaining the reason for contract termination · 解约原因的备注说明
    pub contract_termination_remark: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { ContractTerminateInfo: Received {
    contract_termination_mode: body("contract_termination_mode").promised(),
    contract_terminated_time: body("contract_terminated_time"),
    contract_termination_remark: body("contract_termination_remark"),
} }

crate::promised::promised! { ContractTerminateInfo {
    /// contract termination method · 协议解约方式
    contract_termination_mode 0(&ContractTerminationMode),
} }

pub use crate::webhook::v3::entrust::sign::EstimatedDeductAmount;

pub use crate::webhook::v3::entrust::sign::ScheduleState;

/// deduction amount already scheduled · 已预约的扣费金额信息
#[non_exhaustive]
pub struct ScheduledAmount {
    /// total amount · 总金额 (fen)
    pub amount: Option<crate::Fen>,
    /// enumerated type · 枚举类型
    pub currency: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { ScheduledAmount: Received {
    amount: body("amount").promised(),
    currency: body("currency").promised(),
} }

crate::promised::promised! { ScheduledAmount {
    /// total amount · 总金额 (fen)
    amount 0(crate::Fen),
    /// enumerated type · 枚举类型
    currency 1(&str),
} }

pub use crate::webhook::v3::entrust::sign::DeductAmount;

/// schedule information in the scheduled deduction scene · 预约扣费场景的预约信息
#[non_exhaustive]
pub struct DeductSchedule {
    /// valid only in the scheduled deduction scene · 预约扣费场景下有效; as 2018-06-08
    pub estimated_deduct_date: Option<crate::Date>,
    /// valid only in the scheduled deduction scene · 预约扣费场景下有效
    pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
    /// scheduled deduction state · 扣费预约状态
    pub schedule_state: Option<ScheduleState>,
    /// deduction amount already scheduled · 已预约的扣费金额信息
    pub scheduled_amount: Option<ScheduledAmount>,
    /// actual deduction amount · 实际扣费金额
    pub deduct_amount: Option<DeductAmount>,
    /// actual deduction date · 实际扣费的日期
    pub deduct_date: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { DeductSchedule: Received {
    estimated_deduct_date: body("estimated_deduct_date").promised(),
    estimated_deduct_amount: body("estimated_deduct_amount").promised(),
    schedule_state: body("schedule_state").promised(),
    scheduled_amount: body("scheduled_amount"),
    deduct_amount: body("deduct_amount"),
    deduct_date: body("deduct_date").promised(),
} }

crate::promised::promised! { DeductSchedule {
    /// valid only in the scheduled deduction scene · 预约扣费场景下有效; as 2018-06-08
    estimated_deduct_date 0(&crate::Date),
    /// valid only in the scheduled deduction scene · 预约扣费场景下有效
    estimated_deduct_amount 1(&EstimatedDeductAmount),
    /// scheduled deduction state · 扣费预约状态
    schedule_state 2(&ScheduleState),
    /// actual deduction date · 实际扣费的日期
    deduct_date 5(&str),
} }

/// Notification: entrusted deduction contract terminated (ENTRUST.TERMINATE, JSON) · 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// primary key of the entrusted deduction contract · 委托代扣协议的主键
    pub contract_id: Option<String>,
    /// ordinary partner merchant ID · 普通服务商商户号
    pub sp_mchid: Option<String>,
    /// appid of the merchant's official account or mobile app registered with WeChat · 商户在微信申请的公众号或移动应用AppID
    pub sp_appid: Option<String>,
    /// sub-merchant ID · 子商户号
    pub sub_mchid: Option<String>,
    /// sub-merchant appid · 子商户的AppID
    pub sub_appid: Option<String>,
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// merchant-side contract number · 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// name of the signing user · 签约用户的名称
    pub contract_display_account: Option<String>,
    /// entrusted deduction contract state · 委托代扣协议状态
    pub contract_state: Option<ContractState>,
    /// contract signing time · 协议签署时间
    pub contract_signed_time: Option<String>,
    /// contract expiry time · 协议到期时间
    pub contract_expired_time: Option<String>,
    /// user openid under the merchant appid · 商户AppID下的用户唯一标识
    pub sp_openid: Option<String>,
    /// user openid under the sub-merchant appid · 子商户AppID对应的用户OpenID
    pub sub_openid: Option<String>,
    /// contract termination information · 协议解约信息
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// schedule information in the scheduled deduction scene · 预约扣费场景的预约信息
    pub deduct_schedule: Option<DeductSchedule>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    contract_id: body("contract_id").promised(),
    sp_mchid: body("sp_mchid"),
    sp_appid: body("sp_appid"),
    sub_mchid: body("sub_mchid"),
    sub_appid: body("sub_appid"),
    plan_id: body("plan_id").promised(),
    out_contract_code: body("out_contract_code").promised(),
    contract_display_account: body("contract_display_account").promised(),
    contract_state: body("contract_state").promised(),
    contract_signed_time: body("contract_signed_time").promised(),
    contract_expired_time: body("contract_expired_time").promised(),
    sp_openid: body("sp_openid"),
    sub_openid: body("sub_openid"),
    contract_terminate_info: body("contract_terminate_info").promised(),
    deduct_schedule: body("deduct_schedule"),
} }

crate::promised::promised! { Resource {
    /// primary key of the entrusted deduction contract · 委托代扣协议的主键
    contract_id 0(&str),
    /// entrusted deduction contract template ID · 委托代扣协议模板ID
    plan_id 5(i64),
    /// merchant-side contract number · 商户侧的签约协议号
    out_contract_code 6(&str),
    /// name of the signing user · 签约用户的名称
    contract_display_account 7(&str),
    /// entrusted deduction contract state · 委托代扣协议状态
    contract_state 8(&ContractState),
    /// contract signing time · 协议签署时间
    contract_signed_time 9(&str),
    /// contract expiry time · 协议到期时间
    contract_expired_time 10(&str),
    /// contract termination information · 协议解约信息
    contract_terminate_info 13(&ContractTerminateInfo),
} }
