// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/attendance/punch.md

//! `/v3/taxi-invoice/attendance/punch`

/// Sign in or sign out · 签到签退
///
/// `POST /v3/taxi-invoice/attendance/punch`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461368](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::taxi_invoice::attendance::punch::post::{Request, Required};
///
/// let request = Request::new(Required {
///     plate_number: "粤B12345",
///     driver_license: "6298416",
///     event_time: "2019-12-01T12:00:00.000+08:00".into(),
///     event_type: "SIGN_IN",
///     region_id: 510100,
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("签到签退", "4012461368"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Sign in or sign out · 签到签退
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// operating qualification certificate number · 营运资格证号
        pub driver_license: String,
        /// event time · 事件发生时间; as 2018-06-08T10:34:56+08:00
        pub event_time: crate::Time,
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

    crate::sent::sent! { Request(Required<'a>) {
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// operating qualification certificate number · 营运资格证号
        driver_license(&'a str),
        /// event time · 事件发生时间; as 2018-06-08T10:34:56+08:00
        event_time(crate::Time),
        /// event type · 事件类型
        event_type(&'a str),
        /// administrative division ID · 行政区划ID
        region_id(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
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
