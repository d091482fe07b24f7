// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/attendance/punch.md

//! `/v3/taxi-invoice/attendance/punch`

/// Sign in or sign out · 签到签退
///
/// `POST /v3/taxi-invoice/attendance/punch`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
///
/// ```
/// use wechatpay::v3::taxi_invoice::attendance::punch::post::Request;
///
/// let request = Request::new(
///     "粤B12345",
///     "6298416",
///     "2019-12-01T12:00:00.000+08:00",
///     "SIGN_IN",
///     510100,
/// );
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Sign in or sign out · 签到签退
    pub struct Request {
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// operating qualification certificate number · 营运资格证号
        pub driver_license: String,
        /// event time · 事件发生时间
        pub event_time: String,
        /// event type · 事件类型
        pub event_type: String,
        /// administrative division ID · 行政区划ID
        pub region_id: i64,
    }

    crate::model! { Request {
        plate_number: body("plate_number").required(),
        driver_license: body("driver_license").required(),
        event_time: body("event_time").required(),
        event_type: body("event_type").required(),
        region_id: body("region_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            plate_number: impl Into<String>,
            driver_license: impl Into<String>,
            event_time: impl Into<String>,
            event_type: impl Into<String>,
            region_id: i64,
        ) -> Self {
            Self {
                plate_number: plate_number.into(),
                driver_license: driver_license.into(),
                event_time: event_time.into(),
                event_type: event_type.into(),
                region_id,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/taxi-invoice/attendance/punch",
            "签到签退",
            "Sign in or sign out",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
