// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/transactions/mark.md

//! `/v3/global/profit-sharing/transactions/mark`

/// Mark an order for profit sharing · 分账标记
///
/// `POST /v3/global/profit-sharing/transactions/mark`
///
/// Official pages · 官方文档:
///
/// - global: [4012354804](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::profit_sharing::transactions::mark::post::Request;
///
/// let request = Request::new();
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::profit_sharing::transactions::mark::post::Request;
///
/// let request = Request::new()
///     .sub_mchid("1900000109")
///     .out_trade_no("P20150806125346")
///     .currency("CNY");
/// ```
#[doc(alias("分账标记", "4012354804"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Mark an order for profit sharing · 分账标记
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        /// order's quoted currency · 订单标价币种
        pub currency: Option<String>,
    }

    crate::model! { Request: Default {
        sub_mchid: body("sub_mchid"),
        out_trade_no: body("out_trade_no"),
        currency: body("currency"),
    } }

    crate::sent::sent! { Request {
        /// second-tier merchant ID · 二级商户号
        sub_mchid sub_mchid_opt(into String),
        /// merchant order number · 商户订单号
        out_trade_no out_trade_no_opt(into String),
        /// order's quoted currency · 订单标价币种
        currency currency_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/global/profit-sharing/transactions/mark",
            "分账标记",
            "Mark an order for profit sharing",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
