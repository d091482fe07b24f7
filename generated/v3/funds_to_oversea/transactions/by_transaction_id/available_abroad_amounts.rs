// Written by `cargo xtask codegen` from spec/openapi/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts.md

//! `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`

/// Query the balance of an order still available for outbound · 查询订单剩余可出境余额
///
/// `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476109](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::funds_to_oversea::transactions::by_transaction_id::available_abroad_amounts::get::{Request, Required};
///
/// let request = Request::new(Required {
///     transaction_id: "4208450740201411110007820472",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let available_abroad_amount = answer.available_abroad_amount()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询订单剩余可出境余额", "4012476109"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the balance of an order still available for outbound · 查询订单剩余可出境余额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
        "查询订单剩余可出境余额",
        "Query the balance of an order still available for outbound",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the balance of an order still available for outbound · 查询订单剩余可出境余额
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// order amount still available for outbound · 订单剩余可出境金额 (fen)
        pub available_abroad_amount: Option<crate::Fen>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        transaction_id: body("transaction_id").promised(),
        available_abroad_amount: body("available_abroad_amount").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 0(&str),
        /// order amount still available for outbound · 订单剩余可出境金额 (fen)
        available_abroad_amount 1(crate::Fen),
    } }
}
