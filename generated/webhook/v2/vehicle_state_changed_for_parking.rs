// Written by `cargo xtask codegen` from spec/webhook/v2/vehicle-state-changed-for-parking.md

//! Notification: licence plate state changed (XML) · 车牌状态变更通知(XML)
//!
//! v2 notification `vehicle-state-changed-for-parking`
//!
//! Official pages · 官方文档:
//!
//! - merchant: [4011987424](https://pay.weixin.qq.com/doc/v2/merchant/4011987424)
//! - partner: [4011988215](https://pay.weixin.qq.com/doc/v2/partner/4011988215)
#![doc(alias("车牌状态变更通知(XML)", "4011987424", "4011988215"))]

use crate::model::body;

/// Notification: licence plate state changed (XML) · 车牌状态变更通知(XML)
#[non_exhaustive]
pub struct Body {
    /// merchant ID · 商户号
    pub mch_id: Option<String>,
    /// sub-merchant ID · 子商户号
    pub sub_mch_id: Option<String>,
    /// official account platform appid · 公众平台APPID
    pub appid: Option<String>,
    /// nonce · 随机字符串
    pub nonce_str: Option<String>,
    /// signature type · 签名类型
    pub sign_type: Option<SignType>,
    /// signature · 签名
    pub sign: Option<String>,
    /// licence plate number · 车牌号
    pub plate_number: Option<String>,
    /// licence plate change event type · 车牌变更事件类型
    pub vehicle_event_type: Option<VehicleEventType>,
    /// licence plate change event information · 车牌变更事件信息
    pub vehicle_event_des: Option<VehicleEventDes>,
    /// deduction initiation method · 发起扣费方式
    pub deduct_mode: Option<DeductMode>,
    /// licence plate change event time · 车牌变更事件发生时间
    pub vehicle_event_createtime: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Body: Received {
    mch_id: body("mch_id").promised(),
    sub_mch_id: body("sub_mch_id"),
    appid: body("appid").promised(),
    nonce_str: body("nonce_str"),
    sign_type: body("sign_type"),
    sign: body("sign"),
    plate_number: body("plate_number").promised(),
    vehicle_event_type: body("vehicle_event_type"),
    vehicle_event_des: body("vehicle_event_des"),
    deduct_mode: body("deduct_mode"),
    vehicle_event_createtime: body("vehicle_event_createtime").promised(),
} }

crate::promised::promised! { Body {
    /// merchant ID · 商户号
    mch_id 0(&str),
    /// official account platform appid · 公众平台APPID
    appid 2(&str),
    /// licence plate number · 车牌号
    plate_number 6(&str),
    /// licence plate change event time · 车牌变更事件发生时间
    vehicle_event_createtime 10(&str),
} }

impl crate::endpoint::V2Notification for Body {
    const EVENT: &'static str = "vehicle-state-changed-for-parking";
}

crate::open_enum! {
    /// signature type · 签名类型
    pub enum SignType {
        HmacSha256 = "HMAC-SHA256",
    }
}

crate::open_enum! {
    /// licence plate change event type · 车牌变更事件类型
    pub enum VehicleEventType {
        Normal = "NORMAL",
        Blocked = "BLOCKED",
    }
}

crate::open_enum! {
    /// licence plate change event information · 车牌变更事件信息
    pub enum VehicleEventDes {
        Overdue = "OVERDUE",
        Remove = "REMOVE",
        Pause = "PAUSE",
    }
}

crate::open_enum! {
    /// deduction initiation method · 发起扣费方式
    pub enum DeductMode {
        Proactive = "PROACTIVE",
        Autopay = "AUTOPAY",
    }
}
