// Written by `cargo xtask codegen` from spec/openapi/v3/bank-transfer/batches/out-batch-no/{out_batch_no}.md

//! `/v3/bank-transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// Query a batch by bank batch number · 银行批次单号查询批次单
///
/// `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012465903](https://pay.weixin.qq.com/doc/v3/partner/4012465903)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::bank_transfer::batches::out_batch_no::by_out_batch_no::get::{Request, Required};
///
/// let request = Request::new(Required { out_batch_no: "…", need_query_detail: true });
/// let answer = request.send(&client).await?;
/// let bank_sp_mchid = answer.bank_sp_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::bank_transfer::batches::out_batch_no::by_out_batch_no::get::{DetailState, Request, Required};
///
/// let request = Request::new(Required { out_batch_no: "…", need_query_detail: true })
///     .offset(0)
///     .limit(20)
///     .detail_state(DetailState::Fail);
/// ```
#[doc(alias("银行批次单号查询批次单", "4012465903"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a batch by bank batch number · 银行批次单号查询批次单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// bank batch number · 银行批次单号
        pub out_batch_no: String,
        /// whether to query transfer details · 是否查询转账明细单
        pub need_query_detail: bool,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// detail state · 明细状态
        pub detail_state: Option<DetailState>,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        need_query_detail: query("need_query_detail").required(),
        offset: query("offset"),
        limit: query("limit"),
        detail_state: query("detail_state"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// bank batch number · 银行批次单号
        out_batch_no(&'a str),
        /// whether to query transfer details · 是否查询转账明细单
        need_query_detail(bool),
    } {
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
        /// maximum number of resources · 最大资源条数
        limit limit_opt(i64),
        /// detail state · 明细状态
        detail_state detail_state_opt(DetailState),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/bank-transfer/batches/out-batch-no/{out_batch_no}",
        "银行批次单号查询批次单",
        "Query a batch by bank batch number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, transfer_detail_list, response::TransferDetailList);

    pub use crate::v3::bank_transfer::batches::batch_id::by_batch_id::get::DetailState;

    /// Query a batch by bank batch number · 银行批次单号查询批次单
    #[non_exhaustive]
    pub struct Response {
        /// bank partner merchant ID · 银行服务商号
        pub bank_sp_mchid: Option<String>,
        /// service platform merchant ID · 服务平台商户号
        pub platform_mchid: Option<String>,
        /// paying enterprise's merchant ID · 付款企业商户号
        pub specialized_payment_mchid: Option<String>,
        /// actual funding merchant ID · 实际出资商户号
        pub sponsor_mchid: Option<String>,
        /// user-authorised merchant ID · 用户授权商户号
        pub user_authorized_mchid: Option<String>,
        /// user authorisation appid · 用户授权appid
        pub user_authorized_appid: Option<String>,
        /// bank batch number · 银行批次单号
        pub out_batch_no: Option<String>,
        /// WeChat Pay batch ID · 微信支付批次单号
        pub batch_id: Option<String>,
        /// transfer scene · 转账场景
        pub transfer_scene: Option<response::TransferScene>,
        /// batch name · 批次名称
        pub batch_name: Option<String>,
        /// batch remark · 批次备注
        pub batch_remark: Option<String>,
        /// attached information · 附加信息
        pub attach_remark: Option<String>,
        /// batch transfer purpose · 批量转账用途
        pub transfer_purpose: Option<response::TransferPurpose>,
        /// batch or stock state · 批次状态
        pub batch_state: Option<response::BatchState>,
        /// batch closing reason · 批次关闭原因
        pub close_reason: Option<response::CloseReason>,
        /// total transfer amount · 转账总金额 (fen)
        pub total_amount: Option<crate::Fen>,
        /// total number of transfers · 转账总笔数
        pub total_count: Option<i64>,
        /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// batch update time · 批次更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// amount transferred successfully · 转账成功金额 (fen)
        pub success_amount: Option<crate::Fen>,
        /// number of successful transfers · 转账成功笔数
        pub success_count: Option<i64>,
        /// amount that failed to be transferred · 转账失败金额 (fen)
        pub fail_amount: Option<crate::Fen>,
        /// number of failed transfers · 转账失败笔数
        pub fail_count: Option<i64>,
        /// transfer detail list · 转账明细单列表
        pub transfer_detail_list: Vec<response::TransferDetailList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        bank_sp_mchid: body("bank_sp_mchid").promised(),
        platform_mchid: body("platform_mchid").promised(),
        specialized_payment_mchid: body("specialized_payment_mchid").promised(),
        sponsor_mchid: body("sponsor_mchid").promised(),
        user_authorized_mchid: body("user_authorized_mchid").promised(),
        user_authorized_appid: body("user_authorized_appid").promised(),
        out_batch_no: body("out_batch_no").promised(),
        batch_id: body("batch_id").promised(),
        transfer_scene: body("transfer_scene").promised(),
        batch_name: body("batch_name").promised(),
        batch_remark: body("batch_remark").promised(),
        attach_remark: body("attach_remark"),
        transfer_purpose: body("transfer_purpose").promised(),
        batch_state: body("batch_state").promised(),
        close_reason: body("close_reason"),
        total_amount: body("total_amount").promised(),
        total_count: body("total_count").promised(),
        create_time: body("create_time"),
        update_time: body("update_time"),
        success_amount: body("success_amount"),
        success_count: body("success_count"),
        fail_amount: body("fail_amount"),
        fail_count: body("fail_count"),
        transfer_detail_list: body("transfer_detail_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// bank partner merchant ID · 银行服务商号
        bank_sp_mchid 0(&str),
        /// service platform merchant ID · 服务平台商户号
        platform_mchid 1(&str),
        /// paying enterprise's merchant ID · 付款企业商户号
        specialized_payment_mchid 2(&str),
        /// actual funding merchant ID · 实际出资商户号
        sponsor_mchid 3(&str),
        /// user-authorised merchant ID · 用户授权商户号
        user_authorized_mchid 4(&str),
        /// user authorisation appid · 用户授权appid
        user_authorized_appid 5(&str),
        /// bank batch number · 银行批次单号
        out_batch_no 6(&str),
        /// WeChat Pay batch ID · 微信支付批次单号
        batch_id 7(&str),
        /// transfer scene · 转账场景
        transfer_scene 8(&response::TransferScene),
        /// batch name · 批次名称
        batch_name 9(&str),
        /// batch remark · 批次备注
        batch_remark 10(&str),
        /// batch transfer purpose · 批量转账用途
        transfer_purpose 12(&response::TransferPurpose),
        /// batch or stock state · 批次状态
        batch_state 13(&response::BatchState),
        /// total transfer amount · 转账总金额 (fen)
        total_amount 15(crate::Fen),
        /// total number of transfers · 转账总笔数
        total_count 16(i64),
        /// transfer detail list · 转账明细单列表
        transfer_detail_list 23([response::TransferDetailList]),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::partner_transfer::batches::post::TransferScene;

        pub use crate::v3::partner_transfer::batches::post::TransferPurpose;

        pub use crate::states::TransferBatchStatus as BatchState;

        pub use crate::v3::bank_transfer::batches::batch_id::by_batch_id::get::response::CloseReason;

        pub use crate::v3::bank_transfer::batches::batch_id::by_batch_id::get::response::DetailState;

        pub use crate::v3::bank_transfer::batches::batch_id::by_batch_id::get::response::FailReason;

        pub use crate::v3::bank_transfer::batches::batch_id::by_batch_id::get::response::TransferDetailList;
    }
}
