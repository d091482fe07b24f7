// Written by `cargo xtask codegen` from spec/official/brand/4015736403.md

//! `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`

/// Confirm issuing of a user's product coupon · 确认发放用户商品券
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736403](https://pay.weixin.qq.com/doc/brand/4015736403), [4016427390](https://pay.weixin.qq.com/doc/brand/4016427390)
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
/// use wechatpay::brand::marketing::product_coupon::users::by_openid::coupons::by_coupon_code::confirm::post::{Request, Required};
///
/// let request = Request::new(Required {
///     coupon_code: "Code_123456",
///     openid: "…",
///     product_coupon_id: "…",
///     stock_id: "…",
///     appid: "…",
///     out_request_no: "…",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_state = answer.coupon_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("确认发放用户商品券", "4015736403", "4016427390"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Confirm issuing of a user's product coupon · 确认发放用户商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user product coupon code · 用户商品券Code; up to 40 characters
        pub coupon_code: String,
        /// user openid · 用户OpenID
        pub openid: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// issue confirmation request number · 确认发放请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
    }

    crate::model! { Request {
        coupon_code: path("coupon_code").required(),
        openid: path("openid").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_id: body("stock_id").required(),
        appid: body("appid").required(),
        out_request_no: body("out_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user product coupon code · 用户商品券Code; up to 40 characters
        coupon_code(&'a str),
        /// user openid · 用户OpenID
        openid(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// issue confirmation request number · 确认发放请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
        "确认发放用户商品券",
        "Confirm issuing of a user's product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::nouns::user_product_coupon::UserProductCoupon as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::user_product_coupon::*;
    }
}
