// Written by `cargo xtask codegen` from spec/openapi/v3/payroll-card/wesure/insurance.md

//! `/v3/payroll-card/wesure/insurance`

/// Generate an insurance application result · 生成投保结果
///
/// `POST /v3/payroll-card/wesure/insurance`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payroll_card::wesure::insurance::post::{Request, Required};
///
/// let request = Request::new(Required {
///     wesure_order_no: "1900000109",
///     token: "5fds5345dfd",
///     insurance_company_order_no: "5fds5345dfd",
///     openid: "111111",
///     insure_state: "INSURE_SUCCESS",
///     insure_effect_time: "2018-06-08T10:34:56+08:00".into(),
///     insure_invalid_time: "2018-06-08T10:34:56+08:00".into(),
///     insurance_company_name: "平安",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payroll_card::wesure::insurance::post::{Request, Required};
///
/// let request = Request::new(Required {
///     wesure_order_no: "1900000109",
///     token: "5fds5345dfd",
///     insurance_company_order_no: "5fds5345dfd",
///     openid: "111111",
///     insure_state: "INSURE_SUCCESS",
///     insure_effect_time: "2018-06-08T10:34:56+08:00".into(),
///     insure_invalid_time: "2018-06-08T10:34:56+08:00".into(),
///     insurance_company_name: "平安",
/// })
/// .sp_mchid("1900000109");
/// ```
#[doc(alias("生成投保结果"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Generate an insurance application result · 生成投保结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant's merchant ID · 特约商户商户号
        pub wesure_order_no: String,
        /// WeSure policy number · 微保保单号
        pub token: String,
        /// insurer's policy number · 保司保单号
        pub insurance_company_order_no: String,
        /// user openid · 用户标识
        pub openid: String,
        /// insurance enrolment state · 投保状态
        pub insure_state: String,
        /// coverage effective time · 保障生效时间; as 2018-06-08T10:34:56+08:00
        pub insure_effect_time: crate::Time,
        /// coverage expiry time · 保障失效时间; as 2018-06-08T10:34:56+08:00
        pub insure_invalid_time: crate::Time,
        /// name of the insurance company providing cover · 保障的保险公司名称
        pub insurance_company_name: String,
    }

    crate::model! { Request {
        sp_mchid: body("sp_mchid").required().own(),
        wesure_order_no: body("wesure_order_no").required(),
        token: body("token").required(),
        insurance_company_order_no: body("insurance_company_order_no").required(),
        openid: body("openid").required(),
        insure_state: body("insure_state").required(),
        insure_effect_time: body("insure_effect_time").required(),
        insure_invalid_time: body("insure_invalid_time").required(),
        insurance_company_name: body("insurance_company_name").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant's merchant ID · 特约商户商户号
        wesure_order_no(&'a str),
        /// WeSure policy number · 微保保单号
        token(&'a str),
        /// insurer's policy number · 保司保单号
        insurance_company_order_no(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// insurance enrolment state · 投保状态
        insure_state(&'a str),
        /// coverage effective time · 保障生效时间; as 2018-06-08T10:34:56+08:00
        insure_effect_time(crate::Time),
        /// coverage expiry time · 保障失效时间; as 2018-06-08T10:34:56+08:00
        insure_invalid_time(crate::Time),
        /// name of the insurance company providing cover · 保障的保险公司名称
        insurance_company_name(&'a str),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payroll-card/wesure/insurance",
            "生成投保结果",
            "Generate an insurance application result",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
