// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress.md

//! `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`

/// Update a refund approval result · 更新退款审批结果
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012467256](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
/// - partner: [4012467218](https://pay.weixin.qq.com/doc/v3/partner/4012467218)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::update_refund_progress::post::{Action, Request, Required};
///
/// let request = Request::new(Required {
///     complaint_id: "200201820200101080076610000",
///     action: Action::Reject,
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::update_refund_progress::post::{Action, Request, Required};
///
/// let request = Request::new(Required {
///     complaint_id: "200201820200101080076610000",
///     action: Action::Reject,
/// })
/// .launch_refund_day(3)
/// .reject_reason("拒绝退款")
/// .reject_media_list(["file23578_21798531.jpg"])
/// .remark("已处理完成");
/// ```
#[doc(alias("更新退款审批结果", "4012467256", "4012467218"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a refund approval result · 更新退款审批结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// complaint ID · 投诉单号; up to 64 characters
        pub complaint_id: String,
        /// approval action · 审批动作
        pub action: Action,
        /// estimated refund initiation time · 预计发起退款时间
        pub launch_refund_day: Option<i64>,
        /// reason for refusing the refund · 拒绝退款原因; up to 200 characters
        pub reject_reason: Option<String>,
        /// list of evidence images for refusing the refund · 拒绝退款的举证图片列表
        pub reject_media_list: Option<Vec<String>>,
        /// remark · 备注; up to 200 characters
        pub remark: Option<String>,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
        action: body("action").required(),
        launch_refund_day: body("launch_refund_day"),
        reject_reason: body("reject_reason"),
        reject_media_list: body("reject_media_list"),
        remark: body("remark"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// complaint ID · 投诉单号; up to 64 characters
        complaint_id(&'a str),
        /// approval action · 审批动作
        action(Action),
    } {
        /// estimated refund initiation time · 预计发起退款时间
        launch_refund_day launch_refund_day_opt(i64),
        /// reason for refusing the refund · 拒绝退款原因; up to 200 characters
        reject_reason reject_reason_opt(into String),
        /// list of evidence images for refusing the refund · 拒绝退款的举证图片列表
        reject_media_list reject_media_list_opt([into String]),
        /// remark · 备注; up to 200 characters
        remark remark_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
            "更新退款审批结果",
            "Update a refund approval result",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// approval action · 审批动作
        pub enum Action {
            /// refuses the refund · 拒绝退款
            Reject = "REJECT",
            /// agrees to the refund · 同意退款
            Approve = "APPROVE",
        }
    }
}
