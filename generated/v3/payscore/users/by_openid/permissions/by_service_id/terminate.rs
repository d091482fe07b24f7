// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/users/{openid}/permissions/{service_id}/terminate.md

//! `/v3/payscore/users/{openid}/permissions/{service_id}/terminate`

/// Revoke a user's authorisation relation as the merchant · 商户解除用户授权关系
///
/// `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::users::by_openid::permissions::by_service_id::terminate::post::{Request, Required};
///
/// let request = Request::new(Required { service_id: "…", openid: "…", appid: "", reason: "" });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("商户解除用户授权关系"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke a user's authorisation relation as the merchant · 商户解除用户授权关系
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub service_id: String,
        /// user openid · 用户标识
        pub openid: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// revocation reason · 撤销原因
        pub reason: String,
    }

    crate::model! { Request {
        service_id: path("service_id").required(),
        openid: path("openid").required(),
        appid: body("appid").required(),
        reason: body("reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// official account appid · 公众账号ID
        service_id(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// official account appid · 公众账号ID
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
            "/v3/payscore/users/{openid}/permissions/{service_id}/terminate",
            "商户解除用户授权关系",
            "Revoke a user's authorisation relation as the merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
