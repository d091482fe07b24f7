// Written by `cargo xtask codegen` from spec/openapi/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}.md

//! `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`

/// Query a super administrator change application's state by business number and merchant ID · 查询超管变更申请单状态-使用业务单号和商户号
///
/// `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015617915](https://pay.weixin.qq.com/doc/v3/partner/4015617915)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mchalterapply::mchcontactalterapplyment::merchant::by_merchant_code::out_request_no::by_out_request_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     merchant_code: "1900006491",
///     out_request_no: "1900013511_10000",
/// });
/// let answer = request.send(&client).await?;
/// let apply_id = answer.apply_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询超管变更申请单状态-使用业务单号和商户号", "4015617915"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a super administrator change application's state by business number and merchant ID · 查询超管变更申请单状态-使用业务单号和商户号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay merchant ID · 微信支付商户号
        pub merchant_code: String,
        /// business application number · 业务申请编号
        pub out_request_no: String,
    }

    crate::model! { Request {
        merchant_code: path("merchant_code").required(),
        out_request_no: path("out_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat Pay merchant ID · 微信支付商户号
        merchant_code(&'a str),
        /// business application number · 业务申请编号
        out_request_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
        "查询超管变更申请单状态-使用业务单号和商户号",
        "Query a super administrator change application's state by business number and merchant ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a super administrator change application's state by business number and merchant ID · 查询超管变更申请单状态-使用业务单号和商户号
    #[non_exhaustive]
    pub struct Response {
        /// application number · 申请单号
        pub apply_id: Option<String>,
        /// business application number · 业务申请编号
        pub out_request_no: Option<String>,
        /// WeChat Pay merchant ID · 微信支付商户号
        pub merchant_code: Option<String>,
        /// application state · 申请单状态
        pub state: Option<response::State>,
        /// overall rejection reason · 总体驳回原因
        pub audit_reject_reason: Option<String>,
        /// rejection reason details · 驳回原因详情
        pub audit_reject_detail: Vec<response::AuditRejectDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        apply_id: body("apply_id").promised(),
        out_request_no: body("out_request_no").promised(),
        merchant_code: body("merchant_code").promised(),
        state: body("state").promised(),
        audit_reject_reason: body("audit_reject_reason"),
        audit_reject_detail: body("audit_reject_detail"),
    } }

    crate::promised::promised! { Response {
        /// application number · 申请单号
        apply_id 0(&str),
        /// business application number · 业务申请编号
        out_request_no 1(&str),
        /// WeChat Pay merchant ID · 微信支付商户号
        merchant_code 2(&str),
        /// application state · 申请单状态
        state 3(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::get::response::State;

        pub use crate::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::get::response::AuditRejectDetail;
    }
}
