// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel.md

//! `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`

/// Revoke a transfer · 撤销转账
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012716458](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::cancel::post::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let transfer_bill_no = answer.transfer_bill_no()?;
/// # Ok(()) }
/// ```
#[doc(alias("撤销转账", "4012716458"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke a transfer · 撤销转账
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
        Method::Post,
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        "撤销转账",
        "Revoke a transfer",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke a transfer · 撤销转账
    #[non_exhaustive]
    pub struct Response {
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// WeChat transfer ID · 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// order state · 单据状态
        pub state: Option<response::State>,
        /// last state change time of the order · 最后一次单据状态变更时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_bill_no: body("out_bill_no").promised(),
        transfer_bill_no: body("transfer_bill_no").promised(),
        state: body("state").promised(),
        update_time: body("update_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant reference number · 商户单号
        out_bill_no 0(&str),
        /// WeChat transfer ID · 微信转账单号
        transfer_bill_no 1(&str),
        /// order state · 单据状态
        state 2(&response::State),
        /// last state change time of the order · 最后一次单据状态变更时间; as 2018-06-08T10:34:56+08:00
        update_time 3(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TransferState as State;
    }
}
