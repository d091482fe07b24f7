// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}.md

//! `/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`

/// Query an application's state by WeChat Pay deregistration withdrawal application ID · 微信支付注销提现申请单号查询申请单状态
///
/// `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013892765](https://pay.weixin.qq.com/doc/v3/partner/4013892765)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::account::apply_cancel_withdraw::applyment_id::by_applyment_id::get::Request;
///
/// let request = Request::new("X202410241010125346");
/// let answer = request.send(&client).await?;
/// let out_request_no = answer.out_request_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("微信支付注销提现申请单号查询申请单状态", "4013892765"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an application's state by WeChat Pay deregistration withdrawal application ID · 微信支付注销提现申请单号查询申请单状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay deregistration withdrawal application ID · 微信支付付销提现申请单号
        pub applyment_id: String,
    }

    crate::model! { Request {
        applyment_id: path("applyment_id").required(),
    } }

    crate::sent::sent! { Request(applyment_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
        "微信支付注销提现申请单号查询申请单状态",
        "Query an application's state by WeChat Pay deregistration withdrawal application ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an application's state by WeChat Pay deregistration withdrawal application ID · 微信支付注销提现申请单号查询申请单状态
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay deregistration withdrawal application ID · 微信支付注销提现申请单号
        pub applyment_id: Option<String>,
        /// merchant deregistration withdrawal application number · 商户注销提现申请单号
        pub out_request_no: Option<String>,
        /// deregistration withdrawal application state · 注销提现申请单状态
        pub cancel_state: Option<response::CancelState>,
        /// deregistration withdrawal application state description · 注销提现申请单状态描述
        pub cancel_state_description: Option<String>,
        /// whether to withdraw the funds · 是否提取资金
        pub withdraw: Option<response::Withdraw>,
        /// withdrawal state · 提现状态
        pub withdraw_state: Option<response::WithdrawState>,
        /// account withdrawal result · 账户提现结果
        pub account_withdraw_result: Vec<response::AccountWithdrawResult>,
        /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
        pub modify_time: Option<crate::Time>,
        /// second-tier merchant ID applying for deregistration · 申请注销的二级商户号
        pub sub_mchid: Option<String>,
        /// account information · 账户信息
        pub account_info: Vec<response::AccountInfo>,
        /// information for guiding the super administrator to confirm deregistration · 用于引导商户超级管理员确认注销的信息
        pub confirm_cancel: Option<response::ConfirmCancel>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id").promised(),
        out_request_no: body("out_request_no").promised(),
        cancel_state: body("cancel_state").promised(),
        cancel_state_description: body("cancel_state_description").promised(),
        withdraw: body("withdraw"),
        withdraw_state: body("withdraw_state"),
        account_withdraw_result: body("account_withdraw_result"),
        modify_time: body("modify_time"),
        sub_mchid: body("sub_mchid").promised(),
        account_info: body("account_info"),
        confirm_cancel: body("confirm_cancel"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay deregistration withdrawal application ID · 微信支付注销提现申请单号
        applyment_id 0(&str),
        /// merchant deregistration withdrawal application number · 商户注销提现申请单号
        out_request_no 1(&str),
        /// deregistration withdrawal application state · 注销提现申请单状态
        cancel_state 2(&response::CancelState),
        /// deregistration withdrawal application state description · 注销提现申请单状态描述
        cancel_state_description 3(&str),
        /// second-tier merchant ID applying for deregistration · 申请注销的二级商户号
        sub_mchid 8(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// deregistration withdrawal application state · 注销提现申请单状态
            pub enum CancelState {
                Accepted = "ACCEPTED",
                Reviewing = "REVIEWING",
                Rejected = "REJECTED",
                WaitingMerchantConfirm = "WAITING_MERCHANT_CONFIRM",
                Revoked = "REVOKED",
                SystemProcessing = "SYSTEM_PROCESSING",
                Canceled = "CANCELED",
                FundProcessing = "FUND_PROCESSING",
                Finish = "FINISH",
            }
        }

        pub use crate::v3::ecommerce::account::apply_cancel_withdraw::post::Withdraw;

        crate::open_enum! {
            /// withdrawal state · 提现状态
            pub enum WithdrawState {
                WithdrawProcessing = "WITHDRAW_PROCESSING",
                WithdrawException = "WITHDRAW_EXCEPTION",
                WithdrawSucceed = "WITHDRAW_SUCCEED",
            }
        }

        crate::open_enum! {
            /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
            pub enum OutAccountType {
                BasicAccount = "BASIC_ACCOUNT",
                OperateAccount = "OPERATE_ACCOUNT",
                MarginAccount = "MARGIN_ACCOUNT",
                TradeFeeAccount = "TRADE_FEE_ACCOUNT",
            }
        }

        crate::open_enum! {
            /// payment state · 付款状态
            pub enum PayState {
                PayProcessing = "PAY_PROCESSING",
                PaySucceed = "PAY_SUCCEED",
                PayFail = "PAY_FAIL",
                BankRefunded = "BANK_REFUNDED",
            }
        }

        /// account withdrawal result · 账户提现结果
        #[non_exhaustive]
        pub struct AccountWithdrawResult {
            /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
            pub out_account_type: Option<OutAccountType>,
            /// payment state · 付款状态
            pub pay_state: Option<PayState>,
            /// payment state description · 付款状态描述
            pub state_description: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AccountWithdrawResult: Received {
            out_account_type: body("out_account_type").promised(),
            pay_state: body("pay_state").promised(),
            state_description: body("state_description").promised(),
        } }

        crate::promised::promised! { AccountWithdrawResult {
            /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
            out_account_type 0(&OutAccountType),
            /// payment state · 付款状态
            pay_state 1(&PayState),
            /// payment state description · 付款状态描述
            state_description 2(&str),
        } }

        /// account information · 账户信息
        #[non_exhaustive]
        pub struct AccountInfo {
            /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
            pub out_account_type: Option<OutAccountType>,
            /// account amount · 账户金额 (fen)
            pub amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { AccountInfo: Received {
            out_account_type: body("out_account_type").promised(),
            amount: body("amount").promised(),
        } }

        crate::promised::promised! { AccountInfo {
            /// disbursing sub-account type of the second-tier merchant ID · 二级商户号的出款子账户类型
            out_account_type 0(&OutAccountType),
            /// account amount · 账户金额 (fen)
            amount 1(crate::Fen),
        } }

        /// information for guiding the super administrator to confirm deregistration · 用于引导商户超级管理员确认注销的信息
        #[non_exhaustive]
        pub struct ConfirmCancel {
            /// URL of the page confirming merchant deregistration · 确认商户注销的页面url
            pub confirm_cancel_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ConfirmCancel: Received {
            confirm_cancel_url: body("confirm_cancel_url"),
        } }
    }
}
