// Written by `cargo xtask codegen` from spec/official/brand/4015582733.md

//! `/brand/card-member/pre-auth-tokens`

/// Pre-authorise the brand member joining component · 品牌会员入会组件预授权
///
/// `POST /brand/card-member/pre-auth-tokens`
///
/// Official pages · 官方文档:
///
/// - brand: [4015582733](https://pay.weixin.qq.com/doc/brand/4015582733)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `RATELIMIT_EXCEEDED` | It was asked for more often than the limit allows. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::card_member::pre_auth_tokens::post::{Request, Required};
///
/// let request = Request::new(Required { card_id: "…", openid: "…" });
/// let answer = request.send(&client).await?;
/// let token = answer.token()?;
/// # Ok(()) }
/// ```
#[doc(alias("品牌会员入会组件预授权", "4015582733"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-authorise the brand member joining component · 品牌会员入会组件预授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        pub card_id: String,
        /// user openid · 用户标识; up to 128 characters
        pub openid: String,
    }

    crate::model! { Request {
        card_id: body("card_id").required(),
        openid: body("openid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card template ID · 会员卡模板 ID; up to 32 characters
        card_id(&'a str),
        /// user openid · 用户标识; up to 128 characters
        openid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/card-member/pre-auth-tokens",
        "品牌会员入会组件预授权",
        "Pre-authorise the brand member joining component",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-authorise the brand member joining component · 品牌会员入会组件预授权
    #[non_exhaustive]
    pub struct Response {
        /// pre-authorisation token · 预授权 token; up to 32 characters
        pub token: Option<String>,
        /// token expiry time · token 过期时间; as 2018-06-08T10:34:56+08:00
        pub expire_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        token: body("token").promised(),
        expire_time: body("expire_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-authorisation token · 预授权 token; up to 32 characters
        token 0(&str),
        /// token expiry time · token 过期时间; as 2018-06-08T10:34:56+08:00
        expire_time 1(&crate::Time),
    } }
}
