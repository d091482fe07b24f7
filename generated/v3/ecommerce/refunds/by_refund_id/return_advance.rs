// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/refunds/{refund_id}/return-advance.md

//! `/v3/ecommerce/refunds/{refund_id}/return-advance`

/// Query an advance replenishment result · 查询垫付回补结果
///
/// `GET /v3/ecommerce/refunds/{refund_id}/return-advance`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476916](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::refunds::by_refund_id::return_advance::get::{Request, Required};
///
/// let request = Request::new(Required {
///     refund_id: "50000000382019052709732678859",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let advance_return_id = answer.advance_return_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询垫付回补结果", "4012476916"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an advance replenishment result · 查询垫付回补结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        pub refund_id: String,
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
    }

    crate::model! { Request {
        refund_id: path("refund_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        refund_id(&'a str),
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/refunds/{refund_id}/return-advance",
        "查询垫付回补结果",
        "Query an advance replenishment result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an advance replenishment result · 查询垫付回补结果
    #[non_exhaustive]
    pub struct Response {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        pub refund_id: Option<String>,
        /// WeChat advance return ID · 微信回补单号; up to 32 characters
        pub advance_return_id: Option<String>,
        /// advance replenishment amount · 垫付回补金额 (fen)
        pub return_amount: Option<crate::Fen>,
        /// disbursing party's merchant ID · 出款方商户号; up to 32 characters
        pub payer_mchid: Option<String>,
        /// disbursing party's account · 出款方账户
        pub payer_account: Option<response::PayerAccount>,
        /// credited party's merchant ID · 入账方商户号; up to 32 characters
        pub payee_mchid: Option<String>,
        /// receiving party's account · 入账方账户
        pub payee_account: Option<response::PayeeAccount>,
        /// advance replenishment result · 垫付回补结果
        pub result: Option<response::Result>,
        /// advance replenishment completion time · 垫付回补完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        refund_id: body("refund_id").promised(),
        advance_return_id: body("advance_return_id").promised(),
        return_amount: body("return_amount").promised(),
        payer_mchid: body("payer_mchid").promised(),
        payer_account: body("payer_account").promised(),
        payee_mchid: body("payee_mchid").promised(),
        payee_account: body("payee_account").promised(),
        result: body("result").promised(),
        success_time: body("success_time"),
    } }

    crate::promised::promised! { Response {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        refund_id 0(&str),
        /// WeChat advance return ID · 微信回补单号; up to 32 characters
        advance_return_id 1(&str),
        /// advance replenishment amount · 垫付回补金额 (fen)
        return_amount 2(crate::Fen),
        /// disbursing party's merchant ID · 出款方商户号; up to 32 characters
        payer_mchid 3(&str),
        /// disbursing party's account · 出款方账户
        payer_account 4(&response::PayerAccount),
        /// credited party's merchant ID · 入账方商户号; up to 32 characters
        payee_mchid 5(&str),
        /// receiving party's account · 入账方账户
        payee_account 6(&response::PayeeAccount),
        /// advance replenishment result · 垫付回补结果
        result 7(&response::Result),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// disbursing party's account · 出款方账户
            pub enum PayerAccount {
                /// basic account · 基本账户
                Basic = "BASIC",
                /// operations account · 运营账户
                Operation = "OPERATION",
            }
        }

        crate::open_enum! {
            /// receiving party's account · 入账方账户
            pub enum PayeeAccount {
                /// basic account · 基本账户
                Basic = "BASIC",
                /// operations account · 运营账户
                Operation = "OPERATION",
            }
        }

        crate::open_enum! {
            /// advance replenishment result · 垫付回补结果
            pub enum Result {
                /// returned · 回补成功
                Success = "SUCCESS",
                /// the return failed · 回补失败
                Failed = "FAILED",
                /// being processed · 处理中
                Processing = "PROCESSING",
            }
        }
    }
}

/// Replenish an advanced refund · 垫付退款回补
///
/// `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476927](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::refunds::by_refund_id::return_advance::post::{Request, Required};
///
/// let request = Request::new(Required {
///     refund_id: "50000000382019052709732678859",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let advance_return_id = answer.advance_return_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("垫付退款回补", "4012476927"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Replenish an advanced refund · 垫付退款回补
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        pub refund_id: String,
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
    }

    crate::model! { Request {
        refund_id: path("refund_id").required(),
        sub_mchid: body("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        refund_id(&'a str),
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/refunds/{refund_id}/return-advance",
        "垫付退款回补",
        "Replenish an advanced refund",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Replenish an advanced refund · 垫付退款回补
    #[non_exhaustive]
    pub struct Response {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        pub refund_id: Option<String>,
        /// WeChat advance return ID · 微信回补单号; up to 32 characters
        pub advance_return_id: Option<String>,
        /// advance replenishment amount · 垫付回补金额 (fen)
        pub return_amount: Option<crate::Fen>,
        /// disbursing party's merchant ID · 出款方商户号; up to 32 characters
        pub payer_mchid: Option<String>,
        /// disbursing party's account · 出款方账户
        pub payer_account: Option<response::PayerAccount>,
        /// credited party's merchant ID · 入账方商户号; up to 32 characters
        pub payee_mchid: Option<String>,
        /// receiving party's account · 入账方账户
        pub payee_account: Option<response::PayeeAccount>,
        /// advance replenishment result · 垫付回补结果
        pub result: Option<response::Result>,
        /// advance replenishment completion time · 垫付回补完成时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        refund_id: body("refund_id").promised(),
        advance_return_id: body("advance_return_id").promised(),
        return_amount: body("return_amount").promised(),
        payer_mchid: body("payer_mchid").promised(),
        payer_account: body("payer_account").promised(),
        payee_mchid: body("payee_mchid").promised(),
        payee_account: body("payee_account").promised(),
        result: body("result").promised(),
        success_time: body("success_time"),
    } }

    crate::promised::promised! { Response {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        refund_id 0(&str),
        /// WeChat advance return ID · 微信回补单号; up to 32 characters
        advance_return_id 1(&str),
        /// advance replenishment amount · 垫付回补金额 (fen)
        return_amount 2(crate::Fen),
        /// disbursing party's merchant ID · 出款方商户号; up to 32 characters
        payer_mchid 3(&str),
        /// disbursing party's account · 出款方账户
        payer_account 4(&response::PayerAccount),
        /// credited party's merchant ID · 入账方商户号; up to 32 characters
        payee_mchid 5(&str),
        /// receiving party's account · 入账方账户
        payee_account 6(&response::PayeeAccount),
        /// advance replenishment result · 垫付回补结果
        result 7(&response::Result),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::ecommerce::refunds::by_refund_id::return_advance::get::response::PayerAccount;

        pub use crate::v3::ecommerce::refunds::by_refund_id::return_advance::get::response::PayeeAccount;

        pub use crate::v3::ecommerce::refunds::by_refund_id::return_advance::get::response::Result;
    }
}
