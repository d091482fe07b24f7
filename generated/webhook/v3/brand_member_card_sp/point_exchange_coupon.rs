// Written by `cargo xtask codegen` from spec/webhook/v3/BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON.md

//! Notification: member points-for-coupon (BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON, JSON) · 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON)
//!
//! Notification `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4015878622](https://pay.weixin.qq.com/doc/v3/partner/4015878622)
#![doc(alias("商家名片会员用户积分兑券事件(BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON)通知(JSON)", "4015878622"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON";
    type Reply = ();
}

/// Notification: member points-for-coupon (BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON, JSON) · 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// coupon exchange record ID · 兑券记录ID
    pub record_id: Option<String>,
    /// brand ID · 品牌ID
    pub brand_id: Option<String>,
    /// membership card template ID · 会员卡模板ID
    pub card_id: Option<String>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// membership card code · 会员卡code
    pub user_card_code: Option<String>,
    /// points-for-coupon template ID · 积分兑券模板ID
    pub exchange_coupon_template_id: Option<String>,
    /// points consumed · 消耗积分数
    pub deduct_points: Option<i64>,
    /// stock ID · 批次ID
    pub stock_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    record_id: body("record_id").promised(),
    brand_id: body("brand_id").promised(),
    card_id: body("card_id").promised(),
    openid: body("openid").promised(),
    user_card_code: body("user_card_code").promised(),
    exchange_coupon_template_id: body("exchange_coupon_template_id").promised(),
    deduct_points: body("deduct_points").promised(),
    stock_id: body("stock_id").promised(),
} }

crate::promised::promised! { Resource {
    /// coupon exchange record ID · 兑券记录ID
    record_id 0(&str),
    /// brand ID · 品牌ID
    brand_id 1(&str),
    /// membership card template ID · 会员卡模板ID
    card_id 2(&str),
    /// user openid · 用户标识
    openid 3(&str),
    /// membership card code · 会员卡code
    user_card_code 4(&str),
    /// points-for-coupon template ID · 积分兑券模板ID
    exchange_coupon_template_id 5(&str),
    /// points consumed · 消耗积分数
    deduct_points 6(i64),
    /// stock ID · 批次ID
    stock_id 7(&str),
} }
