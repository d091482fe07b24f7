// Written by `cargo xtask codegen` from spec/openapi/v3/apply4sub/sub_merchants/{sub_mchid}/settlement.md

//! `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`

/// Query a settlement account · 查询结算账户
///
/// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
///
/// Official pages · 官方文档:
///
/// - partner: [4012761142](https://pay.weixin.qq.com/doc/v3/partner/4012761142), [4012761113](https://pay.weixin.qq.com/doc/v3/partner/4012761113), [4012721295](https://pay.weixin.qq.com/doc/v3/partner/4012721295), [4012760642](https://pay.weixin.qq.com/doc/v3/partner/4012760642)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::apply4sub::sub_merchants::by_sub_mchid::settlement::get::Request;
///
/// let request = Request::new("1900006491");
/// let answer = request.send(&client).await?;
/// let account_type = answer.account_type()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询结算账户", "4012761142", "4012761113", "4012721295", "4012760642"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a settlement account · 查询结算账户
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant or second-tier merchant ID · 特约商户/二级商户号; up to 32 characters
        pub sub_mchid: String,
        /// bank account display rule · 银行账号展示规则
        pub account_number_rule: Option<AccountNumberRule>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        account_number_rule: query("account_number_rule"),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
        /// bank account display rule · 银行账号展示规则
        account_number_rule account_number_rule_opt(AccountNumberRule),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
        "查询结算账户",
        "Query a settlement account",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// bank account display rule · 银行账号展示规则
        pub enum AccountNumberRule {
            /// mask v1 · 掩码v1
            AccountNumberRuleMaskV1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
            /// mask v2 · 掩码v2
            AccountNumberRuleMaskV2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
        }
    }

    /// Query a settlement account · 查询结算账户
    #[non_exhaustive]
    pub struct Response {
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
        /// validation result · 验证结果
        pub verify_result: Option<response::VerifyResult>,
        /// validation failure reason · 验证失败原因; up to 1024 characters
        pub verify_fail_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        account_type: body("account_type").promised(),
        account_bank: body("account_bank").promised(),
        bank_name: body("bank_name"),
        bank_branch_id: body("bank_branch_id"),
        account_number: body("account_number").promised(),
        verify_result: body("verify_result").promised(),
        verify_fail_reason: body("verify_fail_reason"),
    } }

    crate::promised::promised! { Response {
        /// account type · 账户类型
        account_type 0(&response::AccountType),
        /// bank of deposit · 开户银行; up to 128 characters
        account_bank 1(&str),
        /// bank account number · 银行账号; up to 128 characters
        account_number 4(&str),
        /// validation result · 验证结果
        verify_result 5(&response::VerifyResult),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::apply4sub::sub_merchants::by_sub_mchid::modify_settlement::post::AccountType;

        crate::open_enum! {
            /// validation result · 验证结果
            pub enum VerifyResult {
                /// verified · 验证成功
                VerifySuccess = "VERIFY_SUCCESS",
                /// the verification failed · 验证失败
                VerifyFail = "VERIFY_FAIL",
                /// being verified · 验证中
                Verifying = "VERIFYING",
            }
        }
    }
}
