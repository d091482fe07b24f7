// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate.md

//! `/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`

/// Revoke a user's authorisation (acquiring institution, by contract number) · 从业机构解除用户授权关系（授权协议号）
///
/// `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461012](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::acquiringbank::permissions::authorization_code::by_authorization_code::terminate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     authorization_code: "1275342195190894594",
///     service_id: "500001",
///     sub_mchid: "1230000109",
///     reason: "撤销原因",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::acquiringbank::permissions::authorization_code::by_authorization_code::terminate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     authorization_code: "1275342195190894594",
///     service_id: "500001",
///     sub_mchid: "1230000109",
///     reason: "撤销原因",
/// })
/// .channel_id("1230000109");
/// ```
#[doc(alias("从业机构解除用户授权关系（授权协议号）", "4012461012"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke a user's authorisation (acquiring institution, by contract number) · 从业机构解除用户授权关系（授权协议号）
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// authorisation agreement number · 授权协议号
        authorization_code(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// revocation reason · 撤销原因
        reason(&'a str),
    } {
        /// channel partner merchant ID · 渠道商商户号
        channel_id channel_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
