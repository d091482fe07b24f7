// Written by `cargo xtask codegen` from spec/openapi/v3/edu-star/users/qq/{qq}.md

//! `/v3/edu-star/users/qq/{qq}`

/// Query a user by QQ account · 通过QQ账号查询用户信息
///
/// `GET /v3/edu-star/users/qq/{qq}`
///
/// Official pages · 官方文档:
///
/// - [Official flow chart · 官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_star::users::qq::by_qq::get::{Request, Required};
///
/// let request = Request::new(Required { qq: "100000000000", appid: "wx998877665544wx" });
/// let answer = request.send(&client).await?;
/// let education_star_student = answer.education_star_student()?;
/// # Ok(()) }
/// ```
#[doc(alias("通过QQ账号查询用户信息"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a user by QQ account · 通过QQ账号查询用户信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// user's QQ account · 用户QQ账号
        pub qq: String,
        /// merchant appid · 商户appid
        pub appid: String,
    }

    crate::model! { Request {
        qq: path("qq").required(),
        appid: query("appid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// user's QQ account · 用户QQ账号
        qq(&'a str),
        /// merchant appid · 商户appid
        appid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/edu-star/users/qq/{qq}",
        "通过QQ账号查询用户信息",
        "Query a user by QQ account",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a user by QQ account · 通过QQ账号查询用户信息
    #[non_exhaustive]
    pub struct Response {
        /// student flag · 学生标识
        pub education_star_student: Option<bool>,
        /// merchant appid · 商户appid
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
        qq: body("qq").promised(),
        register_time: body("register_time"),
    } }

    crate::promised::promised! { Response {
        /// student flag · 学生标识
        education_star_student 0(bool),
        /// merchant appid · 商户appid
        appid 1(&str),
        /// user openid under the appid · 用户在appid下的唯一标识
        wechat_openid 2(&str),
        /// user's QQ account · 用户QQ账号
        qq 3(&str),
    } }
}
