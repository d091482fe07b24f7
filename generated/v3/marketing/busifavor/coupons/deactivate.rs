// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/coupons/deactivate.md

//! `/v3/marketing/busifavor/coupons/deactivate`

/// Invalidate a coupon · 使券失效
///
/// `POST /v3/marketing/busifavor/coupons/deactivate`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465890)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465924)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716887)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717499)
///
/// ```
/// use wechatpay::v3::marketing::busifavor::coupons::deactivate::post::Request;
///
/// let request = Request {
///     deactivate_reason: Some("此券使用时间设置错误".into()),
///     ..Request::new("sxxe34343434", "1234567891", "1002600620019090123143254436")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Invalidate a coupon · 使券失效
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            coupon_code: impl Into<String>,
            stock_id: impl Into<String>,
            deactivate_request_no: impl Into<String>,
        ) -> Self {
            Self {
                coupon_code: coupon_code.into(),
                stock_id: stock_id.into(),
                deactivate_request_no: deactivate_request_no.into(),
                deactivate_reason: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        wechatpay_deactivate_time: body("wechatpay_deactivate_time"),
    } }
}
