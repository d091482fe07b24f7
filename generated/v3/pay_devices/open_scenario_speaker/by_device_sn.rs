// Written by `cargo xtask codegen` from spec/openapi/v3/pay-devices/open-scenario-speaker/{device_sn}.md

//! `/v3/pay-devices/open-scenario-speaker/{device_sn}`

pub mod bind;
pub mod prebind;
pub mod unbind;

/// Query a speaker's binding information · 查询音箱绑定信息
///
/// `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay_devices::open_scenario_speaker::by_device_sn::get::Request;
///
/// let request = Request::new("ABCDEF");
/// let answer = request.send(&client).await?;
/// let sub_mchid = answer.sub_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询音箱绑定信息"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a speaker's binding information · 查询音箱绑定信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// device serial number · 设备sn
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
        "/v3/pay-devices/open-scenario-speaker/{device_sn}",
        "查询音箱绑定信息",
        "Query a speaker's binding information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a speaker's binding information · 查询音箱绑定信息
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
        crate::open_enum! {
            /// binding state · 绑定状态
            pub enum BindState {
                OpenScenarioSpeakerBindStateUnbond = "OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND",
                OpenScenarioSpeakerBindStateBinded = "OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED",
            }
        }
    }
}
