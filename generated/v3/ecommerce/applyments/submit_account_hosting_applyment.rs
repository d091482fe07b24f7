// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/applyments/submit-account-hosting-applyment.md

//! `/v3/ecommerce/applyments/submit-account-hosting-applyment`

/// Submit an application · 提交申请单
///
/// `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`
///
/// Official pages · 官方文档:
///
/// - partner: [4015616688](https://pay.weixin.qq.com/doc/v3/partner/4015616688)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::applyments::submit_account_hosting_applyment::post::{AccountInfo, AccountInfoRequired, BankAccountType, ContactInfo, ContactInfoRequired, ContactType, OrganizationType, Request, Required, SalesSceneInfo};
///
/// let request = Request::new(Required {
///     out_request_no: "",
///     organization_type: OrganizationType::V2401,
///     account_info: AccountInfo::new(AccountInfoRequired {
///         bank_account_type: BankAccountType::V75,
///         account_bank: "工商银行",
///         account_name: "…",
///         account_number: "…",
///     }),
///     contact_info: ContactInfo::new(ContactInfoRequired {
///         contact_type: ContactType::V65,
///         contact_name: "…",
///     }),
///     sales_scene_info: SalesSceneInfo::new(),
///     merchant_shortname: "",
/// });
/// let answer = request.send(&client).await?;
/// let applyment_id = answer.applyment_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::applyments::submit_account_hosting_applyment::post::{AccountInfo, AccountInfoRequired, BankAccountType, BusinessLicenseInfo, CertType, ContactIdDocType, ContactInfo, ContactInfoRequired, ContactType, FinanceInstitutionInfo, FinanceType, IdCardInfo, IdCardInfoRequired, IdDocInfo, IdDocInfoRequired, IdDocType, IdHolderType, OrganizationType, Request, Required, SalesSceneInfo, SettlementInfo, UboIdDocType, UboInfoList};
///
/// let request = Request::new(Required {
///     out_request_no: "",
///     organization_type: OrganizationType::V2401,
///     account_info: AccountInfo::new(AccountInfoRequired {
///         bank_account_type: BankAccountType::V75,
///         account_bank: "工商银行",
///         account_name: "…",
///         account_number: "…",
///     })
///     .bank_branch_id("402713354941")
///     .bank_name("施秉县农村信用合作联社城关信用社"),
///     contact_info: ContactInfo::new(ContactInfoRequired {
///         contact_type: ContactType::V65,
///         contact_name: "…",
///     })
///     .contact_id_doc_type(ContactIdDocType::IdentificationTypeIdcard)
///     .contact_id_card_number("…")
///     .contact_id_doc_copy("")
///     .contact_id_doc_copy_back("")
///     .contact_period_begin("")
///     .contact_period_end("")
///     .business_authorization_letter("")
///     .contact_id_doc_period_begin("2019-06-06")
///     .contact_id_doc_period_end("2026-06-06")
///     .mobile_phone("…"),
///     sales_scene_info: SalesSceneInfo::new()
///         .store_name("爱烧烤")
///         .store_url("http://www.qq.com")
///         .store_qr_code("")
///         .mini_program_sub_appid(""),
///     merchant_shortname: "",
/// })
/// .finance_institution(true)
/// .business_license_info(BusinessLicenseInfo::new()
///     .cert_type(CertType::CertificateType2388)
///     .business_license_copy("47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53")
///     .business_license_number("123456789012345678")
///     .merchant_name("腾讯科技有限公司")
///     .legal_person("张三")
///     .company_address("深圳南山区科苑路")
///     .business_time(vec!["2014-01-01".into(), "长期".into()]))
/// .finance_institution_info(FinanceInstitutionInfo::new()
///     .finance_type(FinanceType::BankAgent)
///     .finance_license_pics(["MediaId"]))
/// .id_holder_type(IdHolderType::Legal)
/// .id_doc_type(IdDocType::IdentificationTypeIdcard)
/// .authorize_letter_copy("")
/// .id_card_info(IdCardInfo::new(IdCardInfoRequired {
///     id_card_copy: "xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
///     id_card_national: "vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
///     id_card_name: "…",
///     id_card_number: "…",
///     id_card_valid_time_begin: "",
///     id_card_valid_time: "",
/// }))
/// .id_doc_info(IdDocInfo::new(IdDocInfoRequired {
///     id_doc_name: "…",
///     id_doc_number: "…",
///     id_doc_copy: "xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGp…",
///     doc_period_begin: "2020-01-02",
///     doc_period_end: "2020-01-02",
/// })
/// .id_doc_copy_back("xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGp…"))
/// .ubo_info_list([UboInfoList::new()
///     .ubo_id_doc_type(UboIdDocType::IdentificationTypeIdcard)
///     .ubo_id_doc_copy("")
///     .ubo_id_doc_copy_back("")
///     .ubo_id_doc_name("")
///     .ubo_id_doc_number("")
///     .ubo_id_doc_address("")
///     .ubo_period_begin("")
///     .ubo_period_end("")
///     .ubo_id_doc_period_begin("")
///     .ubo_id_doc_period_end("")])
/// .settlement_info(SettlementInfo::new().settlement_id("").qualification_type(""))
/// .qualifications(["MediaId"])
/// .business_addition_pics(["MediaId"])
/// .business_addition_desc(["MediaId"])
/// .proxy_sign_verify_mode(true)
/// .id_card_complete_statement("");
/// ```
#[doc(alias("提交申请单", "4015616688"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit an application · 提交申请单
    #[must_use]
    #[non_exhaustive]
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
        /// identity document type
        pub id_doc_type: Option<IdDocType>,
        /// legal representative explanation letter · 法定代表人说明函
        pub authorize_letter_copy: Option<String>,
        /// ID card information of the operator or legal representative · 经营者/法人身份证信息
        pub id_card_info: Option<IdCardInfo>,
        /// other types of identity document of the operator or legal representative · 经营者/法人其他类型证件信息
        pub id_doc_info: Option<IdDocInfo>,
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
        pub qualifications: Option<Vec<String>>,
        /// supplementary materials · 补充材料
        pub business_addition_pics: Option<Vec<String>>,
        /// supplementary explanation · 补充说明
        pub business_addition_desc: Option<Vec<String>>,
        /// whether to onboard with platform proxy signing and identity verification · 是否走平台代理签约和代理核身入驻模式
        pub proxy_sign_verify_mode: Option<bool>,
        /// platform statement on helping fill in the legal representative's ID copy information · 法人影印件信息辅助填写的平台声明
        pub id_card_complete_statement: Option<String>,
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
        ubo_info_list: body("ubo_info_list"),
        account_info: body("account_info").required(),
        contact_info: body("contact_info").required(),
        sales_scene_info: body("sales_scene_info").required(),
        settlement_info: body("settlement_info"),
        merchant_shortname: body("merchant_shortname").required(),
        qualifications: body("qualifications"),
        business_addition_pics: body("business_addition_pics"),
        business_addition_desc: body("business_addition_desc"),
        proxy_sign_verify_mode: body("proxy_sign_verify_mode"),
        id_card_complete_statement: body("id_card_complete_statement"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// business application number · 业务申请编号
        out_request_no(&'a str),
        /// entity type · 主体类型
        organization_type(OrganizationType),
        /// settlement bank account · 结算银行账户
        account_info(AccountInfo),
        /// super administrator information · 超级管理员信息
        contact_info(ContactInfo),
        /// shop information · 店铺信息
        sales_scene_info(SalesSceneInfo),
        /// merchant short name · 商户简称
        merchant_shortname(&'a str),
    } {
        /// whether a financial institution · 是否金融机构
        finance_institution finance_institution_opt(bool),
        /// business licence or registration certificate information · 营业执照/登记证书信息
        business_license_info business_license_info_opt(BusinessLicenseInfo),
        /// financial institution licence information · 金融机构许可证信息
        finance_institution_info finance_institution_info_opt(FinanceInstitutionInfo),
        /// super administrator type · 超级管理员类型
        id_holder_type id_holder_type_opt(IdHolderType),
        /// identity document type
        id_doc_type id_doc_type_opt(IdDocType),
        /// legal representative explanation letter · 法定代表人说明函
        authorize_letter_copy authorize_letter_copy_opt(into String),
        /// ID card information of the operator or legal representative · 经营者/法人身份证信息
        id_card_info id_card_info_opt(IdCardInfo),
        /// other types of identity document of the operator or legal representative · 经营者/法人其他类型证件信息
        id_doc_info id_doc_info_opt(IdDocInfo),
        /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
        ubo_info_list ubo_info_list_opt([UboInfoList]),
        /// settlement rule · 结算规则
        settlement_info settlement_info_opt(SettlementInfo),
        /// special qualification · 特殊资质
        qualifications qualifications_opt([into String]),
        /// supplementary materials · 补充材料
        business_addition_pics business_addition_pics_opt([into String]),
        /// supplementary explanation · 补充说明
        business_addition_desc business_addition_desc_opt([into String]),
        /// whether to onboard with platform proxy signing and identity verification · 是否走平台代理签约和代理核身入驻模式
        proxy_sign_verify_mode proxy_sign_verify_mode_opt(bool),
        /// platform statement on helping fill in the legal representative's ID copy information · 法人影印件信息辅助填写的平台声明
        id_card_complete_statement id_card_complete_statement_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/applyments/submit-account-hosting-applyment",
        "提交申请单",
        "Submit an application",
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
            CertificateType2390 = "CERTIFICATE_TYPE_2390",
            CertificateType2391 = "CERTIFICATE_TYPE_2391",
            CertificateType2392 = "CERTIFICATE_TYPE_2392",
            CertificateType2393 = "CERTIFICATE_TYPE_2393",
            CertificateType2394 = "CERTIFICATE_TYPE_2394",
            CertificateType2395 = "CERTIFICATE_TYPE_2395",
            CertificateType2396 = "CERTIFICATE_TYPE_2396",
            CertificateType2399 = "CERTIFICATE_TYPE_2399",
            CertificateType2400 = "CERTIFICATE_TYPE_2400",
            CertificateType2520 = "CERTIFICATE_TYPE_2520",
            CertificateType2521 = "CERTIFICATE_TYPE_2521",
            CertificateType2522 = "CERTIFICATE_TYPE_2522",
        }
    }

    /// business licence or registration certificate information · 营业执照/登记证书信息
    #[must_use]
    #[non_exhaustive]
    pub struct BusinessLicenseInfo {
        /// registration certificate type · 登记证书类型
        pub cert_type: Option<CertType>,
        /// document scan · 证件扫描件
        pub business_license_copy: Option<String>,
        /// certificate registration number · 证件注册号
        pub business_license_number: Option<String>,
        /// merchant name · 商户名称
        pub merchant_name: Option<String>,
        /// name of the operator or legal representative · 经营者/法定代表人姓名
        pub legal_person: Option<String>,
        /// registered address · 注册地址
        pub company_address: Option<String>,
        /// business term as a `JSON` string · 营业期限`JSON`格式字符串
        pub business_time: Option<crate::JsonString<Vec<String>>>,
    }

    crate::model! { BusinessLicenseInfo: Default {
        cert_type: body("cert_type"),
        business_license_copy: body("business_license_copy"),
        business_license_number: body("business_license_number"),
        merchant_name: body("merchant_name"),
        legal_person: body("legal_person"),
        company_address: body("company_address"),
        business_time: body("business_time").mark(Mark::Json),
    } }

    crate::sent::sent! { BusinessLicenseInfo {
        /// registration certificate type · 登记证书类型
        cert_type cert_type_opt(CertType),
        /// document scan · 证件扫描件
        business_license_copy business_license_copy_opt(into String),
        /// certificate registration number · 证件注册号
        business_license_number business_license_number_opt(into String),
        /// merchant name · 商户名称
        merchant_name merchant_name_opt(into String),
        /// name of the operator or legal representative · 经营者/法定代表人姓名
        legal_person legal_person_opt(into String),
        /// registered address · 注册地址
        company_address company_address_opt(into String),
        /// business term as a `JSON` string · 营业期限`JSON`格式字符串
        business_time business_time_opt(into crate::JsonString<Vec<String>>),
    } }

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
    #[must_use]
    #[non_exhaustive]
    pub struct FinanceInstitutionInfo {
        /// financial institution type · 金融机构类型
        pub finance_type: Option<FinanceType>,
        /// financial institution licence images · 金融机构许可证图片
        pub finance_license_pics: Option<Vec<String>>,
    }

    crate::model! { FinanceInstitutionInfo: Default {
        finance_type: body("finance_type"),
        finance_license_pics: body("finance_license_pics"),
    } }

    crate::sent::sent! { FinanceInstitutionInfo {
        /// financial institution type · 金融机构类型
        finance_type finance_type_opt(FinanceType),
        /// financial institution licence images · 金融机构许可证图片
        finance_license_pics finance_license_pics_opt([into String]),
    } }

    crate::open_enum! {
        /// super administrator type · 超级管理员类型
        pub enum IdHolderType {
            Legal = "LEGAL",
            Super = "SUPER",
        }
    }

    pub use crate::v3::ecommerce::account::apply_cancel_withdraw::post::IdDocType;

    /// ID card information of the operator or legal representative · 经营者/法人身份证信息
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { IdCardInfo(IdCardInfoRequired<'a>) {
        /// ID card portrait side photo · 身份证人像面照片
        id_card_copy(&'a str),
        /// ID card emblem side photo · 身份证国徽面照片
        id_card_national(&'a str),
        /// name on the ID card · 身份证姓名
        id_card_name(&'a str),
        /// ID card number · 身份证号码
        id_card_number(&'a str),
        /// ID card validity period start time · 身份证有效期开始时间
        id_card_valid_time_begin(&'a str),
        /// ID card validity period end time · 身份证有效期结束时间
        id_card_valid_time(&'a str),
    } {
    } }

    /// other types of identity document of the operator or legal representative · 经营者/法人其他类型证件信息
    #[must_use]
    #[non_exhaustive]
    pub struct IdDocInfo {
        /// name on the identity document · 证件姓名
        pub id_doc_name: crate::Sensitive,
        /// identity document number · 证件号码
        pub id_doc_number: crate::Sensitive,
        /// identity document front photo · 证件正面照片
        pub id_doc_copy: String,
        /// identity document back photo · 证件反面照片
        pub id_doc_copy_back: Option<String>,
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
        doc_period_begin: body("doc_period_begin").required(),
        doc_period_end: body("doc_period_end").required(),
    } }

    crate::sent::sent! { IdDocInfo(IdDocInfoRequired<'a>) {
        /// name on the identity document · 证件姓名
        id_doc_name(&'a str),
        /// identity document number · 证件号码
        id_doc_number(&'a str),
        /// identity document front photo · 证件正面照片
        id_doc_copy(&'a str),
        /// document validity period start time · 证件有效期开始时间
        doc_period_begin(&'a str),
        /// document validity period end time · 证件有效期结束时间
        doc_period_end(&'a str),
    } {
        /// identity document back photo · 证件反面照片
        id_doc_copy_back id_doc_copy_back_opt(into String),
    } }

    crate::open_enum! {
        /// beneficial owner's identity document type
        pub enum UboIdDocType {
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

    /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
    #[must_use]
    #[non_exhaustive]
    pub struct UboInfoList {
        /// beneficial owner's identity document type
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

    crate::sent::sent! { UboInfoList {
        /// beneficial owner's identity document type
        ubo_id_doc_type ubo_id_doc_type_opt(UboIdDocType),
        /// identity document front photo · 证件正面照片
        ubo_id_doc_copy ubo_id_doc_copy_opt(into String),
        /// identity document back photo · 证件反面照片
        ubo_id_doc_copy_back ubo_id_doc_copy_back_opt(into String),
        /// beneficial owner's name · 受益人姓名
        ubo_id_doc_name ubo_id_doc_name_opt(into crate::Sensitive),
        /// identity document number · 证件号码
        ubo_id_doc_number ubo_id_doc_number_opt(into crate::Sensitive),
        /// residential address on the identity document · 证件居住地址
        ubo_id_doc_address ubo_id_doc_address_opt(into crate::Sensitive),
        /// document validity period start time · 证件有效期开始时间
        ubo_period_begin ubo_period_begin_opt(into String),
        /// document validity period end time · 证件有效期结束时间
        ubo_period_end ubo_period_end_opt(into String),
        /// document validity period start time · 证件有效期开始时间
        ubo_id_doc_period_begin ubo_id_doc_period_begin_opt(into String),
        /// document validity period end time · 证件有效期结束时间
        ubo_id_doc_period_end ubo_id_doc_period_end_opt(into String),
    } }

    crate::open_enum! {
        /// account type · 账户类型
        pub enum BankAccountType {
            V74 = "74",
            V75 = "75",
        }
    }

    /// settlement bank account · 结算银行账户
    #[must_use]
    #[non_exhaustive]
    pub struct AccountInfo {
        /// account type · 账户类型
        pub bank_account_type: BankAccountType,
        /// bank of deposit · 开户银行
        pub account_bank: String,
        /// account name · 开户名称
        pub account_name: crate::Sensitive,
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        pub bank_name: Option<String>,
        /// bank account number · 银行帐号
        pub account_number: crate::Sensitive,
    }

    crate::model! { AccountInfo {
        bank_account_type: body("bank_account_type").required(),
        account_bank: body("account_bank").required(),
        account_name: body("account_name").required().mark(Mark::Rsa),
        bank_branch_id: body("bank_branch_id"),
        bank_name: body("bank_name"),
        account_number: body("account_number").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { AccountInfo(AccountInfoRequired<'a>) {
        /// account type · 账户类型
        bank_account_type(BankAccountType),
        /// bank of deposit · 开户银行
        account_bank(&'a str),
        /// account name · 开户名称
        account_name(&'a str),
        /// bank account number · 银行帐号
        account_number(&'a str),
    } {
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号
        bank_branch_id bank_branch_id_opt(into String),
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        bank_name bank_name_opt(into String),
    } }

    crate::open_enum! {
        /// super administrator type · 超级管理员类型
        pub enum ContactType {
            V65 = "65",
            V66 = "66",
        }
    }

    crate::open_enum! {
        /// contact's identity document type
        pub enum ContactIdDocType {
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

    /// super administrator information · 超级管理员信息
    #[must_use]
    #[non_exhaustive]
    pub struct ContactInfo {
        /// super administrator type · 超级管理员类型
        pub contact_type: ContactType,
        /// super administrator's name · 超级管理员姓名
        pub contact_name: crate::Sensitive,
        /// contact's identity document type
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
        /// super administrator's document validity period start time · 超级管理员证件有效期开始时间
        pub contact_id_doc_period_begin: Option<String>,
        /// super administrator's document validity period end time · 超级管理员证件有效期结束时间
        pub contact_id_doc_period_end: Option<String>,
        /// super administrator's mobile number · 超级管理员手机
        pub mobile_phone: Option<crate::Sensitive>,
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
        contact_id_doc_period_begin: body("contact_id_doc_period_begin"),
        contact_id_doc_period_end: body("contact_id_doc_period_end"),
        mobile_phone: body("mobile_phone").mark(Mark::Rsa),
    } }

    crate::sent::sent! { ContactInfo(ContactInfoRequired<'a>) {
        /// super administrator type · 超级管理员类型
        contact_type(ContactType),
        /// super administrator's name · 超级管理员姓名
        contact_name(&'a str),
    } {
        /// contact's identity document type
        contact_id_doc_type contact_id_doc_type_opt(ContactIdDocType),
        /// super administrator's identity document number · 超级管理员身份证件号码
        contact_id_card_number contact_id_card_number_opt(into crate::Sensitive),
        /// super administrator's identity document front photo · 超级管理员证件正面照片
        contact_id_doc_copy contact_id_doc_copy_opt(into String),
        /// super administrator's identity document back photo · 超级管理员证件反面照片
        contact_id_doc_copy_back contact_id_doc_copy_back_opt(into String),
        /// super administrator's document validity period start time · 超级管理员证件有效期开始时间
        contact_period_begin contact_period_begin_opt(into String),
        /// super administrator's document validity period end time · 超级管理员证件有效期结束时间
        contact_period_end contact_period_end_opt(into String),
        /// business handling authorisation letter · 业务办理授权函
        business_authorization_letter business_authorization_letter_opt(into String),
        /// super administrator's document validity period start time · 超级管理员证件有效期开始时间
        contact_id_doc_period_begin contact_id_doc_period_begin_opt(into String),
        /// super administrator's document validity period end time · 超级管理员证件有效期结束时间
        contact_id_doc_period_end contact_id_doc_period_end_opt(into String),
        /// super administrator's mobile number · 超级管理员手机
        mobile_phone mobile_phone_opt(into crate::Sensitive),
    } }

    /// shop information · 店铺信息
    #[must_use]
    #[non_exhaustive]
    pub struct SalesSceneInfo {
        /// shop name · 店铺名称
        pub store_name: Option<String>,
        /// shop link · 店铺链接
        pub store_url: Option<String>,
        /// online store QR code · 店铺二维码
        pub store_qr_code: Option<String>,
        /// mini program appid · 小程序AppID
        pub mini_program_sub_appid: Option<String>,
    }

    crate::model! { SalesSceneInfo: Default {
        store_name: body("store_name"),
        store_url: body("store_url"),
        store_qr_code: body("store_qr_code"),
        mini_program_sub_appid: body("mini_program_sub_appid"),
    } }

    crate::sent::sent! { SalesSceneInfo {
        /// shop name · 店铺名称
        store_name store_name_opt(into String),
        /// shop link · 店铺链接
        store_url store_url_opt(into String),
        /// online store QR code · 店铺二维码
        store_qr_code store_qr_code_opt(into String),
        /// mini program appid · 小程序AppID
        mini_program_sub_appid mini_program_sub_appid_opt(into String),
    } }

    /// settlement rule · 结算规则
    #[must_use]
    #[non_exhaustive]
    pub struct SettlementInfo {
        /// settlement rule ID · 结算规则ID
        pub settlement_id: Option<String>,
        /// industry · 所属行业
        pub qualification_type: Option<String>,
    }

    crate::model! { SettlementInfo: Default {
        settlement_id: body("settlement_id"),
        qualification_type: body("qualification_type"),
    } }

    crate::sent::sent! { SettlementInfo {
        /// settlement rule ID · 结算规则ID
        settlement_id settlement_id_opt(into String),
        /// industry · 所属行业
        qualification_type qualification_type_opt(into String),
    } }

    /// Submit an application · 提交申请单
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// business application number · 业务申请编号
        pub out_request_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id").promised(),
        out_request_no: body("out_request_no").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 0(i64),
        /// business application number · 业务申请编号
        out_request_no 1(&str),
    } }
}
