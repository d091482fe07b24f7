// Written by `cargo xtask codegen` from spec/webhook/v3/VEHICLE.USER_STATE_CHANGE.md

//! Notification: ETC contract signing state changed (VEHICLE.USER\_STATE\_CHANGE, JSON) · ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON)
//!
//! Notification `VEHICLE.USER_STATE_CHANGE`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4012158358](https://pay.weixin.qq.com/doc/v3/partner/4012158358)
#![doc(alias("ETC授权签约状态变化(VEHICLE.USER_STATE_CHANGE)通知(JSON)", "4012158358"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "VEHICLE.USER_STATE_CHANGE";
    type Reply = ();
}

/// Notification: ETC contract signing state changed (VEHICLE.USER\_STATE\_CHANGE, JSON) · ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// appid initiating the contract signing · 发起签约的AppID
    pub appid: Option<String>,
    /// partner merchant ID · 服务商商户号
    pub sp_mchid: Option<String>,
    /// user openid in the app initiating the signing · 用户在发起签约App的标识
    pub sp_openid: Option<String>,
    /// user openid in the sub-app initiating the signing · 用户在发起签约子App的标识
    pub sub_openid: Option<String>,
    /// sub-merchant ID · 特约商户号
    pub sub_mchid: Option<String>,
    /// ETC deduction authorisation contract number · ETC扣费授权协议号
    pub contract_id: Option<String>,
    /// ETC binding state · etc绑定状态
    pub bind_state: Option<String>,
    /// bound licence plate number · 绑定的车牌号
    pub plate_number: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    appid: body("appid").promised(),
    sp_mchid: body("sp_mchid").promised(),
    sp_openid: body("sp_openid").promised(),
    sub_openid: body("sub_openid"),
    sub_mchid: body("sub_mchid"),
    contract_id: body("contract_id").promised(),
    bind_state: body("bind_state").promised(),
    plate_number: body("plate_number").promised(),
} }

crate::promised::promised! { Resource {
    /// appid initiating the contract signing · 发起签约的AppID
    appid 0(&str),
    /// partner merchant ID · 服务商商户号
    sp_mchid 1(&str),
    /// user openid in the app initiating the signing · 用户在发起签约App的标识
    sp_openid 2(&str),
    /// ETC deduction authorisation contract number · ETC扣费授权协议号
    contract_id 5(&str),
    /// ETC binding state · etc绑定状态
    bind_state 6(&str),
    /// bound licence plate number · 绑定的车牌号
    plate_number 7(&str),
} }
