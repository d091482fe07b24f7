// Written by `cargo xtask codegen` from spec/official/brand/4015736414.md

//! `/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`

pub mod confirm;
pub mod deactivate;
pub mod return_;
pub mod use_;

/// Query the details of a user's product coupon · 查询用户商品券详情
///
/// `GET /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736414](https://pay.weixin.qq.com/doc/brand/4015736414), [4016427405](https://pay.weixin.qq.com/doc/brand/4016427405)
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
/// use wechatpay::brand::marketing::product_coupon::users::by_openid::coupons::by_coupon_code::get::{Request, Required};
///
/// let request = Request::new(Required {
///     coupon_code: "Code_123456",
///     openid: "…",
///     product_coupon_id: "…",
///     stock_id: "…",
///     appid: "…",
/// });
/// let answer = request.send(&client).await?;
/// let coupon_state = answer.coupon_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询用户商品券详情", "4015736414", "4016427405"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query the details of a user's product coupon · 查询用户商品券详情
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
    }

    crate::model! { Request {
        coupon_code: path("coupon_code").required(),
        openid: path("openid").required(),
        product_coupon_id: query("product_coupon_id").required(),
        stock_id: query("stock_id").required(),
        appid: query("appid").required(),
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
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
        "查询用户商品券详情",
        "Query the details of a user's product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::user_product_coupon::UserProductCoupon as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::user_product_coupon::*;
    }
}
