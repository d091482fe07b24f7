// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/refunds/refundable-balance.md

//! `/v3/global/profit-sharing/refunds/refundable-balance`

/// Query the real-time balance available for advance refunds · 查询可供垫付退款实时余额
///
/// `GET /v3/global/profit-sharing/refunds/refundable-balance`
///
/// Official pages · 官方文档:
///
/// - global: [4013024984](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::profit_sharing::refunds::refundable_balance::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询可供垫付退款实时余额", "4013024984"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query the real-time balance available for advance refunds · 查询可供垫付退款实时余额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {}

    crate::model! { Request: Default {
    } }

    crate::sent::sent! { Request {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/profit-sharing/refunds/refundable-balance",
            "查询可供垫付退款实时余额",
            "Query the real-time balance available for advance refunds",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the real-time balance available for advance refunds · 查询可供垫付退款实时余额
    #[non_exhaustive]
    pub struct Response {
        /// funder's merchant ID · 出资方商户号
        pub sponsor_mchid: Option<String>,
        /// real-time balance available for advancing profit-sharing refunds · 可供垫付分账退款的实时余额 (smallest unit of its currency)
        pub balance: Option<i64>,
        /// currency type · 货币类型
        pub currency: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sponsor_mchid: body("sponsor_mchid"),
        balance: body("balance"),
        currency: body("currency"),
    } }
}
