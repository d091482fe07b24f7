// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}.md

//! `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

/// Query a transfer by merchant transfer number · 商户单号查询转账单
///
/// `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012716437](https://pay.weixin.qq.com/doc/v3/merchant/4012716437), [4024814206](https://pay.weixin.qq.com/doc/v3/merchant/4024814206)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let mch_id = answer.mch_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户单号查询转账单", "4012716437", "4024814206"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::path;

    /// Query a transfer by merchant transfer number · 商户单号查询转账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
    }

    crate::model! { Request {
        out_bill_no: path("out_bill_no").required(),
    } }

    crate::sent::sent! { Request(out_bill_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        "商户单号查询转账单",
        "Query a transfer by merchant transfer number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::transfer_bill::TransferBill as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::transfer_bill::*;
    }
}
