// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/fund/withdraw.md

//! `/v3/ecommerce/fund/withdraw`

pub mod by_withdraw_id;
pub mod out_request_no;

/// Withdraw an account balance · 账户余额提现
///
/// `POST /v3/ecommerce/fund/withdraw`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476652](https://pay.weixin.qq.com/doc/v3/partner/4012476652), [4012719526](https://pay.weixin.qq.com/doc/v3/partner/4012719526), [4012720157](https://pay.weixin.qq.com/doc/v3/partner/4012720157), [4012714461](https://pay.weixin.qq.com/doc/v3/partner/4012714461)
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
/// use wechatpay::v3::ecommerce::fund::withdraw::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_request_no: "20190611222222222200000000012122",
///     amount: Fen(100),
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
/// use wechatpay::v3::ecommerce::fund::withdraw::post::{AccountType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_request_no: "20190611222222222200000000012122",
///     amount: Fen(100),
/// })
/// .remark("交易提现")
/// .bank_memo("微信支付提现")
/// .account_type(AccountType::Basic)
/// .notify_url("https://weixin.qq.com/a-fake-notify-url");
/// ```
#[doc(alias("账户余额提现", "4012476652", "4012719526", "4012720157", "4012714461"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Withdraw an account balance · 账户余额提现
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号; up to 32 characters
        pub sub_mchid: String,
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        pub out_request_no: String,
        /// withdrawal amount · 提现金额 (fen); at most 80000000000
        pub amount: crate::Fen,
        /// withdrawal remark · 提现备注; up to 56 characters
        pub remark: Option<String>,
        /// bank memo · 银行附言; up to 32 characters
        pub bank_memo: Option<String>,
        /// disbursing account type · 出款账户类型
        pub account_type: Option<AccountType>,
        /// withdrawal result notification URL · 提现结果通知地址; up to 256 characters
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        out_request_no: body("out_request_no").required(),
        amount: body("amount").required(),
        remark: body("remark"),
        bank_memo: body("bank_memo"),
        account_type: body("account_type"),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 特约商户号; up to 32 characters
        sub_mchid(&'a str),
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        out_request_no(&'a str),
        /// withdrawal amount · 提现金额 (fen); at most 80000000000
        amount(crate::Fen),
    } {
        /// withdrawal remark · 提现备注; up to 56 characters
        remark remark_opt(into String),
        /// bank memo · 银行附言; up to 32 characters
        bank_memo bank_memo_opt(into String),
        /// disbursing account type · 出款账户类型
        account_type account_type_opt(AccountType),
        /// withdrawal result notification URL · 提现结果通知地址; up to 256 characters
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/fund/withdraw",
        "账户余额提现",
        "Withdraw an account balance",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// disbursing account type · 出款账户类型
        pub enum AccountType {
            /// basic account · 基本账户
            Basic = "BASIC",
            /// fee account · 手续费账户
            Fees = "FEES",
            /// operations account · 运营账户
            Operation = "OPERATION",
        }
    }

    /// Withdraw an account balance · 账户余额提现
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 特约商户号; up to 32 characters
        pub sub_mchid: Option<String>,
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 128 characters
        pub withdraw_id: Option<String>,
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        pub out_request_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        withdraw_id: body("withdraw_id").promised(),
        out_request_no: body("out_request_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 特约商户号; up to 32 characters
        sub_mchid 0(&str),
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 128 characters
        withdraw_id 1(&str),
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        out_request_no 2(&str),
    } }
}
