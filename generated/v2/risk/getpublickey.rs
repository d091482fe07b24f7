// Written by `cargo xtask codegen` from spec/openapi/v2/risk/getpublickey.md

//! `/risk/getpublickey`

/// Get the RSA encryption public key · 获取RSA加密公钥
///
/// `POST /risk/getpublickey`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - merchant: [4011941097](https://pay.weixin.qq.com/doc/v2/merchant/4011941097)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::risk::getpublickey::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::risk::getpublickey::post::{Request, SignType};
///
/// let request = Request::new().mch_id("1900000109").sign_type(SignType::Md5);
/// ```
#[doc(alias("获取RSA加密公钥", "4011941097"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Get the RSA encryption public key · 获取RSA加密公钥
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// signature type · 签名类型
        pub sign_type: Option<SignType>,
    }

    crate::model! { Request: Default {
        mch_id: body("mch_id"),
        sign_type: body("sign_type"),
    } }

    crate::sent::sent! { Request {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
        /// signature type · 签名类型
        sign_type sign_type_opt(SignType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        host: Some("https://fraud.mch.weixin.qq.com/"),
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5, crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/risk/getpublickey",
            "获取RSA加密公钥",
            "Get the RSA encryption public key",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// signature type · 签名类型
        pub enum SignType {
            Md5 = "MD5",
            HmacSha256 = "HMAC-SHA256",
        }
    }

    /// Get the RSA encryption public key · 获取RSA加密公钥
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// error code description · 错误码描述
        pub return_msg: Option<String>,
        /// error code · 错误码
        pub error_code: Option<String>,
        /// error code description · 错误代码描述
        pub error_code_des: Option<String>,
        /// return status code · 返回状态码
        pub result_code: Option<response::ResultCode>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// RSA public key · RSA公钥
        pub pub_key: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        error_code: body("error_code"),
        error_code_des: body("error_code_des"),
        result_code: body("result_code"),
        mch_id: body("mch_id"),
        pub_key: body("pub_key"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ReturnCode;

        pub use crate::v2::mmpaymkttransfers::gettransferinfo::post::response::ResultCode;
    }
}
