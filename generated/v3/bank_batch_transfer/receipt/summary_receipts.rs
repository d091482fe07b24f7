// Written by `cargo xtask codegen` from spec/openapi/v3/bank-batch-transfer/receipt/summary-receipts.md

//! `/v3/bank-batch-transfer/receipt/summary-receipts`

/// Query the result of requesting a summary electronic receipt · 查询汇总电子回单受理结果
///
/// `GET /v3/bank-batch-transfer/receipt/summary-receipts`
///
/// Official pages · 官方文档:
///
/// - partner: [4012470761](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::bank_batch_transfer::receipt::summary_receipts::get::Request;
///
/// let request = Request::new("GD2021011610162610BBdkkIwcu3");
/// let answer = request.send(&client).await?;
/// let receipt_no = answer.receipt_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询汇总电子回单受理结果", "4012470761"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the result of requesting a summary electronic receipt · 查询汇总电子回单受理结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bank transfer batch number · 银行转账批次单号
        pub out_batch_no: String,
    }

    crate::model! { Request {
        out_batch_no: query("out_batch_no").required(),
    } }

    crate::sent::sent! { Request(out_batch_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/bank-batch-transfer/receipt/summary-receipts",
        "查询汇总电子回单受理结果",
        "Query the result of requesting a summary electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the result of requesting a summary electronic receipt · 查询汇总电子回单受理结果
    #[non_exhaustive]
    pub struct Response {
        /// bank transfer batch number · 银行转账批次单号
        pub out_batch_no: Option<String>,
        /// electronic receipt application number · 电子回单申请单号
        pub receipt_no: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub receipt_state: Option<String>,
        /// hash method of the electronic receipt file · 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// hash of the electronic receipt file · 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// electronic receipt file download URL · 电子回单文件的下载地址
        pub download_url: Option<String>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_batch_no: body("out_batch_no").promised(),
        receipt_no: body("receipt_no").promised(),
        receipt_state: body("receipt_state"),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
        create_time: body("create_time"),
        update_time: body("update_time"),
    } }

    crate::promised::promised! { Response {
        /// bank transfer batch number · 银行转账批次单号
        out_batch_no 0(&str),
        /// electronic receipt application number · 电子回单申请单号
        receipt_no 1(&str),
    } }
}

/// Request a summary electronic receipt · 受理汇总电子回单
///
/// `POST /v3/bank-batch-transfer/receipt/summary-receipts`
///
/// Official pages · 官方文档:
///
/// - partner: [4012470746](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::bank_batch_transfer::receipt::summary_receipts::post::Request;
///
/// let request = Request::new("GD2021011610162610BBdkkIwcu3");
/// let answer = request.send(&client).await?;
/// let receipt_no = answer.receipt_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("受理汇总电子回单", "4012470746"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a summary electronic receipt · 受理汇总电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bank transfer batch number · 银行转账批次单号
        pub out_batch_no: String,
    }

    crate::model! { Request {
        out_batch_no: body("out_batch_no").required(),
    } }

    crate::sent::sent! { Request(out_batch_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/bank-batch-transfer/receipt/summary-receipts",
        "受理汇总电子回单",
        "Request a summary electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Request a summary electronic receipt · 受理汇总电子回单
    #[non_exhaustive]
    pub struct Response {
        /// bank transfer batch number · 银行转账批次单号
        pub out_batch_no: Option<String>,
        /// electronic receipt application number · 电子回单申请单号
        pub receipt_no: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub receipt_state: Option<String>,
        /// hash method of the electronic receipt file · 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// hash of the electronic receipt file · 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// electronic receipt file download URL · 电子回单文件的下载地址
        pub download_url: Option<String>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_batch_no: body("out_batch_no").promised(),
        receipt_no: body("receipt_no").promised(),
        receipt_state: body("receipt_state"),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
        create_time: body("create_time"),
        update_time: body("update_time"),
    } }

    crate::promised::promised! { Response {
        /// bank transfer batch number · 银行转账批次单号
        out_batch_no 0(&str),
        /// electronic receipt application number · 电子回单申请单号
        receipt_no 1(&str),
    } }
}
