// Written by `cargo xtask codegen` from spec/webhook/v3/PROFITSHARING.SUCCESS.md

//! Notification: profit sharing succeeded (PROFITSHARING.SUCCESS, JSON) · 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)
//!
//! Notification `PROFITSHARING.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012289679](https://pay.weixin.qq.com/doc/v3/merchant/4012289679)
//! - partner: [4012116672](https://pay.weixin.qq.com/doc/v3/partner/4012116672), [4012075216](https://pay.weixin.qq.com/doc/v3/partner/4012075216), [4012075400](https://pay.weixin.qq.com/doc/v3/partner/4012075400)
#![doc(alias("分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)", "4012289679", "4012116672", "4012075216", "4012075400"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PROFITSHARING.SUCCESS";
    type Reply = ();
}

pub use crate::webhook::v3::profitsharing::return_::Type;

pub use crate::webhook::v3::profitsharing::return_::Receiver;

/// Notification: profit sharing succeeded (PROFITSHARING.SUCCESS, JSON) · 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID · 商户号
    pub mchid: Option<String>,
    /// merchant ID submitted when calling the API · 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// sub-merchant ID submitted when calling the API · 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// WeChat Pay transaction ID · 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// WeChat profit-sharing or return ID · 微信分账/回退单号
    pub order_id: Option<String>,
    /// profit sharer's internal profit-sharing or return number · 分账方系统内部的分账/回退单号
    pub out_order_no: Option<String>,
    /// profit-sharing receiver object · 分账接收方对象
    pub receiver: Option<Receiver>,
    /// order payment completion time · 订单支付完成时间; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid"),
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    transaction_id: body("transaction_id").promised(),
    order_id: body("order_id").promised(),
    out_order_no: body("out_order_no").promised(),
    receiver: body("receiver").promised(),
    success_time: body("success_time").promised(),
} }

crate::promised::promised! { Resource {
    /// WeChat Pay transaction ID · 微信支付系统生成的订单号
    transaction_id 3(&str),
    /// WeChat profit-sharing or return ID · 微信分账/回退单号
    order_id 4(&str),
    /// profit sharer's internal profit-sharing or return number · 分账方系统内部的分账/回退单号
    out_order_no 5(&str),
    /// profit-sharing receiver object · 分账接收方对象
    receiver 6(&Receiver),
    /// order payment completion time · 订单支付完成时间; as 2018-06-08T10:34:56+08:00
    success_time 7(&crate::Time),
} }
