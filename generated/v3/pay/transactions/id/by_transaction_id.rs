// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/id/{transaction_id}.md

//! `/v3/pay/transactions/id/{transaction_id}`

/// Query by WeChat Pay transaction ID · 微信支付订单号查询
///
/// `GET /v3/pay/transactions/id/{transaction_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012791858](https://pay.weixin.qq.com/doc/v3/merchant/4012791858), [4013070354](https://pay.weixin.qq.com/doc/v3/merchant/4013070354), [4012791837](https://pay.weixin.qq.com/doc/v3/merchant/4012791837), [4012791879](https://pay.weixin.qq.com/doc/v3/merchant/4012791879), [4012791899](https://pay.weixin.qq.com/doc/v3/merchant/4012791899), [4012526922](https://pay.weixin.qq.com/doc/v3/merchant/4012526922)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `RULE_LIMIT` | A rule of the business does not allow it. |
/// | 403 | `TRADE_ERROR` | The payment failed, or is in a state that does not allow it. |
/// | 404 | `ORDER_NOT_EXIST` | There is no such order. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::transactions::id::by_transaction_id::get::Request;
///
/// let request = Request::new("1217752501201407033233368018");
/// let answer = request.send(&client).await?;
/// let trade_type = answer.trade_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay::transactions::id::by_transaction_id::get::Request;
///
/// let request = Request::new("1217752501201407033233368018").mchid("1230000109");
/// ```
#[doc(alias("微信支付订单号查询", "4012791858", "4013070354", "4012791837", "4012791879", "4012791899", "4012526922"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query by WeChat Pay transaction ID · 微信支付订单号查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
        pub transaction_id: String,
        /// direct merchant ID · 直连商户号; up to 32 characters; the client's where it is not set
        pub mchid: Option<String>,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        mchid: query("mchid").required().own(),
    } }

    crate::sent::sent! { Request(transaction_id: into String) {
        /// direct merchant ID · 直连商户号; up to 32 characters; the client's where it is not set
        mchid mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/pay/transactions/id/{transaction_id}",
        "微信支付订单号查询",
        "Query by WeChat Pay transaction ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::payment::Payment as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::payment::*;
    }
}
