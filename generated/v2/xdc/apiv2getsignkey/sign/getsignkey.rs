// Written by `cargo xtask codegen` from spec/openapi/v2/xdc/apiv2getsignkey/sign/getsignkey.md

//! `/xdc/apiv2getsignkey/sign/getsignkey`

/// Get the sandbox key · 获取沙箱环境密钥
///
/// `POST /xdc/apiv2getsignkey/sign/getsignkey`
///
/// Official pages · 官方文档:
///
/// - merchant: [4011984810](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
/// - [Charity 404 page · 公益404](https://wx.gtimg.com/core/404.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::xdc::apiv2getsignkey::sign::getsignkey::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::xdc::apiv2getsignkey::sign::getsignkey::post::Request;
///
/// let request = Request::new().mch_id("1900000109");
/// ```
#[doc(alias("获取沙箱环境密钥", "4011984810"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Get the sandbox key · 获取沙箱环境密钥
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
    }

    crate::model! { Request: Default {
        mch_id: body("mch_id"),
    } }

    crate::sent::sent! { Request {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        asks: true,
        ..Operation::new(
            Method::Post,
            "/xdc/apiv2getsignkey/sign/getsignkey",
            "获取沙箱环境密钥",
            "Get the sandbox key",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get the sandbox key · 获取沙箱环境密钥
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sandbox key · 沙箱密钥
        pub sandbox_signkey: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        mch_id: body("mch_id").promised(),
        sandbox_signkey: body("sandbox_signkey"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mch_id 2(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transaction_success::ReturnCode;
    }
}
