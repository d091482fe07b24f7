// Written by `cargo xtask codegen` from spec/openapi/v2/risk/getcertficates.md

//! `/risk/getcertficates`

/// Get the WeChat Pay platform certificates · 获取平台证书
///
/// `POST /risk/getcertficates`
///
/// Official pages · 官方文档:
///
/// - partner: [4014116402](https://pay.weixin.qq.com/doc/v2/partner/4014116402)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::risk::getcertficates::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let certificates = answer.certificates()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::risk::getcertficates::post::{Request, SignType};
///
/// let request = Request::new().mch_id("1900000109").sign_type(SignType::HmacSha256);
/// ```
#[doc(alias("获取平台证书", "4014116402"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Get the WeChat Pay platform certificates · 获取平台证书
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
        sign_types: &[crate::endpoint::SignType::HmacSha256],
        answer: AnswerKind::Xml,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/risk/getcertficates",
            "获取平台证书",
            "Get the WeChat Pay platform certificates",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::webhook::v2::transactions_risk_occurred::SignType;

    /// Get the WeChat Pay platform certificates · 获取平台证书
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// error code description · 错误码描述
        pub return_msg: Option<String>,
        /// nonce · 随机字符串
        pub nonce_str: Option<String>,
        /// signature · 签名
        pub sign: Option<String>,
        /// error code · 错误码
        pub error_code: Option<String>,
        /// error code description · 错误代码描述
        pub error_code_des: Option<String>,
        /// return status code · 返回状态码
        pub result_code: Option<response::ResultCode>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// platform certificate information · 平台证书信息
        pub certificates: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        error_code: body("error_code"),
        error_code_des: body("error_code_des"),
        result_code: body("result_code"),
        mch_id: body("mch_id").promised(),
        certificates: body("certificates").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mch_id 7(&str),
        /// platform certificate information · 平台证书信息
        certificates 8(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
