// Written by `cargo xtask codegen` from spec/openapi/v3/bill/sub-merchant-fundflowbill.md

//! `/v3/bill/sub-merchant-fundflowbill`

/// Apply for a single sub-merchant's fund bill · 申请单个子商户资金账单
///
/// `GET /v3/bill/sub-merchant-fundflowbill`
///
/// Official pages · 官方文档:
///
/// - partner: [4012710630](https://pay.weixin.qq.com/doc/v3/partner/4012710630), [4012886329](https://pay.weixin.qq.com/doc/v3/partner/4012886329), [4012760249](https://pay.weixin.qq.com/doc/v3/partner/4012760249), [4012720204](https://pay.weixin.qq.com/doc/v3/partner/4012720204), [4012719583](https://pay.weixin.qq.com/doc/v3/partner/4012719583), [4012715220](https://pay.weixin.qq.com/doc/v3/partner/4012715220)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `NO_STATEMENT_EXIST` | There is no bill of that day. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 400 | `STATEMENT_CREATING` | The bill is being made: the same call again, after ten in the morning of the day that follows the bill's. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::bill::sub_merchant_fundflowbill::get::{AccountType, Algorithm, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "19000000001",
///     bill_date: "2019-06-11".into(),
///     algorithm: Algorithm::AeadAes256Gcm,
///     account_type: AccountType::Basic,
/// });
/// let answer = request.send(&client).await?;
/// let download_bill_count = answer.download_bill_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::bill::sub_merchant_fundflowbill::get::{AccountType, Algorithm, Request, Required, TarType};
///
/// let request = Request::new(Required {
///     sub_mchid: "19000000001",
///     bill_date: "2019-06-11".into(),
///     algorithm: Algorithm::AeadAes256Gcm,
///     account_type: AccountType::Basic,
/// })
/// .tar_type(TarType::Gzip);
/// ```
#[doc(alias("申请单个子商户资金账单", "4012710630", "4012886329", "4012760249", "4012720204", "4012719583", "4012715220"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Apply for a single sub-merchant's fund bill · 申请单个子商户资金账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号; up to 12 characters
        pub sub_mchid: String,
        /// bill date · 账单日期; as 2018-06-08
        pub bill_date: crate::Date,
        /// compression type · 压缩类型
        pub tar_type: Option<TarType>,
        /// encryption algorithm · 加密算法
        pub algorithm: Algorithm,
        /// fund account type · 资金账户类型
        pub account_type: AccountType,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid").required(),
        bill_date: query("bill_date").required(),
        tar_type: query("tar_type"),
        algorithm: query("algorithm").required(),
        account_type: query("account_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号; up to 12 characters
        sub_mchid(&'a str),
        /// bill date · 账单日期; as 2018-06-08
        bill_date(crate::Date),
        /// encryption algorithm · 加密算法
        algorithm(Algorithm),
        /// fund account type · 资金账户类型
        account_type(AccountType),
    } {
        /// compression type · 压缩类型
        tar_type tar_type_opt(TarType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/bill/sub-merchant-fundflowbill",
        "申请单个子商户资金账单",
        "Apply for a single sub-merchant's fund bill",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// compression type · 压缩类型
        pub enum TarType {
            /// compressed with gzip · GZIP格式压缩
            Gzip = "GZIP",
        }
    }

    crate::open_enum! {
        /// encryption algorithm · 加密算法
        pub enum Algorithm {
            /// AEAD\_AES\_256\_GCM · AEAD\_AES\_256\_GCM加密算法
            AeadAes256Gcm = "AEAD_AES_256_GCM",
            /// SM4\_GCM · SM4\_GCM加密算法
            Sm4Gcm = "SM4_GCM",
        }
    }

    crate::open_enum! {
        /// fund account type · 资金账户类型
        pub enum AccountType {
            /// basic account · 基本账户
            Basic = "BASIC",
            /// operations account · 运营账户
            Operation = "OPERATION",
            /// fee account · 手续费账户
            Fees = "FEES",
            /// deposit account · 保证金账户
            Deposit = "DEPOSIT",
        }
    }

    /// Apply for a single sub-merchant's fund bill · 申请单个子商户资金账单
    #[non_exhaustive]
    pub struct Response {
        /// total count of download items · 下载信息总数
        pub download_bill_count: Option<i64>,
        /// download details · 下载信息明细
        pub download_bill_list: Vec<response::DownloadBillList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        download_bill_count: body("download_bill_count").promised(),
        download_bill_list: body("download_bill_list"),
    } }

    crate::promised::promised! { Response {
        /// total count of download items · 下载信息总数
        download_bill_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        crate::open_enum! {
            /// hash type · 哈希类型
            pub enum HashType {
                /// SHA-1 · Secure Hash Algorithm 1
                Sha1 = "SHA1",
            }
        }

        /// download details · 下载信息明细
        #[non_exhaustive]
        pub struct DownloadBillList {
            /// bill file serial number · 账单文件序号
            pub bill_sequence: Option<i64>,
            /// download URL · 下载地址; up to 2048 characters
            pub download_url: Option<String>,
            /// encryption key · 加密密钥; up to 512 characters
            pub encrypt_key: Option<crate::Sensitive>,
            /// hash type · 哈希类型
            pub hash_type: Option<HashType>,
            /// hash · 哈希值; up to 1024 characters
            pub hash_value: Option<String>,
            /// nonce · 随机字符串; up to 16 characters
            pub nonce: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { DownloadBillList: Received {
            bill_sequence: body("bill_sequence").promised(),
            download_url: body("download_url").promised(),
            encrypt_key: body("encrypt_key").promised().mark(Mark::Rsa),
            hash_type: body("hash_type").promised(),
            hash_value: body("hash_value").promised(),
            nonce: body("nonce").promised(),
        } }

        crate::promised::promised! { DownloadBillList {
            /// bill file serial number · 账单文件序号
            bill_sequence 0(i64),
            /// download URL · 下载地址; up to 2048 characters
            download_url 1(&str),
            /// encryption key · 加密密钥; up to 512 characters
            encrypt_key 2(&crate::Sensitive),
            /// hash type · 哈希类型
            hash_type 3(&HashType),
            /// hash · 哈希值; up to 1024 characters
            hash_value 4(&str),
            /// nonce · 随机字符串; up to 16 characters
            nonce 5(&str),
        } }
    }
}
