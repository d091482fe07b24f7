// Written by `cargo xtask codegen` from spec/openapi/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse.md

//! `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`

/// Reverse an order by merchant order number · 撤销订单(商户订单号)
///
/// `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// Official pages · 官方文档:
///
/// - global: [4013015496](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::papay::transactions::out_trade_no::by_out_trade_no::reverse::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     sub_mchid: "1900000109",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("撤销订单(商户订单号)", "4013015496"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Reverse an order by merchant order number · 撤销订单(商户订单号)
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
            "撤销订单(商户订单号)",
            "Reverse an order by merchant order number",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
