// Written by `cargo xtask codegen` from spec/openapi/v3/funds-to-oversea/orders/{out_order_id}.md

//! `/v3/funds-to-oversea/orders/{out_order_id}`

/// Query an outbound result · 查询出境结果
///
/// `GET /v3/funds-to-oversea/orders/{out_order_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476127](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::funds_to_oversea::orders::by_out_order_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_id: "merchant123123",
///     sub_mchid: "1231231",
///     transaction_id: "4200000000000",
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询出境结果", "4012476127"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an outbound result · 查询出境结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant outbound number · 商户出境单号
        pub out_order_id: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
    }

    crate::model! { Request {
        out_order_id: path("out_order_id").required(),
        sub_mchid: query("sub_mchid").required(),
        transaction_id: query("transaction_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant outbound number · 商户出境单号
        out_order_id(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/funds-to-oversea/orders/{out_order_id}",
        "查询出境结果",
        "Query an outbound result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an outbound result · 查询出境结果
    #[non_exhaustive]
    pub struct Response {
        /// merchant outbound number · 商户出境单号
        pub out_order_id: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// WeChat outbound ID · 微信出境单号
        pub order_id: Option<String>,
        /// outbound result · 出境结果
        pub result: Option<String>,
        /// outbound failure reason · 出境失败的原因
        pub fail_reason: Option<String>,
        /// requested outbound amount in RMB · 请求出境人民币金额 (fen)
        pub amount: Option<crate::Fen>,
        /// actual outbound amount in foreign currency · 真实出境外币金额 (smallest unit of its currency)
        pub foreign_amount: Option<i64>,
        /// foreign currency · 外币币种
        pub foreign_currency: Option<String>,
        /// exchange rate · 汇率
        pub rate: Option<i64>,
        /// FX purchase time · 购汇时间
        pub exchange_rate_time: Option<String>,
        /// estimated FX purchase time · 预计购汇时间
        pub estimate_exchange_rate_time: Option<String>,
        /// actual outbound amount in RMB · 真实出境人民币金额 (fen)
        pub departure_amount: Option<crate::Fen>,
        /// fee amount in RMB · 手续费人民币金额 (fen)
        pub fee: Option<crate::Fen>,
        /// fee-bearing merchant ID · 手续费承担商户号
        pub charge_mchid: Option<String>,
        /// account bearing the fee · 手续费承担账户
        pub charge_account_type: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_order_id: body("out_order_id").promised(),
        sub_mchid: body("sub_mchid").promised(),
        order_id: body("order_id").promised(),
        result: body("result").promised(),
        fail_reason: body("fail_reason"),
        amount: body("amount").promised(),
        foreign_amount: body("foreign_amount"),
        foreign_currency: body("foreign_currency").promised(),
        rate: body("rate"),
        exchange_rate_time: body("exchange_rate_time"),
        estimate_exchange_rate_time: body("estimate_exchange_rate_time"),
        departure_amount: body("departure_amount"),
        fee: body("fee"),
        charge_mchid: body("charge_mchid"),
        charge_account_type: body("charge_account_type"),
    } }

    crate::promised::promised! { Response {
        /// merchant outbound number · 商户出境单号
        out_order_id 0(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 1(&str),
        /// WeChat outbound ID · 微信出境单号
        order_id 2(&str),
        /// outbound result · 出境结果
        result 3(&str),
        /// requested outbound amount in RMB · 请求出境人民币金额 (fen)
        amount 5(crate::Fen),
        /// foreign currency · 外币币种
        foreign_currency 7(&str),
    } }
}
