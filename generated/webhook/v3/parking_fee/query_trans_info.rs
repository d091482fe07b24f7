// Written by `cargo xtask codegen` from spec/webhook/v3/PARKING_FEE.QUERY_TRANS_INFO.md

//! Notification: parking payment, query merchant fee (PARKING\_FEE.QUERY\_TRANS\_INFO, JSON) · 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON)
//!
//! Notification `PARKING_FEE.QUERY_TRANS_INFO`
//!
//! Official pages · 官方文档:
//!
//! - partner: [4024070065](https://pay.weixin.qq.com/doc/v3/partner/4024070065)
#![doc(alias("停车缴费服务-商户查费(PARKING_FEE.QUERY_TRANS_INFO)回调(JSON)", "4024070065"))]

use crate::model::body;

impl crate::endpoint::NotificationResource for Resource {
    const EVENT: &'static str = "PARKING_FEE.QUERY_TRANS_INFO";
    type Reply = Reply;
}

crate::open_enum! {
    /// business processing status code · 业务处理状态码
    pub enum Code {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

crate::open_enum! {
    /// parking state · 停车状态
    pub enum ParkingState {
        ParkingStateUnknown = "PARKING_STATE_UNKNOWN",
        ParkingStateEntered = "PARKING_STATE_ENTERED",
        ParkingStateExitGate = "PARKING_STATE_EXIT_GATE",
        ParkingStateExited = "PARKING_STATE_EXITED",
        ParkingStateUnexpectedClose = "PARKING_STATE_UNEXPECTED_CLOSE",
    }
}

crate::open_enum! {
    /// payment state · 支付状态
    pub enum PayState {
        PayStatusUnknown = "PAY_STATUS_UNKNOWN",
        PayStatusUnpaid = "PAY_STATUS_UNPAID",
        PayStatusPaid = "PAY_STATUS_PAID",
    }
}

/// Notification: parking payment, query merchant fee (PARKING\_FEE.QUERY\_TRANS\_INFO, JSON) · 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON)
#[non_exhaustive]
pub struct Resource {
    /// merchant parking number · 商户停车单号
    pub out_serial_number: Option<String>,
    /// licence plate number · 车牌号
    pub plate_number: Option<String>,
    /// merchant car park ID · 商户停车场ID
    pub out_parking_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Resource: Received {
    out_serial_number: body("out_serial_number").promised(),
    plate_number: body("plate_number"),
    out_parking_id: body("out_parking_id"),
} }

crate::promised::promised! { Resource {
    /// merchant parking number · 商户停车单号
    out_serial_number 0(&str),
} }

/// Notification: parking payment, query merchant fee (PARKING\_FEE.QUERY\_TRANS\_INFO, JSON) · 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON)
#[must_use]
#[non_exhaustive]
pub struct Reply {
    /// business processing status code · 业务处理状态码
    pub code: Option<Code>,
    /// attached information of the business processing · 业务处理附加信息
    pub message: Option<String>,
    /// current total fee · 当前总费用
    pub total_amount: Option<i64>,
    /// time already parked · 已停时长
    pub parking_timestamp: Option<i64>,
    /// parking state · 停车状态
    pub parking_state: Option<ParkingState>,
    /// payment state · 支付状态
    pub pay_state: Option<PayState>,
    /// free waiting time before exit · 免费待出场时间
    pub allowed_exit_timestamp: Option<i64>,
    /// price after the next price jump · 下一次跳价价格
    pub next_raise_price: Option<i64>,
    /// next price step time · 下一次跳价时间
    pub next_raise_timestamp: Option<i64>,
    /// payable amount · 应付金额
    pub payable_amount: Option<i64>,
    /// amount already paid · 已付金额
    pub paid_amount: Option<i64>,
}

crate::model! { Reply: Default {
    code: body("code"),
    message: body("message"),
    total_amount: body("total_amount"),
    parking_timestamp: body("parking_timestamp"),
    parking_state: body("parking_state"),
    pay_state: body("pay_state"),
    allowed_exit_timestamp: body("allowed_exit_timestamp"),
    next_raise_price: body("next_raise_price"),
    next_raise_timestamp: body("next_raise_timestamp"),
    payable_amount: body("payable_amount"),
    paid_amount: body("paid_amount"),
} }

crate::sent::sent! { Reply {
    /// business processing status code · 业务处理状态码
    code code_opt(Code),
    /// attached information of the business processing · 业务处理附加信息
    message message_opt(into String),
    /// current total fee · 当前总费用
    total_amount total_amount_opt(i64),
    /// time already parked · 已停时长
    parking_timestamp parking_timestamp_opt(i64),
    /// parking state · 停车状态
    parking_state parking_state_opt(ParkingState),
    /// payment state · 支付状态
    pay_state pay_state_opt(PayState),
    /// free waiting time before exit · 免费待出场时间
    allowed_exit_timestamp allowed_exit_timestamp_opt(i64),
    /// price after the next price jump · 下一次跳价价格
    next_raise_price next_raise_price_opt(i64),
    /// next price step time · 下一次跳价时间
    next_raise_timestamp next_raise_timestamp_opt(i64),
    /// payable amount · 应付金额
    payable_amount payable_amount_opt(i64),
    /// amount already paid · 已付金额
    paid_amount paid_amount_opt(i64),
} }
