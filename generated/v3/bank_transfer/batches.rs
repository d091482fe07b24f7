// Written by `cargo xtask codegen` from spec/openapi/v3/bank-transfer/batches.md

//! `/v3/bank-transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

/// Initiate a batch transfer · 发起批量转账
///
/// `POST /v3/bank-transfer/batches`
///
/// Official pages · 官方文档:
///
/// - partner: [4012465889](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::bank_transfer::batches::post::{Request, Required};
///
/// let request = Request::new(Required {
///     platform_mchid: "1900001109",
///     specialized_payment_mchid: "1900001109",
///     sponsor_mchid: "1900001109",
///     user_authorized_mchid: "1900001109",
///     user_authorized_appid: "wxaffdakkk11112e3",
///     out_batch_no: "plfk2020042013",
///     batch_name: "2019年1月深圳分部报销单",
///     batch_remark: "2019年1月深圳分部报销单",
///     total_amount: Fen(4000000),
///     total_count: 200,
///     transfer_scene: "ORDINARY_TRANSFER",
///     transfer_purpose: "COMMISSION",
/// });
/// let answer = request.send(&client).await?;
/// let batch_id = answer.batch_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::bank_transfer::batches::post::{Request, Required, TransferDetailList, TransferDetailListRequired};
///
/// let request = Request::new(Required {
///     platform_mchid: "1900001109",
///     specialized_payment_mchid: "1900001109",
///     sponsor_mchid: "1900001109",
///     user_authorized_mchid: "1900001109",
///     user_authorized_appid: "wxaffdakkk11112e3",
///     out_batch_no: "plfk2020042013",
///     batch_name: "2019年1月深圳分部报销单",
///     batch_remark: "2019年1月深圳分部报销单",
///     total_amount: Fen(4000000),
///     total_count: 200,
///     transfer_scene: "ORDINARY_TRANSFER",
///     transfer_purpose: "COMMISSION",
/// })
/// .attach_remark("付款专用商户单号11111")
/// .transfer_detail_list([TransferDetailList::new(TransferDetailListRequired {
///     out_detail_no: "x23zy545Bd5436",
///     transfer_amount: Fen(200000),
///     transfer_remark: "2020年4月报销",
///     openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     user_name: "…",
/// })
/// .user_id_card("…")]);
/// ```
#[doc(alias("发起批量转账", "4012465889"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a batch transfer · 发起批量转账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service platform merchant ID · 服务平台商户号
        pub platform_mchid: String,
        /// paying enterprise's merchant ID · 付款企业商户号
        pub specialized_payment_mchid: String,
        /// actual funding merchant ID · 实际出资商户号
        pub sponsor_mchid: String,
        /// user-authorised merchant ID · 用户授权商户号
        pub user_authorized_mchid: String,
        /// user authorisation appid · 用户授权appid
        pub user_authorized_appid: String,
        /// bank batch number · 银行批次单号
        pub out_batch_no: String,
        /// batch name · 批次名称
        pub batch_name: String,
        /// batch remark · 批次备注
        pub batch_remark: String,
        /// attached information · 附加信息
        pub attach_remark: Option<String>,
        /// total transfer amount · 转账总金额 (fen)
        pub total_amount: crate::Fen,
        /// total number of transfers · 转账总笔数
        pub total_count: i64,
        /// transfer scene · 转账场景
        pub transfer_scene: String,
        /// batch transfer purpose · 批量转账用途
        pub transfer_purpose: String,
        /// transfer detail list · 转账明细列表
        pub transfer_detail_list: Option<Vec<TransferDetailList>>,
    }

    crate::model! { Request {
        platform_mchid: body("platform_mchid").required(),
        specialized_payment_mchid: body("specialized_payment_mchid").required(),
        sponsor_mchid: body("sponsor_mchid").required(),
        user_authorized_mchid: body("user_authorized_mchid").required(),
        user_authorized_appid: body("user_authorized_appid").required(),
        out_batch_no: body("out_batch_no").required(),
        batch_name: body("batch_name").required(),
        batch_remark: body("batch_remark").required(),
        attach_remark: body("attach_remark"),
        total_amount: body("total_amount").required(),
        total_count: body("total_count").required(),
        transfer_scene: body("transfer_scene").required(),
        transfer_purpose: body("transfer_purpose").required(),
        transfer_detail_list: body("transfer_detail_list"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service platform merchant ID · 服务平台商户号
        platform_mchid(&'a str),
        /// paying enterprise's merchant ID · 付款企业商户号
        specialized_payment_mchid(&'a str),
        /// actual funding merchant ID · 实际出资商户号
        sponsor_mchid(&'a str),
        /// user-authorised merchant ID · 用户授权商户号
        user_authorized_mchid(&'a str),
        /// user authorisation appid · 用户授权appid
        user_authorized_appid(&'a str),
        /// bank batch number · 银行批次单号
        out_batch_no(&'a str),
        /// batch name · 批次名称
        batch_name(&'a str),
        /// batch remark · 批次备注
        batch_remark(&'a str),
        /// total transfer amount · 转账总金额 (fen)
        total_amount(crate::Fen),
        /// total number of transfers · 转账总笔数
        total_count(i64),
        /// transfer scene · 转账场景
        transfer_scene(&'a str),
        /// batch transfer purpose · 批量转账用途
        transfer_purpose(&'a str),
    } {
        /// attached information · 附加信息
        attach_remark attach_remark_opt(into String),
        /// transfer detail list · 转账明细列表
        transfer_detail_list transfer_detail_list_opt([TransferDetailList]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/bank-transfer/batches",
        "发起批量转账",
        "Initiate a batch transfer",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// transfer detail list · 转账明细列表
    #[must_use]
    #[non_exhaustive]
    pub struct TransferDetailList {
        /// bank detail number · 银行明细单号
        pub out_detail_no: String,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: crate::Fen,
        /// transfer remark · 转账备注
        pub transfer_remark: String,
        /// receiving user's openid · 收款用户openid
        pub openid: String,
        /// receiving user's name · 收款用户姓名
        pub user_name: crate::Sensitive,
        /// ID card of the receiving user · 收款用户身份证
        pub user_id_card: Option<crate::Sensitive>,
    }

    crate::model! { TransferDetailList {
        out_detail_no: body("out_detail_no").required(),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        openid: body("openid").required(),
        user_name: body("user_name").required().mark(Mark::Rsa),
        user_id_card: body("user_id_card").mark(Mark::Rsa),
    } }

    crate::sent::sent! { TransferDetailList(TransferDetailListRequired<'a>) {
        /// bank detail number · 银行明细单号
        out_detail_no(&'a str),
        /// transfer amount · 转账金额 (fen)
        transfer_amount(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark(&'a str),
        /// receiving user's openid · 收款用户openid
        openid(&'a str),
        /// receiving user's name · 收款用户姓名
        user_name(&'a str),
    } {
        /// ID card of the receiving user · 收款用户身份证
        user_id_card user_id_card_opt(into crate::Sensitive),
    } }

    /// Initiate a batch transfer · 发起批量转账
    #[non_exhaustive]
    pub struct Response {
        /// bank batch number · 银行批次单号
        pub out_batch_no: Option<String>,
        /// WeChat Pay batch ID · 微信支付批次单号
        pub batch_id: Option<String>,
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_batch_no: body("out_batch_no").promised(),
        batch_id: body("batch_id").promised(),
        create_time: body("create_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// bank batch number · 银行批次单号
        out_batch_no 0(&str),
        /// WeChat Pay batch ID · 微信支付批次单号
        batch_id 1(&str),
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        create_time 2(&crate::Time),
    } }
}
