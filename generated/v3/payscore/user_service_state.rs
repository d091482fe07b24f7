// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/user-service-state.md

//! `/v3/payscore/user-service-state`

/// Query a user's authorisation state · 查询用户授权状态
///
/// `GET /v3/payscore/user-service-state`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::user_service_state::get::{Request, Required};
///
/// let request = Request::new(Required { appid: "", service_id: "", openid: "" });
/// let answer = request.send(&client).await?;
/// let use_service_state = answer.use_service_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询用户授权状态"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a user's authorisation state · 查询用户授权状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// user openid · 用户标识
        pub openid: String,
    }

    crate::model! { Request {
        appid: query("appid").required(),
        service_id: query("service_id").required(),
        openid: query("openid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/user-service-state",
        "查询用户授权状态",
        "Query a user's authorisation state",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a user's authorisation state · 查询用户授权状态
    #[non_exhaustive]
    pub struct Response {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// user's service authorisation state · 用户授权服务情况
        pub use_service_state: Option<response::UseServiceState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        service_id: body("service_id").promised(),
        openid: body("openid"),
        use_service_state: body("use_service_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 0(&str),
        /// service ID · 服务ID
        service_id 1(&str),
        /// user's service authorisation state · 用户授权服务情况
        use_service_state 3(&response::UseServiceState),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// user's service authorisation state · 用户授权服务情况
            pub enum UseServiceState {
                Unavailable = "UNAVAILABLE",
                Available = "AVAILABLE",
            }
        }
    }
}
