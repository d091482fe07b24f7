// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/media/upload-image.md

//! `/v3/marketing/partner/product-coupon/media/upload-image`

/// Upload an image · 图片上传
///
/// `POST /v3/marketing/partner/product-coupon/media/upload-image`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781275](https://pay.weixin.qq.com/doc/v3/partner/4015781275)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::media::upload_image::post::{Meta, Request, Required};
///
/// let request = Request::new(Required {
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new(),
/// });
/// let answer = request.send(&client).await?;
/// let image_url = answer.image_url()?;
/// # Ok(()) }
/// ```
#[doc(alias("图片上传", "4015781275"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file};

    /// Upload an image · 图片上传
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
        "/v3/marketing/partner/product-coupon/media/upload-image",
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
        /// `sha256` digest of the image file · 图片文件的`sha256`摘要
        pub sha256: Option<String>,
        /// name of the media image uploaded by the merchant · 商户上传的媒体图片的名称
        pub filename: Option<String>,
    }

    crate::model! { Meta: Default {
        sha256: body("sha256").required(),
        filename: body("filename").required(),
    } }

    crate::sent::sent! { Meta {
        /// `sha256` digest of the image file · 图片文件的`sha256`摘要
        sha256 sha256_opt(into String),
        /// name of the media image uploaded by the merchant · 商户上传的媒体图片的名称
        filename filename_opt(into String),
    } }

    /// Upload an image · 图片上传
    #[non_exhaustive]
    pub struct Response {
        /// media file URL · 媒体文件URL地址
        pub image_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        image_url: body("image_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// media file URL · 媒体文件URL地址
        image_url 0(&str),
    } }
}
