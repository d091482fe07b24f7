// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/permissions/terminate.md

//! `/v3/payscore/partner/permissions/terminate`

/// Revoke a user's authorisation (by openid) · 解除用户授权关系（openid）
///
/// `POST /v3/payscore/partner/permissions/terminate`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
///
/// ```
/// use wechatpay::v3::payscore::partner::permissions::terminate::post::Request;
///
/// let request = Request {
///     openid: Some("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into()),
///     sub_openid: Some("".into()),
///     sub_appid: Some("wxd678efh567hg6787".into()),
///     ..Request::new("500001", "wxd678efh567hg6787", "1230000109", "reason")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Revoke a user's authorisation (by openid) · 解除用户授权关系（openid）
    pub struct Request {
        /// user openid under the partner's official account · 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// openid under the sub-merchant official account · 子商户公众号下openid
        pub sub_openid: Option<String>,
        /// service ID · 服务ID
        pub service_id: String,
        /// partner appid · 服务商应用ID
        pub appid: String,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// revocation reason · 撤销原因
        pub reason: String,
    }

    crate::model! { Request {
        openid: body("openid"),
        sub_openid: body("sub_openid"),
        service_id: body("service_id").required(),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
        reason: body("reason").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            service_id: impl Into<String>,
            appid: impl Into<String>,
            sub_mchid: impl Into<String>,
            reason: impl Into<String>,
        ) -> Self {
            Self {
                openid: None,
                sub_openid: None,
                service_id: service_id.into(),
                appid: appid.into(),
                sub_appid: None,
                sub_mchid: sub_mchid.into(),
                reason: reason.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/partner/permissions/terminate",
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
