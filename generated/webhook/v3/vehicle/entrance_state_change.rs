// Written by `cargo xtask codegen` from spec/webhook/v3/VEHICLE.ENTRANCE_STATE_CHANGE.md

//! Notification: parking entry state changed (VEHICLE.ENTRANCE\_STATE\_CHANGE, JSON) · 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON)
//!
//! Notification `VEHICLE.ENTRANCE_STATE_CHANGE`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4012284177](https://pay.weixin.qq.com/doc/v3/merchant/4012284177)
//! - partner: [4012085798](https://pay.weixin.qq.com/doc/v3/partner/4012085798)
#![doc(alias("停车入场状态变更(VEHICLE.ENTRANCE_STATE_CHANGE)通知(JSON)", "4012284177", "4012085798"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "VEHICLE.ENTRANCE_STATE_CHANGE";
    type Reply = ();
}

pub use crate::webhook::v3::transaction::fail::PlateColor;

/// Notification: parking entry state changed (VEHICLE.ENTRANCE\_STATE\_CHANGE, JSON) · 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant ID submitted when calling the API · 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// sub-merchant ID submitted when calling the API · 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// entry ID the car-owner service assigned to the merchant · 车主服务为商户分配的入场ID
    pub parking_id: Option<String>,
    /// merchant-side entry ID · 商户侧入场标识ID
    pub out_parking_no: Option<String>,
    /// licence plate number · 车牌号
    pub plate_number: Option<String>,
    /// licence plate colour · 车牌颜色
    pub plate_color: Option<PlateColor>,
    /// entry time · 入场时间
    pub start_time: Option<String>,
    /// name of the car park where the space is · 所在停车位车场的名称
    pub parking_name: Option<String>,
    /// free parking duration of the car park · 停车场的免费停车时长
    pub free_duration: Option<i64>,
    /// service state of the licence plate for this entry · 本次入场车牌的服务状态
    pub parking_state: Option<String>,
    /// description of the unavailable service state · 不可用服务状态描述
    pub blocked_state_description: Option<String>,
    /// time of the state change (in milliseconds) · 状态变更的发生时间(毫秒级)
    pub state_update_time: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    sp_mchid: body("sp_mchid").promised(),
    sub_mchid: body("sub_mchid").promised(),
    parking_id: body("parking_id").promised(),
    out_parking_no: body("out_parking_no").promised(),
    plate_number: body("plate_number").promised(),
    plate_color: body("plate_color").promised(),
    start_time: body("start_time").promised(),
    parking_name: body("parking_name").promised(),
    free_duration: body("free_duration").promised(),
    parking_state: body("parking_state").promised(),
    blocked_state_description: body("blocked_state_description"),
    state_update_time: body("state_update_time").promised(),
} }

crate::promised::promised! { Resource {
    /// merchant ID submitted when calling the API · 调用接口提交的商户号
    sp_mchid 0(&str),
    /// sub-merchant ID submitted when calling the API · 调用接口提交的子商户号
    sub_mchid 1(&str),
    /// entry ID the car-owner service assigned to the merchant · 车主服务为商户分配的入场ID
    parking_id 2(&str),
    /// merchant-side entry ID · 商户侧入场标识ID
    out_parking_no 3(&str),
    /// licence plate number · 车牌号
    plate_number 4(&str),
    /// licence plate colour · 车牌颜色
    plate_color 5(&PlateColor),
    /// entry time · 入场时间
    start_time 6(&str),
    /// name of the car park where the space is · 所在停车位车场的名称
    parking_name 7(&str),
    /// free parking duration of the car park · 停车场的免费停车时长
    free_duration 8(i64),
    /// service state of the licence plate for this entry · 本次入场车牌的服务状态
    parking_state 9(&str),
    /// time of the state change (in milliseconds) · 状态变更的发生时间(毫秒级)
    state_update_time 11(&str),
} }
