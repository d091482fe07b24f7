// Written by `cargo xtask codegen` from spec/openapi/v3/transferdownload/elecvoucherfile.md

//! `/v3/transferdownload/elecvoucherfile`

/// Download an electronic receipt PDF · 下载电子回单PDF文件
///
/// `GET /v3/transferdownload/elecvoucherfile`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012716436](https://pay.weixin.qq.com/doc/v3/merchant/4012716436), [4012716455](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
///
/// ```
/// use wechatpay::v3::transferdownload::elecvoucherfile::get::{Request, Required};
///
/// let request = Request::new(Required {
///     token: "X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD",
///     source: "elecsign",
/// });
/// ```
#[doc(alias("下载电子回单PDF文件", "4012716436", "4012716455"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::query;

    /// Download an electronic receipt PDF · 下载电子回单PDF文件
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// query parameter of the preceding download\_url · 前序download\_url的查询参数
        pub token: String,
        /// query parameter of the preceding download\_url · 前序download\_url的查询参数
        pub source: String,
    }

    crate::model! { Request {
        token: query("token").required(),
        source: query("source").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// query parameter of the preceding download\_url · 前序download\_url的查询参数
        token(&'a str),
        /// query parameter of the preceding download\_url · 前序download\_url的查询参数
        source(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::File(crate::endpoint::FileKind::Pdf),
        unsigned_answer: true,
        ..Operation::new(
            Method::Get,
            "/v3/transferdownload/elecvoucherfile",
            "下载电子回单PDF文件",
            "Download an electronic receipt PDF",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::download!(Request);
}
