// Written by `cargo xtask codegen` from spec/openapi/v3/security/echo.md

//! `/v3/security/echo`

/// Test merchant signing, verification, encryption and decryption · 商户签名验签／加解密测试
///
/// `POST /v3/security/echo`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014551946](https://pay.weixin.qq.com/doc/v3/merchant/4014551946)
/// - partner: [4015139289](https://pay.weixin.qq.com/doc/v3/partner/4015139289)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::security::echo::post::Request;
///
/// let request = Request::new("hello");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::security::echo::post::Request;
///
/// let request = Request::new("hello")
///     .notify_url("https://www.weixin.qq.com/v3/test")
///     .encrypted_echo_message("Fx9mh7K5sjqHxxQcgDVhnJ9QdS4nKfcUbuAOj");
/// ```
#[doc(alias("商户签名验签／加解密测试", "4014551946", "4015139289"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Test merchant signing, verification, encryption and decryption · 商户签名验签／加解密测试
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
        /// echo message · 回显信息
        pub echo_message: String,
        /// test field encrypted with the platform certificate or the WeChat Pay public key · 平台证书或微信支付公钥加密测试字段
        pub encrypted_echo_message: Option<crate::Sensitive>,
    }

    crate::model! { Request {
        notify_url: body("notify_url"),
        echo_message: body("echo_message").required(),
        encrypted_echo_message: body("encrypted_echo_message").mark(Mark::Rsa),
    } }

    crate::sent::sent! { Request(echo_message: into String) {
        /// merchant notification URL · 商户回调地址
        notify_url notify_url_opt(into String),
        /// test field encrypted with the platform certificate or the WeChat Pay public key · 平台证书或微信支付公钥加密测试字段
        encrypted_echo_message encrypted_echo_message_opt(into crate::Sensitive),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/security/echo",
        "商户签名验签／加解密测试",
        "Test merchant signing, verification, encryption and decryption",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Test merchant signing, verification, encryption and decryption · 商户签名验签／加解密测试
    #[non_exhaustive]
    pub struct Response {
        /// echo message · 回显信息
        pub echo_message: Option<String>,
        /// test field encrypted with the platform certificate or the WeChat Pay public key · 平台证书或微信支付公钥加密测试字段
        pub encrypted_echo_message: Option<crate::Sensitive>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        echo_message: body("echo_message").promised(),
        encrypted_echo_message: body("encrypted_echo_message").mark(Mark::Rsa),
    } }

    crate::promised::promised! { Response {
        /// echo message · 回显信息
        echo_message 0(&str),
    } }
}
