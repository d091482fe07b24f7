// Written by `cargo xtask codegen` from spec/openapi/v3/eduschoolpay/contracts/{contract_id}/terminate.md

//! `/v3/eduschoolpay/contracts/{contract_id}/terminate`

/// Terminate a contract as the merchant · 商户主动解约
///
/// `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
///
/// Official pages · 官方文档:
///
/// - partner: [4012469025](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::eduschoolpay::contracts::by_contract_id::terminate::post::Request;
///
/// let request = Request::new("2045011120563805041758214605");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("商户主动解约", "4012469025"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Terminate a contract as the merchant · 商户主动解约
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// contract number · 签约协议号
        pub contract_id: String,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
    } }

    crate::sent::sent! { Request(contract_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/eduschoolpay/contracts/{contract_id}/terminate",
            "商户主动解约",
            "Terminate a contract as the merchant",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
