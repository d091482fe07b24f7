// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/subsidies/create.md

//! `/v3/ecommerce/subsidies/create`

/// Request a subsidy top-up · 请求补差
///
/// `POST /v3/ecommerce/subsidies/create`
///
/// Official pages · 官方文档:
///
/// - partner: [4012477631](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
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
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::subsidies::create::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     transaction_id: "4208450740201411110007820472",
///     amount: Fen(10),
///     description: "测试备注",
/// });
/// let answer = request.send(&client).await?;
/// let subsidy_id = answer.subsidy_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::subsidies::create::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     transaction_id: "4208450740201411110007820472",
///     amount: Fen(10),
///     description: "测试备注",
/// })
/// .refund_id("3008450740201411110007820472")
/// .out_subsidy_no("P20150806125347");
/// ```
#[doc(alias("请求补差", "4012477631"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a subsidy top-up · 请求补差
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信订单号; up to 64 characters
        pub transaction_id: String,
        /// subsidy top-up amount · 补差金额 (fen)
        pub amount: crate::Fen,
        /// subsidy top-up description · 补差描述; up to 80 characters
        pub description: String,
        /// WeChat refund ID · 微信退款单号
        pub refund_id: Option<String>,
        /// merchant subsidy top-up number · 商户补差单号
        pub out_subsidy_no: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        transaction_id: body("transaction_id").required(),
        amount: body("amount").required(),
        description: body("description").required(),
        refund_id: body("refund_id"),
        out_subsidy_no: body("out_subsidy_no"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
        /// WeChat Pay transaction ID · 微信订单号; up to 64 characters
        transaction_id(&'a str),
        /// subsidy top-up amount · 补差金额 (fen)
        amount(crate::Fen),
        /// subsidy top-up description · 补差描述; up to 80 characters
        description(&'a str),
    } {
        /// WeChat refund ID · 微信退款单号
        refund_id refund_id_opt(into String),
        /// merchant subsidy top-up number · 商户补差单号
        out_subsidy_no out_subsidy_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/subsidies/create",
        "请求补差",
        "Request a subsidy top-up",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Request a subsidy top-up · 请求补差
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// WeChat subsidy top-up ID · 微信补差单号; up to 64 characters
        pub subsidy_id: Option<String>,
        /// subsidy top-up description · 补差描述
        pub description: Option<String>,
        /// subsidy top-up amount · 补差金额 (fen)
        pub amount: Option<crate::Fen>,
        /// subsidy top-up result · 补差单结果
        pub result: Option<response::Result>,
        /// subsidy top-up completion time · 补差完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// merchant subsidy top-up number · 商户补差单号
        pub out_subsidy_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        transaction_id: body("transaction_id").promised(),
        subsidy_id: body("subsidy_id").promised(),
        description: body("description").promised(),
        amount: body("amount"),
        result: body("result").promised(),
        success_time: body("success_time").promised(),
        out_subsidy_no: body("out_subsidy_no"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 1(&str),
        /// WeChat subsidy top-up ID · 微信补差单号; up to 64 characters
        subsidy_id 2(&str),
        /// subsidy top-up description · 补差描述
        description 3(&str),
        /// subsidy top-up result · 补差单结果
        result 5(&response::Result),
        /// subsidy top-up completion time · 补差完成时间; as 2018-06-08T10:34:56+08:00
        success_time 6(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// subsidy top-up result · 补差单结果
            pub enum Result {
                /// subsidised · 补差成功
                Success = "SUCCESS",
                /// the subsidy failed · 补差失败
                Fail = "FAIL",
                /// the subsidy is wholly returned · 全额回退补差
                Refund = "REFUND",
            }
        }
    }
}
