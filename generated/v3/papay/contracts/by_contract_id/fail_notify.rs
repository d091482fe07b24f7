// Written by `cargo xtask codegen` from spec/openapi/v3/papay/contracts/{contract_id}/fail-notify.md

//! `/v3/papay/contracts/{contract_id}/fail-notify`

/// Send a retry deduction notice · 重试扣费通知
///
/// `POST /v3/papay/contracts/{contract_id}/fail-notify`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
///
/// ```
/// use wechatpay::v3::papay::contracts::by_contract_id::fail_notify::post::Request;
///
/// let request = Request::new("123124412412423431", "1230000109", "wxd678efh567hg6787");
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Send a retry deduction notice · 重试扣费通知
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// direct merchant ID · 直连商户号
        pub mchid: String,
        /// official account appid · 公众号ID
        pub appid: String,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        mchid: body("mchid").required(),
        appid: body("appid").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            contract_id: impl Into<String>,
            mchid: impl Into<String>,
            appid: impl Into<String>,
        ) -> Self {
            Self {
                contract_id: contract_id.into(),
                mchid: mchid.into(),
                appid: appid.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/papay/contracts/{contract_id}/fail-notify",
            "重试扣费通知",
            "Send a retry deduction notice",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
