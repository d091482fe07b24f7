// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}.md

//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

/// Query a compensation result (by merchant compensation number) · 查询赔付结果（按商户赔付单号）
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504178](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::compensate_bills::out_bill_no::by_out_bill_no::get::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询赔付结果（按商户赔付单号）", "4013504178"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a compensation result (by merchant compensation number) · 查询赔付结果（按商户赔付单号）
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
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
        "查询赔付结果（按商户赔付单号）",
        "Query a compensation result (by merchant compensation number)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a compensation result (by merchant compensation number) · 查询赔付结果（按商户赔付单号）
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// transfer receiver information · 转账接收方信息
        pub receiver_detail: Option<response::ReceiverDetail>,
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// compensation amount · 赔付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// compensation reason · 赔付原因
        pub transfer_remark: Option<String>,
        /// WeChat Pay transfer ID · 微信支付转账单号
        pub bill_id: Option<String>,
        /// compensation state · 赔付状态
        pub state: Option<response::State>,
        /// acceptance time · 受理时间
        pub accept_time: Option<String>,
        /// success time · 成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// order closing information · 关单信息
        pub close_info: Option<response::CloseInfo>,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        receiver_detail: body("receiver_detail").promised(),
        out_bill_no: body("out_bill_no").promised(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark"),
        bill_id: body("bill_id").promised(),
        state: body("state").promised(),
        accept_time: body("accept_time").promised(),
        success_time: body("success_time"),
        close_info: body("close_info"),
        sponsor_mchid: body("sponsor_mchid"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// transfer receiver information · 转账接收方信息
        receiver_detail 1(&response::ReceiverDetail),
        /// merchant reference number · 商户单号
        out_bill_no 2(&str),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 5(&str),
        /// compensation state · 赔付状态
        state 6(&response::State),
        /// acceptance time · 受理时间
        accept_time 7(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::Type;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::TransactionInfoType;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::response::TransactionInfo;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::response::Receiver;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::response::ReceiverDetail;

        pub use crate::states::TransferState as State;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::by_out_bill_no::get::response::CloseInfo;
    }
}
