// Written by `cargo xtask codegen` from spec/openapi/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}.md

//! `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`

/// Query a settlement account modification application's state · 查询结算账户修改申请状态
///
/// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012761169](https://pay.weixin.qq.com/doc/v3/partner/4012761169), [4012761120](https://pay.weixin.qq.com/doc/v3/partner/4012761120), [4012721475](https://pay.weixin.qq.com/doc/v3/partner/4012721475), [4012760660](https://pay.weixin.qq.com/doc/v3/partner/4012760660)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `ORDER_NOT_EXIST` | There is no such order. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::apply4sub::sub_merchants::by_sub_mchid::application::by_application_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1511101111",
///     application_no: "102329389XXXX",
/// });
/// let answer = request.send(&client).await?;
/// let account_name = answer.account_name()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::apply4sub::sub_merchants::by_sub_mchid::application::by_application_no::get::{AccountNumberRule, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1511101111",
///     application_no: "102329389XXXX",
/// })
/// .account_number_rule(AccountNumberRule::AccountNumberRuleMaskV1);
/// ```
#[doc(alias("查询结算账户修改申请状态", "4012761169", "4012761120", "4012721475", "4012760660"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a settlement account modification application's state · 查询结算账户修改申请状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant or second-tier merchant ID · 特约商户/二级商户号; up to 32 characters
        pub sub_mchid: String,
        /// settlement account modification application number · 修改结算账户申请单号; up to 64 characters
        pub application_no: String,
        /// bank account display rule · 银行账号展示规则
        pub account_number_rule: Option<AccountNumberRule>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        application_no: path("application_no").required(),
        account_number_rule: query("account_number_rule"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant or second-tier merchant ID · 特约商户/二级商户号; up to 32 characters
        sub_mchid(&'a str),
        /// settlement account modification application number · 修改结算账户申请单号; up to 64 characters
        application_no(&'a str),
    } {
        /// bank account display rule · 银行账号展示规则
        account_number_rule account_number_rule_opt(AccountNumberRule),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
        "查询结算账户修改申请状态",
        "Query a settlement account modification application's state",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::apply4sub::sub_merchants::by_sub_mchid::settlement::get::AccountNumberRule;

    /// Query a settlement account modification application's state · 查询结算账户修改申请状态
    #[non_exhaustive]
    pub struct Response {
        /// account name · 开户名称; up to 1024 characters
        pub account_name: Option<String>,
        /// account type · 账户类型
        pub account_type: Option<response::AccountType>,
        /// bank of deposit · 开户银行; up to 128 characters
        pub account_bank: Option<String>,
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）; up to 128 characters
        pub bank_name: Option<String>,
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号; up to 128 characters
        pub bank_branch_id: Option<String>,
        /// bank account number · 银行账号; up to 128 characters
        pub account_number: Option<String>,
        /// review state · 审核状态
        pub verify_result: Option<response::VerifyResult>,
        /// review rejection reason · 审核驳回原因
        pub verify_fail_reason: Option<String>,
        /// review result update time · 审核结果更新时间; as 2018-06-08T10:34:56+08:00
        pub verify_finish_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        account_name: body("account_name").promised(),
        account_type: body("account_type").promised(),
        account_bank: body("account_bank").promised(),
        bank_name: body("bank_name"),
        bank_branch_id: body("bank_branch_id"),
        account_number: body("account_number").promised(),
        verify_result: body("verify_result").promised(),
        verify_fail_reason: body("verify_fail_reason"),
        verify_finish_time: body("verify_finish_time"),
    } }

    crate::promised::promised! { Response {
        /// account name · 开户名称; up to 1024 characters
        account_name 0(&str),
        /// account type · 账户类型
        account_type 1(&response::AccountType),
        /// bank of deposit · 开户银行; up to 128 characters
        account_bank 2(&str),
        /// bank account number · 银行账号; up to 128 characters
        account_number 5(&str),
        /// review state · 审核状态
        verify_result 6(&response::VerifyResult),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::apply4sub::sub_merchants::by_sub_mchid::modify_settlement::post::AccountType;

        crate::open_enum! {
            /// review state · 审核状态
            pub enum VerifyResult {
                /// the review succeeded · 审核成功
                AuditSuccess = "AUDIT_SUCCESS",
                /// under review · 审核中
                Auditing = "AUDITING",
                /// turned down by the review · 审核驳回
                AuditFail = "AUDIT_FAIL",
            }
        }
    }
}
