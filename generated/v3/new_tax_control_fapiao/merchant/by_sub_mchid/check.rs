// Written by `cargo xtask codegen` from spec/openapi/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check.md

//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`

/// Check a sub-merchant's fapiao issuing capability state · 检查子商户开票功能状态
///
/// `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
///
/// Official pages · 官方文档:
///
/// - partner: [4012474022](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::new_tax_control_fapiao::merchant::by_sub_mchid::check::post::Request;
///
/// let request = Request::new("1900000109");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("检查子商户开票功能状态", "4012474022"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Check a sub-merchant's fapiao issuing capability state · 检查子商户开票功能状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
            "检查子商户开票功能状态",
            "Check a sub-merchant's fapiao issuing capability state",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
