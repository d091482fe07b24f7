// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/transactions/{transaction_id}/amounts.md

//! `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`

/// Query the amount remaining to be shared · 查询剩余待分金额
///
/// `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
///
/// Official pages · 官方文档:
///
/// - global: [4013024904](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::profit_sharing::transactions::by_transaction_id::amounts::get::Request;
///
/// let request = Request::new("4208450740201411110007820472");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::profit_sharing::transactions::by_transaction_id::amounts::get::Request;
///
/// let request = Request::new("4208450740201411110007820472").sub_mchid("1900000109");
/// ```
#[doc(alias("查询剩余待分金额", "4013024904"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the amount remaining to be shared · 查询剩余待分金额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(transaction_id: into String) {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/profit-sharing/transactions/{transaction_id}/amounts",
            "查询剩余待分金额",
            "Query the amount remaining to be shared",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the amount remaining to be shared · 查询剩余待分金额
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// order amount remaining to be shared · 订单剩余待分金额 (smallest unit of its currency)
        pub unsplit_amount: Option<i64>,
        /// currency type · 货币类型
        pub currency: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        transaction_id: body("transaction_id").promised(),
        unsplit_amount: body("unsplit_amount"),
        currency: body("currency"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 0(&str),
    } }
}
