// Written by `cargo xtask codegen` from spec/webhook/v3/CREDIT_REPAYMENT.DEDUCTION_PAY.md

//! 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON)
//!
//! Notification `CREDIT_REPAYMENT.DEDUCTION_PAY`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016790592)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "CREDIT_REPAYMENT.DEDUCTION_PAY";
    type Reply = ();
}

crate::open_enum! {
    /// 还款单状态
    pub enum OrderState {
        DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
    }
}

/// 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 子商户号
    pub sub_mchid: Option<String>,
    /// 服务商AppID
    pub appid: Option<String>,
    /// 子商户AppID
    pub sub_appid: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 还款单状态
    pub order_state: Option<OrderState>,
    /// 商户侧交易单号
    pub out_trade_no: Option<String>,
    /// 商户侧预约还款单号
    pub out_record_id: Option<String>,
    /// 还款协议ID
    pub contract_id: Option<String>,
    /// 还款金额
    pub deduct_amount: Option<String>,
    /// 实际还款金额
    pub pay_success_amount: Option<String>,
    /// 产品描述
    pub description: Option<String>,
    /// 商户数据包
    pub attach: Option<String>,
    /// 微信支付的支付单号
    pub transaction_id: Option<String>,
}

crate::model! { Resource: Default {
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    appid: body("appid"),
    sub_appid: body("sub_appid"),
    openid: body("openid"),
    order_state: body("order_state"),
    out_trade_no: body("out_trade_no"),
    out_record_id: body("out_record_id"),
    contract_id: body("contract_id"),
    deduct_amount: body("deduct_amount"),
    pay_success_amount: body("pay_success_amount"),
    description: body("description"),
    attach: body("attach"),
    transaction_id: body("transaction_id"),
} }
