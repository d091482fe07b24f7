// Written by `cargo xtask codegen` from spec/openapi/v2/appauth/getaccesstoken.md

//! `/appauth/getaccesstoken`

/// Exchange the code for an access token · 通过code换取accesstoken
///
/// `GET /appauth/getaccesstoken`
///
/// Closed to new merchants since 2021.11.10.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011987607](https://pay.weixin.qq.com/doc/v2/merchant/4011987607), [4011987273](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::appauth::getaccesstoken::get::{GrantType, Request, Required, Scope};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     openid: "baf04e6bbbd06f7b1a197d18ed53b7f1",
///     code: "wxcbda96de0b165489",
///     grant_type: GrantType::AuthorizationCode,
///     scope: Scope::PayIdentity,
/// });
/// let answer = request.send(&client).await?;
/// let retcode = answer.retcode()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::appauth::getaccesstoken::get::{GrantType, Request, Required, Scope, SignType};
///
/// let request = Request::new(Required {
///     appid: "wxcbda96de0b165486",
///     openid: "baf04e6bbbd06f7b1a197d18ed53b7f1",
///     code: "wxcbda96de0b165489",
///     grant_type: GrantType::AuthorizationCode,
///     scope: Scope::PayIdentity,
/// })
/// .mch_id("1200009811")
/// .sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("通过code换取accesstoken", "4011987607", "4011987273"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Exchange the code for an access token · 通过code换取accesstoken
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// appid · 应用ID
        pub appid: String,
        /// WeChat openid · 微信openID
        pub openid: String,
        /// `auth_code` returned by step one · 第一步返回的auth\_code
        pub code: String,
        /// fixed value `authorization_code` · 固定值`authorization_code`
        pub grant_type: GrantType,
        /// app authorisation scope · 应用授权作用域
        pub scope: Scope,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        mch_id: query("mch_id"),
        appid: query("appid").required(),
        openid: query("openid").required(),
        code: query("code").required(),
        grant_type: query("grant_type").required(),
        scope: query("scope").required(),
        sign_type: query("sign_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID
        appid(&'a str),
        /// WeChat openid · 微信openID
        openid(&'a str),
        /// `auth_code` returned by step one · 第一步返回的auth\_code
        code(&'a str),
        /// fixed value `authorization_code` · 固定值`authorization_code`
        grant_type(GrantType),
        /// app authorisation scope · 应用授权作用域
        scope(Scope),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        unsigned_answer: true,
        ..Operation::new(
            Method::Get,
            "/appauth/getaccesstoken",
            "通过code换取accesstoken",
            "Exchange the code for an access token",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// fixed value `authorization_code` · 固定值`authorization_code`
        pub enum GrantType {
            AuthorizationCode = "authorization_code",
        }
    }

    pub use crate::v2::appauth::authindex::get::Scope;

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Exchange the code for an access token · 通过code换取accesstoken
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码 (`0`, `-1`)
        pub retcode: Option<i64>,
        /// processed successfully · 处理成功
        pub retmsg: Option<String>,
        /// API call credential · 接口调用凭证
        pub access_token: Option<String>,
        /// expiry time of the returned access\_token · 请求返回的access\_token过期时间 (seconds)
        pub access_token_expire_in: Option<i64>,
        /// refresh token · refresh令牌
        pub refresh_token: Option<String>,
        /// refresh\_token expiry time · refresh\_token过期时间 (seconds)
        pub refresh_token_expire_in: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        retcode: body("retcode").promised(),
        retmsg: body("retmsg").promised(),
        access_token: body("access_token").promised(),
        access_token_expire_in: body("access_token_expire_in").promised(),
        refresh_token: body("refresh_token").promised(),
        refresh_token_expire_in: body("refresh_token_expire_in").promised(),
    } }

    crate::promised::promised! { Response {
        /// return status code · 返回状态码 (`0`, `-1`)
        retcode 0(i64),
        /// processed successfully · 处理成功
        retmsg 1(&str),
        /// API call credential · 接口调用凭证
        access_token 2(&str),
        /// expiry time of the returned access\_token · 请求返回的access\_token过期时间 (seconds)
        access_token_expire_in 3(i64),
        /// refresh token · refresh令牌
        refresh_token 4(&str),
        /// refresh\_token expiry time · refresh\_token过期时间 (seconds)
        refresh_token_expire_in 5(i64),
    } }
}
