// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.md

//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`

/// Place a prepay order for compensation · 请求赔付预下单
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504176](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post::{Receiver, Request, Required};
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
/// use wechatpay::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post::{Receiver, Request, Required, TransactionInfo, TransactionInfoType, Type};
///
/// let request = Request::new(Required {
///     receiver: Receiver::new()
///         .type_(Type::TransactionUser)
///         .transaction_info(TransactionInfo::new("1217752501201407033233368018")
///             .type_(TransactionInfoType::Wxpay)),
///     out_bill_no: "plfk2020042013",
///     transfer_remark: "直播违规扣罚",
/// })
/// .sp_appid("wx8888888888888888")
/// .amount(10000)
/// .sponsor_mchid("1900001109")
/// .transfer_scene_id("1001")
/// .user_recv_perception("退货运费补偿")
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
/// ```
#[doc(alias("请求赔付预下单", "4013504176"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Place a prepay order for compensation · 请求赔付预下单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// official account appid · 公众账号ID
        pub sp_appid: Option<String>,
        /// payee information · 收款方信息
        pub receiver: Receiver,
        /// merchant reference number · 商户单号
        pub out_bill_no: String,
        /// compensation amount · 赔付金额 (fen)
        pub amount: Option<crate::Fen>,
        /// compensation reason · 赔付原因
        pub transfer_remark: String,
        /// funding merchant ID · 出资商户号
        pub sponsor_mchid: Option<String>,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: Option<String>,
        /// receipt reason shown to the user · 用户收款感知
        pub user_recv_perception: Option<String>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid"),
        receiver: body("receiver").required(),
        out_bill_no: body("out_bill_no").required(),
        amount: body("amount"),
        transfer_remark: body("transfer_remark").required(),
        sponsor_mchid: body("sponsor_mchid"),
        transfer_scene_id: body("transfer_scene_id"),
        user_recv_perception: body("user_recv_perception"),
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
        /// official account appid · 公众账号ID
        sp_appid sp_appid_opt(into String),
        /// compensation amount · 赔付金额 (fen)
        amount amount_opt(into crate::Fen),
        /// funding merchant ID · 出资商户号
        sponsor_mchid sponsor_mchid_opt(into String),
        /// transfer scene ID · 转账场景ID
        transfer_scene_id transfer_scene_id_opt(into String),
        /// receipt reason shown to the user · 用户收款感知
        user_recv_perception user_recv_perception_opt(into String),
        /// merchant notification URL · 商户回调地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
        "请求赔付预下单",
        "Place a prepay order for compensation",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::Type;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::TransactionInfoType;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::TransactionInfo;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post::Receiver;

    /// Place a prepay order for compensation · 请求赔付预下单
    #[non_exhaustive]
    pub struct Response {
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
        out_bill_no: body("out_bill_no").promised(),
        bill_id: body("bill_id").promised(),
        accept_time: body("accept_time").promised(),
        package_info: body("package_info").promised(),
    } }

    crate::promised::promised! { Response {
        /// merchant reference number · 商户单号
        out_bill_no 0(&str),
        /// WeChat Pay transfer ID · 微信支付转账单号
        bill_id 1(&str),
        /// acceptance time · 受理时间
        accept_time 2(&str),
        /// package information for jumping to the claim page · 跳转领取页面的package信息
        package_info 3(&str),
    } }
}
