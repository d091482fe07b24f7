// Written by `cargo xtask codegen` from spec/openapi/v2/applyment/micro/signcontract.md

//! `/applyment/micro/signcontract`

/// Report contract signing · 签约报备
///
/// `POST /applyment/micro/signcontract`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::applyment::micro::signcontract::post::Request;
///
/// let request = Request::new();
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "offline since 2023.05.23")]
#[doc(alias("签约报备"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};

    /// Report contract signing · 签约报备
    #[must_use]
    #[non_exhaustive]
    pub struct Request {}

    crate::model! { Request: Default {
    } }

    crate::sent::sent! { Request {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        unsigned_answer: true,
        deprecated: Some("offline since 2023.05.23"),
        ..Operation::new(
            Method::Post,
            "/applyment/micro/signcontract",
            "签约报备",
            "Report contract signing",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
