// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/permissions.md

//! `/v3/payscore/partner/permissions`

pub mod apply_for_scene;
pub mod assess_user_risk_level;
pub mod authorization_code;
pub mod search;
pub mod terminate;

/// Pre-authorise as a merchant · 商户预授权
///
/// `POST /v3/payscore/partner/permissions`
///
/// Official pages · 官方文档:
///
/// - partner: [4012382030](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::partner::permissions::post::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "service_id",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1230000109",
///     authorization_code: "1234323JKHDFE1243252",
/// });
/// let answer = request.send(&client).await?;
/// let apply_permissions_token = answer.apply_permissions_token()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::partner::permissions::post::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "service_id",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1230000109",
///     authorization_code: "1234323JKHDFE1243252",
/// })
/// .sub_appid("wxd678efh567hg6787")
/// .notify_url("http://www.qq.com");
/// ```
#[doc(alias("商户预授权", "4012382030"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-authorise as a merchant · 商户预授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: String,
        /// partner appid · 服务商应用ID
        pub appid: String,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// authorisation agreement number · 授权协议号
        pub authorization_code: String,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        service_id: body("service_id").required(),
        appid: body("appid").required(),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
        authorization_code: body("authorization_code").required(),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID
        service_id(&'a str),
        /// partner appid · 服务商应用ID
        appid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// authorisation agreement number · 授权协议号
        authorization_code(&'a str),
    } {
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// merchant notification URL · 商户回调地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/partner/permissions",
        "商户预授权",
        "Pre-authorise as a merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-authorise as a merchant · 商户预授权
    #[non_exhaustive]
    pub struct Response {
        /// pre-authorisation token · 预授权token
        pub apply_permissions_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        apply_permissions_token: body("apply_permissions_token").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-authorisation token · 预授权token
        apply_permissions_token 0(&str),
    } }
}
