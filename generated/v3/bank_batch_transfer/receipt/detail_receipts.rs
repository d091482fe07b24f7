// Written by `cargo xtask codegen` from spec/openapi/v3/bank-batch-transfer/receipt/detail-receipts.md

//! `/v3/bank-batch-transfer/receipt/detail-receipts`

/// Query the result of requesting a detail electronic receipt · 查询明细电子回单受理结果
///
/// `GET /v3/bank-batch-transfer/receipt/detail-receipts`
///
/// Official pages · 官方文档:
///
/// - partner: [4012470775](https://pay.weixin.qq.com/doc/v3/partner/4012470775)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::bank_batch_transfer::receipt::detail_receipts::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "GD2021011610162610BBdkkIwcu3",
///     out_detail_no: "mx0911231610162610v4CNkO4HAf",
/// });
/// let answer = request.send(&client).await?;
/// let receipt_no = answer.receipt_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询明细电子回单受理结果", "4012470775"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the result of requesting a detail electronic receipt · 查询明细电子回单受理结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bank transfer batch number · 银行转账批次单号
        pub out_batch_no: String,
        /// bank transfer detail number · 银行转账明细单号
        pub out_detail_no: String,
    }

    crate::model! { Request {
        out_batch_no: query("out_batch_no").required(),
        out_detail_no: query("out_detail_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// bank transfer batch number · 银行转账批次单号
        out_batch_no(&'a str),
        /// bank transfer detail number · 银行转账明细单号
        out_detail_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/bank-batch-transfer/receipt/detail-receipts",
        "查询明细电子回单受理结果",
        "Query the result of requesting a detail electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the result of requesting a detail electronic receipt · 查询明细电子回单受理结果
    #[non_exhaustive]
    pub struct Response {
        /// bank transfer batch number · 银行转账批次单号
        pub out_batch_no: Option<String>,
        /// bank transfer detail number · 银行转账明细单号
        pub out_detail_no: Option<String>,
        /// electronic receipt acceptance number · 电子回单受理单号
        pub receipt_no: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub receipt_state: Option<String>,
        /// hash method of the electronic receipt file · 电子回单文件的Hash方法
        pub hash_type: Option<String>,
        /// hash of the electronic receipt file · 电子回单文件的Hash值
        pub hash_value: Option<String>,
        /// electronic receipt file download URL · 电子回单文件的下载地址
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_batch_no: body("out_batch_no").promised(),
        out_detail_no: body("out_detail_no").promised(),
        receipt_no: body("receipt_no").promised(),
        receipt_state: body("receipt_state"),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
    } }

    crate::promised::promised! { Response {
        /// bank transfer batch number · 银行转账批次单号
        out_batch_no 0(&str),
        /// bank transfer detail number · 银行转账明细单号
        out_detail_no 1(&str),
        /// electronic receipt acceptance number · 电子回单受理单号
        receipt_no 2(&str),
    } }
}

/// Request a detail electronic receipt · 受理明细电子回单
///
/// `POST /v3/bank-batch-transfer/receipt/detail-receipts`
///
/// Official pages · 官方文档:
///
/// - partner: [4012470770](https://pay.weixin.qq.com/doc/v3/partner/4012470770)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::bank_batch_transfer::receipt::detail_receipts::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "GD2021011610162610BBdkkIwcu3",
///     out_detail_no: "mx0911231610162610v4CNkO4HAf",
/// });
/// let answer = request.send(&client).await?;
/// let receipt_no = answer.receipt_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("受理明细电子回单", "4012470770"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a detail electronic receipt · 受理明细电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bank transfer batch number · 银行转账批次单号
        pub out_batch_no: String,
        /// bank transfer detail number · 银行转账明细单号
        pub out_detail_no: String,
    }

    crate::model! { Request {
        out_batch_no: body("out_batch_no").required(),
        out_detail_no: body("out_detail_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// bank transfer batch number · 银行转账批次单号
        out_batch_no(&'a str),
        /// bank transfer detail number · 银行转账明细单号
        out_detail_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/bank-batch-transfer/receipt/detail-receipts",
        "受理明细电子回单",
        "Request a detail electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Request a detail electronic receipt · 受理明细电子回单
    #[non_exhaustive]
    pub struct Response {
        /// bank transfer batch number · 银行转账批次单号
        pub out_batch_no: Option<String>,
        /// bank transfer detail number · 银行转账明细单号
        pub out_detail_no: Option<String>,
        /// electronic receipt acceptance number · 电子回单受理单号
        pub receipt_no: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub receipt_state: Option<String>,
        /// hash method of the electronic receipt file · 电子回单文件的Hash方法
        pub hash_type: Option<String>,
        /// hash of the electronic receipt file · 电子回单文件的Hash值
        pub hash_value: Option<String>,
        /// electronic receipt file download URL · 电子回单文件的下载地址
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_batch_no: body("out_batch_no").promised(),
        out_detail_no: body("out_detail_no").promised(),
        receipt_no: body("receipt_no").promised(),
        receipt_state: body("receipt_state"),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
    } }

    crate::promised::promised! { Response {
        /// bank transfer batch number · 银行转账批次单号
        out_batch_no 0(&str),
        /// bank transfer detail number · 银行转账明细单号
        out_detail_no 1(&str),
        /// electronic receipt acceptance number · 电子回单受理单号
        receipt_no 2(&str),
    } }
}
