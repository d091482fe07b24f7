// Written by `cargo xtask codegen` from spec/openapi/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload.md

//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`

/// Upload a merchant-submitted material file · 上传商户提交资料文件
///
/// `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
///
/// ```
/// use wechatpay::v3::mch_manage::submission_files::sub_mchid::by_sub_mchid::upload::post::{Meta, Request};
///
/// let request = Request::new(
///     "123000110",
///     wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     Meta::new(1),
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file, path};

    /// Upload a merchant-submitted material file · 上传商户提交资料文件
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// material file to upload · 要上传的资料文件
        pub submission_file: crate::model::FilePart,
        /// media file metadata · 媒体文件元信息
        pub meta: crate::JsonString<Meta>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        submission_file: file("submission_file").required(),
        meta: body("meta").required().mark(Mark::Json),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sub_mchid: impl Into<String>,
            submission_file: crate::model::FilePart,
            meta: impl Into<crate::JsonString<Meta>>,
        ) -> Self {
            Self {
                sub_mchid: sub_mchid.into(),
                submission_file,
                meta: meta.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
        "上传商户提交资料文件",
        "Upload a merchant-submitted material file",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// media file metadata · 媒体文件元信息
    pub struct Meta {
        /// name of the media image uploaded by the merchant · 商户上传的媒体图片的名称
        pub file_name: Option<String>,
        /// `sha256` digest of the image file · 图片文件的`sha256`摘要
        pub file_digest: Option<String>,
        /// unique ID of the material item · 资料项唯一id
        pub item_id: i64,
    }

    crate::model! { Meta {
        file_name: body("file_name").required(),
        file_digest: body("file_digest").required(),
        item_id: body("item_id").required(),
    } }

    impl Meta {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(item_id: i64) -> Self {
            Self {
                file_name: None,
                file_digest: None,
                item_id,
            }
        }
    }

    /// Upload a merchant-submitted material file · 上传商户提交资料文件
    #[non_exhaustive]
    pub struct Response {
        /// file ID · 文件标识ID
        pub file_id: Option<String>,
    }

    crate::model! { Response: Default {
        file_id: body("file_id"),
    } }
}
