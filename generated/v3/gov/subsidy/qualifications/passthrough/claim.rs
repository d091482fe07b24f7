// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/qualifications/passthrough/claim.md

//! `/v3/gov/subsidy/qualifications/passthrough/claim`

/// Claim a qualification (pass-through mode) · 领取资格(透传模式)
///
/// `POST /v3/gov/subsidy/qualifications/passthrough/claim`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::qualifications::passthrough::claim::post::{IdentityDocumentType, Request, Required};
///
/// let request = Request::new(Required {
///     real_name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     id_card_number: "…",
///     phone_number: "…",
///     qualification_region_code: 310100,
///     identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
///     longitude: "",
///     latitude: "",
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::qualifications::passthrough::claim::post::{IdentityDocumentType, Request, Required};
///
/// let request = Request::new(Required {
///     real_name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     id_card_number: "…",
///     phone_number: "…",
///     qualification_region_code: 310100,
///     identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
///     longitude: "",
///     latitude: "",
/// })
/// .appliance_id(1);
/// ```
#[doc(alias("领取资格(透传模式)"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Claim a qualification (pass-through mode) · 领取资格(透传模式)
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// natural person's name · 自然人姓名
        pub real_name: crate::Sensitive,
        /// natural person's document number · 自然人证件号
        pub id_card_number: crate::Sensitive,
        /// mobile number · 手机号
        pub phone_number: crate::Sensitive,
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        pub appliance_id: Option<i64>,
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// document type · 证件类型
        pub identity_document_type: IdentityDocumentType,
        /// longitude · 经度
        pub longitude: String,
        /// latitude · 纬度
        pub latitude: String,
    }

    crate::model! { Request {
        real_name: body("real_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        phone_number: body("phone_number").required().mark(Mark::Rsa),
        appliance_id: body("appliance_id"),
        qualification_region_code: body("qualification_region_code").required(),
        identity_document_type: body("identity_document_type").required(),
        longitude: body("longitude").required(),
        latitude: body("latitude").required(),
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
        /// longitude · 经度
        longitude(&'a str),
        /// latitude · 纬度
        latitude(&'a str),
    } {
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        appliance_id appliance_id_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/qualifications/passthrough/claim",
        "领取资格(透传模式)",
        "Claim a qualification (pass-through mode)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::gov::subsidy::qualification::get::IdentityDocumentType;

    /// Claim a qualification (pass-through mode) · 领取资格(透传模式)
    #[non_exhaustive]
    pub struct Response {
        /// response code · 响应码
        pub code: Option<String>,
        /// response description · 响应描述
        pub message: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code: body("code").promised(),
        message: body("message").promised(),
    } }

    crate::promised::promised! { Response {
        /// response code · 响应码
        code 0(&str),
        /// response description · 响应描述
        message 1(&str),
    } }
}
