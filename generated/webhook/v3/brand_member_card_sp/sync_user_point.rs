// Written by `cargo xtask codegen` from spec/webhook/v3/BRAND_MEMBER_CARD_SP.SYNC_USER_POINT.md

//! Notification: merchant-card member points synced (BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT, JSON) · 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON)
//!
//! Notification `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4016096820](https://pay.weixin.qq.com/doc/v3/partner/4016096820)
#![doc(alias("商家名片会员用户积分同步事件(BRAND_MEMBER_CARD_SP.SYNC_USER_POINT)通知(JSON)", "4016096820"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT";
    type Reply = ();
}

/// Notification: merchant-card member points synced (BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT, JSON) · 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// brand ID · 品牌ID
    pub brand_id: Option<String>,
    /// membership card template ID · 会员卡模板ID
    pub card_id: Option<String>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// membership card code · 会员卡code
    pub user_card_code: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    brand_id: body("brand_id").promised(),
    card_id: body("card_id").promised(),
    openid: body("openid").promised(),
    user_card_code: body("user_card_code").promised(),
} }

crate::promised::promised! { Resource {
    /// brand ID · 品牌ID
    brand_id 0(&str),
    /// membership card template ID · 会员卡模板ID
    card_id 1(&str),
    /// user openid · 用户标识
    openid 2(&str),
    /// membership card code · 会员卡code
    user_card_code 3(&str),
} }
