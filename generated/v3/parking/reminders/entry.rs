// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/entry.md

//! `/v3/parking/reminders/entry`

/// Synchronise a vehicle entry notification · 同步车辆入场通知
///
/// `POST /v3/parking/reminders/entry`
///
/// Official pages · 官方文档:
///
/// - partner: [4019557757](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::parking::reminders::entry::post::{CarType, PlateColor, Request, Required, VehicleType};
///
/// let request = Request::new(Required {
///     out_serial_number: "PARK202407041530001",
///     parking_id: "WXPARK001",
///     plate_number: "粤B12345",
///     enter_timestamp: 1720078200,
///     plate_color: PlateColor::PlateColorBlue,
///     car_type: CarType::PlateTypeTemporary,
///     vehicle_type: VehicleType::VehicleTypeSmall,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::parking::reminders::entry::post::{CarType, PlateColor, Request, Required, VehicleType};
///
/// let request = Request::new(Required {
///     out_serial_number: "PARK202407041530001",
///     parking_id: "WXPARK001",
///     plate_number: "粤B12345",
///     enter_timestamp: 1720078200,
///     plate_color: PlateColor::PlateColorBlue,
///     car_type: CarType::PlateTypeTemporary,
///     vehicle_type: VehicleType::VehicleTypeSmall,
/// })
/// .entrance_number("A01")
/// .entrance_name("南门入口")
/// .discount_template_id([1001]);
/// ```
#[doc(alias("同步车辆入场通知", "4019557757"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise a vehicle entry notification · 同步车辆入场通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant parking number · 商户停车单号
        pub out_serial_number: String,
        /// WeChat car park ID · 微信停车场ID
        pub parking_id: String,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// vehicle entry time · 车辆入场时间
        pub enter_timestamp: i64,
        /// licence plate colour · 车牌颜色
        pub plate_color: PlateColor,
        /// vehicle nature · 车辆性质
        pub car_type: CarType,
        /// vehicle type · 车辆类型
        pub vehicle_type: VehicleType,
        /// car park entrance number · 停车场入口编号
        pub entrance_number: Option<String>,
        /// car park entrance name · 停车场入口名称
        pub entrance_name: Option<String>,
        /// discount information template ID · 优惠信息模板ID
        pub discount_template_id: Option<Vec<i64>>,
    }

    crate::model! { Request {
        out_serial_number: body("out_serial_number").required(),
        parking_id: body("parking_id").required(),
        plate_number: body("plate_number").required(),
        enter_timestamp: body("enter_timestamp").required(),
        plate_color: body("plate_color").required(),
        car_type: body("car_type").required(),
        vehicle_type: body("vehicle_type").required(),
        entrance_number: body("entrance_number"),
        entrance_name: body("entrance_name"),
        discount_template_id: body("discount_template_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant parking number · 商户停车单号
        out_serial_number(&'a str),
        /// WeChat car park ID · 微信停车场ID
        parking_id(&'a str),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// vehicle entry time · 车辆入场时间
        enter_timestamp(i64),
        /// licence plate colour · 车牌颜色
        plate_color(PlateColor),
        /// vehicle nature · 车辆性质
        car_type(CarType),
        /// vehicle type · 车辆类型
        vehicle_type(VehicleType),
    } {
        /// car park entrance number · 停车场入口编号
        entrance_number entrance_number_opt(into String),
        /// car park entrance name · 停车场入口名称
        entrance_name entrance_name_opt(into String),
        /// discount information template ID · 优惠信息模板ID
        discount_template_id discount_template_id_opt([i64]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/parking/reminders/entry",
        "同步车辆入场通知",
        "Synchronise a vehicle entry notification",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// licence plate colour · 车牌颜色
        pub enum PlateColor {
            PlateColorUnknown = "PLATE_COLOR_UNKNOWN",
            PlateColorBlue = "PLATE_COLOR_BLUE",
            PlateColorYellow = "PLATE_COLOR_YELLOW",
            PlateColorBlack = "PLATE_COLOR_BLACK",
            PlateColorWhite = "PLATE_COLOR_WHITE",
            PlateColorGreen = "PLATE_COLOR_GREEN",
            PlateColorYellowGreen = "PLATE_COLOR_YELLOW_GREEN",
            PlateColorAgriculturalYellow = "PLATE_COLOR_AGRICULTURAL_YELLOW",
            PlateColorOther = "PLATE_COLOR_OTHER",
        }
    }

    crate::open_enum! {
        /// vehicle nature · 车辆性质
        pub enum CarType {
            PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
            PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
            PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
            PlateTypeFree = "PLATE_TYPE_FREE",
            PlateTypePrepaid = "PLATE_TYPE_PREPAID",
            PlateTypeOthers = "PLATE_TYPE_OTHERS",
        }
    }

    pub use crate::v3::parking::reminders::application::post::VehicleType;

    /// Synchronise a vehicle entry notification · 同步车辆入场通知
    #[non_exhaustive]
    pub struct Response {
        /// WeChat parking ID · 微信停车单号
        pub serial_number: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        serial_number: body("serial_number"),
    } }
}
