// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/parking/parkings.md

//! `/v3/vehicle/parking/parkings`

/// Create a parking entry · 创建停车入场
///
/// `POST /v3/vehicle/parking/parkings`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012533937](https://pay.weixin.qq.com/doc/v3/merchant/4012533937)
/// - partner: [4012533994](https://pay.weixin.qq.com/doc/v3/partner/4012533994)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::vehicle::parking::parkings::post::{PlateColor, Request, Required};
///
/// let request = Request::new(Required {
///     out_parking_no: "1231243",
///     plate_number: "粤B888888",
///     plate_color: PlateColor::Blue,
///     notify_url: "https://yoursite.com/wxpay.html",
///     start_time: "2017-08-26T10:43:39+08:00",
///     parking_name: "欢乐海岸停车场",
///     free_duration: 3600,
/// });
/// let answer = request.send(&client).await?;
/// let id = answer.id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::vehicle::parking::parkings::post::{PlateColor, Request, Required};
///
/// let request = Request::new(Required {
///     out_parking_no: "1231243",
///     plate_number: "粤B888888",
///     plate_color: PlateColor::Blue,
///     notify_url: "https://yoursite.com/wxpay.html",
///     start_time: "2017-08-26T10:43:39+08:00",
///     parking_name: "欢乐海岸停车场",
///     free_duration: 3600,
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("创建停车入场", "4012533937", "4012533994"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a parking entry · 创建停车入场
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// merchant entry ID · 商户入场id
        pub out_parking_no: String,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// licence plate colour · 车牌颜色
        pub plate_color: PlateColor,
        /// notification URL · 回调通知url
        pub notify_url: String,
        /// entry time · 入场时间
        pub start_time: String,
        /// car park name · 停车场名称
        pub parking_name: String,
        /// free duration · 免费时长
        pub free_duration: i64,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        out_parking_no: body("out_parking_no").required(),
        plate_number: body("plate_number").required(),
        plate_color: body("plate_color").required(),
        notify_url: body("notify_url").required(),
        start_time: body("start_time").required(),
        parking_name: body("parking_name").required(),
        free_duration: body("free_duration").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant entry ID · 商户入场id
        out_parking_no(&'a str),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// licence plate colour · 车牌颜色
        plate_color(PlateColor),
        /// notification URL · 回调通知url
        notify_url(&'a str),
        /// entry time · 入场时间
        start_time(&'a str),
        /// car park name · 停车场名称
        parking_name(&'a str),
        /// free duration · 免费时长
        free_duration(i64),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/vehicle/parking/parkings",
        "创建停车入场",
        "Create a parking entry",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v3::transaction::fail::PlateColor;

    /// Create a parking entry · 创建停车入场
    #[non_exhaustive]
    pub struct Response {
        /// parking entry ID · 停车入场id
        pub id: Option<String>,
        /// merchant entry ID · 商户入场id
        pub out_parking_no: Option<String>,
        /// licence plate number · 车牌号
        pub plate_number: Option<String>,
        /// licence plate colour · 车牌颜色
        pub plate_color: Option<PlateColor>,
        /// entry time · 入场时间
        pub start_time: Option<String>,
        /// car park name · 停车场名称
        pub parking_name: Option<String>,
        /// free duration · 免费时长
        pub free_duration: Option<i64>,
        /// parking entry state · 停车入场状态
        pub state: Option<response::State>,
        /// unavailable state description · 不可用状态描述
        pub block_reason: Option<response::BlockReason>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        id: body("id").promised(),
        out_parking_no: body("out_parking_no").promised(),
        plate_number: body("plate_number").promised(),
        plate_color: body("plate_color").promised(),
        start_time: body("start_time").promised(),
        parking_name: body("parking_name").promised(),
        free_duration: body("free_duration").promised(),
        state: body("state").promised(),
        block_reason: body("block_reason"),
    } }

    crate::promised::promised! { Response {
        /// parking entry ID · 停车入场id
        id 0(&str),
        /// merchant entry ID · 商户入场id
        out_parking_no 1(&str),
        /// licence plate number · 车牌号
        plate_number 2(&str),
        /// licence plate colour · 车牌颜色
        plate_color 3(&PlateColor),
        /// entry time · 入场时间
        start_time 4(&str),
        /// car park name · 停车场名称
        parking_name 5(&str),
        /// free duration · 免费时长
        free_duration 6(i64),
        /// parking entry state · 停车入场状态
        state 7(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// parking entry state · 停车入场状态
            pub enum State {
                Normal = "NORMAL",
                Blocked = "BLOCKED",
            }
        }

        crate::open_enum! {
            /// unavailable state description · 不可用状态描述
            pub enum BlockReason {
                Pause = "PAUSE",
                Overdue = "OVERDUE",
                OutService = "OUT_SERVICE",
                EvaluationFailed = "EVALUATION_FAILED",
            }
        }
    }
}
