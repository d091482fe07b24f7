// Written by `cargo xtask codegen` from spec/openapi/v3/merchant/fund/withdraw.md

//! `/v3/merchant/fund/withdraw`

pub mod bill_type;
pub mod out_request_no;
pub mod withdraw_id;

/// Withdraw funds as the e-commerce platform · 电商平台提现
///
/// `POST /v3/merchant/fund/withdraw`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476670](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `ACCOUNT_ERROR` | Something is wrong with the account. |
/// | 403 | `ACCOUNT_NOT_VERIFIED` | The account's owner has not proved who it is. |
/// | 403 | `CONTRACT_NOT_CONFIRMED` | The user has not agreed to the contract yet. |
/// | 403 | `NOT_ENOUGH` | The balance is too low. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 404 | `ORDER_NOT_EXIST` | There is no such order. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::merchant::fund::withdraw::post::{AccountType, Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "20190611222222222200000000012122",
///     amount: Fen(1),
///     account_type: AccountType::Basic,
/// });
/// let answer = request.send(&client).await?;
/// let withdraw_id = answer.withdraw_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::merchant::fund::withdraw::post::{AccountType, Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "20190611222222222200000000012122",
///     amount: Fen(1),
///     account_type: AccountType::Basic,
/// })
/// .remark("交易体现")
/// .bank_memo("xx平台提现")
/// .notify_url("");
/// ```
#[doc(alias("电商平台提现", "4012476670"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Withdraw funds as the e-commerce platform · 电商平台提现
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        pub out_request_no: String,
        /// withdrawal amount · 提现金额 (fen); at most 80000000000
        pub amount: crate::Fen,
        /// remark · 备注; up to 56 characters
        pub remark: Option<String>,
        /// bank memo · 银行附言; up to 32 characters
        pub bank_memo: Option<String>,
        /// fund account type · 资金账户类型
        pub account_type: AccountType,
        /// withdrawal result notification URL · 提现结果通知地址; up to 256 characters
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        amount: body("amount").required(),
        remark: body("remark"),
        bank_memo: body("bank_memo"),
        account_type: body("account_type").required(),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        out_request_no(&'a str),
        /// withdrawal amount · 提现金额 (fen); at most 80000000000
        amount(crate::Fen),
        /// fund account type · 资金账户类型
        account_type(AccountType),
    } {
        /// remark · 备注; up to 56 characters
        remark remark_opt(into String),
        /// bank memo · 银行附言; up to 32 characters
        bank_memo bank_memo_opt(into String),
        /// withdrawal result notification URL · 提现结果通知地址; up to 256 characters
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant/fund/withdraw",
        "电商平台提现",
        "Withdraw funds as the e-commerce platform",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::ecommerce::fund::withdraw::post::AccountType;

    /// Withdraw funds as the e-commerce platform · 电商平台提现
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 128 characters
        pub withdraw_id: Option<String>,
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        pub out_request_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        withdraw_id: body("withdraw_id").promised(),
        out_request_no: body("out_request_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 128 characters
        withdraw_id 0(&str),
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        out_request_no 1(&str),
    } }
}
