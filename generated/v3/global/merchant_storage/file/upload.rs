// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant-storage/file/upload.md

//! `/v3/global/merchant-storage/file/upload`

/// Upload a file · 上传文件
///
/// `POST /v3/global/merchant-storage/file/upload`
///
/// Official pages · 官方文档:
///
/// - global: [4013024913](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant_storage::file::upload::post::{Meta, Request, Required};
///
/// let request = Request::new(Required {
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new(),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("上传文件", "4013024913"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file};

    /// Upload a file · 上传文件
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// file information · 文件信息
        pub file: crate::model::FilePart,
        /// media file metadata · 媒体文件元信息
        pub meta: crate::JsonString<Meta>,
    }

    crate::model! { Request {
        file: file("file").required(),
        meta: body("meta").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required) {
        /// file information · 文件信息
        file(crate::model::FilePart),
        /// media file metadata · 媒体文件元信息
        meta(Meta),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/merchant-storage/file/upload",
            "上传文件",
            "Upload a file",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// media file metadata · 媒体文件元信息
    #[must_use]
    #[non_exhaustive]
    pub struct Meta {
        /// `sha256` digest of the file · 文件的`sha256`摘要
        pub digest: Option<String>,
        /// name of the file uploaded by the merchant · 商户上传的文件的名称
        pub filename: Option<String>,
    }

    crate::model! { Meta: Default {
        digest: body("digest").required(),
        filename: body("filename").required(),
    } }

    crate::sent::sent! { Meta {
        /// `sha256` digest of the file · 文件的`sha256`摘要
        digest digest_opt(into String),
        /// name of the file uploaded by the merchant · 商户上传的文件的名称
        filename filename_opt(into String),
    } }

    /// Upload a file · 上传文件
    #[non_exhaustive]
    pub struct Response {
        /// file ID · 文件标识ID
        pub file_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        file_id: body("file_id"),
    } }
}
