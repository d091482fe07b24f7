// Written by `cargo xtask codegen` from spec/webhook/v3/MALL_TRANSACTION.SUCCESS.md

//! Notification: business district member in-mall payment (MALL\_TRANSACTION.SUCCESS, JSON) · 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON)
//!
//! Notification `MALL_TRANSACTION.SUCCESS`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012285856](https://pay.weixin.qq.com/doc/v3/merchant/4012285856)
//! - partner: [4012076414](https://pay.weixin.qq.com/doc/v3/partner/4012076414)
#![doc(alias("商圈会员场内支付结果(MALL_TRANSACTION.SUCCESS)通知(JSON)", "4012285856", "4012076414"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MALL_TRANSACTION.SUCCESS";
    type Reply = ();
}

/// Notification: business district member in-mall payment (MALL\_TRANSACTION.SUCCESS, JSON) · 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON)
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
    pub time_end: Option<String>,
    /// amount actually consumed by the user · 用户实际消费金额 (fen)
    pub amount: Option<crate::Fen>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// manual points submission flag · 手动提交积分标记
    pub commit_tag: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    mchid: body("mchid").promised(),
    merchant_name: body("merchant_name").promised(),
    shop_name: body("shop_name").promised(),
    shop_number: body("shop_number").promised(),
    appid: body("appid").promised(),
    openid: body("openid").promised(),
    time_end: body("time_end").promised(),
    amount: body("amount").promised(),
    transaction_id: body("transaction_id").promised(),
    commit_tag: body("commit_tag"),
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
    time_end 6(&str),
    /// amount actually consumed by the user · 用户实际消费金额 (fen)
    amount 7(crate::Fen),
    /// WeChat Pay transaction ID · 微信支付订单号
    transaction_id 8(&str),
} }
