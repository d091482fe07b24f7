// Written by `cargo xtask codegen` from spec/openapi/v2/secapi/mkt/addrecommendconf.md

//! `/secapi/mkt/addrecommendconf`

/// Configure the follow function for a partner's sub-merchant · 服务商特约商户关注功能配置
///
/// `POST /secapi/mkt/addrecommendconf`
///
/// Needs the merchant's client certificate.
///
/// Official pages · 官方文档:
///
/// - partner: [4014115399](https://pay.weixin.qq.com/doc/v2/partner/4014115399)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v2::secapi::mkt::addrecommendconf::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mch_id: "1900000100",
///     sub_appid: "wx8888888888888888",
///     subscribe_appid: "wx931386123456789e",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v2::secapi::mkt::addrecommendconf::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mch_id: "1900000100",
///     sub_appid: "wx8888888888888888",
///     subscribe_appid: "wx931386123456789e",
/// })
/// .mch_id("1900000109");
/// ```
#[deprecated(note = "offline since 2021.09.01")]
#[doc(alias("服务商特约商户关注功能配置", "4014115399"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Configure the follow function for a partner's sub-merchant · 服务商特约商户关注功能配置
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub mch_id: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mch_id: String,
        /// sub-merchant appid · 特约商户APPID
        pub sub_appid: String,
        /// recommended-follow appid · 推荐关注APPID
        pub subscribe_appid: String,
    }

    crate::model! { Request {
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id").required(),
        sub_appid: body("sub_appid").required(),
        subscribe_appid: body("subscribe_appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mch_id(&'a str),
        /// sub-merchant appid · 特约商户APPID
        sub_appid(&'a str),
        /// recommended-follow appid · 推荐关注APPID
        subscribe_appid(&'a str),
    } {
        /// merchant ID · 商户号
        mch_id mch_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        version: crate::endpoint::Version::V2,
        client_certificate: true,
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        deprecated: Some("offline since 2021.09.01"),
        ..Operation::new(
            Method::Post,
            "/secapi/mkt/addrecommendconf",
            "服务商特约商户关注功能配置",
            "Configure the follow function for a partner's sub-merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Configure the follow function for a partner's sub-merchant · 服务商特约商户关注功能配置
    #[non_exhaustive]
    pub struct Response {
        /// return status code · 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// returned information · 返回信息
        pub return_msg: Option<String>,
        /// error code · 错误代码
        pub err_code: Option<String>,
        /// error code description · 错误代码描述
        pub err_code_des: Option<String>,
        /// business result · 业务结果
        pub result_code: Option<response::ResultCode>,
        /// signature · 签名
        pub sign: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        result_code: body("result_code"),
        sign: body("sign"),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v2::transactions_risk_occurred::ReturnCode;

        pub use crate::v2::mchrisk::bankquerymchauditinfo::post::response::ResultCode;
    }
}
