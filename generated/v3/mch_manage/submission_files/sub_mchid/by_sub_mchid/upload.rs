// Written by `cargo xtask codegen` from spec/openapi/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload.md

//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`

/// Upload a merchant-submitted material file · 上传商户提交资料文件
///
/// `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
///
/// Official pages · 官方文档:
///
/// - partner: [4014940425](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mch_manage::submission_files::sub_mchid::by_sub_mchid::upload::post::{Meta, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "123000110",
///     submission_file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new(1),
/// });
/// let answer = request.send(&client).await?;
/// let file_id = answer.file_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("上传商户提交资料文件", "4014940425"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file, path};

    /// Upload a merchant-submitted material file · 上传商户提交资料文件
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// material file to upload · 要上传的资料文件
        submission_file(crate::model::FilePart),
        /// media file metadata · 媒体文件元信息
        meta(Meta),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Meta(item_id: i64) {
        /// name of the media image uploaded by the merchant · 商户上传的媒体图片的名称
        file_name file_name_opt(into String),
        /// `sha256` digest of the image file · 图片文件的`sha256`摘要
        file_digest file_digest_opt(into String),
    } }

    /// Upload a merchant-submitted material file · 上传商户提交资料文件
    #[non_exhaustive]
    pub struct Response {
        /// file ID · 文件标识ID
        pub file_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        file_id: body("file_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// file ID · 文件标识ID
        file_id 0(&str),
    } }
}
