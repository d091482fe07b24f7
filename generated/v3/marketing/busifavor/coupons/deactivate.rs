// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/coupons/deactivate.md

//! `/v3/marketing/busifavor/coupons/deactivate`

/// Invalidate a coupon · 使券失效
///
/// `POST /v3/marketing/busifavor/coupons/deactivate`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012465890](https://pay.weixin.qq.com/doc/v3/merchant/4012465890), [4015716887](https://pay.weixin.qq.com/doc/v3/merchant/4015716887), [4015717499](https://pay.weixin.qq.com/doc/v3/merchant/4015717499)
/// - partner: [4012465924](https://pay.weixin.qq.com/doc/v3/partner/4012465924)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::coupons::deactivate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     coupon_code: "sxxe34343434",
///     stock_id: "1234567891",
///     deactivate_request_no: "1002600620019090123143254436",
/// });
/// let answer = request.send(&client).await?;
/// let wechatpay_deactivate_time = answer.wechatpay_deactivate_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::busifavor::coupons::deactivate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     coupon_code: "sxxe34343434",
///     stock_id: "1234567891",
///     deactivate_request_no: "1002600620019090123143254436",
/// })
/// .deactivate_reason("此券使用时间设置错误");
/// ```
#[doc(alias("使券失效", "4012465890", "4012465924", "4015716887", "4015717499"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Invalidate a coupon · 使券失效
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon code · 券code
        pub coupon_code: String,
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// invalidation request number · 失效请求单据号
        pub deactivate_request_no: String,
        /// invalidation reason · 失效原因
        pub deactivate_reason: Option<String>,
    }

    crate::model! { Request {
        coupon_code: body("coupon_code").required(),
        stock_id: body("stock_id").required(),
        deactivate_request_no: body("deactivate_request_no").required(),
        deactivate_reason: body("deactivate_reason"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon code · 券code
        coupon_code(&'a str),
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// invalidation request number · 失效请求单据号
        deactivate_request_no(&'a str),
    } {
        /// invalidation reason · 失效原因
        deactivate_reason deactivate_reason_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/coupons/deactivate",
        "使券失效",
        "Invalidate a coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Invalidate a coupon · 使券失效
    #[non_exhaustive]
    pub struct Response {
        /// time the coupon was invalidated · 券成功失效的时间
        pub wechatpay_deactivate_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        wechatpay_deactivate_time: body("wechatpay_deactivate_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// time the coupon was invalidated · 券成功失效的时间
        wechatpay_deactivate_time 0(&str),
    } }
}
