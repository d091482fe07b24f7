// Written by `cargo xtask codegen` from spec/openapi/v3/payroll-card/wesure/token-validations.md

//! `/v3/payroll-card/wesure/token-validations`

/// Validate an identity verification result · 校验核身结果
///
/// `POST /v3/payroll-card/wesure/token-validations`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
///
/// ```
/// use wechatpay::v3::payroll_card::wesure::token_validations::post::{AuthenticateType, Request};
///
/// let request = Request {
///     authenticate_type: Some(AuthenticateType::Normal),
///     ..Request::new(
///         "1900000109",
///         "1900000109",
///         "abcdefghijklmn",
///         "LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg",
///         "7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Validate an identity verification result · 校验核身结果
    pub struct Request {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: String,
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
        sp_mchid: body("sp_mchid").required(),
        sub_mchid: body("sub_mchid").required(),
        token: body("token").required(),
        user_name: body("user_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        authenticate_type: body("authenticate_type"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            sp_mchid: impl Into<String>,
            sub_mchid: impl Into<String>,
            token: impl Into<String>,
            user_name: impl Into<crate::Sensitive>,
            id_card_number: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                sp_mchid: sp_mchid.into(),
                sub_mchid: sub_mchid.into(),
                token: token.into(),
                user_name: user_name.into(),
                id_card_number: id_card_number.into(),
                authenticate_type: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        result: body("result"),
        authenticate_success_time: body("authenticate_success_time"),
        openid: body("openid"),
        fail_reason: body("fail_reason"),
    } }
}
