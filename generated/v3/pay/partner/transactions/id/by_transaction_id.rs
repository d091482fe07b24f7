// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/id/{transaction_id}.md

//! `/v3/pay/partner/transactions/id/{transaction_id}`

/// Query by WeChat Pay transaction ID · 微信支付订单号查询
///
/// `GET /v3/pay/partner/transactions/id/{transaction_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012526943](https://pay.weixin.qq.com/doc/v3/partner/4012526943), [4012738964](https://pay.weixin.qq.com/doc/v3/partner/4012738964), [4013080234](https://pay.weixin.qq.com/doc/v3/partner/4013080234), [4012738969](https://pay.weixin.qq.com/doc/v3/partner/4012738969), [4012738971](https://pay.weixin.qq.com/doc/v3/partner/4012738971), [4012738973](https://pay.weixin.qq.com/doc/v3/partner/4012738973), [4012760520](https://pay.weixin.qq.com/doc/v3/partner/4012760520), [4012886173](https://pay.weixin.qq.com/doc/v3/partner/4012886173), [4012760565](https://pay.weixin.qq.com/doc/v3/partner/4012760565)
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
/// use wechatpay::v3::pay::partner::transactions::id::by_transaction_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "1217752501201407033233368018",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let trade_type = answer.trade_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay::partner::transactions::id::by_transaction_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "1217752501201407033233368018",
///     sub_mchid: "1900000109",
/// })
/// .sp_mchid("1230000109");
/// ```
#[doc(alias("微信支付订单号查询", "4012526943", "4012738964", "4013080234", "4012738969", "4012738971", "4012738973", "4012760520", "4012886173", "4012760565"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query by WeChat Pay transaction ID · 微信支付订单号查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
        pub transaction_id: String,
        /// partner merchant ID · 服务商户号; up to 32 characters; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号; up to 32 characters
        pub sub_mchid: String,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        sp_mchid: query("sp_mchid").required().own(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信支付订单号; up to 32 characters
        transaction_id(&'a str),
        /// sub-merchant ID · 子商户号; up to 32 characters
        sub_mchid(&'a str),
    } {
        /// partner merchant ID · 服务商户号; up to 32 characters; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/pay/partner/transactions/id/{transaction_id}",
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
