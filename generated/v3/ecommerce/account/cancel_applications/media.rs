// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/account/cancel-applications/media.md

//! `/v3/ecommerce/account/cancel-applications/media`

/// Upload a deregistration application image · 注销申请图片上传
///
/// `POST /v3/ecommerce/account/cancel-applications/media`
///
/// Official pages · 官方文档:
///
/// - partner: [4012691710](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::account::cancel_applications::media::post::{Meta, Request, Required};
///
/// let request = Request::new(Required {
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new(),
/// });
/// let answer = request.send(&client).await?;
/// let media_id = answer.media_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("注销申请图片上传", "4012691710"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file};

    /// Upload a deregistration application image · 注销申请图片上传
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
        "/v3/ecommerce/account/cancel-applications/media",
        "注销申请图片上传",
        "Upload a deregistration application image",
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
        pub file_digest: Option<String>,
        /// name of the media image uploaded by the merchant · 商户上传的媒体图片的名称
        pub file_name: Option<String>,
    }

    crate::model! { Meta: Default {
        file_digest: body("file_digest").required(),
        file_name: body("file_name").required(),
    } }

    crate::sent::sent! { Meta {
        /// `sha256` digest of the image file · 图片文件的`sha256`摘要
        file_digest file_digest_opt(into String),
        /// name of the media image uploaded by the merchant · 商户上传的媒体图片的名称
        file_name file_name_opt(into String),
    } }

    /// Upload a deregistration application image · 注销申请图片上传
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
