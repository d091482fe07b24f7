// Written by `cargo xtask codegen`

//! a profit-sharing order, as it is placed, queried and unfrozen · 分账单
//!
//! Brought by
//! - `GET /v3/profitsharing/orders/{out_order_no}`
//! - `POST /v3/profitsharing/orders`
//! - `POST /v3/profitsharing/orders/unfreeze`

use crate::model::body;

/// a profit-sharing order, as it is placed, queried and unfrozen · 分账单
#[non_exhaustive]
pub struct ProfitsharingOrder {
    /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
    pub sub_mchid: Option<String>,
    /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
    pub transaction_id: Option<String>,
    /// merchant profit-sharing number · 商户分账单号; up to 64 characters
    pub out_order_no: Option<String>,
    /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
    pub order_id: Option<String>,
    /// profit-sharing order state · 分账单状态
    pub state: Option<State>,
    /// profit-sharing receiver list · 分账接收方列表
    pub receivers: Vec<Receivers>,
    origin_: crate::model::Origin,
}

crate::model! { ProfitsharingOrder: Received {
    sub_mchid: body("sub_mchid"),
    transaction_id: body("transaction_id").promised(),
    out_order_no: body("out_order_no").promised(),
    order_id: body("order_id").promised(),
    state: body("state").promised(),
    receivers: body("receivers").promised(),
} }

crate::promised::promised! { ProfitsharingOrder {
    /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
    transaction_id 1(&str),
    /// merchant profit-sharing number · 商户分账单号; up to 64 characters
    out_order_no 2(&str),
    /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
    order_id 3(&str),
    /// profit-sharing order state · 分账单状态
    state 4(&State),
    /// profit-sharing receiver list · 分账接收方列表
    receivers 5([Receivers]),
} }

pub use crate::states::SharingState as State;

crate::open_enum! {
    /// profit-sharing receiver type · 分账接收方类型
    pub enum Type {
        /// merchant ID · 商户号
        MerchantId = "MERCHANT_ID",
        /// the person's openid · 个人openid
        PersonalOpenid = "PERSONAL_OPENID",
        /// the person's sub\_openid · 个人sub\_openid
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

pub use crate::states::SharingResult as Result;

crate::open_enum! {
    /// profit-sharing failure reason · 分账失败原因
    pub enum FailReason {
        /// the account that receives the share has a problem · 分账接收账户异常
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// the sharing relation has been ended · 分账关系已解除
        NoRelation = "NO_RELATION",
        /// receiver of high risk · 高风险接收方
        ReceiverHighRisk = "RECEIVER_HIGH_RISK",
        /// the receiver has not proved who it is · 接收方未实名
        ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
        /// the permission to share has been ended · 分账权限已解除
        NoAuth = "NO_AUTH",
        /// above what may be collected from a user in a month · 超出用户月收款限额
        ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
        /// the account that pays out has a problem · 分出方账户异常
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// the parameters of the description could not be set · 描述参数设置失败
        InvalidRequest = "INVALID_REQUEST",
    }
}

/// profit-sharing receiver list · 分账接收方列表
#[non_exhaustive]
pub struct Receivers {
    /// profit-sharing amount · 分账金额 (fen)
    pub amount: Option<crate::Fen>,
    /// profit-sharing description · 分账描述; up to 80 characters
    pub description: Option<String>,
    /// profit-sharing receiver type · 分账接收方类型
    pub type_: Option<Type>,
    /// profit-sharing receiver's account · 分账接收方帐号; up to 64 characters
    pub account: Option<String>,
    /// profit sharing result · 分账结果
    pub result: Option<Result>,
    /// profit-sharing failure reason · 分账失败原因
    pub fail_reason: Option<FailReason>,
    /// profit-sharing detail ID · 分账明细单号; up to 64 characters
    pub detail_id: Option<String>,
    /// profit-sharing creation time · 分账创建时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// profit-sharing completion time · 分账完成时间; as 2018-06-08T10:34:56+08:00
    pub finish_time: Option<crate::Time>,
    origin_: crate::model::Origin,
}

crate::model! { Receivers: Received {
    amount: body("amount").promised(),
    description: body("description").promised(),
    type_: body("type").promised(),
    account: body("account").promised(),
    result: body("result").promised(),
    fail_reason: body("fail_reason"),
    detail_id: body("detail_id").promised(),
    create_time: body("create_time").promised(),
    finish_time: body("finish_time").promised(),
} }

crate::promised::promised! { Receivers {
    /// profit-sharing amount · 分账金额 (fen)
    amount 0(crate::Fen),
    /// profit-sharing description · 分账描述; up to 80 characters
    description 1(&str),
    /// profit-sharing receiver type · 分账接收方类型
    type_ 2(&Type),
    /// profit-sharing receiver's account · 分账接收方帐号; up to 64 characters
    account 3(&str),
    /// profit sharing result · 分账结果
    result 4(&Result),
    /// profit-sharing detail ID · 分账明细单号; up to 64 characters
    detail_id 6(&str),
    /// profit-sharing creation time · 分账创建时间; as 2018-06-08T10:34:56+08:00
    create_time 7(&crate::Time),
    /// profit-sharing completion time · 分账完成时间; as 2018-06-08T10:34:56+08:00
    finish_time 8(&crate::Time),
} }
