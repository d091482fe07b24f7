// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/insurance/mch-transfer/batches/apply.md

//! `/v3/platsolution/insurance/mch-transfer/batches/apply`

/// Request a merchant transfer · 受理商家转账
///
/// `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504220](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::apply::post::{Request, Required, TransferDetailList, TransferDetailListRequired};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001109",
///     sp_appid: "wxf636efh567hg4356",
///     out_batch_no: "sjzz20230223",
///     batch_name: "2023年2月深圳分部报销单",
///     batch_remark: "2023年2月深圳分部报销单",
///     total_amount: Fen(4000000),
///     total_num: 200,
///     transfer_scene_id: "1000",
///     transfer_detail_list: vec![TransferDetailList::new(TransferDetailListRequired {
///         out_detail_no: "x23zy545Bd5436",
///         transfer_amount: Fen(200000),
///         transfer_remark: "2023年2月报销",
///         reservation_id: "1330000071100999991182020050700019480001",
///         openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     })],
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
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
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::apply::post::{Request, Required, TransferDetailList, TransferDetailListRequired};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900001109",
///     sp_appid: "wxf636efh567hg4356",
///     out_batch_no: "sjzz20230223",
///     batch_name: "2023年2月深圳分部报销单",
///     batch_remark: "2023年2月深圳分部报销单",
///     total_amount: Fen(4000000),
///     total_num: 200,
///     transfer_scene_id: "1000",
///     transfer_detail_list: vec![TransferDetailList::new(TransferDetailListRequired {
///         out_detail_no: "x23zy545Bd5436",
///         transfer_amount: Fen(200000),
///         transfer_remark: "2023年2月报销",
///         reservation_id: "1330000071100999991182020050700019480001",
///         openid: "o-MYE42l80oelYMDE34nYD456Xoy",
///     })],
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php",
/// })
/// .sub_appid("wxf636efh567hg4356");
/// ```
#[doc(alias("受理商家转账", "4013504220"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Request a merchant transfer · 受理商家转账
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// partner appid · 服务商AppID
        pub sp_appid: String,
        /// second-tier merchant appid · 二级商户AppID
        pub sub_appid: Option<String>,
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
        /// transfer scene ID · 转账场景ID
        pub transfer_scene_id: String,
        /// transfer detail list · 转账明细列表
        pub transfer_detail_list: Vec<TransferDetailList>,
        /// merchant notification URL · 商户回调地址
        pub notify_url: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        sp_appid: body("sp_appid").required(),
        sub_appid: body("sub_appid"),
        out_batch_no: body("out_batch_no").required(),
        batch_name: body("batch_name").required(),
        batch_remark: body("batch_remark").required(),
        total_amount: body("total_amount").required(),
        total_num: body("total_num").required(),
        transfer_scene_id: body("transfer_scene_id").required(),
        transfer_detail_list: body("transfer_detail_list").required(),
        notify_url: body("notify_url").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// partner appid · 服务商AppID
        sp_appid(&'a str),
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
        /// transfer scene ID · 转账场景ID
        transfer_scene_id(&'a str),
        /// transfer detail list · 转账明细列表
        transfer_detail_list(Vec<TransferDetailList>),
        /// merchant notification URL · 商户回调地址
        notify_url(&'a str),
    } {
        /// second-tier merchant appid · 二级商户AppID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/platsolution/insurance/mch-transfer/batches/apply",
        "受理商家转账",
        "Request a merchant transfer",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::platsolution::mch_transfer::batches::apply::post::TransferDetailList;

    pub use crate::v3::platsolution::mch_transfer::batches::apply::post::TransferDetailListRequired;

    /// Request a merchant transfer · 受理商家转账
    #[non_exhaustive]
    pub struct Response {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// merchant transfer batch number · 商家转账批次单号
        pub batch_id: Option<String>,
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// batch or stock state · 批次状态
        pub batch_state: Option<response::BatchState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_batch_no: body("out_batch_no").promised(),
        batch_id: body("batch_id").promised(),
        create_time: body("create_time").promised(),
        batch_state: body("batch_state"),
    } }

    crate::promised::promised! { Response {
        /// merchant batch number · 商家批次单号
        out_batch_no 0(&str),
        /// merchant transfer batch number · 商家转账批次单号
        batch_id 1(&str),
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        create_time 2(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TransferBatchStatus as BatchState;
    }
}
