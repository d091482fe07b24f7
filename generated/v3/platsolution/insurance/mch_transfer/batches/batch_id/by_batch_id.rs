// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}.md

//! `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`

pub mod details;

/// Query a batch by WeChat Pay transfer batch ID · 微信支付转账批次单号查询批次单
///
/// `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013504221](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::batch_id::by_batch_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     batch_id: "131000011085109987515042023022300246500006",
///     sub_mchid: "1900102208",
///     need_query_detail: true,
/// });
/// let answer = request.send(&client).await?;
/// let transfer_batch = answer.transfer_batch()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::batch_id::by_batch_id::get::{DetailState, Request, Required};
///
/// let request = Request::new(Required {
///     batch_id: "131000011085109987515042023022300246500006",
///     sub_mchid: "1900102208",
///     need_query_detail: true,
/// })
/// .detail_state(DetailState::Fail)
/// .offset(0)
/// .limit(20);
/// ```
#[doc(alias("微信支付转账批次单号查询批次单", "4013504221"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a batch by WeChat Pay transfer batch ID · 微信支付转账批次单号查询批次单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant transfer batch number · 商家转账批次单号
        pub batch_id: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// whether to query transfer details · 是否查询转账明细单
        pub need_query_detail: bool,
        /// detail state · 明细状态
        pub detail_state: Option<DetailState>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        batch_id: path("batch_id").required(),
        sub_mchid: query("sub_mchid").required(),
        need_query_detail: query("need_query_detail").required(),
        detail_state: query("detail_state"),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant transfer batch number · 商家转账批次单号
        batch_id(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// whether to query transfer details · 是否查询转账明细单
        need_query_detail(bool),
    } {
        /// detail state · 明细状态
        detail_state detail_state_opt(DetailState),
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
        /// maximum number of resources · 最大资源条数
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}",
        "微信支付转账批次单号查询批次单",
        "Query a batch by WeChat Pay transfer batch ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    pub use crate::v3::platsolution::mch_transfer::batches::out_batch_no::by_out_batch_no::get::DetailState;

    /// Query a batch by WeChat Pay transfer batch ID · 微信支付转账批次单号查询批次单
    #[non_exhaustive]
    pub struct Response {
        /// transfer batch · 转账批次单
        pub transfer_batch: Option<response::TransferBatch>,
        /// transfer detail list · 转账明细单列表
        pub data: Vec<response::Data>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        transfer_batch: body("transfer_batch").promised(),
        data: body("data"),
        offset: body("offset"),
        limit: body("limit"),
    } }

    crate::promised::promised! { Response {
        /// transfer batch · 转账批次单
        transfer_batch 0(&response::TransferBatch),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::states::TransferBatchStatus as BatchState;

        pub use crate::v3::bank_transfer::batches::batch_id::by_batch_id::get::response::CloseReason;

        /// transfer batch · 转账批次单
        #[non_exhaustive]
        pub struct TransferBatch {
            /// merchant batch number · 商家批次单号
            pub out_batch_no: Option<String>,
            /// merchant transfer batch number · 商家转账批次单号
            pub batch_id: Option<String>,
            /// partner appid · 服务商应用ID
            pub sp_appid: Option<String>,
            /// second-tier merchant ID · 二级商户号
            pub sub_mchid: Option<String>,
            /// second-tier merchant appid · 二级商户应用ID
            pub sub_appid: Option<String>,
            /// batch or stock state · 批次状态
            pub batch_state: Option<BatchState>,
            /// batch name · 批次名称
            pub batch_name: Option<String>,
            /// batch remark · 批次备注
            pub batch_remark: Option<String>,
            /// batch closing reason · 批次关闭原因
            pub close_reason: Option<CloseReason>,
            /// total transfer amount · 转账总金额 (fen)
            pub total_amount: Option<crate::Fen>,
            /// total number of transfers · 转账总笔数
            pub total_num: Option<i64>,
            /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// amount transferred successfully · 转账成功金额 (fen)
            pub success_amount: Option<crate::Fen>,
            /// number of successful transfers · 转账成功笔数
            pub success_num: Option<i64>,
            /// amount that failed to be transferred · 转账失败金额 (fen)
            pub failed_amount: Option<crate::Fen>,
            /// number of failed transfers · 转账失败笔数
            pub failed_num: Option<i64>,
            /// transfer scene ID · 转账场景ID
            pub transfer_scene_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { TransferBatch: Received {
            out_batch_no: body("out_batch_no").promised(),
            batch_id: body("batch_id").promised(),
            sp_appid: body("sp_appid").promised(),
            sub_mchid: body("sub_mchid").promised(),
            sub_appid: body("sub_appid"),
            batch_state: body("batch_state").promised(),
            batch_name: body("batch_name").promised(),
            batch_remark: body("batch_remark").promised(),
            close_reason: body("close_reason"),
            total_amount: body("total_amount").promised(),
            total_num: body("total_num").promised(),
            create_time: body("create_time").promised(),
            success_amount: body("success_amount").promised(),
            success_num: body("success_num").promised(),
            failed_amount: body("failed_amount").promised(),
            failed_num: body("failed_num").promised(),
            transfer_scene_id: body("transfer_scene_id").promised(),
        } }

        crate::promised::promised! { TransferBatch {
            /// merchant batch number · 商家批次单号
            out_batch_no 0(&str),
            /// merchant transfer batch number · 商家转账批次单号
            batch_id 1(&str),
            /// partner appid · 服务商应用ID
            sp_appid 2(&str),
            /// second-tier merchant ID · 二级商户号
            sub_mchid 3(&str),
            /// batch or stock state · 批次状态
            batch_state 5(&BatchState),
            /// batch name · 批次名称
            batch_name 6(&str),
            /// batch remark · 批次备注
            batch_remark 7(&str),
            /// total transfer amount · 转账总金额 (fen)
            total_amount 9(crate::Fen),
            /// total number of transfers · 转账总笔数
            total_num 10(i64),
            /// batch creation time · 批次创建时间; as 2018-06-08T10:34:56+08:00
            create_time 11(&crate::Time),
            /// amount transferred successfully · 转账成功金额 (fen)
            success_amount 12(crate::Fen),
            /// number of successful transfers · 转账成功笔数
            success_num 13(i64),
            /// amount that failed to be transferred · 转账失败金额 (fen)
            failed_amount 14(crate::Fen),
            /// number of failed transfers · 转账失败笔数
            failed_num 15(i64),
            /// transfer scene ID · 转账场景ID
            transfer_scene_id 16(&str),
        } }

        crate::open_enum! {
            /// detail state · 明细状态
            pub enum DetailState {
                Init = "INIT",
                All = "ALL",
                WaitPay = "WAIT_PAY",
                Success = "SUCCESS",
                Fail = "FAIL",
                BankRefund = "BANK_REFUND",
            }
        }

        /// transfer detail list · 转账明细单列表
        #[non_exhaustive]
        pub struct Data {
            /// merchant transfer detail number · 商家转账明细单号
            pub detail_id: Option<String>,
            /// merchant detail number · 商家明细单号
            pub out_detail_no: Option<String>,
            /// detail state · 明细状态
            pub detail_state: Option<DetailState>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            detail_id: body("detail_id").promised(),
            out_detail_no: body("out_detail_no").promised(),
            detail_state: body("detail_state").promised(),
        } }

        crate::promised::promised! { Data {
            /// merchant transfer detail number · 商家转账明细单号
            detail_id 0(&str),
            /// merchant detail number · 商家明细单号
            out_detail_no 1(&str),
            /// detail state · 明细状态
            detail_state 2(&DetailState),
        } }
    }
}
