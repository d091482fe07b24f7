// Written by `cargo xtask codegen` from spec/webhook/v3/PAYSCORE.USER_CLOSE_SERVICE.md

//! Notification: user revoked pay score authorisation (PAYSCORE.USER\_CLOSE\_SERVICE, JSON) · 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON)
//!
//! Notification `PAYSCORE.USER_CLOSE_SERVICE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012160692](https://pay.weixin.qq.com/doc/v3/partner/4012160692), [4012155288](https://pay.weixin.qq.com/doc/v3/partner/4012155288), [4012086446](https://pay.weixin.qq.com/doc/v3/partner/4012086446)
#![doc(alias("支付分服务用户解除授权成功(PAYSCORE.USER_CLOSE_SERVICE)通知(JSON)", "4012160692", "4012155288", "4012086446"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PAYSCORE.USER_CLOSE_SERVICE";
    type Reply = ();
}

/// Notification: user revoked pay score authorisation (PAYSCORE.USER\_CLOSE\_SERVICE, JSON) · 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// official account appid · 公众账号ID
    pub appid: Option<String>,
    /// merchant ID · 商户号
    pub mchid: Option<String>,
    /// sub-merchant appid · 子商户应用ID
    pub sub_appid: Option<String>,
    /// merchant ID of the sub-merchant · 子商户的商户号
    pub sub_mchid: Option<String>,
    /// channel partner merchant ID submitted when calling the authorisation service API · 调用授权服务接口提交的渠道商商户号
    pub channel_id: Option<String>,
    /// service ID · 服务ID
    pub service_id: Option<String>,
    /// user openid · 用户标识
    pub openid: Option<String>,
    /// openid under the sub-merchant official account · 子商户公众号下OpenID
    pub sub_openid: Option<String>,
    /// notification state · 回调状态
    pub user_service_status: Option<String>,
    /// service opening or authorisation revocation time · 服务开启/解除授权时间
    pub openorclose_time: Option<String>,
    /// authorisation agreement number · 授权协议号
    pub authorization_code: Option<String>,
    /// unique ID of the merchant request submitted to the authorisation service · 调用授权服务接口提交的商户请求唯一标识
    pub out_request_no: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    appid: body("appid").promised(),
    mchid: body("mchid").promised(),
    sub_appid: body("sub_appid"),
    sub_mchid: body("sub_mchid").promised(),
    channel_id: body("channel_id"),
    service_id: body("service_id").promised(),
    openid: body("openid").promised(),
    sub_openid: body("sub_openid"),
    user_service_status: body("user_service_status"),
    openorclose_time: body("openorclose_time"),
    authorization_code: body("authorization_code"),
    out_request_no: body("out_request_no"),
} }

crate::promised::promised! { Resource {
    /// official account appid · 公众账号ID
    appid 0(&str),
    /// merchant ID · 商户号
    mchid 1(&str),
    /// merchant ID of the sub-merchant · 子商户的商户号
    sub_mchid 3(&str),
    /// service ID · 服务ID
    service_id 5(&str),
    /// user openid · 用户标识
    openid 6(&str),
} }
