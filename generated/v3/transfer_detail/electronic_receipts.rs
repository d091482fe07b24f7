// Written by `cargo xtask codegen` from spec/openapi/v3/transfer-detail/electronic-receipts.md

//! `/v3/transfer-detail/electronic-receipts`

/// Query the result of requesting a transfer detail electronic receipt · 查询转账明细电子回单受理结果
///
/// `GET /v3/transfer-detail/electronic-receipts`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012458972](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
/// - partner: [4012718815](https://pay.weixin.qq.com/doc/v3/partner/4012718815), [4012721353](https://pay.weixin.qq.com/doc/v3/partner/4012721353)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transfer_detail::electronic_receipts::get::{AcceptType, Request, Required};
///
/// let request = Request::new(Required {
///     accept_type: AcceptType::BatchTransfer,
///     out_detail_no: "mx0911231610162610v4CNkO4HAf",
/// });
/// let answer = request.send(&client).await?;
/// let signature_no = answer.signature_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::transfer_detail::electronic_receipts::get::{AcceptType, Request, Required};
///
/// let request = Request::new(Required {
///     accept_type: AcceptType::BatchTransfer,
///     out_detail_no: "mx0911231610162610v4CNkO4HAf",
/// })
/// .out_batch_no("GD2021011610162610BBdkkIwcu3");
/// ```
#[doc(alias("查询转账明细电子回单受理结果", "4012458972", "4012718815", "4012721353"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the result of requesting a transfer detail electronic receipt · 查询转账明细电子回单受理结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// acceptance type · 受理类型
        pub accept_type: AcceptType,
        /// merchant transfer batch number · 商家转账批次单号
        pub out_batch_no: Option<String>,
        /// merchant transfer detail number · 商家转账明细单号
        pub out_detail_no: String,
    }

    crate::model! { Request {
        accept_type: query("accept_type").required(),
        out_batch_no: query("out_batch_no"),
        out_detail_no: query("out_detail_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// acceptance type · 受理类型
        accept_type(AcceptType),
        /// merchant transfer detail number · 商家转账明细单号
        out_detail_no(&'a str),
    } {
        /// merchant transfer batch number · 商家转账批次单号
        out_batch_no out_batch_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/transfer-detail/electronic-receipts",
        "查询转账明细电子回单受理结果",
        "Query the result of requesting a transfer detail electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// acceptance type · 受理类型
        pub enum AcceptType {
            BatchTransfer = "BATCH_TRANSFER",
            TransferToPocket = "TRANSFER_TO_POCKET",
            TransferToBank = "TRANSFER_TO_BANK",
        }
    }

    /// Query the result of requesting a transfer detail electronic receipt · 查询转账明细电子回单受理结果
    #[non_exhaustive]
    pub struct Response {
        /// acceptance type · 受理类型
        pub accept_type: Option<String>,
        /// merchant transfer batch number · 商家转账批次单号
        pub out_batch_no: Option<String>,
        /// merchant transfer detail number · 商家转账明细单号
        pub out_detail_no: Option<String>,
        /// electronic receipt acceptance number · 电子回单受理单号
        pub signature_no: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub signature_status: Option<String>,
        /// hash method of the electronic receipt file · 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// hash of the electronic receipt file · 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// electronic receipt file download URL · 电子回单文件的下载地址
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        accept_type: body("accept_type").promised(),
        out_batch_no: body("out_batch_no"),
        out_detail_no: body("out_detail_no").promised(),
        signature_no: body("signature_no").promised(),
        signature_status: body("signature_status"),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
    } }

    crate::promised::promised! { Response {
        /// acceptance type · 受理类型
        accept_type 0(&str),
        /// merchant transfer detail number · 商家转账明细单号
        out_detail_no 2(&str),
        /// electronic receipt acceptance number · 电子回单受理单号
        signature_no 3(&str),
    } }
}

/// Request a transfer detail electronic receipt · 转账明细电子回单受理
///
/// `POST /v3/transfer-detail/electronic-receipts`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012458967](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
/// - partner: [4012718748](https://pay.weixin.qq.com/doc/v3/partner/4012718748), [4012727951](https://pay.weixin.qq.com/doc/v3/partner/4012727951)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transfer_detail::electronic_receipts::post::{AcceptType, Request, Required};
///
/// let request = Request::new(Required {
///     accept_type: AcceptType::BatchTransfer,
///     out_detail_no: "mx0911231610162610v4CNkO4HAf",
/// });
/// let answer = request.send(&client).await?;
/// let signature_no = answer.signature_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::transfer_detail::electronic_receipts::post::{AcceptType, Request, Required};
///
/// let request = Request::new(Required {
///     accept_type: AcceptType::BatchTransfer,
///     out_detail_no: "mx0911231610162610v4CNkO4HAf",
/// })
/// .out_batch_no("GD2021011610162610BBdkkIwcu3");
/// ```
#[doc(alias("转账明细电子回单受理", "4012458967", "4012718748", "4012727951"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a transfer detail electronic receipt · 转账明细电子回单受理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// acceptance type · 受理类型
        pub accept_type: AcceptType,
        /// merchant transfer batch number · 商家转账批次单号
        pub out_batch_no: Option<String>,
        /// merchant transfer detail number · 商家转账明细单号
        pub out_detail_no: String,
    }

    crate::model! { Request {
        accept_type: body("accept_type").required(),
        out_batch_no: body("out_batch_no"),
        out_detail_no: body("out_detail_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// acceptance type · 受理类型
        accept_type(AcceptType),
        /// merchant transfer detail number · 商家转账明细单号
        out_detail_no(&'a str),
    } {
        /// merchant transfer batch number · 商家转账批次单号
        out_batch_no out_batch_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/transfer-detail/electronic-receipts",
        "转账明细电子回单受理",
        "Request a transfer detail electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::transfer_detail::electronic_receipts::get::AcceptType;

    /// Request a transfer detail electronic receipt · 转账明细电子回单受理
    #[non_exhaustive]
    pub struct Response {
        /// acceptance type · 受理类型
        pub accept_type: Option<String>,
        /// merchant transfer batch number · 商家转账批次单号
        pub out_batch_no: Option<String>,
        /// merchant transfer detail number · 商家转账明细单号
        pub out_detail_no: Option<String>,
        /// electronic receipt acceptance number · 电子回单受理单号
        pub signature_no: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub signature_status: Option<String>,
        /// hash method of the electronic receipt file · 电子回单文件的hash方法
        pub hash_type: Option<String>,
        /// hash of the electronic receipt file · 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// electronic receipt file download URL · 电子回单文件的下载地址
        pub download_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        accept_type: body("accept_type").promised(),
        out_batch_no: body("out_batch_no"),
        out_detail_no: body("out_detail_no").promised(),
        signature_no: body("signature_no").promised(),
        signature_status: body("signature_status"),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
    } }

    crate::promised::promised! { Response {
        /// acceptance type · 受理类型
        accept_type 0(&str),
        /// merchant transfer detail number · 商家转账明细单号
        out_detail_no 2(&str),
        /// electronic receipt acceptance number · 电子回单受理单号
        signature_no 3(&str),
    } }
}
