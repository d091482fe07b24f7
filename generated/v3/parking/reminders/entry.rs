// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/entry.md

//! `/v3/parking/reminders/entry`

/// Synchronise a vehicle entry notification · 同步车辆入场通知
///
/// `POST /v3/parking/reminders/entry`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
///
/// ```
/// use wechatpay::v3::parking::reminders::entry::post::{CarType, PlateColor, Request, VehicleType};
///
/// let request = Request {
///     entrance_number: Some("A01".into()),
///     entrance_name: Some("南门入口".into()),
///     discount_template_id: Some(vec![1001]),
///     ..Request::new(
///         "PARK202407041530001",
///         "WXPARK001",
///         "粤B12345",
///         1720078200,
///         PlateColor::PlateColorBlue,
///         CarType::PlateTypeTemporary,
///         VehicleType::VehicleTypeSmall,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Synchronise a vehicle entry notification · 同步车辆入场通知
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_serial_number: impl Into<String>,
            parking_id: impl Into<String>,
            plate_number: impl Into<String>,
            enter_timestamp: i64,
            plate_color: PlateColor,
            car_type: CarType,
            vehicle_type: VehicleType,
        ) -> Self {
            Self {
                out_serial_number: out_serial_number.into(),
                parking_id: parking_id.into(),
                plate_number: plate_number.into(),
                enter_timestamp,
                plate_color,
                car_type,
                vehicle_type,
                entrance_number: None,
                entrance_name: None,
                discount_template_id: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    crate::open_enum! {
        /// vehicle type · 车辆类型
        pub enum VehicleType {
            VehicleTypeUnknown = "VEHICLE_TYPE_UNKNOWN",
            VehicleTypeSmall = "VEHICLE_TYPE_SMALL",
            VehicleTypeLarge = "VEHICLE_TYPE_LARGE",
            VehicleTypeExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
            VehicleTypeAllType = "VEHICLE_TYPE_ALL_TYPE",
        }
    }

    /// Synchronise a vehicle entry notification · 同步车辆入场通知
    #[non_exhaustive]
    pub struct Response {
        /// WeChat parking ID · 微信停车单号
        pub serial_number: Option<String>,
    }

    crate::model! { Response: Default {
        serial_number: body("serial_number"),
    } }
}
