// Written by `cargo xtask codegen` from spec/openapi/v3/compliance/inactive-merchant-identity-verification/merchants.md

//! `/v3/compliance/inactive-merchant-identity-verification/merchants`

pub mod by_sub_mchid;

/// Initiate identity verification for an inactive merchant · 发起不活跃商户身份核实
///
/// `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
///
/// Official pages · 官方文档:
///
/// - partner: [4012471357](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::compliance::inactive_merchant_identity_verification::merchants::post::Request;
///
/// let request = Request::new("1900009231");
/// let answer = request.send(&client).await?;
/// let verification_id = answer.verification_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("发起不活跃商户身份核实", "4012471357"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Initiate identity verification for an inactive merchant · 发起不活跃商户身份核实
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/compliance/inactive-merchant-identity-verification/merchants",
        "发起不活跃商户身份核实",
        "Initiate identity verification for an inactive merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Initiate identity verification for an inactive merchant · 发起不活跃商户身份核实
    #[non_exhaustive]
    pub struct Response {
        /// verification ID · 核实单号
        pub verification_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        verification_id: body("verification_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// verification ID · 核实单号
        verification_id 0(&str),
    } }
}
