// Written by `cargo xtask codegen` from spec/openapi/v3/profitsharing/return-orders.md

//! `/v3/profitsharing/return-orders`

pub mod by_out_return_no;

/// Request a profit-sharing return · 请求分账回退
///
/// `POST /v3/profitsharing/return-orders`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012525287](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
/// - partner: [4012466854](https://pay.weixin.qq.com/doc/v3/partner/4012466854)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::profitsharing::return_orders::post::{Request, Required, SharingKey};
///
/// let request = Request::new(Required {
///     out_return_no: "R20190516001",
///     return_mchid: "86693852",
///     amount: Fen(10),
///     description: "用户退款",
///     order: SharingKey::OutOrderNo(""),
/// });
/// let answer = request.send(&client).await?;
/// let return_id = answer.return_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::profitsharing::return_orders::post::{Request, Required, SharingKey};
///
/// let request = Request::new(Required {
///     out_return_no: "R20190516001",
///     return_mchid: "86693852",
///     amount: Fen(10),
///     description: "用户退款",
///     order: SharingKey::OutOrderNo(""),
/// })
/// .sub_mchid("1900000109");
/// ```
#[doc(alias("请求分账回退", "4012525287", "4012466854"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a profit-sharing return · 请求分账回退
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号; up to 64 characters
        pub out_return_no: String,
        /// returning merchant ID · 回退商户号; up to 32 characters
        pub return_mchid: String,
        /// return amount · 回退金额 (fen)
        pub amount: crate::Fen,
        /// return description of profit sharing · 回退描述; up to 80 characters
        pub description: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        order_id: body("order_id").one_of(0, 1),
        out_order_no: body("out_order_no").one_of(0, 0),
        out_return_no: body("out_return_no").required(),
        return_mchid: body("return_mchid").required(),
        amount: body("amount").required(),
        description: body("description").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant return number · 商户回退单号; up to 64 characters
        out_return_no(&'a str),
        /// returning merchant ID · 回退商户号; up to 32 characters
        return_mchid(&'a str),
        /// return amount · 回退金额 (fen)
        amount(crate::Fen),
        /// return description of profit sharing · 回退描述; up to 80 characters
        description(&'a str),
    } one of {
        /// the order, in exactly one way
        order: SharingKey {
            OutOrderNo (out_order_no) [out_order_no],
            OrderId (order_id) [order_id],
        },
    } {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
    } }

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum SharingKey<'a> {
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        OutOrderNo(&'a str),
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        OrderId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/profitsharing/return-orders",
        "请求分账回退",
        "Request a profit-sharing return",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Request a profit-sharing return · 请求分账回退
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

        crate::open_enum! {
            /// failure reason · 失败原因
            pub enum FailReason {
                /// the account that received the share has a problem · 原分账接收方账户异常
                AccountAbnormal = "ACCOUNT_ABNORMAL",
                /// the balance is too small · 余额不足
                BalanceNotEnough = "BALANCE_NOT_ENOUGH",
                /// closed after a timeout · 超时关单
                TimeOutClosed = "TIME_OUT_CLOSED",
                /// the account that paid the share has a problem · 原分账分出方账户异常
                PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
                /// the parameters of the description could not be set · 描述参数设置失败
                InvalidRequest = "INVALID_REQUEST",
            }
        }
    }
}
