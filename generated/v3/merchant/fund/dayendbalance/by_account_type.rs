// Written by `cargo xtask codegen` from spec/openapi/v3/merchant/fund/dayendbalance/{account_type}.md

//! `/v3/merchant/fund/dayendbalance/{account_type}`

/// Query the end-of-day account balance · 查询账户日终余额
///
/// `GET /v3/merchant/fund/dayendbalance/{account_type}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476702](https://pay.weixin.qq.com/doc/v3/partner/4012476702), [4012720989](https://pay.weixin.qq.com/doc/v3/partner/4012720989), [4012721446](https://pay.weixin.qq.com/doc/v3/partner/4012721446)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant::fund::dayendbalance::by_account_type::get::{AccountType, Request, Required};
///
/// let request = Request::new(Required {
///     account_type: AccountType::Basic,
///     date: "2019-06-11".into(),
/// });
/// let answer = request.send(&client).await?;
/// let available_amount = answer.available_amount()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询账户日终余额", "4012476702", "4012720989", "4012721446"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the end-of-day account balance · 查询账户日终余额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// fund account type · 资金账户类型
        pub account_type: AccountType,
        /// date · 日期; as 2018-06-08
        pub date: crate::Date,
    }

    crate::model! { Request {
        account_type: path("account_type").required(),
        date: query("date").required(),
    } }

    crate::sent::sent! { Request(Required) {
        /// fund account type · 资金账户类型
        account_type(AccountType),
        /// date · 日期; as 2018-06-08
        date(crate::Date),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchant/fund/dayendbalance/{account_type}",
        "查询账户日终余额",
        "Query the end-of-day account balance",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::merchant::fund::balance::by_account_type::get::AccountType;

    /// Query the end-of-day account balance · 查询账户日终余额
    #[non_exhaustive]
    pub struct Response {
        /// available balance · 可用余额 (fen)
        pub available_amount: Option<crate::Fen>,
        /// unavailable balance · 不可用余额 (fen)
        pub pending_amount: Option<crate::Fen>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        available_amount: body("available_amount").promised(),
        pending_amount: body("pending_amount"),
    } }

    crate::promised::promised! { Response {
        /// available balance · 可用余额 (fen)
        available_amount 0(crate::Fen),
    } }
}
