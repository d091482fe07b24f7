// Written by `cargo xtask codegen` from spec/webhook/v3/MALL_AUTH.ACTIVATE_CARD.md

//! 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON)
//!
//! Notification `MALL_AUTH.ACTIVATE_CARD`
//!
//! [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285836)
//! [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076406)

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MALL_AUTH.ACTIVATE_CARD";
    type Reply = ();
}

crate::open_enum! {
    /// 用户授权类型
    pub enum AuthType {
        RegisteredMode = "REGISTERED_MODE",
        RegisteredAndAuthorizationMode = "REGISTERED_AND_AUTHORIZATION_MODE",
    }
}

/// 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// 顾客授权时使用的小程序上的OpenID
    pub openid: Option<String>,
    /// 用户在商圈会员卡card\_id下的唯一标志
    pub code: Option<String>,
    /// 用户开会员卡时的商圈商户号
    pub mchid: Option<String>,
    /// 用户授权类型
    pub auth_type: Option<AuthType>,
}

crate::model! { Resource: Default {
    openid: body("openid"),
    code: body("code"),
    mchid: body("mchid"),
    auth_type: body("auth_type"),
} }
