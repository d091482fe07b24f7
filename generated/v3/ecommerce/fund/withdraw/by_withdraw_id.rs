// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/fund/withdraw/{withdraw_id}.md

//! `/v3/ecommerce/fund/withdraw/{withdraw_id}`

/// Query by WeChat Pay withdrawal ID · 微信支付提现单号查询
///
/// `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476665](https://pay.weixin.qq.com/doc/v3/partner/4012476665), [4012719970](https://pay.weixin.qq.com/doc/v3/partner/4012719970), [4012719951](https://pay.weixin.qq.com/doc/v3/partner/4012719951), [4012714923](https://pay.weixin.qq.com/doc/v3/partner/4012714923)
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
/// use wechatpay::v3::ecommerce::fund::withdraw::by_withdraw_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     withdraw_id: "1232193719823791273913279173",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("微信支付提现单号查询", "4012476665", "4012719970", "4012719951", "4012714923"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query by WeChat Pay withdrawal ID · 微信支付提现单号查询
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 128 characters
        pub withdraw_id: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        withdraw_id: path("withdraw_id").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 128 characters
        withdraw_id(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/fund/withdraw/{withdraw_id}",
        "微信支付提现单号查询",
        "Query by WeChat Pay withdrawal ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query by WeChat Pay withdrawal ID · 微信支付提现单号查询
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// e-commerce platform merchant ID · 电商平台商户号
        pub sp_mchid: Option<String>,
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
        /// bank remark · 银行备注; up to 32 characters
        pub bank_memo: Option<String>,
        /// disbursing account type · 出款账户类型
        pub account_type: Option<response::AccountType>,
        /// last four digits of the receiving bank account · 入账银行账号后四位; up to 4 characters
        pub account_number: Option<String>,
        /// crediting bank · 入账银行; up to 10 characters
        pub account_bank: Option<String>,
        /// full name of the crediting bank (with branch) · 入账银行全称（含支行）; up to 128 characters
        pub bank_name: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        sp_mchid: body("sp_mchid").promised(),
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
        account_number: body("account_number").promised(),
        account_bank: body("account_bank").promised(),
        bank_name: body("bank_name"),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// e-commerce platform merchant ID · 电商平台商户号
        sp_mchid 1(&str),
        /// withdrawal order state · 提现单状态
        status 2(&response::Status),
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 128 characters
        withdraw_id 3(&str),
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        out_request_no 4(&str),
        /// withdrawal amount · 提现金额 (fen)
        amount 5(crate::Fen),
        /// withdrawal initiation time · 发起提现时间; as 2018-06-08T10:34:56+08:00
        create_time 6(&crate::Time),
        /// withdrawal state update time · 提现状态更新时间; as 2018-06-08T10:34:56+08:00
        update_time 7(&crate::Time),
        /// failure reason · 失败原因; up to 255 characters
        reason 8(&str),
        /// withdrawal remark · 提现备注; up to 255 characters
        remark 9(&str),
        /// bank remark · 银行备注; up to 32 characters
        bank_memo 10(&str),
        /// disbursing account type · 出款账户类型
        account_type 11(&response::AccountType),
        /// last four digits of the receiving bank account · 入账银行账号后四位; up to 4 characters
        account_number 12(&str),
        /// crediting bank · 入账银行; up to 10 characters
        account_bank 13(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// withdrawal order state · 提现单状态
            pub enum Status {
                /// accepted · 受理成功
                CreateSuccess = "CREATE_SUCCESS",
                /// withdrawn · 提现成功
                Success = "SUCCESS",
                /// the withdrawal failed · 提现失败
                Fail = "FAIL",
                /// the withdrawal was returned · 提现退票
                Refund = "REFUND",
                /// Close an order · 关单
                Close = "CLOSE",
                /// the order of the business was made · 业务单已创建
                Init = "INIT",
            }
        }

        pub use crate::v3::ecommerce::fund::withdraw::post::AccountType;
    }
}
