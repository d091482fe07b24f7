// Written by `cargo xtask codegen` from spec/openapi/v3/global/refund/recharge-balance.md

//! `/v3/global/refund/recharge-balance`

/// Query a merchant's top-up balance for refunds · 商家充值退款余额查询
///
/// `GET /v3/global/refund/recharge-balance`
///
/// Official pages · 官方文档:
///
/// - global: [4013068962](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::refund::recharge_balance::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let remaining_amount = answer.remaining_amount()?;
/// # Ok(()) }
/// ```
#[doc(alias("商家充值退款余额查询", "4013068962"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Query a merchant's top-up balance for refunds · 商家充值退款余额查询
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
            "/v3/global/refund/recharge-balance",
            "商家充值退款余额查询",
            "Query a merchant's top-up balance for refunds",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a merchant's top-up balance for refunds · 商家充值退款余额查询
    #[non_exhaustive]
    pub struct Response {
        /// available balance of the account · 账户可用余额 (smallest unit of its currency)
        pub remaining_amount: Option<i64>,
        /// currency type · 货币类型
        pub currency: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        remaining_amount: body("remaining_amount").promised(),
        currency: body("currency").promised(),
    } }

    crate::promised::promised! { Response {
        /// available balance of the account · 账户可用余额 (smallest unit of its currency)
        remaining_amount 0(i64),
        /// currency type · 货币类型
        currency 1(&str),
    } }
}
