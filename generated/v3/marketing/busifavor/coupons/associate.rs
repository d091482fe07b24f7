// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/coupons/associate.md

//! `/v3/marketing/busifavor/coupons/associate`

/// Associate order information · 关联订单信息
///
/// `POST /v3/marketing/busifavor/coupons/associate`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012465596](https://pay.weixin.qq.com/doc/v3/merchant/4012465596)
/// - partner: [4012465640](https://pay.weixin.qq.com/doc/v3/partner/4012465640)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::coupons::associate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "",
///     coupon_code: "",
///     out_trade_no: "",
///     out_request_no: "",
/// });
/// let answer = request.send(&client).await?;
/// let wechatpay_associate_time = answer.wechatpay_associate_time()?;
/// # Ok(()) }
/// ```
#[doc(alias("关联订单信息", "4012465596", "4012465640"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Associate order information · 关联订单信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// coupon code · 券code
        pub coupon_code: String,
        /// associated merchant order number · 关联的商户订单号
        pub out_trade_no: String,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
    }

    crate::model! { Request {
        stock_id: body("stock_id").required(),
        coupon_code: body("coupon_code").required(),
        out_trade_no: body("out_trade_no").required(),
        out_request_no: body("out_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// coupon code · 券code
        coupon_code(&'a str),
        /// associated merchant order number · 关联的商户订单号
        out_trade_no(&'a str),
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/coupons/associate",
        "关联订单信息",
        "Associate order information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Associate order information · 关联订单信息
    #[non_exhaustive]
    pub struct Response {
        /// association success time · 关联成功时间
        pub wechatpay_associate_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        wechatpay_associate_time: body("wechatpay_associate_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// association success time · 关联成功时间
        wechatpay_associate_time 0(&str),
    } }
}
