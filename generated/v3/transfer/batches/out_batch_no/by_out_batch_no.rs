// Written by `cargo xtask codegen` from spec/openapi/v3/transfer/batches/out-batch-no/{out_batch_no}.md

//! `/v3/transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// Query a batch by merchant batch number · 商家批次单号查询批次单
///
/// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012458877](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transfer::batches::out_batch_no::by_out_batch_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "plfk2020042013",
///     need_query_detail: true,
/// });
/// let answer = request.send(&client).await?;
/// let transfer_batch = answer.transfer_batch()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::transfer::batches::out_batch_no::by_out_batch_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "plfk2020042013",
///     need_query_detail: true,
/// })
/// .offset(0)
/// .limit(20)
/// .detail_status("FAIL");
/// ```
#[doc(alias("商家批次单号查询批次单", "4012458877"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a batch by merchant batch number · 商家批次单号查询批次单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
        /// whether to query transfer details · 是否查询转账明细单
        pub need_query_detail: bool,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// detail state · 明细状态
        pub detail_status: Option<String>,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        need_query_detail: query("need_query_detail").required(),
        offset: query("offset"),
        limit: query("limit"),
        detail_status: query("detail_status"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant batch number · 商家批次单号
        out_batch_no(&'a str),
        /// whether to query transfer details · 是否查询转账明细单
        need_query_detail(bool),
    } {
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
        /// maximum number of resources · 最大资源条数
        limit limit_opt(i64),
        /// detail state · 明细状态
        detail_status detail_status_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/transfer/batches/out-batch-no/{out_batch_no}",
        "商家批次单号查询批次单",
        "Query a batch by merchant batch number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, transfer_detail_list, response::TransferDetailList);

    /// Query a batch by merchant batch number · 商家批次单号查询批次单
    #[non_exhaustive]
    pub struct Response {
        /// transfer batch · 转账批次单
        pub transfer_batch: Option<response::TransferBatch>,
        /// transfer detail list · 转账明细单列表
        pub transfer_detail_list: Vec<response::TransferDetailList>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        transfer_batch: body("transfer_batch").promised(),
        transfer_detail_list: body("transfer_detail_list"),
        offset: body("offset"),
        limit: body("limit"),
    } }

    crate::promised::promised! { Response {
        /// transfer batch · 转账批次单
        transfer_batch 0(&response::TransferBatch),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::transfer::batches::batch_id::by_batch_id::get::response::CloseReason;

        pub use crate::v3::transfer::batches::batch_id::by_batch_id::get::response::TransferBatch;

        pub use crate::v3::transfer::batches::batch_id::by_batch_id::get::response::TransferDetailList;
    }
}
