// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}.md

//! `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`

/// Query a deregistration order's state · 查询注销单状态
///
/// `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476223](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::account::cancel_applications::out_apply_no::by_out_apply_no::get::Request;
///
/// let request = Request::new("2019061122222222122");
/// let answer = request.send(&client).await?;
/// let sub_mchid = answer.sub_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询注销单状态", "4012476223"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a deregistration order's state · 查询注销单状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant deregistration application number · 商户注销申请单号
        pub out_apply_no: String,
    }

    crate::model! { Request {
        out_apply_no: path("out_apply_no").required(),
    } }

    crate::sent::sent! { Request(out_apply_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
        "查询注销单状态",
        "Query a deregistration order's state",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a deregistration order's state · 查询注销单状态
    #[non_exhaustive]
    pub struct Response {
        /// merchant deregistration application number · 商户注销申请单号
        pub out_apply_no: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// acceptance failure reason · 受理失败原因
        pub reject_reason: Option<String>,
        /// deregistration state · 注销状态
        pub cancel_state: Option<response::CancelState>,
        /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_apply_no: body("out_apply_no").promised(),
        sub_mchid: body("sub_mchid").promised(),
        reject_reason: body("reject_reason"),
        cancel_state: body("cancel_state"),
        update_time: body("update_time"),
    } }

    crate::promised::promised! { Response {
        /// merchant deregistration application number · 商户注销申请单号
        out_apply_no 0(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 1(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::ecommerce::account::cancel_applications::post::response::CancelState;
    }
}
