// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/subsidies/cancel.md

//! `/v3/ecommerce/subsidies/cancel`

/// Cancel a subsidy top-up · 取消补差
///
/// `POST /v3/ecommerce/subsidies/cancel`
///
/// Official pages · 官方文档:
///
/// - partner: [4012477639](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::subsidies::cancel::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     transaction_id: "4208450740201411110007820472",
///     description: "订单退款",
/// });
/// let answer = request.send(&client).await?;
/// let result = answer.result()?;
/// # Ok(()) }
/// ```
#[doc(alias("取消补差", "4012477639"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Cancel a subsidy top-up · 取消补差
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信订单号; up to 64 characters
        pub transaction_id: String,
        /// subsidy top-up cancellation description · 取消补差描述; up to 80 characters
        pub description: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        transaction_id: body("transaction_id").required(),
        description: body("description").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号; up to 64 characters
        transaction_id(&'a str),
        /// subsidy top-up cancellation description · 取消补差描述; up to 80 characters
        description(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/subsidies/cancel",
        "取消补差",
        "Cancel a subsidy top-up",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Cancel a subsidy top-up · 取消补差
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// subsidy top-up cancellation result · 取消补差结果
        pub result: Option<response::Result>,
        /// subsidy top-up cancellation description · 取消补差描述
        pub description: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        transaction_id: body("transaction_id").promised(),
        result: body("result").promised(),
        description: body("description").promised(),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 1(&str),
        /// subsidy top-up cancellation result · 取消补差结果
        result 2(&response::Result),
        /// subsidy top-up cancellation description · 取消补差描述
        description 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// subsidy top-up cancellation result · 取消补差结果
            pub enum Result {
                /// succeeded · 成功
                Success = "SUCCESS",
                /// failed · 失败
                Fail = "FAIL",
            }
        }
    }
}
