// Written by `cargo xtask codegen` from spec/openapi/v3/payroll-card/relations/{openid}.md

//! `/v3/payroll-card/relations/{openid}`

/// Query a payroll card authorisation relation · 查询微工卡授权关系
///
/// `GET /v3/payroll-card/relations/{openid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012461728](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payroll_card::relations::by_openid::get::{Request, Required};
///
/// let request = Request::new(Required { openid: "9x111111", sub_mchid: "1111111" });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payroll_card::relations::by_openid::get::{Request, Required};
///
/// let request = Request::new(Required { openid: "9x111111", sub_mchid: "1111111" })
///     .appid("wxa1111111")
///     .sub_appid("wxa1111111");
/// ```
#[doc(alias("查询微工卡授权关系", "4012461728"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a payroll card authorisation relation · 查询微工卡授权关系
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid · 用户标识
        pub openid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// appid · 应用ID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
    }

    crate::model! { Request {
        openid: path("openid").required(),
        sub_mchid: query("sub_mchid").required(),
        appid: query("appid"),
        sub_appid: query("sub_appid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid · 用户标识
        openid(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
    } {
        /// appid · 应用ID
        appid appid_opt(into String),
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payroll-card/relations/{openid}",
        "查询微工卡授权关系",
        "Query a payroll card authorisation relation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a payroll card authorisation relation · 查询微工卡授权关系
    #[non_exhaustive]
    pub struct Response {
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// authorisation state · 授权状态
        pub authorize_state: Option<response::AuthorizeState>,
        /// authorisation time · 授权时间
        pub authorize_time: Option<String>,
        /// authorisation cancellation time · 取消授权时间
        pub deauthorize_time: Option<String>,
        /// closing time · 关闭时间
        pub close_time: Option<String>,
        /// registration state · 注册状态
        pub register_state: Option<String>,
        /// registration time · 注册时间
        pub register_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        openid: body("openid").promised(),
        mchid: body("mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        authorize_state: body("authorize_state").promised(),
        authorize_time: body("authorize_time"),
        deauthorize_time: body("deauthorize_time"),
        close_time: body("close_time"),
        register_state: body("register_state"),
        register_time: body("register_time"),
    } }

    crate::promised::promised! { Response {
        /// user openid · 用户标识
        openid 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// sub-merchant ID · 子商户号
        sub_mchid 2(&str),
        /// authorisation state · 授权状态
        authorize_state 3(&response::AuthorizeState),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// authorisation state · 授权状态
            pub enum AuthorizeState {
                Unauthorized = "UNAUTHORIZED",
                Authorized = "AUTHORIZED",
                Deauthorized = "DEAUTHORIZED",
            }
        }
    }
}
