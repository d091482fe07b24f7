// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon.md

//! `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`

/// Pre-issue a product coupon to a user · 向用户预发放商品券
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
///
/// Official pages · 官方文档:
///
/// - partner: [4016434365](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::pre_send_coupon::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
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
/// use wechatpay::v3::marketing::partner::product_coupon::users::by_openid::pre_send_coupon::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     brand_id: "120344",
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     appid: "wx233544546545989",
///     send_request_no: "34657_20250101_123456",
/// })
/// .coupon_code("123446565767")
/// .attach("example_attach");
/// ```
#[doc(alias("向用户预发放商品券", "4016434365"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Pre-issue a product coupon to a user · 向用户预发放商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// user product coupon code · 用户商品券Code
        pub coupon_code: Option<String>,
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
        stock_id: body("stock_id").required(),
        coupon_code: body("coupon_code"),
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
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// official account appid · 公众账号AppID
        appid(&'a str),
        /// coupon issue request number · 发券请求单号
        send_request_no(&'a str),
    } {
        /// user product coupon code · 用户商品券Code
        coupon_code coupon_code_opt(into String),
        /// custom attached information · 自定义附加信息
        attach attach_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",
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
