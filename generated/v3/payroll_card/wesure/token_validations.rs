// Written by `cargo xtask codegen` from spec/openapi/v3/payroll-card/wesure/token-validations.md

//! `/v3/payroll-card/wesure/token-validations`

/// Validate an identity verification result · 校验核身结果
///
/// `POST /v3/payroll-card/wesure/token-validations`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payroll_card::wesure::token_validations::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     token: "abcdefghijklmn",
///     user_name: "LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg",
///     id_card_number: "7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5",
/// });
/// let answer = request.send(&client).await?;
/// let result = answer.result()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payroll_card::wesure::token_validations::post::{AuthenticateType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     token: "abcdefghijklmn",
///     user_name: "LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg",
///     id_card_number: "7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5",
/// })
/// .sp_mchid("1900000109")
/// .authenticate_type(AuthenticateType::Normal);
/// ```
#[doc(alias("校验核身结果"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Validate an identity verification result · 校验核身结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant's merchant ID · 特约商户商户号
        pub sub_mchid: String,
        /// token value · token值
        pub token: String,
        /// user's name · 用户姓名
        pub user_name: crate::Sensitive,
        /// user's ID card number · 用户身份证号
        pub id_card_number: crate::Sensitive,
        /// identity verification type · 核身类型
        pub authenticate_type: Option<AuthenticateType>,
    }

    crate::model! { Request {
        sp_mchid: body("sp_mchid").required().own(),
        sub_mchid: body("sub_mchid").required(),
        token: body("token").required(),
        user_name: body("user_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        authenticate_type: body("authenticate_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant's merchant ID · 特约商户商户号
        sub_mchid(&'a str),
        /// token value · token值
        token(&'a str),
        /// user's name · 用户姓名
        user_name(&'a str),
        /// user's ID card number · 用户身份证号
        id_card_number(&'a str),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// identity verification type · 核身类型
        authenticate_type authenticate_type_opt(AuthenticateType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payroll-card/wesure/token-validations",
        "校验核身结果",
        "Validate an identity verification result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// identity verification type · 核身类型
        pub enum AuthenticateType {
            Normal = "NORMAL",
            SignIn = "SIGN_IN",
            Insurance = "INSURANCE",
            Contract = "CONTRACT",
        }
    }

    /// Validate an identity verification result · 校验核身结果
    #[non_exhaustive]
    pub struct Response {
        /// check result · 校验结果
        pub result: Option<String>,
        /// identity verification success time · 核身成功时间
        pub authenticate_success_time: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// reason the check did not pass · 校验不通过原因
        pub fail_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        result: body("result").promised(),
        authenticate_success_time: body("authenticate_success_time"),
        openid: body("openid"),
        fail_reason: body("fail_reason"),
    } }

    crate::promised::promised! { Response {
        /// check result · 校验结果
        result 0(&str),
    } }
}
