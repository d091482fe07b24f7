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
    pub amount: Option<crate::Fen>,
    /// payment completion time · 支付完成时间
    pub pay_success_time: Option<i64>,
    /// amount already refunded · 已退款金额 (fen)
    pub refunded_amount: Option<crate::Fen>,
    /// refund amount · 退款金额 (fen)
    pub refund_amount: Option<crate::Fen>,
    /// refund state · 退款状态
    pub refund_state: Option<RefundState>,
    /// refund creation time · 退款创建时间
    pub refund_create_time: Option<i64>,
    /// refund success time · 退款成功时间
    pub refund_success_time: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    card_no: body("card_no").promised(),
    employee_id: body("employee_id").promised(),
    transaction_id: body("transaction_id").promised(),
    out_trade_no: body("out_trade_no").promised(),
    refund_id: body("refund_id").promised(),
    out_refund_no: body("out_refund_no").promised(),
    amount: body("amount").promised(),
    pay_success_time: body("pay_success_time").promised(),
    refunded_amount: body("refunded_amount").promised(),
    refund_amount: body("refund_amount").promised(),
    refund_state: body("refund_state").promised(),
    refund_create_time: body("refund_create_time").promised(),
    refund_success_time: body("refund_success_time").promised(),
} }

crate::promised::promised! { Resource {
    /// partner merchant ID · 服务商商户号
    sp_mchid 0(&str),
    /// funding sub-merchant ID · 出资子商户号
    sub_mchid 1(&str),
    /// enterprise payment quota card number · 企业支付额度卡卡号
    card_no 2(&str),
    /// WeChat authorisation relationship ID · 微信授权关系ID
    employee_id 3(&str),
    /// WeChat Pay transaction ID · 微信支付订单号
    transaction_id 4(&str),
    /// merchant order number · 商户订单号
    out_trade_no 5(&str),
    /// WeChat Pay refund ID · 微信支付退款单号
    refund_id 6(&str),
    /// merchant refund number · 商户退款单号
    out_refund_no 7(&str),
    /// amount · 金额 (fen)
    amount 8(crate::Fen),
    /// payment completion time · 支付完成时间
    pay_success_time 9(i64),
    /// amount already refunded · 已退款金额 (fen)
    refunded_amount 10(crate::Fen),
    /// refund amount · 退款金额 (fen)
    refund_amount 11(crate::Fen),
    /// refund state · 退款状态
    refund_state 12(&RefundState),
    /// refund creation time · 退款创建时间
    refund_create_time 13(i64),
    /// refund success time · 退款成功时间
    refund_success_time 14(i64),
} }
