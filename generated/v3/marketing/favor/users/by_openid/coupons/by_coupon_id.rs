// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/users/{openid}/coupons/{coupon_id}.md

//! `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`

/// Query a cash coupon's details · 查询代金券详情
///
/// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012486942](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
/// - partner: [4012492796](https://pay.weixin.qq.com/doc/v3/partner/4012492796)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `APPID_MCHID_NOT_MATCH` | The app is not bound to the merchant. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 403 | `USER_ACCOUNT_ABNORMAL` | The user's account was closed or is restricted. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::users::by_openid::coupons::by_coupon_id::get::{Request, Required};
///
/// let request = Request::new(Required { openid: "", coupon_id: "", appid: "" });
/// let answer = request.send(&client).await?;
/// let stock_creator_mchid = answer.stock_creator_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询代金券详情", "4012486942", "4012492796"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query a cash coupon's details · 查询代金券详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户openid; up to 128 characters
        pub openid: String,
        /// cash coupon ID · 代金券id; up to 20 characters
        pub coupon_id: String,
        /// official account appid · 公众账号ID; up to 128 characters
        pub appid: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        coupon_id: path("coupon_id").required(),
        appid: query("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户openid; up to 128 characters
        openid(&'a str),
        /// cash coupon ID · 代金券id; up to 20 characters
        coupon_id(&'a str),
        /// official account appid · 公众账号ID; up to 128 characters
        appid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
        "查询代金券详情",
        "Query a cash coupon's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::coupon::Coupon as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::coupon::*;
    }
}
