// Written by `cargo xtask codegen` from spec/openapi/v3/gov/subsidy/qualifications/passthrough/cancel.md

//! `/v3/gov/subsidy/qualifications/passthrough/cancel`

/// Cancel a qualification (pass-through mode) · 取消资格(透传模式)
///
/// `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::gov::subsidy::qualifications::passthrough::cancel::post::{IdentityDocumentType, Request, Required};
///
/// let request = Request::new(Required {
///     real_name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     id_card_number: "…",
///     phone_number: "…",
///     appliance_id: 1,
///     qualification_region_code: 310100,
///     identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::gov::subsidy::qualifications::passthrough::cancel::post::{IdentityDocumentType, Request, Required};
///
/// let request = Request::new(Required {
///     real_name: "OEimkKuua8igpd+0YDgqF2Z61l=",
///     id_card_number: "…",
///     phone_number: "…",
///     appliance_id: 1,
///     qualification_region_code: 310100,
///     identity_document_type: IdentityDocumentType::IdDocTypeIdCard,
/// })
/// .out_request_no("vmall_250120131959_993_4494");
/// ```
#[doc(alias("取消资格(透传模式)"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Cancel a qualification (pass-through mode) · 取消资格(透传模式)
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
        pub appliance_id: i64,
        /// region code of the qualification used · 使用的资格的地区编码
        pub qualification_region_code: i64,
        /// request serial number · 请求序号
        pub out_request_no: Option<String>,
        /// document type · 证件类型
        pub identity_document_type: IdentityDocumentType,
    }

    crate::model! { Request {
        real_name: body("real_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        phone_number: body("phone_number").required().mark(Mark::Rsa),
        appliance_id: body("appliance_id").required(),
        qualification_region_code: body("qualification_region_code").required(),
        out_request_no: body("out_request_no"),
        identity_document_type: body("identity_document_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// natural person's name · 自然人姓名
        real_name(&'a str),
        /// natural person's document number · 自然人证件号
        id_card_number(&'a str),
        /// mobile number · 手机号
        phone_number(&'a str),
        /// consumption category ID · 消费品类ID (`1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`)
        appliance_id(i64),
        /// region code of the qualification used · 使用的资格的地区编码
        qualification_region_code(i64),
        /// document type · 证件类型
        identity_document_type(IdentityDocumentType),
    } {
        /// request serial number · 请求序号
        out_request_no out_request_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/gov/subsidy/qualifications/passthrough/cancel",
        "取消资格(透传模式)",
        "Cancel a qualification (pass-through mode)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::gov::subsidy::qualification::get::IdentityDocumentType;

    /// Cancel a qualification (pass-through mode) · 取消资格(透传模式)
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
