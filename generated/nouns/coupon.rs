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
    /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
    pub stock_creator_mchid: Option<String>,
    /// coupon stock ID · 批次号; up to 20 characters
    pub stock_id: Option<String>,
    /// cash coupon ID · 代金券id; up to 20 characters
    pub coupon_id: Option<String>,
    /// cash coupon name · 代金券名称; up to 20 characters
    pub coupon_name: Option<String>,
    /// cash coupon state · 代金券状态
    pub status: Option<Status>,
    /// usage instructions · 使用说明; up to 3000 characters
    pub description: Option<String>,
    /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
    pub create_time: Option<crate::Time>,
    /// coupon type · 券类型
    pub coupon_type: Option<CouponType>,
    /// time the stock was activated · 激活批次的时间; as 2018-06-08T10:34:56+08:00
    pub start_time: Option<crate::Time>,
    /// time the stock was terminated · 终止批次的时间; as 2018-06-08T10:34:56+08:00
    pub stop_time: Option<crate::Time>,
    /// whether it is an item discount · 是否单品优惠
    pub singleitem: Option<bool>,
    /// specific information of a reduce-to stock · 减至批次特定信息
    pub cut_to_message: Option<CutToMessage>,
    /// availability start time · 可用开始时间; as 2018-06-08T10:34:56+08:00
    pub available_begin_time: Option<crate::Time>,
    /// availability end time · 可用结束时间; as 2018-06-08T10:34:56+08:00
    pub available_end_time: Option<crate::Time>,
    /// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// redemption information of the actually deducted cash coupon · 已实扣代金券核销信息
    pub consume_information: Option<ConsumeInformation>,
    /// remaining amount · 剩余金额 (fen)
    pub available_balance: Option<crate::Fen>,
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
    origin_: crate::model::Origin,
}

crate::model! { Coupon: Received {
    stock_creator_mchid: body("stock_creator_mchid").promised(),
    stock_id: body("stock_id").promised(),
    coupon_id: body("coupon_id").promised(),
    coupon_name: body("coupon_name").promised(),
    status: body("status").promised(),
    description: body("description").promised(),
    create_time: body("create_time").promised(),
    coupon_type: body("coupon_type").promised(),
    start_time: body("start_time"),
    stop_time: body("stop_time"),
    singleitem: body("singleitem").promised(),
    cut_to_message: body("cut_to_message"),
    available_begin_time: body("available_begin_time").promised(),
    available_end_time: body("available_end_time").promised(),
    normal_coupon_information: body("normal_coupon_information"),
    consume_information: body("consume_information"),
    available_balance: body("available_balance"),
    business_type: body("business_type"),
    no_cash: body("no_cash").promised(),
    out_request_no: body("out_request_no"),
    discount_msg: body("discount_msg"),
    singleitem_discount_off: body("singleitem_discount_off"),
    discount_to: body("discount_to"),
} }

crate::promised::promised! { Coupon {
    /// merchant ID creating the stock · 创建批次的商户号; up to 20 characters
    stock_creator_mchid 0(&str),
    /// coupon stock ID · 批次号; up to 20 characters
    stock_id 1(&str),
    /// cash coupon ID · 代金券id; up to 20 characters
    coupon_id 2(&str),
    /// cash coupon name · 代金券名称; up to 20 characters
    coupon_name 3(&str),
    /// cash coupon state · 代金券状态
    status 4(&Status),
    /// usage instructions · 使用说明; up to 3000 characters
    description 5(&str),
    /// coupon claim time · 领券时间; as 2018-06-08T10:34:56+08:00
    create_time 6(&crate::Time),
    /// coupon type · 券类型
    coupon_type 7(&CouponType),
    /// whether it is an item discount · 是否单品优惠
    singleitem 10(bool),
    /// availability start time · 可用开始时间; as 2018-06-08T10:34:56+08:00
    available_begin_time 12(&crate::Time),
    /// availability end time · 可用结束时间; as 2018-06-08T10:34:56+08:00
    available_end_time 13(&crate::Time),
    /// whether there is no fund flow · 是否无资金流
    no_cash 18(bool),
} }

crate::open_enum! {
    /// cash coupon state · 代金券状态
    pub enum Status {
        /// available · 可用
        Sended = "SENDED",
        /// deducted · 已实扣
        Used = "USED",
        /// expired · 已过期
        Expired = "EXPIRED",
        /// taken back · 已回收
        Recover = "RECOVER",
        /// no longer valid · 已失效
        Revoked = "REVOKED",
    }
}

crate::open_enum! {
    /// coupon type · 券类型
    pub enum CouponType {
        /// full reduction coupon · 满减券
        Normal = "NORMAL",
        /// coupon that lowers to a price · 减至券
        CutTo = "CUT_TO",
    }
}

/// specific information of a reduce-to stock · 减至批次特定信息
#[non_exhaustive]
pub struct CutToMessage {
    /// maximum unit price of goods eligible for the discount · 可用优惠的商品最高单价 (fen)
    pub single_price_max: Option<crate::Fen>,
    /// discounted unit price after the reduction · 减至后的优惠单价 (fen)
    pub cut_to_price: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { CutToMessage: Received {
    single_price_max: body("single_price_max"),
    cut_to_price: body("cut_to_price"),
} }

/// fixed-amount spend-and-save coupon usage rules · 固定面额满减券使用规则
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// face value · 面额 (fen)
    pub coupon_amount: Option<crate::Fen>,
    /// threshold · 门槛 (fen)
    pub transaction_minimum: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { NormalCouponInformation: Received {
    coupon_amount: body("coupon_amount").promised(),
    transaction_minimum: body("transaction_minimum").promised(),
} }

crate::promised::promised! { NormalCouponInformation {
    /// face value · 面额 (fen)
    coupon_amount 0(crate::Fen),
    /// threshold · 门槛 (fen)
    transaction_minimum 1(crate::Fen),
} }

/// item information · 单品信息
#[non_exhaustive]
pub struct GoodsDetail {
    /// goods code · 商品编码; up to 128 characters
    pub goods_id: Option<String>,
    /// goods quantity · 商品数量
    pub quantity: Option<i64>,
    /// goods price · 商品价格 (fen)
    pub price: Option<crate::Fen>,
    /// goods discount amount · 商品优惠金额 (fen)
    pub discount_amount: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { GoodsDetail: Received {
    goods_id: body("goods_id").promised(),
    quantity: body("quantity").promised(),
    price: body("price").promised(),
    discount_amount: body("discount_amount").promised(),
} }

crate::promised::promised! { GoodsDetail {
    /// goods code · 商品编码; up to 128 characters
    goods_id 0(&str),
    /// goods quantity · 商品数量
    quantity 1(i64),
    /// goods price · 商品价格 (fen)
    price 2(crate::Fen),
    /// goods discount amount · 商品优惠金额 (fen)
    discount_amount 3(crate::Fen),
} }

/// redemption information of the actually deducted cash coupon · 已实扣代金券核销信息
#[non_exhaustive]
pub struct ConsumeInformation {
    /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
    pub consume_time: Option<crate::Time>,
    /// redeeming merchant ID · 核销商户号; up to 20 characters
    pub consume_mchid: Option<String>,
    /// redeeming merchant ID · 核销商户号; up to 32 characters
    pub transaction_id: Option<String>,
    /// item information · 单品信息
    pub goods_detail: Vec<GoodsDetail>,
    /// redemption amount · 核销金额 (fen)
    pub consume_amount: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { ConsumeInformation: Received {
    consume_time: body("consume_time").promised(),
    consume_mchid: body("consume_mchid").promised(),
    transaction_id: body("transaction_id").promised(),
    goods_detail: body("goods_detail"),
    consume_amount: body("consume_amount"),
} }

crate::promised::promised! { ConsumeInformation {
    /// redemption time · 核销时间; as 2018-06-08T10:34:56+08:00
    consume_time 0(&crate::Time),
    /// redeeming merchant ID · 核销商户号; up to 20 characters
    consume_mchid 1(&str),
    /// redeeming merchant ID · 核销商户号; up to 32 characters
    transaction_id 2(&str),
} }

crate::open_enum! {
    /// business type · 业务类型
    pub enum BusinessType {
        /// spending money · 消费金
        Multiuse = "MULTIUSE",
    }
}

/// discount coupon · 折扣券信息
#[non_exhaustive]
pub struct DiscountMsg {
    /// maximum discount amount · 最高折扣金额 (fen)
    pub discount_amount_max: Option<crate::Fen>,
    /// discount percentage · 折扣百分比
    pub discount_percent: Option<i64>,
    /// threshold · 门槛 (fen)
    pub transaction_minimum: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { DiscountMsg: Received {
    discount_amount_max: body("discount_amount_max"),
    discount_percent: body("discount_percent"),
    transaction_minimum: body("transaction_minimum"),
} }

/// item discount specific information · 单品优惠特定信息
#[non_exhaustive]
pub struct SingleitemDiscountOff {
    /// maximum discounted item price · 单品最高优惠价格 (fen)
    pub single_price_max: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { SingleitemDiscountOff: Received {
    single_price_max: body("single_price_max"),
} }

/// fields specific to reduce-to-price discounts · 减至优惠限定字段
#[non_exhaustive]
pub struct DiscountTo {
    /// discounted unit price after the reduction · 减至后优惠单价 (fen)
    pub cut_to_price: Option<crate::Fen>,
    /// maximum price eligible for the discount · 可享受优惠的最高价格 (fen)
    pub max_price: Option<crate::Fen>,
    origin_: crate::model::Origin,
}

crate::model! { DiscountTo: Received {
    cut_to_price: body("cut_to_price"),
    max_price: body("max_price"),
} }
