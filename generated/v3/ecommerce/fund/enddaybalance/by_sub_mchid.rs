// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/fund/enddaybalance/{sub_mchid}.md

//! `/v3/ecommerce/fund/enddaybalance/{sub_mchid}`

/// Query the end-of-day account balance of a second-tier merchant · 查询二级商户账户日终余额
///
/// `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476693](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
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
/// use wechatpay::v3::ecommerce::fund::enddaybalance::by_sub_mchid::get::{Request, Required};
///
/// let request = Request::new(Required { sub_mchid: "1222212222", date: "2019-08-17".into() });
/// let answer = request.send(&client).await?;
/// let available_amount = answer.available_amount()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::fund::enddaybalance::by_sub_mchid::get::{AccountType, Request, Required};
///
/// let request = Request::new(Required { sub_mchid: "1222212222", date: "2019-08-17".into() })
///     .account_type(AccountType::Basic);
/// ```
#[doc(alias("查询二级商户账户日终余额", "4012476693"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the end-of-day account balance of a second-tier merchant · 查询二级商户账户日终余额
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// e-commerce sub-merchant's merchant ID · 电商特约商户商户号; up to 32 characters
        pub sub_mchid: String,
        /// date · 日期; as 2018-06-08
        pub date: crate::Date,
        /// account type · 账户类型
        pub account_type: Option<AccountType>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        date: query("date").required(),
        account_type: query("account_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// e-commerce sub-merchant's merchant ID · 电商特约商户商户号; up to 32 characters
        sub_mchid(&'a str),
        /// date · 日期; as 2018-06-08
        date(crate::Date),
    } {
        /// account type · 账户类型
        account_type account_type_opt(AccountType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/fund/enddaybalance/{sub_mchid}",
        "查询二级商户账户日终余额",
        "Query the end-of-day account balance of a second-tier merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// account type · 账户类型
        pub enum AccountType {
            /// basic account · 基本账户
            Basic = "BASIC",
            /// deposit account · 保证金账户
            Deposit = "DEPOSIT",
        }
    }

    /// Query the end-of-day account balance of a second-tier merchant · 查询二级商户账户日终余额
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: Option<String>,
        /// available balance · 可用余额 (fen)
        pub available_amount: Option<crate::Fen>,
        /// unavailable balance · 不可用余额 (fen)
        pub pending_amount: Option<crate::Fen>,
        /// account type · 账户类型
        pub account_type: Option<AccountType>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        available_amount: body("available_amount").promised(),
        pending_amount: body("pending_amount"),
        account_type: body("account_type"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid 0(&str),
        /// available balance · 可用余额 (fen)
        available_amount 1(crate::Fen),
    } }
}
