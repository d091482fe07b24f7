// Written by `cargo xtask codegen` from spec/openapi/v3/billdownload/file.md

//! `/v3/billdownload/file`

/// Download a bill · 下载账单
///
/// `GET /v3/billdownload/file`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012791868](https://pay.weixin.qq.com/doc/v3/merchant/4012791868), [4013070401](https://pay.weixin.qq.com/doc/v3/merchant/4013070401), [4012810615](https://pay.weixin.qq.com/doc/v3/merchant/4012810615), [4012791889](https://pay.weixin.qq.com/doc/v3/merchant/4012791889), [4012791909](https://pay.weixin.qq.com/doc/v3/merchant/4012791909), [4012085923](https://pay.weixin.qq.com/doc/v3/merchant/4012085923), [4013421189](https://pay.weixin.qq.com/doc/v3/merchant/4013421189), [4013421294](https://pay.weixin.qq.com/doc/v3/merchant/4013421294), [4013421368](https://pay.weixin.qq.com/doc/v3/merchant/4013421368), [4013421461](https://pay.weixin.qq.com/doc/v3/merchant/4013421461), [4013071204](https://pay.weixin.qq.com/doc/v3/merchant/4013071204), [4013071238](https://pay.weixin.qq.com/doc/v3/merchant/4013071238), [4012268886](https://pay.weixin.qq.com/doc/v3/merchant/4012268886), [4012289690](https://pay.weixin.qq.com/doc/v3/merchant/4012289690), [4012083163](https://pay.weixin.qq.com/doc/v3/merchant/4012083163), [4012083134](https://pay.weixin.qq.com/doc/v3/merchant/4012083134), [4012084371](https://pay.weixin.qq.com/doc/v3/merchant/4012084371), [4012084430](https://pay.weixin.qq.com/doc/v3/merchant/4012084430), [4012084687](https://pay.weixin.qq.com/doc/v3/merchant/4012084687), [4012062348](https://pay.weixin.qq.com/doc/v3/merchant/4012062348), [4013417983](https://pay.weixin.qq.com/doc/v3/merchant/4013417983)
/// - partner: [4012085421](https://pay.weixin.qq.com/doc/v3/partner/4012085421), [4013080230](https://pay.weixin.qq.com/doc/v3/partner/4013080230), [4012085682](https://pay.weixin.qq.com/doc/v3/partner/4012085682), [4012085877](https://pay.weixin.qq.com/doc/v3/partner/4012085877), [4012085803](https://pay.weixin.qq.com/doc/v3/partner/4012085803), [4012231933](https://pay.weixin.qq.com/doc/v3/partner/4012231933), [4013462137](https://pay.weixin.qq.com/doc/v3/partner/4013462137), [4013462207](https://pay.weixin.qq.com/doc/v3/partner/4013462207), [4013462389](https://pay.weixin.qq.com/doc/v3/partner/4013462389), [4013462614](https://pay.weixin.qq.com/doc/v3/partner/4013462614), [4013080591](https://pay.weixin.qq.com/doc/v3/partner/4013080591), [4013080597](https://pay.weixin.qq.com/doc/v3/partner/4013080597), [4012167495](https://pay.weixin.qq.com/doc/v3/partner/4012167495), [4012167003](https://pay.weixin.qq.com/doc/v3/partner/4012167003), [4012886351](https://pay.weixin.qq.com/doc/v3/partner/4012886351), [4012124894](https://pay.weixin.qq.com/doc/v3/partner/4012124894), [4012158422](https://pay.weixin.qq.com/doc/v3/partner/4012158422), [4012171219](https://pay.weixin.qq.com/doc/v3/partner/4012171219), [4012163775](https://pay.weixin.qq.com/doc/v3/partner/4012163775), [4012075366](https://pay.weixin.qq.com/doc/v3/partner/4012075366), [4012076073](https://pay.weixin.qq.com/doc/v3/partner/4012076073), [4013332327](https://pay.weixin.qq.com/doc/v3/partner/4013332327), [4012085435](https://pay.weixin.qq.com/doc/v3/partner/4012085435), [4013332346](https://pay.weixin.qq.com/doc/v3/partner/4013332346), [4013332309](https://pay.weixin.qq.com/doc/v3/partner/4013332309), [4013332289](https://pay.weixin.qq.com/doc/v3/partner/4013332289), [4012085172](https://pay.weixin.qq.com/doc/v3/partner/4012085172), [4013461816](https://pay.weixin.qq.com/doc/v3/partner/4013461816)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// use wechatpay::v3::billdownload::file::get::Request;
///
/// let request = Request::new("dN7J6yDgUzbX8Uk3sD4a4e");
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::billdownload::file::get::Request;
///
/// let request = Request::new("dN7J6yDgUzbX8Uk3sD4a4e").tartype("GZIP");
/// ```
#[doc(alias("下载账单", "4012791868", "4013070401", "4012810615", "4012791889", "4012791909", "4012085923", "4013421189", "4013421294", "4013421368", "4013421461", "4013071204", "4013071238", "4012268886", "4012289690", "4012083163", "4012083134", "4012084371", "4012084430", "4012084687", "4012062348", "4013417983", "4012085421", "4013080230", "4012085682", "4012085877", "4012085803", "4012231933", "4013462137", "4013462207", "4013462389", "4013462614", "4013080591", "4013080597", "4012167495", "4012167003", "4012886351", "4012124894", "4012158422", "4012171219", "4012163775", "4012075366", "4012076073", "4013332327", "4012085435", "4013332346", "4013332309", "4013332289", "4012085172", "4013461816"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::query;

    /// Download a bill · 下载账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// `URL.query.token` returned by the preceding API · 前序接口返回的`URL.query.token`
        pub token: String,
        /// `URL.query.tartype` returned by the preceding API · 前序接口返回的`URL.query.tartype`
        pub tartype: Option<String>,
    }

    crate::model! { Request {
        token: query("token").required(),
        tartype: query("tartype"),
    } }

    crate::sent::sent! { Request(token: into String) {
        /// `URL.query.tartype` returned by the preceding API · 前序接口返回的`URL.query.tartype`
        tartype tartype_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::File(crate::endpoint::FileKind::Csv),
        unsigned_answer: true,
        ..Operation::new(
            Method::Get,
            "/v3/billdownload/file",
            "下载账单",
            "Download a bill",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::download!(Request);
}
