// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant-service/images/upload.md

//! `/v3/global/merchant-service/images/upload`

/// 商户上传反馈图片
///
/// `POST /v3/global/merchant-service/images/upload`
///
/// [官方文档](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1)
///
/// ```
/// use wechatpay::v3::global::merchant_service::images::upload::post::Request;
///
/// let request = Request::new();
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// 商户上传反馈图片
    pub struct Request {}

    crate::model! { Request: Default {
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/merchant-service/images/upload",
            "商户上传反馈图片",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }

    /// 商户上传反馈图片
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件标识ID
        pub media_id: Option<String>,
    }

    crate::model! { Response: Default {
        media_id: body("media_id"),
    } }
}
