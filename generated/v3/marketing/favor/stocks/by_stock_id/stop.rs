// Written by `cargo xtask codegen` from spec/own/openapi/v3/marketing/favor/stocks/{stock_id}/stop.md

//! `/v3/marketing/favor/stocks/{stock_id}/stop`

/// Stop a cash coupon stock · 终止代金券批次
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/stop`
///
/// Official pages · 官方文档:
///
/// - [wechatpay-go](https://github.com/wechatpay-apiv3/wechatpay-go/blob/6dbd7ce2ec5967ac2de5fa053479b411967b9c29/services/cashcoupons/api_stock.go#L531)
/// - [wechatpay-java](https://github.com/wechatpay-apiv3/wechatpay-java/blob/1dab7bec717989e4a4f006d2469c3eebe9eabba7/service/src/main/java/com/wechat/pay/java/service/cashcoupons/CashCouponsService.java#L680)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::stocks::by_stock_id::stop::post::{Request, Required};
///
/// let request = Request::new(Required { stock_id: "9856888", stock_creator_mchid: "8956000" });
/// let answer = request.send(&client).await?;
/// let stop_time = answer.stop_time()?;
/// # Ok(()) }
/// ```
#[doc(alias("终止代金券批次"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Stop a cash coupon stock · 终止代金券批次
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// merchant ID creating the stock · 创建批次的商户号
        pub stock_creator_mchid: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        stock_creator_mchid: body("stock_creator_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// merchant ID creating the stock · 创建批次的商户号
        stock_creator_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/favor/stocks/{stock_id}/stop",
        "终止代金券批次",
        "Stop a cash coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Stop a cash coupon stock · 终止代金券批次
    #[non_exhaustive]
    pub struct Response {
        /// time the stock was terminated · 终止批次的时间; as 2018-06-08T10:34:56+08:00
        pub stop_time: Option<crate::Time>,
        /// coupon stock ID · 批次号
        pub stock_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stop_time: body("stop_time").promised(),
        stock_id: body("stock_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// time the stock was terminated · 终止批次的时间; as 2018-06-08T10:34:56+08:00
        stop_time 0(&crate::Time),
        /// coupon stock ID · 批次号
        stock_id 1(&str),
    } }
}
