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
    /// WeChat Pay refund ID · 微信支付退款号; up to 32 characters
    pub refund_id: Option<String>,
    /// merchant refund number · 商户退款单号; up to 64 characters
    pub out_refund_no: Option<String>,
    /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
    pub transaction_id: Option<String>,
    /// merchant order number · 商户订单号; up to 32 characters
    pub out_trade_no: Option<String>,
    /// refund channel · 退款渠道
    pub channel: Option<Channel>,
    /// account credited by the refund · 退款入账账户; up to 64 characters
    pub user_received_account: Option<String>,
    /// refund success time · 退款成功时间; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
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
    /// ordinary merchant's merchant ID · 普通商户的商户号; up to 32 characters; for a merchant alone
    pub mchid: Option<String>,
    /// refund state · 退款状态
    pub refund_status: Option<RefundStatus>,
    /// account credited by the refund · 退款入账账户
    pub recv_account: Option<String>,
    /// refund funding source · 退款资金来源
    pub fund_source: Option<FundSource>,
    /// partner merchant ID · 服务商户号; up to 32 characters; for a partner alone
    pub sp_mchid: Option<String>,
    /// merchant ID of the sub-merchant · 子商户的商户号; up to 32 characters; for a partner alone
    pub sub_mchid: Option<String>,
    /// WeChat Pay account for personal collections · 个人收款的微信支付账户
    pub individual_auth_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Refund: Received {
    refund_id: body("refund_id").promised(),
    out_refund_no: body("out_refund_no").promised(),
    transaction_id: body("transaction_id").promised(),
    out_trade_no: body("out_trade_no").promised(),
    channel: body("channel").promised(),
    user_received_account: body("user_received_account").promised(),
    success_time: body("success_time"),
    create_time: body("create_time").promised(),
    status: body("status").promised(),
    funds_account: body("funds_account").promised(),
    amount: body("amount").promised(),
    promotion_detail: body("promotion_detail"),
    refund_account: body("refund_account"),
    mchid: body("mchid"),
    refund_status: body("refund_status").promised(),
    recv_account: body("recv_account"),
    fund_source: body("fund_source"),
    sp_mchid: body("sp_mchid"),
    sub_mchid: body("sub_mchid"),
    individual_auth_id: body("individual_auth_id"),
} }

crate::promised::promised! { Refund {
    /// WeChat Pay refund ID · 微信支付退款号; up to 32 characters
    refund_id 0(&str),
    /// merchant refund number · 商户退款单号; up to 64 characters
    out_refund_no 1(&str),
    /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
    transaction_id 2(&str),
    /// merchant order number · 商户订单号; up to 32 characters
    out_trade_no 3(&str),
    /// refund channel · 退款渠道
    channel 4(&Channel),
    /// account credited by the refund · 退款入账账户; up to 64 characters
    user_received_account 5(&str),
    /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
    create_time 7(&crate::Time),
    /// refund state · 退款状态
    status 8(&Status),
    /// fund account · 资金账户
    funds_account 9(&FundsAccount),
    /// amount · 金额信息
    amount 10(&Amount),
    /// refund state · 退款状态
    refund_status 14(&RefundStatus),
} }

crate::open_enum! {
    /// refund channel · 退款渠道
    pub enum Channel {
        /// refunded the way it was paid · 原路退款
        Original = "ORIGINAL",
        /// returned to the balance · 退回到余额
        Balance = "BALANCE",
        /// the original account has a problem: refunded to another balance account · 原账户异常退到其他余额账户
        OtherBalance = "OTHER_BALANCE",
        /// the original bank card has a problem: refunded to another bank card · 原银行卡异常退到其他银行卡
        OtherBankcard = "OTHER_BANKCARD",
    }
}

pub use crate::states::RefundStatus as Status;

crate::open_enum! {
    /// fund account · 资金账户
    pub enum FundsAccount {
        /// unsettled funds · 未结算资金
        Unsettled = "UNSETTLED",
        /// available balance · 可用余额
        Available = "AVAILABLE",
        /// unavailable balance · 不可用余额
        Unavailable = "UNAVAILABLE",
        /// operations account · 运营户
        Operation = "OPERATION",
        /// basic account · 基本账户
        Basic = "BASIC",
        /// basic digital yuan account · 数字人民币基本账户
        EcnyBasic = "ECNY_BASIC",
    }
}

crate::open_enum! {
    /// funding account type · 出资账户类型
    pub enum Account {
        /// available balance · 可用余额
        Available = "AVAILABLE",
        /// unavailable balance · 不可用余额
        Unavailable = "UNAVAILABLE",
    }
}

/// refund funding accounts and amounts · 退款出资账户及金额
#[non_exhaustive]
pub struct From {
    /// funding account type · 出资账户类型
    pub account: Option<Account>,
    /// funding amount · 出资金额 (fen)
    pub amount: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { From: Received {
    account: body("account").promised(),
    amount: body("amount").promised(),
} }

crate::promised::promised! { From {
    /// funding account type · 出资账户类型
    account 0(&Account),
    /// funding amount · 出资金额 (fen)
    amount 1(crate::Fen),
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
    origin_: crate::model::Origin,
}

crate::model! { ExchangeRate: Received {
    type_: body("type"),
    rate: body("rate"),
} }

/// amount · 金额信息
#[non_exhaustive]
pub struct Amount {
    /// order amount · 订单金额 (fen)
    pub total: Option<crate::Fen>,
    /// refund amount · 退款金额 (fen)
    pub refund: Option<crate::Fen>,
    /// refund funding accounts and amounts · 退款出资账户及金额
    pub from: Vec<From>,
    /// amount paid by the user · 用户支付金额 (fen)
    pub payer_total: Option<crate::Fen>,
    /// user refund amount · 用户退款金额 (fen)
    pub payer_refund: Option<crate::Fen>,
    /// refund amount due for settlement · 应结退款金额 (fen)
    pub settlement_refund: Option<crate::Fen>,
    /// order amount due for settlement · 应结订单金额 (fen)
    pub settlement_total: Option<crate::Fen>,
    /// discount refund amount · 优惠退款金额 (fen)
    pub discount_refund: Option<crate::Fen>,
    /// refund currency · 退款币种; up to 16 characters
    pub currency: Option<String>,
    /// fee refund amount · 手续费退款金额 (fen)
    pub refund_fee: Option<crate::Fen>,
    /// advanced amount · 垫付金额 (fen)
    pub advance: Option<crate::Fen>,
    /// settlement currency · 结算币种
    pub settlement_currency: Option<String>,
    /// user's payment currency · 用户支付币种
    pub payer_currency: Option<String>,
    /// exchange rate information · 汇率信息
    pub exchange_rate: Option<ExchangeRate>,
    origin_: crate::model::Origin,
}

crate::model! { Amount: Received {
    total: body("total").promised(),
    refund: body("refund").promised(),
    from: body("from"),
    payer_total: body("payer_total").promised(),
    payer_refund: body("payer_refund").promised(),
    settlement_refund: body("settlement_refund").promised(),
    settlement_total: body("settlement_total").promised(),
    discount_refund: body("discount_refund").promised(),
    currency: body("currency").promised(),
    refund_fee: body("refund_fee"),
    advance: body("advance"),
    settlement_currency: body("settlement_currency"),
    payer_currency: body("payer_currency").promised(),
    exchange_rate: body("exchange_rate"),
} }

crate::promised::promised! { Amount {
    /// order amount · 订单金额 (fen)
    total 0(crate::Fen),
    /// refund amount · 退款金额 (fen)
    refund 1(crate::Fen),
    /// amount paid by the user · 用户支付金额 (fen)
    payer_total 3(crate::Fen),
    /// user refund amount · 用户退款金额 (fen)
    payer_refund 4(crate::Fen),
    /// refund amount due for settlement · 应结退款金额 (fen)
    settlement_refund 5(crate::Fen),
    /// order amount due for settlement · 应结订单金额 (fen)
    settlement_total 6(crate::Fen),
    /// discount refund amount · 优惠退款金额 (fen)
    discount_refund 7(crate::Fen),
    /// refund currency · 退款币种; up to 16 characters
    currency 8(&str),
    /// user's payment currency · 用户支付币种
    payer_currency 12(&str),
} }

crate::open_enum! {
    /// discount scope · 优惠范围
    pub enum Scope {
        /// coupon for everything · 全场代金券
        Global = "GLOBAL",
        /// discount on single goods · 单品优惠
        Single = "SINGLE",
    }
}

crate::open_enum! {
    /// discount type · 优惠类型
    pub enum Type {
        /// funded in advance · 预充值
        Cash = "CASH",
        /// not funded in advance · 免充值
        Nocash = "NOCASH",
        Coupon = "COUPON",
        Discount = "DISCOUNT",
    }
}

/// goods list · 商品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// merchant-side goods code · 商户侧商品编码; up to 32 characters
    pub merchant_goods_id: Option<String>,
    /// WeChat-side goods code · 微信侧商品编码; up to 32 characters
    pub wechatpay_goods_id: Option<String>,
    /// goods name · 商品名称; up to 256 characters
    pub goods_name: Option<String>,
    /// goods unit price · 商品单价 (fen)
    pub unit_price: Option<crate::Fen>,
    /// goods refund amount · 商品退款金额 (fen)
    pub refund_amount: Option<crate::Fen>,
    /// quantity of goods returned · 商品退货数量
    pub refund_quantity: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { GoodsDetail: Received {
    merchant_goods_id: body("merchant_goods_id").promised(),
    wechatpay_goods_id: body("wechatpay_goods_id"),
    goods_name: body("goods_name"),
    unit_price: body("unit_price").promised(),
    refund_amount: body("refund_amount").promised(),
    refund_quantity: body("refund_quantity").promised(),
} }

crate::promised::promised! { GoodsDetail {
    /// merchant-side goods code · 商户侧商品编码; up to 32 characters
    merchant_goods_id 0(&str),
    /// goods unit price · 商品单价 (fen)
    unit_price 3(crate::Fen),
    /// goods refund amount · 商品退款金额 (fen)
    refund_amount 4(crate::Fen),
    /// quantity of goods returned · 商品退货数量
    refund_quantity 5(i64),
} }

/// discount refund information · 优惠退款信息
#[non_exhaustive]
pub struct PromotionDetail {
    /// coupon ID · 券ID; up to 32 characters
    pub promotion_id: Option<String>,
    /// discount scope · 优惠范围
    pub scope: Option<Scope>,
    /// discount type · 优惠类型
    pub type_: Option<Type>,
    /// coupon face value · 优惠券面额 (fen)
    pub amount: Option<crate::Fen>,
    /// discount refund amount · 优惠退款金额 (fen)
    pub refund_amount: Option<crate::Fen>,
    /// goods list · 商品列表
    pub goods_detail: Vec<GoodsDetail>,
    origin_: crate::model::Origin,
}

crate::model! { PromotionDetail: Received {
    promotion_id: body("promotion_id").promised(),
    scope: body("scope").promised(),
    type_: body("type").promised(),
    amount: body("amount").promised(),
    refund_amount: body("refund_amount").promised(),
    goods_detail: body("goods_detail"),
} }

crate::promised::promised! { PromotionDetail {
    /// coupon ID · 券ID; up to 32 characters
    promotion_id 0(&str),
    /// discount scope · 优惠范围
    scope 1(&Scope),
    /// discount type · 优惠类型
    type_ 2(&Type),
    /// coupon face value · 优惠券面额 (fen)
    amount 3(crate::Fen),
    /// discount refund amount · 优惠退款金额 (fen)
    refund_amount 4(crate::Fen),
} }

crate::open_enum! {
    /// refund account · 退款账户
    pub enum RefundAccount {
        /// advanced by the e-commerce platform · 电商平台垫付
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        /// sub-merchant · 二级商户
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
    }
}

pub use crate::states::RefundStatus;

crate::open_enum! {
    /// refund funding source · 退款资金来源
    pub enum FundSource {
        RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
        RefundSourceRechargeFunds = "REFUND_SOURCE_RECHARGE_FUNDS",
    }
}
