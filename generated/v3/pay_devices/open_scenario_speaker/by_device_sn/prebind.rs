// Written by `cargo xtask codegen` from spec/openapi/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind.md

//! `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`

/// Pre-bind a speaker and a code plate at the factory · 出厂预绑定音箱和码牌
///
/// `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay_devices::open_scenario_speaker::by_device_sn::prebind::post::{Request, Required};
///
/// let request = Request::new(Required {
///     device_sn: "ABCDEF",
///     code_url: "URl:weixin://wxpay/s/An4baqw",
/// });
/// let answer = request.send(&client).await?;
/// let bind_state = answer.bind_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("出厂预绑定音箱和码牌"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Pre-bind a speaker and a code plate at the factory · 出厂预绑定音箱和码牌
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// device serial number · 设备sn
        pub device_sn: String,
        /// payment collection link URL · 收款链接url
        pub code_url: String,
    }

    crate::model! { Request {
        device_sn: path("device_sn").required(),
        code_url: body("code_url").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// device serial number · 设备sn
        device_sn(&'a str),
        /// payment collection link URL · 收款链接url
        code_url(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind",
        "出厂预绑定音箱和码牌",
        "Pre-bind a speaker and a code plate at the factory",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-bind a speaker and a code plate at the factory · 出厂预绑定音箱和码牌
    #[non_exhaustive]
    pub struct Response {
        /// device serial number · 设备sn
        pub device_sn: Option<String>,
        /// binding state · 绑定状态
        pub bind_state: Option<response::BindState>,
        /// payment collection link URL · 收款链接url
        pub code_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        device_sn: body("device_sn").promised(),
        bind_state: body("bind_state").promised(),
        code_url: body("code_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// device serial number · 设备sn
        device_sn 0(&str),
        /// binding state · 绑定状态
        bind_state 1(&response::BindState),
        /// payment collection link URL · 收款链接url
        code_url 2(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::pay_devices::open_scenario_speaker::by_device_sn::get::response::BindState;
    }
}
