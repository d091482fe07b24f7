// Written by `cargo xtask codegen` from spec/openapi/v3/brand/profitsharing/orders/{transaction_id}/amounts.md

//! `/v3/brand/profitsharing/orders/{transaction_id}/amounts`

/// Query the amount of an order remaining to be shared · 查询订单剩余待分金额
///
/// `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts`
///
/// Official pages · 官方文档:
///
/// - partner: [4012467021](https://pay.weixin.qq.com/doc/v3/partner/4012467021)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::profitsharing::orders::by_transaction_id::amounts::get::Request;
///
/// let request = Request::new("4208450740201411110007820472");
/// let answer = request.send(&client).await?;
/// let unsplit_amount = answer.unsplit_amount()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询订单剩余待分金额", "4012467021"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the amount of an order remaining to be shared · 查询订单剩余待分金额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信订单号
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
        "/v3/brand/profitsharing/orders/{transaction_id}/amounts",
        "查询订单剩余待分金额",
        "Query the amount of an order remaining to be shared",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the amount of an order remaining to be shared · 查询订单剩余待分金额
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay transaction ID · 微信订单号
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
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 0(&str),
        /// order amount remaining to be shared · 订单剩余待分金额 (fen)
        unsplit_amount 1(crate::Fen),
    } }
}
