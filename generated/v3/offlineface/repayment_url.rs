// Written by `cargo xtask codegen` from spec/openapi/v3/offlineface/repayment-url.md

//! `/v3/offlineface/repayment-url`

/// Get a repayment link · 获取还款链接接口
///
/// `POST /v3/offlineface/repayment-url`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::offlineface::repayment_url::post::{Request, Required};
///
/// let request = Request::new(Required { out_user_id: "", organization_id: "" });
/// let answer = request.send(&client).await?;
/// let repayment_url = answer.repayment_url()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取还款链接接口"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Get a repayment link · 获取还款链接接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant user ID · 商户用户ID
        pub out_user_id: String,
        /// institution ID · 机构id
        pub organization_id: String,
    }

    crate::model! { Request {
        out_user_id: body("out_user_id").required(),
        organization_id: body("organization_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant user ID · 商户用户ID
        out_user_id(&'a str),
        /// institution ID · 机构id
        organization_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/offlineface/repayment-url",
        "获取还款链接接口",
        "Get a repayment link",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Get a repayment link · 获取还款链接接口
    #[non_exhaustive]
    pub struct Response {
        /// repayment link · 还款链接
        pub repayment_url: Option<String>,
        /// link expiry time · 链接过期时间
        pub expire_at: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        repayment_url: body("repayment_url").promised(),
        expire_at: body("expire_at").promised(),
    } }

    crate::promised::promised! { Response {
        /// repayment link · 还款链接
        repayment_url 0(&str),
        /// link expiry time · 链接过期时间
        expire_at 1(&str),
    } }
}
