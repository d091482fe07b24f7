// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply.md

//! `/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`

/// Apply for a merchant transfer detail's electronic receipt · 申请商家转账明细电子回单
///
/// `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504228](https://pay.weixin.qq.com/doc/v3/partner/4013504228)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::detail_receipts::out_batch_no::by_out_batch_no::out_detail_no::by_out_detail_no::apply::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "sjzz20230223",
///     out_detail_no: "x23zy545Bd5436",
///     sub_mchid: "1900102208",
/// });
/// let answer = request.send(&client).await?;
/// let receipt_state = answer.receipt_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("申请商家转账明细电子回单", "4013504228"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Apply for a merchant transfer detail's electronic receipt · 申请商家转账明细电子回单
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
        sub_mchid: body("sub_mchid").required(),
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
        Method::Post,
        "/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
        "申请商家转账明细电子回单",
        "Apply for a merchant transfer detail's electronic receipt",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply for a merchant transfer detail's electronic receipt · 申请商家转账明细电子回单
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// merchant detail number · 商家明细单号
        pub out_detail_no: Option<String>,
        /// electronic receipt state · 电子回单状态
        pub receipt_state: Option<response::ReceiptState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        out_batch_no: body("out_batch_no").promised(),
        out_detail_no: body("out_detail_no").promised(),
        receipt_state: body("receipt_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// second-tier merchant ID · 二级商户号
        sub_mchid 0(&str),
        /// merchant batch number · 商家批次单号
        out_batch_no 1(&str),
        /// merchant detail number · 商家明细单号
        out_detail_no 2(&str),
        /// electronic receipt state · 电子回单状态
        receipt_state 3(&response::ReceiptState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::by_out_batch_no::get::response::ReceiptState;
    }
}
