// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant-service/images/{media_id}.md

//! `/v3/global/merchant-service/images/{media_id}`

/// Download an image · 图片下载
///
/// `GET /v3/global/merchant-service/images/{media_id}`
///
/// [Official page · 官方文档](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1)
///
/// ```
/// use wechatpay::v3::global::merchant_service::images::by_media_id::get::Request;
///
/// let request = Request::new("xxxxx", "200201820200101080076610000");
/// ```
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Download an image · 图片下载
    pub struct Request {
        /// media file ID · 媒体文件ID
        pub media_id: String,
        /// complaint ID · 投诉单号
        pub complaint_id: String,
    }

    crate::model! { Request {
        media_id: path("media_id").required(),
        complaint_id: query("complaint_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(media_id: impl Into<String>, complaint_id: impl Into<String>) -> Self {
            Self {
                media_id: media_id.into(),
                complaint_id: complaint_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::File,
        unsigned_answer: true,
        ..Operation::new(
            Method::Get,
            "/v3/global/merchant-service/images/{media_id}",
            "图片下载",
            "Download an image",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::download!(Request);
}
