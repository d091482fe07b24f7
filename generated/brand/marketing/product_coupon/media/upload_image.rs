// Written by `cargo xtask codegen` from spec/official/brand/4015736285.md

//! `/brand/marketing/product-coupon/media/upload-image`

/// Upload an image · 图片上传
///
/// `POST /brand/marketing/product-coupon/media/upload-image`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736285](https://pay.weixin.qq.com/doc/brand/4015736285), [4016427362](https://pay.weixin.qq.com/doc/brand/4016427362)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::media::upload_image::post::{Meta, Request, Required};
///
/// let request = Request::new(Required {
///     meta: Meta::new(),
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
/// });
/// let answer = request.send(&client).await?;
/// let image_url = answer.image_url()?;
/// # Ok(()) }
/// ```
#[doc(alias("图片上传", "4015736285", "4016427362"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file};

    /// Upload an image · 图片上传
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// media image file metadata · 媒体图片文件元信息
        pub meta: crate::JsonString<Meta>,
        /// binary content of the media image · 媒体图片二进制内容
        pub file: crate::model::FilePart,
    }

    crate::model! { Request {
        meta: body("meta").required().mark(Mark::Json),
        file: file("file").required(),
    } }

    crate::sent::sent! { Request(Required) {
        /// media image file metadata · 媒体图片文件元信息
        meta(Meta),
        /// binary content of the media image · 媒体图片二进制内容
        file(crate::model::FilePart),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/media/upload-image",
        "图片上传",
        "Upload an image",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// media image file metadata · 媒体图片文件元信息
    #[must_use]
    #[non_exhaustive]
    pub struct Meta {
        /// image file name · 图片文件名; up to 150 characters
        pub filename: Option<String>,
        /// image file digest · 图片文件摘要
        pub sha256: Option<String>,
    }

    crate::model! { Meta: Default {
        filename: body("filename").required(),
        sha256: body("sha256").required(),
    } }

    crate::sent::sent! { Meta {
        /// image file name · 图片文件名; up to 150 characters
        filename filename_opt(into String),
        /// image file digest · 图片文件摘要
        sha256 sha256_opt(into String),
    } }

    /// Upload an image · 图片上传
    #[non_exhaustive]
    pub struct Response {
        /// image URL · 图片URL; up to 256 characters
        pub image_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        image_url: body("image_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// image URL · 图片URL; up to 256 characters
        image_url 0(&str),
    } }
}
