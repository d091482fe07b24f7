// Written by `cargo xtask codegen` from spec/openapi/v3/payroll-card/authentications/pre-order-with-auth.md

//! `/v3/payroll-card/authentications/pre-order-with-auth`

/// Pre-order payroll card identity verification (authorising in the process) · 微工卡核身预下单（流程中完成授权）
///
/// `POST /v3/payroll-card/authentications/pre-order-with-auth`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
///
/// ```
/// use wechatpay::v3::payroll_card::authentications::pre_order_with_auth::post::{AuthenticateType, EmploymentType, Request};
///
/// let request = Request {
///     appid: Some("wxa1111111".into()),
///     sub_appid: Some("wxa1111111".into()),
///     authenticate_type: Some(AuthenticateType::SignIn),
///     ..Request::new(
///         "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
///         "1111111",
///         "mcdhehfgisdhfjghed39384564i83",
///         "某项目",
///         "某用工企业",
///         "LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg",
///         "7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5",
///         EmploymentType::LongTermEmployment,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-order payroll card identity verification (authorising in the process) · 微工卡核身预下单（流程中完成授权）
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// appid · 应用ID
        pub appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// merchant identity verification number · 商家核身单号
        pub authenticate_number: String,
        /// project name · 项目名称
        pub project_name: String,
        /// employing organisation name · 用工单位名称
        pub employer_name: String,
        /// user's real name · 用户实名
        pub user_name: crate::Sensitive,
        /// user's document number · 用户证件号
        pub id_card_number: crate::Sensitive,
        /// employment type · 用工类型
        pub employment_type: EmploymentType,
        /// identity verification type · 核身类型
        pub authenticate_type: Option<AuthenticateType>,
    }

    crate::model! { Request {
        openid: body("openid").required(),
        appid: body("appid"),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        authenticate_number: body("authenticate_number").required(),
        project_name: body("project_name").required(),
        employer_name: body("employer_name").required(),
        user_name: body("user_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        employment_type: body("employment_type").required(),
        authenticate_type: body("authenticate_type"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            openid: impl Into<String>,
            sub_mchid: impl Into<String>,
            authenticate_number: impl Into<String>,
            project_name: impl Into<String>,
            employer_name: impl Into<String>,
            user_name: impl Into<crate::Sensitive>,
            id_card_number: impl Into<crate::Sensitive>,
            employment_type: EmploymentType,
        ) -> Self {
            Self {
                openid: openid.into(),
                appid: None,
                sub_mchid: sub_mchid.into(),
                sub_appid: None,
                authenticate_number: authenticate_number.into(),
                project_name: project_name.into(),
                employer_name: employer_name.into(),
                user_name: user_name.into(),
                id_card_number: id_card_number.into(),
                employment_type,
                authenticate_type: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payroll-card/authentications/pre-order-with-auth",
        "微工卡核身预下单（流程中完成授权）",
        "Pre-order payroll card identity verification (authorising in the process)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// employment type · 用工类型
        pub enum EmploymentType {
            LongTermEmployment = "LONG_TERM_EMPLOYMENT",
            ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
            CooperationEmployment = "COOPERATION_EMPLOYMENT",
        }
    }

    crate::open_enum! {
        /// identity verification type · 核身类型
        pub enum AuthenticateType {
            SignIn = "SIGN_IN",
            Insurance = "INSURANCE",
            Contract = "CONTRACT",
            Normal = "NORMAL",
        }
    }

    /// Pre-order payroll card identity verification (authorising in the process) · 微工卡核身预下单（流程中完成授权）
    #[non_exhaustive]
    pub struct Response {
        /// merchant identity verification number · 商家核身单号
        pub authenticate_number: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// token value · token值
        pub token: Option<String>,
        /// token validity time · token有效时间
        pub expires_in: Option<i64>,
    }

    crate::model! { Response: Default {
        authenticate_number: body("authenticate_number"),
        openid: body("openid"),
        mchid: body("mchid"),
        sub_mchid: body("sub_mchid"),
        token: body("token"),
        expires_in: body("expires_in"),
    } }
}
