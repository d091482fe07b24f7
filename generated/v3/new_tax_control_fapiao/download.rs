// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/download.md

//! `/v3/new-tax-control-fapiao/download`

/// Download a fapiao file · 下载发票文件
///
/// `GET /v3/new-tax-control-fapiao/download`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012286040](https://pay.weixin.qq.com/doc/v3/merchant/4012286040)
/// - partner: [4012071750](https://pay.weixin.qq.com/doc/v3/partner/4012071750), [4015792569](https://pay.weixin.qq.com/doc/v3/partner/4015792569)
///
/// ```
/// use wechatpay::v3::new_tax_control_fapiao::download::get::{Request, Required};
///
/// let request = Request::new(Required {
///     token: "…",
///     mchid: "…",
///     openid: "…",
///     invoice_code: "…",
///     invoice_no: "…",
///     fapiao_id: "…",
/// });
/// ```
#[doc(alias("下载发票文件", "4012286040", "4012071750", "4015792569"))]
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::query;

    /// Download a fapiao file · 下载发票文件
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// query parameter of the preceding `download_url` · 前序`download_url`的查询参数
        pub token: String,
        /// merchant ID · 商户号
        pub mchid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// `card_openid` obtained by querying the e-fapiao · 通过查询电子发票接口获取的`card_openid`
        pub openid: String,
        /// fapiao code · 发票代码
        pub invoice_code: String,
        /// fapiao number · 发票号码
        pub invoice_no: String,
        /// ID that uniquely identifies a fapiao · 唯一标识一张发票
        pub fapiao_id: String,
    }

    crate::model! { Request {
        token: query("token").required(),
        mchid: query("mchid").required(),
        sub_mchid: query("sub_mchid"),
        openid: query("openid").required(),
        invoice_code: query("invoice_code").required(),
        invoice_no: query("invoice_no").required(),
        fapiao_id: query("fapiao_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// query parameter of the preceding `download_url` · 前序`download_url`的查询参数
        token(&'a str),
        /// merchant ID · 商户号
        mchid(&'a str),
        /// `card_openid` obtained by querying the e-fapiao · 通过查询电子发票接口获取的`card_openid`
        openid(&'a str),
        /// fapiao code · 发票代码
        invoice_code(&'a str),
        /// fapiao number · 发票号码
        invoice_no(&'a str),
        /// ID that uniquely identifies a fapiao · 唯一标识一张发票
        fapiao_id(&'a str),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::File(crate::endpoint::FileKind::Pdf),
        unsigned_answer: true,
        ..Operation::new(
            Method::Get,
            "/v3/new-tax-control-fapiao/download",
            "下载发票文件",
            "Download a fapiao file",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::download!(Request);
}
