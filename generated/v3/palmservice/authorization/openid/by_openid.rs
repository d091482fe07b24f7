// Written by `cargo xtask codegen` from spec/openapi/v3/palmservice/authorization/openid/{openid}.md

//! `/v3/palmservice/authorization/openid/{openid}`

/// Query a palm payment authorisation · 查询刷掌授权
///
/// `GET /v3/palmservice/authorization/openid/{openid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4014482017](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::palmservice::authorization::openid::by_openid::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     organization_id: "1004",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询刷掌授权", "4014482017"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a palm payment authorisation · 查询刷掌授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// openid
        pub openid: String,
        /// institution ID · 机构ID
        pub organization_id: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        organization_id: query("organization_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// openid
        openid(&'a str),
        /// institution ID · 机构ID
        organization_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/palmservice/authorization/openid/{openid}",
        "查询刷掌授权",
        "Query a palm payment authorisation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a palm payment authorisation · 查询刷掌授权
    #[non_exhaustive]
    pub struct Response {
        /// openid
        pub openid: Option<String>,
        /// institution ID · 机构ID
        pub organization_id: Option<String>,
        /// authorisation state · 授权状态
        pub state: Option<response::State>,
        /// authorisation time · 授权时间
        pub authorize_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        openid: body("openid"),
        organization_id: body("organization_id"),
        state: body("state"),
        authorize_time: body("authorize_time"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// authorisation state · 授权状态
            pub enum State {
                AuthorizationStateNone = "AUTHORIZATION_STATE_NONE",
                AuthorizationStateOn = "AUTHORIZATION_STATE_ON",
                AuthorizationStateOff = "AUTHORIZATION_STATE_OFF",
            }
        }
    }
}
