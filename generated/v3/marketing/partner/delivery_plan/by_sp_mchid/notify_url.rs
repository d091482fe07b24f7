// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url.md

//! `/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`

/// Set the distribution plan notification URL · 设置投放计划回调地址
///
/// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
///
/// Official pages · 官方文档:
///
/// - partner: [4016184598](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::delivery_plan::by_sp_mchid::notify_url::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sp_mchid: "298689900",
///     notify_url: "https://pay.weixin.qq.com",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("设置投放计划回调地址", "4016184598"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Set the distribution plan notification URL · 设置投放计划回调地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: String,
        /// notification URL · 通知url地址
        pub notify_url: String,
    }

    crate::model! { Request {
        sp_mchid: path("sp_mchid").required(),
        notify_url: body("notify_url").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// partner merchant ID · 服务商商户号
        sp_mchid(&'a str),
        /// notification URL · 通知url地址
        notify_url(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
        "设置投放计划回调地址",
        "Set the distribution plan notification URL",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Set the distribution plan notification URL · 设置投放计划回调地址
    #[non_exhaustive]
    pub struct Response {
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        notify_url: body("notify_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// notification URL · 通知地址
        notify_url 0(&str),
    } }
}
