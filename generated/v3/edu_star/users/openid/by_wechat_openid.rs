// Written by `cargo xtask codegen` from spec/openapi/v3/edu-star/users/openid/{wechat_openid}.md

//! `/v3/edu-star/users/openid/{wechat_openid}`

/// Query a user by WeChat openid · 通过微信用户标识查询用户信息
///
/// `GET /v3/edu-star/users/openid/{wechat_openid}`
///
/// Official pages · 官方文档:
///
/// - [Official flow chart · 官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_star::users::openid::by_wechat_openid::get::{Request, Required};
///
/// let request = Request::new(Required {
///     wechat_openid: "oUpF8uMuAJOM2pxb1Q",
///     appid: "wx998877665544wx",
/// });
/// let answer = request.send(&client).await?;
/// let education_star_student = answer.education_star_student()?;
/// # Ok(()) }
/// ```
#[doc(alias("通过微信用户标识查询用户信息"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a user by WeChat openid · 通过微信用户标识查询用户信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user openid under the appid · 用户在appid下的唯一标识
        pub wechat_openid: String,
        /// merchant appid · 商户appid
        pub appid: String,
    }

    crate::model! { Request {
        wechat_openid: path("wechat_openid").required(),
        appid: query("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user openid under the appid · 用户在appid下的唯一标识
        wechat_openid(&'a str),
        /// merchant appid · 商户appid
        appid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/edu-star/users/openid/{wechat_openid}",
        "通过微信用户标识查询用户信息",
        "Query a user by WeChat openid",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a user by WeChat openid · 通过微信用户标识查询用户信息
    #[non_exhaustive]
    pub struct Response {
        /// whether a student · 是否学生
        pub education_star_student: Option<bool>,
        /// appid
        pub appid: Option<String>,
        /// user openid under the appid · 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// user's QQ account · 用户QQ账号
        pub qq: Option<String>,
        /// registration time · 注册时间
        pub register_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        education_star_student: body("education_star_student").promised(),
        appid: body("appid").promised(),
        wechat_openid: body("wechat_openid").promised(),
        qq: body("qq"),
        register_time: body("register_time"),
    } }

    crate::promised::promised! { Response {
        /// whether a student · 是否学生
        education_star_student 0(bool),
        /// appid
        appid 1(&str),
        /// user openid under the appid · 用户在appid下的唯一标识
        wechat_openid 2(&str),
    } }
}
