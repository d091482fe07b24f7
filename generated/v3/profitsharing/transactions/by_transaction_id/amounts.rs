// Written by `cargo xtask codegen` from spec/openapi/v3/profitsharing/transactions/{transaction_id}/amounts.md

//! `/v3/profitsharing/transactions/{transaction_id}/amounts`

/// Query the amount remaining to be shared · 查询剩余待分金额
///
/// `GET /v3/profitsharing/transactions/{transaction_id}/amounts`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012457939](https://pay.weixin.qq.com/doc/v3/merchant/4012457939)
/// - partner: [4012457927](https://pay.weixin.qq.com/doc/v3/partner/4012457927)
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
/// use wechatpay::v3::profitsharing::transactions::by_transaction_id::amounts::get::Request;
///
/// let request = Request::new("4208450740201411110007820472");
/// let answer = request.send(&client).await?;
/// let unsplit_amount = answer.unsplit_amount()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询剩余待分金额", "4012457939", "4012457927"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the amount remaining to be shared · 查询剩余待分金额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: String,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
    } }

    crate::sent::sent! { Request(transaction_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/profitsharing/transactions/{transaction_id}/amounts",
        "查询剩余待分金额",
        "Query the amount remaining to be shared",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the amount remaining to be shared · 查询剩余待分金额
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: Option<String>,
        /// order amount remaining to be shared · 订单剩余待分金额 (fen)
        pub unsplit_amount: Option<crate::Fen>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        transaction_id: body("transaction_id").promised(),
        unsplit_amount: body("unsplit_amount").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id 0(&str),
        /// order amount remaining to be shared · 订单剩余待分金额 (fen)
        unsplit_amount 1(crate::Fen),
    } }
}
