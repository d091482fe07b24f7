// Written by `cargo xtask codegen` from spec/openapi/v3/profitsharing/return-orders/{out_return_no}.md

//! `/v3/profitsharing/return-orders/{out_return_no}`

/// Query a profit-sharing return result · 查询分账回退结果
///
/// `GET /v3/profitsharing/return-orders/{out_return_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012526279](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
/// - partner: [4012466858](https://pay.weixin.qq.com/doc/v3/partner/4012466858)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::profitsharing::return_orders::by_out_return_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_return_no: "R20190516001",
///     out_order_no: "P20190806125346",
/// });
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::profitsharing::return_orders::by_out_return_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_return_no: "R20190516001",
///     out_order_no: "P20190806125346",
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("查询分账回退结果", "4012526279", "4012466858"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a profit-sharing return result · 查询分账回退结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant return number · 商户回退单号; up to 64 characters
        pub out_return_no: String,
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: String,
    }

    crate::model! { Request {
        out_return_no: path("out_return_no").required(),
        sub_mchid: query("sub_mchid"),
        out_order_no: query("out_order_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant return number · 商户回退单号; up to 64 characters
        out_return_no(&'a str),
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no(&'a str),
    } {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/profitsharing/return-orders/{out_return_no}",
        "查询分账回退结果",
        "Query a profit-sharing return result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a profit-sharing return result · 查询分账回退结果
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号; up to 64 characters
        pub out_return_no: Option<String>,
        /// WeChat return ID · 微信回退单号; up to 64 characters
        pub return_id: Option<String>,
        /// returning merchant ID · 回退商户号; up to 32 characters
        pub return_mchid: Option<String>,
        /// return amount · 回退金额 (fen)
        pub amount: Option<crate::Fen>,
        /// return description of profit sharing · 回退描述; up to 80 characters
        pub description: Option<String>,
        /// result of the return · 回退结果
        pub result: Option<response::Result>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid"),
        order_id: body("order_id").promised(),
        out_order_no: body("out_order_no").promised(),
        out_return_no: body("out_return_no").promised(),
        return_id: body("return_id").promised(),
        return_mchid: body("return_mchid").promised(),
        amount: body("amount").promised(),
        description: body("description").promised(),
        result: body("result").promised(),
        fail_reason: body("fail_reason"),
        create_time: body("create_time").promised(),
        finish_time: body("finish_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        order_id 1(&str),
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no 2(&str),
        /// merchant return number · 商户回退单号; up to 64 characters
        out_return_no 3(&str),
        /// WeChat return ID · 微信回退单号; up to 64 characters
        return_id 4(&str),
        /// returning merchant ID · 回退商户号; up to 32 characters
        return_mchid 5(&str),
        /// return amount · 回退金额 (fen)
        amount 6(crate::Fen),
        /// return description of profit sharing · 回退描述; up to 80 characters
        description 7(&str),
        /// result of the return · 回退结果
        result 8(&response::Result),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 10(&crate::Time),
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        finish_time 11(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::SharingResult as Result;

        pub use crate::v3::profitsharing::return_orders::post::response::FailReason;
    }
}
