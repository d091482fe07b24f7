// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/profitsharing/returnorders.md

//! `/v3/ecommerce/profitsharing/returnorders`

/// Query a profit-sharing return result · 查询分账回退结果
///
/// `GET /v3/ecommerce/profitsharing/returnorders`
///
/// Official pages · 官方文档:
///
/// - partner: [4012477740](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
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
/// use wechatpay::v3::ecommerce::profitsharing::returnorders::get::{Request, Required, SharingKey};
///
/// let request = Request::new(Required {
///     sub_mchid: "",
///     out_return_no: "",
///     order: SharingKey::OutOrderNo(""),
/// });
/// let answer = request.send(&client).await?;
/// let return_mchid = answer.return_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询分账回退结果", "4012477740"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a profit-sharing return result · 查询分账回退结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
        /// WeChat Pay transaction ID · 微信订单号; up to 64 characters
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号; up to 64 characters
        pub out_return_no: String,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid").required(),
        order_id: query("order_id").one_of(0, 1),
        out_order_no: query("out_order_no").one_of(0, 0),
        out_return_no: query("out_return_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
        /// merchant return number · 商户回退单号; up to 64 characters
        out_return_no(&'a str),
    } one of {
        /// the order, in exactly one way
        order: SharingKey {
            OutOrderNo (out_order_no) [out_order_no],
            OrderId (order_id) [order_id],
        },
    } {
    } }

    /// Exactly one way to say the order.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum SharingKey<'a> {
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        OutOrderNo(&'a str),
        /// WeChat Pay transaction ID · 微信订单号; up to 64 characters
        OrderId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/profitsharing/returnorders",
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
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号; up to 64 characters
        pub out_return_no: Option<String>,
        /// returning merchant ID · 回退商户号; up to 32 characters
        pub return_mchid: Option<String>,
        /// return amount · 回退金额 (fen)
        pub amount: Option<crate::Fen>,
        /// WeChat return ID · 微信回退单号; up to 64 characters
        pub return_no: Option<String>,
        /// result of the return · 回退结果
        pub result: Option<response::Result>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        order_id: body("order_id").promised(),
        out_order_no: body("out_order_no").promised(),
        out_return_no: body("out_return_no").promised(),
        return_mchid: body("return_mchid").promised(),
        amount: body("amount").promised(),
        return_no: body("return_no").promised(),
        result: body("result").promised(),
        fail_reason: body("fail_reason"),
        finish_time: body("finish_time").promised(),
        transaction_id: body("transaction_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid 0(&str),
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        order_id 1(&str),
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no 2(&str),
        /// merchant return number · 商户回退单号; up to 64 characters
        out_return_no 3(&str),
        /// returning merchant ID · 回退商户号; up to 32 characters
        return_mchid 4(&str),
        /// return amount · 回退金额 (fen)
        amount 5(crate::Fen),
        /// WeChat return ID · 微信回退单号; up to 64 characters
        return_no 6(&str),
        /// result of the return · 回退结果
        result 7(&response::Result),
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        finish_time 9(&crate::Time),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::SharingResult as Result;

        crate::open_enum! {
            /// failure reason · 失败原因
            pub enum FailReason {
                /// the account that received the share has a problem · 原分账接收方账户异常
                AccountAbnormal = "ACCOUNT_ABNORMAL",
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

/// Request a profit-sharing return · 请求分账回退
///
/// `POST /v3/ecommerce/profitsharing/returnorders`
///
/// Official pages · 官方文档:
///
/// - partner: [4012477737](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
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
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::profitsharing::returnorders::post::{Request, Required, SharingKey};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_return_no: "R20190516001",
///     return_mchid: "86693852",
///     amount: Fen(10),
///     description: "分账回退",
///     order: SharingKey::OutOrderNo(""),
/// });
/// let answer = request.send(&client).await?;
/// let return_no = answer.return_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::profitsharing::returnorders::post::{Request, Required, SharingKey};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_return_no: "R20190516001",
///     return_mchid: "86693852",
///     amount: Fen(10),
///     description: "分账回退",
///     order: SharingKey::OutOrderNo(""),
/// })
/// .transaction_id("");
/// ```
#[doc(alias("请求分账回退", "4012477737"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a profit-sharing return · 请求分账回退
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
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
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        order_id: body("order_id").one_of(0, 1),
        out_order_no: body("out_order_no").one_of(0, 0),
        out_return_no: body("out_return_no").required(),
        return_mchid: body("return_mchid").required(),
        amount: body("amount").required(),
        description: body("description").required(),
        transaction_id: body("transaction_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
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
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id transaction_id_opt(into String),
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
        "/v3/ecommerce/profitsharing/returnorders",
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
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号; up to 64 characters
        pub out_return_no: Option<String>,
        /// returning merchant ID · 回退商户号; up to 32 characters
        pub return_mchid: Option<String>,
        /// return amount · 回退金额 (fen)
        pub amount: Option<crate::Fen>,
        /// WeChat return ID · 微信回退单号; up to 64 characters
        pub return_no: Option<String>,
        /// result of the return · 回退结果
        pub result: Option<response::Result>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        order_id: body("order_id").promised(),
        out_order_no: body("out_order_no").promised(),
        out_return_no: body("out_return_no").promised(),
        return_mchid: body("return_mchid").promised(),
        amount: body("amount").promised(),
        return_no: body("return_no").promised(),
        result: body("result").promised(),
        fail_reason: body("fail_reason"),
        finish_time: body("finish_time").promised(),
        transaction_id: body("transaction_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid 0(&str),
        /// WeChat profit-sharing ID · 微信分账单号; up to 64 characters
        order_id 1(&str),
        /// merchant profit-sharing number · 商户分账单号; up to 64 characters
        out_order_no 2(&str),
        /// merchant return number · 商户回退单号; up to 64 characters
        out_return_no 3(&str),
        /// returning merchant ID · 回退商户号; up to 32 characters
        return_mchid 4(&str),
        /// return amount · 回退金额 (fen)
        amount 5(crate::Fen),
        /// WeChat return ID · 微信回退单号; up to 64 characters
        return_no 6(&str),
        /// result of the return · 回退结果
        result 7(&response::Result),
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        finish_time 9(&crate::Time),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::SharingResult as Result;

        crate::open_enum! {
            /// failure reason · 失败原因
            pub enum FailReason {
                /// the account that received the share has a problem · 原分账接收方账户异常
                AccountAbnormal = "ACCOUNT_ABNORMAL",
                /// closed after a timeout · 超时关单
                TimeOutClosed = "TIME_OUT_CLOSED",
                /// the account that paid the share has a problem · 原分账分出方账户异常
                PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
            }
        }
    }
}
