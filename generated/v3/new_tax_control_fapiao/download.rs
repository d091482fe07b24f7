// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/download.md

//! `/v3/new-tax-control-fapiao/download`

/// 下载发票文件
///
/// `GET /v3/new-tax-control-fapiao/download`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286040)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012071750)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792569)
pub mod get {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::query;

    /// 下载发票文件
    pub struct Request {
        /// 前序`download_url`的查询参数
        pub token: String,
        /// 商户号
        pub mchid: String,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 通过查询电子发票接口获取的`card_openid`
        pub openid: String,
        /// 发票代码
        pub invoice_code: String,
        /// 发票号码
        pub invoice_no: String,
        /// 唯一标识一张发票
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            token: impl Into<String>,
            mchid: impl Into<String>,
            openid: impl Into<String>,
            invoice_code: impl Into<String>,
            invoice_no: impl Into<String>,
            fapiao_id: impl Into<String>,
        ) -> Self {
            Self {
                token: token.into(),
                mchid: mchid.into(),
                sub_mchid: None,
                openid: openid.into(),
                invoice_code: invoice_code.into(),
                invoice_no: invoice_no.into(),
                fapiao_id: fapiao_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::File,
        unsigned_answer: true,
        ..Operation::new(
            Method::Get,
            "/v3/new-tax-control-fapiao/download",
            "下载发票文件",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::send::download!(Request);
}
