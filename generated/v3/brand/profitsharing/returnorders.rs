// Written by `cargo xtask codegen` from spec/openapi/v3/brand/profitsharing/returnorders.md

//! `/v3/brand/profitsharing/returnorders`

/// Query a profit-sharing return result · 查询分账回退结果
///
/// `GET /v3/brand/profitsharing/returnorders`
///
/// Official pages · 官方文档:
///
/// - partner: [4012467011](https://pay.weixin.qq.com/doc/v3/partner/4012467011)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::profitsharing::returnorders::get::{Request, Required, SharingKey};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_return_no: "R20190516001",
///     order: SharingKey::OutOrderNo(""),
/// });
/// let answer = request.send(&client).await?;
/// let return_mchid = answer.return_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询分账回退结果", "4012467011"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a profit-sharing return result · 查询分账回退结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// merchant return number · 商户回退单号
        pub out_return_no: String,
        /// WeChat profit-sharing ID · 微信分帐单号
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid").required(),
        out_return_no: query("out_return_no").required(),
        order_id: query("order_id").one_of(0, 1),
        out_order_no: query("out_order_no").one_of(0, 0),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// merchant return number · 商户回退单号
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
        /// merchant profit-sharing number · 商户分账单号
        OutOrderNo(&'a str),
        /// WeChat profit-sharing ID · 微信分帐单号
        OrderId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/profitsharing/returnorders",
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
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号
        pub out_return_no: Option<String>,
        /// returning merchant ID · 回退商户号
        pub return_mchid: Option<String>,
        /// WeChat return ID · 微信回退单号
        pub return_no: Option<String>,
        /// return amount · 回退金额 (fen)
        pub amount: Option<crate::Fen>,
        /// result of the return · 回退结果
        pub result: Option<response::Result>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        order_id: body("order_id").promised(),
        out_order_no: body("out_order_no").promised(),
        out_return_no: body("out_return_no").promised(),
        return_mchid: body("return_mchid").promised(),
        return_no: body("return_no").promised(),
        amount: body("amount").promised(),
        result: body("result").promised(),
        fail_reason: body("fail_reason"),
        finish_time: body("finish_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
        /// WeChat profit-sharing ID · 微信分账单号
        order_id 1(&str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no 2(&str),
        /// merchant return number · 商户回退单号
        out_return_no 3(&str),
        /// returning merchant ID · 回退商户号
        return_mchid 4(&str),
        /// WeChat return ID · 微信回退单号
        return_no 5(&str),
        /// return amount · 回退金额 (fen)
        amount 6(crate::Fen),
        /// result of the return · 回退结果
        result 7(&response::Result),
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        finish_time 9(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::SharingResult as Result;

        crate::open_enum! {
            /// failure reason · 失败原因
            pub enum FailReason {
                AccountAbnormal = "ACCOUNT_ABNORMAL",
                TimeOutClosed = "TIME_OUT_CLOSED",
                PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
                InvalidRequest = "INVALID_REQUEST",
            }
        }
    }
}

/// Request a profit-sharing return · 请求分账回退
///
/// `POST /v3/brand/profitsharing/returnorders`
///
/// Official pages · 官方文档:
///
/// - partner: [4012467097](https://pay.weixin.qq.com/doc/v3/partner/4012467097)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::brand::profitsharing::returnorders::post::{Request, Required, SharingKey};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_return_no: "R20190516001",
///     return_mchid: "86693852",
///     amount: Fen(10),
///     description: "分账回退",
///     order: SharingKey::OutOrderNo("P20150806125346"),
/// });
/// let answer = request.send(&client).await?;
/// let return_no = answer.return_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("请求分账回退", "4012467097"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a profit-sharing return · 请求分账回退
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号
        pub out_return_no: String,
        /// returning merchant ID · 回退商户号
        pub return_mchid: String,
        /// return amount · 回退金额 (fen)
        pub amount: crate::Fen,
        /// return description of profit sharing · 回退描述
        pub description: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        order_id: body("order_id").one_of(0, 1),
        out_order_no: body("out_order_no").one_of(0, 0),
        out_return_no: body("out_return_no").required(),
        return_mchid: body("return_mchid").required(),
        amount: body("amount").required(),
        description: body("description").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// merchant return number · 商户回退单号
        out_return_no(&'a str),
        /// returning merchant ID · 回退商户号
        return_mchid(&'a str),
        /// return amount · 回退金额 (fen)
        amount(crate::Fen),
        /// return description of profit sharing · 回退描述
        description(&'a str),
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
        /// merchant profit-sharing number · 商户分账单号
        OutOrderNo(&'a str),
        /// WeChat profit-sharing ID · 微信分账单号
        OrderId(&'a str),
    }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/profitsharing/returnorders",
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
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// WeChat profit-sharing ID · 微信分账单号
        pub order_id: Option<String>,
        /// merchant profit-sharing number · 商户分账单号
        pub out_order_no: Option<String>,
        /// merchant return number · 商户回退单号
        pub out_return_no: Option<String>,
        /// returning merchant ID · 回退商户号
        pub return_mchid: Option<String>,
        /// return amount · 回退金额 (fen)
        pub amount: Option<crate::Fen>,
        /// WeChat return ID · 微信回退单号
        pub return_no: Option<String>,
        /// result of the return · 回退结果
        pub result: Option<response::Result>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
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
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
        /// WeChat profit-sharing ID · 微信分账单号
        order_id 1(&str),
        /// merchant profit-sharing number · 商户分账单号
        out_order_no 2(&str),
        /// merchant return number · 商户回退单号
        out_return_no 3(&str),
        /// returning merchant ID · 回退商户号
        return_mchid 4(&str),
        /// return amount · 回退金额 (fen)
        amount 5(crate::Fen),
        /// WeChat return ID · 微信回退单号
        return_no 6(&str),
        /// result of the return · 回退结果
        result 7(&response::Result),
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        finish_time 9(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::SharingResult as Result;

        crate::open_enum! {
            /// failure reason · 失败原因
            pub enum FailReason {
                AccountAbnormal = "ACCOUNT_ABNORMAL",
                TimeOutClosed = "TIME_OUT_CLOSED",
                PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
            }
        }
    }
}
