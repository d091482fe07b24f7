// Written by `cargo xtask codegen` from spec/openapi/v3/applyment4sub/applyment/business_code/{business_code}.md

//! `/v3/applyment4sub/applyment/business_code/{business_code}`

/// Query an application's state by business application number · 通过业务申请编号查询申请状态
///
/// `GET /v3/applyment4sub/applyment/business_code/{business_code}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012697168](https://pay.weixin.qq.com/doc/v3/partner/4012697168), [4012721709](https://pay.weixin.qq.com/doc/v3/partner/4012721709)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::applyment4sub::applyment::business_code::by_business_code::get::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// let applyment_state = answer.applyment_state()?;
/// # Ok(()) }
/// ```
#[doc(alias("通过业务申请编号查询申请状态", "4012697168", "4012721709"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an application's state by business application number · 通过业务申请编号查询申请状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: String,
    }

    crate::model! { Request {
        business_code: path("business_code").required(),
    } }

    crate::sent::sent! { Request(business_code: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/applyment4sub/applyment/business_code/{business_code}",
        "通过业务申请编号查询申请状态",
        "Query an application's state by business application number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an application's state by business application number · 通过业务申请编号查询申请状态
    #[non_exhaustive]
    pub struct Response {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// contract signing link for the super administrator · 超级管理员签约链接
        pub sign_url: Option<String>,
        /// application state · 申请单状态
        pub applyment_state: Option<response::ApplymentState>,
        /// application state description · 申请状态描述
        pub applyment_state_msg: Option<String>,
        /// rejection reason details · 驳回原因详情
        pub audit_detail: Vec<response::AuditDetail>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        business_code: body("business_code"),
        applyment_id: body("applyment_id"),
        sub_mchid: body("sub_mchid"),
        sign_url: body("sign_url"),
        applyment_state: body("applyment_state").promised(),
        applyment_state_msg: body("applyment_state_msg"),
        audit_detail: body("audit_detail"),
    } }

    crate::promised::promised! { Response {
        /// application state · 申请单状态
        applyment_state 4(&response::ApplymentState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::apply4subject::applyment::get::response::ApplymentState;

        pub use crate::v3::applyment4sub::applyment::applyment_id::by_applyment_id::get::response::AuditDetail;
    }
}
