// Written by `cargo xtask codegen` from spec/openapi/v3/transfer/batches.md

//! `/v3/transfer/batches`

pub mod batch_id;
pub mod out_batch_no;

/// Initiate a batch transfer · 发起批量转账
///
/// `POST /v3/transfer/batches`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012458841](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::transfer::batches::post::{Request, Required, TransferDetailList, TransferDetailListRequired};
///
/// let request = Request::new(Required {
///     appid: "wxf636efh567hg4356",
///     out_batch_no: "plfk2020042013",
///     batch_name: "2019年1月深圳分部报销单",
///     batch_remark: "2019年1月深圳分部报销单",
///     total_amount: Fen(4000000),
///     total_num: 200,
///     transfer_detail_list: vec![TransferDetailList::new(TransferDetailListRequired {
///         out_detail_no: "x23zy545Bd5436",
///         transfer_amount: Fen(200000),
///         transfer_remark: "2020年4月报销",
///         openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     })],
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
/// use wechatpay::v3::transfer::batches::post::{Request, Required, TransferDetailList, TransferDetailListRequired};
///
/// let request = Request::new(Required {
///     appid: "wxf636efh567hg4356",
///     out_batch_no: "plfk2020042013",
///     batch_name: "2019年1月深圳分部报销单",
///     batch_remark: "2019年1月深圳分部报销单",
///     total_amount: Fen(4000000),
///     total_num: 200,
///     transfer_detail_list: vec![TransferDetailList::new(TransferDetailListRequired {
///         out_detail_no: "x23zy545Bd5436",
///         transfer_amount: Fen(200000),
///         transfer_remark: "2020年4月报销",
///         openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     })
///     .user_name("…")
///     .user_id_card("…")],
/// })
/// .transfer_scene_id("1001")
/// .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
/// ```
#[doc(alias("发起批量转账", "4012458841"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Initiate a batch transfer · 发起批量转账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// direct merchant appid · 直连商户的appid
        pub appid: String,
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
        /// batch name · 批次名称
        pub batch_name: String,
        /// batch remark · 批次备注
        pub batch_remark: String,
        /// total transfer amount · 转账总金额 (fen)
        pub total_amount: crate::Fen,
        /// total number of transfers · 转账总笔数
        pub total_num: i64,
        /// transfer detail list · 转账明细列表
        pub transfer_detail_list: Vec<TransferDetailList>,
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: Option<String>,
        /// notification URL · 通知地址
        pub notify_url: Option<String>,
    }

    crate::model! { Request {
        appid: body("appid").required(),
        out_batch_no: body("out_batch_no").required(),
        batch_name: body("batch_name").required(),
        batch_remark: body("batch_remark").required(),
        total_amount: body("total_amount").required(),
        total_num: body("total_num").required(),
        transfer_detail_list: body("transfer_detail_list").required(),
        transfer_scene_id: body("transfer_scene_id"),
        notify_url: body("notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// direct merchant appid · 直连商户的appid
        appid(&'a str),
        /// merchant batch number · 商家批次单号
        out_batch_no(&'a str),
        /// batch name · 批次名称
        batch_name(&'a str),
        /// batch remark · 批次备注
        batch_remark(&'a str),
        /// total transfer amount · 转账总金额 (fen)
        total_amount(crate::Fen),
        /// total number of transfers · 转账总笔数
        total_num(i64),
        /// transfer detail list · 转账明细列表
        transfer_detail_list(Vec<TransferDetailList>),
    } {
        /// transfer scene ID · 转账场景ID
        transfer_scene_id transfer_scene_id_opt(into String),
        /// notification URL · 通知地址
        notify_url notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/transfer/batches",
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
        /// merchant detail number · 商家明细单号
        pub out_detail_no: String,
        /// transfer amount · 转账金额 (fen)
        pub transfer_amount: crate::Fen,
        /// transfer remark · 转账备注
        pub transfer_remark: String,
        /// user openid under the direct merchant's app · 用户在直连商户应用下的用户标示
        pub openid: String,
        /// receiving user's name · 收款用户姓名
        pub user_name: Option<crate::Sensitive>,
        /// ID card of the receiving user · 收款用户身份证
        pub user_id_card: Option<crate::Sensitive>,
    }

    crate::model! { TransferDetailList {
        out_detail_no: body("out_detail_no").required(),
        transfer_amount: body("transfer_amount").required(),
        transfer_remark: body("transfer_remark").required(),
        openid: body("openid").required(),
        user_name: body("user_name").mark(Mark::Rsa),
        user_id_card: body("user_id_card").mark(Mark::Rsa),
    } }

    crate::sent::sent! { TransferDetailList(TransferDetailListRequired<'a>) {
        /// merchant detail number · 商家明细单号
        out_detail_no(&'a str),
        /// transfer amount · 转账金额 (fen)
        transfer_amount(crate::Fen),
        /// transfer remark · 转账备注
        transfer_remark(&'a str),
        /// user openid under the direct merchant's app · 用户在直连商户应用下的用户标示
        openid(&'a str),
    } {
        /// receiving user's name · 收款用户姓名
        user_name user_name_opt(into crate::Sensitive),
        /// ID card of the receiving user · 收款用户身份证
        user_id_card user_id_card_opt(into crate::Sensitive),
    } }

    /// Initiate a batch transfer · 发起批量转账
    #[non_exhaustive]
    pub struct Response {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// WeChat batch ID · 微信批次单号
        pub batch_id: Option<String>,
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// batch or stock state · 批次状态
        pub batch_status: Option<response::BatchStatus>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_batch_no: body("out_batch_no").promised(),
        batch_id: body("batch_id").promised(),
        create_time: body("create_time").promised(),
        batch_status: body("batch_status"),
    } }

    crate::promised::promised! { Response {
        /// merchant batch number · 商家批次单号
        out_batch_no 0(&str),
        /// WeChat batch ID · 微信批次单号
        batch_id 1(&str),
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        create_time 2(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TransferBatchStatus as BatchStatus;
    }
}
