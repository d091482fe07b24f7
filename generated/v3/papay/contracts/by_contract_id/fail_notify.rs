// Written by `cargo xtask codegen` from spec/openapi/v3/papay/contracts/{contract_id}/fail-notify.md

//! `/v3/papay/contracts/{contract_id}/fail-notify`

/// Send a retry deduction notice · 重试扣费通知
///
/// `POST /v3/papay/contracts/{contract_id}/fail-notify`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::papay::contracts::by_contract_id::fail_notify::post::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "123124412412423431",
///     appid: "wxd678efh567hg6787",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::papay::contracts::by_contract_id::fail_notify::post::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "123124412412423431",
///     appid: "wxd678efh567hg6787",
/// })
/// .mchid("1230000109");
/// ```
#[doc(alias("重试扣费通知"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Send a retry deduction notice · 重试扣费通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// direct merchant ID · 直连商户号; the client's where it is not set
        pub mchid: Option<String>,
        /// official account appid · 公众号ID
        pub appid: String,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        mchid: body("mchid").required().own(),
        appid: body("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entrusted deduction contract ID · 委托代扣协议ID
        contract_id(&'a str),
        /// official account appid · 公众号ID
        appid(&'a str),
    } {
        /// direct merchant ID · 直连商户号; the client's where it is not set
        mchid mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
