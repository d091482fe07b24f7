// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/images/{media_id}.md

//! `/v3/merchant-service/images/{media_id}`

/// Download an image · 图片下载
///
/// `GET /v3/merchant-service/images/{media_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012467251](https://pay.weixin.qq.com/doc/v3/merchant/4012467251)
/// - partner: [4012467223](https://pay.weixin.qq.com/doc/v3/partner/4012467223)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// use wechatpay::v3::merchant_service::images::by_media_id::get::Request;
///
/// let request = Request::new("xxxxx");
/// ```
#[doc(alias("图片下载", "4012467251", "4012467223"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Download an image · 图片下载
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// media file ID · 媒体文件ID; up to 256 characters
        pub media_id: String,
    }

    crate::model! { Request {
        media_id: path("media_id").required(),
    } }

    crate::sent::sent! { Request(media_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::File(crate::endpoint::FileKind::Image),
        unsigned_answer: true,
        ..Operation::new(
            Method::Get,
            "/v3/merchant-service/images/{media_id}",
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
