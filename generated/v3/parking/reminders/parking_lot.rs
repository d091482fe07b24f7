// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/parking-lot.md

//! `/v3/parking/reminders/parking-lot`

/// Query a car park's information · 查询停车场信息
///
/// `GET /v3/parking/reminders/parking-lot`
///
/// Official pages · 官方文档:
///
/// - partner: [4023070758](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::parking::reminders::parking_lot::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::parking::reminders::parking_lot::get::Request;
///
/// let request = Request::new()
///     .out_parking_lot_id("lot_sz_tencent_001")
///     .wx_parking_lot_id("21232735744117624001123604298240");
/// ```
#[doc(alias("查询停车场信息", "4023070758"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a car park's information · 查询停车场信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant car park ID · 商户停车场ID
        pub out_parking_lot_id: Option<String>,
        /// WeChat car park ID · 微信停车场ID
        pub wx_parking_lot_id: Option<String>,
    }

    crate::model! { Request: Default {
        out_parking_lot_id: query("out_parking_lot_id"),
        wx_parking_lot_id: query("wx_parking_lot_id"),
    } }

    crate::sent::sent! { Request {
        /// merchant car park ID · 商户停车场ID
        out_parking_lot_id out_parking_lot_id_opt(into String),
        /// WeChat car park ID · 微信停车场ID
        wx_parking_lot_id wx_parking_lot_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/parking/reminders/parking-lot",
        "查询停车场信息",
        "Query a car park's information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a car park's information · 查询停车场信息
    #[non_exhaustive]
    pub struct Response {
        /// WeChat car park ID · 微信停车场ID
        pub wx_parking_lot_id: Option<String>,
        /// merchant car park ID · 商户停车场ID
        pub out_parking_lot_id: Option<String>,
        /// car park name · 停车场名称
        pub parking_lot_name: Option<String>,
        /// car park address · 停车场地址
        pub parking_lot_address: Option<String>,
        /// payment mini program appid · 支付小程序appid
        pub payment_mini_prog_appid: Option<String>,
        /// payment mini program path · 支付小程序path
        pub payment_mini_prog_path: Option<String>,
        /// parking order mini program appid · 停车订单小程序appid
        pub parking_order_mini_prog_appid: Option<String>,
        /// parking order mini program path · 停车订单小程序path
        pub parking_order_mini_prog_path: Option<String>,
        /// enabled state · 启用状态
        pub enabled_state: Option<response::EnabledState>,
        /// reason · 原因
        pub reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        wx_parking_lot_id: body("wx_parking_lot_id"),
        out_parking_lot_id: body("out_parking_lot_id"),
        parking_lot_name: body("parking_lot_name"),
        parking_lot_address: body("parking_lot_address"),
        payment_mini_prog_appid: body("payment_mini_prog_appid"),
        payment_mini_prog_path: body("payment_mini_prog_path"),
        parking_order_mini_prog_appid: body("parking_order_mini_prog_appid"),
        parking_order_mini_prog_path: body("parking_order_mini_prog_path"),
        enabled_state: body("enabled_state"),
        reason: body("reason"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// enabled state · 启用状态
            pub enum EnabledState {
                EnabledStateUnknown = "ENABLED_STATE_UNKNOWN",
                EnabledStateNotEnabled = "ENABLED_STATE_NOT_ENABLED",
                EnabledStateEnabled = "ENABLED_STATE_ENABLED",
                EnabledStateOffline = "ENABLED_STATE_OFFLINE",
            }
        }
    }
}
