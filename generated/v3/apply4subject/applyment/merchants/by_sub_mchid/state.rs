// Written by `cargo xtask codegen` from spec/openapi/v3/apply4subject/applyment/merchants/{sub_mchid}/state.md

//! `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`

/// Get the confirmation state of a merchant's intent to open an account · 获取商户开户意愿确认状态
///
/// `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
///
/// Official pages · 官方文档:
///
/// - partner: [4012467549](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::apply4subject::applyment::merchants::by_sub_mchid::state::get::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// let authorize_state = answer.authorize_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取商户开户意愿确认状态", "4012467549"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Get the confirmation state of a merchant's intent to open an account · 获取商户开户意愿确认状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/apply4subject/applyment/merchants/{sub_mchid}/state",
        "获取商户开户意愿确认状态",
        "Get the confirmation state of a merchant's intent to open an account",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get the confirmation state of a merchant's intent to open an account · 获取商户开户意愿确认状态
    #[non_exhaustive]
    pub struct Response {
        /// authorisation state · 授权状态
        pub authorize_state: Option<response::AuthorizeState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        authorize_state: body("authorize_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// authorisation state · 授权状态
        authorize_state 0(&response::AuthorizeState),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// authorisation state · 授权状态
            pub enum AuthorizeState {
                AuthorizeStateUnauthorized = "AUTHORIZE_STATE_UNAUTHORIZED",
                AuthorizeStateAuthorized = "AUTHORIZE_STATE_AUTHORIZED",
            }
        }
    }
}
