// Written by `cargo xtask codegen` from spec/openapi/v3/partner-papay/contracts/{contract_id}/fail-notify.md

//! `/v3/partner-papay/contracts/{contract_id}/fail-notify`

/// Send a retry deduction notice as a partner · 服务商商户重试扣费通知
///
/// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::partner_papay::contracts::by_contract_id::fail_notify::post::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "123124412412423431",
///     sp_appid: "wxd678efh567hg6787",
///     sub_mchid: "12345512",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::partner_papay::contracts::by_contract_id::fail_notify::post::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "123124412412423431",
///     sp_appid: "wxd678efh567hg6787",
///     sub_mchid: "12345512",
/// })
/// .sp_mchid("1230000109")
/// .sub_appid("wxd678efh567hg6787");
/// ```
#[doc(alias("服务商商户重试扣费通知"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Send a retry deduction notice as a partner · 服务商商户重试扣费通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议id
        pub contract_id: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// partner appid · 服务商应用ID
        pub sp_appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户应用D
        pub sub_appid: Option<String>,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        sp_mchid: body("sp_mchid").required().own(),
        sp_appid: body("sp_appid").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// entrusted deduction contract ID · 委托代扣协议id
        contract_id(&'a str),
        /// partner appid · 服务商应用ID
        sp_appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant appid · 子商户应用D
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/partner-papay/contracts/{contract_id}/fail-notify",
            "服务商商户重试扣费通知",
            "Send a retry deduction notice as a partner",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
