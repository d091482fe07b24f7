// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/coupons/associate.md

//! `/v3/marketing/busifavor/coupons/associate`

/// Associate order information · 关联订单信息
///
/// `POST /v3/marketing/busifavor/coupons/associate`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465596)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465640)
///
/// ```
/// use wechatpay::v3::marketing::busifavor::coupons::associate::post::Request;
///
/// let request = Request::new("", "", "", "");
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Associate order information · 关联订单信息
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            stock_id: impl Into<String>,
            coupon_code: impl Into<String>,
            out_trade_no: impl Into<String>,
            out_request_no: impl Into<String>,
        ) -> Self {
            Self {
                stock_id: stock_id.into(),
                coupon_code: coupon_code.into(),
                out_trade_no: out_trade_no.into(),
                out_request_no: out_request_no.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        wechatpay_associate_time: body("wechatpay_associate_time"),
    } }
}
