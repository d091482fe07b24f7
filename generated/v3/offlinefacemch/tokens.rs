// Written by `cargo xtask codegen` from spec/openapi/v3/offlinefacemch/tokens.md

//! `/v3/offlinefacemch/tokens`

/// Get a credential authorisation · 获取凭证授权接口
///
/// `POST /v3/offlinefacemch/tokens`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// use wechatpay::v3::offlinefacemch::tokens::post::{Request, WebInitData};
///
/// let request = Request {
///     scene: Some("WEBSESSION".into()),
///     web_init_data: Some(WebInitData {
///         out_user_id: Some("".into()),
///         organization_id: Some("".into()),
///         ..WebInitData::new()
///     }),
///     ..Request::new()
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Get a credential authorisation · 获取凭证授权接口
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                scene: None,
                web_init_data: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl WebInitData {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                out_user_id: None,
                organization_id: None,
            }
        }
    }

    /// Get a credential authorisation · 获取凭证授权接口
    #[non_exhaustive]
    pub struct Response {
        /// authorisation credential · 授权凭证
        pub token: Option<String>,
    }

    crate::model! { Response: Default {
        token: body("token"),
    } }
}
