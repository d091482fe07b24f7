// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant-service/images/{media_id}.md

//! `/v3/global/merchant-service/images/{media_id}`

/// Download an image · 图片下载
///
/// `GET /v3/global/merchant-service/images/{media_id}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1)
///
/// ```
/// use wechatpay::v3::global::merchant_service::images::by_media_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     media_id: "xxxxx",
///     complaint_id: "200201820200101080076610000",
/// });
/// ```
#[doc(alias("图片下载"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Download an image · 图片下载
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// media file ID · 媒体文件ID
        media_id(&'a str),
        /// complaint ID · 投诉单号
        complaint_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::File(crate::endpoint::FileKind::Image),
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
