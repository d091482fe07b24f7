// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/authinfo.md

//! `/v3/offlineface/authinfo`

/// Get authinfo · 获取authinfo接口
///
/// `POST /v3/offlineface/authinfo`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlineface::authinfo::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "",
///     sub_mchid: "",
///     device_id: "",
///     raw_data: "",
///     organization_id: "",
/// });
/// let answer = request.send(&client).await?;
/// let authinfo = answer.authinfo()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::offlineface::authinfo::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sp_appid: "",
///     sub_mchid: "",
///     device_id: "",
///     raw_data: "",
///     organization_id: "",
/// })
/// .sub_appid("");
/// ```
#[doc(alias("获取authinfo接口"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Get authinfo · 获取authinfo接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner official account appid · 服务商公众号appid
        pub sp_appid: String,
        /// sub-merchant official account appid · 子商户公众号appid
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: String,
        /// device ID · 设备id
        pub device_id: String,
        /// raw data · 原始数据
        pub raw_data: String,
        /// institution ID · 机构id
        pub organization_id: String,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
        device_id: body("device_id").required(),
        raw_data: body("raw_data").required(),
        organization_id: body("organization_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner official account appid · 服务商公众号appid
        sp_appid(&'a str),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mchid(&'a str),
        /// device ID · 设备id
        device_id(&'a str),
        /// raw data · 原始数据
        raw_data(&'a str),
        /// institution ID · 机构id
        organization_id(&'a str),
    } {
        /// sub-merchant official account appid · 子商户公众号appid
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/offlineface/authinfo",
        "获取authinfo接口",
        "Get authinfo",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Get authinfo · 获取authinfo接口
    #[non_exhaustive]
    pub struct Response {
        /// authorisation information · 授权信息
        pub authinfo: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        authinfo: body("authinfo").promised(),
    } }

    crate::promised::promised! { Response {
        /// authorisation information · 授权信息
        authinfo 0(&str),
    } }
}
