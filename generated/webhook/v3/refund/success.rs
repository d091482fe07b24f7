// Written by `cargo xtask codegen` from spec/webhook/v3/REFUND.SUCCESS.md

//! Notification: refund succeeded (REFUND.SUCCESS, JSON) · 退款成功(REFUND.SUCCESS)通知(JSON)
//!
//! Notification `REFUND.SUCCESS`
//!
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070388)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810605)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791886)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791906)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085921)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421172)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421273)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421356)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421448)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071196)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268885)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587976)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647469)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080241)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085681)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085876)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085802)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231901)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462126)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462195)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462327)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462586)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080628)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167494)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650317)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166857)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886275)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086319)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124635)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163616)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586138)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252444)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354447)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354487)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354541)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354577)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354605)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013988467)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096479)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354862)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "REFUND.SUCCESS";
    type Reply = ();
}

crate::open_enum! {
    /// refund state · 退款状态
    pub enum RefundStatus {
        Success = "SUCCESS",
        Closed = "CLOSED",
        Abnormal = "ABNORMAL",
    }
}

crate::open_enum! {
    /// refund funding source · 退款资金来源
    pub enum FundSource {
        RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
        RefundSourceRechargeFunds = "REFUND_SOURCE_RECHARGE_FUNDS",
    }
}

crate::open_enum! {
    /// exchange rate type · 汇率类型
    pub enum Type {
        UserpaymentRate = "USERPAYMENT_RATE",
        SettlementRate = "SETTLEMENT_RATE",
    }
}

/// exchange rate information · 汇率信息
#[non_exhaustive]
pub struct ExchangeRate {
    /// exchange rate type · 汇率类型
    pub type_: Option<Type>,
    /// exchange rate value · 汇率值
    pub rate: Option<i64>,
}

crate::model! { ExchangeRate: Default {
    type_: body("type"),
    rate: body("rate"),
} }

/// amount · 金额信息
#[non_exhaustive]
pub struct Amount {
    /// refund amount in the settlement currency · 结算币种退款金额
    pub settlement_refund: Option<i64>,
    /// settlement currency · 结算币种
    pub settlement_currency: Option<String>,
    /// total order amount · 订单总金额 (fen)
    pub total: Option<i64>,
    /// currency type · 货币类型
    pub currency: Option<String>,
    /// refund amount · 退款金额
    pub refund: Option<i64>,
    /// amount actually paid by the user · 用户实际支付金额 (fen)
    pub payer_total: Option<i64>,
    /// user's payment currency · 用户支付币种
    pub payer_currency: Option<String>,
    /// amount refunded to the user · 退款给用户的金额
    pub payer_refund: Option<i64>,
    /// exchange rate information · 汇率信息
    pub exchange_rate: Option<ExchangeRate>,
}

crate::model! { Amount: Default {
    settlement_refund: body("settlement_refund"),
    settlement_currency: body("settlement_currency"),
    total: body("total"),
    currency: body("currency"),
    refund: body("refund"),
    payer_total: body("payer_total"),
    payer_currency: body("payer_currency"),
    payer_refund: body("payer_refund"),
    exchange_rate: body("exchange_rate"),
} }

crate::open_enum! {
    /// parameter only for refunds advanced by the e-commerce platform · 电商平台垫资退款专用参数
    pub enum RefundAccount {
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
    }
}

/// Notification: refund succeeded (REFUND.SUCCESS, JSON) · 退款成功(REFUND.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// ordinary merchant's merchant ID · 普通商户的商户号
    pub mchid: Option<String>,
    /// returned merchant order number · 返回的商户订单号
    pub out_trade_no: Option<String>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// merchant refund number · 商户退款单号
    pub out_refund_no: Option<String>,
    /// WeChat refund ID · 微信退款单号
    pub refund_id: Option<String>,
    /// refund state · 退款状态
    pub refund_status: Option<RefundStatus>,
    /// refund success time · 退款成功时间
    pub success_time: Option<String>,
    /// account credited by the current refund · 取当前退款单的退款入账方
    pub user_received_account: Option<String>,
    /// account credited by the refund · 退款入账账户
    pub recv_account: Option<String>,
    /// refund funding source · 退款资金来源
    pub fund_source: Option<FundSource>,
    /// amount · 金额信息
    pub amount: Option<Amount>,
    /// partner merchant ID · 服务商户号
    pub sp_mchid: Option<String>,
    /// merchant ID of the sub-merchant · 子商户的商户号
    pub sub_mchid: Option<String>,
    /// parameter only for refunds advanced by the e-commerce platform · 电商平台垫资退款专用参数
    pub refund_account: Option<RefundAccount>,
    /// WeChat Pay account for personal collections · 个人收款的微信支付账户
    pub individual_auth_id: Option<String>,
}

crate::model! { Resource: Default {
    mchid: body("mchid"),
    out_trade_no: body("out_trade_no"),
    transaction_id: body("transaction_id"),
    out_refund_no: body("out_refund_no"),
    refund_id: body("refund_id"),
    refund_status: body("refund_status"),
    success_time: body("success_time"),
    user_received_account: body("user_received_account"),
    recv_account: body("recv_account"),
    fund_source: body("fund_source"),
    amount: body("amount"),
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    refund_account: body("refund_account"),
    individual_auth_id: body("individual_auth_id"),
} }
