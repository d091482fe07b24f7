// Written by `cargo xtask codegen` from spec/webhook/v3/PAYSCORE.USER_SIGN_PLAN.md

//! Notification: contract signed (PAYSCORE.USER\_SIGN\_PLAN, JSON) · 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON)
//!
//! Notification `PAYSCORE.USER_SIGN_PLAN`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012286193](https://pay.weixin.qq.com/doc/v3/merchant/4012286193)
//! - partner: [4012159652](https://pay.weixin.qq.com/doc/v3/partner/4012159652)
#![doc(alias("签约成功回调(PAYSCORE.USER_SIGN_PLAN)通知(JSON)", "4012286193", "4012159652"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PAYSCORE.USER_SIGN_PLAN";
    type Reply = ();
}

pub use crate::webhook::v3::payscore::user_cancel_sign_plan::SignState;

pub use crate::webhook::v3::payscore::user_cancel_sign_plan::CancelSignType;

pub use crate::webhook::v3::payscore::user_cancel_sign_plan::PlanDetailState;

pub use crate::webhook::v3::payscore::user_cancel_sign_plan::SignedDetailList;

/// Notification: contract signed (PAYSCORE.USER\_SIGN\_PLAN, JSON) · 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// primary key of the signed plan · 签约计划的主键
    pub sign_plan_id: Option<String>,
    /// contract plan user's openid under the partner app · 签约计划用户服务商应用下的OpenID
    pub openid: Option<String>,
    /// contract plan user's openid under the sub-merchant app · 签约计划用户子商户应用下的OpenID
    pub sub_openid: Option<String>,
    /// service the plan belongs to · 计划所属服务
    pub service_id: Option<String>,
    /// partner merchant ID · 服务商商户号
    pub mchid: Option<String>,
    /// sub-merchant's merchant ID · 子商户商户号
    pub sub_mchid: Option<String>,
    /// partner appid · 服务商AppID
    pub appid: Option<String>,
    /// sub-merchant appid · 子商户AppID
    pub sub_appid: Option<String>,
    /// merchant's internal signed plan number · 商户系统内部签约计划单号
    pub merchant_sign_plan_no: Option<String>,
    /// notification URL for contract-signing success events · 签约成功事件通知回调地址
    pub merchant_callback_url: Option<String>,
    /// ID of the plan the contract belongs to · 签约所属计划ID
    pub plan_id: Option<String>,
    /// sequence number, starting from 1 · 序号从1开始
    pub going_detail_no: Option<i64>,
    /// plan contract signing state · 计划签约状态
    pub sign_state: Option<SignState>,
    /// plan cancellation time · 取消计划时间
    pub cancel_sign_time: Option<String>,
    /// signed plan cancellation type · 签约计划取消类型
    pub cancel_sign_type: Option<CancelSignType>,
    /// signed plan cancellation reason · 签约计划取消原因
    pub cancel_reason: Option<String>,
    /// name of the signed plan · 签约计划的名称
    pub plan_name: Option<String>,
    /// signed plan expiry time · 签约计划过期时间
    pub plan_over_time: Option<String>,
    /// original total amount of the contract plan (in fen) · 签约计划原总金额(单位分) (fen)
    pub total_origin_price: Option<crate::Fen>,
    /// signed plan's number of deductions · 签约计划扣费次数
    pub deduction_quantity: Option<i64>,
    /// actual total amount of the signed plan (in fen) · 签约计划实际总金额（单位分） (fen)
    pub total_actual_price: Option<crate::Fen>,
    /// signed plan detail list · 签约计划明细列表
    pub signed_detail_list: Vec<SignedDetailList>,
    /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
    pub sign_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sign_plan_id: body("sign_plan_id").promised(),
    openid: body("openid"),
    sub_openid: body("sub_openid"),
    service_id: body("service_id").promised(),
    mchid: body("mchid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    appid: body("appid").promised(),
    sub_appid: body("sub_appid"),
    merchant_sign_plan_no: body("merchant_sign_plan_no").promised(),
    merchant_callback_url: body("merchant_callback_url").promised(),
    plan_id: body("plan_id").promised(),
    going_detail_no: body("going_detail_no").promised(),
    sign_state: body("sign_state").promised(),
    cancel_sign_time: body("cancel_sign_time").promised(),
    cancel_sign_type: body("cancel_sign_type"),
    cancel_reason: body("cancel_reason"),
    plan_name: body("plan_name").promised(),
    plan_over_time: body("plan_over_time").promised(),
    total_origin_price: body("total_origin_price").promised(),
    deduction_quantity: body("deduction_quantity").promised(),
    total_actual_price: body("total_actual_price").promised(),
    signed_detail_list: body("signed_detail_list").promised(),
    sign_time: body("sign_time").promised(),
} }

crate::promised::promised! { Resource {
    /// primary key of the signed plan · 签约计划的主键
    sign_plan_id 0(&str),
    /// service the plan belongs to · 计划所属服务
    service_id 3(&str),
    /// partner merchant ID · 服务商商户号
    mchid 4(&str),
    /// sub-merchant's merchant ID · 子商户商户号
    sub_mchid 5(&str),
    /// partner appid · 服务商AppID
    appid 6(&str),
    /// merchant's internal signed plan number · 商户系统内部签约计划单号
    merchant_sign_plan_no 8(&str),
    /// notification URL for contract-signing success events · 签约成功事件通知回调地址
    merchant_callback_url 9(&str),
    /// ID of the plan the contract belongs to · 签约所属计划ID
    plan_id 10(&str),
    /// sequence number, starting from 1 · 序号从1开始
    going_detail_no 11(i64),
    /// plan contract signing state · 计划签约状态
    sign_state 12(&SignState),
    /// plan cancellation time · 取消计划时间
    cancel_sign_time 13(&str),
    /// name of the signed plan · 签约计划的名称
    plan_name 16(&str),
    /// signed plan expiry time · 签约计划过期时间
    plan_over_time 17(&str),
    /// original total amount of the contract plan (in fen) · 签约计划原总金额(单位分) (fen)
    total_origin_price 18(crate::Fen),
    /// signed plan's number of deductions · 签约计划扣费次数
    deduction_quantity 19(i64),
    /// actual total amount of the signed plan (in fen) · 签约计划实际总金额（单位分） (fen)
    total_actual_price 20(crate::Fen),
    /// signed plan detail list · 签约计划明细列表
    signed_detail_list 21([SignedDetailList]),
    /// contract signing time · 签约时间; as 2018-06-08T10:34:56+08:00
    sign_time 22(&crate::Time),
} }
