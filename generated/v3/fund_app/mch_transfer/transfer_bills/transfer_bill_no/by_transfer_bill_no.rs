// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}.md

//! `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`

/// Query a transfer by WeChat transfer ID · 微信转账单号查询转账单
///
/// `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012716457](https://pay.weixin.qq.com/doc/v3/merchant/4012716457), [4024819515](https://pay.weixin.qq.com/doc/v3/merchant/4024819515)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::transfer_bills::transfer_bill_no::by_transfer_bill_no::get::Request;
///
/// let request = Request::new("1330000071100999991182020050700019480001");
/// let answer = request.send(&client).await?;
/// let mch_id = answer.mch_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("微信转账单号查询转账单", "4012716457", "4024819515"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::path;

    /// Query a transfer by WeChat transfer ID · 微信转账单号查询转账单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat transfer ID · 微信转账单号
        pub transfer_bill_no: String,
    }

    crate::model! { Request {
        transfer_bill_no: path("transfer_bill_no").required(),
    } }

    crate::sent::sent! { Request(transfer_bill_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        "微信转账单号查询转账单",
        "Query a transfer by WeChat transfer ID",
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
