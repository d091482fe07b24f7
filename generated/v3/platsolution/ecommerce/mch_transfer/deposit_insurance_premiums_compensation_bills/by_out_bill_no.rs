// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}.md

//! `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`

/// Query a security deposit insurer premium result (by merchant compensation number) · 查询保证金赔付保司保费结果（按商户赔付单号）
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4014010920](https://pay.weixin.qq.com/doc/v3/partner/4014010920)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::by_out_bill_no::get::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询保证金赔付保司保费结果（按商户赔付单号）", "4014010920"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a security deposit insurer premium result (by merchant compensation number) · 查询保证金赔付保司保费结果（按商户赔付单号）
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
        "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",
        "查询保证金赔付保司保费结果（按商户赔付单号）",
        "Query a security deposit insurer premium result (by merchant compensation number)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a security deposit insurer premium result (by merchant compensation number) · 查询保证金赔付保司保费结果（按商户赔付单号）
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// second-tier merchant appid · 二级商户AppID
        pub sub_appid: Option<String>,
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
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
        receiver_detail: body("receiver_detail").promised(),
        out_bill_no: body("out_bill_no").promised(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark").promised(),
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
        receiver_detail 3(&response::ReceiverDetail),
        /// merchant reference number · 商户单号
        out_bill_no 4(&str),
        /// compensation reason · 赔付原因
        transfer_remark 6(&str),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 7(&str),
        /// compensation state · 赔付状态
        state 8(&response::State),
        /// acceptance time · 受理时间
        accept_time 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post::Type;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post::response::MchInfo;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post::response::TransactionInfo;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post::response::Receiver;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post::response::ReceiverDetail;

        pub use crate::states::TransferState as State;

        /// order closing information · 关单信息
        #[non_exhaustive]
        pub struct CloseInfo {
            /// order closing time · 关单时间
            pub close_time: Option<String>,
            /// order closing reason · 关单原因
            pub close_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CloseInfo: Received {
            close_time: body("close_time"),
            close_reason: body("close_reason"),
        } }
    }
}
