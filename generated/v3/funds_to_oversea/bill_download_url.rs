// Written by `cargo xtask codegen` from spec/openapi/v3/funds-to-oversea/bill-download-url.md

//! `/v3/funds-to-oversea/bill-download-url`

/// Get the download link of an FX purchase and payment bill file · 获取购付汇账单文件下载链接
///
/// `GET /v3/funds-to-oversea/bill-download-url`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476132](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::funds_to_oversea::bill_download_url::get::Request;
///
/// let request = Request::new("2021-01-01");
/// let answer = request.send(&client).await?;
/// let hash_type = answer.hash_type()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::funds_to_oversea::bill_download_url::get::Request;
///
/// let request = Request::new("2021-01-01").sub_mchid("19000000001");
/// ```
#[doc(alias("获取购付汇账单文件下载链接", "4012476132"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get the download link of an FX purchase and payment bill file · 获取购付汇账单文件下载链接
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bill date · 账单日期; as 2018-06-08
        pub bill_date: crate::Date,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        bill_date: query("bill_date").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(bill_date: into crate::Date) {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/funds-to-oversea/bill-download-url",
        "获取购付汇账单文件下载链接",
        "Get the download link of an FX purchase and payment bill file",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get the download link of an FX purchase and payment bill file · 获取购付汇账单文件下载链接
    #[non_exhaustive]
    pub struct Response {
        /// hash type · 哈希类型
        pub hash_type: Option<String>,
        /// hash · 哈希值
        pub hash_value: Option<String>,
        /// download URL · 下载地址
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
        /// hash · 哈希值
        hash_value 1(&str),
        /// download URL · 下载地址
        download_url 2(&str),
    } }
}
