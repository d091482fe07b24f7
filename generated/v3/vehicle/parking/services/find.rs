// Written by `cargo xtask codegen` from spec/openapi/v3/vehicle/parking/services/find.md

//! `/v3/vehicle/parking/services/find`

/// Query a licence plate's service activation information · 查询车牌服务开通信息
///
/// `GET /v3/vehicle/parking/services/find`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534043](https://pay.weixin.qq.com/doc/v3/merchant/4012534043)
/// - partner: [4012534183](https://pay.weixin.qq.com/doc/v3/partner/4012534183)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::vehicle::parking::services::find::get::{PlateColor, Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     sub_mchid: "1900000109",
///     plate_number: "粤B888888",
///     plate_color: PlateColor::Blue,
///     openid: "oUpF8uMuAJOM2pxb1Q",
/// });
/// let answer = request.send(&client).await?;
/// let service_state = answer.service_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询车牌服务开通信息", "4012534043", "4012534183"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a licence plate's service activation information · 查询车牌服务开通信息
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// licence plate number · 车牌号
        plate_number(&'a str),
        /// licence plate colour · 车牌颜色
        plate_color(PlateColor),
        /// user openid · 用户标识
        openid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::webhook::v3::transaction::fail::PlateColor;

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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        plate_number: body("plate_number").promised(),
        plate_color: body("plate_color").promised(),
        service_open_time: body("service_open_time"),
        openid: body("openid").promised(),
        service_state: body("service_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// licence plate number · 车牌号
        plate_number 0(&str),
        /// licence plate colour · 车牌颜色
        plate_color 1(&PlateColor),
        /// user openid · 用户标识
        openid 3(&str),
        /// activation state of the licence plate service · 车牌服务开通状态
        service_state 4(&response::ServiceState),
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
