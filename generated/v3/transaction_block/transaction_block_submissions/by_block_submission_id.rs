// Written by `cargo xtask codegen` from spec/openapi/v3/transaction-block/transaction-block-submissions/{block_submission_id}.md

//! `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`

/// Query a transaction block appeal's details · 查询交易拦截申诉详情
///
/// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4014940449](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::transaction_block::transaction_block_submissions::by_block_submission_id::get::Request;
///
/// let request = Request::new("B021234566799876aacsecd");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询交易拦截申诉详情", "4014940449"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a transaction block appeal's details · 查询交易拦截申诉详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// transaction block appeal ID · 交易拦截申诉ID
        pub block_submission_id: String,
    }

    crate::model! { Request {
        block_submission_id: path("block_submission_id").required(),
    } }

    crate::sent::sent! { Request(block_submission_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/transaction-block/transaction-block-submissions/{block_submission_id}",
        "查询交易拦截申诉详情",
        "Query a transaction block appeal's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a transaction block appeal's details · 查询交易拦截申诉详情
    #[non_exhaustive]
    pub struct Response {
        /// transaction block appeal ID · 交易拦截申诉ID
        pub block_submission_id: Option<String>,
        /// submission time · 提交时间
        pub submit_time: Option<String>,
        /// review result · 审核结果
        pub review_result: Option<response::ReviewResult>,
        /// review time · 审核时间
        pub review_time: Option<String>,
        /// review rejection reason · 审核驳回原因
        pub review_reject_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        block_submission_id: body("block_submission_id"),
        submit_time: body("submit_time"),
        review_result: body("review_result"),
        review_time: body("review_time"),
        review_reject_reason: body("review_reject_reason"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// review result · 审核结果
            pub enum ReviewResult {
                Empty = "EMPTY",
                Pass = "PASS",
                Reject = "REJECT",
            }
        }
    }
}
