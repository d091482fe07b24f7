// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/product-coupons/pre-send.md

//! `/v3/marketing/busifavor/product-coupons/pre-send`

/// Pre-issue a product coupon to a user · 向用户预发放商品券
///
/// `POST /v3/marketing/busifavor/product-coupons/pre-send`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/brand/4016797130)
///
/// ```
/// use wechatpay::v3::marketing::busifavor::product_coupons::pre_send::post::Request;
///
/// let request = Request {
///     coupon_code: Some("123446565767".into()),
///     openid: Some("oh-394z-6CGkNoJrsDLTTUKiAnp4".into()),
///     ..Request::new("1000000013001", "wx233544546545989", "34657_20250101_123456")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-issue a product coupon to a user · 向用户预发放商品券
    pub struct Request {
        /// stock ID · 批次ID
        pub stock_id: String,
        /// user product coupon code · 用户商品券Code
        pub coupon_code: Option<String>,
        /// official account appid · 公众账号AppID
        pub appid: String,
        /// user openid · 用户OpenID
        pub openid: Option<String>,
        /// coupon issue request number · 发券请求单号
        pub send_request_no: String,
    }

    crate::model! { Request {
        stock_id: body("stock_id").required(),
        coupon_code: body("coupon_code"),
        appid: body("appid").required(),
        openid: body("openid"),
        send_request_no: body("send_request_no").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            stock_id: impl Into<String>,
            appid: impl Into<String>,
            send_request_no: impl Into<String>,
        ) -> Self {
            Self {
                stock_id: stock_id.into(),
                coupon_code: None,
                appid: appid.into(),
                openid: None,
                send_request_no: send_request_no.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/product-coupons/pre-send",
        "向用户预发放商品券",
        "Pre-issue a product coupon to a user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-issue a product coupon to a user · 向用户预发放商品券
    #[non_exhaustive]
    pub struct Response {
        /// pre-issued coupon token · 预发券token
        pub token: Option<String>,
    }

    crate::model! { Response: Default {
        token: body("token"),
    } }
}
