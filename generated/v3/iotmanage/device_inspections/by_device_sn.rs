// Written by `cargo xtask codegen` from spec/openapi/v3/iotmanage/device-inspections/{device_sn}.md

//! `/v3/iotmanage/device-inspections/{device_sn}`

/// Get a factory inspection result · 获取出厂检查结果
///
/// `GET /v3/iotmanage/device-inspections/{device_sn}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::iotmanage::device_inspections::by_device_sn::get::Request;
///
/// let request = Request::new("AAAAA123456789012345678");
/// let answer = request.send(&client).await?;
/// let wired_mac = answer.wired_mac()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取出厂检查结果"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Get a factory inspection result · 获取出厂检查结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// device serial number · 设备序列号
        pub device_sn: String,
    }

    crate::model! { Request {
        device_sn: path("device_sn").required(),
    } }

    crate::sent::sent! { Request(device_sn: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/iotmanage/device-inspections/{device_sn}",
        "获取出厂检查结果",
        "Get a factory inspection result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get a factory inspection result · 获取出厂检查结果
    #[non_exhaustive]
    pub struct Response {
        /// device serial number · 设备序列号
        pub device_sn: Option<String>,
        /// wired network card MAC address · 有线网卡MAC地址
        pub wired_mac: Option<String>,
        /// wireless network card MAC address · 无线网卡MAC地址
        pub wireless_mac: Option<String>,
        /// Bluetooth MAC address · 蓝牙MAC地址
        pub bluetooth_mac: Option<String>,
        /// face app version number · 刷脸应用版本号
        pub app_version: Option<String>,
        /// camera serial number · 摄像头序列号
        pub camera_sn: Option<String>,
        /// International Mobile Equipment Identity (IMEI) · 国际移动设备识别码
        pub imei: Option<String>,
        /// query result · 查询结果
        pub result: Option<response::Result>,
        /// error information · 错误信息
        pub errors: Vec<String>,
        /// warning information · 告警信息
        pub warnings: Vec<String>,
        /// query time · 查询时间
        pub inspect_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        device_sn: body("device_sn").promised(),
        wired_mac: body("wired_mac").promised(),
        wireless_mac: body("wireless_mac").promised(),
        bluetooth_mac: body("bluetooth_mac").promised(),
        app_version: body("app_version").promised(),
        camera_sn: body("camera_sn").promised(),
        imei: body("imei").promised(),
        result: body("result").promised(),
        errors: body("errors"),
        warnings: body("warnings"),
        inspect_time: body("inspect_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// device serial number · 设备序列号
        device_sn 0(&str),
        /// wired network card MAC address · 有线网卡MAC地址
        wired_mac 1(&str),
        /// wireless network card MAC address · 无线网卡MAC地址
        wireless_mac 2(&str),
        /// Bluetooth MAC address · 蓝牙MAC地址
        bluetooth_mac 3(&str),
        /// face app version number · 刷脸应用版本号
        app_version 4(&str),
        /// camera serial number · 摄像头序列号
        camera_sn 5(&str),
        /// International Mobile Equipment Identity (IMEI) · 国际移动设备识别码
        imei 6(&str),
        /// query result · 查询结果
        result 7(&response::Result),
        /// query time · 查询时间
        inspect_time 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// query result · 查询结果
            pub enum Result {
                Success = "SUCCESS",
                Warn = "WARN",
                Fail = "FAIL",
            }
        }
    }
}
