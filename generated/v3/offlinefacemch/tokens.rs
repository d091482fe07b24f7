// Written by `cargo xtask codegen` from spec/openapi/v3/offlinefacemch/tokens.md

//! `/v3/offlinefacemch/tokens`

/// Get a credential authorisation · 获取凭证授权接口
///
/// `POST /v3/offlinefacemch/tokens`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlinefacemch::tokens::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::offlinefacemch::tokens::post::{Request, WebInitData};
///
/// let request = Request::new()
///     .scene("WEBSESSION")
///     .web_init_data(WebInitData::new().out_user_id("").organization_id(""));
/// ```
#[doc(alias("获取凭证授权接口"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Get a credential authorisation · 获取凭证授权接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// usage scene · 使用场景
        pub scene: Option<String>,
        /// initialisation data for the mini program or H5 authentication scene · 小程序/h5鉴权场景初始化数据
        pub web_init_data: Option<WebInitData>,
    }

    crate::model! { Request: Default {
        scene: body("scene"),
        web_init_data: body("web_init_data"),
    } }

    crate::sent::sent! { Request {
        /// usage scene · 使用场景
        scene scene_opt(into String),
        /// initialisation data for the mini program or H5 authentication scene · 小程序/h5鉴权场景初始化数据
        web_init_data web_init_data_opt(WebInitData),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/offlinefacemch/tokens",
        "获取凭证授权接口",
        "Get a credential authorisation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// initialisation data for the mini program or H5 authentication scene · 小程序/h5鉴权场景初始化数据
    #[must_use]
    #[non_exhaustive]
    pub struct WebInitData {
        /// merchant face user ID · 商户刷脸用户ID
        pub out_user_id: Option<String>,
        /// institution ID · 机构ID
        pub organization_id: Option<String>,
    }

    crate::model! { WebInitData: Default {
        out_user_id: body("out_user_id"),
        organization_id: body("organization_id"),
    } }

    crate::sent::sent! { WebInitData {
        /// merchant face user ID · 商户刷脸用户ID
        out_user_id out_user_id_opt(into String),
        /// institution ID · 机构ID
        organization_id organization_id_opt(into String),
    } }

    /// Get a credential authorisation · 获取凭证授权接口
    #[non_exhaustive]
    pub struct Response {
        /// authorisation credential · 授权凭证
        pub token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        token: body("token"),
    } }
}
