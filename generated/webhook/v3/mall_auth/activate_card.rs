// Written by `cargo xtask codegen` from spec/webhook/v3/MALL_AUTH.ACTIVATE_CARD.md

//! Notification: business district points authorisation (MALL\_AUTH.ACTIVATE\_CARD, JSON) · 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON)
//!
//! Notification `MALL_AUTH.ACTIVATE_CARD`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012285836](https://pay.weixin.qq.com/doc/v3/merchant/4012285836)
//! - partner: [4012076406](https://pay.weixin.qq.com/doc/v3/partner/4012076406)
#![doc(alias("商圈会员积分服务授权结果(MALL_AUTH.ACTIVATE_CARD)通知(JSON)", "4012285836", "4012076406"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MALL_AUTH.ACTIVATE_CARD";
    type Reply = ();
}

crate::open_enum! {
    /// user authorisation type · 用户授权类型
    pub enum AuthType {
        RegisteredMode = "REGISTERED_MODE",
        RegisteredAndAuthorizationMode = "REGISTERED_AND_AUTHORIZATION_MODE",
    }
}

/// Notification: business district points authorisation (MALL\_AUTH.ACTIVATE\_CARD, JSON) · 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// openid in the mini program where the customer authorised · 顾客授权时使用的小程序上的OpenID
    pub openid: Option<String>,
    /// user's unique ID under the business district membership card's card\_id · 用户在商圈会员卡card\_id下的唯一标志
    pub code: Option<String>,
    /// business district's merchant ID where the user opened the membership card · 用户开会员卡时的商圈商户号
    pub mchid: Option<String>,
    /// user authorisation type · 用户授权类型
    pub auth_type: Option<AuthType>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    openid: body("openid").promised(),
    code: body("code").promised(),
    mchid: body("mchid").promised(),
    auth_type: body("auth_type").promised(),
} }

crate::promised::promised! { Resource {
    /// openid in the mini program where the customer authorised · 顾客授权时使用的小程序上的OpenID
    openid 0(&str),
    /// user's unique ID under the business district membership card's card\_id · 用户在商圈会员卡card\_id下的唯一标志
    code 1(&str),
    /// business district's merchant ID where the user opened the membership card · 用户开会员卡时的商圈商户号
    mchid 2(&str),
    /// user authorisation type · 用户授权类型
    auth_type 3(&AuthType),
} }
