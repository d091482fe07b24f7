// Written by `cargo xtask codegen` from spec/openapi/v3/mchalterapply/mchcontactalterapplyment.md

//! `/v3/mchalterapply/mchcontactalterapplyment`

pub mod by_apply_id;
pub mod merchant;

/// Submit a super administrator change application · 提交超管变更申请单
///
/// `POST /v3/mchalterapply/mchcontactalterapplyment`
///
/// Official pages · 官方文档:
///
/// - partner: [4015617906](https://pay.weixin.qq.com/doc/v3/partner/4015617906)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mchalterapply::mchcontactalterapplyment::post::{Request, Required};
///
/// let request = Request::new(Required {
///     merchant_code: "2492185251",
///     out_request_no: "1900013511_10000",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::mchalterapply::mchcontactalterapplyment::post::{ContactIdDocType, ContactInfo, ContactInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     merchant_code: "2492185251",
///     out_request_no: "1900013511_10000",
/// })
/// .contact_info(ContactInfo::new(ContactInfoRequired {
///     contact_name: "…",
///     contact_id_doc_type: ContactIdDocType::IdentificationTypeIdcard,
///     contact_id_card_number: "…",
///     contact_id_doc_copy: "",
///     contact_id_doc_period_begin: "2019-06-06",
///     contact_id_doc_period_end: "2026-06-06",
///     mobile_phone: "…",
/// })
/// .contact_id_doc_copy_back("")
/// .business_authorization_letter(""));
/// ```
#[doc(alias("提交超管变更申请单", "4015617906"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit a super administrator change application · 提交超管变更申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub merchant_code: String,
        /// business application number · 业务申请编号
        pub out_request_no: String,
        /// super administrator information · 超级管理员信息
        pub contact_info: Option<ContactInfo>,
    }

    crate::model! { Request {
        merchant_code: body("merchant_code").required(),
        out_request_no: body("out_request_no").required(),
        contact_info: body("contact_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant ID · 商户号
        merchant_code(&'a str),
        /// business application number · 业务申请编号
        out_request_no(&'a str),
    } {
        /// super administrator information · 超级管理员信息
        contact_info contact_info_opt(ContactInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/mchalterapply/mchcontactalterapplyment",
        "提交超管变更申请单",
        "Submit a super administrator change application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::apply4subject::applyment::post::ContactIdDocType;

    /// super administrator information · 超级管理员信息
    #[must_use]
    #[non_exhaustive]
    pub struct ContactInfo {
        /// super administrator's name · 超级管理员姓名
        pub contact_name: crate::Sensitive,
        /// super administrator's document type · 超级管理员证件类型
        pub contact_id_doc_type: ContactIdDocType,
        /// super administrator's identity document number · 超级管理员身份证件号码
        pub contact_id_card_number: crate::Sensitive,
        /// super administrator's identity document front photo · 超级管理员证件正面照片
        pub contact_id_doc_copy: String,
        /// super administrator's identity document back photo · 超级管理员证件反面照片
        pub contact_id_doc_copy_back: Option<String>,
        /// super administrator's document validity period start time · 超级管理员证件有效期开始时间
        pub contact_id_doc_period_begin: String,
        /// super administrator's document validity period end time · 超级管理员证件有效期结束时间
        pub contact_id_doc_period_end: String,
        /// business handling authorisation letter · 业务办理授权函
        pub business_authorization_letter: Option<String>,
        /// super administrator's mobile number · 超级管理员手机
        pub mobile_phone: crate::Sensitive,
    }

    crate::model! { ContactInfo {
        contact_name: body("contact_name").required().mark(Mark::Rsa),
        contact_id_doc_type: body("contact_id_doc_type").required(),
        contact_id_card_number: body("contact_id_card_number").required().mark(Mark::Rsa),
        contact_id_doc_copy: body("contact_id_doc_copy").required(),
        contact_id_doc_copy_back: body("contact_id_doc_copy_back"),
        contact_id_doc_period_begin: body("contact_id_doc_period_begin").required(),
        contact_id_doc_period_end: body("contact_id_doc_period_end").required(),
        business_authorization_letter: body("business_authorization_letter"),
        mobile_phone: body("mobile_phone").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { ContactInfo(ContactInfoRequired<'a>) {
        /// super administrator's name · 超级管理员姓名
        contact_name(&'a str),
        /// super administrator's document type · 超级管理员证件类型
        contact_id_doc_type(ContactIdDocType),
        /// super administrator's identity document number · 超级管理员身份证件号码
        contact_id_card_number(&'a str),
        /// super administrator's identity document front photo · 超级管理员证件正面照片
        contact_id_doc_copy(&'a str),
        /// super administrator's document validity period start time · 超级管理员证件有效期开始时间
        contact_id_doc_period_begin(&'a str),
        /// super administrator's document validity period end time · 超级管理员证件有效期结束时间
        contact_id_doc_period_end(&'a str),
        /// super administrator's mobile number · 超级管理员手机
        mobile_phone(&'a str),
    } {
        /// super administrator's identity document back photo · 超级管理员证件反面照片
        contact_id_doc_copy_back contact_id_doc_copy_back_opt(into String),
        /// business handling authorisation letter · 业务办理授权函
        business_authorization_letter business_authorization_letter_opt(into String),
    } }

    /// Submit a super administrator change application · 提交超管变更申请单
    #[non_exhaustive]
    pub struct Response {
        /// application number · 申请单号
        pub apply_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        apply_id: body("apply_id"),
    } }
}
