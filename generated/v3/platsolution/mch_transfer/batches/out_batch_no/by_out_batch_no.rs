// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}.md

//! `/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// Query a batch by merchant transfer batch number · 商户转账批次单号查询批次单
///
/// `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::mch_transfer::batches::out_batch_no::by_out_batch_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "sjzz20230223",
///     sub_mchid: "1900102208",
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
/// use wechatpay::v3::platsolution::mch_transfer::batches::out_batch_no::by_out_batch_no::get::{DetailState, Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "sjzz20230223",
///     sub_mchid: "1900102208",
///     need_query_detail: true,
/// })
/// .offset(0)
/// .limit(20)
/// .detail_state(DetailState::All);
/// ```
#[doc(alias("商户转账批次单号查询批次单"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a batch by merchant transfer batch number · 商户转账批次单号查询批次单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// whether to query transfer details · 是否查询转账明细单
        pub need_query_detail: bool,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// detail state · 明细状态
        pub detail_state: Option<DetailState>,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        sub_mchid: query("sub_mchid").required(),
        need_query_detail: query("need_query_detail").required(),
        offset: query("offset"),
        limit: query("limit"),
        detail_state: query("detail_state"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant batch number · 商家批次单号
        out_batch_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// whether to query transfer details · 是否查询转账明细单
        need_query_detail(bool),
    } {
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
        /// maximum number of resources · 最大资源条数
        limit limit_opt(i64),
        /// detail state · 明细状态
        detail_state detail_state_opt(DetailState),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}",
        "商户转账批次单号查询批次单",
        "Query a batch by merchant transfer batch number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// detail state · 明细状态
        pub enum DetailState {
            All = "ALL",
            WaitPay = "WAIT_PAY",
            Success = "SUCCESS",
            Fail = "FAIL",
            BankRefund = "BANK_REFUND",
        }
    }

    /// Query a batch by merchant transfer batch number · 商户转账批次单号查询批次单
    #[non_exhaustive]
    pub struct Response {
        /// transfer batch · 转账批次单
        pub transfer_batch: Option<response::TransferBatch>,
        /// transfer detail list · 转账明细单列表
        pub data: Vec<response::Data>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        transfer_batch: body("transfer_batch").promised(),
        data: body("data"),
        offset: body("offset"),
        limit: body("limit"),
    } }

    crate::promised::promised! { Response {
        /// transfer batch · 转账批次单
        transfer_batch 0(&response::TransferBatch),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::platsolution::mch_transfer::batches::batch_id::by_batch_id::get::response::TransferBatch;

        pub use crate::v3::platsolution::mch_transfer::batches::batch_id::by_batch_id::get::response::Data;
    }
}
