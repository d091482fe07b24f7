// Written by `cargo xtask codegen` from spec/webhook/v3/REFUND.ABNORMAL.md

//! 退款异常(REFUND.ABNORMAL)通知(JSON)
//!
//! Notification `REFUND.ABNORMAL`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070388)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810605)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791886)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791906)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085921)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421172)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421273)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421356)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421448)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071196)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268885)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587976)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647469)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083103)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085298)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080241)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085681)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085876)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085802)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231901)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462126)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462195)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462327)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462586)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080628)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167494)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650317)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166857)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886275)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086319)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124635)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163616)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586138)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252444)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354447)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354487)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354541)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354577)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354605)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013988467)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096479)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354862)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "REFUND.ABNORMAL";
    type Reply = ();
}

crate::open_enum! {
    /// 退款状态
    pub enum RefundStatus {
        Success = "SUCCESS",
        Closed = "CLOSED",
        Abnormal = "ABNORMAL",
    }
}

/// 金额信息
#[non_exhaustive]
pub struct Amount {
    /// 订单总金额 (fen)
    pub total: Option<i64>,
    /// 退款金额
    pub refund: Option<i64>,
    /// 用户实际支付金额 (fen)
    pub payer_total: Option<i64>,
    /// 退款给用户的金额
    pub payer_refund: Option<i64>,
}

crate::model! { Amount: Default {
    total: body("total"),
    refund: body("refund"),
    payer_total: body("payer_total"),
    payer_refund: body("payer_refund"),
} }

crate::open_enum! {
    /// 电商平台垫资退款专用参数
    pub enum RefundAccount {
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
    }
}

/// 退款异常(REFUND.ABNORMAL)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 服务商户号
    pub sp_mchid: Option<String>,
    /// 子商户的商户号
    pub sub_mchid: Option<String>,
    /// 返回的商户订单号
    pub out_trade_no: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 微信退款单号
    pub refund_id: Option<String>,
    /// 退款状态
    pub refund_status: Option<RefundStatus>,
    /// 退款成功时间
    pub success_time: Option<String>,
    /// 取当前退款单的退款入账方
    pub user_received_account: Option<String>,
    /// 金额信息
    pub amount: Option<Amount>,
    /// 普通商户的商户号
    pub mchid: Option<String>,
    /// 电商平台垫资退款专用参数
    pub refund_account: Option<RefundAccount>,
    /// 个人收款的微信支付账户
    pub individual_auth_id: Option<String>,
}

crate::model! { Resource: Default {
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    out_trade_no: body("out_trade_no"),
    transaction_id: body("transaction_id"),
    out_refund_no: body("out_refund_no"),
    refund_id: body("refund_id"),
    refund_status: body("refund_status"),
    success_time: body("success_time"),
    user_received_account: body("user_received_account"),
    amount: body("amount"),
    mchid: body("mchid"),
    refund_account: body("refund_account"),
    individual_auth_id: body("individual_auth_id"),
} }
