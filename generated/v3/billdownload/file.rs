// Written by `cargo xtask codegen` from spec/openapi/v3/billdownload/file.md

//! `/v3/billdownload/file`

/// Download a bill · 下载账单
///
/// `GET /v3/billdownload/file`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791868)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070401)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810615)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791889)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791909)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085923)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421189)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421294)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421368)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421461)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071204)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071238)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268886)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289690)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083163)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083134)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084371)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084430)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084687)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012062348)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013417983)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085421)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080230)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085682)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085877)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085803)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231933)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462137)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462207)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462389)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462614)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080591)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080597)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167495)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167003)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886351)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124894)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158422)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012171219)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163775)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075366)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076073)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332327)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085435)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332346)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332309)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332289)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085172)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013461816)
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
/// let request = Request::new("dN7J6yDgUzbX8Uk3sD4a4e").tartype("GZIP");
/// ```
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

    /// What the documentation says about the operation as a whole.
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
