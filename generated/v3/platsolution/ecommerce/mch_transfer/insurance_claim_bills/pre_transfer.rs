// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer.md

//! `/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`

/// Place a prepay order for an insurance claim · 请求保险理赔预下单
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504185](https://pay.weixin.qq.com/doc/v3/partner/4013504185)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::pre_transfer::post::{Receiver, Request, Required};
///
/// let request = Request::new(Required {
///     receiver: Receiver::new(),
///     out_bill_no: "plfk2020042013",
///     transfer_remark: "直播违规扣罚",
/// });
/// let answer = request.send(&client).await?;
/// let bill_id = answer.bill_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::pre_transfer::post::{Receiver, Request, Required, TransactionInfo, TransactionInfoType, Type};
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
/// .amount(10000)
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
/// ```
#[doc(alias("请求保险理赔预下单", "4013504185"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a prepay order for an insurance claim · 请求保险理赔预下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// payee information · 收款方信息
        pub receiver: Receiver,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// compensation amount · 赔付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// compensation reason · 赔付原因
        pub transfer_remark: String,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid"),
        receiver: body("receiver").required(),
        out_bill_no: body("out_bill_no").required(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark").required(),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// payee information · 收款方信息
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
        /// merchant notification URL · 商户回调地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
        "请求保险理赔预下单",
        "Place a prepay order for an insurance claim",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post::Type;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::TransactionInfoType;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::TransactionInfo;

    /// payee information · 收款方信息
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

    /// Place a prepay order for an insurance claim · 请求保险理赔预下单
    #[non_exhaustive]
    pub struct Response {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// merchant reference number · 商户单号
        pub out_bill_no: Option<String>,
        /// WeChat Pay transfer ID · 微信支付转账单号
        pub bill_id: Option<String>,
        /// acceptance time · 受理时间
        pub accept_time: Option<String>,
        /// package information for jumping to the claim page · 跳转领取页面的package信息
        pub package_info: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid"),
        out_bill_no: body("out_bill_no").promised(),
        bill_id: body("bill_id").promised(),
        accept_time: body("accept_time").promised(),
        package_info: body("package_info").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant reference number · 商户单号
        out_bill_no 1(&str),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 2(&str),
        /// acceptance time · 受理时间
        accept_time 3(&str),
        /// package information for jumping to the claim page · 跳转领取页面的package信息
        package_info 4(&str),
    } }
}
