// Written by `cargo xtask codegen` from spec/openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse.md

//! `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`

/// Reverse an order · 撤销
///
/// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// Official pages · 官方文档:
///
/// - partner: [4012382181](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::reverse::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     sub_mchid: "1230000109",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::reverse::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_trade_no: "1217752501201407033233368018",
///     sub_mchid: "1230000109",
/// })
/// .sp_appid("wxd678efh567hg6787")
/// .sp_mchid("1230000109")
/// .sub_appid("wxd678efh567hg6787");
/// ```
#[doc(alias("撤销", "4012382181"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reverse an order · 撤销
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number · 商户订单号
        pub out_trade_no: String,
        /// cooperating partner's appid · 合作伙伴应用AppID
        pub sp_appid: Option<String>,
        /// cooperating partner's merchant ID · 合作伙伴商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant app's appid · 特约商户应用AppID
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 特约商户商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid").required().own(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant order number · 商户订单号
        out_trade_no(&'a str),
        /// sub-merchant's merchant ID · 特约商户商户号
        sub_mchid(&'a str),
    } {
        /// cooperating partner's appid · 合作伙伴应用AppID
        sp_appid sp_appid_opt(into String),
        /// cooperating partner's merchant ID · 合作伙伴商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant app's appid · 特约商户应用AppID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
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
        /// cooperating partner's appid · 合作伙伴应用AppID
        pub sp_appid: Option<String>,
        /// cooperating partner's merchant ID · 合作伙伴商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant app's appid · 特约商户应用AppID
        pub sub_appid: Option<String>,
        /// sub-merchant's merchant ID · 特约商户商户号
        pub sub_mchid: Option<String>,
        /// merchant order number · 商户订单号
        pub out_trade_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid").promised(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").promised(),
        out_trade_no: body("out_trade_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// cooperating partner's merchant ID · 合作伙伴商户号
        sp_mchid 1(&str),
        /// sub-merchant's merchant ID · 特约商户商户号
        sub_mchid 3(&str),
        /// merchant order number · 商户订单号
        out_trade_no 4(&str),
    } }
}
