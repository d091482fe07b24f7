// Written by `cargo xtask codegen` from spec/webhook/v2/refund-processed.md

//! 退款结果通知(XML)
//!
//! v2 notification `refund-processed`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940955)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935223)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937201)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939959)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939475)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941681)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985425)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987569)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941745)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936652)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989265)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984153)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4012297550)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984440)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989912)
//! [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988218)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634915)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634966)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635000)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635254)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636494)
//! [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636617)

use crate::model::{Mark, body};

/// 退款结果通知(XML)
#[non_exhaustive]
pub struct Body {
    /// 返回状态码
    pub return_code: Option<String>,
    /// 返回信息
    pub return_msg: Option<String>,
    /// 公众平台APPID
    pub appid: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 子商户号
    pub sub_mch_id: Option<String>,
    /// 子商户应用ID
    pub sub_appid: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 加密的`XML`信息
    pub req_info: Option<String>,
}

crate::model! { Body: Default {
    return_code: body("return_code"),
    return_msg: body("return_msg"),
    appid: body("appid"),
    mch_id: body("mch_id"),
    sub_mch_id: body("sub_mch_id"),
    sub_appid: body("sub_appid"),
    nonce_str: body("nonce_str"),
    req_info: body("req_info").mark(Mark::AesEcb),
} }

impl crate::endpoint::V2Notification for Resource {
    const EVENT: &'static str = "refund-processed";
}

crate::open_enum! {
    /// 退款发起来源
    pub enum RefundRequestSource {
        Api = "API",
        VendorPlatform = "VENDOR_PLATFORM",
    }
}

crate::open_enum! {
    /// 退款状态
    pub enum RefundStatus {
        Success = "SUCCESS",
        Change = "CHANGE",
        Refundclose = "REFUNDCLOSE",
    }
}

/// 退款结果通知(XML)
#[non_exhaustive]
pub struct Resource {
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 退款资金来源
    pub refund_account: Option<String>,
    /// 申请退款金额
    pub refund_fee: Option<String>,
    /// 微信退款单号
    pub refund_id: Option<String>,
    /// 退款入账账户
    pub refund_recv_accout: Option<String>,
    /// 退款发起来源
    pub refund_request_source: Option<RefundRequestSource>,
    /// 退款状态
    pub refund_status: Option<RefundStatus>,
    /// 退款金额
    pub settlement_refund_fee: Option<String>,
    /// 应结订单金额
    pub settlement_total_fee: Option<String>,
    /// 退款成功时间
    pub success_time: Option<String>,
    /// 订单金额
    pub total_fee: Option<String>,
    /// 微信支付订单号
    pub transaction_id: Option<String>,
    /// 用户退款金额
    pub cash_refund_fee: Option<String>,
}

crate::model! { Resource: Default {
    out_refund_no: body("out_refund_no"),
    out_trade_no: body("out_trade_no"),
    refund_account: body("refund_account"),
    refund_fee: body("refund_fee"),
    refund_id: body("refund_id"),
    refund_recv_accout: body("refund_recv_accout"),
    refund_request_source: body("refund_request_source"),
    refund_status: body("refund_status"),
    settlement_refund_fee: body("settlement_refund_fee"),
    settlement_total_fee: body("settlement_total_fee"),
    success_time: body("success_time"),
    total_fee: body("total_fee"),
    transaction_id: body("transaction_id"),
    cash_refund_fee: body("cash_refund_fee"),
} }
