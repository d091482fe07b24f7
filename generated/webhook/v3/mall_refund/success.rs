// Written by `cargo xtask codegen` from spec/webhook/v3/MALL_REFUND.SUCCESS.md

//! Notification: business district member in-mall refund (MALL\_REFUND.SUCCESS, JSON) · 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON)
//!
//! Notification `MALL_REFUND.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012285869](https://pay.weixin.qq.com/doc/v3/merchant/4012285869)
//! - partner: [4012076419](https://pay.weixin.qq.com/doc/v3/partner/4012076419)
#![doc(alias("商圈会员场内退款(MALL_REFUND.SUCCESS)通知(JSON)", "4012285869", "4012076419"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MALL_REFUND.SUCCESS";
    type Reply = ();
}

/// Notification: business district member in-mall refund (MALL\_REFUND.SUCCESS, JSON) · 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    pub mchid: Option<String>,
    /// business district merchant name · 商圈商户名称
    pub merchant_name: Option<String>,
    /// store name · 门店名称
    pub shop_name: Option<String>,
    /// store number · 门店编号
    pub shop_number: Option<String>,
    /// appid of the mini program where the customer authorised points · 顾客授权积分时使用的小程序的AppID
    pub appid: Option<String>,
    /// openid in the mini program where the customer authorised · 顾客授权时使用的小程序上的OpenID
    pub openid: Option<String>,
    /// trade completion time · 交易完成时间
    pub refund_time: Option<String>,
    /// amount actually consumed by the user · 用户实际消费金额 (fen)
    pub pay_amount: Option<crate::Fen>,
    /// user refund amount · 用户退款金额 (fen)
    pub refund_amount: Option<crate::Fen>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// WeChat Pay refund ID · 微信支付退款单号
    pub refund_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    merchant_name: body("merchant_name").promised(),
    shop_name: body("shop_name").promised(),
    shop_number: body("shop_number").promised(),
    appid: body("appid").promised(),
    openid: body("openid").promised(),
    refund_time: body("refund_time").promised(),
    pay_amount: body("pay_amount").promised(),
    refund_amount: body("refund_amount").promised(),
    transaction_id: body("transaction_id").promised(),
    refund_id: body("refund_id").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID assigned by WeChat Pay · 微信支付分配的商户号
    mchid 0(&str),
    /// business district merchant name · 商圈商户名称
    merchant_name 1(&str),
    /// store name · 门店名称
    shop_name 2(&str),
    /// store number · 门店编号
    shop_number 3(&str),
    /// appid of the mini program where the customer authorised points · 顾客授权积分时使用的小程序的AppID
    appid 4(&str),
    /// openid in the mini program where the customer authorised · 顾客授权时使用的小程序上的OpenID
    openid 5(&str),
    /// trade completion time · 交易完成时间
    refund_time 6(&str),
    /// amount actually consumed by the user · 用户实际消费金额 (fen)
    pay_amount 7(crate::Fen),
    /// user refund amount · 用户退款金额 (fen)
    refund_amount 8(crate::Fen),
    /// WeChat Pay transaction ID · 微信支付订单号
    transaction_id 9(&str),
    /// WeChat Pay refund ID · 微信支付退款单号
    refund_id 10(&str),
} }
