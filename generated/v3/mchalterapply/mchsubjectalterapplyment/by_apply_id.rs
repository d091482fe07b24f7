// Written by `cargo xtask codegen` from spec/openapi/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}.md

//! `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`

pub mod revoke;

/// Query a details change application's state by application number · 查询资料变更申请单状态-使用申请单号
///
/// `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4014090655](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mchalterapply::mchsubjectalterapplyment::by_apply_id::get::Request;
///
/// let request = Request::new("20220617143306000013906025001");
/// let answer = request.send(&client).await?;
/// let merchant_code = answer.merchant_code()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询资料变更申请单状态-使用申请单号", "4014090655"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a details change application's state by application number · 查询资料变更申请单状态-使用申请单号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay application ID · 微信支付申请单号
        pub apply_id: String,
    }

    crate::model! { Request {
        apply_id: path("apply_id").required(),
    } }

    crate::sent::sent! { Request(apply_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}",
        "查询资料变更申请单状态-使用申请单号",
        "Query a details change application's state by application number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a details change application's state by application number · 查询资料变更申请单状态-使用申请单号
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay merchant ID · 微信支付商户号
        pub merchant_code: Option<String>,
        /// application number · 申请单号
        pub apply_id: Option<String>,
        /// business application number · 业务申请编号
        pub out_request_no: Option<String>,
        /// application state · 申请单状态
        pub state: Option<response::State>,
        /// overall rejection reason · 总体驳回原因
        pub audit_reject_reason: Option<String>,
        /// rejection reason details · 驳回原因详情
        pub audit_reject_detail: Vec<response::AuditRejectDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        merchant_code: body("merchant_code").promised(),
        apply_id: body("apply_id").promised(),
        out_request_no: body("out_request_no").promised(),
        state: body("state").promised(),
        audit_reject_reason: body("audit_reject_reason"),
        audit_reject_detail: body("audit_reject_detail"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay merchant ID · 微信支付商户号
        merchant_code 0(&str),
        /// application number · 申请单号
        apply_id 1(&str),
        /// business application number · 业务申请编号
        out_request_no 2(&str),
        /// application state · 申请单状态
        state 3(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// application state · 申请单状态
            pub enum State {
                ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
                ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
                ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
                ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
                ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
                ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
            }
        }

        pub use crate::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::get::response::AuditRejectDetail;
    }
}
