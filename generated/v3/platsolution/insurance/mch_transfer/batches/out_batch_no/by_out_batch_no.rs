// Written by `cargo xtask codegen` from spec/openapi/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}.md

//! `/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`

pub mod details;

/// 商户转账批次单号查询批次单
///
/// `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504222)
///
/// ```
/// use wechatpay::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::by_out_batch_no::get::{DetailState, Request};
///
/// let request = Request {
///     offset: Some(0),
///     limit: Some(20),
///     detail_state: Some(DetailState::All),
///     ..Request::new("sjzz20230223", "1900102208", true)
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// 商户转账批次单号查询批次单
    pub struct Request {
        /// 商家批次单号
        pub out_batch_no: String,
        /// 二级商户号
        pub sub_mchid: String,
        /// 是否查询转账明细单
        pub need_query_detail: bool,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 明细状态
        pub detail_state: Option<DetailState>,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        sub_mchid: query("sub_mchid").required(),
        need_query_detail: query("need_query_detail").required(),
        offset: query("offset"),
        limit: query("limit"),
        detail_state: query("detail_state"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_batch_no: impl Into<String>,
            sub_mchid: impl Into<String>,
            need_query_detail: bool,
        ) -> Self {
            Self {
                out_batch_no: out_batch_no.into(),
                sub_mchid: sub_mchid.into(),
                need_query_detail,
                offset: None,
                limit: None,
                detail_state: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",
        "商户转账批次单号查询批次单",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);
    crate::send::pages!(Items, data, response::Data);

    crate::open_enum! {
        /// 明细状态
        pub enum DetailState {
            All = "ALL",
            WaitPay = "WAIT_PAY",
            Success = "SUCCESS",
            Fail = "FAIL",
            BankRefund = "BANK_REFUND",
        }
    }

    /// 商户转账批次单号查询批次单
    #[non_exhaustive]
    pub struct Response {
        /// 转账批次单
        pub transfer_batch: Option<response::TransferBatch>,
        /// 转账明细单列表
        pub data: Vec<response::Data>,
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
    }

    crate::model! { Response: Default {
        transfer_batch: body("transfer_batch"),
        data: body("data"),
        offset: body("offset"),
        limit: body("limit"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 批次状态
            pub enum BatchState {
                Accepted = "ACCEPTED",
                Processing = "PROCESSING",
                Completed = "COMPLETED",
                Closed = "CLOSED",
            }
        }

        crate::open_enum! {
            /// 批次关闭原因
            pub enum CloseReason {
                MerchantRevocation = "MERCHANT_REVOCATION",
                OverdueClose = "OVERDUE_CLOSE",
            }
        }

        /// 转账批次单
        #[non_exhaustive]
        pub struct TransferBatch {
            /// 商家批次单号
            pub out_batch_no: Option<String>,
            /// 商家转账批次单号
            pub batch_id: Option<String>,
            /// 服务商应用ID
            pub sp_appid: Option<String>,
            /// 二级商户号
            pub sub_mchid: Option<String>,
            /// 二级商户应用ID
            pub sub_appid: Option<String>,
            /// 批次状态
            pub batch_state: Option<BatchState>,
            /// 批次名称
            pub batch_name: Option<String>,
            /// 批次备注
            pub batch_remark: Option<String>,
            /// 批次关闭原因
            pub close_reason: Option<CloseReason>,
            /// 转账总金额
            pub total_amount: Option<i64>,
            /// 转账总笔数
            pub total_num: Option<i64>,
            /// 批次创建时间
            pub create_time: Option<String>,
            /// 转账成功金额
            pub success_amount: Option<i64>,
            /// 转账成功笔数
            pub success_num: Option<i64>,
            /// 转账失败金额
            pub failed_amount: Option<i64>,
            /// 转账失败笔数
            pub failed_num: Option<i64>,
            /// 转账场景ID
            pub transfer_scene_id: Option<String>,
        }

        crate::model! { TransferBatch: Default {
            out_batch_no: body("out_batch_no"),
            batch_id: body("batch_id"),
            sp_appid: body("sp_appid"),
            sub_mchid: body("sub_mchid"),
            sub_appid: body("sub_appid"),
            batch_state: body("batch_state"),
            batch_name: body("batch_name"),
            batch_remark: body("batch_remark"),
            close_reason: body("close_reason"),
            total_amount: body("total_amount"),
            total_num: body("total_num"),
            create_time: body("create_time"),
            success_amount: body("success_amount"),
            success_num: body("success_num"),
            failed_amount: body("failed_amount"),
            failed_num: body("failed_num"),
            transfer_scene_id: body("transfer_scene_id"),
        } }

        crate::open_enum! {
            /// 明细状态
            pub enum DetailState {
                Init = "INIT",
                All = "ALL",
                WaitPay = "WAIT_PAY",
                Success = "SUCCESS",
                Fail = "FAIL",
                BankRefund = "BANK_REFUND",
            }
        }

        /// 转账明细单列表
        #[non_exhaustive]
        pub struct Data {
            /// 商家转账明细单号
            pub detail_id: Option<String>,
            /// 商家明细单号
            pub out_detail_no: Option<String>,
            /// 明细状态
            pub detail_state: Option<DetailState>,
        }

        crate::model! { Data: Default {
            detail_id: body("detail_id"),
            out_detail_no: body("out_detail_no"),
            detail_state: body("detail_state"),
        } }
    }
}
