// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/permissions/openid/{openid}/terminate.md

//! `/v3/payscore/permissions/openid/{openid}/terminate`

/// Revoke a user's authorisation (by openid) · 解除用户授权关系（openid）
///
/// `POST /v3/payscore/permissions/openid/{openid}/terminate`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012647413](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::permissions::openid::by_openid::terminate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
///     reason: "reason",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("解除用户授权关系（openid）", "4012647413"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke a user's authorisation (by openid) · 解除用户授权关系（openid）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// official account appid · 公众号id
        pub appid: String,
        /// revocation reason · 撤销原因
        pub reason: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        service_id: body("service_id").required(),
        appid: body("appid").required(),
        reason: body("reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// official account appid · 公众号id
        appid(&'a str),
        /// revocation reason · 撤销原因
        reason(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/permissions/openid/{openid}/terminate",
            "解除用户授权关系（openid）",
            "Revoke a user's authorisation (by openid)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
