// Written by `cargo xtask codegen` from spec/openapi/v3/payroll-card/authentications/pre-order-with-auth.md

//! `/v3/payroll-card/authentications/pre-order-with-auth`

/// Pre-order payroll card identity verification (authorising in the process) · 微工卡核身预下单（流程中完成授权）
///
/// `POST /v3/payroll-card/authentications/pre-order-with-auth`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461761](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payroll_card::authentications::pre_order_with_auth::post::{EmploymentType, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
///     sub_mchid: "1111111",
///     authenticate_number: "mcdhehfgisdhfjghed39384564i83",
///     project_name: "某项目",
///     employer_name: "某用工企业",
///     user_name: "LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg",
///     id_card_number: "7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5",
///     employment_type: EmploymentType::LongTermEmployment,
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payroll_card::authentications::pre_order_with_auth::post::{AuthenticateType, EmploymentType, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
///     sub_mchid: "1111111",
///     authenticate_number: "mcdhehfgisdhfjghed39384564i83",
///     project_name: "某项目",
///     employer_name: "某用工企业",
///     user_name: "LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg",
///     id_card_number: "7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5",
///     employment_type: EmploymentType::LongTermEmployment,
/// })
/// .appid("wxa1111111")
/// .sub_appid("wxa1111111")
/// .authenticate_type(AuthenticateType::SignIn);
/// ```
#[doc(alias("微工卡核身预下单（流程中完成授权）", "4012461761"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Pre-order payroll card identity verification (authorising in the process) · 微工卡核身预下单（流程中完成授权）
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// merchant identity verification number · 商家核身单号
        authenticate_number(&'a str),
        /// project name · 项目名称
        project_name(&'a str),
        /// employing organisation name · 用工单位名称
        employer_name(&'a str),
        /// user's real name · 用户实名
        user_name(&'a str),
        /// user's document number · 用户证件号
        id_card_number(&'a str),
        /// employment type · 用工类型
        employment_type(EmploymentType),
    } {
        /// appid · 应用ID
        appid appid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// identity verification type · 核身类型
        authenticate_type authenticate_type_opt(AuthenticateType),
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::v3::payroll_card::tokens::post::EmploymentType;

    pub use crate::v3::payroll_card::authentications::pre_order::post::AuthenticateType;

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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        authenticate_number: body("authenticate_number").promised(),
        openid: body("openid").promised(),
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        token: body("token").promised(),
        expires_in: body("expires_in").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant identity verification number · 商家核身单号
        authenticate_number 0(&str),
        /// user openid · 用户标识
        openid 1(&str),
        /// merchant ID · 商户号
        mchid 2(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 3(&str),
        /// token value · token值
        token 4(&str),
        /// token validity time · token有效时间
        expires_in 5(i64),
    } }
}
