// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/applyments/submit-sign-verify-info.md

//! `/v3/ecommerce/applyments/submit-sign-verify-info`

/// Verify identity for contract signing by the platform as agent · 平台代理签约核身
///
/// `POST /v3/ecommerce/applyments/submit-sign-verify-info`
///
/// Official pages · 官方文档:
///
/// - partner: [4015616722](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::applyments::submit_sign_verify_info::post::Request;
///
/// let request = Request::new("1900013511_10000");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::applyments::submit_sign_verify_info::post::{ProxyVerifyIdentityInfo, ProxyVerifyIdentityInfoRequired, Request, VerifyIdentityType};
///
/// let request = Request::new("1900013511_10000")
///     .applyment_id(2000002124775691)
///     .pre_sign_time("2018-06-08T10:34:56+08:00")
///     .proxy_verify_identity_info(ProxyVerifyIdentityInfo::new(ProxyVerifyIdentityInfoRequired {
///         verify_identity_type: VerifyIdentityType::VerifyIdentityTypeFaceToFace,
///         verify_identity_result: true,
///     }));
/// ```
#[doc(alias("平台代理签约核身", "4015616722"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Verify identity for contract signing by the platform as agent · 平台代理签约核身
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号
        pub out_request_no: String,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// pre-signing time of the WeChat Pay contract · 预签署微信支付协议时间; as 2018-06-08T10:34:56+08:00
        pub pre_sign_time: Option<crate::Time>,
        /// platform proxy identity verification information · 平台代理核身信息
        pub proxy_verify_identity_info: Option<ProxyVerifyIdentityInfo>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        applyment_id: body("applyment_id"),
        pre_sign_time: body("pre_sign_time"),
        proxy_verify_identity_info: body("proxy_verify_identity_info"),
    } }

    crate::sent::sent! { Request(out_request_no: into String) {
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id applyment_id_opt(i64),
        /// pre-signing time of the WeChat Pay contract · 预签署微信支付协议时间; as 2018-06-08T10:34:56+08:00
        pre_sign_time pre_sign_time_opt(into crate::Time),
        /// platform proxy identity verification information · 平台代理核身信息
        proxy_verify_identity_info proxy_verify_identity_info_opt(ProxyVerifyIdentityInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/applyments/submit-sign-verify-info",
        "平台代理签约核身",
        "Verify identity for contract signing by the platform as agent",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// identity verification method · 核身方式
        pub enum VerifyIdentityType {
            VerifyIdentityTypeFaceToFace = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
            VerifyIdentityTypeRemote = "VERIFY_IDENTITY_TYPE_REMOTE",
        }
    }

    /// platform proxy identity verification information · 平台代理核身信息
    #[must_use]
    #[non_exhaustive]
    pub struct ProxyVerifyIdentityInfo {
        /// identity verification method · 核身方式
        pub verify_identity_type: VerifyIdentityType,
        /// identity verification result · 核身结果
        pub verify_identity_result: bool,
    }

    crate::model! { ProxyVerifyIdentityInfo {
        verify_identity_type: body("verify_identity_type").required(),
        verify_identity_result: body("verify_identity_result").required(),
    } }

    crate::sent::sent! { ProxyVerifyIdentityInfo(ProxyVerifyIdentityInfoRequired) {
        /// identity verification method · 核身方式
        verify_identity_type(VerifyIdentityType),
        /// identity verification result · 核身结果
        verify_identity_result(bool),
    } {
    } }

    /// Verify identity for contract signing by the platform as agent · 平台代理签约核身
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 0(i64),
    } }
}
