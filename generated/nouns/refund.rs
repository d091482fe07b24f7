// Written by `cargo xtask codegen`

//! a refund, as it is applied for and queried, and as notifications bring it · 退款单
//!
//! Brought by
//! - `GET /v3/refund/domestic/refunds/{out_refund_no}`
//! - `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
//! - `POST /v3/refund/domestic/refunds`
//! - Notification `REFUND.ABNORMAL`
//! - Notification `REFUND.CLOSED`
//! - Notification `REFUND.SUCCESS`

use crate::model::body;

/// a refund, as it is applied for and queried, and as notifications bring it · 退款单
#[non_exhaustive]
pub struct Refund {
    /// WeChat Pay refund ID · 微信支付退款号
    pub refund_id: Option<String>,
    /// merchant refund number · 商户退款单号
    pub out_refund_no: Option<String>,
    /// WeChat Pay transaction ID · 微信支付订单号
    pub transaction_id: Option<String>,
    /// merchant order number · 商户订单号
    pub out_trade_no: Option<String>,
    /// refund channel · 退款渠道
    pub channel: Option<Channel>,
    /// account credited by the refund · 退款入账账户
    pub user_received_account: Option<String>,
    /// refund success time · 退款成功时间
    pub success_time: Option<String>,
    /// refund creation time · 退款创建时间
    pub create_time: Option<String>,
    /// refund state · 退款状态
    pub status: Option<Status>,
    /// fund account · 资金账户
    pub funds_account: Option<FundsAccount>,
    /// amount · 金额信息
    pub amount: Option<Amount>,
    /// discount refund information · 优惠退款信息
    pub promotion_detail: Vec<PromotionDetail>,
    /// refund account · 退款账户
    pub refund_account: Option<RefundAccount>,
    /// ordinary merchant's merchant ID · 普通商户的商户号
    pub mchid: Option<String>,
    /// refund state · 退款状态
    pub refund_status: Option<RefundStatus>,
    /// account credited by the refund · 退款入账账户
    pub recv_account: Option<String>,
    /// refund funding source · 退款资金来源
    pub fund_source: Option<FundSource>,
    /// partner merchant ID · 服务商户号
    pub sp_mchid: Option<String>,
    /// merchant ID of the sub-merchant · 子商户的商户号
    pub sub_mchid: Option<String>,
    /// WeChat Pay account for personal collections · 个人收款的微信支付账户
    pub individual_auth_id: Option<String>,
}

crate::model! { Refund: Default {
    refund_id: body("refund_id"),
    out_refund_no: body("out_refund_no"),
    transaction_id: body("transaction_id"),
    out_trade_no: body("out_trade_no"),
    channel: body("channel"),
    user_received_account: body("user_received_account"),
    success_time: body("success_time"),
    create_time: body("create_time"),
    status: body("status"),
    funds_account: body("funds_account"),
    amount: body("amount"),
    promotion_detail: body("promotion_detail"),
    refund_account: body("refund_account"),
    mchid: body("mchid"),
    refund_status: body("refund_status"),
    recv_account: body("recv_account"),
    fund_source: body("fund_source"),
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    individual_auth_id: body("individual_auth_id"),
} }

crate::open_enum! {
    /// refund channel · 退款渠道
    pub enum Channel {
        Original = "ORIGINAL",
        Balance = "BALANCE",
        OtherBalance = "OTHER_BALANCE",
        OtherBankcard = "OTHER_BANKCARD",
    }
}

crate::open_enum! {
    /// refund state · 退款状态
    pub enum Status {
        Success = "SUCCESS",
        Closed = "CLOSED",
        Processing = "PROCESSING",
        Abnormal = "ABNORMAL",
    }
}

impl Status {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Closed)
    }
}

crate::open_enum! {
    /// fund account · 资金账户
    pub enum FundsAccount {
        Unsettled = "UNSETTLED",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        Operation = "OPERATION",
        Basic = "BASIC",
        EcnyBasic = "ECNY_BASIC",
    }
}

crate::open_enum! {
    /// funding account type · 出资账户类型
    pub enum Account {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    }
}

/// refund funding accounts and amounts · 退款出资账户及金额
#[non_exhaustive]
pub struct From {
    /// funding account type · 出资账户类型
    pub account: Option<Account>,
    /// funding amount · 出资金额 (fen)
    pub amount: Option<i64>,
}

crate::model! { From: Default {
    account: body("account"),
    amount: body("amount"),
} }

crate::open_enum! {
    /// exchange rate type · 汇率类型
    pub enum ExchangeRateType {
        UserpaymentRate = "USERPAYMENT_RATE",
        SettlementRate = "SETTLEMENT_RATE",
    }
}

/// exchange rate information · 汇率信息
#[non_exhaustive]
pub struct ExchangeRate {
    /// exchange rate type · 汇率类型
    pub type_: Option<ExchangeRateType>,
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
    /// order amount · 订单金额 (fen)
    pub total: Option<i64>,
    /// refund amount · 退款金额 (fen)
    pub refund: Option<i64>,
    /// refund funding accounts and amounts · 退款出资账户及金额
    pub from: Vec<From>,
    /// amount paid by the user · 用户支付金额 (fen)
    pub payer_total: Option<i64>,
    /// user refund amount · 用户退款金额 (fen)
    pub payer_refund: Option<i64>,
    /// refund amount due for settlement · 应结退款金额 (fen)
    pub settlement_refund: Option<i64>,
    /// order amount due for settlement · 应结订单金额 (fen)
    pub settlement_total: Option<i64>,
    /// discount refund amount · 优惠退款金额 (fen)
    pub discount_refund: Option<i64>,
    /// refund currency · 退款币种
    pub currency: Option<String>,
    /// fee refund amount · 手续费退款金额 (fen)
    pub refund_fee: Option<i64>,
    /// advanced amount · 垫付金额 (fen)
    pub advance: Option<i64>,
    /// settlement currency · 结算币种
    pub settlement_currency: Option<String>,
    /// user's payment currency · 用户支付币种
    pub payer_currency: Option<String>,
    /// exchange rate information · 汇率信息
    pub exchange_rate: Option<ExchangeRate>,
}

crate::model! { Amount: Default {
    total: body("total"),
    refund: body("refund"),
    from: body("from"),
    payer_total: body("payer_total"),
    payer_refund: body("payer_refund"),
    settlement_refund: body("settlement_refund"),
    settlement_total: body("settlement_total"),
    discount_refund: body("discount_refund"),
    currency: body("currency"),
    refund_fee: body("refund_fee"),
    advance: body("advance"),
    settlement_currency: body("settlement_currency"),
    payer_currency: body("payer_currency"),
    exchange_rate: body("exchange_rate"),
} }

crate::open_enum! {
    /// discount scope · 优惠范围
    pub enum Scope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

crate::open_enum! {
    /// discount type · 优惠类型
    pub enum Type {
        Cash = "CASH",
        Nocash = "NOCASH",
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

/// goods list · 商品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// merchant-side goods code · 商户侧商品编码
    pub merchant_goods_id: Option<String>,
    /// WeChat-side goods code · 微信侧商品编码
    pub wechatpay_goods_id: Option<String>,
    /// goods name · 商品名称
    pub goods_name: Option<String>,
    /// goods unit price · 商品单价 (fen)
    pub unit_price: Option<i64>,
    /// goods refund amount · 商品退款金额 (fen)
    pub refund_amount: Option<i64>,
    /// quantity of goods returned · 商品退货数量
    pub refund_quantity: Option<i64>,
}

crate::model! { GoodsDetail: Default {
    merchant_goods_id: body("merchant_goods_id"),
    wechatpay_goods_id: body("wechatpay_goods_id"),
    goods_name: body("goods_name"),
    unit_price: body("unit_price"),
    refund_amount: body("refund_amount"),
    refund_quantity: body("refund_quantity"),
} }

/// discount refund information · 优惠退款信息
#[non_exhaustive]
pub struct PromotionDetail {
    /// coupon ID · 券ID
    pub promotion_id: Option<String>,
    /// discount scope · 优惠范围
    pub scope: Option<Scope>,
    /// discount type · 优惠类型
    pub type_: Option<Type>,
    /// coupon face value · 优惠券面额 (fen)
    pub amount: Option<i64>,
    /// discount refund amount · 优惠退款金额 (fen)
    pub refund_amount: Option<i64>,
    /// goods list · 商品列表
    pub goods_detail: Vec<GoodsDetail>,
}

crate::model! { PromotionDetail: Default {
    promotion_id: body("promotion_id"),
    scope: body("scope"),
    type_: body("type"),
    amount: body("amount"),
    refund_amount: body("refund_amount"),
    goods_detail: body("goods_detail"),
} }

crate::open_enum! {
    /// refund account · 退款账户
    pub enum RefundAccount {
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
    }
}

crate::open_enum! {
    /// refund state · 退款状态
    pub enum RefundStatus {
        Success = "SUCCESS",
        Closed = "CLOSED",
        Abnormal = "ABNORMAL",
        Processing = "PROCESSING",
    }
}

impl RefundStatus {
    /// True of a state that is not left by itself: asking again tells nothing new. A state that is
    /// not known here is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Closed)
    }
}

crate::open_enum! {
    /// refund funding source · 退款资金来源
    pub enum FundSource {
        RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
        RefundSourceRechargeFunds = "REFUND_SOURCE_RECHARGE_FUNDS",
    }
}
