// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close.md

//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/close`

/// Close an order · 关单
///
/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012791860](https://pay.weixin.qq.com/doc/v3/merchant/4012791860), [4013070360](https://pay.weixin.qq.com/doc/v3/merchant/4013070360), [4012791839](https://pay.weixin.qq.com/doc/v3/merchant/4012791839), [4012791881](https://pay.weixin.qq.com/doc/v3/merchant/4012791881), [4012791901](https://pay.weixin.qq.com/doc/v3/merchant/4012791901), [4012526915](https://pay.weixin.qq.com/doc/v3/merchant/4012526915)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `RULE_LIMIT` | A rule of the business does not allow it. |
/// | 403 | `TRADE_ERROR` | The payment failed, or is in a state that does not allow it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::close::post::Request;
///
/// let request = Request::new("1217752501201407033233368018");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::close::post::Request;
///
/// let request = Request::new("1217752501201407033233368018").mchid("1230000109");
/// ```
#[doc(alias("关单", "4012791860", "4013070360", "4012791839", "4012791881", "4012791901", "4012526915"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Close an order · 关单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号; up to 32 characters
        pub out_trade_no: String,
        /// direct merchant ID · 直连商户号; up to 32 characters; the client's where it is not set
        pub mchid: Option<String>,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        mchid: body("mchid").required().own(),
    } }

    crate::sent::sent! { Request(out_trade_no: into String) {
        /// direct merchant ID · 直连商户号; up to 32 characters; the client's where it is not set
        mchid mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
            "关单",
            "Close an order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
