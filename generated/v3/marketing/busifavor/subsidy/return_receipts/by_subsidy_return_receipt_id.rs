// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}.md

//! `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`

/// Query the details of a merchant coupon's marketing subsidy return · 查询商家券营销补差回退单详情
///
/// `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017147344](https://pay.weixin.qq.com/doc/v3/merchant/4017147344)
/// - partner: [4017171779](https://pay.weixin.qq.com/doc/v3/partner/4017171779)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::subsidy::return_receipts::by_subsidy_return_receipt_id::get::Request;
///
/// let request = Request::new("2120200119165100000000000001");
/// let answer = request.send(&client).await?;
/// let stock_id = answer.stock_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商家券营销补差回退单详情", "4017147344", "4017171779"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the details of a merchant coupon's marketing subsidy return · 查询商家券营销补差回退单详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// subsidy return ID · 补差回退单号
        pub subsidy_return_receipt_id: String,
    }

    crate::model! { Request {
        subsidy_return_receipt_id: path("subsidy_return_receipt_id").required(),
    } }

    crate::sent::sent! { Request(subsidy_return_receipt_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
        "查询商家券营销补差回退单详情",
        "Query the details of a merchant coupon's marketing subsidy return",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the details of a merchant coupon's marketing subsidy return · 查询商家券营销补差回退单详情
    #[non_exhaustive]
    pub struct Response {
        /// subsidy return ID · 补差回退单号
        pub subsidy_return_receipt_id: Option<String>,
        /// merchant coupon stock ID · 商家券批次号
        pub stock_id: Option<String>,
        /// merchant coupon code · 商家券Code
        pub coupon_code: Option<String>,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: Option<String>,
        /// WeChat Pay refund ID · 微信支付退款单号
        pub refund_id: Option<String>,
        /// merchant ID debited for the original marketing subsidy top-up · 原营销补差扣款商户号
        pub payer_merchant: Option<String>,
        /// merchant ID credited with the original marketing subsidy top-up · 原营销补差入账商户号
        pub payee_merchant: Option<String>,
        /// subsidy return amount · 补差回退金额 (fen)
        pub amount: Option<crate::Fen>,
        /// subsidy return description · 补差回退描述
        pub description: Option<String>,
        /// subsidy return state · 补差回退单据状态
        pub status: Option<response::Status>,
        /// subsidy return failure reason · 补差回退失败原因
        pub fail_reason: Option<response::FailReason>,
        /// subsidy return completion time · 补差回退完成时间
        pub return_done_time: Option<String>,
        /// subsidy top-up payment ID · 补差付款单号
        pub subsidy_receipt_id: Option<String>,
        /// unique number of the business request · 业务请求唯一单号
        pub out_subsidy_return_no: Option<String>,
        /// subsidy return initiation time · 补差回退发起时间
        pub return_create_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        subsidy_return_receipt_id: body("subsidy_return_receipt_id"),
        stock_id: body("stock_id").promised(),
        coupon_code: body("coupon_code").promised(),
        transaction_id: body("transaction_id").promised(),
        refund_id: body("refund_id").promised(),
        payer_merchant: body("payer_merchant").promised(),
        payee_merchant: body("payee_merchant").promised(),
        amount: body("amount").promised(),
        description: body("description").promised(),
        status: body("status").promised(),
        fail_reason: body("fail_reason"),
        return_done_time: body("return_done_time"),
        subsidy_receipt_id: body("subsidy_receipt_id").promised(),
        out_subsidy_return_no: body("out_subsidy_return_no").promised(),
        return_create_time: body("return_create_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant coupon stock ID · 商家券批次号
        stock_id 1(&str),
        /// merchant coupon code · 商家券Code
        coupon_code 2(&str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id 3(&str),
        /// WeChat Pay refund ID · 微信支付退款单号
        refund_id 4(&str),
        /// merchant ID debited for the original marketing subsidy top-up · 原营销补差扣款商户号
        payer_merchant 5(&str),
        /// merchant ID credited with the original marketing subsidy top-up · 原营销补差入账商户号
        payee_merchant 6(&str),
        /// subsidy return amount · 补差回退金额 (fen)
        amount 7(crate::Fen),
        /// subsidy return description · 补差回退描述
        description 8(&str),
        /// subsidy return state · 补差回退单据状态
        status 9(&response::Status),
        /// subsidy top-up payment ID · 补差付款单号
        subsidy_receipt_id 12(&str),
        /// unique number of the business request · 业务请求唯一单号
        out_subsidy_return_no 13(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::busifavor::subsidy::return_receipts::post::response::Status;

        pub use crate::v3::marketing::busifavor::subsidy::return_receipts::post::response::FailReason;
    }
}
