// Written by `cargo xtask codegen` from spec/webhook/v2/refund-processed.md

//! Notification: refund result (XML) · 退款结果通知(XML)
//!
//! v2 notification `refund-processed`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4011940955](https://pay.weixin.qq.com/doc/v2/merchant/4011940955), [4011935223](https://pay.weixin.qq.com/doc/v2/merchant/4011935223), [4011937201](https://pay.weixin.qq.com/doc/v2/merchant/4011937201), [4011939959](https://pay.weixin.qq.com/doc/v2/merchant/4011939959), [4011939475](https://pay.weixin.qq.com/doc/v2/merchant/4011939475), [4011941681](https://pay.weixin.qq.com/doc/v2/merchant/4011941681), [4011985425](https://pay.weixin.qq.com/doc/v2/merchant/4011985425), [4011987569](https://pay.weixin.qq.com/doc/v2/merchant/4011987569)
//! - partner: [4011941745](https://pay.weixin.qq.com/doc/v2/partner/4011941745), [4011936652](https://pay.weixin.qq.com/doc/v2/partner/4011936652), [4011989265](https://pay.weixin.qq.com/doc/v2/partner/4011989265), [4011984153](https://pay.weixin.qq.com/doc/v2/partner/4011984153), [4012297550](https://pay.weixin.qq.com/doc/v2/partner/4012297550), [4011984440](https://pay.weixin.qq.com/doc/v2/partner/4011984440), [4011989912](https://pay.weixin.qq.com/doc/v2/partner/4011989912), [4011988218](https://pay.weixin.qq.com/doc/v2/partner/4011988218)
//! - global: [4013634915](https://pay.weixin.qq.com/doc/global/v2/zh/4013634915), [4013634966](https://pay.weixin.qq.com/doc/global/v2/zh/4013634966), [4013635000](https://pay.weixin.qq.com/doc/global/v2/zh/4013635000), [4013635254](https://pay.weixin.qq.com/doc/global/v2/zh/4013635254), [4013636494](https://pay.weixin.qq.com/doc/global/v2/zh/4013636494), [4013636617](https://pay.weixin.qq.com/doc/global/v2/zh/4013636617)
#![doc(alias("退款结果通知(XML)", "4011940955", "4011935223", "4011937201", "4011939959", "4011939475", "4011941681", "4011985425", "4011987569", "4011941745", "4011936652", "4011989265", "4011984153", "4012297550", "4011984440", "4011989912", "4011988218", "4013634915", "4013634966", "4013635000", "4013635254", "4013636494", "4013636617"))]

use crate::model::{Mark, body};

/// Notification: refund result (XML) · 退款结果通知(XML)
#[non_exhaustive]
pub struct Body {
    /// return status code · 返回状态码
    pub return_code: Option<String>,
    /// returned information · 返回信息
    pub return_msg: Option<String>,
    /// official account platform appid · 公众平台APPID
    pub appid: Option<String>,
    /// merchant ID · 商户号
    pub mch_id: Option<String>,
    /// sub-merchant ID · 子商户号
    pub sub_mch_id: Option<String>,
    /// sub-merchant appid · 子商户应用ID
    pub sub_appid: Option<String>,
    /// nonce · 随机字符串
    pub nonce_str: Option<String>,
    /// encrypted `XML` information · 加密的`XML`信息
    pub req_info: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Body: Received {
    return_code: body("return_code"),
    return_msg: body("return_msg"),
    appid: body("appid").promised(),
    mch_id: body("mch_id").promised(),
    sub_mch_id: body("sub_mch_id"),
    sub_appid: body("sub_appid"),
    nonce_str: body("nonce_str"),
    req_info: body("req_info").promised().mark(Mark::AesEcb),
} }

crate::promised::promised! { Body {
    /// official account platform appid · 公众平台APPID
    appid 2(&str),
    /// merchant ID · 商户号
    mch_id 3(&str),
    /// encrypted `XML` information · 加密的`XML`信息
    req_info 7(&str),
} }

impl crate::endpoint::V2Notification for Resource {
    const EVENT: &'static str = "refund-processed";
}

crate::open_enum! {
    /// refund initiation source · 退款发起来源
    pub enum RefundRequestSource {
        Api = "API",
        VendorPlatform = "VENDOR_PLATFORM",
    }
}

pub use crate::states::RefundStatus;

/// Notification: refund result (XML) · 退款结果通知(XML)
#[non_exhaustive]
pub struct Resource {
    /// merchant refund number · 商户退款单号
    pub out_refund_no: Option<String>,
    /// merchant order number · 商户订单号
    pub out_trade_no: Option<String>,
    /// refund funding source · 退款资金来源
    pub refund_account: Option<String>,
    /// refund amount applied for · 申请退款金额 (fen)
    pub refund_fee: Option<crate::Fen>,
    /// WeChat refund ID · 微信退款单号
    pub refund_id: Option<String>,
    /// account credited by the refund · 退款入账账户
    pub refund_recv_accout: Option<String>,
    /// refund initiation source · 退款发起来源
    pub refund_request_source: Option<RefundRequestSource>,
    /// refund state · 退款状态
    pub refund_status: Option<RefundStatus>,
    /// refund amount · 退款金额 (fen)
    pub settlement_refund_fee: Option<crate::Fen>,
    /// order amount due for settlement · 应结订单金额 (fen)
    pub settlement_total_fee: Option<crate::Fen>,
    /// refund success time · 退款成功时间
    pub success_time: Option<String>,
    /// order amount · 订单金额 (fen)
    pub total_fee: Option<crate::Fen>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// user refund amount · 用户退款金额 (fen)
    pub cash_refund_fee: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    out_refund_no: body("out_refund_no").promised(),
    out_trade_no: body("out_trade_no").promised(),
    refund_account: body("refund_account").promised(),
    refund_fee: body("refund_fee").promised(),
    refund_id: body("refund_id").promised(),
    refund_recv_accout: body("refund_recv_accout"),
    refund_request_source: body("refund_request_source"),
    refund_status: body("refund_status").promised(),
    settlement_refund_fee: body("settlement_refund_fee"),
    settlement_total_fee: body("settlement_total_fee"),
    success_time: body("success_time"),
    total_fee: body("total_fee").promised(),
    transaction_id: body("transaction_id").promised(),
    cash_refund_fee: body("cash_refund_fee").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant refund number · 商户退款单号
    out_refund_no 0(&str),
    /// merchant order number · 商户订单号
    out_trade_no 1(&str),
    /// refund funding source · 退款资金来源
    refund_account 2(&str),
    /// refund amount applied for · 申请退款金额 (fen)
    refund_fee 3(crate::Fen),
    /// WeChat refund ID · 微信退款单号
    refund_id 4(&str),
    /// refund state · 退款状态
    refund_status 7(&RefundStatus),
    /// order amount · 订单金额 (fen)
    total_fee 11(crate::Fen),
    /// WeChat Pay transaction ID · 微信支付订单号
    transaction_id 12(&str),
    /// user refund amount · 用户退款金额 (fen)
    cash_refund_fee 13(crate::Fen),
} }
