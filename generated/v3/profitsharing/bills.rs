// Written by `cargo xtask codegen` from spec/openapi/v3/profitsharing/bills.md

//! `/v3/profitsharing/bills`

/// Apply for a profit-sharing bill · 申请分账账单
///
/// `GET /v3/profitsharing/bills`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012529628](https://pay.weixin.qq.com/doc/v3/merchant/4012529628)
/// - partner: [4012761131](https://pay.weixin.qq.com/doc/v3/partner/4012761131), [4012761140](https://pay.weixin.qq.com/doc/v3/partner/4012761140), [4012715572](https://pay.weixin.qq.com/doc/v3/partner/4012715572)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `NO_STATEMENT_EXIST` | There is no bill of that day. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::profitsharing::bills::get::Request;
///
/// let request = Request::new("2019-06-11");
/// let answer = request.send(&client).await?;
/// let download_url = answer.download_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::profitsharing::bills::get::{Request, TarType};
///
/// let request = Request::new("2019-06-11").sub_mchid("").tar_type(TarType::Gzip);
/// ```
#[doc(alias("申请分账账单", "4012529628", "4012761131", "4012761140", "4012715572"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Apply for a profit-sharing bill · 申请分账账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号; up to 12 characters; for a partner alone
        pub sub_mchid: Option<String>,
        /// bill date · 账单日期; as 2018-06-08
        pub bill_date: crate::Date,
        /// compression type · 压缩类型
        pub tar_type: Option<TarType>,
    }

    crate::model! { Request {
        sub_mchid: query("sub_mchid"),
        bill_date: query("bill_date").required(),
        tar_type: query("tar_type"),
    } }

    crate::sent::sent! { Request(bill_date: into crate::Date) {
        /// second-tier merchant ID · 二级商户号; up to 12 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
        /// compression type · 压缩类型
        tar_type tar_type_opt(TarType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/profitsharing/bills",
        "申请分账账单",
        "Apply for a profit-sharing bill",
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
            /// returns a bill packed as .gzip · 返回格式为.gzip的压缩包账单
            Gzip = "GZIP",
        }
    }

    /// Apply for a profit-sharing bill · 申请分账账单
    #[non_exhaustive]
    pub struct Response {
        /// download URL · 下载地址; up to 2048 characters
        pub download_url: Option<String>,
        /// hash type · 哈希类型
        pub hash_type: Option<response::HashType>,
        /// hash · 哈希值; up to 1024 characters
        pub hash_value: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        download_url: body("download_url").promised(),
        hash_type: body("hash_type").promised(),
        hash_value: body("hash_value").promised(),
    } }

    crate::promised::promised! { Response {
        /// download URL · 下载地址; up to 2048 characters
        download_url 0(&str),
        /// hash type · 哈希类型
        hash_type 1(&response::HashType),
        /// hash · 哈希值; up to 1024 characters
        hash_value 2(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// hash type · 哈希类型
            pub enum HashType {
                /// SHA-1 · Secure Hash Algorithm 1
                Sha1 = "SHA1",
            }
        }
    }
}
