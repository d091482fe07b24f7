// Written by `cargo xtask codegen` from spec/official/brand/4015736352.md

//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`

/// Invalidate a product coupon stock · 失效商品券批次
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736352](https://pay.weixin.qq.com/doc/brand/4015736352)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::deactivate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     out_request_no: "…",
///     deactivate_reason: "批次信息有误，重新创建",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_code_mode = answer.coupon_code_mode()?;
/// # Ok(()) }
/// ```
#[doc(alias("失效商品券批次", "4015736352"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Invalidate a product coupon stock · 失效商品券批次
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// invalidation request number · 失效请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// invalidation reason · 失效原因; up to 150 characters
        pub deactivate_reason: String,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
        out_request_no: body("out_request_no").required(),
        deactivate_reason: body("deactivate_reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// invalidation request number · 失效请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
        /// invalidation reason · 失效原因; up to 150 characters
        deactivate_reason(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
        "失效商品券批次",
        "Invalidate a product coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::nouns::product_coupon_stock::ProductCouponStock as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon_stock::*;
    }
}
