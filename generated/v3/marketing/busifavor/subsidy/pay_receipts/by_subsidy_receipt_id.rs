// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}.md

//! `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`

/// Query a marketing subsidy top-up payment's details · 查询营销补差付款单详情
///
/// `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017147336](https://pay.weixin.qq.com/doc/v3/merchant/4017147336)
/// - partner: [4017170661](https://pay.weixin.qq.com/doc/v3/partner/4017170661)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::subsidy::pay_receipts::by_subsidy_receipt_id::get::Request;
///
/// let request = Request::new("1120200119165100000000000001");
/// let answer = request.send(&client).await?;
/// let stock_id = answer.stock_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询营销补差付款单详情", "4017147336", "4017170661"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a marketing subsidy top-up payment's details · 查询营销补差付款单详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// subsidy top-up payment ID · 补差付款单号
        pub subsidy_receipt_id: String,
    }

    crate::model! { Request {
        subsidy_receipt_id: path("subsidy_receipt_id").required(),
    } }

    crate::sent::sent! { Request(subsidy_receipt_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
        "查询营销补差付款单详情",
        "Query a marketing subsidy top-up payment's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a marketing subsidy top-up payment's details · 查询营销补差付款单详情
    #[non_exhaustive]
    pub struct Response {
        /// subsidy top-up payment ID · 补差付款单号
        pub subsidy_receipt_id: Option<String>,
        /// merchant coupon stock ID · 商家券批次号
        pub stock_id: Option<String>,
        /// merchant coupon code · 商家券Code
        pub coupon_code: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// merchant ID debited for the marketing subsidy top-up · 营销补差扣款商户号
        pub payer_merchant: Option<String>,
        /// merchant ID credited with the marketing subsidy top-up · 营销补差入账商户号
        pub payee_merchant: Option<String>,
        /// subsidy top-up payment amount · 补差付款金额 (fen)
        pub amount: Option<crate::Fen>,
        /// subsidy top-up payment description · 补差付款描述
        pub description: Option<String>,
        /// subsidy top-up payment state · 补差付款单据状态
        pub status: Option<response::Status>,
        /// subsidy top-up payment failure reason · 补差付款失败原因
        pub fail_reason: Option<response::FailReason>,
        /// subsidy top-up payment completion time · 补差付款完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// unique number of the business request · 业务请求唯一单号
        pub out_subsidy_no: Option<String>,
        /// subsidy top-up payment initiation time · 补差付款发起时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        subsidy_receipt_id: body("subsidy_receipt_id").promised(),
        stock_id: body("stock_id").promised(),
        coupon_code: body("coupon_code").promised(),
        transaction_id: body("transaction_id").promised(),
        payer_merchant: body("payer_merchant").promised(),
        payee_merchant: body("payee_merchant").promised(),
        amount: body("amount").promised(),
        description: body("description").promised(),
        status: body("status").promised(),
        fail_reason: body("fail_reason"),
        success_time: body("success_time"),
        out_subsidy_no: body("out_subsidy_no").promised(),
        create_time: body("create_time"),
    } }

    crate::promised::promised! { Response {
        /// subsidy top-up payment ID · 补差付款单号
        subsidy_receipt_id 0(&str),
        /// merchant coupon stock ID · 商家券批次号
        stock_id 1(&str),
        /// merchant coupon code · 商家券Code
        coupon_code 2(&str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 3(&str),
        /// merchant ID debited for the marketing subsidy top-up · 营销补差扣款商户号
        payer_merchant 4(&str),
        /// merchant ID credited with the marketing subsidy top-up · 营销补差入账商户号
        payee_merchant 5(&str),
        /// subsidy top-up payment amount · 补差付款金额 (fen)
        amount 6(crate::Fen),
        /// subsidy top-up payment description · 补差付款描述
        description 7(&str),
        /// subsidy top-up payment state · 补差付款单据状态
        status 8(&response::Status),
        /// unique number of the business request · 业务请求唯一单号
        out_subsidy_no 11(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::busifavor::subsidy::pay_receipts::get::response::Status;

        pub use crate::v3::marketing::busifavor::subsidy::pay_receipts::get::response::FailReason;
    }
}
