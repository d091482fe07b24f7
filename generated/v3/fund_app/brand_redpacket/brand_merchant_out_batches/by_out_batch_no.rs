// Written by `cargo xtask codegen` from spec/openapi/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}.md

//! `/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`

pub mod out_details;

/// Query a batch by merchant batch number · 商家批次单号查询批次单
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4014310378](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::fund_app::brand_redpacket::brand_merchant_out_batches::by_out_batch_no::get::Request;
///
/// let request = Request::new("plfk2020042013");
/// let answer = request.send(&client).await?;
/// let brand_mchid = answer.brand_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::fund_app::brand_redpacket::brand_merchant_out_batches::by_out_batch_no::get::{DetailState, Request};
///
/// let request = Request::new("plfk2020042013")
///     .need_query_detail(true)
///     .detail_state(DetailState::DetailViewAll);
/// ```
#[doc(alias("商家批次单号查询批次单", "4014310378"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a batch by merchant batch number · 商家批次单号查询批次单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant brand red packet batch number · 商家品牌红包批次单号
        pub out_batch_no: String,
        /// whether to query brand red packet details · 是否需要查询品牌红包明细单
        pub need_query_detail: Option<bool>,
        /// brand red packet detail state · 品牌红包明细单状态
        pub detail_state: Option<DetailState>,
    }

    crate::model! { Request {
        out_batch_no: path("out_batch_no").required(),
        need_query_detail: query("need_query_detail"),
        detail_state: query("detail_state"),
    } }

    crate::sent::sent! { Request(out_batch_no: into String) {
        /// whether to query brand red packet details · 是否需要查询品牌红包明细单
        need_query_detail need_query_detail_opt(bool),
        /// brand red packet detail state · 品牌红包明细单状态
        detail_state detail_state_opt(DetailState),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
        "商家批次单号查询批次单",
        "Query a batch by merchant batch number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::by_batch_no::get::DetailState;

    /// Query a batch by merchant batch number · 商家批次单号查询批次单
    #[non_exhaustive]
    pub struct Response {
        /// main brand merchant ID · 品牌主商户号
        pub brand_mchid: Option<String>,
        /// WeChat Pay brand red packet batch ID · 微信支付品牌红包批次单号
        pub batch_no: Option<String>,
        /// merchant brand red packet batch number · 商家品牌红包批次单号
        pub out_batch_no: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<i64>,
        /// brand red packet template ID · 品牌红包模板ID
        pub template_id: Option<String>,
        /// brand appid · 品牌AppID
        pub brand_appid: Option<String>,
        /// batch state · 批次单状态
        pub batch_state: Option<response::BatchState>,
        /// brand red packet batch name · 品牌红包批次名称
        pub batch_name: Option<String>,
        /// brand red packet batch remark · 品牌红包批次备注
        pub batch_remark: Option<String>,
        /// brand red packet batch closing reason · 品牌红包批次单关闭原因
        pub close_reason: Option<response::CloseReason>,
        /// total amount · 总金额 (fen)
        pub total_amount: Option<crate::Fen>,
        /// total number of entries · 总笔数
        pub total_num: Option<i64>,
        /// brand red packet batch creation time · 品牌红包批次创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// brand red packet batch update time · 品牌红包批次更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// amount issued successfully · 发放成功金额 (fen)
        pub success_amount: Option<crate::Fen>,
        /// number of successful issues · 发放成功笔数
        pub success_num: Option<i64>,
        /// amount that failed to be issued · 发放失败金额 (fen)
        pub fail_amount: Option<crate::Fen>,
        /// number of failed issues · 发放失败笔数
        pub fail_num: Option<i64>,
        /// brand red packet detail list · 品牌红包明细列表
        pub detail_list: Vec<response::DetailList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_mchid: body("brand_mchid").promised(),
        batch_no: body("batch_no").promised(),
        out_batch_no: body("out_batch_no").promised(),
        brand_id: body("brand_id"),
        template_id: body("template_id"),
        brand_appid: body("brand_appid"),
        batch_state: body("batch_state").promised(),
        batch_name: body("batch_name").promised(),
        batch_remark: body("batch_remark").promised(),
        close_reason: body("close_reason"),
        total_amount: body("total_amount").promised(),
        total_num: body("total_num").promised(),
        create_time: body("create_time").promised(),
        update_time: body("update_time"),
        success_amount: body("success_amount").promised(),
        success_num: body("success_num").promised(),
        fail_amount: body("fail_amount").promised(),
        fail_num: body("fail_num").promised(),
        detail_list: body("detail_list"),
    } }

    crate::promised::promised! { Response {
        /// main brand merchant ID · 品牌主商户号
        brand_mchid 0(&str),
        /// WeChat Pay brand red packet batch ID · 微信支付品牌红包批次单号
        batch_no 1(&str),
        /// merchant brand red packet batch number · 商家品牌红包批次单号
        out_batch_no 2(&str),
        /// batch state · 批次单状态
        batch_state 6(&response::BatchState),
        /// brand red packet batch name · 品牌红包批次名称
        batch_name 7(&str),
        /// brand red packet batch remark · 品牌红包批次备注
        batch_remark 8(&str),
        /// total amount · 总金额 (fen)
        total_amount 10(crate::Fen),
        /// total number of entries · 总笔数
        total_num 11(i64),
        /// brand red packet batch creation time · 品牌红包批次创建时间; as 2018-06-08T10:34:56+08:00
        create_time 12(&crate::Time),
        /// amount issued successfully · 发放成功金额 (fen)
        success_amount 14(crate::Fen),
        /// number of successful issues · 发放成功笔数
        success_num 15(i64),
        /// amount that failed to be issued · 发放失败金额 (fen)
        fail_amount 16(crate::Fen),
        /// number of failed issues · 发放失败笔数
        fail_num 17(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::states::TransferBatchStatus as BatchState;

        pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::by_batch_no::get::response::CloseReason;

        pub use crate::states::RedpacketDetailState as DetailState;

        pub use crate::v3::fund_app::brand_redpacket::brand_merchant_batches::by_batch_no::get::response::DetailList;
    }
}
