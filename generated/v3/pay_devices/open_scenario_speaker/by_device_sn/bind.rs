// Written by `cargo xtask codegen` from spec/openapi/v3/pay-devices/open-scenario-speaker/{device_sn}/bind.md

//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`

/// Bind a code plate to a speaker device · 绑定音箱设备码牌
///
/// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay_devices::open_scenario_speaker::by_device_sn::bind::post::{Request, Required};
///
/// let request = Request::new(Required {
///     device_sn: "ABCDEF",
///     sub_mchid: "1900000001",
///     code_url: "URl:weixin://wxpay/s/An4baqw",
/// });
/// let answer = request.send(&client).await?;
/// let bind_state = answer.bind_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("绑定音箱设备码牌"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Bind a code plate to a speaker device · 绑定音箱设备码牌
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// device serial number · 设备sn
        pub device_sn: String,
        /// sub-merchant · 子商户
        pub sub_mchid: String,
        /// payment collection link URL · 收款链接url
        pub code_url: String,
    }

    crate::model! { Request {
        device_sn: path("device_sn").required(),
        sub_mchid: body("sub_mchid").required(),
        code_url: body("code_url").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// device serial number · 设备sn
        device_sn(&'a str),
        /// sub-merchant · 子商户
        sub_mchid(&'a str),
        /// payment collection link URL · 收款链接url
        code_url(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind",
        "绑定音箱设备码牌",
        "Bind a code plate to a speaker device",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Bind a code plate to a speaker device · 绑定音箱设备码牌
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant · 子商户
        pub sub_mchid: Option<String>,
        /// device serial number · 设备sn
        pub device_sn: Option<String>,
        /// binding state · 绑定状态
        pub bind_state: Option<response::BindState>,
        /// payment collection link URL · 收款链接url
        pub code_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        device_sn: body("device_sn").promised(),
        bind_state: body("bind_state").promised(),
        code_url: body("code_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant · 子商户
        sub_mchid 0(&str),
        /// device serial number · 设备sn
        device_sn 1(&str),
        /// binding state · 绑定状态
        bind_state 2(&response::BindState),
        /// payment collection link URL · 收款链接url
        code_url 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::pay_devices::open_scenario_speaker::by_device_sn::get::response::BindState;
    }
}
