// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle.md

//! `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`

/// Pre-issue a product coupon stock bundle to a user · 向用户预发放商品券批次组
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280670)
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::pre_send_coupon_bundle::post::Request;
///
/// let request = Request {
///     attach: Some("example_attach".into()),
///     ..Request::new(
///         "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///         "120344",
///         "1000000013",
///         "100232301",
///         "wx233544546545989",
///         "34657_20250101_123456",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Pre-issue a product coupon stock bundle to a user · 向用户预发放商品券批次组
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: String,
        /// official account appid · 公众账号AppID
        pub appid: String,
        /// coupon issue request number · 发券请求单号
        pub send_request_no: String,
        /// custom attached information · 自定义附加信息
        pub attach: Option<String>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        brand_id: body("brand_id").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_bundle_id: body("stock_bundle_id").required(),
        appid: body("appid").required(),
        send_request_no: body("send_request_no").required(),
        attach: body("attach"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            openid: impl Into<String>,
            brand_id: impl Into<String>,
            product_coupon_id: impl Into<String>,
            stock_bundle_id: impl Into<String>,
            appid: impl Into<String>,
            send_request_no: impl Into<String>,
        ) -> Self {
            Self {
                openid: openid.into(),
                brand_id: brand_id.into(),
                product_coupon_id: product_coupon_id.into(),
                stock_bundle_id: stock_bundle_id.into(),
                appid: appid.into(),
                send_request_no: send_request_no.into(),
                attach: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
        "向用户预发放商品券批次组",
        "Pre-issue a product coupon stock bundle to a user",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-issue a product coupon stock bundle to a user · 向用户预发放商品券批次组
    #[non_exhaustive]
    pub struct Response {
        /// pre-issued coupon token · 预发券token
        pub token: Option<String>,
    }

    crate::model! { Response: Default {
        token: body("token"),
    } }
}
