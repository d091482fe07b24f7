// Written by `cargo xtask codegen` from spec/openapi/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}.md

//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`

/// Query an inactive merchant identity verification result · 查询不活跃商户身份核实结果
///
/// `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012471359](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::compliance::inactive_merchant_identity_verification::merchants::by_sub_mchid::verifications::by_verification_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900009231",
///     verification_id: "28011678863778000000123124312",
/// });
/// let answer = request.send(&client).await?;
/// let state = answer.state()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询不活跃商户身份核实结果", "4012471359"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an inactive merchant identity verification result · 查询不活跃商户身份核实结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: String,
        /// verification ID · 核实单号
        pub verification_id: String,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        verification_id: path("verification_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 特约商户号
        sub_mchid(&'a str),
        /// verification ID · 核实单号
        verification_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
        "查询不活跃商户身份核实结果",
        "Query an inactive merchant identity verification result",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an inactive merchant identity verification result · 查询不活跃商户身份核实结果
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 特约商户号
        pub sub_mchid: Option<String>,
        /// verification ID · 核实单号
        pub verification_id: Option<String>,
        /// verification state · 核实单状态
        pub state: Option<response::State>,
        /// failure reason · 失败原因
        pub fail_reason: Option<response::FailReason>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// completion time · 完成时间; as 2018-06-08T10:34:56+08:00
        pub finish_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        verification_id: body("verification_id").promised(),
        state: body("state").promised(),
        fail_reason: body("fail_reason"),
        create_time: body("create_time"),
        finish_time: body("finish_time"),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 特约商户号
        sub_mchid 0(&str),
        /// verification ID · 核实单号
        verification_id 1(&str),
        /// verification state · 核实单状态
        state 2(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// verification state · 核实单状态
            pub enum State {
                Processing = "PROCESSING",
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// failure reason · 失败原因
            pub enum FailReason {
                MaterialsAbnormal = "MATERIALS_ABNORMAL",
                ProcessTimeout = "PROCESS_TIMEOUT",
            }
        }
    }
}
