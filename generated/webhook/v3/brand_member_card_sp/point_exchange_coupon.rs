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
}

crate::model! { Resource: Default {
    record_id: body("record_id"),
    brand_id: body("brand_id"),
    card_id: body("card_id"),
    openid: body("openid"),
    user_card_code: body("user_card_code"),
    exchange_coupon_template_id: body("exchange_coupon_template_id"),
    deduct_points: body("deduct_points"),
    stock_id: body("stock_id"),
} }
