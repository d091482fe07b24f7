// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/permissions/authorization-code/{authorization_code}.md

//! `/v3/payscore/partner/permissions/authorization-code/{authorization_code}`

pub mod terminate;

/// Query the authorisation record with a user (by authorisation contract number) · 查询与用户授权记录（授权协议号）
///
/// `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012692687](https://pay.weixin.qq.com/doc/v3/partner/4012692687)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::partner::permissions::authorization_code::by_authorization_code::get::{Request, Required};
///
/// let request = Request::new(Required {
///     authorization_code: "1234323JKHDFE1243252",
///     service_id: "500001",
///     sub_mchid: "1230000109",
/// });
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询与用户授权记录（授权协议号）", "4012692687"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the authorisation record with a user (by authorisation contract number) · 查询与用户授权记录（授权协议号）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// authorisation agreement number · 授权协议号
        pub authorization_code: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        authorization_code: path("authorization_code").required(),
        service_id: query("service_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// authorisation agreement number · 授权协议号
        authorization_code(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/partner/permissions/authorization-code/{authorization_code}",
        "查询与用户授权记录（授权协议号）",
        "Query the authorisation record with a user (by authorisation contract number)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the authorisation record with a user (by authorisation contract number) · 查询与用户授权记录（授权协议号）
    #[non_exhaustive]
    pub struct Response {
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// partner appid · 服务商应用ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// user openid under the partner's official account · 服务商公众号下的用户标识
        pub openid: Option<String>,
        /// authorisation agreement number · 授权协议号
        pub authorization_code: Option<String>,
        /// authorisation state · 授权状态
        pub authorization_state: Option<String>,
        /// authorisation notification URL · 授权通知地址
        pub notify_url: Option<String>,
        /// time of the latest authorisation revocation · 最近一次解除授权时间
        pub cancel_authorization_time: Option<String>,
        /// success time of the latest authorisation · 最近一次授权成功时间
        pub authorization_success_time: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// user openid under the sub-merchant's official account · 子商户公众号下的用户标识
        pub sub_openid: Option<String>,
        /// user tier · 用户分层
        pub user_risk_level: Option<i64>,
        /// tier version · 分层版本
        pub risk_level_version: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        service_id: body("service_id").promised(),
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        openid: body("openid"),
        authorization_code: body("authorization_code").promised(),
        authorization_state: body("authorization_state").promised(),
        notify_url: body("notify_url"),
        cancel_authorization_time: body("cancel_authorization_time"),
        authorization_success_time: body("authorization_success_time"),
        sub_mchid: body("sub_mchid").promised(),
        sub_appid: body("sub_appid"),
        sub_openid: body("sub_openid"),
        user_risk_level: body("user_risk_level"),
        risk_level_version: body("risk_level_version"),
    } }

    crate::promised::promised! { Response {
        /// service ID · 服务ID
        service_id 0(&str),
        /// partner appid · 服务商应用ID
        appid 1(&str),
        /// merchant ID · 商户号
        mchid 2(&str),
        /// authorisation agreement number · 授权协议号
        authorization_code 4(&str),
        /// authorisation state · 授权状态
        authorization_state 5(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 9(&str),
    } }
}
