// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}.md

//! `/v3/pay/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

/// Query by merchant order number · 商户订单号查询
///
/// `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012791859](https://pay.weixin.qq.com/doc/v3/merchant/4012791859), [4013070356](https://pay.weixin.qq.com/doc/v3/merchant/4013070356), [4012791838](https://pay.weixin.qq.com/doc/v3/merchant/4012791838), [4012791880](https://pay.weixin.qq.com/doc/v3/merchant/4012791880), [4012791900](https://pay.weixin.qq.com/doc/v3/merchant/4012791900), [4012526919](https://pay.weixin.qq.com/doc/v3/merchant/4012526919)
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
/// use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("1217752501201407033233368018");
/// let answer = request.send(&client).await?;
/// let transaction_id = answer.transaction_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request;
///
/// let request = Request::new("1217752501201407033233368018").mchid("1230000109");
/// ```
#[doc(alias("商户订单号查询", "4012791859", "4013070356", "4012791838", "4012791880", "4012791900", "4012526919"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query by merchant order number · 商户订单号查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号; up to 32 characters
        pub out_trade_no: String,
        /// direct merchant ID · 直连商户号; up to 32 characters; the client's where it is not set
        pub mchid: Option<String>,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        mchid: query("mchid").required().own(),
    } }

    crate::sent::sent! { Request(out_trade_no: into String) {
        /// direct merchant ID · 直连商户号; up to 32 characters; the client's where it is not set
        mchid mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/pay/transactions/out-trade-no/{out_trade_no}",
        "商户订单号查询",
        "Query by merchant order number",
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
