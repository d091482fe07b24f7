// Written by `cargo xtask codegen` from spec/webhook/v3/TRANSACTION.SUCCESS.md

//! Money of a profit sharing moved · 分账动账通知
//!
//! Notification `TRANSACTION.SUCCESS`
#![doc(alias("分账动账通知"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "TRANSACTION.SUCCESS";
    const KIND: crate::endpoint::ResourceKind = crate::endpoint::ResourceKind {
        original_type: Some("profitsharing"),
        has: None,
        lacks: None,
    };
    type Reply = ();
}

crate::open_enum! {
    /// type of the profit-sharing receiver · 分账接收方的类型
    pub enum Type {
        /// merchant · 商户
        MerchantId = "MERCHANT_ID",
        /// a person · 个人
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

/// profit-sharing receiver object · 分账接收方对象
#[non_exhaustive]
pub struct Receiver {
    /// type of the profit-sharing receiver · 分账接收方的类型
    pub type_: Option<Type>,
    /// account of the profit-sharing receiver · 分账接收方的账号; up to 64 characters
    pub account: Option<String>,
    /// amount of the profit-sharing fund movement · 分账动账金额 (fen)
    pub amount: Option<crate::Fen>,
    /// profit-sharing or return description · 分账/回退描述; up to 80 characters
    pub description: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Receiver: Received {
    type_: body("type").promised(),
    account: body("account").promised(),
    amount: body("amount").promised(),
    description: body("description").promised(),
} }

crate::promised::promised! { Receiver {
    /// type of the profit-sharing receiver · 分账接收方的类型
    type_ 0(&Type),
    /// account of the profit-sharing receiver · 分账接收方的账号; up to 64 characters
    account 1(&str),
    /// amount of the profit-sharing fund movement · 分账动账金额 (fen)
    amount 2(crate::Fen),
    /// profit-sharing or return description · 分账/回退描述; up to 80 characters
    description 3(&str),
} }

/// Money of a profit sharing moved · 分账动账通知
#[non_exhaustive]
pub struct Resource {
    /// merchant ID submitted when calling the API · 调用接口提交的商户号; up to 32 characters; for a partner alone
    pub sp_mchid: Option<String>,
    /// sub-merchant ID submitted when calling the API · 调用接口提交的子商户号; up to 32 characters; for a partner alone
    pub sub_mchid: Option<String>,
    /// WeChat Pay transaction ID · 微信支付系统生成的订单号; up to 32 characters
    pub transaction_id: Option<String>,
    /// WeChat profit-sharing or return ID · 微信分账/回退单号; up to 64 characters
    pub order_id: Option<String>,
    /// profit sharer's internal profit-sharing or return number · 分账方系统内部的分账/回退单号; up to 64 characters
    pub out_order_no: Option<String>,
    /// profit-sharing receiver object · 分账接收方对象
    pub receiver: Option<Receiver>,
    /// order payment completion time · 订单支付完成时间; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    /// merchant that shares and pays the share · 直连模式分账发起和出资商户; up to 32 characters; for a merchant alone
    pub mchid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    transaction_id: body("transaction_id").promised(),
    order_id: body("order_id").promised(),
    out_order_no: body("out_order_no").promised(),
    receiver: body("receiver").promised(),
    success_time: body("success_time").promised(),
    mchid: body("mchid"),
} }

crate::promised::promised! { Resource {
    /// WeChat Pay transaction ID · 微信支付系统生成的订单号; up to 32 characters
    transaction_id 2(&str),
    /// WeChat profit-sharing or return ID · 微信分账/回退单号; up to 64 characters
    order_id 3(&str),
    /// profit sharer's internal profit-sharing or return number · 分账方系统内部的分账/回退单号; up to 64 characters
    out_order_no 4(&str),
    /// profit-sharing receiver object · 分账接收方对象
    receiver 5(&Receiver),
    /// order payment completion time · 订单支付完成时间; as 2018-06-08T10:34:56+08:00
    success_time 6(&crate::Time),
} }
