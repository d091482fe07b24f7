// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/parking/services/find.md

//! `/v3/vehicle/parking/services/find`

/// Query a licence plate's service activation information · 查询车牌服务开通信息
///
/// `GET /v3/vehicle/parking/services/find`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534183)
///
/// ```
/// use wechatpay::v3::vehicle::parking::services::find::get::{PlateColor, Request};
///
/// let request = Request::new(
///     "wxcbda96de0b165486",
///     "1900000109",
///     "粤B888888",
///     PlateColor::Blue,
///     "oUpF8uMuAJOM2pxb1Q",
/// );
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a licence plate's service activation information · 查询车牌服务开通信息
    pub struct Request {
        /// appid · 应用ID
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// licence plate number · 车牌号
        pub plate_number: String,
        /// licence plate colour · 车牌颜色
        pub plate_color: PlateColor,
        /// user openid · 用户标识
        pub openid: String,
    }

    crate::model! { Request {
        appid: query("appid").required(),
        sub_mchid: query("sub_mchid").required(),
        plate_number: query("plate_number").required(),
        plate_color: query("plate_color").required(),
        openid: query("openid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            sub_mchid: impl Into<String>,
            plate_number: impl Into<String>,
            plate_color: PlateColor,
            openid: impl Into<String>,
        ) -> Self {
            Self {
                appid: appid.into(),
                sub_mchid: sub_mchid.into(),
                plate_number: plate_number.into(),
                plate_color,
                openid: openid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/vehicle/parking/services/find",
        "查询车牌服务开通信息",
        "Query a licence plate's service activation information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// licence plate colour · 车牌颜色
        pub enum PlateColor {
            Blue = "BLUE",
            Green = "GREEN",
            Yellow = "YELLOW",
            Black = "BLACK",
            White = "WHITE",
            Limegreen = "LIMEGREEN",
        }
    }

    /// Query a licence plate's service activation information · 查询车牌服务开通信息
    #[non_exhaustive]
    pub struct Response {
        /// licence plate number · 车牌号
        pub plate_number: Option<String>,
        /// licence plate colour · 车牌颜色
        pub plate_color: Option<PlateColor>,
        /// licence plate service activation time · 车牌服务开通时间
        pub service_open_time: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// activation state of the licence plate service · 车牌服务开通状态
        pub service_state: Option<response::ServiceState>,
    }

    crate::model! { Response: Default {
        plate_number: body("plate_number"),
        plate_color: body("plate_color"),
        service_open_time: body("service_open_time"),
        openid: body("openid"),
        service_state: body("service_state"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// activation state of the licence plate service · 车牌服务开通状态
            pub enum ServiceState {
                Normal = "NORMAL",
                Pause = "PAUSE",
                OutService = "OUT_SERVICE",
            }
        }
    }
}
