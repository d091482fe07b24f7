// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/coupons/return.md

//! `/v3/marketing/busifavor/coupons/return`

/// Apply to return a coupon · 申请退券
///
/// `POST /v3/marketing/busifavor/coupons/return`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012465845](https://pay.weixin.qq.com/doc/v3/merchant/4012465845), [4015716876](https://pay.weixin.qq.com/doc/v3/merchant/4015716876), [4015717496](https://pay.weixin.qq.com/doc/v3/merchant/4015717496)
/// - partner: [4012465865](https://pay.weixin.qq.com/doc/v3/partner/4012465865)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::coupons::return_::post::{Request, Required};
///
/// let request = Request::new(Required {
///     coupon_code: "sxxe34343434",
///     stock_id: "1234567891",
///     return_request_no: "1002600620019090123143254436",
/// });
/// let answer = request.send(&client).await?;
/// let wechatpay_return_time = answer.wechatpay_return_time()?;
/// # Ok(()) }
/// ```
#[doc(alias("申请退券", "4012465845", "4012465865", "4015716876", "4015717496"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply to return a coupon · 申请退券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon code · 券code
        pub coupon_code: String,
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// coupon return request number · 退券请求单据号
        pub return_request_no: String,
    }

    crate::model! { Request {
        coupon_code: body("coupon_code").required(),
        stock_id: body("stock_id").required(),
        return_request_no: body("return_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon code · 券code
        coupon_code(&'a str),
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// coupon return request number · 退券请求单据号
        return_request_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/coupons/return",
        "申请退券",
        "Apply to return a coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply to return a coupon · 申请退券
    #[non_exhaustive]
    pub struct Response {
        /// time WeChat Pay returned the coupon · 微信退券成功的时间
        pub wechatpay_return_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        wechatpay_return_time: body("wechatpay_return_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// time WeChat Pay returned the coupon · 微信退券成功的时间
        wechatpay_return_time 0(&str),
    } }
}
