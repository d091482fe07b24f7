// Written by `cargo xtask codegen` from spec/openapi/v3/merchant/fund/withdraw/out-request-no/{out_request_no}.md

//! `/v3/merchant/fund/withdraw/out-request-no/{out_request_no}`

/// Query an e-commerce platform's withdrawal state by merchant withdrawal number · 电商平台(商户提现单号查询)提现状态
///
/// `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476672](https://pay.weixin.qq.com/doc/v3/partner/4012476672)
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
/// use wechatpay::v3::merchant::fund::withdraw::out_request_no::by_out_request_no::get::Request;
///
/// let request = Request::new("20190611222222222200000000012122");
/// let answer = request.send(&client).await?;
/// let status = answer.status()?;
/// # Ok(()) }
/// ```
#[doc(alias("电商平台(商户提现单号查询)提现状态", "4012476672"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an e-commerce platform's withdrawal state by merchant withdrawal number · 电商平台(商户提现单号查询)提现状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant withdrawal number · 商户提现单号
        pub out_request_no: String,
    }

    crate::model! { Request {
        out_request_no: path("out_request_no").required(),
    } }

    crate::sent::sent! { Request(out_request_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
        "电商平台(商户提现单号查询)提现状态",
        "Query an e-commerce platform's withdrawal state by merchant withdrawal number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an e-commerce platform's withdrawal state by merchant withdrawal number · 电商平台(商户提现单号查询)提现状态
    #[non_exhaustive]
    pub struct Response {
        /// withdrawal order state · 提现单状态
        pub status: Option<response::Status>,
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 128 characters
        pub withdraw_id: Option<String>,
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        pub out_request_no: Option<String>,
        /// withdrawal amount · 提现金额 (fen)
        pub amount: Option<crate::Fen>,
        /// withdrawal initiation time · 发起提现时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// withdrawal state update time · 提现状态更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// failure reason · 失败原因; up to 255 characters
        pub reason: Option<String>,
        /// withdrawal remark · 提现备注; up to 255 characters
        pub remark: Option<String>,
        /// bank memo · 银行附言; up to 32 characters
        pub bank_memo: Option<String>,
        /// disbursing account type · 出款账户类型
        pub account_type: Option<response::AccountType>,
        /// solution for the withdrawal failure · 提现失败解决方案; up to 255 characters
        pub solution: Option<String>,
        /// last four digits of the receiving bank account · 入账银行账号后四位; up to 4 characters
        pub account_number: Option<String>,
        /// crediting bank · 入账银行; up to 10 characters
        pub account_bank: Option<String>,
        /// full name of the crediting bank (with branch) · 入账银行全称（含支行）; up to 128 characters
        pub bank_name: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        status: body("status").promised(),
        withdraw_id: body("withdraw_id").promised(),
        out_request_no: body("out_request_no").promised(),
        amount: body("amount").promised(),
        create_time: body("create_time").promised(),
        update_time: body("update_time").promised(),
        reason: body("reason").promised(),
        remark: body("remark").promised(),
        bank_memo: body("bank_memo").promised(),
        account_type: body("account_type").promised(),
        solution: body("solution").promised(),
        account_number: body("account_number").promised(),
        account_bank: body("account_bank").promised(),
        bank_name: body("bank_name"),
    } }

    crate::promised::promised! { Response {
        /// withdrawal order state · 提现单状态
        status 0(&response::Status),
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 128 characters
        withdraw_id 1(&str),
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        out_request_no 2(&str),
        /// withdrawal amount · 提现金额 (fen)
        amount 3(crate::Fen),
        /// withdrawal initiation time · 发起提现时间; as 2018-06-08T10:34:56+08:00
        create_time 4(&crate::Time),
        /// withdrawal state update time · 提现状态更新时间; as 2018-06-08T10:34:56+08:00
        update_time 5(&crate::Time),
        /// failure reason · 失败原因; up to 255 characters
        reason 6(&str),
        /// withdrawal remark · 提现备注; up to 255 characters
        remark 7(&str),
        /// bank memo · 银行附言; up to 32 characters
        bank_memo 8(&str),
        /// disbursing account type · 出款账户类型
        account_type 9(&response::AccountType),
        /// solution for the withdrawal failure · 提现失败解决方案; up to 255 characters
        solution 10(&str),
        /// last four digits of the receiving bank account · 入账银行账号后四位; up to 4 characters
        account_number 11(&str),
        /// crediting bank · 入账银行; up to 10 characters
        account_bank 12(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::ecommerce::fund::withdraw::by_withdraw_id::get::response::Status;

        pub use crate::v3::ecommerce::fund::withdraw::post::AccountType;
    }
}
