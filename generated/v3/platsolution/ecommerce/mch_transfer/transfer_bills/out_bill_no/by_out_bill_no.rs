// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}.md

//! `/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`

/// Query a security deposit compensation result (by merchant compensation number) · 查询保证金赔付结果（按商户赔付单号）
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504199](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get::{BusinessType, Request};
///
/// let request = Request::new("plfk2020042013").business_type(BusinessType::DepositCompensation);
/// ```
#[doc(alias("查询保证金赔付结果（按商户赔付单号）", "4013504199"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a security deposit compensation result (by merchant compensation number) · 查询保证金赔付结果（按商户赔付单号）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// business type · 业务类型
        pub business_type: Option<BusinessType>,
    }

    crate::model! { Request {
        out_bill_no: path("out_bill_no").required(),
        business_type: query("business_type"),
    } }

    crate::sent::sent! { Request(out_bill_no: into String) {
        /// business type · 业务类型
        business_type business_type_opt(BusinessType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        "查询保证金赔付结果（按商户赔付单号）",
        "Query a security deposit compensation result (by merchant compensation number)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post::BusinessType;

    /// Query a security deposit compensation result (by merchant compensation number) · 查询保证金赔付结果（按商户赔付单号）
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// business type · 业务类型
        pub business_type: Option<BusinessType>,
        /// transfer receiver information · 转账接收方信息
        pub receiver_detail: Option<response::ReceiverDetail>,
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// compensation amount · 赔付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// compensation reason · 赔付原因
        pub transfer_remark: Option<String>,
        /// payee remark · 收款方备注
        pub receiver_remark: Option<String>,
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
        business_type: body("business_type"),
        receiver_detail: body("receiver_detail").promised(),
        out_bill_no: body("out_bill_no").promised(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark"),
        receiver_remark: body("receiver_remark"),
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
        receiver_detail 2(&response::ReceiverDetail),
        /// merchant reference number · 商户单号
        out_bill_no 3(&str),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 7(&str),
        /// compensation state · 赔付状态
        state 8(&response::State),
        /// acceptance time · 受理时间
        accept_time 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post::Type;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post::response::MchInfo;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post::response::Receiver;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post::response::ReceiverDetail;

        pub use crate::states::TransferState as State;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::by_out_bill_no::get::response::CloseInfo;
    }
}
