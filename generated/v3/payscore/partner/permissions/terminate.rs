// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/permissions/terminate.md

//! `/v3/payscore/partner/permissions/terminate`

/// Revoke a user's authorisation (by openid) · 解除用户授权关系（openid）
///
/// `POST /v3/payscore/partner/permissions/terminate`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461154](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::partner::permissions::terminate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "500001",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1230000109",
///     reason: "reason",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::partner::permissions::terminate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "500001",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1230000109",
///     reason: "reason",
/// })
/// .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
/// .sub_openid("")
/// .sub_appid("wxd678efh567hg6787");
/// ```
#[doc(alias("解除用户授权关系（openid）", "4012461154"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Revoke a user's authorisation (by openid) · 解除用户授权关系（openid）
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID
        service_id(&'a str),
        /// partner appid · 服务商应用ID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// revocation reason · 撤销原因
        reason(&'a str),
    } {
        /// user openid under the partner's official account · 服务商公众号下的用户标识
        openid openid_opt(into String),
        /// openid under the sub-merchant official account · 子商户公众号下openid
        sub_openid sub_openid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
