// Written by `cargo xtask codegen` from spec/openapi/v3/ebike/charge/contracts/{contract_id}/confirm.md

//! `/v3/ebike/charge/contracts/{contract_id}/confirm`

/// Create a credential of entrusted deduction for the user's current charging · 创建用户当次充电代扣凭证
///
/// `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ebike::charge::contracts::by_contract_id::confirm::post::{ChargeInfo, ChargeInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "aAfixCs13LsdKPpfZfDkk2189ssXjfx",
///     appid: "wx47c677487ce3ac47",
///     charge_info: ChargeInfo::new(ChargeInfoRequired {
///         start_time: "2017-08-26T09:43:39+08:00",
///         charging_station_name: "xxx充电站",
///         charging_gun_number: "6555",
///         device_id: "12343232",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let charging_token = answer.charging_token()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ebike::charge::contracts::by_contract_id::confirm::post::{ChargeInfo, ChargeInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "aAfixCs13LsdKPpfZfDkk2189ssXjfx",
///     appid: "wx47c677487ce3ac47",
///     charge_info: ChargeInfo::new(ChargeInfoRequired {
///         start_time: "2017-08-26T09:43:39+08:00",
///         charging_station_name: "xxx充电站",
///         charging_gun_number: "6555",
///         device_id: "12343232",
///     }),
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wxcc603d9f0d54eaf0");
/// ```
#[deprecated(note = "offline since 2019.12.16")]
#[doc(alias("创建用户当次充电代扣凭证"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Create a credential of entrusted deduction for the user's current charging · 创建用户当次充电代扣凭证
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// charging authorisation deduction contract number · 充电授权扣费协议号
        contract_id(&'a str),
        /// partner official account appid · 服务商公众号ID
        appid(&'a str),
        /// charging scene information · 充电场景信息
        charge_info(ChargeInfo),
    } {
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant official account appid · 特约商户公众号ID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { ChargeInfo(ChargeInfoRequired<'a>) {
        /// start time · 开始时间
        start_time(&'a str),
        /// charging station name · 充电站名称
        charging_station_name(&'a str),
        /// charging connector number · 充电枪编号
        charging_gun_number(&'a str),
        /// charging bay device number · 充电位设备号
        device_id(&'a str),
    } {
    } }

    /// Create a credential of entrusted deduction for the user's current charging · 创建用户当次充电代扣凭证
    #[non_exhaustive]
    pub struct Response {
        /// credential of entrusted deduction for the user's charging · 用户充电代扣凭证
        pub charging_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        charging_token: body("charging_token").promised(),
    } }

    crate::promised::promised! { Response {
        /// credential of entrusted deduction for the user's charging · 用户充电代扣凭证
        charging_token 0(&str),
    } }
}
