// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}.md

//! `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`

pub mod apply;

/// Query a merchant transfer detail's electronic receipt · 查询商家转账明细电子回单
///
/// `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504229](https://pay.weixin.qq.com/doc/v3/partner/4013504229)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::detail_receipts::out_batch_no::by_out_batch_no::out_detail_no::by_out_detail_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "sjzz20230223",
///     out_detail_no: "x23zy545Bd5436",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let batch_id = answer.batch_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商家转账明细电子回单", "4013504229"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a merchant transfer detail's electronic receipt · 查询商家转账明细电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
        /// merchant detail number · 商家明细单号
        pub out_detail_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        out_detail_no: path("out_detail_no").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant batch number · 商家批次单号
        out_batch_no(&'a str),
        /// merchant detail number · 商家明细单号
        out_detail_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
        "查询商家转账明细电子回单",
        "Query a merchant transfer detail's electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a merchant transfer detail's electronic receipt · 查询商家转账明细电子回单
    #[non_exhaustive]
    pub struct Response {
        /// merchant transfer batch number · 商家转账批次单号
        pub batch_id: Option<String>,
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// merchant transfer detail number · 商家转账明细单号
        pub detail_id: Option<String>,
        /// merchant detail number · 商家明细单号
        pub out_detail_no: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub receipt_state: Option<response::ReceiptState>,
        /// hash method of the electronic receipt file · 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// hash of the electronic receipt file · 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// electronic receipt file download URL · 电子回单文件的下载地址
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        batch_id: body("batch_id").promised(),
        out_batch_no: body("out_batch_no").promised(),
        detail_id: body("detail_id").promised(),
        out_detail_no: body("out_detail_no").promised(),
        sub_mchid: body("sub_mchid").promised(),
        receipt_state: body("receipt_state").promised(),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
    } }

    crate::promised::promised! { Response {
        /// merchant transfer batch number · 商家转账批次单号
        batch_id 0(&str),
        /// merchant batch number · 商家批次单号
        out_batch_no 1(&str),
        /// merchant transfer detail number · 商家转账明细单号
        detail_id 2(&str),
        /// merchant detail number · 商家明细单号
        out_detail_no 3(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 4(&str),
        /// electronic receipt state · 电子回单状态
        receipt_state 5(&response::ReceiptState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::by_out_batch_no::get::response::ReceiptState;
    }
}
