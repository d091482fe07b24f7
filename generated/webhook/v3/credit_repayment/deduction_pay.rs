// Written by `cargo xtask codegen` from spec/webhook/v3/CREDIT_REPAYMENT.DEDUCTION_PAY.md

//! Notification: auto-repayment deduction repaid (CREDIT\_REPAYMENT.DEDUCTION\_PAY, JSON) · 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON)
//!
//! Notification `CREDIT_REPAYMENT.DEDUCTION_PAY`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4016790592](https://pay.weixin.qq.com/doc/v3/partner/4016790592)
#![doc(alias("自动还款扣费还款成功(CREDIT_REPAYMENT.DEDUCTION_PAY)通知(JSON)", "4016790592"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "CREDIT_REPAYMENT.DEDUCTION_PAY";
    type Reply = ();
}

crate::open_enum! {
    /// repayment order state · 还款单状态
    pub enum OrderState {
        DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
    }
}

/// Notification: auto-repayment deduction repaid (CREDIT\_REPAYMENT.DEDUCTION\_PAY, JSON) · 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// partner merchant ID · 服务商商户号
    pub sp_mchid: Option<String>,
    /// sub-merchant ID · 子商户号
    pub sub_mchid: Option<String>,
    /// partner appid · 服务商AppID
    pub appid: Option<String>,
    /// sub-merchant appid · 子商户AppID
    pub sub_appid: Option<String>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// repayment order state · 还款单状态
    pub order_state: Option<OrderState>,
    /// merchant-side trade number · 商户侧交易单号
    pub out_trade_no: Option<String>,
    /// merchant-side scheduled repayment number · 商户侧预约还款单号
    pub out_record_id: Option<String>,
    /// repayment contract ID · 还款协议ID
    pub contract_id: Option<String>,
    /// repayment amount · 还款金额
    pub deduct_amount: Option<String>,
    /// actual repayment amount · 实际还款金额
    pub pay_success_amount: Option<String>,
    /// product description · 产品描述
    pub description: Option<String>,
    /// merchant data package · 商户数据包
    pub attach: Option<String>,
    /// WeChat Pay's payment transaction ID · 微信支付的支付单号
    pub transaction_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    appid: body("appid").promised(),
    sub_appid: body("sub_appid").promised(),
    openid: body("openid").promised(),
    order_state: body("order_state").promised(),
    out_trade_no: body("out_trade_no").promised(),
    out_record_id: body("out_record_id").promised(),
    contract_id: body("contract_id").promised(),
    deduct_amount: body("deduct_amount").promised(),
    pay_success_amount: body("pay_success_amount"),
    description: body("description").promised(),
    attach: body("attach"),
    transaction_id: body("transaction_id"),
} }

crate::promised::promised! { Resource {
    /// partner merchant ID · 服务商商户号
    sp_mchid 0(&str),
    /// sub-merchant ID · 子商户号
    sub_mchid 1(&str),
    /// partner appid · 服务商AppID
    appid 2(&str),
    /// sub-merchant appid · 子商户AppID
    sub_appid 3(&str),
    /// user openid · 用户标识
    openid 4(&str),
    /// repayment order state · 还款单状态
    order_state 5(&OrderState),
    /// merchant-side trade number · 商户侧交易单号
    out_trade_no 6(&str),
    /// merchant-side scheduled repayment number · 商户侧预约还款单号
    out_record_id 7(&str),
    /// repayment contract ID · 还款协议ID
    contract_id 8(&str),
    /// repayment amount · 还款金额
    deduct_amount 9(&str),
    /// product description · 产品描述
    description 11(&str),
} }
