// Written by `cargo xtask codegen` from spec/openapi/v3/transferdownload/signfile.md

//! `/v3/transferdownload/signfile`

/// Download an electronic receipt · 下载电子回单
///
/// `GET /v3/transferdownload/signfile`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012269010](https://pay.weixin.qq.com/doc/v3/merchant/4012269010)
/// - partner: [4012158314](https://pay.weixin.qq.com/doc/v3/partner/4012158314), [4012163403](https://pay.weixin.qq.com/doc/v3/partner/4012163403), [4012163705](https://pay.weixin.qq.com/doc/v3/partner/4012163705)
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml)
///
/// ```
/// use wechatpay::v3::transferdownload::signfile::get::Request;
///
/// let request = Request::new("X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD");
/// ```
#[doc(alias("下载电子回单", "4012269010", "4012158314", "4012163403", "4012163705"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::query;

    /// Download an electronic receipt · 下载电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// query parameter of the preceding download\_url · 前序download\_url的查询参数
        pub token: String,
    }

    crate::model! { Request {
        token: query("token").required(),
    } }

    crate::sent::sent! { Request(token: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::File(crate::endpoint::FileKind::Pdf),
        unsigned_answer: true,
        ..Operation::new(
            Method::Get,
            "/v3/transferdownload/signfile",
            "下载电子回单",
            "Download an electronic receipt",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::download!(Request);
}
