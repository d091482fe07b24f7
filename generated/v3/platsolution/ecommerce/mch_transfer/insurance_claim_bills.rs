// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills.md

//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`

pub mod bill_id;
pub mod out_bill_no;
pub mod pre_transfer;

/// Request an insurance claim payment · 请求保险理赔
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504184](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::post::{Receiver, Request, Required};
///
/// let request = Request::new(Required {
///     receiver: Receiver::new(),
///     out_bill_no: "plfk2020042013",
///     transfer_remark: "直播违规扣罚",
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::post::{Receiver, Request, Required, TransactionInfo, TransactionInfoType, Type};
///
/// let request = Request::new(Required {
///     receiver: Receiver::new()
///         .type_(Type::Merchant)
///         .transaction_info(TransactionInfo::new("1217752501201407033233368018")
///             .type_(TransactionInfoType::Wxpay)),
///     out_bill_no: "plfk2020042013",
///     transfer_remark: "直播违规扣罚",
/// })
/// .sub_mchid("1900001109")
/// .amount(10000);
/// ```
#[doc(alias("请求保险理赔", "4013504184"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request an insurance claim payment · 请求保险理赔
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// compensated user information · 赔付用户信息
        pub receiver: Receiver,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// compensation amount · 赔付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// compensation reason · 赔付原因
        pub transfer_remark: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        receiver: body("receiver").required(),
        out_bill_no: body("out_bill_no").required(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// compensated user information · 赔付用户信息
        receiver(Receiver),
        /// merchant reference number · 商户单号
        out_bill_no(&'a str),
        /// compensation reason · 赔付原因
        transfer_remark(&'a str),
    } {
        /// second-tier merchant ID · 二级商户号
        sub_mchid sub_mchid_opt(into String),
        /// compensation amount · 赔付金额 (fen)
        amount amount_opt(into crate::Fen),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
        "请求保险理赔",
        "Request an insurance claim payment",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post::Type;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::TransactionInfoType;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::TransactionInfo;

    /// compensated user information · 赔付用户信息
    #[must_use]
    #[non_exhaustive]
    pub struct Receiver {
        /// transfer receiver type · 转账接收方类型
        pub type_: Option<Type>,
        /// transfer receiver's order information · 转账接收方订单信息
        pub transaction_info: Option<TransactionInfo>,
    }

    crate::model! { Receiver: Default {
        type_: body("type"),
        transaction_info: body("transaction_info"),
    } }

    crate::sent::sent! { Receiver {
        /// transfer receiver type · 转账接收方类型
        type_ type_opt(Type),
        /// transfer receiver's order information · 转账接收方订单信息
        transaction_info transaction_info_opt(TransactionInfo),
    } }

    /// Request an insurance claim payment · 请求保险理赔
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
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
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid"),
        receiver_detail: body("receiver_detail").promised(),
        out_bill_no: body("out_bill_no").promised(),
        amount: body("amount").promised(),
        transfer_remark: body("transfer_remark"),
        bill_id: body("bill_id").promised(),
        state: body("state").promised(),
        accept_time: body("accept_time").promised(),
        success_time: body("success_time"),
        sponsor_mchid: body("sponsor_mchid"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// transfer receiver information · 转账接收方信息
        receiver_detail 2(&response::ReceiverDetail),
        /// merchant reference number · 商户单号
        out_bill_no 3(&str),
        /// compensation amount · 赔付金额 (fen)
        amount 4(crate::Fen),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 6(&str),
        /// compensation state · 赔付状态
        state 7(&response::State),
        /// acceptance time · 受理时间
        accept_time 8(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::response::TransactionInfo;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post::response::Receiver;

        pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post::response::ReceiverDetail;

        pub use crate::states::TransferState as State;
    }
}
