// Written by `cargo xtask codegen` from spec/openapi/v3/express/users/{openid}/transform.md

//! `/v3/express/users/{openid}/transform`

/// Convert a user openid · 用户openid转换
///
/// `POST /v3/express/users/{openid}/transform`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::express::users::by_openid::transform::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "xsd3434454567676",
///     appid: "wxaaaa1a123b456c7d",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("用户openid转换"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Convert a user openid · 用户openid转换
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户openid
        pub openid: String,
        /// target app's appid · 目标应用的appid
        pub appid: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        appid: body("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户openid
        openid(&'a str),
        /// target app's appid · 目标应用的appid
        appid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/express/users/{openid}/transform",
        "用户openid转换",
        "Convert a user openid",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Convert a user openid · 用户openid转换
    #[non_exhaustive]
    pub struct Response {
        /// converted openid · 转换后的openid
        pub openid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        openid: body("openid").promised(),
    } }

    crate::promised::promised! { Response {
        /// converted openid · 转换后的openid
        openid 0(&str),
    } }
}
