// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle.md

//! `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`

/// Pre-issue a product coupon stock bundle to a user · 向用户预发放商品券批次组
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
///
/// Official pages · 官方文档:
///
/// - partner: [4016280670](https://pay.weixin.qq.com/doc/v3/partner/4016280670)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::pre_send_coupon_bundle::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "100232301",
///     appid: "wx233544546545989",
///     send_request_no: "34657_20250101_123456",
/// });
/// let answer = request.send(&client).await?;
/// let token = answer.token()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::pre_send_coupon_bundle::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_bundle_id: "100232301",
///     appid: "wx233544546545989",
///     send_request_no: "34657_20250101_123456",
/// })
/// .attach("example_attach");
/// ```
#[doc(alias("向用户预发放商品券批次组", "4016280670"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Pre-issue a product coupon stock bundle to a user · 向用户预发放商品券批次组
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户OpenID
        openid(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock bundle ID · 批次组ID
        stock_bundle_id(&'a str),
        /// official account appid · 公众账号AppID
        appid(&'a str),
        /// coupon issue request number · 发券请求单号
        send_request_no(&'a str),
    } {
        /// custom attached information · 自定义附加信息
        attach attach_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        token: body("token").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-issued coupon token · 预发券token
        token 0(&str),
    } }
}
