// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/applyments/index.md

//! `/v3/ecommerce/applyments/`

pub mod by_applyment_id;
pub mod out_request_no;
pub mod submit_account_hosting_applyment;
pub mod submit_sign_verify_info;

/// Onboard a second-tier merchant · 二级商户进件
///
/// `POST /v3/ecommerce/applyments/`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 400 | `RESOURCE_ALREADY_EXISTS` | There is such a thing already. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// use wechatpay::v3::ecommerce::applyments::post::{AccountInfo, BankAccountType, BusinessLicenseInfo, CertType, ContactIdDocType, ContactInfo, ContactType, FinanceInstitutionInfo, FinanceType, IdCardInfo, IdDocInfo, IdDocType, IdHolderType, OrganizationType, Request, SalesSceneInfo, SettlementInfo, UboIdDocType, UboInfoList};
///
/// let request = Request {
///     finance_institution: Some(true),
///     business_license_info: Some(BusinessLicenseInfo {
///         cert_type: Some(CertType::CertificateType2388),
///         company_address: Some("深圳南山区科苑路".into()),
///         business_time: Some(vec!["2014-01-01".into(), "长期".into()].into()),
///         ..BusinessLicenseInfo::new(
///             "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-v…",
///             "123456789012345678",
///             "腾讯科技有限公司",
///             "张三",
///         )
///     }),
///     finance_institution_info: Some(FinanceInstitutionInfo::new(FinanceType::BankAgent, vec!["MediaId".into()])),
///     id_holder_type: Some(IdHolderType::Legal),
///     id_doc_type: Some(IdDocType::IdentificationTypeIdcard),
///     authorize_letter_copy: Some("".into()),
///     id_card_info: Some(IdCardInfo::new(
///         "xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
///         "vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
///         "…",
///         "…",
///         "",
///         "",
///     )),
///     id_doc_info: Some(IdDocInfo {
///         id_doc_copy_back: Some("xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGp…".into()),
///         ..IdDocInfo::new(
///             "…",
///             "…",
///             "xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGp…",
///             "2020-01-02",
///             "2020-01-02",
///         )
///     }),
///     owner: Some(true),
///     ubo_info_list: Some(vec![UboInfoList {
///         ubo_id_doc_type: Some(UboIdDocType::IdentificationTypeIdcard),
///         ubo_id_doc_copy: Some("".into()),
///         ubo_id_doc_copy_back: Some("".into()),
///         ubo_id_doc_name: Some("".into()),
///         ubo_id_doc_number: Some("".into()),
///         ubo_id_doc_address: Some("".into()),
///         ubo_period_begin: Some("".into()),
///         ubo_period_end: Some("".into()),
///         ..UboInfoList::new()
///     }]),
///     settlement_info: Some(SettlementInfo {
///         qualification_type: Some("".into()),
///         ..SettlementInfo::new()
///     }),
///     qualifications: Some(vec!["MediaId".into()].into()),
///     business_addition_pics: Some(vec!["MediaId".into()].into()),
///     ..Request::new(
///         "",
///         OrganizationType::V2401,
///         AccountInfo {
///             bank_address_code: Some("110000".into()),
///             bank_branch_id: Some("402713354941".into()),
///             bank_name: Some("施秉县农村信用合作联社城关信用社".into()),
///             ..AccountInfo::new(BankAccountType::V75, "工商银行", "…", "…")
///         },
///         ContactInfo {
///             contact_id_doc_type: Some(ContactIdDocType::IdentificationTypeIdcard),
///             contact_id_card_number: Some("…".into()),
///             contact_id_doc_copy: Some("".into()),
///             contact_id_doc_copy_back: Some("".into()),
///             contact_period_begin: Some("".into()),
///             contact_period_end: Some("".into()),
///             business_authorization_letter: Some("".into()),
///             ..ContactInfo::new(ContactType::V65, "…", "…")
///         },
///         SalesSceneInfo {
///             store_url: Some("http://www.qq.com".into()),
///             store_qr_code: Some("".into()),
///             mini_program_sub_appid: Some("".into()),
///             ..SalesSceneInfo::new("爱烧烤")
///         },
///         "",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Onboard a second-tier merchant · 二级商户进件
    pub struct Request {
        /// business application number · 业务申请编号
        pub out_request_no: String,
        /// entity type · 主体类型
        pub organization_type: OrganizationType,
        /// whether a financial institution · 是否金融机构
        pub finance_institution: Option<bool>,
        /// business licence or registration certificate information · 营业执照/登记证书信息
        pub business_license_info: Option<BusinessLicenseInfo>,
        /// financial institution licence information · 金融机构许可证信息
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
        /// super administrator type · 超级管理员类型
        pub id_holder_type: Option<IdHolderType>,
        /// ID document type of the operator or legal representative · 经营者/法定代表人证件类型
        pub id_doc_type: Option<IdDocType>,
        /// legal representative explanation letter · 法定代表人说明函
        pub authorize_letter_copy: Option<String>,
        /// ID card information of the operator or legal representative · 经营者/法人身份证信息
        pub id_card_info: Option<IdCardInfo>,
        /// other types of identity document of the operator or legal representative · 经营者/法人其他类型证件信息
        pub id_doc_info: Option<IdDocInfo>,
        /// whether the operator or legal representative is the beneficial owner · 经营者/法人是否为受益人
        pub owner: Option<bool>,
        /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// settlement bank account · 结算银行账户
        pub account_info: AccountInfo,
        /// super administrator information · 超级管理员信息
        pub contact_info: ContactInfo,
        /// shop information · 店铺信息
        pub sales_scene_info: SalesSceneInfo,
        /// settlement rule · 结算规则
        pub settlement_info: Option<SettlementInfo>,
        /// merchant short name · 商户简称
        pub merchant_shortname: String,
        /// special qualification · 特殊资质
        pub qualifications: Option<crate::JsonString<Vec<String>>>,
        /// supplementary materials · 补充材料
        pub business_addition_pics: Option<crate::JsonString<Vec<String>>>,
        /// supplementary explanation · 补充说明
        pub business_addition_desc: Option<String>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        organization_type: body("organization_type").required(),
        finance_institution: body("finance_institution"),
        business_license_info: body("business_license_info"),
        finance_institution_info: body("finance_institution_info"),
        id_holder_type: body("id_holder_type"),
        id_doc_type: body("id_doc_type"),
        authorize_letter_copy: body("authorize_letter_copy"),
        id_card_info: body("id_card_info"),
        id_doc_info: body("id_doc_info"),
        owner: body("owner"),
        ubo_info_list: body("ubo_info_list"),
        account_info: body("account_info").required(),
        contact_info: body("contact_info").required(),
        sales_scene_info: body("sales_scene_info").required(),
        settlement_info: body("settlement_info"),
        merchant_shortname: body("merchant_shortname").required(),
        qualifications: body("qualifications").mark(Mark::Json),
        business_addition_pics: body("business_addition_pics").mark(Mark::Json),
        business_addition_desc: body("business_addition_desc"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_request_no: impl Into<String>,
            organization_type: OrganizationType,
            account_info: AccountInfo,
            contact_info: ContactInfo,
            sales_scene_info: SalesSceneInfo,
            merchant_shortname: impl Into<String>,
        ) -> Self {
            Self {
                out_request_no: out_request_no.into(),
                organization_type,
                finance_institution: None,
                business_license_info: None,
                finance_institution_info: None,
                id_holder_type: None,
                id_doc_type: None,
                authorize_letter_copy: None,
                id_card_info: None,
                id_doc_info: None,
                owner: None,
                ubo_info_list: None,
                account_info,
                contact_info,
                sales_scene_info,
                settlement_info: None,
                merchant_shortname: merchant_shortname.into(),
                qualifications: None,
                business_addition_pics: None,
                business_addition_desc: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/applyments/",
        "二级商户进件",
        "Onboard a second-tier merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// entity type · 主体类型
        pub enum OrganizationType {
            V2401 = "2401",
            V2500 = "2500",
            V4 = "4",
            V2 = "2",
            V3 = "3",
            V2502 = "2502",
            V1708 = "1708",
        }
    }

    crate::open_enum! {
        /// registration certificate type · 登记证书类型
        pub enum CertType {
            CertificateType2388 = "CERTIFICATE_TYPE_2388",
            CertificateType2389 = "CERTIFICATE_TYPE_2389",
            CertificateType2394 = "CERTIFICATE_TYPE_2394",
            CertificateType2395 = "CERTIFICATE_TYPE_2395",
            CertificateType2396 = "CERTIFICATE_TYPE_2396",
            CertificateType2399 = "CERTIFICATE_TYPE_2399",
            CertificateType2400 = "CERTIFICATE_TYPE_2400",
            CertificateType2520 = "CERTIFICATE_TYPE_2520",
            CertificateType2521 = "CERTIFICATE_TYPE_2521",
            CertificateType2522 = "CERTIFICATE_TYPE_2522",
            CertificateType2390 = "CERTIFICATE_TYPE_2390",
            CertificateType2391 = "CERTIFICATE_TYPE_2391",
            CertificateType2392 = "CERTIFICATE_TYPE_2392",
            CertificateType2393 = "CERTIFICATE_TYPE_2393",
        }
    }

    /// business licence or registration certificate information · 营业执照/登记证书信息
    pub struct BusinessLicenseInfo {
        /// registration certificate type · 登记证书类型
        pub cert_type: Option<CertType>,
        /// document scan · 证件扫描件
        pub business_license_copy: String,
        /// certificate registration number · 证件注册号
        pub business_license_number: String,
        /// merchant name · 商户名称
        pub merchant_name: String,
        /// name of the operator or legal representative · 经营者/法定代表人姓名
        pub legal_person: String,
        /// registered address · 注册地址
        pub company_address: Option<String>,
        /// business term as a `JSON` string · 营业期限`JSON`格式字符串
        pub business_time: Option<crate::JsonString<Vec<String>>>,
    }

    crate::model! { BusinessLicenseInfo {
        cert_type: body("cert_type"),
        business_license_copy: body("business_license_copy").required(),
        business_license_number: body("business_license_number").required(),
        merchant_name: body("merchant_name").required(),
        legal_person: body("legal_person").required(),
        company_address: body("company_address"),
        business_time: body("business_time").mark(Mark::Json),
    } }

    impl BusinessLicenseInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            business_license_copy: impl Into<String>,
            business_license_number: impl Into<String>,
            merchant_name: impl Into<String>,
            legal_person: impl Into<String>,
        ) -> Self {
            Self {
                cert_type: None,
                business_license_copy: business_license_copy.into(),
                business_license_number: business_license_number.into(),
                merchant_name: merchant_name.into(),
                legal_person: legal_person.into(),
                company_address: None,
                business_time: None,
            }
        }
    }

    crate::open_enum! {
        /// financial institution type · 金融机构类型
        pub enum FinanceType {
            BankAgent = "BANK_AGENT",
            PaymentAgent = "PAYMENT_AGENT",
            Insurance = "INSURANCE",
            TradeAndSettle = "TRADE_AND_SETTLE",
            Other = "OTHER",
        }
    }

    /// financial institution licence information · 金融机构许可证信息
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
        /// super administrator type · 超级管理员类型
        pub enum IdHolderType {
            Legal = "LEGAL",
            Super = "SUPER",
        }
    }

    crate::open_enum! {
        /// ID document type of the operator or legal representative · 经营者/法定代表人证件类型
        pub enum IdDocType {
            IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
            IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
            IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
            IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
            IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
            IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
            IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        }
    }

    /// ID card information of the operator or legal representative · 经营者/法人身份证信息
    pub struct IdCardInfo {
        /// ID card portrait side photo · 身份证人像面照片
        pub id_card_copy: String,
        /// ID card emblem side photo · 身份证国徽面照片
        pub id_card_national: String,
        /// name on the ID card · 身份证姓名
        pub id_card_name: crate::Sensitive,
        /// ID card number · 身份证号码
        pub id_card_number: crate::Sensitive,
        /// ID card validity period start time · 身份证有效期开始时间
        pub id_card_valid_time_begin: String,
        /// ID card validity period end time · 身份证有效期结束时间
        pub id_card_valid_time: String,
    }

    crate::model! { IdCardInfo {
        id_card_copy: body("id_card_copy").required(),
        id_card_national: body("id_card_national").required(),
        id_card_name: body("id_card_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        id_card_valid_time_begin: body("id_card_valid_time_begin").required(),
        id_card_valid_time: body("id_card_valid_time").required(),
    } }

    impl IdCardInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            id_card_copy: impl Into<String>,
            id_card_national: impl Into<String>,
            id_card_name: impl Into<crate::Sensitive>,
            id_card_number: impl Into<crate::Sensitive>,
            id_card_valid_time_begin: impl Into<String>,
            id_card_valid_time: impl Into<String>,
        ) -> Self {
            Self {
                id_card_copy: id_card_copy.into(),
                id_card_national: id_card_national.into(),
                id_card_name: id_card_name.into(),
                id_card_number: id_card_number.into(),
                id_card_valid_time_begin: id_card_valid_time_begin.into(),
                id_card_valid_time: id_card_valid_time.into(),
            }
        }
    }

    /// other types of identity document of the operator or legal representative · 经营者/法人其他类型证件信息
    pub struct IdDocInfo {
        /// name on the identity document · 证件姓名
        pub id_doc_name: crate::Sensitive,
        /// identity document number · 证件号码
        pub id_doc_number: crate::Sensitive,
        /// identity document front photo · 证件正面照片
        pub id_doc_copy: String,
        /// identity document back photo · 证件反面照片
        pub id_doc_copy_back: Option<String>,
        /// residential address on the identity document · 证件居住地址
        pub id_doc_address: Option<crate::Sensitive>,
        /// document validity period start time · 证件有效期开始时间
        pub doc_period_begin: String,
        /// document validity period end time · 证件有效期结束时间
        pub doc_period_end: String,
    }

    crate::model! { IdDocInfo {
        id_doc_name: body("id_doc_name").required().mark(Mark::Rsa),
        id_doc_number: body("id_doc_number").required().mark(Mark::Rsa),
        id_doc_copy: body("id_doc_copy").required(),
        id_doc_copy_back: body("id_doc_copy_back"),
        id_doc_address: body("id_doc_address").mark(Mark::Rsa),
        doc_period_begin: body("doc_period_begin").required(),
        doc_period_end: body("doc_period_end").required(),
    } }

    impl IdDocInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            id_doc_name: impl Into<crate::Sensitive>,
            id_doc_number: impl Into<crate::Sensitive>,
            id_doc_copy: impl Into<String>,
            doc_period_begin: impl Into<String>,
            doc_period_end: impl Into<String>,
        ) -> Self {
            Self {
                id_doc_name: id_doc_name.into(),
                id_doc_number: id_doc_number.into(),
                id_doc_copy: id_doc_copy.into(),
                id_doc_copy_back: None,
                id_doc_address: None,
                doc_period_begin: doc_period_begin.into(),
                doc_period_end: doc_period_end.into(),
            }
        }
    }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum UboIdDocType {
            IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
            IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
            IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
            IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
            IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
            IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
            IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        }
    }

    /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
    pub struct UboInfoList {
        /// document type · 证件类型
        pub ubo_id_doc_type: Option<UboIdDocType>,
        /// identity document front photo · 证件正面照片
        pub ubo_id_doc_copy: Option<String>,
        /// identity document back photo · 证件反面照片
        pub ubo_id_doc_copy_back: Option<String>,
        /// beneficial owner's name · 受益人姓名
        pub ubo_id_doc_name: Option<crate::Sensitive>,
        /// identity document number · 证件号码
        pub ubo_id_doc_number: Option<crate::Sensitive>,
        /// residential address on the identity document · 证件居住地址
        pub ubo_id_doc_address: Option<crate::Sensitive>,
        /// document validity period start time · 证件有效期开始时间
        pub ubo_period_begin: Option<String>,
        /// document validity period end time · 证件有效期结束时间
        pub ubo_period_end: Option<String>,
        /// document validity period start time · 证件有效期开始时间
        pub ubo_id_doc_period_begin: Option<String>,
        /// document validity period end time · 证件有效期结束时间
        pub ubo_id_doc_period_end: Option<String>,
    }

    crate::model! { UboInfoList: Default {
        ubo_id_doc_type: body("ubo_id_doc_type"),
        ubo_id_doc_copy: body("ubo_id_doc_copy"),
        ubo_id_doc_copy_back: body("ubo_id_doc_copy_back"),
        ubo_id_doc_name: body("ubo_id_doc_name").mark(Mark::Rsa),
        ubo_id_doc_number: body("ubo_id_doc_number").mark(Mark::Rsa),
        ubo_id_doc_address: body("ubo_id_doc_address").mark(Mark::Rsa),
        ubo_period_begin: body("ubo_period_begin"),
        ubo_period_end: body("ubo_period_end"),
        ubo_id_doc_period_begin: body("ubo_id_doc_period_begin"),
        ubo_id_doc_period_end: body("ubo_id_doc_period_end"),
    } }

    impl UboInfoList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                ubo_id_doc_type: None,
                ubo_id_doc_copy: None,
                ubo_id_doc_copy_back: None,
                ubo_id_doc_name: None,
                ubo_id_doc_number: None,
                ubo_id_doc_address: None,
                ubo_period_begin: None,
                ubo_period_end: None,
                ubo_id_doc_period_begin: None,
                ubo_id_doc_period_end: None,
            }
        }
    }

    crate::open_enum! {
        /// account type · 账户类型
        pub enum BankAccountType {
            V74 = "74",
            V75 = "75",
        }
    }

    /// settlement bank account · 结算银行账户
    pub struct AccountInfo {
        /// account type · 账户类型
        pub bank_account_type: BankAccountType,
        /// bank of deposit · 开户银行
        pub account_bank: String,
        /// account name · 开户名称
        pub account_name: crate::Sensitive,
        /// province and city code of the bank of deposit · 开户银行省市编码
        pub bank_address_code: Option<String>,
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// full name of the bank of deposit (including branch) · 开户银行全称 （含支行\]
        pub bank_name: Option<String>,
        /// bank account number · 银行帐号
        pub account_number: crate::Sensitive,
    }

    crate::model! { AccountInfo {
        bank_account_type: body("bank_account_type").required(),
        account_bank: body("account_bank").required(),
        account_name: body("account_name").required().mark(Mark::Rsa),
        bank_address_code: body("bank_address_code"),
        bank_branch_id: body("bank_branch_id"),
        bank_name: body("bank_name"),
        account_number: body("account_number").required().mark(Mark::Rsa),
    } }

    impl AccountInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            bank_account_type: BankAccountType,
            account_bank: impl Into<String>,
            account_name: impl Into<crate::Sensitive>,
            account_number: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                bank_account_type,
                account_bank: account_bank.into(),
                account_name: account_name.into(),
                bank_address_code: None,
                bank_branch_id: None,
                bank_name: None,
                account_number: account_number.into(),
            }
        }
    }

    crate::open_enum! {
        /// super administrator type · 超级管理员类型
        pub enum ContactType {
            V65 = "65",
            V66 = "66",
        }
    }

    crate::open_enum! {
        /// super administrator's document type · 超级管理员证件类型
        pub enum ContactIdDocType {
            IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
            IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
            IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
            IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
            IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
            IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
            IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        }
    }

    /// super administrator information · 超级管理员信息
    pub struct ContactInfo {
        /// super administrator type · 超级管理员类型
        pub contact_type: ContactType,
        /// super administrator's name · 超级管理员姓名
        pub contact_name: crate::Sensitive,
        /// super administrator's document type · 超级管理员证件类型
        pub contact_id_doc_type: Option<ContactIdDocType>,
        /// super administrator's identity document number · 超级管理员身份证件号码
        pub contact_id_card_number: Option<crate::Sensitive>,
        /// super administrator's identity document front photo · 超级管理员证件正面照片
        pub contact_id_doc_copy: Option<String>,
        /// super administrator's identity document back photo · 超级管理员证件反面照片
        pub contact_id_doc_copy_back: Option<String>,
        /// super administrator's document validity period start time · 超级管理员证件有效期开始时间
        pub contact_period_begin: Option<String>,
        /// super administrator's document validity period end time · 超级管理员证件有效期结束时间
        pub contact_period_end: Option<String>,
        /// business handling authorisation letter · 业务办理授权函
        pub business_authorization_letter: Option<String>,
        /// super administrator's mobile number · 超级管理员手机
        pub mobile_phone: crate::Sensitive,
        /// super administrator's e-mail · 超级管理员邮箱
        pub contact_email: Option<crate::Sensitive>,
        /// super administrator's document validity period start time · 超级管理员证件有效期开始时间
        pub contact_id_doc_period_begin: Option<String>,
        /// super administrator's document validity period end time · 超级管理员证件有效期结束时间
        pub contact_id_doc_period_end: Option<String>,
    }

    crate::model! { ContactInfo {
        contact_type: body("contact_type").required(),
        contact_name: body("contact_name").required().mark(Mark::Rsa),
        contact_id_doc_type: body("contact_id_doc_type"),
        contact_id_card_number: body("contact_id_card_number").mark(Mark::Rsa),
        contact_id_doc_copy: body("contact_id_doc_copy"),
        contact_id_doc_copy_back: body("contact_id_doc_copy_back"),
        contact_period_begin: body("contact_period_begin"),
        contact_period_end: body("contact_period_end"),
        business_authorization_letter: body("business_authorization_letter"),
        mobile_phone: body("mobile_phone").required().mark(Mark::Rsa),
        contact_email: body("contact_email").mark(Mark::Rsa),
        contact_id_doc_period_begin: body("contact_id_doc_period_begin"),
        contact_id_doc_period_end: body("contact_id_doc_period_end"),
    } }

    impl ContactInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            contact_type: ContactType,
            contact_name: impl Into<crate::Sensitive>,
            mobile_phone: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                contact_type,
                contact_name: contact_name.into(),
                contact_id_doc_type: None,
                contact_id_card_number: None,
                contact_id_doc_copy: None,
                contact_id_doc_copy_back: None,
                contact_period_begin: None,
                contact_period_end: None,
                business_authorization_letter: None,
                mobile_phone: mobile_phone.into(),
                contact_email: None,
                contact_id_doc_period_begin: None,
                contact_id_doc_period_end: None,
            }
        }
    }

    /// shop information · 店铺信息
    pub struct SalesSceneInfo {
        /// shop name · 店铺名称
        pub store_name: String,
        /// shop link · 店铺链接
        pub store_url: Option<String>,
        /// online store QR code · 店铺二维码
        pub store_qr_code: Option<String>,
        /// mini program appid · 小程序AppID
        pub mini_program_sub_appid: Option<String>,
    }

    crate::model! { SalesSceneInfo {
        store_name: body("store_name").required(),
        store_url: body("store_url"),
        store_qr_code: body("store_qr_code"),
        mini_program_sub_appid: body("mini_program_sub_appid"),
    } }

    impl SalesSceneInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(store_name: impl Into<String>) -> Self {
            Self {
                store_name: store_name.into(),
                store_url: None,
                store_qr_code: None,
                mini_program_sub_appid: None,
            }
        }
    }

    /// settlement rule · 结算规则
    pub struct SettlementInfo {
        /// settlement rule ID · 结算规则ID
        pub settlement_id: Option<i64>,
        /// industry · 所属行业
        pub qualification_type: Option<String>,
    }

    crate::model! { SettlementInfo: Default {
        settlement_id: body("settlement_id"),
        qualification_type: body("qualification_type"),
    } }

    impl SettlementInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                settlement_id: None,
                qualification_type: None,
            }
        }
    }

    /// Onboard a second-tier merchant · 二级商户进件
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// business application number · 业务申请编号
        pub out_request_no: Option<String>,
    }

    crate::model! { Response: Default {
        applyment_id: body("applyment_id"),
        out_request_no: body("out_request_no"),
    } }
}
