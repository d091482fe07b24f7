// Written by `cargo xtask codegen` from spec/openapi/v3/payroll-card/tokens.md

//! `/v3/payroll-card/tokens`

/// Generate an authorisation token · 生成授权token
///
/// `POST /v3/payroll-card/tokens`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461589](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payroll_card::tokens::post::{Request, Required};
///
/// let request = Request::new(Required {
///     openid: "9x111111",
///     sub_mchid: "1111111",
///     user_name: "LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg",
///     id_card_number: "7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payroll_card::tokens::post::{EmploymentType, Request, Required};
///
/// let request = Request::new(Required {
///     openid: "9x111111",
///     sub_mchid: "1111111",
///     user_name: "LP7bT4hQXUsOZCEvK2YrSiqFsnP0oRMfeoLN0vBg",
///     id_card_number: "7FzH5XksJG3a8HLLsaaUV6K54y1OnPMY5",
/// })
/// .appid("wxa1111111")
/// .sub_appid("wxa1111111")
/// .employment_type(EmploymentType::LongTermEmployment);
/// ```
#[doc(alias("生成授权token", "4012461589"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Generate an authorisation token · 生成授权token
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// appid · 应用ID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// user's real name · 用户实名
        pub user_name: crate::Sensitive,
        /// user's document number · 用户证件号
        pub id_card_number: crate::Sensitive,
        /// employment type · 用工类型
        pub employment_type: Option<EmploymentType>,
    }

    crate::model! { Request {
        openid: body("openid").required(),
        appid: body("appid"),
        sub_appid: body("sub_appid"),
        sub_mchid: body("sub_mchid").required(),
        user_name: body("user_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        employment_type: body("employment_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// user's real name · 用户实名
        user_name(&'a str),
        /// user's document number · 用户证件号
        id_card_number(&'a str),
    } {
        /// appid · 应用ID
        appid appid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// employment type · 用工类型
        employment_type employment_type_opt(EmploymentType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payroll-card/tokens",
        "生成授权token",
        "Generate an authorisation token",
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

    /// Generate an authorisation token · 生成授权token
    #[non_exhaustive]
    pub struct Response {
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// authorisation token · 授权token
        pub token: Option<String>,
        /// token validity time · token有效时间
        pub expires_in: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        openid: body("openid").promised(),
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        token: body("token").promised(),
        expires_in: body("expires_in").promised(),
    } }

    crate::promised::promised! { Response {
        /// user openid · 用户标识
        openid 0(&str),
        /// partner merchant ID · 服务商商户号
        mchid 1(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 2(&str),
        /// authorisation token · 授权token
        token 3(&str),
        /// token validity time · token有效时间
        expires_in 4(i64),
    } }
}
