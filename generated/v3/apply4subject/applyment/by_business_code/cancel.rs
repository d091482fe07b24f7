// Written by `cargo xtask codegen` from spec/openapi/v3/apply4subject/applyment/{business_code}/cancel.md

//! `/v3/apply4subject/applyment/{business_code}/cancel`

/// Revoke a merchant account-opening intent application · 撤销商户开户意愿申请单
///
/// `POST /v3/apply4subject/applyment/{business_code}/cancel`
///
/// Official pages · 官方文档:
///
/// - partner: [4012697627](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::apply4subject::applyment::by_business_code::cancel::post::Request;
///
/// let request = Request::new("");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("撤销商户开户意愿申请单", "4012697627"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Revoke a merchant account-opening intent application · 撤销商户开户意愿申请单
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
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/apply4subject/applyment/{business_code}/cancel",
            "撤销商户开户意愿申请单",
            "Revoke a merchant account-opening intent application",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
