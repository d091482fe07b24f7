// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/mch/uploadmedia.md

//! `/secapi/mch/uploadmedia`

/// Upload an image · 图片上传
///
/// `POST /secapi/mch/uploadmedia`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - global: [4013641477](https://pay.weixin.qq.com/doc/global/v2/zh/4013641477)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::mch::uploadmedia::post::Request;
///
/// let request = Request::new(wechatpay::model::FilePart::new("picture.png", [0x89, b'P', b'N', b'G']));
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("图片上传", "4013641477"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, file};

    /// Upload an image · 图片上传
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// media file ID · 媒体文件标识
        pub media: crate::model::FilePart,
        /// MD5 of the media file content · 根据媒体文件内容进行MD5计算后的值
        pub media_hash: Option<String>,
        /// partner merchant ID or channel number · 服务商商户号或渠道号
        pub mch_id: Option<String>,
        /// signature type
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request {
        media: file("media").required(),
        media_hash: body("media_hash").required(),
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request(media: crate::model::FilePart) {
        /// MD5 of the media file content · 根据媒体文件内容进行MD5计算后的值
        media_hash media_hash_opt(into String),
        /// partner merchant ID or channel number · 服务商商户号或渠道号
        mch_id mch_id_opt(into String),
        /// signature type
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        ..Operation::new(
            Method::Post,
            "/secapi/mch/uploadmedia",
            "图片上传",
            "Upload an image",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// signature type
        pub enum SignType {
            Md5 = "MD5",
            HmacSha256 = "HMAC-SHA256",
        }
    }

    /// Upload an image · 图片上传
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// media ID · 媒体标识Id
        pub media_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid").promised(),
        mch_id: body("mch_id").promised(),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        media_id: body("media_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 2(&str),
        /// merchant ID · 商户号
        mch_id 3(&str),
        /// media ID · 媒体标识Id
        media_id 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
