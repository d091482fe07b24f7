// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/authinfo.md

//! `/v3/offlineface/authinfo`

/// Get authinfo · 获取authinfo接口
///
/// `POST /v3/offlineface/authinfo`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
///
/// ```
/// use wechatpay::v3::offlineface::authinfo::post::Request;
///
/// let request = Request {
///     sub_appid: Some("".into()),
///     ..Request::new("", "", "", "", "")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Get authinfo · 获取authinfo接口
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sp_appid: impl Into<String>,
            sub_mchid: impl Into<String>,
            device_id: impl Into<String>,
            raw_data: impl Into<String>,
            organization_id: impl Into<String>,
        ) -> Self {
            Self {
                sp_appid: sp_appid.into(),
                sub_appid: None,
                sub_mchid: sub_mchid.into(),
                device_id: device_id.into(),
                raw_data: raw_data.into(),
                organization_id: organization_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        authinfo: body("authinfo"),
    } }
}
