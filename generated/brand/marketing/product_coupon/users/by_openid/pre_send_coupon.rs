// Written by `cargo xtask codegen` from spec/official/brand/4016416620.md

//! `/brand/marketing/product-coupon/users/{openid}/pre-send-coupon`

/// Pre-issue a product coupon to a user · 向用户预发放商品券
///
/// `POST /brand/marketing/product-coupon/users/{openid}/pre-send-coupon`
///
/// Official pages · 官方文档:
///
/// - brand: [4016416620](https://pay.weixin.qq.com/doc/brand/4016416620)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `USER_ERROR` | The user cannot do this. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::users::by_openid::pre_send_coupon::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "…",
///     product_coupon_id: "…",
///     stock_id: "…",
///     appid: "…",
///     send_request_no: "…",
/// });
/// let answer = request.send(&client).await?;
/// let token = answer.token()?;
/// # Ok(()) }
/// ```
#[doc(alias("向用户预发放商品券", "4016416620"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Pre-issue a product coupon to a user · 向用户预发放商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户OpenID
        pub openid: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// user product coupon code · 用户商品券Code; up to 40 characters
        pub coupon_code: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// coupon issue request number · 发券请求单号; up to 128 characters; 6 to 128
        pub send_request_no: String,
        /// custom attached information · 自定义附加信息; up to 150 characters
        pub attach: Option<String>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
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
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// coupon issue request number · 发券请求单号; up to 128 characters; 6 to 128
        send_request_no(&'a str),
    } {
        /// user product coupon code · 用户商品券Code; up to 40 characters
        coupon_code coupon_code_opt(into String),
        /// custom attached information · 自定义附加信息; up to 150 characters
        attach attach_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
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
        /// pre-issued coupon token · 预发券token; up to 1024 characters
        pub token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        token: body("token").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-issued coupon token · 预发券token; up to 1024 characters
        token 0(&str),
    } }
}
