// Written by `cargo xtask codegen` from spec/openapi/v3/merchant/media/video_upload.md

//! `/v3/merchant/media/video_upload`

/// Upload a video · 视频上传
///
/// `POST /v3/merchant/media/video_upload`
///
/// Official pages · 官方文档:
///
/// - partner: [4012761084](https://pay.weixin.qq.com/doc/v3/partner/4012761084)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant::media::video_upload::post::{Meta, Request, Required};
///
/// let request = Request::new(Required {
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new(),
/// });
/// let answer = request.send(&client).await?;
/// let media_id = answer.media_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("视频上传", "4012761084"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file};

    /// Upload a video · 视频上传
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// media video, avi, wmv, mpeg, mp4, mov, mkv, flv, f4v, m4v or rmvb format only · 媒体视频只支持avi、wmv、mpeg、mp4、mov、mkv、flv、f4v、m4v、rmvb格式
        pub file: crate::model::FilePart,
        /// media file metadata · 媒体文件元信息
        pub meta: crate::JsonString<Meta>,
    }

    crate::model! { Request {
        file: file("file").required(),
        meta: body("meta").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required) {
        /// media video, avi, wmv, mpeg, mp4, mov, mkv, flv, f4v, m4v or rmvb format only · 媒体视频只支持avi、wmv、mpeg、mp4、mov、mkv、flv、f4v、m4v、rmvb格式
        file(crate::model::FilePart),
        /// media file metadata · 媒体文件元信息
        meta(Meta),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant/media/video_upload",
        "视频上传",
        "Upload a video",
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
        /// `sha256` digest of the video file · 视频文件的`sha256`摘要
        pub sha256: Option<String>,
        /// file name · 文件名称
        pub filename: Option<String>,
    }

    crate::model! { Meta: Default {
        sha256: body("sha256").required(),
        filename: body("filename").required(),
    } }

    crate::sent::sent! { Meta {
        /// `sha256` digest of the video file · 视频文件的`sha256`摘要
        sha256 sha256_opt(into String),
        /// file name · 文件名称
        filename filename_opt(into String),
    } }

    /// Upload a video · 视频上传
    #[non_exhaustive]
    pub struct Response {
        /// media file ID · 媒体文件标识Id
        pub media_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        media_id: body("media_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// media file ID · 媒体文件标识Id
        media_id 0(&str),
    } }
}
