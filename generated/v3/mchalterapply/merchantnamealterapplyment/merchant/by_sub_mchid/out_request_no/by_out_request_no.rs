// Written by `cargo xtask codegen` from spec/openapi/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}.md

//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`

/// Query a merchant short name application's state by business number and merchant ID · 查询商户简称申请单状态-使用业务单号和商户号
///
/// `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4016166085](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mchalterapply::merchantnamealterapplyment::merchant::by_sub_mchid::out_request_no::by_out_request_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900006491",
///     out_request_no: "1900013511_10000",
/// });
/// let answer = request.send(&client).await?;
/// let apply_id = answer.apply_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商户简称申请单状态-使用业务单号和商户号", "4016166085"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a merchant short name application's state by business number and merchant ID · 查询商户简称申请单状态-使用业务单号和商户号
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// business application number · 业务申请编号
        pub out_request_no: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        out_request_no: path("out_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// business application number · 业务申请编号
        out_request_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
        "查询商户简称申请单状态-使用业务单号和商户号",
        "Query a merchant short name application's state by business number and merchant ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a merchant short name application's state by business number and merchant ID · 查询商户简称申请单状态-使用业务单号和商户号
    #[non_exhaustive]
    pub struct Response {
        /// application number · 申请单号
        pub apply_id: Option<String>,
        /// business application number · 业务申请编号
        pub out_request_no: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// application state · 申请单状态
        pub state: Option<response::State>,
        /// overall rejection reason · 总体驳回原因
        pub audit_reject_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        apply_id: body("apply_id").promised(),
        out_request_no: body("out_request_no").promised(),
        sub_mchid: body("sub_mchid").promised(),
        state: body("state").promised(),
        audit_reject_reason: body("audit_reject_reason"),
    } }

    crate::promised::promised! { Response {
        /// application number · 申请单号
        apply_id 0(&str),
        /// business application number · 业务申请编号
        out_request_no 1(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 2(&str),
        /// application state · 申请单状态
        state 3(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::mchalterapply::mchcontactalterapplyment::by_apply_id::get::response::State;
    }
}
