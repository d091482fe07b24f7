// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/permissions/openid/{openid}/terminate.md

//! `/v3/payscore/permissions/openid/{openid}/terminate`

/// Revoke a user's authorisation (by openid) · 解除用户授权关系（openid）
///
/// `POST /v3/payscore/permissions/openid/{openid}/terminate`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
///
/// ```
/// use wechatpay::v3::payscore::permissions::openid::by_openid::terminate::post::Request;
///
/// let request = Request::new(
///     "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     "2002000000000558128851361561536",
///     "wxd678efh567hg6787",
///     "reason",
/// );
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke a user's authorisation (by openid) · 解除用户授权关系（openid）
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            openid: impl Into<String>,
            service_id: impl Into<String>,
            appid: impl Into<String>,
            reason: impl Into<String>,
        ) -> Self {
            Self {
                openid: openid.into(),
                service_id: service_id.into(),
                appid: appid.into(),
                reason: reason.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
