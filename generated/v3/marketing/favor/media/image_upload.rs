// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/media/image-upload.md

//! `/v3/marketing/favor/media/image-upload`

/// Upload an image (marketing) · （营销）图片上传
///
/// `POST /v3/marketing/favor/media/image-upload`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012557233](https://pay.weixin.qq.com/doc/v3/merchant/4012557233), [4012557243](https://pay.weixin.qq.com/doc/v3/merchant/4012557243), [4012557248](https://pay.weixin.qq.com/doc/v3/merchant/4012557248)
/// - partner: [4012759802](https://pay.weixin.qq.com/doc/v3/partner/4012759802), [4012760240](https://pay.weixin.qq.com/doc/v3/partner/4012760240), [4012760270](https://pay.weixin.qq.com/doc/v3/partner/4012760270)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::media::image_upload::post::{Meta, Request, Required};
///
/// let request = Request::new(Required {
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new(),
/// });
/// let answer = request.send(&client).await?;
/// let media_url = answer.media_url()?;
/// # Ok(()) }
/// ```
#[doc(alias("（营销）图片上传", "4012557233", "4012557243", "4012557248", "4012759802", "4012760240", "4012760270"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file};

    /// Upload an image (marketing) · （营销）图片上传
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// media image, JPG, BMP or PNG format only · 媒体图⽚只⽀持JPG、BMP、PNG格式
        pub file: crate::model::FilePart,
        /// media file metadata · 媒体文件元信息
        pub meta: crate::JsonString<Meta>,
    }

    crate::model! { Request {
        file: file("file").required(),
        meta: body("meta").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required) {
        /// media image, JPG, BMP or PNG format only · 媒体图⽚只⽀持JPG、BMP、PNG格式
        file(crate::model::FilePart),
        /// media file metadata · 媒体文件元信息
        meta(Meta),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/favor/media/image-upload",
        "（营销）图片上传",
        "Upload an image (marketing)",
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
        /// `sha256` digest of the image file · 图片文件的`sha256`摘要; up to 256 characters
        pub sha256: Option<String>,
        /// name of the media image uploaded by the merchant · 商户上传的媒体图片的名称; up to 128 characters
        pub filename: Option<String>,
    }

    crate::model! { Meta: Default {
        sha256: body("sha256").required(),
        filename: body("filename").required(),
    } }

    crate::sent::sent! { Meta {
        /// `sha256` digest of the image file · 图片文件的`sha256`摘要; up to 256 characters
        sha256 sha256_opt(into String),
        /// name of the media image uploaded by the merchant · 商户上传的媒体图片的名称; up to 128 characters
        filename filename_opt(into String),
    } }

    /// Upload an image (marketing) · （营销）图片上传
    #[non_exhaustive]
    pub struct Response {
        /// media file URL · 媒体文件URL地址; up to 256 characters
        pub media_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        media_url: body("media_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// media file URL · 媒体文件URL地址; up to 256 characters
        media_url 0(&str),
    } }
}
