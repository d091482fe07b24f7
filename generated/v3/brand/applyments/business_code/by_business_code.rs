// Written by `cargo xtask codegen` from spec/openapi/v3/brand/applyments/business-code/{business_code}.md

//! `/v3/brand/applyments/business-code/{business_code}`

/// Query an application's state by business application number · 根据业务申请编号查询申请状态
///
/// `GET /v3/brand/applyments/business-code/{business_code}`
///
/// Official pages · 官方文档:
///
/// - partner: [4016257694](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::applyments::business_code::by_business_code::get::Request;
///
/// let request = Request::new("1900013511_10000");
/// let answer = request.send(&client).await?;
/// let applyment_id = answer.applyment_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("根据业务申请编号查询申请状态", "4016257694"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an application's state by business application number · 根据业务申请编号查询申请状态
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
        "/v3/brand/applyments/business-code/{business_code}",
        "根据业务申请编号查询申请状态",
        "Query an application's state by business application number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an application's state by business application number · 根据业务申请编号查询申请状态
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// application state · 申请状态
        pub applyment_state: Option<response::ApplymentState>,
        /// application state explanation · 申请状态说明
        pub applyment_state_desc: Option<String>,
        /// authorisation confirmation QR code link · 授权确认二维码链接
        pub authorization_confirmation_qr_code: Option<String>,
        /// rejection reason · 驳回原因
        pub reject_reason: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id").promised(),
        business_code: body("business_code").promised(),
        applyment_state: body("applyment_state").promised(),
        applyment_state_desc: body("applyment_state_desc").promised(),
        authorization_confirmation_qr_code: body("authorization_confirmation_qr_code"),
        reject_reason: body("reject_reason"),
        brand_id: body("brand_id"),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 0(&str),
        /// business application number · 业务申请编号
        business_code 1(&str),
        /// application state · 申请状态
        applyment_state 2(&response::ApplymentState),
        /// application state explanation · 申请状态说明
        applyment_state_desc 3(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::applyments::applyment_id::by_applyment_id::get::response::ApplymentState;
    }
}
