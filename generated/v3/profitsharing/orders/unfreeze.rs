// Written by `cargo xtask codegen` from spec/openapi/v3/profitsharing/orders/unfreeze.md

//! `/v3/profitsharing/orders/unfreeze`

/// Unfreeze the remaining funds · 解冻剩余资金
///
/// `POST /v3/profitsharing/orders/unfreeze`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012526374](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
/// - partner: [4012466860](https://pay.weixin.qq.com/doc/v3/partner/4012466860)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::profitsharing::orders::unfreeze::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     description: "解冻全部剩余资金",
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::profitsharing::orders::unfreeze::post::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     description: "解冻全部剩余资金",
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("解冻剩余资金", "4012526374", "4012466860"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Unfreeze the remaining funds · 解冻剩余资金
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: String,
        /// profit-sharing description · 分账描述; up to 80 characters
        pub description: String,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        transaction_id: body("transaction_id").required(),
        out_order_no: body("out_order_no").required(),
        description: body("description").required(),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no(&'a str),
        /// profit-sharing description · 分账描述; up to 80 characters
        description(&'a str),
    } {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/profitsharing/orders/unfreeze",
        "解冻剩余资金",
        "Unfreeze the remaining funds",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::nouns::profitsharing_order::ProfitsharingOrder as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::profitsharing_order::*;
    }
}
