// Written by `cargo xtask codegen` from spec/official/brand/4016279743.md

//! `/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`

/// Invalidate a user's product coupon bundle · 失效用户商品券组
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
///
/// Official pages · 官方文档:
///
/// - brand: [4016279743](https://pay.weixin.qq.com/doc/brand/4016279743)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::users::by_openid::coupon_bundles::by_user_coupon_bundle_id::deactivate::post::{Request, Required};
///
/// let request = Request::new(Required {
///     user_coupon_bundle_id: "123446565767",
///     openid: "…",
///     product_coupon_id: "…",
///     stock_bundle_id: "…",
///     appid: "…",
///     out_request_no: "…",
///     deactivate_reason: "…",
/// });
/// let answer = request.send(&client).await?;
/// let user_product_coupon_list = answer.user_product_coupon_list()?;
/// # Ok(()) }
/// ```
#[doc(alias("失效用户商品券组", "4016279743"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Invalidate a user's product coupon bundle · 失效用户商品券组
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user coupon bundle ID · 用户券组ID; up to 40 characters
        pub user_coupon_bundle_id: String,
        /// user openid · 用户OpenID
        pub openid: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// invalidation request number · 失效请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// invalidation reason · 失效原因; up to 150 characters
        pub deactivate_reason: String,
    }

    crate::model! { Request {
        user_coupon_bundle_id: path("user_coupon_bundle_id").required(),
        openid: path("openid").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_bundle_id: body("stock_bundle_id").required(),
        appid: body("appid").required(),
        out_request_no: body("out_request_no").required(),
        deactivate_reason: body("deactivate_reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user coupon bundle ID · 用户券组ID; up to 40 characters
        user_coupon_bundle_id(&'a str),
        /// user openid · 用户OpenID
        openid(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock bundle ID · 批次组ID
        stock_bundle_id(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// invalidation request number · 失效请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
        /// invalidation reason · 失效原因; up to 150 characters
        deactivate_reason(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
        "失效用户商品券组",
        "Invalidate a user's product coupon bundle",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::nouns::user_product_coupon_bundle::UserProductCouponBundle as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::user_product_coupon_bundle::*;
    }
}
