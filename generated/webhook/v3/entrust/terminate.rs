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

crate::open_enum! {
    /// contract termination method · 协议解约方式
    pub enum ContractTerminationMode {
        UserTerminate = "USER_TERMINATE",
        MchApiTerminate = "MCH_API_TERMINATE",
        Api = "API",
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}

/// contract termination information · 协议解约信息
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// contract termination method · 协议解约方式
    pub contract_termination_mode: Option<ContractTerminationMode>,
    /// contract termination time · 协议解约时间
    pub contract_terminated_time: Option<String>,
    /// remark explaining the reason for contract termination · 解约原因的备注说明
    pub contract_termination_remark: Option<String>,
}

crate::model! { ContractTerminateInfo: Default {
    contract_termination_mode: body("contract_termination_mode"),
    contract_terminated_time: body("contract_terminated_time"),
    contract_termination_remark: body("contract_termination_remark"),
} }

/// valid only in the scheduled deduction scene · 预约扣费场景下有效
#[non_exhaustive]
pub struct EstimatedDeductAmount {
    /// total amount · 总金额 (fen)
    pub amount: Option<i64>,
    /// enumerated type · 枚举类型
    pub currency: Option<String>,
}

crate::model! { EstimatedDeductAmount: Default {
    amount: body("amount"),
    currency: body("currency"),
} }

crate::open_enum! {
    /// scheduled deduction state · 扣费预约状态
    pub enum ScheduleState {
        NoScheduled = "NO_SCHEDULED",
        Scheduled = "SCHEDULED",
        Paid = "PAID",
        Expired = "EXPIRED",
    }
}

/// deduction amount already scheduled · 已预约的扣费金额信息
#[non_exhaustive]
pub struct ScheduledAmount {
    /// total amount · 总金额 (fen)
    pub amount: Option<i64>,
    /// enumerated type · 枚举类型
    pub currency: Option<String>,
}

crate::model! { ScheduledAmount: Default {
    amount: body("amount"),
    currency: body("currency"),
} }

/// actual deduction amount · 实际扣费金额
#[non_exhaustive]
pub struct DeductAmount {
    /// total amount · 总金额 (fen)
    pub amount: Option<i64>,
    /// enumerated type · 枚举类型
    pub currency: Option<String>,
}

crate::model! { DeductAmount: Default {
    amount: body("amount"),
    currency: body("currency"),
} }

/// schedule information in the scheduled deduction scene · 预约扣费场景的预约信息
#[non_exhaustive]
pub struct DeductSchedule {
    /// valid only in the scheduled deduction scene · 预约扣费场景下有效
    pub estimated_deduct_date: Option<String>,
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
}

crate::model! { DeductSchedule: Default {
    estimated_deduct_date: body("estimated_deduct_date"),
    estimated_deduct_amount: body("estimated_deduct_amount"),
    schedule_state: body("schedule_state"),
    scheduled_amount: body("scheduled_amount"),
    deduct_amount: body("deduct_amount"),
    deduct_date: body("deduct_date"),
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
}

crate::model! { Resource: Default {
    contract_id: body("contract_id"),
    sp_mchid: body("sp_mchid"),
    sp_appid: body("sp_appid"),
    sub_mchid: body("sub_mchid"),
    sub_appid: body("sub_appid"),
    plan_id: body("plan_id"),
    out_contract_code: body("out_contract_code"),
    contract_display_account: body("contract_display_account"),
    contract_state: body("contract_state"),
    contract_signed_time: body("contract_signed_time"),
    contract_expired_time: body("contract_expired_time"),
    sp_openid: body("sp_openid"),
    sub_openid: body("sub_openid"),
    contract_terminate_info: body("contract_terminate_info"),
    deduct_schedule: body("deduct_schedule"),
} }
