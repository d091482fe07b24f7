// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/subsidies/return.md

//! `/v3/ecommerce/subsidies/return`

/// Request a subsidy return · 请求补差回退
///
/// `POST /v3/ecommerce/subsidies/return`
///
/// Official pages · 官方文档:
///
/// - partner: [4012477636](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
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
/// use wechatpay::v3::ecommerce::subsidies::return_::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_order_no: "P20150806125346",
///     transaction_id: "4208450740201411110007820472",
///     amount: Fen(10),
///     description: "测试备注",
/// });
/// let answer = request.send(&client).await?;
/// let subsidy_refund_id = answer.subsidy_refund_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::ecommerce::subsidies::return_::post::{Account, From, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_order_no: "P20150806125346",
///     transaction_id: "4208450740201411110007820472",
///     amount: Fen(10),
///     description: "测试备注",
/// })
/// .refund_id("3008450740201411110007820472")
/// .subsidy_id("3008450740201411110007820472")
/// .from([From::new().account(Account::Available).amount(10)]);
/// ```
#[doc(alias("请求补差回退", "4012477636"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a subsidy return · 请求补差回退
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
        /// merchant subsidy return number · 商户补差回退单号; up to 64 characters
        pub out_order_no: String,
        /// WeChat Pay transaction ID · 微信订单号; up to 64 characters
        pub transaction_id: String,
        /// WeChat refund ID · 微信退款单号; up to 64 characters
        pub refund_id: Option<String>,
        /// subsidy return amount · 补差回退金额 (fen)
        pub amount: crate::Fen,
        /// subsidy return description · 补差回退描述; up to 80 characters
        pub description: String,
        /// WeChat subsidy top-up ID · 微信补差单号; up to 64 characters
        pub subsidy_id: Option<String>,
        /// return funding accounts and amounts · 回退出资账户及金额
        pub from: Option<Vec<From>>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        out_order_no: body("out_order_no").required(),
        transaction_id: body("transaction_id").required(),
        refund_id: body("refund_id"),
        amount: body("amount").required(),
        description: body("description").required(),
        subsidy_id: body("subsidy_id"),
        from: body("from"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
        /// merchant subsidy return number · 商户补差回退单号; up to 64 characters
        out_order_no(&'a str),
        /// WeChat Pay transaction ID · 微信订单号; up to 64 characters
        transaction_id(&'a str),
        /// subsidy return amount · 补差回退金额 (fen)
        amount(crate::Fen),
        /// subsidy return description · 补差回退描述; up to 80 characters
        description(&'a str),
    } {
        /// WeChat refund ID · 微信退款单号; up to 64 characters
        refund_id refund_id_opt(into String),
        /// WeChat subsidy top-up ID · 微信补差单号; up to 64 characters
        subsidy_id subsidy_id_opt(into String),
        /// return funding accounts and amounts · 回退出资账户及金额
        from from_opt([From]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/subsidies/return",
        "请求补差回退",
        "Request a subsidy return",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::ecommerce::refunds::apply::post::Account;

    /// return funding accounts and amounts · 回退出资账户及金额
    #[must_use]
    #[non_exhaustive]
    pub struct From {
        /// funding account type · 出资账户类型
        pub account: Option<Account>,
        /// funding amount · 出资金额 (fen)
        pub amount: Option<crate::Fen>,
    }

    crate::model! { From: Default {
        account: body("account"),
        amount: body("amount"),
    } }

    crate::sent::sent! { From {
        /// funding account type · 出资账户类型
        account account_opt(Account),
        /// funding amount · 出资金额 (fen)
        amount amount_opt(into crate::Fen),
    } }

    /// Request a subsidy return · 请求补差回退
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// WeChat subsidy return ID · 微信补差回退单号
        pub subsidy_refund_id: Option<String>,
        /// WeChat refund ID · 微信退款单号
        pub refund_id: Option<String>,
        /// merchant subsidy return number · 商户补差回退单号
        pub out_order_no: Option<String>,
        /// subsidy return amount · 补差回退金额 (fen)
        pub amount: Option<crate::Fen>,
        /// subsidy return description · 补差回退描述
        pub description: Option<String>,
        /// subsidy return result · 补差回退结果
        pub result: Option<response::Result>,
        /// subsidy return completion time · 补差回退完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// WeChat subsidy top-up ID · 微信补差单号; up to 64 characters
        pub subsidy_id: Option<String>,
        /// return funding accounts and amounts · 回退出资账户及金额
        pub from: Vec<response::From>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        transaction_id: body("transaction_id").promised(),
        subsidy_refund_id: body("subsidy_refund_id").promised(),
        refund_id: body("refund_id"),
        out_order_no: body("out_order_no").promised(),
        amount: body("amount").promised(),
        description: body("description").promised(),
        result: body("result").promised(),
        success_time: body("success_time").promised(),
        subsidy_id: body("subsidy_id"),
        from: body("from"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 1(&str),
        /// WeChat subsidy return ID · 微信补差回退单号
        subsidy_refund_id 2(&str),
        /// merchant subsidy return number · 商户补差回退单号
        out_order_no 4(&str),
        /// subsidy return amount · 补差回退金额 (fen)
        amount 5(crate::Fen),
        /// subsidy return description · 补差回退描述
        description 6(&str),
        /// subsidy return result · 补差回退结果
        result 7(&response::Result),
        /// subsidy return completion time · 补差回退完成时间; as 2018-06-08T10:34:56+08:00
        success_time 8(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// subsidy return result · 补差回退结果
            pub enum Result {
                /// succeeded · 已成功
                Success = "SUCCESS",
                /// failed · 已失败
                Fail = "FAIL",
            }
        }

        /// return funding accounts and amounts · 回退出资账户及金额
        #[non_exhaustive]
        pub struct From {
            /// funding account type · 出资账户类型
            pub account: Option<super::Account>,
            /// funding amount · 出资金额 (fen)
            pub amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { From: Received {
            account: body("account"),
            amount: body("amount"),
        } }
    }
}
