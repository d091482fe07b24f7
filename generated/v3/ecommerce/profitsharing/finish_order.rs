// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/profitsharing/finish-order.md

//! `/v3/ecommerce/profitsharing/finish-order`

/// Finish profit sharing · 完结分账
///
/// `POST /v3/ecommerce/profitsharing/finish-order`
///
/// Official pages · 官方文档:
///
/// - partner: [4012477745](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::profitsharing::finish_order::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     transaction_id: "4208450740201411110007820472",
///     out_order_no: "P20150806125346",
///     description: "分账完结",
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("完结分账", "4012477745"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Finish profit sharing · 完结分账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: String,
        /// merchant profit-sharing number · 商户分帐单号; up to 64 characters
        pub out_order_no: String,
        /// profit-sharing description · 分账描述; up to 80 characters
        pub description: String,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        transaction_id: body("transaction_id").required(),
        out_order_no: body("out_order_no").required(),
        description: body("description").required(),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id(&'a str),
        /// merchant profit-sharing number · 商户分帐单号; up to 64 characters
        out_order_no(&'a str),
        /// profit-sharing description · 分账描述; up to 80 characters
        description(&'a str),
    } {
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/profitsharing/finish-order",
        "完结分账",
        "Finish profit sharing",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Finish profit sharing · 完结分账
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: Option<String>,
        /// merchant profit-sharing number · 商户分帐单号; up to 64 characters
        pub out_order_no: Option<String>,
        /// WeChat profit-sharing ID · 微信分帐单号; up to 64 characters
        pub order_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        transaction_id: body("transaction_id").promised(),
        out_order_no: body("out_order_no").promised(),
        order_id: body("order_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid 0(&str),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id 1(&str),
        /// merchant profit-sharing number · 商户分帐单号; up to 64 characters
        out_order_no 2(&str),
        /// WeChat profit-sharing ID · 微信分帐单号; up to 64 characters
        order_id 3(&str),
    } }
}
