// Written by `cargo xtask codegen`

//! a coupon, as its query answers it and its use brings it · 代金券
//!
//! Brought by
//! - `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
//! - Notification `COUPON.USE`

use crate::model::body;

/// a coupon, as its query answers it and its use brings it · 代金券
#[non_exhaustive]
pub struct Coupon {
    /// merchant ID creating the stock · 创建批次的商户号
    pub stock_creator_mchid: Option<String>,
    /// coupon stock ID · 批次号
    pub stock_id: Option<String>,
    /// cash coupon ID · 代金券id
    pub coupon_id: Option<String>,
    /// cash coupon name · 代金券名称
    pub coupon_name: Option<String>,
    /// cash coupon state · 代金券状态
    pub status: Option<Status>,
    /// usage instructions · 使用说明
    pub description: Option<String>,
    /// coupon claim time · 领券时间
    pub create_time: Option<String>,
    /// coupon type · 券类型
    pub coupon_type: Option<CouponType>,
    /// time the stock was activated · 激活批次的时间
    pub start_time: Option<String>,
    /// time the stock was terminated · 终止批次的时间
    pub stop_time: Option<String>,
    /// whether it is an item discount · 是否单品优惠
    pub singleitem: Option<bool>,
    /// specific information of a reduce-to stock · 减至批次特定信息
    pub cut_to_message: Option<CutToMessage>,
    /// availability start time · 可用开始时间
    pub available_begin_time: Option<String>,
    /// availability end time · 可用结束时间
    pub available_end_time: Option<String>,
    /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// redemption information of the actually deducted cash coupon · 已实扣代金券核销信息
    pub consume_information: Option<ConsumeInformation>,
    /// remaining amount · 剩余金额 (fen)
    pub available_balance: Option<i64>,
    /// business type · 业务类型
    pub business_type: Option<BusinessType>,
    /// whether there is no fund flow · 是否无资金流
    pub no_cash: Option<bool>,
    /// merchant reference number · 商户单据号
    pub out_request_no: Option<String>,
    /// discount coupon · 折扣券信息
    pub discount_msg: Option<DiscountMsg>,
    /// item discount specific information · 单品优惠特定信息
    pub singleitem_discount_off: Option<SingleitemDiscountOff>,
    /// fields specific to reduce-to-price discounts · 减至优惠限定字段
    pub discount_to: Option<DiscountTo>,
}

crate::model! { Coupon: Default {
    stock_creator_mchid: body("stock_creator_mchid"),
    stock_id: body("stock_id"),
    coupon_id: body("coupon_id"),
    coupon_name: body("coupon_name"),
    status: body("status"),
    description: body("description"),
    create_time: body("create_time"),
    coupon_type: body("coupon_type"),
    start_time: body("start_time"),
    stop_time: body("stop_time"),
    singleitem: body("singleitem"),
    cut_to_message: body("cut_to_message"),
    available_begin_time: body("available_begin_time"),
    available_end_time: body("available_end_time"),
    normal_coupon_information: body("normal_coupon_information"),
    consume_information: body("consume_information"),
    available_balance: body("available_balance"),
    business_type: body("business_type"),
    no_cash: body("no_cash"),
    out_request_no: body("out_request_no"),
    discount_msg: body("discount_msg"),
    singleitem_discount_off: body("singleitem_discount_off"),
    discount_to: body("discount_to"),
} }

crate::open_enum! {
    /// cash coupon state · 代金券状态
    pub enum Status {
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
        Recover = "RECOVER",
        Revoked = "REVOKED",
    }
}

crate::open_enum! {
    /// coupon type · 券类型
    pub enum CouponType {
        Normal = "NORMAL",
        CutTo = "CUT_TO",
    }
}

/// specific information of a reduce-to stock · 减至批次特定信息
#[non_exhaustive]
pub struct CutToMessage {
    /// maximum unit price of goods eligible for the discount · 可用优惠的商品最高单价 (fen)
    pub single_price_max: Option<i64>,
    /// discounted unit price after the reduction · 减至后的优惠单价 (fen)
    pub cut_to_price: Option<i64>,
}

crate::model! { CutToMessage: Default {
    single_price_max: body("single_price_max"),
    cut_to_price: body("cut_to_price"),
} }

/// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// face value · 面额 (fen)
    pub coupon_amount: Option<i64>,
    /// threshold · 门槛 (fen)
    pub transaction_minimum: Option<i64>,
}

crate::model! { NormalCouponInformation: Default {
    coupon_amount: body("coupon_amount"),
    transaction_minimum: body("transaction_minimum"),
} }

/// item information · 单品信息
#[non_exhaustive]
pub struct GoodsDetail {
    /// goods code · 商品编码
    pub goods_id: Option<String>,
    /// goods quantity · 商品数量
    pub quantity: Option<i64>,
    /// goods price · 商品价格 (fen)
    pub price: Option<i64>,
    /// goods discount amount · 商品优惠金额 (fen)
    pub discount_amount: Option<i64>,
}

crate::model! { GoodsDetail: Default {
    goods_id: body("goods_id"),
    quantity: body("quantity"),
    price: body("price"),
    discount_amount: body("discount_amount"),
} }

/// redemption information of the actually deducted cash coupon · 已实扣代金券核销信息
#[non_exhaustive]
pub struct ConsumeInformation {
    /// redemption time · 核销时间
    pub consume_time: Option<String>,
    /// redeeming merchant ID · 核销商户号
    pub consume_mchid: Option<String>,
    /// redeeming merchant ID · 核销商户号
    pub transaction_id: Option<String>,
    /// item information · 单品信息
    pub goods_detail: Vec<GoodsDetail>,
    /// redemption amount · 核销金额 (fen)
    pub consume_amount: Option<i64>,
}

crate::model! { ConsumeInformation: Default {
    consume_time: body("consume_time"),
    consume_mchid: body("consume_mchid"),
    transaction_id: body("transaction_id"),
    goods_detail: body("goods_detail"),
    consume_amount: body("consume_amount"),
} }

crate::open_enum! {
    /// business type · 业务类型
    pub enum BusinessType {
        Multiuse = "MULTIUSE",
    }
}

/// discount coupon · 折扣券信息
#[non_exhaustive]
pub struct DiscountMsg {
    /// maximum discount amount · 最高折扣金额 (fen)
    pub discount_amount_max: Option<i64>,
    /// discount percentage · 折扣百分比
    pub discount_percent: Option<i64>,
    /// threshold · 门槛 (fen)
    pub transaction_minimum: Option<i64>,
}

crate::model! { DiscountMsg: Default {
    discount_amount_max: body("discount_amount_max"),
    discount_percent: body("discount_percent"),
    transaction_minimum: body("transaction_minimum"),
} }

/// item discount specific information · 单品优惠特定信息
#[non_exhaustive]
pub struct SingleitemDiscountOff {
    /// maximum discounted item price · 单品最高优惠价格 (fen)
    pub single_price_max: Option<i64>,
}

crate::model! { SingleitemDiscountOff: Default {
    single_price_max: body("single_price_max"),
} }

/// fields specific to reduce-to-price discounts · 减至优惠限定字段
#[non_exhaustive]
pub struct DiscountTo {
    /// discounted unit price after the reduction · 减至后优惠单价 (fen)
    pub cut_to_price: Option<i64>,
    /// maximum price eligible for the discount · 可享受优惠的最高价格 (fen)
    pub max_price: Option<i64>,
}

crate::model! { DiscountTo: Default {
    cut_to_price: body("cut_to_price"),
    max_price: body("max_price"),
} }
