// Written by `cargo xtask codegen` from spec/openapi/v3/palmservice/authorization/preauthorize.md

//! `/v3/palmservice/authorization/preauthorize`

/// Pre-authorise a service association · 服务关联预授权
///
/// `POST /v3/palmservice/authorization/preauthorize`
///
/// Official pages · 官方文档:
///
/// - partner: [4014481990](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::palmservice::authorization::preauthorize::post::Request;
///
/// let request = Request::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
/// let answer = request.send(&client).await?;
/// let permission_token = answer.permission_token()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::palmservice::authorization::preauthorize::post::Request;
///
/// let request = Request::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .preauthorize_session_id("181167098309019291163")
///     .organization_id("1004");
/// ```
#[doc(alias("服务关联预授权", "4014481990"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-authorise a service association · 服务关联预授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// openid
        pub openid: String,
        /// pre-authorisation session ID · 预授权会话ID
        pub preauthorize_session_id: Option<String>,
        /// institution ID · 机构ID
        pub organization_id: Option<String>,
    }

    crate::model! { Request {
        openid: body("openid").required(),
        preauthorize_session_id: body("preauthorize_session_id"),
        organization_id: body("organization_id"),
    } }

    crate::sent::sent! { Request(openid: into String) {
        /// pre-authorisation session ID · 预授权会话ID
        preauthorize_session_id preauthorize_session_id_opt(into String),
        /// institution ID · 机构ID
        organization_id organization_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/palmservice/authorization/preauthorize",
        "服务关联预授权",
        "Pre-authorise a service association",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-authorise a service association · 服务关联预授权
    #[non_exhaustive]
    pub struct Response {
        /// pre-authorisation token · 预授权token
        pub permission_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        permission_token: body("permission_token").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-authorisation token · 预授权token
        permission_token 0(&str),
    } }
}
