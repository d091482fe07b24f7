// Written by `cargo xtask codegen` from spec/openapi/v3/eduschoolpay/users/{openid}/debt-state.md

//! `/v3/eduschoolpay/users/{openid}/debt-state`

/// Query a user's debt state as a merchant · 商户查询用户欠款状态
///
/// `GET /v3/eduschoolpay/users/{openid}/debt-state`
///
/// Official pages · 官方文档:
///
/// - partner: [4012469161](https://pay.weixin.qq.com/doc/v3/partner/4012469161)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::eduschoolpay::users::by_openid::debt_state::get::Request;
///
/// let request = Request::new("oUpF8uMuAJOM2pxb1Q");
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户查询用户欠款状态", "4012469161"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a user's debt state as a merchant · 商户查询用户欠款状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid under the merchant appid · 商户appid下的用户标识
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
        "/v3/eduschoolpay/users/{openid}/debt-state",
        "商户查询用户欠款状态",
        "Query a user's debt state as a merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a user's debt state as a merchant · 商户查询用户欠款状态
    #[non_exhaustive]
    pub struct Response {
        /// merchant appid · 商户appid
        pub appid: Option<String>,
        /// user openid under the merchant appid · 商户appid下的用户标识
        pub openid: Option<String>,
        /// user state · 用户状态
        pub state: Option<String>,
        /// number of the user's current debts · 当前用户欠款笔数
        pub debt_count: Option<i64>,
        /// user debt state update time · 用户欠款状态更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        openid: body("openid").promised(),
        state: body("state").promised(),
        debt_count: body("debt_count").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant appid · 商户appid
        appid 0(&str),
        /// user openid under the merchant appid · 商户appid下的用户标识
        openid 1(&str),
        /// user state · 用户状态
        state 2(&str),
        /// number of the user's current debts · 当前用户欠款笔数
        debt_count 3(i64),
        /// user debt state update time · 用户欠款状态更新时间; as 2018-06-08T10:34:56+08:00
        update_time 4(&crate::Time),
    } }
}
