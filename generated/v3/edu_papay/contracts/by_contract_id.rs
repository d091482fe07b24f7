// Written by `cargo xtask codegen` from spec/openapi/v3/edu-papay/contracts/{contract_id}.md

//! `/v3/edu-papay/contracts/{contract_id}`

/// Terminate a contract · 解约
///
/// `DELETE /v3/edu-papay/contracts/{contract_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012466882](https://pay.weixin.qq.com/doc/v3/merchant/4012466882)
/// - partner: [4012465374](https://pay.weixin.qq.com/doc/v3/partner/4012465374)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_papay::contracts::by_contract_id::delete::Request;
///
/// let request = Request::new("wx998877665544wx");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("解约", "4012466882", "4012465374"))]
pub mod delete {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Terminate a contract · 解约
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
            Method::Delete,
            "/v3/edu-papay/contracts/{contract_id}",
            "解约",
            "Terminate a contract",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
