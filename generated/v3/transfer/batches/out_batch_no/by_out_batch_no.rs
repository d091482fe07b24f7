// Written by `cargo xtask codegen` from spec/openapi/v3/transfer/batches/out-batch-no/{out_batch_no}.md

//! `/v3/transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// Query a batch by merchant batch number · 商家批次单号查询批次单
///
/// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012458877](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transfer::batches::out_batch_no::by_out_batch_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "plfk2020042013",
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
/// use wechatpay::v3::transfer::batches::out_batch_no::by_out_batch_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_batch_no: "plfk2020042013",
///     need_query_detail: true,
/// })
/// .offset(0)
/// .limit(20)
/// .detail_status("FAIL");
/// ```
#[doc(alias("商家批次单号查询批次单", "4012458877"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a batch by merchant batch number · 商家批次单号查询批次单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant batch number · 商家批次单号
        pub out_batch_no: String,
        /// whether to query transfer details · 是否查询转账明细单
        pub need_query_detail: bool,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// detail state · 明细状态
        pub detail_status: Option<String>,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        need_query_detail: query("need_query_detail").required(),
        offset: query("offset"),
        limit: query("limit"),
        detail_status: query("detail_status"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant batch number · 商家批次单号
        out_batch_no(&'a str),
        /// whether to query transfer details · 是否查询转账明细单
        need_query_detail(bool),
    } {
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
        /// maximum number of resources · 最大资源条数
        limit limit_opt(i64),
        /// detail state · 明细状态
        detail_status detail_status_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/transfer/batches/out-batch-no/{out_batch_no}",
        "商家批次单号查询批次单",
        "Query a batch by merchant batch number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, transfer_detail_list, response::TransferDetailList);

    /// Query a batch by merchant batch number · 商家批次单号查询批次单
    #[non_exhaustive]
    pub struct Response {
        /// transfer batch · 转账批次单
        pub transfer_batch: Option<response::TransferBatch>,
        /// transfer detail list · 转账明细单列表
        pub transfer_detail_list: Vec<response::TransferDetailList>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        transfer_batch: body("transfer_batch").promised(),
        transfer_detail_list: body("transfer_detail_list"),
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

        pub use crate::v3::transfer::batches::batch_id::by_batch_id::get::response::CloseReason;

        /// transfer batch · 转账批次单
        #[non_exhaustive]
        pub struct TransferBatch {
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// merchant batch number · 商家批次单号
            pub out_batch_no: Option<String>,
            /// WeChat batch ID · 微信批次单号
            pub batch_id: Option<String>,
            /// direct merchant appid · 直连商户的appid
            pub appid: Option<String>,
            /// batch or stock state · 批次状态
            pub batch_status: Option<String>,
            /// stock type · 批次类型
            pub batch_type: Option<String>,
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
            /// batch update time · 批次更新时间; as 2018-06-08T10:34:56+08:00
            pub update_time: Option<crate::Time>,
            /// amount transferred successfully · 转账成功金额 (fen)
            pub success_amount: Option<crate::Fen>,
            /// number of successful transfers · 转账成功笔数
            pub success_num: Option<i64>,
            /// amount that failed to be transferred · 转账失败金额 (fen)
            pub fail_amount: Option<crate::Fen>,
            /// number of failed transfers · 转账失败笔数
            pub fail_num: Option<i64>,
            /// transfer scene ID · 转账场景ID
            pub transfer_scene_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { TransferBatch: Received {
            mchid: body("mchid").promised(),
            out_batch_no: body("out_batch_no").promised(),
            batch_id: body("batch_id").promised(),
            appid: body("appid").promised(),
            batch_status: body("batch_status").promised(),
            batch_type: body("batch_type").promised(),
            batch_name: body("batch_name").promised(),
            batch_remark: body("batch_remark").promised(),
            close_reason: body("close_reason"),
            total_amount: body("total_amount").promised(),
            total_num: body("total_num").promised(),
            create_time: body("create_time"),
            update_time: body("update_time"),
            success_amount: body("success_amount"),
            success_num: body("success_num"),
            fail_amount: body("fail_amount"),
            fail_num: body("fail_num"),
            transfer_scene_id: body("transfer_scene_id"),
        } }

        crate::promised::promised! { TransferBatch {
            /// merchant ID · 商户号
            mchid 0(&str),
            /// merchant batch number · 商家批次单号
            out_batch_no 1(&str),
            /// WeChat batch ID · 微信批次单号
            batch_id 2(&str),
            /// direct merchant appid · 直连商户的appid
            appid 3(&str),
            /// batch or stock state · 批次状态
            batch_status 4(&str),
            /// stock type · 批次类型
            batch_type 5(&str),
            /// batch name · 批次名称
            batch_name 6(&str),
            /// batch remark · 批次备注
            batch_remark 7(&str),
            /// total transfer amount · 转账总金额 (fen)
            total_amount 9(crate::Fen),
            /// total number of transfers · 转账总笔数
            total_num 10(i64),
        } }

        /// transfer detail list · 转账明细单列表
        #[non_exhaustive]
        pub struct TransferDetailList {
            /// WeChat detail ID · 微信明细单号
            pub detail_id: Option<String>,
            /// merchant detail number · 商家明细单号
            pub out_detail_no: Option<String>,
            /// detail state · 明细状态
            pub detail_status: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { TransferDetailList: Received {
            detail_id: body("detail_id").promised(),
            out_detail_no: body("out_detail_no").promised(),
            detail_status: body("detail_status").promised(),
        } }

        crate::promised::promised! { TransferDetailList {
            /// WeChat detail ID · 微信明细单号
            detail_id 0(&str),
            /// merchant detail number · 商家明细单号
            out_detail_no 1(&str),
            /// detail state · 明细状态
            detail_status 2(&str),
        } }
    }
}
