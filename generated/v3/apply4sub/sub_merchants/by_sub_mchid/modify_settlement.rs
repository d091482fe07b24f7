// Written by `cargo xtask codegen` from spec/openapi/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement.md

//! `/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`

/// Modify the settlement account · 修改结算帐号
///
/// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
///
/// Official pages · 官方文档:
///
/// - partner: [4012761138](https://pay.weixin.qq.com/doc/v3/partner/4012761138), [4012761102](https://pay.weixin.qq.com/doc/v3/partner/4012761102), [4012721277](https://pay.weixin.qq.com/doc/v3/partner/4012721277), [4012760618](https://pay.weixin.qq.com/doc/v3/partner/4012760618)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 429 | `FREQENCY_LIMIT` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::apply4sub::sub_merchants::by_sub_mchid::modify_settlement::post::{AccountType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900006491",
///     account_type: AccountType::AccountTypeBusiness,
///     account_bank: "工商银行",
///     account_number: "ciphertext",
/// });
/// let answer = request.send(&client).await?;
/// let application_no = answer.application_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::apply4sub::sub_merchants::by_sub_mchid::modify_settlement::post::{AccountType, ModifyMode, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900006491",
///     account_type: AccountType::AccountTypeBusiness,
///     account_bank: "工商银行",
///     account_number: "ciphertext",
/// })
/// .modify_mode(ModifyMode::ModifyModeAsync)
/// .bank_address_code("110000")
/// .bank_name("中国工商银行股份有限公司北京市分行营业部")
/// .bank_branch_id("402713354941")
/// .account_name("ciphertext");
/// ```
#[doc(alias("修改结算帐号", "4012761138", "4012761102", "4012721277", "4012760618"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Modify the settlement account · 修改结算帐号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号; up to 32 characters
        pub sub_mchid: String,
        /// modification mode · 修改模式
        pub modify_mode: Option<ModifyMode>,
        /// account type · 账户类型
        pub account_type: AccountType,
        /// bank of deposit · 开户银行; up to 128 characters
        pub account_bank: String,
        /// province and city code of the bank of deposit · 开户银行省市编码
        pub bank_address_code: Option<String>,
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）; up to 128 characters
        pub bank_name: Option<String>,
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号; up to 128 characters
        pub bank_branch_id: Option<String>,
        /// bank account number · 银行账号; up to 1024 characters
        pub account_number: crate::Sensitive,
        /// account name · 开户名称
        pub account_name: Option<crate::Sensitive>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        modify_mode: body("modify_mode"),
        account_type: body("account_type").required(),
        account_bank: body("account_bank").required(),
        bank_address_code: body("bank_address_code"),
        bank_name: body("bank_name"),
        bank_branch_id: body("bank_branch_id"),
        account_number: body("account_number").required().mark(Mark::Rsa),
        account_name: body("account_name").mark(Mark::Rsa),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 特约商户号; up to 32 characters
        sub_mchid(&'a str),
        /// account type · 账户类型
        account_type(AccountType),
        /// bank of deposit · 开户银行; up to 128 characters
        account_bank(&'a str),
        /// bank account number · 银行账号; up to 1024 characters
        account_number(&'a str),
    } {
        /// modification mode · 修改模式
        modify_mode modify_mode_opt(ModifyMode),
        /// province and city code of the bank of deposit · 开户银行省市编码
        bank_address_code bank_address_code_opt(into String),
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）; up to 128 characters
        bank_name bank_name_opt(into String),
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号; up to 128 characters
        bank_branch_id bank_branch_id_opt(into String),
        /// account name · 开户名称
        account_name account_name_opt(into crate::Sensitive),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
        "修改结算帐号",
        "Modify the settlement account",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// modification mode · 修改模式
        pub enum ModifyMode {
            ModifyModeAsync = "MODIFY_MODE_ASYNC",
        }
    }

    crate::open_enum! {
        /// account type · 账户类型
        pub enum AccountType {
            /// corporate bank account · 对公银行账户
            AccountTypeBusiness = "ACCOUNT_TYPE_BUSINESS",
            /// personal bank card of the proprietor · 经营者个人银行卡
            AccountTypePrivate = "ACCOUNT_TYPE_PRIVATE",
        }
    }

    /// Modify the settlement account · 修改结算帐号
    #[non_exhaustive]
    pub struct Response {
        /// settlement account modification application number · 修改结算账户申请单号; up to 64 characters
        pub application_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        application_no: body("application_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// settlement account modification application number · 修改结算账户申请单号; up to 64 characters
        application_no 0(&str),
    } }
}
