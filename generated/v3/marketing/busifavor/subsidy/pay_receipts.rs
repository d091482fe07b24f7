// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/subsidy/pay-receipts.md

//! `/v3/marketing/busifavor/subsidy/pay-receipts`

pub mod by_subsidy_receipt_id;

/// Query the list of marketing subsidy top-up payments · 查询营销补差付款单列表
///
/// `GET /v3/marketing/busifavor/subsidy/pay-receipts`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017147338](https://pay.weixin.qq.com/doc/v3/merchant/4017147338)
/// - partner: [4017171346](https://pay.weixin.qq.com/doc/v3/partner/4017171346)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::subsidy::pay_receipts::get::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "128888000000001",
///     coupon_code: "ABCD12345678",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::subsidy::pay_receipts::get::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "128888000000001",
///     coupon_code: "ABCD12345678",
/// })
/// .out_subsidy_no("subsidy-abcd-12345678");
/// ```
#[doc(alias("查询营销补差付款单列表", "4017147338", "4017171346"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of marketing subsidy top-up payments · 查询营销补差付款单列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant coupon stock ID · 商家券批次号
        pub stock_id: String,
        /// merchant coupon code · 商家券Code
        pub coupon_code: String,
        /// subsidy top-up payment request number · 补差付款请求单号
        pub out_subsidy_no: Option<String>,
    }

    crate::model! { Request {
        stock_id: query("stock_id").required(),
        coupon_code: query("coupon_code").required(),
        out_subsidy_no: query("out_subsidy_no"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant coupon stock ID · 商家券批次号
        stock_id(&'a str),
        /// merchant coupon code · 商家券Code
        coupon_code(&'a str),
    } {
        /// subsidy top-up payment request number · 补差付款请求单号
        out_subsidy_no out_subsidy_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/busifavor/subsidy/pay-receipts",
        "查询营销补差付款单列表",
        "Query the list of marketing subsidy top-up payments",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the list of marketing subsidy top-up payments · 查询营销补差付款单列表
    #[non_exhaustive]
    pub struct Response {
        /// subsidy top-up payment list · 补差付款单据列表
        pub pay_receipt_list: Vec<response::PayReceiptList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        pay_receipt_list: body("pay_receipt_list"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// subsidy top-up payment state · 补差付款单据状态
            pub enum Status {
                PayReceiptAccepted = "PAY_RECEIPT_ACCEPTED",
                PayReceiptFail = "PAY_RECEIPT_FAIL",
                PayReceiptFullReturn = "PAY_RECEIPT_FULL_RETURN",
                PayReceiptPartialReturn = "PAY_RECEIPT_PARTIAL_RETURN",
                PayReceiptReturning = "PAY_RECEIPT_RETURNING",
                PayReceiptSuccess = "PAY_RECEIPT_SUCCESS",
                PayReceiptUnknown = "PAY_RECEIPT_UNKNOWN",
            }
        }

        crate::open_enum! {
            /// subsidy top-up payment failure reason · 补差付款失败原因
            pub enum FailReason {
                PayReceiptExceedSubsidyAmountQuota = "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA",
                PayReceiptExceedSubsidyCountQuota = "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA",
                PayReceiptInsufficientBalance = "PAY_RECEIPT_INSUFFICIENT_BALANCE",
                PayReceiptNotIncomesplitOrder = "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER",
                PayReceiptOther = "PAY_RECEIPT_OTHER",
            }
        }

        /// subsidy top-up payment list · 补差付款单据列表
        #[non_exhaustive]
        pub struct PayReceiptList {
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
            pub status: Option<Status>,
            /// subsidy top-up payment failure reason · 补差付款失败原因
            pub fail_reason: Option<FailReason>,
            /// subsidy top-up payment completion time · 补差付款完成时间; as 2018-06-08T10:34:56+08:00
            pub success_time: Option<crate::Time>,
            /// unique number of the business request · 业务请求唯一单号
            pub out_subsidy_no: Option<String>,
            /// subsidy top-up payment initiation time · 补差付款发起时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { PayReceiptList: Received {
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

        crate::promised::promised! { PayReceiptList {
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
            status 8(&Status),
            /// unique number of the business request · 业务请求唯一单号
            out_subsidy_no 11(&str),
        } }
    }
}

/// Pay a marketing subsidy top-up · 营销补差付款
///
/// `POST /v3/marketing/busifavor/subsidy/pay-receipts`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017147321](https://pay.weixin.qq.com/doc/v3/merchant/4017147321)
/// - partner: [4017170057](https://pay.weixin.qq.com/doc/v3/partner/4017170057)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::busifavor::subsidy::pay_receipts::post::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "128888000000001",
///     coupon_code: "ABCD12345678",
///     transaction_id: "4200000913202101152566792388",
///     payer_merchant: "1900000001",
///     payee_merchant: "1900000002",
///     amount: Fen(100),
///     description: "20210115DESCRIPTION",
///     out_subsidy_no: "subsidy-abcd-12345678",
/// });
/// let answer = request.send(&client).await?;
/// let subsidy_receipt_id = answer.subsidy_receipt_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("营销补差付款", "4017147321", "4017170057"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pay a marketing subsidy top-up · 营销补差付款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant coupon stock ID · 商家券批次号
        pub stock_id: String,
        /// merchant coupon code · 商家券Code
        pub coupon_code: String,
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
        /// merchant ID debited for the marketing subsidy top-up · 营销补差扣款商户号
        pub payer_merchant: String,
        /// merchant ID credited with the marketing subsidy top-up · 营销补差入账商户号
        pub payee_merchant: String,
        /// subsidy top-up payment amount · 补差付款金额 (fen)
        pub amount: crate::Fen,
        /// subsidy top-up payment description · 补差付款描述
        pub description: String,
        /// unique number of the business request · 业务请求唯一单号
        pub out_subsidy_no: String,
    }

    crate::model! { Request {
        stock_id: body("stock_id").required(),
        coupon_code: body("coupon_code").required(),
        transaction_id: body("transaction_id").required(),
        payer_merchant: body("payer_merchant").required(),
        payee_merchant: body("payee_merchant").required(),
        amount: body("amount").required(),
        description: body("description").required(),
        out_subsidy_no: body("out_subsidy_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant coupon stock ID · 商家券批次号
        stock_id(&'a str),
        /// merchant coupon code · 商家券Code
        coupon_code(&'a str),
        /// WeChat Pay transaction ID · 微信支付订单号
        transaction_id(&'a str),
        /// merchant ID debited for the marketing subsidy top-up · 营销补差扣款商户号
        payer_merchant(&'a str),
        /// merchant ID credited with the marketing subsidy top-up · 营销补差入账商户号
        payee_merchant(&'a str),
        /// subsidy top-up payment amount · 补差付款金额 (fen)
        amount(crate::Fen),
        /// subsidy top-up payment description · 补差付款描述
        description(&'a str),
        /// unique number of the business request · 业务请求唯一单号
        out_subsidy_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/subsidy/pay-receipts",
        "营销补差付款",
        "Pay a marketing subsidy top-up",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pay a marketing subsidy top-up · 营销补差付款
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
