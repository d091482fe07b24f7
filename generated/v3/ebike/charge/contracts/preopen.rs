// Written by `cargo xtask codegen` from spec/openapi/v3/ebike/charge/contracts/preopen.md

//! `/v3/ebike/charge/contracts/preopen`

/// Pre-activate the service · 预开通服务
///
/// `POST /v3/ebike/charge/contracts/preopen`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ebike::charge::contracts::preopen::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx47c677487ce3ac47",
///     trade_scene: "CHARGE",
///     openid: "ot35_4gNgXsUuh2sQY0lT9N08AU0",
/// });
/// let answer = request.send(&client).await?;
/// let preopen_id = answer.preopen_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ebike::charge::contracts::preopen::post::{Request, Required};
///
/// let request = Request::new(Required {
///     appid: "wx47c677487ce3ac47",
///     trade_scene: "CHARGE",
///     openid: "ot35_4gNgXsUuh2sQY0lT9N08AU0",
/// })
/// .sub_mchid("1510770601")
/// .sub_appid("wxcc603d9f0d54eaf0");
/// ```
#[deprecated(note = "offline since 2019.12.16")]
#[doc(alias("预开通服务"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-activate the service · 预开通服务
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// partner official account appid · 服务商公众号ID
        pub appid: String,
        /// sub-merchant official account appid · 特约商户公众号ID
        pub sub_appid: Option<String>,
        /// trade scene · 交易场景
        pub trade_scene: String,
        /// user openid · 用户标识
        pub openid: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        trade_scene: body("trade_scene").required(),
        openid: body("openid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner official account appid · 服务商公众号ID
        appid(&'a str),
        /// trade scene · 交易场景
        trade_scene(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
    } {
        /// sub-merchant ID · 特约商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant official account appid · 特约商户公众号ID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        deprecated: Some("offline since 2019.12.16"),
        ..Operation::new(
            Method::Post,
            "/v3/ebike/charge/contracts/preopen",
            "预开通服务",
            "Pre-activate the service",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-activate the service · 预开通服务
    #[non_exhaustive]
    pub struct Response {
        /// pre-activation ID · 预开通ID
        pub preopen_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        preopen_id: body("preopen_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-activation ID · 预开通ID
        preopen_id 0(&str),
    } }
}
