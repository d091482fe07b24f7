// Written by `cargo xtask codegen` from spec/openapi/v3/transfer/bill-receipt/{out_batch_no}.md

//! `/v3/transfer/bill-receipt/{out_batch_no}`

/// Query a transfer's electronic receipt · 查询转账电子回单
///
/// `GET /v3/transfer/bill-receipt/{out_batch_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012458950](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
/// - partner: [4012718640](https://pay.weixin.qq.com/doc/v3/partner/4012718640), [4012721812](https://pay.weixin.qq.com/doc/v3/partner/4012721812)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transfer::bill_receipt::by_out_batch_no::get::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let signature_no = answer.signature_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询转账电子回单", "4012458950", "4012718640", "4012721812"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a transfer's electronic receipt · 查询转账电子回单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
    } }

    crate::sent::sent! { Request(out_batch_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/transfer/bill-receipt/{out_batch_no}",
        "查询转账电子回单",
        "Query a transfer's electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a transfer's electronic receipt · 查询转账电子回单
    #[non_exhaustive]
    pub struct Response {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// electronic receipt application number · 电子回单申请单号
        pub signature_no: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub signature_status: Option<String>,
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
        signature_no: body("signature_no").promised(),
        signature_status: body("signature_status"),
        hash_type: body("hash_type"),
        hash_value: body("hash_value"),
        download_url: body("download_url"),
        create_time: body("create_time"),
        update_time: body("update_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant batch number · 商家批次单号
        out_batch_no 0(&str),
        /// electronic receipt application number · 电子回单申请单号
        signature_no 1(&str),
    } }
}
