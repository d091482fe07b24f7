// Written by `cargo xtask codegen` from spec/openapi/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}.md

//! `/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`

/// Query a merchant's top-up balance for refunds · 商家充值退款余额查询
///
/// `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - global: [4013068962](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::refund::partner::recharge_balance::sub_mchid::by_sub_mchid::get::Request;
///
/// let request = Request::new("1900000109");
/// let answer = request.send(&client).await?;
/// let remaining_amount = answer.remaining_amount()?;
/// # Ok(()) }
/// ```
#[doc(alias("商家充值退款余额查询", "4013068962"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a merchant's top-up balance for refunds · 商家充值退款余额查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",
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
