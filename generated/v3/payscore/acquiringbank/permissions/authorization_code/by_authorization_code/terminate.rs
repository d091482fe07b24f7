// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate.md

//! `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`

/// Revoke a user's authorisation (acquiring institution, by contract number) · 从业机构解除用户授权关系（授权协议号）
///
/// `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
///
/// ```
/// use wechatpay::v3::payscore::acquiringbank::permissions::authorization_code::by_authorization_code::terminate::post::Request;
///
/// let request = Request {
///     channel_id: Some("1230000109".into()),
///     ..Request::new("1275342195190894594", "500001", "1230000109", "撤销原因")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke a user's authorisation (acquiring institution, by contract number) · 从业机构解除用户授权关系（授权协议号）
    pub struct Request {
        /// authorisation agreement number · 授权协议号
        pub authorization_code: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// channel partner merchant ID · 渠道商商户号
        pub channel_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// revocation reason · 撤销原因
        pub reason: String,
    }

    crate::model! { Request {
        authorization_code: path("authorization_code").required(),
        service_id: body("service_id").required(),
        channel_id: body("channel_id"),
        sub_mchid: body("sub_mchid").required(),
        reason: body("reason").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            authorization_code: impl Into<String>,
            service_id: impl Into<String>,
            sub_mchid: impl Into<String>,
            reason: impl Into<String>,
        ) -> Self {
            Self {
                authorization_code: authorization_code.into(),
                service_id: service_id.into(),
                channel_id: None,
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
            "/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate",
            "从业机构解除用户授权关系（授权协议号）",
            "Revoke a user's authorisation (acquiring institution, by contract number)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
