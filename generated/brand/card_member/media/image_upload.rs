// Written by `cargo xtask codegen` from spec/official/brand/4015680641.md

//! `/brand/card-member/media/image-upload`

/// Upload an image · 图片上传
///
/// `POST /brand/card-member/media/image-upload`
///
/// Official pages · 官方文档:
///
/// - brand: [4015680641](https://pay.weixin.qq.com/doc/brand/4015680641)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `RATELIMIT_EXCEEDED` | It was asked for more often than the limit allows. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::card_member::media::image_upload::post::{Meta, Request, Required};
///
/// let request = Request::new(Required {
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new(),
/// });
/// let answer = request.send(&client).await?;
/// let media_url = answer.media_url()?;
/// # Ok(()) }
/// ```
#[doc(alias("图片上传", "4015680641"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file};

    /// Upload an image · 图片上传
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// image file · 图片文件
        pub file: crate::model::FilePart,
        /// media file metadata · 媒体文件元信息
        pub meta: crate::JsonString<Meta>,
    }

    crate::model! { Request {
        file: file("file").required(),
        meta: body("meta").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required) {
        /// image file · 图片文件
        file(crate::model::FilePart),
        /// media file metadata · 媒体文件元信息
        meta(Meta),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/card-member/media/image-upload",
        "图片上传",
        "Upload an image",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// media file metadata · 媒体文件元信息
    #[must_use]
    #[non_exhaustive]
    pub struct Meta {
        /// file name · 文件名称; up to 128 characters
        pub filename: Option<String>,
        /// file digest · 文件摘要; up to 256 characters
        pub file_digest: Option<String>,
    }

    crate::model! { Meta: Default {
        filename: body("filename").required(),
        file_digest: body("file_digest").required(),
    } }

    crate::sent::sent! { Meta {
        /// file name · 文件名称; up to 128 characters
        filename filename_opt(into String),
        /// file digest · 文件摘要; up to 256 characters
        file_digest file_digest_opt(into String),
    } }

    /// Upload an image · 图片上传
    #[non_exhaustive]
    pub struct Response {
        /// media file URL · 媒体文件URL地址
        pub media_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        media_url: body("media_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// media file URL · 媒体文件URL地址
        media_url 0(&str),
    } }
}
