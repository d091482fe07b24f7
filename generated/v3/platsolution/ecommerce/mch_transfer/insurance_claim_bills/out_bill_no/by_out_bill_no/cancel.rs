// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel.md

//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`

/// Request to revoke an insurance claim payment · 请求撤销保险理赔
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504186](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::by_out_bill_no::cancel::post::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let bill_id = answer.bill_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::by_out_bill_no::cancel::post::Request;
///
/// let request = Request::new("plfk2020042013").sub_mchid("1900001109");
/// ```
#[doc(alias("请求撤销保险理赔", "4013504186"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Request to revoke an insurance claim payment · 请求撤销保险理赔
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        out_bill_no: path("out_bill_no").required(),
        sub_mchid: body("sub_mchid"),
    } }

    crate::sent::sent! { Request(out_bill_no: into String) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
        "请求撤销保险理赔",
        "Request to revoke an insurance claim payment",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Request to revoke an insurance claim payment · 请求撤销保险理赔
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// WeChat Pay transfer ID · 微信支付转账单号
        pub bill_id: Option<String>,
        /// compensation state · 赔付状态
        pub state: Option<response::State>,
        /// revocation acceptance time · 撤销受理时间
        pub cancel_accept_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid"),
        out_bill_no: body("out_bill_no").promised(),
        bill_id: body("bill_id").promised(),
        state: body("state").promised(),
        cancel_accept_time: body("cancel_accept_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant reference number · 商户单号
        out_bill_no 1(&str),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 2(&str),
        /// compensation state · 赔付状态
        state 3(&response::State),
        /// revocation acceptance time · 撤销受理时间
        cancel_accept_time 4(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TransferState as State;
    }
}
