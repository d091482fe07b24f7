// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file.md

//! `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`

/// Upload an e-fapiao file · 上传电子发票文件
///
/// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012556605](https://pay.weixin.qq.com/doc/v3/merchant/4012556605)
/// - partner: [4012696830](https://pay.weixin.qq.com/doc/v3/partner/4012696830)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::upload_fapiao_file::post::{DigestAlogrithm, FileType, Meta, MetaRequired, Request, Required};
///
/// let request = Request::new(Required {
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new(MetaRequired {
///         file_type: FileType::Pdf,
///         digest_alogrithm: DigestAlogrithm::Sm3,
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let fapiao_media_id = answer.fapiao_media_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("上传电子发票文件", "4012556605", "4012696830"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file};

    /// Upload an e-fapiao file · 上传电子发票文件
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// binary stream of the e-fapiao file · 电子发票文件二进制数据流
        pub file: crate::model::FilePart,
        /// `JSON` string expression of the media file metadata · 媒体文件元信息`JSON`字符串表达式
        pub meta: crate::JsonString<Meta>,
    }

    crate::model! { Request {
        file: file("file").required(),
        meta: body("meta").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required) {
        /// binary stream of the e-fapiao file · 电子发票文件二进制数据流
        file(crate::model::FilePart),
        /// `JSON` string expression of the media file metadata · 媒体文件元信息`JSON`字符串表达式
        meta(Meta),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
        "上传电子发票文件",
        "Upload an e-fapiao file",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// type of the fapiao file · 发票文件的类型
        pub enum FileType {
            Pdf = "PDF",
            Ofd = "OFD",
        }
    }

    crate::open_enum! {
        /// file digest algorithm · 文件摘要算法
        pub enum DigestAlogrithm {
            Sm3 = "SM3",
        }
    }

    /// `JSON` string expression of the media file metadata · 媒体文件元信息`JSON`字符串表达式
    #[must_use]
    #[non_exhaustive]
    pub struct Meta {
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
        pub sub_mchid: Option<String>,
        /// type of the fapiao file · 发票文件的类型
        pub file_type: FileType,
        /// file digest algorithm · 文件摘要算法
        pub digest_alogrithm: DigestAlogrithm,
        /// `SM3` digest of the file · 文件的`SM3`摘要
        pub digest: Option<String>,
    }

    crate::model! { Meta {
        sub_mchid: body("sub_mchid"),
        file_type: body("file_type").required(),
        digest_alogrithm: body("digest_alogrithm").required(),
        digest: body("digest").required(),
    } }

    crate::sent::sent! { Meta(MetaRequired) {
        /// type of the fapiao file · 发票文件的类型
        file_type(FileType),
        /// file digest algorithm · 文件摘要算法
        digest_alogrithm(DigestAlogrithm),
    } {
        /// sub-merchant ID assigned by WeChat Pay · 微信支付分配的子商户号
        sub_mchid sub_mchid_opt(into String),
        /// `SM3` digest of the file · 文件的`SM3`摘要
        digest digest_opt(into String),
    } }

    /// Upload an e-fapiao file · 上传电子发票文件
    #[non_exhaustive]
    pub struct Response {
        /// e-fapiao file ID · 电子发票文件ID
        pub fapiao_media_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        fapiao_media_id: body("fapiao_media_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// e-fapiao file ID · 电子发票文件ID
        fapiao_media_id 0(&str),
    } }
}
