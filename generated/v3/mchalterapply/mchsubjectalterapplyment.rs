// Written by `cargo xtask codegen` from spec/openapi/v3/mchalterapply/mchsubjectalterapplyment.md

//! `/v3/mchalterapply/mchsubjectalterapplyment`

pub mod by_apply_id;
pub mod merchant;

/// Submit a merchant details change application · 提交资料变更申请单
///
/// `POST /v3/mchalterapply/mchsubjectalterapplyment`
///
/// Official pages · 官方文档:
///
/// - partner: [4014090649](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mchalterapply::mchsubjectalterapplyment::post::{OrganizationType, Request, Required};
///
/// let request = Request::new(Required {
///     merchant_code: "2492185251",
///     out_request_no: "1900013511_10000",
///     organization_type: OrganizationType::SubjectTypeEnterprise,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::mchalterapply::mchsubjectalterapplyment::post::{Addition, AlterScope, BusinessLicenseInfo, BusinessLicenseInfoRequired, CertType, CertificateInfo, CertificateInfoRequired, FinanceInstitutionInfo, FinanceInstitutionInfoRequired, FinanceType, IdDocType, IdHolderType, LegalPersonInfo, OrganizationType, Request, Required, UboInfoList, UboInfoListRequired};
///
/// let request = Request::new(Required {
///     merchant_code: "2492185251",
///     out_request_no: "1900013511_10000",
///     organization_type: OrganizationType::SubjectTypeEnterprise,
/// })
/// .alter_scope(AlterScope::AlterScopeFull)
/// .finance_institution(true)
/// .business_license_info(BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
///     license_number: "123456789012345678",
///     license_copy: "0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo",
///     merchant_name: "李四网络有限公司",
///     legal_person: "李四",
/// })
/// .company_address("广东省深圳市南山区xx路xx号")
/// .license_period_begin("2019-06-06")
/// .license_period_end("2026-06-06"))
/// .certificate_info(CertificateInfo::new(CertificateInfoRequired {
///     cert_type: CertType::CertificateType2388,
///     cert_number: "111111111111",
///     cert_copy: "0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo",
///     merchant_name: "xx公益团体",
///     legal_person: "李四",
///     company_address: "广东省深圳市南山区xx路xx号",
///     cert_period_begin: "2019-06-06",
///     cert_period_end: "2026-06-06",
/// }))
/// .finance_institution_info(FinanceInstitutionInfo::new(FinanceInstitutionInfoRequired {
///     finance_type: FinanceType::FinanceTypeBankAgent,
///     finance_license_pics: vec!["MediaId"],
/// }))
/// .legal_person_info(LegalPersonInfo::new(IdHolderType::Legal)
///     .id_doc_type(IdDocType::IdentificationTypeIdcard)
///     .authorize_letter_copy("47ZC6GC-vnrbEny_Ie_AUv0OF4wFNIO4kqg05InE4d2I6_H7I4")
///     .card_front("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo")
///     .card_back("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo")
///     .card_name("…")
///     .card_number("…")
///     .card_address("…")
///     .card_period_begin("2019-06-06")
///     .card_period_end("2026-06-06")
///     .as_ubo(true))
/// .ubo_info_list([UboInfoList::new(UboInfoListRequired {
///     id_doc_type: IdDocType::IdentificationTypeIdcard,
///     card_front: "0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo",
///     card_name: "…",
///     card_number: "…",
///     card_address: "…",
///     card_period_begin: "2019-06-06",
///     card_period_end: "2026-06-06",
/// })
/// .card_back("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo")])
/// .addition(Addition::new()
///     .bank_openaccount_license(["MediaId"])
///     .openaccount_approval(["MediaId"])
///     .legal_other_prove(["MediaId"])
///     .agency_prove(["MediaId"])
///     .ubo_prove(["MediaId"]));
/// ```
#[doc(alias("提交资料变更申请单", "4014090649"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit a merchant details change application · 提交资料变更申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant ID · 商户号
        pub merchant_code: String,
        /// business application number · 业务申请编号
        pub out_request_no: String,
        /// entity details change scope · 主体资料变更范围
        pub alter_scope: Option<AlterScope>,
        /// entity type · 主体类型
        pub organization_type: OrganizationType,
        /// whether a financial institution · 是否金融机构
        pub finance_institution: Option<bool>,
        /// business licence information · 营业执照信息
        pub business_license_info: Option<BusinessLicenseInfo>,
        /// registration certificate information · 登记证书信息
        pub certificate_info: Option<CertificateInfo>,
        /// financial institution licence · 金融机构许可证
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
        /// legal representative's identity information · 法人身份信息
        pub legal_person_info: Option<LegalPersonInfo>,
        /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// supplementary material list · 补充材料列表
        pub addition: Option<Addition>,
    }

    crate::model! { Request {
        merchant_code: body("merchant_code").required(),
        out_request_no: body("out_request_no").required(),
        alter_scope: body("alter_scope"),
        organization_type: body("organization_type").required(),
        finance_institution: body("finance_institution"),
        business_license_info: body("business_license_info"),
        certificate_info: body("certificate_info"),
        finance_institution_info: body("finance_institution_info"),
        legal_person_info: body("legal_person_info"),
        ubo_info_list: body("ubo_info_list"),
        addition: body("addition"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant ID · 商户号
        merchant_code(&'a str),
        /// business application number · 业务申请编号
        out_request_no(&'a str),
        /// entity type · 主体类型
        organization_type(OrganizationType),
    } {
        /// entity details change scope · 主体资料变更范围
        alter_scope alter_scope_opt(AlterScope),
        /// whether a financial institution · 是否金融机构
        finance_institution finance_institution_opt(bool),
        /// business licence information · 营业执照信息
        business_license_info business_license_info_opt(BusinessLicenseInfo),
        /// registration certificate information · 登记证书信息
        certificate_info certificate_info_opt(CertificateInfo),
        /// financial institution licence · 金融机构许可证
        finance_institution_info finance_institution_info_opt(FinanceInstitutionInfo),
        /// legal representative's identity information · 法人身份信息
        legal_person_info legal_person_info_opt(LegalPersonInfo),
        /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
        ubo_info_list ubo_info_list_opt([UboInfoList]),
        /// supplementary material list · 补充材料列表
        addition addition_opt(Addition),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/mchalterapply/mchsubjectalterapplyment",
        "提交资料变更申请单",
        "Submit a merchant details change application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// entity details change scope · 主体资料变更范围
        pub enum AlterScope {
            AlterScopeFull = "ALTER_SCOPE_FULL",
            AlterScopeBusinessCert = "ALTER_SCOPE_BUSINESS_CERT",
            AlterScopeUbo = "ALTER_SCOPE_UBO",
        }
    }

    crate::open_enum! {
        /// entity type · 主体类型
        pub enum OrganizationType {
            SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
            SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
            SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
            SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
            SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
            SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
        }
    }

    /// business licence information · 营业执照信息
    #[must_use]
    #[non_exhaustive]
    pub struct BusinessLicenseInfo {
        /// business licence registration number · 营业执照注册号
        pub license_number: String,
        /// business licence photo · 营业执照照片
        pub license_copy: String,
        /// merchant name · 商户名称
        pub merchant_name: String,
        /// legal representative's name · 法人姓名
        pub legal_person: String,
        /// registered address · 注册地址
        pub company_address: Option<String>,
        /// validity period start time · 有效期开始时间
        pub license_period_begin: Option<String>,
        /// validity period end time · 有效期结束时间
        pub license_period_end: Option<String>,
    }

    crate::model! { BusinessLicenseInfo {
        license_number: body("license_number").required(),
        license_copy: body("license_copy").required(),
        merchant_name: body("merchant_name").required(),
        legal_person: body("legal_person").required(),
        company_address: body("company_address"),
        license_period_begin: body("license_period_begin"),
        license_period_end: body("license_period_end"),
    } }

    crate::sent::sent! { BusinessLicenseInfo(BusinessLicenseInfoRequired<'a>) {
        /// business licence registration number · 营业执照注册号
        license_number(&'a str),
        /// business licence photo · 营业执照照片
        license_copy(&'a str),
        /// merchant name · 商户名称
        merchant_name(&'a str),
        /// legal representative's name · 法人姓名
        legal_person(&'a str),
    } {
        /// registered address · 注册地址
        company_address company_address_opt(into String),
        /// validity period start time · 有效期开始时间
        license_period_begin license_period_begin_opt(into String),
        /// validity period end time · 有效期结束时间
        license_period_end license_period_end_opt(into String),
    } }

    crate::open_enum! {
        /// certificate type · 证书类型
        pub enum CertType {
            CertificateType2388 = "CERTIFICATE_TYPE_2388",
            CertificateType2389 = "CERTIFICATE_TYPE_2389",
            CertificateType2394 = "CERTIFICATE_TYPE_2394",
            CertificateType2395 = "CERTIFICATE_TYPE_2395",
            CertificateType2396 = "CERTIFICATE_TYPE_2396",
            CertificateType2520 = "CERTIFICATE_TYPE_2520",
            CertificateType2521 = "CERTIFICATE_TYPE_2521",
            CertificateType2522 = "CERTIFICATE_TYPE_2522",
            CertificateType2399 = "CERTIFICATE_TYPE_2399",
            CertificateType2400 = "CERTIFICATE_TYPE_2400",
        }
    }

    /// registration certificate information · 登记证书信息
    #[must_use]
    #[non_exhaustive]
    pub struct CertificateInfo {
        /// certificate type · 证书类型
        pub cert_type: CertType,
        /// certificate number · 证书编号
        pub cert_number: String,
        /// certificate photo · 证书照片
        pub cert_copy: String,
        /// merchant name · 商户名称
        pub merchant_name: String,
        /// legal representative's name · 法人姓名
        pub legal_person: String,
        /// registered address · 注册地址
        pub company_address: String,
        /// validity period start time · 有效期开始时间
        pub cert_period_begin: String,
        /// validity period end time · 有效期结束时间
        pub cert_period_end: String,
    }

    crate::model! { CertificateInfo {
        cert_type: body("cert_type").required(),
        cert_number: body("cert_number").required(),
        cert_copy: body("cert_copy").required(),
        merchant_name: body("merchant_name").required(),
        legal_person: body("legal_person").required(),
        company_address: body("company_address").required(),
        cert_period_begin: body("cert_period_begin").required(),
        cert_period_end: body("cert_period_end").required(),
    } }

    crate::sent::sent! { CertificateInfo(CertificateInfoRequired<'a>) {
        /// certificate type · 证书类型
        cert_type(CertType),
        /// certificate number · 证书编号
        cert_number(&'a str),
        /// certificate photo · 证书照片
        cert_copy(&'a str),
        /// merchant name · 商户名称
        merchant_name(&'a str),
        /// legal representative's name · 法人姓名
        legal_person(&'a str),
        /// registered address · 注册地址
        company_address(&'a str),
        /// validity period start time · 有效期开始时间
        cert_period_begin(&'a str),
        /// validity period end time · 有效期结束时间
        cert_period_end(&'a str),
    } {
    } }

    crate::open_enum! {
        /// financial institution type · 金融机构类型
        pub enum FinanceType {
            FinanceTypeBankAgent = "FINANCE_TYPE_BANK_AGENT",
            FinanceTypePaymentAgent = "FINANCE_TYPE_PAYMENT_AGENT",
            FinanceTypeInsurance = "FINANCE_TYPE_INSURANCE",
            FinanceTypeTradeAndSettle = "FINANCE_TYPE_TRADE_AND_SETTLE",
            FinanceTypeOther = "FINANCE_TYPE_OTHER",
        }
    }

    /// financial institution licence · 金融机构许可证
    #[must_use]
    #[non_exhaustive]
    pub struct FinanceInstitutionInfo {
        /// financial institution type · 金融机构类型
        pub finance_type: FinanceType,
        /// financial institution licence images · 金融机构许可证图片
        pub finance_license_pics: Vec<String>,
    }

    crate::model! { FinanceInstitutionInfo {
        finance_type: body("finance_type").required(),
        finance_license_pics: body("finance_license_pics").required(),
    } }

    crate::sent::sent! { FinanceInstitutionInfo(FinanceInstitutionInfoRequired<'a>) {
        /// financial institution type · 金融机构类型
        finance_type(FinanceType),
        /// financial institution licence images · 金融机构许可证图片
        finance_license_pics(Vec<&'a str>),
    } {
    } }

    pub use crate::v3::apply4subject::applyment::post::IdHolderType;

    pub use crate::v3::applyment4sub::applyment::post::IdDocType;

    /// legal representative's identity information · 法人身份信息
    #[must_use]
    #[non_exhaustive]
    pub struct LegalPersonInfo {
        /// document holder type · 证件持有人类型
        pub id_holder_type: IdHolderType,
        /// document type · 证件类型
        pub id_doc_type: Option<IdDocType>,
        /// legal representative explanation letter · 法定代表人说明函
        pub authorize_letter_copy: Option<String>,
        /// identity document front photo · 证件正面照片
        pub card_front: Option<String>,
        /// identity document back photo · 证件反面照片
        pub card_back: Option<String>,
        /// name on the identity document · 证件姓名
        pub card_name: Option<crate::Sensitive>,
        /// identity document number · 证件号码
        pub card_number: Option<crate::Sensitive>,
        /// residential address on the identity document · 证件居住地址
        pub card_address: Option<crate::Sensitive>,
        /// document validity period start time · 证件有效期开始时间
        pub card_period_begin: Option<String>,
        /// document validity period end time · 证件有效期结束时间
        pub card_period_end: Option<String>,
        /// whether the operator or legal representative is the beneficial owner · 经营者/法人是否为受益人
        pub as_ubo: Option<bool>,
    }

    crate::model! { LegalPersonInfo {
        id_holder_type: body("id_holder_type").required(),
        id_doc_type: body("id_doc_type"),
        authorize_letter_copy: body("authorize_letter_copy"),
        card_front: body("card_front"),
        card_back: body("card_back"),
        card_name: body("card_name").mark(Mark::Rsa),
        card_number: body("card_number").mark(Mark::Rsa),
        card_address: body("card_address").mark(Mark::Rsa),
        card_period_begin: body("card_period_begin"),
        card_period_end: body("card_period_end"),
        as_ubo: body("as_ubo"),
    } }

    crate::sent::sent! { LegalPersonInfo(id_holder_type: IdHolderType) {
        /// document type · 证件类型
        id_doc_type id_doc_type_opt(IdDocType),
        /// legal representative explanation letter · 法定代表人说明函
        authorize_letter_copy authorize_letter_copy_opt(into String),
        /// identity document front photo · 证件正面照片
        card_front card_front_opt(into String),
        /// identity document back photo · 证件反面照片
        card_back card_back_opt(into String),
        /// name on the identity document · 证件姓名
        card_name card_name_opt(into crate::Sensitive),
        /// identity document number · 证件号码
        card_number card_number_opt(into crate::Sensitive),
        /// residential address on the identity document · 证件居住地址
        card_address card_address_opt(into crate::Sensitive),
        /// document validity period start time · 证件有效期开始时间
        card_period_begin card_period_begin_opt(into String),
        /// document validity period end time · 证件有效期结束时间
        card_period_end card_period_end_opt(into String),
        /// whether the operator or legal representative is the beneficial owner · 经营者/法人是否为受益人
        as_ubo as_ubo_opt(bool),
    } }

    /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
    #[must_use]
    #[non_exhaustive]
    pub struct UboInfoList {
        /// document type · 证件类型
        pub id_doc_type: IdDocType,
        /// identity document front photo · 证件正面照片
        pub card_front: String,
        /// identity document back photo · 证件反面照片
        pub card_back: Option<String>,
        /// name on the identity document · 证件姓名
        pub card_name: crate::Sensitive,
        /// identity document number · 证件号码
        pub card_number: crate::Sensitive,
        /// residential address on the identity document · 证件居住地址
        pub card_address: crate::Sensitive,
        /// document validity period start time · 证件有效期开始时间
        pub card_period_begin: String,
        /// document validity period end time · 证件有效期结束时间
        pub card_period_end: String,
    }

    crate::model! { UboInfoList {
        id_doc_type: body("id_doc_type").required(),
        card_front: body("card_front").required(),
        card_back: body("card_back"),
        card_name: body("card_name").required().mark(Mark::Rsa),
        card_number: body("card_number").required().mark(Mark::Rsa),
        card_address: body("card_address").required().mark(Mark::Rsa),
        card_period_begin: body("card_period_begin").required(),
        card_period_end: body("card_period_end").required(),
    } }

    crate::sent::sent! { UboInfoList(UboInfoListRequired<'a>) {
        /// document type · 证件类型
        id_doc_type(IdDocType),
        /// identity document front photo · 证件正面照片
        card_front(&'a str),
        /// name on the identity document · 证件姓名
        card_name(&'a str),
        /// identity document number · 证件号码
        card_number(&'a str),
        /// residential address on the identity document · 证件居住地址
        card_address(&'a str),
        /// document validity period start time · 证件有效期开始时间
        card_period_begin(&'a str),
        /// document validity period end time · 证件有效期结束时间
        card_period_end(&'a str),
    } {
        /// identity document back photo · 证件反面照片
        card_back card_back_opt(into String),
    } }

    /// supplementary material list · 补充材料列表
    #[must_use]
    #[non_exhaustive]
    pub struct Addition {
        /// bank account opening permit · 银行开户许可证
        pub bank_openaccount_license: Option<Vec<String>>,
        /// account opening approval notice · 开户核准通知书
        pub openaccount_approval: Option<Vec<String>>,
        /// auxiliary proof of the legal representative's identity · 法人身份辅助证明
        pub legal_other_prove: Option<Vec<String>>,
        /// issuing authority's proof · 发证机关证明
        pub agency_prove: Option<Vec<String>>,
        /// beneficial owner's supplementary materials · 受益所有人补充材料
        pub ubo_prove: Option<Vec<String>>,
    }

    crate::model! { Addition: Default {
        bank_openaccount_license: body("bank_openaccount_license"),
        openaccount_approval: body("openaccount_approval"),
        legal_other_prove: body("legal_other_prove"),
        agency_prove: body("agency_prove"),
        ubo_prove: body("ubo_prove"),
    } }

    crate::sent::sent! { Addition {
        /// bank account opening permit · 银行开户许可证
        bank_openaccount_license bank_openaccount_license_opt([into String]),
        /// account opening approval notice · 开户核准通知书
        openaccount_approval openaccount_approval_opt([into String]),
        /// auxiliary proof of the legal representative's identity · 法人身份辅助证明
        legal_other_prove legal_other_prove_opt([into String]),
        /// issuing authority's proof · 发证机关证明
        agency_prove agency_prove_opt([into String]),
        /// beneficial owner's supplementary materials · 受益所有人补充材料
        ubo_prove ubo_prove_opt([into String]),
    } }

    /// Submit a merchant details change application · 提交资料变更申请单
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
