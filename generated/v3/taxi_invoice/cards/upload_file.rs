// Written by `cargo xtask codegen` from spec/openapi/v3/taxi-invoice/cards/upload-file.md

//! `/v3/taxi-invoice/cards/upload-file`

/// Upload a taxi e-fapiao file · 上传出租车电子发票文件
///
/// `POST /v3/taxi-invoice/cards/upload-file`
///
/// Official pages · 官方文档:
///
/// - partner: [4012692904](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::taxi_invoice::cards::upload_file::post::{DigestAlgorithm, Meta, MetaRequired, Request, Required};
///
/// let request = Request::new(Required {
///     file: wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']),
///     meta: Meta::new(MetaRequired {
///         company_mchid: "…",
///         region_id: 1,
///         digest_algorithm: DigestAlgorithm::DigestAlgorithmSm3,
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let fapiao_media_id = answer.fapiao_media_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("上传出租车电子发票文件", "4012692904"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, file};

    /// Upload a taxi e-fapiao file · 上传出租车电子发票文件
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// taxi e-fapiao file · 出租车电子发票文件
        pub file: crate::model::FilePart,
        /// media file metadata · 媒体文件元信息
        pub meta: crate::JsonString<Meta>,
    }

    crate::model! { Request {
        file: file("file").required(),
        meta: body("meta").required().mark(Mark::Json),
    } }

    crate::sent::sent! { Request(Required) {
        /// taxi e-fapiao file · 出租车电子发票文件
        file(crate::model::FilePart),
        /// media file metadata · 媒体文件元信息
        meta(Meta),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/taxi-invoice/cards/upload-file",
        "上传出租车电子发票文件",
        "Upload a taxi e-fapiao file",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// file digest algorithm · 文件摘要算法
        pub enum DigestAlgorithm {
            DigestAlgorithmSm3 = "DIGEST_ALGORITHM_SM3",
        }
    }

    /// media file metadata · 媒体文件元信息
    #[must_use]
    #[non_exhaustive]
    pub struct Meta {
        /// merchant ID of the taxi operating entity · 出租车经营主体商户号
        pub company_mchid: String,
        /// administrative division code · 行政区划代码
        pub region_id: i64,
        /// `SM3` digest of the file · 文件的`SM3`摘要
        pub digest: Option<String>,
        /// file digest algorithm · 文件摘要算法
        pub digest_algorithm: DigestAlgorithm,
    }

    crate::model! { Meta {
        company_mchid: body("company_mchid").required(),
        region_id: body("region_id").required(),
        digest: body("digest").required(),
        digest_algorithm: body("digest_algorithm").required(),
    } }

    crate::sent::sent! { Meta(MetaRequired<'a>) {
        /// merchant ID of the taxi operating entity · 出租车经营主体商户号
        company_mchid(&'a str),
        /// administrative division code · 行政区划代码
        region_id(i64),
        /// file digest algorithm · 文件摘要算法
        digest_algorithm(DigestAlgorithm),
    } {
        /// `SM3` digest of the file · 文件的`SM3`摘要
        digest digest_opt(into String),
    } }

    /// Upload a taxi e-fapiao file · 上传出租车电子发票文件
    #[non_exhaustive]
    pub struct Response {
        /// taxi e-fapiao file ID · 出租车电子发票文件ID
        pub fapiao_media_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        fapiao_media_id: body("fapiao_media_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// taxi e-fapiao file ID · 出租车电子发票文件ID
        fapiao_media_id 0(&str),
    } }
}
