// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/servicequotas/service-id/{service_id}.md

//! `/v3/payscore/partner/servicequotas/service-id/{service_id}`

/// Query the suggested pay-after amount for a user tier · 查询用户分层对应建议先享金额
///
/// `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013394486](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::partner::servicequotas::service_id::by_service_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1230000109",
///     appid: "wxd678efh567hg6787",
///     risk_level_version: 1,
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::partner::servicequotas::service_id::by_service_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1230000109",
///     appid: "wxd678efh567hg6787",
///     risk_level_version: 1,
/// })
/// .sub_appid("wxd678efh567hg6787");
/// ```
#[doc(alias("查询用户分层对应建议先享金额", "4013394486"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the suggested pay-after amount for a user tier · 查询用户分层对应建议先享金额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: String,
        /// partner official account appid · 服务商的公众号ID
        pub appid: String,
        /// sub-merchant official account appid · 子商户的公众号ID
        pub sub_appid: Option<String>,
        /// tier version · 分层版本
        pub risk_level_version: i64,
    }

    crate::model! { Request {
        service_id: path("service_id").required(),
        sub_mchid: query("sub_mchid").required(),
        appid: query("appid").required(),
        sub_appid: query("sub_appid"),
        risk_level_version: query("risk_level_version").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID
        service_id(&'a str),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mchid(&'a str),
        /// partner official account appid · 服务商的公众号ID
        appid(&'a str),
        /// tier version · 分层版本
        risk_level_version(i64),
    } {
        /// sub-merchant official account appid · 子商户的公众号ID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/partner/servicequotas/service-id/{service_id}",
        "查询用户分层对应建议先享金额",
        "Query the suggested pay-after amount for a user tier",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the suggested pay-after amount for a user tier · 查询用户分层对应建议先享金额
    #[non_exhaustive]
    pub struct Response {
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: Option<String>,
        /// official account appid · 公众号ID
        pub appid: Option<String>,
        /// sub-merchant official account appid · 子商户的公众号ID
        pub sub_appid: Option<String>,
        /// tier version · 分层版本
        pub risk_level_version: Option<i64>,
        /// pay-after amount list · 先享金额列表
        pub quotas: Vec<response::Quotas>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        service_id: body("service_id").promised(),
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        risk_level_version: body("risk_level_version").promised(),
        quotas: body("quotas").promised(),
    } }

    crate::promised::promised! { Response {
        /// service ID · 服务ID
        service_id 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mchid 2(&str),
        /// official account appid · 公众号ID
        appid 3(&str),
        /// tier version · 分层版本
        risk_level_version 5(i64),
        /// pay-after amount list · 先享金额列表
        quotas 6([response::Quotas]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// pay-after amount list · 先享金额列表
        #[non_exhaustive]
        pub struct Quotas {
            /// user tier · 用户分层
            pub risk_level: Option<i64>,
            /// suggested pay-after amount · 建议先享金额 (fen)
            pub suggested_quota: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { Quotas: Received {
            risk_level: body("risk_level").promised(),
            suggested_quota: body("suggested_quota").promised(),
        } }

        crate::promised::promised! { Quotas {
            /// user tier · 用户分层
            risk_level 0(i64),
            /// suggested pay-after amount · 建议先享金额 (fen)
            suggested_quota 1(crate::Fen),
        } }
    }
}
