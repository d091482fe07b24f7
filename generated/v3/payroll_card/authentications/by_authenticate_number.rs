// Written by `cargo xtask codegen` from spec/openapi/v3/payroll-card/authentications/{authenticate_number}.md

//! `/v3/payroll-card/authentications/{authenticate_number}`

/// Get an identity verification result · 获取核身结果
///
/// `GET /v3/payroll-card/authentications/{authenticate_number}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461785](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payroll_card::authentications::by_authenticate_number::get::{Request, Required};
///
/// let request = Request::new(Required {
///     authenticate_number: "mcdhehfgisdhfjghed39384564i83",
///     sub_mchid: "1111111",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取核身结果", "4012461785"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Get an identity verification result · 获取核身结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant identity verification number · 商家核身单号
        pub authenticate_number: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        authenticate_number: path("authenticate_number").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant identity verification number · 商家核身单号
        authenticate_number(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payroll-card/authentications/{authenticate_number}",
        "获取核身结果",
        "Get an identity verification result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get an identity verification result · 获取核身结果
    #[non_exhaustive]
    pub struct Response {
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// identity verification channel · 核身渠道
        pub authenticate_scene: Option<response::AuthenticateScene>,
        /// identity verification channel ID · 核身渠道标识
        pub authenticate_source: Option<String>,
        /// project name · 项目名称
        pub project_name: Option<String>,
        /// employer name · 单位名称
        pub employer_name: Option<String>,
        /// identity verification state · 核身状态
        pub authenticate_state: Option<response::AuthenticateState>,
        /// identity verification time · 核身时间
        pub authenticate_time: Option<String>,
        /// merchant identity verification number · 商家核身单号
        pub authenticate_number: Option<String>,
        /// identity verification failure reason · 核身失败原因
        pub authenticate_failed_reason: Option<String>,
        /// identity verification type · 核身类型
        pub authenticate_type: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        openid: body("openid").promised(),
        authenticate_scene: body("authenticate_scene").promised(),
        authenticate_source: body("authenticate_source").promised(),
        project_name: body("project_name").promised(),
        employer_name: body("employer_name").promised(),
        authenticate_state: body("authenticate_state").promised(),
        authenticate_time: body("authenticate_time").promised(),
        authenticate_number: body("authenticate_number").promised(),
        authenticate_failed_reason: body("authenticate_failed_reason"),
        authenticate_type: body("authenticate_type"),
    } }

    crate::promised::promised! { Response {
        /// merchant ID · 商户号
        mchid 0(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 1(&str),
        /// user openid · 用户标识
        openid 2(&str),
        /// identity verification channel · 核身渠道
        authenticate_scene 3(&response::AuthenticateScene),
        /// identity verification channel ID · 核身渠道标识
        authenticate_source 4(&str),
        /// project name · 项目名称
        project_name 5(&str),
        /// employer name · 单位名称
        employer_name 6(&str),
        /// identity verification state · 核身状态
        authenticate_state 7(&response::AuthenticateState),
        /// identity verification time · 核身时间
        authenticate_time 8(&str),
        /// merchant identity verification number · 商家核身单号
        authenticate_number 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// identity verification channel · 核身渠道
            pub enum AuthenticateScene {
                FromHardware = "FROM_HARDWARE",
                FromMiniApp = "FROM_MINI_APP",
            }
        }

        pub use crate::v3::payroll_card::authentications::get::response::AuthenticateState;
    }
}
