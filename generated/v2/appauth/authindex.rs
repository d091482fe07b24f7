// Written by `cargo xtask codegen` from spec/openapi/v2/appauth/authindex.md

//! `/appauth/authindex`

/// Get the authorisation code · 授权获取code
///
/// `GET /appauth/authindex`
///
/// Closed to new merchants since 2021.11.10.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011987607](https://pay.weixin.qq.com/doc/v2/merchant/4011987607), [4011987273](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
///
/// ```
/// use wechatpay::v2::appauth::authindex::get::{Request, Required, ResponseType, Scope};
///
/// let request = Request::new(Required {
///     appid: "…",
///     redirect_uri: "…",
///     response_type: ResponseType::Code,
///     scope: Scope::PayIdentity,
///     state: "…",
/// });
/// ```
#[doc(alias("授权获取code", "4011987607", "4011987273"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::query;

    /// Get the authorisation code · 授权获取code
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// appid · 应用ID
        pub appid: String,
        /// redirect URL · 重定向地址
        pub redirect_uri: String,
        /// fixed value `code` · 固定填`code`
        pub response_type: ResponseType,
        /// app authorisation scope · 应用授权作用域
        pub scope: Scope,
        /// nonce · 随机字符串
        pub state: String,
    }

    crate::model! { Request {
        mch_id: query("mch_id"),
        appid: query("appid").required(),
        redirect_uri: query("redirect_uri").required(),
        response_type: query("response_type").required(),
        scope: query("scope").required(),
        state: query("state").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// appid · 应用ID
        appid(&'a str),
        /// redirect URL · 重定向地址
        redirect_uri(&'a str),
        /// fixed value `code` · 固定填`code`
        response_type(ResponseType),
        /// app authorisation scope · 应用授权作用域
        scope(Scope),
        /// nonce · 随机字符串
        state(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        host: Some("https://payapp.weixin.qq.com/"),
        fragment: Some("#wechat_redirect"),
        answer: AnswerKind::Redirect,
        ..Operation::new(
            Method::Get,
            "/appauth/authindex",
            "授权获取code",
            "Get the authorisation code",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    impl Request {
        /// The URL the user's browser is sent to.
        ///
        /// # Errors
        /// What keeps a parameter from being written.
        pub fn url(&self) -> Result<String, crate::model::EncodeError> {
            crate::endpoint::url(&OPERATION, self)
        }
    }

    crate::open_enum! {
        /// fixed value `code` · 固定填`code`
        pub enum ResponseType {
            Code = "code",
        }
    }

    crate::open_enum! {
        /// app authorisation scope · 应用授权作用域
        pub enum Scope {
            PayIdentity = "pay_identity",
            PayRealname = "pay_realname",
        }
    }
}
