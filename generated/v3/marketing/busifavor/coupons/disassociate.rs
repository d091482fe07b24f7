// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/coupons/disassociate.md

//! `/v3/marketing/busifavor/coupons/disassociate`

/// Disassociate order information · 取消关联订单信息
///
/// `POST /v3/marketing/busifavor/coupons/disassociate`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012465673](https://pay.weixin.qq.com/doc/v3/merchant/4012465673)
/// - partner: [4012465703](https://pay.weixin.qq.com/doc/v3/partner/4012465703)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::coupons::disassociate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     stock_id: "",
///     coupon_code: "",
///     out_trade_no: "",
///     out_request_no: "",
/// });
/// let answer = request.send(&client).await?;
/// let wechatpay_disassociate_time = answer.wechatpay_disassociate_time()?;
/// # Ok(()) }
/// ```
#[doc(alias("取消关联订单信息", "4012465673", "4012465703"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Disassociate order information · 取消关联订单信息
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
        "/v3/marketing/busifavor/coupons/disassociate",
        "取消关联订单信息",
        "Disassociate order information",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Disassociate order information · 取消关联订单信息
    #[non_exhaustive]
    pub struct Response {
        /// disassociation success time · 取消关联成功时间
        pub wechatpay_disassociate_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        wechatpay_disassociate_time: body("wechatpay_disassociate_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// disassociation success time · 取消关联成功时间
        wechatpay_disassociate_time 0(&str),
    } }
}
