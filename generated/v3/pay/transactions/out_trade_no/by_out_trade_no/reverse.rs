// Written by `cargo xtask codegen` from spec/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse.md

//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`

/// Reverse an order · 撤销
///
/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012382161](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::reverse::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     appid: "wxd678efh567hg6787",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::reverse::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     appid: "wxd678efh567hg6787",
/// })
/// .mchid("1230000109");
/// ```
#[doc(alias("撤销", "4012382161"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reverse an order · 撤销
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// app's appid · 应用AppID
        pub appid: String,
        /// direct merchant ID · 直连商户号; the client's where it is not set
        pub mchid: Option<String>,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        appid: body("appid").required(),
        mchid: body("mchid").required().own(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// app's appid · 应用AppID
        appid(&'a str),
    } {
        /// direct merchant ID · 直连商户号; the client's where it is not set
        mchid mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
        "撤销",
        "Reverse an order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Reverse an order · 撤销
    #[non_exhaustive]
    pub struct Response {
        /// app's appid · 应用AppID
        pub appid: Option<String>,
        /// direct merchant ID · 直连商户号
        pub mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid"),
        mchid: body("mchid").promised(),
        out_trade_no: body("out_trade_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// direct merchant ID · 直连商户号
        mchid 1(&str),
        /// merchant order number · 商户订单号
        out_trade_no 2(&str),
    } }
}
