// Written by `cargo xtask codegen` from spec/webhook/v3/COUPON.USE.md

//! Notification: coupon redeemed (COUPON.USE, JSON) · 核销事件回调(COUPON.USE)通知(JSON)
//!
//! Notification `COUPON.USE`
//!
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285250)
//! [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012285807)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "COUPON.USE";
    type Reply = ();
}

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

crate::open_enum! {
    /// coupon or spending credit state · 券或消费金状态
    pub enum Status {
        Sended = "SENDED",
        Used = "USED",
        Expired = "EXPIRED",
    }
}

crate::open_enum! {
    /// coupon or spending credit type · 券或消费金类型
    pub enum CouponType {
        Normal = "NORMAL",
        CutTo = "CUT_TO",
    }
}

/// face value and threshold of the ordinary spend-and-save coupon or spending credit · 普通满减券或消费金面额、门槛信息
#[non_exhaustive]
pub struct NormalCouponInformation {
    /// face value · 面额 (fen)
    pub coupon_amount: Option<i64>,
    /// minimum amount for using the coupon or spending credit · 使用券或消费金金额门槛 (fen)
    pub transaction_minimum: Option<i64>,
}

crate::model! { NormalCouponInformation: Default {
    coupon_amount: body("coupon_amount"),
    transaction_minimum: body("transaction_minimum"),
} }

/// item information passed by the merchant when placing the order · 商户下单接口传的单品信息
#[non_exhaustive]
pub struct GoodsDetail {
    /// item code entered when the item coupon was created · 单品券创建时录入的单品编码
    pub goods_id: Option<String>,
    /// item data · 单品数据
    pub quantity: Option<i64>,
    /// item unit price · 单品单价
    pub price: Option<i64>,
    /// discount amount · 优惠金额
    pub discount_amount: Option<i64>,
}

crate::model! { GoodsDetail: Default {
    goods_id: body("goods_id"),
    quantity: body("quantity"),
    price: body("price"),
    discount_amount: body("discount_amount"),
} }

/// information of the actually deducted cash coupon or spending credit · 已实扣代金券或消费金信息
#[non_exhaustive]
pub struct ConsumeInformation {
    /// cash coupon redemption time · 代金券核销时间
    pub consume_time: Option<String>,
    /// merchant ID redeeming the cash coupon · 核销代金券的商户号
    pub consume_mchid: Option<String>,
    /// WeChat Pay transaction ID · 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// redemption amount · 核销金额
    pub consume_amount: Option<i64>,
    /// item information passed by the merchant when placing the order · 商户下单接口传的单品信息
    pub goods_detail: Vec<GoodsDetail>,
}

crate::model! { ConsumeInformation: Default {
    consume_time: body("consume_time"),
    consume_mchid: body("consume_mchid"),
    transaction_id: body("transaction_id"),
    consume_amount: body("consume_amount"),
    goods_detail: body("goods_detail"),
} }

crate::open_enum! {
    /// detailed business type · 细分业务类型
    pub enum BusinessType {
        Multiuse = "MULTIUSE",
    }
}

/// Notification: coupon redeemed (COUPON.USE, JSON) · 核销事件回调(COUPON.USE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// stock creator's merchant ID · 批次创建方商户号
    pub stock_creator_mchid: Option<String>,
    /// unique ID WeChat assigned to each coupon stock · 微信为每个代金券批次分配的唯一ID
    pub stock_id: Option<String>,
    /// ID WeChat uniquely assigned to the cash coupon or spending credit · 微信为代金券或消费金唯一分配的id
    pub coupon_id: Option<String>,
    /// item discount specific information · 单品优惠特定信息
    pub singleitem_discount_off: Option<SingleitemDiscountOff>,
    /// fields specific to reduce-to-price discounts · 减至优惠限定字段
    pub discount_to: Option<DiscountTo>,
    /// coupon or spending credit name · 券或消费金名称
    pub coupon_name: Option<String>,
    /// coupon or spending credit state · 券或消费金状态
    pub status: Option<Status>,
    /// coupon or spending credit description field · 券或消费金描述说明字段
    pub description: Option<String>,
    /// coupon claim time · 领券时间
    pub create_time: Option<String>,
    /// coupon or spending credit type · 券或消费金类型
    pub coupon_type: Option<CouponType>,
    /// whether there is no fund flow · 是否无资金流
    pub no_cash: Option<bool>,
    /// availability start time · 可用开始时间
    pub available_begin_time: Option<String>,
    /// availability end time · 可用结束时间
    pub available_end_time: Option<String>,
    /// whether it is an item discount · 是否单品优惠
    pub singleitem: Option<bool>,
    /// face value and threshold of the ordinary spend-and-save coupon or spending credit · 普通满减券或消费金面额、门槛信息
    pub normal_coupon_information: Option<NormalCouponInformation>,
    /// information of the actually deducted cash coupon or spending credit · 已实扣代金券或消费金信息
    pub consume_information: Option<ConsumeInformation>,
    /// detailed business type · 细分业务类型
    pub business_type: Option<BusinessType>,
}

crate::model! { Resource: Default {
    stock_creator_mchid: body("stock_creator_mchid"),
    stock_id: body("stock_id"),
    coupon_id: body("coupon_id"),
    singleitem_discount_off: body("singleitem_discount_off"),
    discount_to: body("discount_to"),
    coupon_name: body("coupon_name"),
    status: body("status"),
    description: body("description"),
    create_time: body("create_time"),
    coupon_type: body("coupon_type"),
    no_cash: body("no_cash"),
    available_begin_time: body("available_begin_time"),
    available_end_time: body("available_end_time"),
    singleitem: body("singleitem"),
    normal_coupon_information: body("normal_coupon_information"),
    consume_information: body("consume_information"),
    business_type: body("business_type"),
} }
