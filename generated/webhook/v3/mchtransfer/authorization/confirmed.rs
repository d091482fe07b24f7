// Written by `cargo xtask codegen` from spec/webhook/v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED.md

//! Notification: automatic collection authorised (MCHTRANSFER.AUTHORIZATION.CONFIRMED, user confirmation, JSON) · 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON)
//!
//! Notification `MCHTRANSFER.AUTHORIZATION.CONFIRMED`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4014512908](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
#![doc(alias("用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON)", "4014512908"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "MCHTRANSFER.AUTHORIZATION.CONFIRMED";
    type Reply = ();
}

pub use crate::webhook::v3::mchtransfer::authorization::closed::State;

pub use crate::webhook::v3::mchtransfer::authorization::closed::CloseReason;

pub use crate::webhook::v3::mchtransfer::authorization::closed::CloseInfo;

/// Notification: automatic collection authorised (MCHTRANSFER.AUTHORIZATION.CONFIRMED, user confirmation, JSON) · 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant-side authorisation number · 商户侧授权单号
    pub out_authorization_no: Option<String>,
    /// merchant appid · 商户AppID
    pub appid: Option<String>,
    /// receiving user's openid · 收款用户OpenID
    pub openid: Option<String>,
    /// user display name · 用户展示名称
    pub user_display_name: Option<String>,
    /// WeChat automatic collection authorisation ID · 微信自动收款授权单号
    pub authorization_id: Option<String>,
    /// order state · 单据状态
    pub state: Option<State>,
    /// time the user confirmed authorisation · 用户确认授权的时间
    pub authorize_time: Option<String>,
    /// closing information of the automatic collection authorisation · 自动收款授权的关闭信息
    pub close_info: Option<CloseInfo>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    out_authorization_no: body("out_authorization_no").promised(),
    appid: body("appid").promised(),
    openid: body("openid").promised(),
    user_display_name: body("user_display_name").promised(),
    authorization_id: body("authorization_id").promised(),
    state: body("state").promised(),
    authorize_time: body("authorize_time").promised(),
    close_info: body("close_info"),
} }

crate::promised::promised! { Resource {
    /// merchant-side authorisation number · 商户侧授权单号
    out_authorization_no 0(&str),
    /// merchant appid · 商户AppID
    appid 1(&str),
    /// receiving user's openid · 收款用户OpenID
    openid 2(&str),
    /// user display name · 用户展示名称
    user_display_name 3(&str),
    /// WeChat automatic collection authorisation ID · 微信自动收款授权单号
    authorization_id 4(&str),
    /// order state · 单据状态
    state 5(&State),
    /// time the user confirmed authorisation · 用户确认授权的时间
    authorize_time 6(&str),
} }
