// Written by `cargo xtask codegen` from spec/openapi/v3/statements.md

//! `/v3/statements`

/// Download a reconciliation bill · 下载对账单
///
/// `GET /v3/statements`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
///
/// ```
/// use wechatpay::v3::statements::get::{Request, Required};
///
/// let request = Request::new(Required { date: "20180130", mchid: "1900000109" });
/// ```
#[deprecated(note = "replaced since 2022.09.08; use /v3/global/statements")]
#[doc(alias("下载对账单"))]
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
        host: Some("https://api.mch.weixin.qq.com/hk/"),
        answer: AnswerKind::File(crate::endpoint::FileKind::Csv),
        hash_header: Some("Wechatpay-Statement-Sha1"),
        deprecated: Some("replaced since 2022.09.08; use /v3/global/statements"),
        ..Operation::new(
            Method::Get,
            "/v3/statements",
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
