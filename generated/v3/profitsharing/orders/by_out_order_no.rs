// Written by `cargo xtask codegen` from spec/openapi/v3/profitsharing/orders/{out_order_no}.md

//! `/v3/profitsharing/orders/{out_order_no}`

/// Query a profit sharing result · 查询分账结果
///
/// `GET /v3/profitsharing/orders/{out_order_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012525210](https://pay.weixin.qq.com/doc/v3/merchant/4012525210)
/// - partner: [4012466850](https://pay.weixin.qq.com/doc/v3/partner/4012466850)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::profitsharing::orders::by_out_order_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "P20150806125346",
///     transaction_id: "4208450740201411110007820472",
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::profitsharing::orders::by_out_order_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "P20150806125346",
///     transaction_id: "4208450740201411110007820472",
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("查询分账结果", "4012525210", "4012466850"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query a profit sharing result · 查询分账结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: String,
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        sub_mchid: query("sub_mchid"),
        transaction_id: query("transaction_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no(&'a str),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id(&'a str),
    } {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/profitsharing/orders/{out_order_no}",
        "查询分账结果",
        "Query a profit sharing result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::profitsharing_order::ProfitsharingOrder as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::profitsharing_order::*;
    }
}
