// Written by `cargo xtask codegen` from spec/openapi/v3/partner-transfer/batches/batch-id/{batch_id}.md

//! `/v3/partner-transfer/batches/batch-id/{batch_id}`

pub mod details;

/// Query a batch by WeChat Pay batch ID · 微信支付批次单号查询批次单
///
/// `GET /v3/partner-transfer/batches/batch-id/{batch_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012715990](https://pay.weixin.qq.com/doc/v3/partner/4012715990), [4012465772](https://pay.weixin.qq.com/doc/v3/partner/4012465772)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::partner_transfer::batches::batch_id::by_batch_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     batch_id: "1030000071100999991182020050700019480001",
///     need_query_detail: true,
/// });
/// let answer = request.send(&client).await?;
/// let sp_mchid = answer.sp_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::partner_transfer::batches::batch_id::by_batch_id::get::{DetailStatus, Request, Required};
///
/// let request = Request::new(Required {
///     batch_id: "1030000071100999991182020050700019480001",
///     need_query_detail: true,
/// })
/// .offset(0)
/// .limit(20)
/// .detail_status(DetailStatus::Fail);
/// ```
#[doc(alias("微信支付批次单号查询批次单", "4012715990", "4012465772"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a batch by WeChat Pay batch ID · 微信支付批次单号查询批次单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay batch ID · 微信支付批次单号
        pub batch_id: String,
        /// whether to query transfer details · 是否查询转账明细单
        pub need_query_detail: bool,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// detail state · 明细状态
        pub detail_status: Option<DetailStatus>,
    }

    crate::model! { Request {
        batch_id: path("batch_id").required(),
        need_query_detail: query("need_query_detail").required(),
        offset: query("offset"),
        limit: query("limit"),
        detail_status: query("detail_status"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay batch ID · 微信支付批次单号
        batch_id(&'a str),
        /// whether to query transfer details · 是否查询转账明细单
        need_query_detail(bool),
    } {
        /// start position of the requested resource · 请求资源起始位置
        offset offset_opt(i64),
        /// maximum number of resources · 最大资源条数
        limit limit_opt(i64),
        /// detail state · 明细状态
        detail_status detail_status_opt(DetailStatus),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/partner-transfer/batches/batch-id/{batch_id}",
        "微信支付批次单号查询批次单",
        "Query a batch by WeChat Pay batch ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, transfer_detail_list, response::TransferDetailList);

    crate::open_enum! {
        /// detail state · 明细状态
        pub enum DetailStatus {
            All = "ALL",
            Success = "SUCCESS",
            Fail = "FAIL",
        }
    }

    /// Query a batch by WeChat Pay batch ID · 微信支付批次单号查询批次单
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// merchant batch number · 商家批次单号
        pub out_batch_no: Option<String>,
        /// WeChat Pay batch ID · 微信支付批次单号
        pub batch_id: Option<String>,
        /// sub-merchant appid · 特约商户appid
        pub sub_appid: Option<String>,
        /// batch or stock state · 批次状态
        pub batch_status: Option<String>,
        /// stock type · 批次类型
        pub batch_type: Option<String>,
        /// sub-merchant authorisation type · 特约商户授权类型
        pub authorization_type: Option<response::AuthorizationType>,
        /// batch name · 批次名称
        pub batch_name: Option<String>,
        /// batch remark · 批次备注
        pub batch_remark: Option<String>,
        /// batch closing reason · 批次关闭原因
        pub close_reason: Option<response::CloseReason>,
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
        /// transfer detail list · 转账明细单列表
        pub transfer_detail_list: Vec<response::TransferDetailList>,
        /// partner appid · 服务商的appid
        pub sp_appid: Option<String>,
        /// batch transfer purpose · 批量转账用途
        pub transfer_purpose: Option<response::TransferPurpose>,
        /// transfer scene · 转账场景
        pub transfer_scene: Option<response::TransferScene>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        out_batch_no: body("out_batch_no").promised(),
        batch_id: body("batch_id").promised(),
        sub_appid: body("sub_appid"),
        batch_status: body("batch_status").promised(),
        batch_type: body("batch_type").promised(),
        authorization_type: body("authorization_type").promised(),
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
        transfer_detail_list: body("transfer_detail_list"),
        sp_appid: body("sp_appid"),
        transfer_purpose: body("transfer_purpose"),
        transfer_scene: body("transfer_scene"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// sub-merchant ID · 特约商户号
        sub_mchid 1(&str),
        /// merchant batch number · 商家批次单号
        out_batch_no 2(&str),
        /// WeChat Pay batch ID · 微信支付批次单号
        batch_id 3(&str),
        /// batch or stock state · 批次状态
        batch_status 5(&str),
        /// stock type · 批次类型
        batch_type 6(&str),
        /// sub-merchant authorisation type · 特约商户授权类型
        authorization_type 7(&response::AuthorizationType),
        /// batch name · 批次名称
        batch_name 8(&str),
        /// batch remark · 批次备注
        batch_remark 9(&str),
        /// total transfer amount · 转账总金额 (fen)
        total_amount 11(crate::Fen),
        /// total number of transfers · 转账总笔数
        total_num 12(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// sub-merchant authorisation type · 特约商户授权类型
            pub enum AuthorizationType {
                FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
                InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
                InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
            }
        }

        crate::open_enum! {
            /// batch closing reason · 批次关闭原因
            pub enum CloseReason {
                MerchantRevocation = "MERCHANT_REVOCATION",
                OverdueClose = "OVERDUE_CLOSE",
                PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
            }
        }

        /// transfer detail list · 转账明细单列表
        #[non_exhaustive]
        pub struct TransferDetailList {
            /// WeChat Pay detail ID · 微信支付明细单号
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
            /// WeChat Pay detail ID · 微信支付明细单号
            detail_id 0(&str),
            /// merchant detail number · 商家明细单号
            out_detail_no 1(&str),
            /// detail state · 明细状态
            detail_status 2(&str),
        } }

        pub use crate::v3::partner_transfer::batches::post::TransferPurpose;

        pub use crate::v3::partner_transfer::batches::post::TransferScene;
    }
}
