// Written by `cargo xtask codegen` from spec/openapi/v3/ebike/charge/contracts/{contract_id}/confirm.md

//! `/v3/ebike/charge/contracts/{contract_id}/confirm`

/// Create a credential of entrusted deduction for the user's current charging · 创建用户当次充电代扣凭证
///
/// `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
///
/// ```
/// use wechatpay::v3::ebike::charge::contracts::by_contract_id::confirm::post::{ChargeInfo, Request};
///
/// let request = Request {
///     sub_mchid: Some("1900000109".into()),
///     sub_appid: Some("wxcc603d9f0d54eaf0".into()),
///     ..Request::new(
///         "aAfixCs13LsdKPpfZfDkk2189ssXjfx",
///         "wx47c677487ce3ac47",
///         ChargeInfo::new("2017-08-26T09:43:39+08:00", "xxx充电站", "6555", "12343232"),
///     )
/// };
/// ```
#[deprecated(note = "offline since 2019.12.16")]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Create a credential of entrusted deduction for the user's current charging · 创建用户当次充电代扣凭证
    pub struct Request {
        /// charging authorisation deduction contract number · 充电授权扣费协议号
        pub contract_id: String,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// partner official account appid · 服务商公众号ID
        pub appid: String,
        /// sub-merchant official account appid · 特约商户公众号ID
        pub sub_appid: Option<String>,
        /// charging scene information · 充电场景信息
        pub charge_info: ChargeInfo,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        sub_mchid: body("sub_mchid"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        charge_info: body("charge_info").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            contract_id: impl Into<String>,
            appid: impl Into<String>,
            charge_info: ChargeInfo,
        ) -> Self {
            Self {
                contract_id: contract_id.into(),
                sub_mchid: None,
                appid: appid.into(),
                sub_appid: None,
                charge_info,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        deprecated: Some("offline since 2019.12.16"),
        ..Operation::new(
            Method::Post,
            "/v3/ebike/charge/contracts/{contract_id}/confirm",
            "创建用户当次充电代扣凭证",
            "Create a credential of entrusted deduction for the user's current charging",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// charging scene information · 充电场景信息
    pub struct ChargeInfo {
        /// start time · 开始时间
        pub start_time: String,
        /// charging station name · 充电站名称
        pub charging_station_name: String,
        /// charging connector number · 充电枪编号
        pub charging_gun_number: String,
        /// charging bay device number · 充电位设备号
        pub device_id: String,
    }

    crate::model! { ChargeInfo {
        start_time: body("start_time").required(),
        charging_station_name: body("charging_station_name").required(),
        charging_gun_number: body("charging_gun_number").required(),
        device_id: body("device_id").required(),
    } }

    impl ChargeInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            start_time: impl Into<String>,
            charging_station_name: impl Into<String>,
            charging_gun_number: impl Into<String>,
            device_id: impl Into<String>,
        ) -> Self {
            Self {
                start_time: start_time.into(),
                charging_station_name: charging_station_name.into(),
                charging_gun_number: charging_gun_number.into(),
                device_id: device_id.into(),
            }
        }
    }

    /// Create a credential of entrusted deduction for the user's current charging · 创建用户当次充电代扣凭证
    #[non_exhaustive]
    pub struct Response {
        /// credential of entrusted deduction for the user's charging · 用户充电代扣凭证
        pub charging_token: Option<String>,
    }

    crate::model! { Response: Default {
        charging_token: body("charging_token"),
    } }
}
