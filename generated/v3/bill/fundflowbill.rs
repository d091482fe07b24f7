// Written by `cargo xtask codegen` from spec/openapi/v3/bill/fundflowbill.md

//! `/v3/bill/fundflowbill`

/// Apply for a fund bill · 申请资金账单
///
/// `GET /v3/bill/fundflowbill`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012791867](https://pay.weixin.qq.com/doc/v3/merchant/4012791867), [4013070400](https://pay.weixin.qq.com/doc/v3/merchant/4013070400), [4012810609](https://pay.weixin.qq.com/doc/v3/merchant/4012810609), [4012791888](https://pay.weixin.qq.com/doc/v3/merchant/4012791888), [4012791908](https://pay.weixin.qq.com/doc/v3/merchant/4012791908), [4012556748](https://pay.weixin.qq.com/doc/v3/merchant/4012556748), [4013421185](https://pay.weixin.qq.com/doc/v3/merchant/4013421185), [4013421284](https://pay.weixin.qq.com/doc/v3/merchant/4013421284), [4013421365](https://pay.weixin.qq.com/doc/v3/merchant/4013421365), [4013421456](https://pay.weixin.qq.com/doc/v3/merchant/4013421456), [4013071235](https://pay.weixin.qq.com/doc/v3/merchant/4013071235), [4012551886](https://pay.weixin.qq.com/doc/v3/merchant/4012551886)
/// - partner: [4012739125](https://pay.weixin.qq.com/doc/v3/partner/4012739125), [4013080243](https://pay.weixin.qq.com/doc/v3/partner/4013080243), [4012759690](https://pay.weixin.qq.com/doc/v3/partner/4012759690), [4012759741](https://pay.weixin.qq.com/doc/v3/partner/4012759741), [4012760136](https://pay.weixin.qq.com/doc/v3/partner/4012760136), [4012760229](https://pay.weixin.qq.com/doc/v3/partner/4012760229), [4013462134](https://pay.weixin.qq.com/doc/v3/partner/4013462134), [4013462202](https://pay.weixin.qq.com/doc/v3/partner/4013462202), [4013462358](https://pay.weixin.qq.com/doc/v3/partner/4013462358), [4013462607](https://pay.weixin.qq.com/doc/v3/partner/4013462607), [4013080596](https://pay.weixin.qq.com/doc/v3/partner/4013080596), [4012709668](https://pay.weixin.qq.com/doc/v3/partner/4012709668), [4012760535](https://pay.weixin.qq.com/doc/v3/partner/4012760535), [4012886292](https://pay.weixin.qq.com/doc/v3/partner/4012886292), [4012760672](https://pay.weixin.qq.com/doc/v3/partner/4012760672)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `NO_STATEMENT_EXIST` | There is no bill of that day. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 400 | `STATEMENT_CREATING` | The bill is being made: the same call again, after ten in the morning of the day that follows the bill's. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::bill::fundflowbill::get::Request;
///
/// let request = Request::new("2019-06-11");
/// let answer = request.send(&client).await?;
/// let hash_type = answer.hash_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::bill::fundflowbill::get::{AccountType, Request, TarType};
///
/// let request = Request::new("2019-06-11")
///     .sub_mchid("")
///     .account_type(AccountType::Basic)
///     .tar_type(TarType::Gzip);
/// ```
#[doc(alias("申请资金账单", "4012791867", "4013070400", "4012810609", "4012791888", "4012791908", "4012556748", "4013421185", "4013421284", "4013421365", "4013421456", "4013071235", "4012551886", "4012739125", "4013080243", "4012759690", "4012759741", "4012760136", "4012760229", "4013462134", "4013462202", "4013462358", "4013462607", "4013080596", "4012709668", "4012760535", "4012886292", "4012760672"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Apply for a fund bill · 申请资金账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bill date · 账单日期; as 2018-06-08
        pub bill_date: crate::Date,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// fund account type · 资金账户类型
        pub account_type: Option<AccountType>,
        /// compression type · 压缩类型
        pub tar_type: Option<TarType>,
    }

    crate::model! { Request {
        bill_date: query("bill_date").required(),
        sub_mchid: query("sub_mchid"),
        account_type: query("account_type"),
        tar_type: query("tar_type"),
    } }

    crate::sent::sent! { Request(bill_date: into crate::Date) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid sub_mchid_opt(into String),
        /// fund account type · 资金账户类型
        account_type account_type_opt(AccountType),
        /// compression type · 压缩类型
        tar_type tar_type_opt(TarType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/bill/fundflowbill",
        "申请资金账单",
        "Apply for a fund bill",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// fund account type · 资金账户类型
        pub enum AccountType {
            /// basic account · 基本账户
            Basic = "BASIC",
            /// operations account · 运营账户
            Operation = "OPERATION",
            /// fee account · 手续费账户
            Fees = "FEES",
        }
    }

    crate::open_enum! {
        /// compression type · 压缩类型
        pub enum TarType {
            /// returns a stream compressed as .gzip · 返回.gzip格式的压缩文件流
            Gzip = "GZIP",
        }
    }

    /// Apply for a fund bill · 申请资金账单
    #[non_exhaustive]
    pub struct Response {
        /// hash type · 哈希类型
        pub hash_type: Option<String>,
        /// hash · 哈希值; up to 1024 characters
        pub hash_value: Option<String>,
        /// bill download URL · 账单下载地址; up to 2048 characters
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        hash_type: body("hash_type").promised(),
        hash_value: body("hash_value").promised(),
        download_url: body("download_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// hash type · 哈希类型
        hash_type 0(&str),
        /// hash · 哈希值; up to 1024 characters
        hash_value 1(&str),
        /// bill download URL · 账单下载地址; up to 2048 characters
        download_url 2(&str),
    } }
}
