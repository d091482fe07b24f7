// Written by `cargo xtask codegen` from spec/webhook/v3/WEBIZPAY.PAYMENTREFUNDSUCCESS.md

//! Notification: enterprise quota card refund succeeded (WEBIZPAY.PAYMENTREFUNDSUCCESS, JSON) · 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)
//!
//! Notification `WEBIZPAY.PAYMENTREFUNDSUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4015764405](https://pay.weixin.qq.com/doc/v3/partner/4015764405)
#![doc(alias("企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)", "4015764405"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "WEBIZPAY.PAYMENTREFUNDSUCCESS";
    type Reply = ();
}

crate::open_enum! {
    /// refund state · 退款状态
    pub enum RefundState {
        Success = "SUCCESS",
    }
}

/// Notification: enterprise quota card refund succeeded (WEBIZPAY.PAYMENTREFUNDSUCCESS, JSON) · 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// partner merchant ID · 服务商商户号
    pub sp_mchid: Option<String>,
    /// funding sub-merchant ID · 出资子商户号
    pub sub_mchid: Option<String>,
    /// enterprise payment quota card number · 企业支付额度卡卡号
    pub card_no: Option<String>,
    /// WeChat authorisation relationship ID · 微信授权关系ID
    pub employee_id: Option<String>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// merchant order number · 商户订单号
    pub out_trade_no: Option<String>,
    /// WeChat Pay refund ID · 微信支付退款单号
    pub refund_id: Option<String>,
    /// merchant refund number · 商户退款单号
    pub out_refund_no: Option<String>,
    /// amount · 金额 (fen)
    pub amount: Option<i64>,
    /// payment completion time · 支付完成时间
    pub pay_success_time: Option<i64>,
    /// amount already refunded · 已退款金额 (fen)
    pub refunded_amount: Option<i64>,
    /// refund amount · 退款金额 (fen)
    pub refund_amount: Option<i64>,
    /// refund state · 退款状态
    pub refund_state: Option<RefundState>,
    /// refund creation time · 退款创建时间
    pub refund_create_time: Option<i64>,
    /// refund success time · 退款成功时间
    pub refund_success_time: Option<i64>,
}

crate::model! { Resource: Default {
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    card_no: body("card_no"),
    employee_id: body("employee_id"),
    transaction_id: body("transaction_id"),
    out_trade_no: body("out_trade_no"),
    refund_id: body("refund_id"),
    out_refund_no: body("out_refund_no"),
    amount: body("amount"),
    pay_success_time: body("pay_success_time"),
    refunded_amount: body("refunded_amount"),
    refund_amount: body("refund_amount"),
    refund_state: body("refund_state"),
    refund_create_time: body("refund_create_time"),
    refund_success_time: body("refund_success_time"),
} }
