// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/permissions/openid/{openid}.md

//! `/v3/payscore/permissions/openid/{openid}`

pub mod terminate;

/// Query the authorisation record with a user (by openid) · 查询与用户授权记录（openid）
///
/// `GET /v3/payscore/permissions/openid/{openid}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012647404](https://pay.weixin.qq.com/doc/v3/merchant/4012647404)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::permissions::openid::by_openid::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询与用户授权记录（openid）", "4012647404"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the authorisation record with a user (by openid) · 查询与用户授权记录（openid）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// official account appid · 公众号id
        pub appid: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        service_id: query("service_id").required(),
        appid: query("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// official account appid · 公众号id
        appid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/permissions/openid/{openid}",
        "查询与用户授权记录（openid）",
        "Query the authorisation record with a user (by openid)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the authorisation record with a user (by openid) · 查询与用户授权记录（openid）
    #[non_exhaustive]
    pub struct Response {
        /// service ID · 服务id
        pub service_id: Option<String>,
        /// official account appid · 公众号id
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// authorisation agreement number · 授权协议号
        pub authorization_code: Option<String>,
        /// authorisation state · 授权状态
        pub authorization_state: Option<response::AuthorizationState>,
        /// time of the latest authorisation revocation · 最近一次解除授权时间
        pub cancel_authorization_time: Option<String>,
        /// success time of the latest authorisation · 最近一次授权成功时间
        pub authorization_success_time: Option<String>,
        /// user tier · 用户分层
        pub user_risk_level: Option<i64>,
        /// tier version · 分层版本
        pub risk_level_version: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        service_id: body("service_id").promised(),
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        openid: body("openid"),
        authorization_code: body("authorization_code"),
        authorization_state: body("authorization_state").promised(),
        cancel_authorization_time: body("cancel_authorization_time"),
        authorization_success_time: body("authorization_success_time"),
        user_risk_level: body("user_risk_level"),
        risk_level_version: body("risk_level_version"),
    } }

    crate::promised::promised! { Response {
        /// service ID · 服务id
        service_id 0(&str),
        /// official account appid · 公众号id
        appid 1(&str),
        /// merchant ID · 商户号
        mchid 2(&str),
        /// authorisation state · 授权状态
        authorization_state 5(&response::AuthorizationState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::payscore::permissions::authorization_code::by_authorization_code::get::response::AuthorizationState;
    }
}
