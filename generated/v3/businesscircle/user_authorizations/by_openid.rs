// Written by `cargo xtask codegen` from spec/openapi/v3/businesscircle/user-authorizations/{openid}.md

//! `/v3/businesscircle/user-authorizations/{openid}`

/// Query a business district points authorisation · 商圈积分授权查询
///
/// `GET /v3/businesscircle/user-authorizations/{openid}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012534848](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
/// - partner: [4012474135](https://pay.weixin.qq.com/doc/v3/partner/4012474135)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::businesscircle::user_authorizations::by_openid::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
///     appid: "wx1234567890abcdef",
/// });
/// let answer = request.send(&client).await?;
/// let authorize_state = answer.authorize_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::businesscircle::user_authorizations::by_openid::get::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
///     appid: "wx1234567890abcdef",
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("商圈积分授权查询", "4012534848", "4012474135"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a business district points authorisation · 商圈积分授权查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// customer openid · 顾客openid
        pub openid: String,
        /// business district merchant ID · 商圈商户ID
        pub sub_mchid: Option<String>,
        /// mini program appid · 小程序appid
        pub appid: String,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        sub_mchid: query("sub_mchid"),
        appid: query("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// customer openid · 顾客openid
        openid(&'a str),
        /// mini program appid · 小程序appid
        appid(&'a str),
    } {
        /// business district merchant ID · 商圈商户ID
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/businesscircle/user-authorizations/{openid}",
        "商圈积分授权查询",
        "Query a business district points authorisation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a business district points authorisation · 商圈积分授权查询
    #[non_exhaustive]
    pub struct Response {
        /// customer openid · 顾客openid
        pub openid: Option<String>,
        /// authorisation state · 授权状态
        pub authorize_state: Option<String>,
        /// authorisation time · 授权时间
        pub authorize_time: Option<String>,
        /// authorisation cancellation time · 取消授权时间
        pub deauthorize_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        openid: body("openid").promised(),
        authorize_state: body("authorize_state").promised(),
        authorize_time: body("authorize_time"),
        deauthorize_time: body("deauthorize_time"),
    } }

    crate::promised::promised! { Response {
        /// customer openid · 顾客openid
        openid 0(&str),
        /// authorisation state · 授权状态
        authorize_state 1(&str),
    } }
}
