// Written by `cargo xtask codegen` from spec/openapi/v3/multiuse/stocks/{stock_id}/use-flow.md

//! `/v3/multiuse/stocks/{stock_id}/use-flow`

/// Download redemption details · 下载核销明细
///
/// `GET /v3/multiuse/stocks/{stock_id}/use-flow`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012539758](https://pay.weixin.qq.com/doc/v3/merchant/4012539758)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::multiuse::stocks::by_stock_id::use_flow::get::Request;
///
/// let request = Request::new("9856888");
/// let answer = request.send(&client).await?;
/// let url = answer.url()?;
/// # Ok(()) }
/// ```
#[doc(alias("下载核销明细", "4012539758"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Download redemption details · 下载核销明细
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
    } }

    crate::sent::sent! { Request(stock_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/multiuse/stocks/{stock_id}/use-flow",
        "下载核销明细",
        "Download redemption details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Download redemption details · 下载核销明细
    #[non_exhaustive]
    pub struct Response {
        /// download link · 下载链接
        pub url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        url: body("url").promised(),
    } }

    crate::promised::promised! { Response {
        /// download link · 下载链接
        url 0(&str),
    } }
}
