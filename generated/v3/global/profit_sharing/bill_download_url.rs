// Written by `cargo xtask codegen` from spec/openapi/v3/global/profit-sharing/bill-download-url.md

//! `/v3/global/profit-sharing/bill-download-url`

/// Get the profit-sharing bill file download URL · 获取分账账单文件下载地址
///
/// `GET /v3/global/profit-sharing/bill-download-url`
///
/// Official pages · 官方文档:
///
/// - global: [4013025018](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::profit_sharing::bill_download_url::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let download_url = answer.download_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::profit_sharing::bill_download_url::get::Request;
///
/// let request = Request::new().sub_mchid("1900000109").bill_date("2020-01-01");
/// ```
#[doc(alias("获取分账账单文件下载地址", "4013025018"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get the profit-sharing bill file download URL · 获取分账账单文件下载地址
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// bill date · 账单日期; as 2018-06-08
        pub bill_date: Option<crate::Date>,
    }

    crate::model! { Request: Default {
        sub_mchid: query("sub_mchid"),
        bill_date: query("bill_date"),
    } }

    crate::sent::sent! { Request {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// bill date · 账单日期; as 2018-06-08
        bill_date bill_date_opt(into crate::Date),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/profit-sharing/bill-download-url",
            "获取分账账单文件下载地址",
            "Get the profit-sharing bill file download URL",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get the profit-sharing bill file download URL · 获取分账账单文件下载地址
    #[non_exhaustive]
    pub struct Response {
        /// download URL · 下载地址
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        download_url: body("download_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// download URL · 下载地址
        download_url 0(&str),
    } }
}
