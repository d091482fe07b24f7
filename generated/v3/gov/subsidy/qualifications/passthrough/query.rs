// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/qualifications/passthrough/query.md

//! `/v3/gov/subsidy/qualifications/passthrough/query`

/// Query user qualifications in batch (pass-through mode) · 批量查询用户资格(透传模式)
///
/// `POST /v3/gov/subsidy/qualifications/passthrough/query`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::qualifications::passthrough::query::post::{IdentityDocumentType, Request, Required};
///
/// let request = Request::new(Required {
///     real_name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     id_card_number: "…",
///     phone_number: "…",
///     qualification_region_code: 310100,
///     identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
/// });
/// let answer = request.send(&client).await?;
/// let qualification_list = answer.qualification_list()?;
/// # Ok(()) }
/// ```
#[doc(alias("批量查询用户资格(透传模式)"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Query user qualifications in batch (pass-through mode) · 批量查询用户资格(透传模式)
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// natural person's name · 自然人姓名
        pub real_name: crate::Sensitive,
        /// natural person's document number · 自然人证件号
        pub id_card_number: crate::Sensitive,
        /// mobile number · 手机号
        pub phone_number: crate::Sensitive,
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// document type · 证件类型
        pub identity_document_type: IdentityDocumentType,
    }

    crate::model! { Request {
        real_name: body("real_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        phone_number: body("phone_number").required().mark(Mark::Rsa),
        qualification_region_code: body("qualification_region_code").required(),
        identity_document_type: body("identity_document_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// natural person's name · 自然人姓名
        real_name(&'a str),
        /// natural person's document number · 自然人证件号
        id_card_number(&'a str),
        /// mobile number · 手机号
        phone_number(&'a str),
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
        /// document type · 证件类型
        identity_document_type(IdentityDocumentType),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/qualifications/passthrough/query",
        "批量查询用户资格(透传模式)",
        "Query user qualifications in batch (pass-through mode)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::gov::subsidy::qualification::get::IdentityDocumentType;

    /// Query user qualifications in batch (pass-through mode) · 批量查询用户资格(透传模式)
    #[non_exhaustive]
    pub struct Response {
        /// qualification state array · 资格状态数组
        pub qualification_list: Vec<response::QualificationList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        qualification_list: body("qualification_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// qualification state array · 资格状态数组
        qualification_list 0([response::QualificationList]),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::gov::subsidy::qualification::get::response::State;

        pub use crate::v3::gov::subsidy::qualifications::query::post::response::UnclaimedReason;

        crate::open_enum! {
            /// integration mode · 区分对接模式
            pub enum ClaimMode {
                ClaimModeMiniProgram = "CLAIM_MODE_MINI_PROGRAM",
                ClaimModeInterfacePassThrough = "CLAIM_MODE_INTERFACE_PASS_THROUGH",
            }
        }

        /// qualification state array · 资格状态数组
        #[non_exhaustive]
        pub struct QualificationList {
            /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
            pub appliance_id: Option<i64>,
            /// state · 状态
            pub state: Option<State>,
            /// reason that distinguishes unclaimed cases · 区分未领取的原因
            pub unclaimed_reason: Option<UnclaimedReason>,
            /// integration mode · 区分对接模式
            pub claim_mode: Option<ClaimMode>,
            /// name of the platform where it was claimed · 领取的平台名称
            pub claimed_platform_name: Option<String>,
            /// name of the region where it was claimed · 领取的地区名称
            pub claimed_region_name: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { QualificationList: Received {
            appliance_id: body("appliance_id").promised(),
            state: body("state").promised(),
            unclaimed_reason: body("unclaimed_reason"),
            claim_mode: body("claim_mode"),
            claimed_platform_name: body("claimed_platform_name"),
            claimed_region_name: body("claimed_region_name"),
        } }

        crate::promised::promised! { QualificationList {
            /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
            appliance_id 0(i64),
            /// state · 状态
            state 1(&State),
        } }
    }
}
