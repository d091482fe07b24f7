// Written by `cargo xtask codegen` from spec/webhook/v3/WEBIZPAY.PAYMENTSUCCESS.md

//! Notification: enterprise quota card payment succeeded (WEBIZPAY.PAYMENTSUCCESS, JSON) · 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)
//!
//! Notification `WEBIZPAY.PAYMENTSUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4015764398](https://pay.weixin.qq.com/doc/v3/partner/4015764398)
#![doc(alias("企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)", "4015764398"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "WEBIZPAY.PAYMENTSUCCESS";
    type Reply = ();
}

pub use crate::states::TradeState as TransactionState;

/// Notification: enterprise quota card payment succeeded (WEBIZPAY.PAYMENTSUCCESS, JSON) · 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)
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
    /// receiving merchant short name · 收款商户简称
    pub receive_mch_name: Option<String>,
    /// receiving merchant full name · 收款商户全称
    pub receive_mch_full_name: Option<String>,
    /// social organisation code of the receiving merchant · 收款商户对应社会组织代码
    pub receive_mch_organization_code: Option<String>,
    /// acquirer · 收单机构
    pub acquirer: Option<String>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// merchant order number · 商户订单号
    pub out_trade_no: Option<String>,
    /// WeChat Pay refund ID · 微信支付退款单号
    pub refund_id: Option<String>,
    /// merchant refund number · 商户退款单号
    pub out_refund_no: Option<String>,
    /// trade state · 交易状态
    pub transaction_state: Option<TransactionState>,
    /// amount · 金额 (fen)
    pub amount: Option<crate::Fen>,
    /// goods name · 商品名称
    pub goods_name: Option<i64>,
    /// payment completion time · 支付完成时间
    pub pay_success_time: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    card_no: body("card_no").promised(),
    employee_id: body("employee_id").promised(),
    receive_mch_name: body("receive_mch_name").promised(),
    receive_mch_full_name: body("receive_mch_full_name").promised(),
    receive_mch_organization_code: body("receive_mch_organization_code").promised(),
    acquirer: body("acquirer").promised(),
    transaction_id: body("transaction_id").promised(),
    out_trade_no: body("out_trade_no").promised(),
    refund_id: body("refund_id"),
    out_refund_no: body("out_refund_no"),
    transaction_state: body("transaction_state").promised(),
    amount: body("amount").promised(),
    goods_name: body("goods_name").promised(),
    pay_success_time: body("pay_success_time").promised(),
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
    /// receiving merchant short name · 收款商户简称
    receive_mch_name 4(&str),
    /// receiving merchant full name · 收款商户全称
    receive_mch_full_name 5(&str),
    /// social organisation code of the receiving merchant · 收款商户对应社会组织代码
    receive_mch_organization_code 6(&str),
    /// acquirer · 收单机构
    acquirer 7(&str),
    /// WeChat Pay transaction ID · 微信支付订单号
    transaction_id 8(&str),
    /// merchant order number · 商户订单号
    out_trade_no 9(&str),
    /// trade state · 交易状态
    transaction_state 12(&TransactionState),
    /// amount · 金额 (fen)
    amount 13(crate::Fen),
    /// goods name · 商品名称
    goods_name 14(i64),
    /// payment completion time · 支付完成时间
    pay_success_time 15(i64),
} }
