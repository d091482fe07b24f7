// Written by `cargo xtask codegen` from spec/openapi/v3/transaction-block/transaction-block-submissions/{block_submission_id}.md

//! `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`

/// 查询交易拦截申诉详情
///
/// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
///
/// ```
/// use wechatpay::v3::transaction_block::transaction_block_submissions::by_block_submission_id::get::Request;
///
/// let request = Request::new("B021234566799876aacsecd");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 查询交易拦截申诉详情
    pub struct Request {
        /// 交易拦截申诉ID
        pub block_submission_id: String,
    }

    crate::model! { Request {
        block_submission_id: path("block_submission_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(block_submission_id: impl Into<String>) -> Self {
            Self {
                block_submission_id: block_submission_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/transaction-block/transaction-block-submissions/{block_submission_id}",
        "查询交易拦截申诉详情",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询交易拦截申诉详情
    #[non_exhaustive]
    pub struct Response {
        /// 交易拦截申诉ID
        pub block_submission_id: Option<String>,
        /// 提交时间
        pub submit_time: Option<String>,
        /// 审核结果
        pub review_result: Option<response::ReviewResult>,
        /// 审核时间
        pub review_time: Option<String>,
        /// 审核驳回原因
        pub review_reject_reason: Option<String>,
    }

    crate::model! { Response: Default {
        block_submission_id: body("block_submission_id"),
        submit_time: body("submit_time"),
        review_result: body("review_result"),
        review_time: body("review_time"),
        review_reject_reason: body("review_reject_reason"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// 审核结果
            pub enum ReviewResult {
                Empty = "EMPTY",
                Pass = "PASS",
                Reject = "REJECT",
            }
        }
    }
}
