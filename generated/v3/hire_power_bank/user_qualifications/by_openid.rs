// Written by `cargo xtask codegen` from spec/openapi/v3/hire-power-bank/user-qualifications/{openid}.md

//! `/v3/hire-power-bank/user-qualifications/{openid}`

/// Query a user's insurance order claim eligibility · 查询用户保险订单领取资格
///
/// `GET /v3/hire-power-bank/user-qualifications/{openid}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::hire_power_bank::user_qualifications::by_openid::get::Request;
///
/// let request = Request::new("2323dfsdf342342");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询用户保险订单领取资格"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a user's insurance order claim eligibility · 查询用户保险订单领取资格
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat user openid under the merchant's appid · 微信用户在商户对应appid下的唯一标识
        pub openid: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
    } }

    crate::sent::sent! { Request(openid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/hire-power-bank/user-qualifications/{openid}",
        "查询用户保险订单领取资格",
        "Query a user's insurance order claim eligibility",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a user's insurance order claim eligibility · 查询用户保险订单领取资格
    #[non_exhaustive]
    pub struct Response {
        /// whether the user is eligible to claim the insurance order · 用户是否具有保险订单领取资格
        pub qualified_user: Option<bool>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        qualified_user: body("qualified_user"),
    } }
}
