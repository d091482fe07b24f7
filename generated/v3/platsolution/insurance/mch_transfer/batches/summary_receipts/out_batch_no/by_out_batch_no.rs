// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}.md

//! `/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`

pub mod apply;

/// Query a merchant transfer batch's electronic receipt · 查询商家转账批次电子回单
///
/// `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504227](https://pay.weixin.qq.com/doc/v3/partner/4013504227)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::by_out_batch_no::get::{Request, Required};
///
/// let request = Request::new(Required { out_batch_no: "sjzz20230223", sub_mchid: "1900000109" });
/// let answer = request.send(&client).await?;
/// let batch_id = answer.batch_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商家转账批次电子回单", "4013504227"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a merchant transfer batch's electronic receipt · 查询商家转账批次电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant batch number · 商家批次单号
        out_batch_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
        "查询商家转账批次电子回单",
        "Query a merchant transfer batch's electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a merchant transfer batch's electronic receipt · 查询商家转账批次电子回单
    #[non_exhaustive]
    pub struct Response {
        /// merchant transfer batch number · 商家转账批次单号
        pub batch_id: Option<String>,
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
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
        /// second-tier merchant ID · 二级商户号
        sub_mchid 2(&str),
        /// electronic receipt state · 电子回单状态
        receipt_state 3(&response::ReceiptState),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// electronic receipt state · 电子回单状态
            pub enum ReceiptState {
                Accepted = "ACCEPTED",
                Finished = "FINISHED",
            }
        }
    }
}
