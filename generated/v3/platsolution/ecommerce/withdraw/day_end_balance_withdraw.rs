// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw.md

//! `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`

pub mod out_request_no;

/// Schedule a second-tier merchant withdrawal by day-end balance · 二级商户按日终余额预约提现
///
/// `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
///
/// Official pages · 官方文档:
///
/// - partner: [4013328143](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
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
/// use wechatpay::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::post::{CalculateAmountType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_request_no: "20190611222222222200000000012122",
///     calculate_amount_type: CalculateAmountType::OnlyDayEndBalance,
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::post::{CalculateAmountType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     out_request_no: "20190611222222222200000000012122",
///     calculate_amount_type: CalculateAmountType::OnlyDayEndBalance,
/// })
/// .remark("交易提现")
/// .bank_memo("微信支付提现")
/// .notify_url("https://yourapp.com/notify")
/// .reserve_amount(100);
/// ```
#[doc(alias("二级商户按日终余额预约提现", "4013328143"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Schedule a second-tier merchant withdrawal by day-end balance · 二级商户按日终余额预约提现
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号; up to 32 characters
        pub sub_mchid: String,
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        pub out_request_no: String,
        /// withdrawal amount calculation method · 计算提现金额方式
        pub calculate_amount_type: CalculateAmountType,
        /// withdrawal remark · 提现备注; up to 56 characters
        pub remark: Option<String>,
        /// bank memo · 银行附言; up to 32 characters
        pub bank_memo: Option<String>,
        /// withdrawal result notification URL · 提现结果通知地址; up to 256 characters
        pub notify_url: Option<String>,
        /// retained amount · 留存额 (fen)
        pub reserve_amount: Option<crate::Fen>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        out_request_no: body("out_request_no").required(),
        calculate_amount_type: body("calculate_amount_type").required(),
        remark: body("remark"),
        bank_memo: body("bank_memo"),
        notify_url: body("notify_url"),
        reserve_amount: body("reserve_amount"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 特约商户号; up to 32 characters
        sub_mchid(&'a str),
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        out_request_no(&'a str),
        /// withdrawal amount calculation method · 计算提现金额方式
        calculate_amount_type(CalculateAmountType),
    } {
        /// withdrawal remark · 提现备注; up to 56 characters
        remark remark_opt(into String),
        /// bank memo · 银行附言; up to 32 characters
        bank_memo bank_memo_opt(into String),
        /// withdrawal result notification URL · 提现结果通知地址; up to 256 characters
        notify_url notify_url_opt(into String),
        /// retained amount · 留存额 (fen)
        reserve_amount reserve_amount_opt(into crate::Fen),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
        "二级商户按日终余额预约提现",
        "Schedule a second-tier merchant withdrawal by day-end balance",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// withdrawal amount calculation method · 计算提现金额方式
        pub enum CalculateAmountType {
            /// withdraws from the balance at the end of the day alone · 仅使用日终余额计算提现金额
            OnlyDayEndBalance = "ONLY_DAY_END_BALANCE",
            /// withdraws from the balance at the end of the day first · 优先使用日终余额计算提现金额
            AllowCurrentBalance = "ALLOW_CURRENT_BALANCE",
        }
    }

    /// Schedule a second-tier merchant withdrawal by day-end balance · 二级商户按日终余额预约提现
    #[non_exhaustive]
    pub struct Response {
        /// e-commerce payment platform merchant ID · 收付通平台商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// order state · 单据状态
        pub status: Option<response::Status>,
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 64 characters
        pub withdraw_id: Option<String>,
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        pub out_request_no: Option<String>,
        /// withdrawal amount · 提现金额 (fen)
        pub total_amount: Option<crate::Fen>,
        /// amount withdrawn successfully · 提现成功金额 (fen)
        pub success_amount: Option<crate::Fen>,
        /// amount that failed to be withdrawn · 提现失败金额 (fen)
        pub fail_amount: Option<crate::Fen>,
        /// withdrawal amount returned by the bank · 提现退票金额 (fen)
        pub refund_amount: Option<crate::Fen>,
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
        /// last four digits of the receiving bank account · 入账银行账号后四位; up to 4 characters
        pub account_number: Option<String>,
        /// crediting bank · 入账银行; up to 10 characters
        pub account_bank: Option<String>,
        /// full name of the crediting bank (with branch) · 入账银行全称（含支行）; up to 128 characters
        pub bank_name: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        status: body("status").promised(),
        withdraw_id: body("withdraw_id").promised(),
        out_request_no: body("out_request_no").promised(),
        total_amount: body("total_amount").promised(),
        success_amount: body("success_amount"),
        fail_amount: body("fail_amount"),
        refund_amount: body("refund_amount"),
        create_time: body("create_time").promised(),
        update_time: body("update_time").promised(),
        reason: body("reason"),
        remark: body("remark"),
        bank_memo: body("bank_memo"),
        account_type: body("account_type").promised(),
        account_number: body("account_number").promised(),
        account_bank: body("account_bank").promised(),
        bank_name: body("bank_name"),
    } }

    crate::promised::promised! { Response {
        /// e-commerce payment platform merchant ID · 收付通平台商户号
        sp_mchid 0(&str),
        /// sub-merchant ID · 特约商户号
        sub_mchid 1(&str),
        /// order state · 单据状态
        status 2(&response::Status),
        /// WeChat Pay withdrawal ID · 微信支付提现单号; up to 64 characters
        withdraw_id 3(&str),
        /// merchant withdrawal number · 商户提现单号; up to 32 characters
        out_request_no 4(&str),
        /// withdrawal amount · 提现金额 (fen)
        total_amount 5(crate::Fen),
        /// withdrawal initiation time · 发起提现时间; as 2018-06-08T10:34:56+08:00
        create_time 9(&crate::Time),
        /// withdrawal state update time · 提现状态更新时间; as 2018-06-08T10:34:56+08:00
        update_time 10(&crate::Time),
        /// disbursing account type · 出款账户类型
        account_type 14(&response::AccountType),
        /// last four digits of the receiving bank account · 入账银行账号后四位; up to 4 characters
        account_number 15(&str),
        /// crediting bank · 入账银行; up to 10 characters
        account_bank 16(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// order state · 单据状态
            pub enum Status {
                /// made · 已创建
                Created = "CREATED",
                /// being processed · 处理中
                Processing = "PROCESSING",
                /// completed · 已完成
                Finished = "FINISHED",
                /// the withdrawal has a problem · 提现异常
                Abnormal = "ABNORMAL",
            }
        }

        pub use crate::v3::ecommerce::fund::withdraw::post::AccountType;
    }
}
