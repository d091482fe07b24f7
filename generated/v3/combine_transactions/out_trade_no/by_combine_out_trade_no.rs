// Written by `cargo xtask codegen` from spec/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}.md

//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`

pub mod close;

/// Query a combined order · 合单查询订单
///
/// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012557006](https://pay.weixin.qq.com/doc/v3/merchant/4012557006), [4013421126](https://pay.weixin.qq.com/doc/v3/merchant/4013421126), [4013421222](https://pay.weixin.qq.com/doc/v3/merchant/4013421222), [4013421316](https://pay.weixin.qq.com/doc/v3/merchant/4013421316), [4013421401](https://pay.weixin.qq.com/doc/v3/merchant/4013421401), [4012551745](https://pay.weixin.qq.com/doc/v3/merchant/4012551745)
/// - partner: [4012761057](https://pay.weixin.qq.com/doc/v3/partner/4012761057), [4013462099](https://pay.weixin.qq.com/doc/v3/partner/4013462099), [4013462164](https://pay.weixin.qq.com/doc/v3/partner/4013462164), [4013462240](https://pay.weixin.qq.com/doc/v3/partner/4013462240), [4013462520](https://pay.weixin.qq.com/doc/v3/partner/4013462520), [4012708988](https://pay.weixin.qq.com/doc/v3/partner/4012708988), [4012602253](https://pay.weixin.qq.com/doc/v3/partner/4012602253), [4012761049](https://pay.weixin.qq.com/doc/v3/partner/4012761049), [4015973142](https://pay.weixin.qq.com/doc/v3/partner/4015973142)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `ORDER_CLOSED` | The order is closed. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOAUTH` | The merchant has no permission for it. |
/// | 403 | `OUT_TRADE_NO_USED` | The merchant's order number was used already. |
/// | 403 | `RULELIMIT` | A rule of the business does not allow it. |
/// | 404 | `ORDERNOTEXIST` | There is no such order. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `INVALID_TRANSACTIONID` | The transaction ID is not one. |
/// | 500 | `SYSTEMERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::combine_transactions::out_trade_no::by_combine_out_trade_no::get::Request;
///
/// let request = Request::new("P20150806125346");
/// let answer = request.send(&client).await?;
/// let combine_appid = answer.combine_appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("合单查询订单", "4012557006", "4013421126", "4013421222", "4013421316", "4013421401", "4012551745", "4012761057", "4013462099", "4013462164", "4013462240", "4013462520", "4012708988", "4012602253", "4012761049", "4015973142"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::path;

    /// Query a combined order · 合单查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number of the combined order · 合单商户订单号; up to 32 characters
        pub combine_out_trade_no: String,
    }

    crate::model! { Request {
        combine_out_trade_no: path("combine_out_trade_no").required(),
    } }

    crate::sent::sent! { Request(combine_out_trade_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
        "合单查询订单",
        "Query a combined order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::combined_payment::CombinedPayment as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::combined_payment::*;
    }
}
