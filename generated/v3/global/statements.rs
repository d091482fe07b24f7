// Written by `cargo xtask codegen` from spec/openapi/v3/global/statements.md

//! `/v3/global/statements`

/// Download a reconciliation bill · 下载对账单
///
/// `GET /v3/global/statements`
///
/// Official pages · 官方文档:
///
/// - global: [4013013869](https://pay.weixin.qq.com/doc/global/v3/zh/4013013869), [4012354444](https://pay.weixin.qq.com/doc/global/v3/zh/4012354444), [4012354484](https://pay.weixin.qq.com/doc/global/v3/zh/4012354484), [4012354538](https://pay.weixin.qq.com/doc/global/v3/zh/4012354538), [4012354574](https://pay.weixin.qq.com/doc/global/v3/zh/4012354574), [4012354602](https://pay.weixin.qq.com/doc/global/v3/zh/4012354602), [4014096532](https://pay.weixin.qq.com/doc/global/v3/zh/4014096532)
///
/// ```
/// use wechatpay::v3::global::statements::get::{Request, Required};
///
/// let request = Request::new(Required { date: "20180130", mchid: "1900000109" });
/// ```
#[doc(alias("下载对账单", "4013013869", "4012354444", "4012354484", "4012354538", "4012354574", "4012354602", "4014096532"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::query;

    /// Download a reconciliation bill · 下载对账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bill date · 账单日期
        pub date: String,
        /// merchant ID · 商户号
        pub mchid: String,
    }

    crate::model! { Request {
        date: query("date").required(),
        mchid: query("mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// bill date · 账单日期
        date(&'a str),
        /// merchant ID · 商户号
        mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::File(crate::endpoint::FileKind::Csv),
        hash_header: Some("Wechatpay-Statement-Sha1"),
        ..Operation::new(
            Method::Get,
            "/v3/global/statements",
            "下载对账单",
            "Download a reconciliation bill",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::download!(Request);
}
