// Written by `cargo xtask codegen` from spec/openapi/v3/global/papay/contracts/app-pre-entrust-sign.md

//! `/v3/global/papay/contracts/app-pre-entrust-sign`

/// Sign a contract in an app · APP签约
///
/// `POST /v3/global/papay/contracts/app-pre-entrust-sign`
///
/// Official pages · 官方文档:
///
/// - global: [4013015467](https://pay.weixin.qq.com/doc/global/v3/zh/4013015467)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::papay::contracts::app_pre_entrust_sign::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let session_id = answer.session_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::papay::contracts::app_pre_entrust_sign::post::Request;
///
/// let request = Request::new()
///     .appid("wxd678efh567hg6787")
///     .sub_mchid("1230000109")
///     .sp_appid("wx8888888888888888")
///     .sp_mchid("3200000001")
///     .sub_appid("wxcbda96de0b165484")
///     .plan_id(123)
///     .out_contract_code("100001256")
///     .user_display_name("张三")
///     .success_notify_url("https://pay.weixin.qq.com")
///     .openid("ouFhd5X9s9WteC3eWRjXV3lea123")
///     .user_client_ip("119.145.83.6")
///     .expired_time("2021-11-20T13:29:35+08:00");
/// ```
#[doc(alias("APP签约", "4013015467"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Sign a contract in an app · APP签约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// institution appid · 机构APPID
        pub appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// institution appid · 机构appid
        pub sp_appid: Option<String>,
        /// institution's merchant ID · 机构商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// template ID · 模板ID
        pub plan_id: Option<i64>,
        /// merchant-side contract number · 商户侧签约协议号
        pub out_contract_code: Option<String>,
        /// user account display name · 用户账户展示名称
        pub user_display_name: Option<String>,
        /// contract signing success notification URL · 签约成功通知url
        pub success_notify_url: Option<String>,
        /// user openid under the merchant appid · 商户appid下的用户标识
        pub openid: Option<String>,
        /// user client IP · 用户客户端IP
        pub user_client_ip: Option<String>,
        /// expiry time · 过期时间; as 2018-06-08T10:34:56+08:00
        pub expired_time: Option<crate::Time>,
    }

    crate::model! { Request: Default {
        appid: body("appid"),
        sub_mchid: body("sub_mchid"),
        sp_appid: body("sp_appid"),
        sp_mchid: body("sp_mchid"),
        sub_appid: body("sub_appid"),
        plan_id: body("plan_id"),
        out_contract_code: body("out_contract_code"),
        user_display_name: body("user_display_name"),
        success_notify_url: body("success_notify_url"),
        openid: body("openid"),
        user_client_ip: body("user_client_ip"),
        expired_time: body("expired_time"),
    } }

    crate::sent::sent! { Request {
        /// institution appid · 机构APPID
        appid appid_opt(into String),
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// institution appid · 机构appid
        sp_appid sp_appid_opt(into String),
        /// institution's merchant ID · 机构商户号
        sp_mchid sp_mchid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// template ID · 模板ID
        plan_id plan_id_opt(i64),
        /// merchant-side contract number · 商户侧签约协议号
        out_contract_code out_contract_code_opt(into String),
        /// user account display name · 用户账户展示名称
        user_display_name user_display_name_opt(into String),
        /// contract signing success notification URL · 签约成功通知url
        success_notify_url success_notify_url_opt(into String),
        /// user openid under the merchant appid · 商户appid下的用户标识
        openid openid_opt(into String),
        /// user client IP · 用户客户端IP
        user_client_ip user_client_ip_opt(into String),
        /// expiry time · 过期时间; as 2018-06-08T10:34:56+08:00
        expired_time expired_time_opt(into crate::Time),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/papay/contracts/app-pre-entrust-sign",
            "APP签约",
            "Sign a contract in an app",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Sign a contract in an app · APP签约
    #[non_exhaustive]
    pub struct Response {
        /// entrusted deduction signing session ID · 委托代扣签约会话id
        pub session_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        session_id: body("session_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// entrusted deduction signing session ID · 委托代扣签约会话id
        session_id 0(&str),
    } }
}
