// Written by `cargo xtask codegen` from spec/openapi/v3/mchalterapply/mchsubjectalterapplyment.md

//! `/v3/mchalterapply/mchsubjectalterapplyment`

pub mod by_apply_id;
pub mod merchant;

/// Submit a merchant details change application · 提交资料变更申请单
///
/// `POST /v3/mchalterapply/mchsubjectalterapplyment`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
///
/// ```
/// use wechatpay::v3::mchalterapply::mchsubjectalterapplyment::post::{Addition, AlterScope, BusinessLicenseInfo, CertType, CertificateInfo, FinanceInstitutionInfo, FinanceType, IdDocType, IdHolderType, LegalPersonInfo, OrganizationType, Request, UboInfoList};
///
/// let request = Request {
///     alter_scope: Some(AlterScope::AlterScopeFull),
///     finance_institution: Some(true),
///     business_license_info: Some(BusinessLicenseInfo {
///         company_address: Some("广东省深圳市南山区xx路xx号".into()),
///         license_period_begin: Some("2019-06-06".into()),
///         license_period_end: Some("2026-06-06".into()),
///         ..BusinessLicenseInfo::new(
///             "123456789012345678",
///             "0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo",
///             "李四网络有限公司",
///             "李四",
///         )
///     }),
///     certificate_info: Some(CertificateInfo::new(
///         CertType::CertificateType2388,
///         "111111111111",
///         "0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo",
///         "xx公益团体",
///         "李四",
///         "广东省深圳市南山区xx路xx号",
///         "2019-06-06",
///         "2026-06-06",
///     )),
///     finance_institution_info: Some(FinanceInstitutionInfo::new(
///         FinanceType::FinanceTypeBankAgent,
///         vec!["MediaId".into()],
///     )),
///     legal_person_info: Some(LegalPersonInfo {
///         id_doc_type: Some(IdDocType::IdentificationTypeIdcard),
///         authorize_letter_copy: Some("47ZC6GC-vnrbEny_Ie_AUv0OF4wFNIO4kqg05InE4d2I6_H7I4".into()),
///         card_front: Some("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo".into()),
///         card_back: Some("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo".into()),
///         card_name: Some("…".into()),
///         card_number: Some("…".into()),
///         card_address: Some("…".into()),
///         card_period_begin: Some("2019-06-06".into()),
///         card_period_end: Some("2026-06-06".into()),
///         as_ubo: Some(true),
///         ..LegalPersonInfo::new(IdHolderType::Legal)
///     }),
///     ubo_info_list: Some(vec![UboInfoList {
///         card_back: Some("0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo".into()),
///         ..UboInfoList::new(
///             IdDocType::IdentificationTypeIdcard,
///             "0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo",
///             "…",
///             "…",
///             "…",
///             "2019-06-06",
///             "2026-06-06",
///         )
///     }]),
///     addition: Some(Addition {
///         bank_openaccount_license: Some(vec!["MediaId".into()]),
///         openaccount_approval: Some(vec!["MediaId".into()]),
///         legal_other_prove: Some(vec!["MediaId".into()]),
///         agency_prove: Some(vec!["MediaId".into()]),
///         ubo_prove: Some(vec!["MediaId".into()]),
///         ..Addition::new()
///     }),
///     ..Request::new(
///         "2492185251",
///         "1900013511_10000",
///         OrganizationType::SubjectTypeEnterprise,
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit a merchant details change application · 提交资料变更申请单
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            merchant_code: impl Into<String>,
            out_request_no: impl Into<String>,
            organization_type: OrganizationType,
        ) -> Self {
            Self {
                merchant_code: merchant_code.into(),
                out_request_no: out_request_no.into(),
                alter_scope: None,
                organization_type,
                finance_institution: None,
                business_license_info: None,
                certificate_info: None,
                finance_institution_info: None,
                legal_person_info: None,
                ubo_info_list: None,
                addition: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl BusinessLicenseInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            license_number: impl Into<String>,
            license_copy: impl Into<String>,
            merchant_name: impl Into<String>,
            legal_person: impl Into<String>,
        ) -> Self {
            Self {
                license_number: license_number.into(),
                license_copy: license_copy.into(),
                merchant_name: merchant_name.into(),
                legal_person: legal_person.into(),
                company_address: None,
                license_period_begin: None,
                license_period_end: None,
            }
        }
    }

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

    impl CertificateInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            cert_type: CertType,
            cert_number: impl Into<String>,
            cert_copy: impl Into<String>,
            merchant_name: impl Into<String>,
            legal_person: impl Into<String>,
            company_address: impl Into<String>,
            cert_period_begin: impl Into<String>,
            cert_period_end: impl Into<String>,
        ) -> Self {
            Self {
                cert_type,
                cert_number: cert_number.into(),
                cert_copy: cert_copy.into(),
                merchant_name: merchant_name.into(),
                legal_person: legal_person.into(),
                company_address: company_address.into(),
                cert_period_begin: cert_period_begin.into(),
                cert_period_end: cert_period_end.into(),
            }
        }
    }

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

    impl FinanceInstitutionInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(finance_type: FinanceType, finance_license_pics: Vec<String>) -> Self {
            Self {
                finance_type,
                finance_license_pics,
            }
        }
    }

    crate::open_enum! {
        /// document holder type · 证件持有人类型
        pub enum IdHolderType {
            Legal = "LEGAL",
            Super = "SUPER",
        }
    }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum IdDocType {
            IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
            IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
            IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    /// legal representative's identity information · 法人身份信息
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

    impl LegalPersonInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(id_holder_type: IdHolderType) -> Self {
            Self {
                id_holder_type,
                id_doc_type: None,
                authorize_letter_copy: None,
                card_front: None,
                card_back: None,
                card_name: None,
                card_number: None,
                card_address: None,
                card_period_begin: None,
                card_period_end: None,
                as_ubo: None,
            }
        }
    }

    /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
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

    impl UboInfoList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            id_doc_type: IdDocType,
            card_front: impl Into<String>,
            card_name: impl Into<crate::Sensitive>,
            card_number: impl Into<crate::Sensitive>,
            card_address: impl Into<crate::Sensitive>,
            card_period_begin: impl Into<String>,
            card_period_end: impl Into<String>,
        ) -> Self {
            Self {
                id_doc_type,
                card_front: card_front.into(),
                card_back: None,
                card_name: card_name.into(),
                card_number: card_number.into(),
                card_address: card_address.into(),
                card_period_begin: card_period_begin.into(),
                card_period_end: card_period_end.into(),
            }
        }
    }

    /// supplementary material list · 补充材料列表
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

    impl Addition {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                bank_openaccount_license: None,
                openaccount_approval: None,
                legal_other_prove: None,
                agency_prove: None,
                ubo_prove: None,
            }
        }
    }

    /// Submit a merchant details change application · 提交资料变更申请单
    #[non_exhaustive]
    pub struct Response {
        /// application number · 申请单号
        pub apply_id: Option<String>,
    }

    crate::model! { Response: Default {
        apply_id: body("apply_id"),
    } }
}
