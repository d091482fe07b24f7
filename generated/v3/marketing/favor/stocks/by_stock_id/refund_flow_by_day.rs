// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day.md

//! `/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`

/// Get the download link of a stock's refund details · 获取批次退款明细下载链接
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::favor::stocks::by_stock_id::refund_flow_by_day::get::{Request, Required};
///
/// let request = Request::new(Required { stock_id: "12356458", bill_date: "2025-08-09".into() });
/// let answer = request.send(&client).await?;
/// let url = answer.url()?;
/// # Ok(()) }
/// ```
#[doc(alias("获取批次退款明细下载链接"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Get the download link of a stock's refund details · 获取批次退款明细下载链接
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// coupon stock ID · 批次号
        pub stock_id: String,
        /// bill date · 账单日期; as 2018-06-08
        pub bill_date: crate::Date,
    }

    crate::model! { Request {
        stock_id: path("stock_id").required(),
        bill_date: query("bill_date").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// coupon stock ID · 批次号
        stock_id(&'a str),
        /// bill date · 账单日期; as 2018-06-08
        bill_date(crate::Date),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day",
        "获取批次退款明细下载链接",
        "Get the download link of a stock's refund details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get the download link of a stock's refund details · 获取批次退款明细下载链接
    #[non_exhaustive]
    pub struct Response {
        /// download link · 下载链接
        pub url: Option<String>,
        /// bill file digest · 账单文件摘要
        pub stock_refundflow_hash: Option<String>,
        /// total count of bill records · 账单记录总条数
        pub stock_refundflow_count: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        url: body("url").promised(),
        stock_refundflow_hash: body("stock_refundflow_hash").promised(),
        stock_refundflow_count: body("stock_refundflow_count").promised(),
    } }

    crate::promised::promised! { Response {
        /// download link · 下载链接
        url 0(&str),
        /// bill file digest · 账单文件摘要
        stock_refundflow_hash 1(&str),
        /// total count of bill records · 账单记录总条数
        stock_refundflow_count 2(&str),
    } }
}
