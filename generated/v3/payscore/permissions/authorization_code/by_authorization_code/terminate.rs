// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/permissions/authorization-code/{authorization_code}/terminate.md

//! `/v3/payscore/permissions/authorization-code/{authorization_code}/terminate`

/// Revoke a user's authorisation (by authorisation contract number) · 解除用户授权关系（授权协议号）
///
/// `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647410)
///
/// ```
/// use wechatpay::v3::payscore::permissions::authorization_code::by_authorization_code::terminate::post::Request;
///
/// let request = Request::new("1234323JKHDFE1243252", "500001", "撤销原因");
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke a user's authorisation (by authorisation contract number) · 解除用户授权关系（授权协议号）
    pub struct Request {
        /// authorisation agreement number · 授权协议号
        pub authorization_code: String,
        /// service ID · 服务id
        pub service_id: String,
        /// revocation reason · 撤销原因
        pub reason: String,
    }

    crate::model! { Request {
        authorization_code: path("authorization_code").required(),
        service_id: body("service_id").required(),
        reason: body("reason").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            authorization_code: impl Into<String>,
            service_id: impl Into<String>,
            reason: impl Into<String>,
        ) -> Self {
            Self {
                authorization_code: authorization_code.into(),
                service_id: service_id.into(),
                reason: reason.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
            "解除用户授权关系（授权协议号）",
            "Revoke a user's authorisation (by authorisation contract number)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
