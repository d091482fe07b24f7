// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close.md

//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`

/// Close an order · 关单
///
/// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
///
/// Official pages · 官方文档:
///
/// - partner: [4012526949](https://pay.weixin.qq.com/doc/v3/partner/4012526949), [4012739019](https://pay.weixin.qq.com/doc/v3/partner/4012739019), [4013080236](https://pay.weixin.qq.com/doc/v3/partner/4013080236), [4012759669](https://pay.weixin.qq.com/doc/v3/partner/4012759669), [4012759725](https://pay.weixin.qq.com/doc/v3/partner/4012759725), [4012760108](https://pay.weixin.qq.com/doc/v3/partner/4012760108), [4012760518](https://pay.weixin.qq.com/doc/v3/partner/4012760518), [4012886167](https://pay.weixin.qq.com/doc/v3/partner/4012886167), [4012760574](https://pay.weixin.qq.com/doc/v3/partner/4012760574)
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
/// use wechatpay::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::close::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     sub_mchid: "1900000109",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::close::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     sub_mchid: "1900000109",
/// })
/// .sp_mchid("1230000109");
/// ```
#[doc(alias("关单", "4012526949", "4012739019", "4013080236", "4012759669", "4012759725", "4012760108", "4012760518", "4012886167", "4012760574"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Close an order · 关单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号; up to 32 characters
        pub out_trade_no: String,
        /// partner merchant ID · 服务商户号; up to 32 characters; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 子商户号; up to 32 characters
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        sp_mchid: body("sp_mchid").required().own(),
        sub_mchid: body("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号; up to 32 characters
        out_trade_no(&'a str),
        /// sub-merchant ID · 子商户号; up to 32 characters
        sub_mchid(&'a str),
    } {
        /// partner merchant ID · 服务商户号; up to 32 characters; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
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
