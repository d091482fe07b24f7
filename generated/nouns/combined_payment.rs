// Written by `cargo xtask codegen`

//! a combined payment, as the order query answers it and notifications bring it · 合单支付订单
//!
//! Brought by
//! - `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
//! - Notification `TRANSACTION.SUCCESS`

use crate::model::body;

/// a combined payment, as the order query answers it and notifications bring it · 合单支付订单
#[non_exhaustive]
pub struct CombinedPayment {
    /// combined order merchant appid · 合单商户appid; up to 32 characters
    pub combine_appid: Option<String>,
    /// combined order merchant ID · 合单商户号; up to 32 characters
    pub combine_mchid: Option<String>,
    /// merchant order number of the combined order · 合单商户订单号; up to 32 characters
    pub combine_out_trade_no: Option<String>,
    /// WeChat Pay transaction ID of the trade order · 交易单微信支付订单号
    pub combine_transaction_id: Option<String>,
    /// scene information · 场景信息
    pub scene_info: Option<SceneInfo>,
    /// goods order information · 商品单信息
    pub sub_orders: Vec<SubOrders>,
    /// payer · 支付者
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// trade scene · 交易场景
    pub trade_scenario: Option<TradeScenario>,
    /// merchant interest subsidy used (WeChat Fenfu) · 使用的商户贴息信息(微信分付)
    pub installment_info: Option<InstallmentInfo>,
    origin_: crate::model::Origin,
}

crate::model! { CombinedPayment: Received {
    combine_appid: body("combine_appid").promised(),
    combine_mchid: body("combine_mchid").promised(),
    combine_out_trade_no: body("combine_out_trade_no").promised(),
    combine_transaction_id: body("combine_transaction_id").promised(),
    scene_info: body("scene_info"),
    sub_orders: body("sub_orders").promised(),
    combine_payer_info: body("combine_payer_info").promised(),
    trade_scenario: body("trade_scenario"),
    installment_info: body("installment_info"),
} }

crate::promised::promised! { CombinedPayment {
    /// combined order merchant appid · 合单商户appid; up to 32 characters
    combine_appid 0(&str),
    /// combined order merchant ID · 合单商户号; up to 32 characters
    combine_mchid 1(&str),
    /// merchant order number of the combined order · 合单商户订单号; up to 32 characters
    combine_out_trade_no 2(&str),
    /// WeChat Pay transaction ID of the trade order · 交易单微信支付订单号
    combine_transaction_id 3(&str),
    /// goods order information · 商品单信息
    sub_orders 5([SubOrders]),
    /// payer · 支付者
    combine_payer_info 6(&CombinePayerInfo),
} }

/// scene information · 场景信息
#[non_exhaustive]
pub struct SceneInfo {
    /// merchant-side device number · 商户端设备号; up to 32 characters
    pub device_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { SceneInfo: Received {
    device_id: body("device_id").promised(),
} }

crate::promised::promised! { SceneInfo {
    /// merchant-side device number · 商户端设备号; up to 32 characters
    device_id 0(&str),
} }

crate::open_enum! {
    /// trade type · 交易类型
    pub enum TradeType {
        /// combined JSAPI payment, or combined payment in a mini program · JSAPI合单支付、小程序合单支付
        Jsapi = "JSAPI",
        /// combined Native payment · Native合单支付
        Native = "NATIVE",
        /// combined payment in an app · APP合单支付
        App = "APP",
        /// combined H5 payment · H5合单支付
        Mweb = "MWEB",
    }
}

pub use crate::states::TradeState;

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
    }
}

/// item list · 单品列表
#[non_exhaustive]
pub struct GoodsDetail {
    /// goods code · 商品编码; up to 32 characters
    pub goods_id: Option<String>,
    /// goods quantity · 商品数量
    pub quantity: Option<i64>,
    /// goods unit price · 商品单价 (fen)
    pub unit_price: Option<crate::Fen>,
    /// goods discount amount · 商品优惠金额 (fen)
    pub discount_amount: Option<crate::Fen>,
    /// goods remark · 商品备注; up to 128 characters
    pub goods_remark: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { GoodsDetail: Received {
    goods_id: body("goods_id").promised(),
    quantity: body("quantity").promised(),
    unit_price: body("unit_price").promised(),
    discount_amount: body("discount_amount").promised(),
    goods_remark: body("goods_remark"),
} }

crate::promised::promised! { GoodsDetail {
    /// goods code · 商品编码; up to 32 characters
    goods_id 0(&str),
    /// goods quantity · 商品数量
    quantity 1(i64),
    /// goods unit price · 商品单价 (fen)
    unit_price 2(crate::Fen),
    /// goods discount amount · 商品优惠金额 (fen)
    discount_amount 3(crate::Fen),
} }

/// discount list · 优惠信息列表
#[non_exhaustive]
pub struct PromotionDetail {
    /// coupon ID · 券ID; up to 32 characters
    pub coupon_id: Option<String>,
    /// discount name · 优惠名称; up to 64 characters
    pub name: Option<String>,
    /// discount scope · 优惠范围
    pub scope: Option<Scope>,
    /// discount type · 优惠类型
    pub type_: Option<Type>,
    /// coupon face value · 优惠券面额 (fen)
    pub amount: Option<crate::Fen>,
    /// activity stock ID · 活动批次ID; up to 32 characters
    pub stock_id: Option<String>,
    /// WeChat Pay funding · 微信出资 (fen)
    pub wechatpay_contribute: Option<crate::Fen>,
    /// merchant funding · 商户出资 (fen)
    pub merchant_contribute: Option<crate::Fen>,
    /// other funding · 其他出资 (fen)
    pub other_contribute: Option<crate::Fen>,
    /// discount currency · 优惠币种; up to 32 characters
    pub currency: Option<String>,
    /// item list · 单品列表
    pub goods_detail: Vec<GoodsDetail>,
    origin_: crate::model::Origin,
}

crate::model! { PromotionDetail: Received {
    coupon_id: body("coupon_id").promised(),
    name: body("name"),
    scope: body("scope"),
    type_: body("type"),
    amount: body("amount").promised(),
    stock_id: body("stock_id"),
    wechatpay_contribute: body("wechatpay_contribute"),
    merchant_contribute: body("merchant_contribute"),
    other_contribute: body("other_contribute"),
    currency: body("currency"),
    goods_detail: body("goods_detail"),
} }

crate::promised::promised! { PromotionDetail {
    /// coupon ID · 券ID; up to 32 characters
    coupon_id 0(&str),
    /// coupon face value · 优惠券面额 (fen)
    amount 4(crate::Fen),
} }

/// order amount · 订单金额
#[non_exhaustive]
pub struct Amount {
    /// quoted amount · 标价金额 (fen)
    pub total_amount: Option<crate::Fen>,
    /// quoted currency · 标价币种; up to 16 characters
    pub currency: Option<String>,
    /// cash payment amount · 现金支付金额 (fen)
    pub payer_amount: Option<crate::Fen>,
    /// cash payment currency · 现金支付币种; up to 16 characters
    pub payer_currency: Option<String>,
    /// settlement exchange rate (rate times 10 to the power of 8) · 结算汇率(汇率值是汇率乘以10的8次方)
    pub settlement_rate: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { Amount: Received {
    total_amount: body("total_amount").promised(),
    currency: body("currency").promised(),
    payer_amount: body("payer_amount").promised(),
    payer_currency: body("payer_currency").promised(),
    settlement_rate: body("settlement_rate"),
} }

crate::promised::promised! { Amount {
    /// quoted amount · 标价金额 (fen)
    total_amount 0(crate::Fen),
    /// quoted currency · 标价币种; up to 16 characters
    currency 1(&str),
    /// cash payment amount · 现金支付金额 (fen)
    payer_amount 2(crate::Fen),
    /// cash payment currency · 现金支付币种; up to 16 characters
    payer_currency 3(&str),
} }

/// goods order information · 商品单信息
#[non_exhaustive]
pub struct SubOrders {
    /// sub-order merchant ID · 子单商户号; up to 32 characters
    pub mchid: Option<String>,
    /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
    pub individual_auth_id: Option<String>,
    /// platform nickname of the individual payee of the goods order · 商品单个人收款方平台昵称
    pub individual_name: Option<String>,
    /// trade type · 交易类型
    pub trade_type: Option<TradeType>,
    /// trade state · 交易状态
    pub trade_state: Option<TradeState>,
    /// payer's bank · 付款银行; up to 32 characters
    pub bank_type: Option<String>,
    /// attached data · 附加数据; up to 128 characters
    pub attach: Option<String>,
    /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
    pub success_time: Option<crate::Time>,
    /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
    pub transaction_id: Option<String>,
    /// merchant order number of the goods order · 商品单商户订单号; up to 32 characters
    pub out_trade_no: Option<String>,
    /// second-tier merchant ID · 二级商户号; up to 32 characters; for a partner alone
    pub sub_mchid: Option<String>,
    /// sub-merchant appid · 子商户应用ID; up to 32 characters; for a partner alone
    pub sub_appid: Option<String>,
    /// user sub-openid · 用户子标识; up to 128 characters; for a partner alone
    pub sub_openid: Option<String>,
    /// discount list · 优惠信息列表
    pub promotion_detail: Vec<PromotionDetail>,
    /// order amount · 订单金额
    pub amount: Option<Amount>,
    origin_: crate::model::Origin,
}

crate::model! { SubOrders: Received {
    mchid: body("mchid").promised(),
    individual_auth_id: body("individual_auth_id"),
    individual_name: body("individual_name"),
    trade_type: body("trade_type").promised(),
    trade_state: body("trade_state").promised(),
    bank_type: body("bank_type").promised(),
    attach: body("attach"),
    success_time: body("success_time").promised(),
    transaction_id: body("transaction_id").promised(),
    out_trade_no: body("out_trade_no").promised(),
    sub_mchid: body("sub_mchid"),
    sub_appid: body("sub_appid"),
    sub_openid: body("sub_openid"),
    promotion_detail: body("promotion_detail"),
    amount: body("amount").promised(),
} }

crate::promised::promised! { SubOrders {
    /// sub-order merchant ID · 子单商户号; up to 32 characters
    mchid 0(&str),
    /// trade type · 交易类型
    trade_type 3(&TradeType),
    /// trade state · 交易状态
    trade_state 4(&TradeState),
    /// payer's bank · 付款银行; up to 32 characters
    bank_type 5(&str),
    /// payment completion time · 支付完成时间; as 2018-06-08T10:34:56+08:00
    success_time 7(&crate::Time),
    /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
    transaction_id 8(&str),
    /// merchant order number of the goods order · 商品单商户订单号; up to 32 characters
    out_trade_no 9(&str),
    /// order amount · 订单金额
    amount 14(&Amount),
} }

/// payer · 支付者
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// user openid · 用户标识; up to 128 characters
    pub openid: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { CombinePayerInfo: Received {
    openid: body("openid").promised(),
} }

crate::promised::promised! { CombinePayerInfo {
    /// user openid · 用户标识; up to 128 characters
    openid 0(&str),
} }

crate::open_enum! {
    /// trade scene · 交易场景
    pub enum TradeScenario {
        Recommerce = "RECOMMERCE",
    }
}

/// merchant interest subsidy used (WeChat Fenfu) · 使用的商户贴息信息(微信分付)
#[non_exhaustive]
pub struct InstallmentInfo {
    /// whether the merchant interest subsidy was used · 是否使用了商户贴息
    pub use_subsidy: Option<bool>,
    /// number of instalments actually selected by the user · 用户实际选择分期期数
    pub selected_installment_number: Option<i64>,
    origin_: crate::model::Origin,
}

crate::model! { InstallmentInfo: Received {
    use_subsidy: body("use_subsidy").promised(),
    selected_installment_number: body("selected_installment_number").promised(),
} }

crate::promised::promised! { InstallmentInfo {
    /// whether the merchant interest subsidy was used · 是否使用了商户贴息
    use_subsidy 0(bool),
    /// number of instalments actually selected by the user · 用户实际选择分期期数
    selected_installment_number 1(i64),
} }
