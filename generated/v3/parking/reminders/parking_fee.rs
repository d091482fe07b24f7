// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/parking-fee.md

//! `/v3/parking/reminders/parking-fee`

/// Query a parking fee · 查询停车费用
///
/// `POST /v3/parking/reminders/parking-fee`
///
/// Official pages · 官方文档:
///
/// - partner: [4019557825](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::parking::reminders::parking_fee::post::Request;
///
/// let request = Request::new("PARK202407041530001");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::parking::reminders::parking_fee::post::Request;
///
/// let request = Request::new("PARK202407041530001")
///     .plate_number("粤B12345")
///     .out_parking_id("lot_sz_tencent_001");
/// ```
#[doc(alias("查询停车费用", "4019557825"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a parking fee · 查询停车费用
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant parking number · 商户停车单号
        pub out_serial_number: String,
        /// licence plate number · 车牌号
        pub plate_number: Option<String>,
        /// merchant car park ID · 商户停车场ID
        pub out_parking_id: Option<String>,
    }

    crate::model! { Request {
        out_serial_number: body("out_serial_number").required(),
        plate_number: body("plate_number"),
        out_parking_id: body("out_parking_id"),
    } }

    crate::sent::sent! { Request(out_serial_number: into String) {
        /// licence plate number · 车牌号
        plate_number plate_number_opt(into String),
        /// merchant car park ID · 商户停车场ID
        out_parking_id out_parking_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/parking/reminders/parking-fee",
        "查询停车费用",
        "Query a parking fee",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Query a parking fee · 查询停车费用
    #[non_exhaustive]
    pub struct Response {
        /// current total fee · 当前总费用
        pub total_amount: Option<i64>,
        /// time already parked · 已停时长
        pub parking_timestamp: Option<i64>,
        /// parking state · 停车状态
        pub parking_state: Option<response::ParkingState>,
        /// payment state · 支付状态
        pub pay_state: Option<response::PayState>,
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
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

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v3::parking_fee::query_trans_info::ParkingState;

        pub use crate::webhook::v3::parking_fee::query_trans_info::PayState;
    }
}
