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
/// Official pages · 官方文档:
///
/// - partner: [4012713017](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
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
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::applyments::post::{AccountInfo, AccountInfoRequired, BankAccountType, ContactInfo, ContactInfoRequired, ContactType, OrganizationType, Request, Required, SalesSceneInfo};
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
///         mobile_phone: "…",
///     }),
///     sales_scene_info: SalesSceneInfo::new("爱烧烤"),
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
/// use wechatpay::v3::ecommerce::applyments::post::{AccountInfo, AccountInfoRequired, BankAccountType, BusinessLicenseInfo, BusinessLicenseInfoRequired, CertType, ContactIdDocType, ContactInfo, ContactInfoRequired, ContactType, FinanceInstitutionInfo, FinanceInstitutionInfoRequired, FinanceType, IdCardInfo, IdCardInfoRequired, IdDocInfo, IdDocInfoRequired, IdDocType, IdHolderType, OrganizationType, Request, Required, SalesSceneInfo, SettlementInfo, UboIdDocType, UboInfoList};
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
///     .bank_address_code("110000")
///     .bank_branch_id("402713354941")
///     .bank_name("施秉县农村信用合作联社城关信用社"),
///     contact_info: ContactInfo::new(ContactInfoRequired {
///         contact_type: ContactType::V65,
///         contact_name: "…",
///         mobile_phone: "…",
///     })
///     .contact_id_doc_type(ContactIdDocType::IdentificationTypeIdcard)
///     .contact_id_card_number("…")
///     .contact_id_doc_copy("")
///     .contact_id_doc_copy_back("")
///     .contact_period_begin("")
///     .contact_period_end("")
///     .business_authorization_letter(""),
///     sales_scene_info: SalesSceneInfo::new("爱烧烤")
///         .store_url("http://www.qq.com")
///         .store_qr_code("")
///         .mini_program_sub_appid(""),
///     merchant_shortname: "",
/// })
/// .finance_institution(true)
/// .business_license_info(BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
///     business_license_copy: "47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-v…",
///     business_license_number: "123456789012345678",
///     merchant_name: "腾讯科技有限公司",
///     legal_person: "张三",
/// })
/// .cert_type(CertType::CertificateType2388)
/// .company_address("深圳南山区科苑路")
/// .business_time(vec!["2014-01-01".into(), "长期".into()]))
/// .finance_institution_info(FinanceInstitutionInfo::new(FinanceInstitutionInfoRequired {
///     finance_type: FinanceType::BankAgent,
///     finance_license_pics: vec!["MediaId"],
/// }))
/// .id_holder_type(IdHolderType::Legal)
/// .id_doc_type(IdDocType::IdentificationTypeIdcard)
/// .authorize_letter_copy("")
/// .id_card_info(IdCardInfo::new(IdCardInfoRequired {
///     id_card_copy: "xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ",
///     id_card_national: "vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4",
///     id_card_name: "…",
///     id_card_number: "…",
///     id_card_valid_time_begin: "".into(),
///     id_card_valid_time: "".into(),
/// }))
/// .id_doc_info(IdDocInfo::new(IdDocInfoRequired {
///     id_doc_name: "…",
///     id_doc_number: "…",
///     id_doc_copy: "xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGp…",
///     doc_period_begin: "2020-01-02".into(),
///     doc_period_end: "2020-01-02".into(),
/// })
/// .id_doc_copy_back("xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGp…"))
/// .owner(true)
/// .ubo_info_list([UboInfoList::new()
///     .ubo_id_doc_type(UboIdDocType::IdentificationTypeIdcard)
///     .ubo_id_doc_copy("")
///     .ubo_id_doc_copy_back("")
///     .ubo_id_doc_name("")
///     .ubo_id_doc_number("")
///     .ubo_id_doc_address("")
///     .ubo_period_begin("")
///     .ubo_period_end("")])
/// .settlement_info(SettlementInfo::new().qualification_type(""))
/// .qualifications(vec!["MediaId".into()])
/// .business_addition_pics(vec!["MediaId".into()]);
/// ```
#[doc(alias("二级商户进件", "4012713017"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Onboard a second-tier merchant · 二级商户进件
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号; up to 124 characters
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
        /// ultimate beneficial owner (UBO) list · 最终受益人信息列表; at most 4 of them
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// settlement bank account · 结算银行账户
        pub account_info: AccountInfo,
        /// super administrator information · 超级管理员信息
        pub contact_info: ContactInfo,
        /// shop information · 店铺信息
        pub sales_scene_info: SalesSceneInfo,
        /// settlement rule · 结算规则
        pub settlement_info: Option<SettlementInfo>,
        /// merchant short name · 商户简称; up to 64 characters
        pub merchant_shortname: String,
        /// special qualification · 特殊资质; up to 1024 characters; at most 5
        pub qualifications: Option<crate::JsonString<Vec<String>>>,
        /// supplementary materials · 补充材料; up to 1024 characters; at most 15
        pub business_addition_pics: Option<crate::JsonString<Vec<String>>>,
        /// supplementary explanation · 补充说明; up to 512 characters
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

    crate::sent::sent! { Request(Required<'a>) {
        /// business application number · 业务申请编号; up to 124 characters
        out_request_no(&'a str),
        /// entity type · 主体类型
        organization_type(OrganizationType),
        /// settlement bank account · 结算银行账户
        account_info(AccountInfo),
        /// super administrator information · 超级管理员信息
        contact_info(ContactInfo),
        /// shop information · 店铺信息
        sales_scene_info(SalesSceneInfo),
        /// merchant short name · 商户简称; up to 64 characters
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
        /// ID document type of the operator or legal representative · 经营者/法定代表人证件类型
        id_doc_type id_doc_type_opt(IdDocType),
        /// legal representative explanation letter · 法定代表人说明函
        authorize_letter_copy authorize_letter_copy_opt(into String),
        /// ID card information of the operator or legal representative · 经营者/法人身份证信息
        id_card_info id_card_info_opt(IdCardInfo),
        /// other types of identity document of the operator or legal representative · 经营者/法人其他类型证件信息
        id_doc_info id_doc_info_opt(IdDocInfo),
        /// whether the operator or legal representative is the beneficial owner · 经营者/法人是否为受益人
        owner owner_opt(bool),
        /// ultimate beneficial owner (UBO) list · 最终受益人信息列表; at most 4 of them
        ubo_info_list ubo_info_list_opt([UboInfoList]),
        /// settlement rule · 结算规则
        settlement_info settlement_info_opt(SettlementInfo),
        /// special qualification · 特殊资质; up to 1024 characters; at most 5
        qualifications qualifications_opt(into crate::JsonString<Vec<String>>),
        /// supplementary materials · 补充材料; up to 1024 characters; at most 15
        business_addition_pics business_addition_pics_opt(into crate::JsonString<Vec<String>>),
        /// supplementary explanation · 补充说明; up to 512 characters
        business_addition_desc business_addition_desc_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
            /// micro-merchant · 小微商户
            V2401 = "2401",
            /// individual seller · 个人卖家
            V2500 = "2500",
            /// individual business · 个体工商户
            V4 = "4",
            /// enterprise · 企业
            V2 = "2",
            /// public institution · 事业单位
            V3 = "3",
            /// government body · 政府机关
            V2502 = "2502",
            /// social organisation · 社会组织
            V1708 = "1708",
        }
    }

    crate::open_enum! {
        /// registration certificate type · 登记证书类型
        pub enum CertType {
            /// certificate of a public institution as a legal person · 事业单位法人证书
            CertificateType2388 = "CERTIFICATE_TYPE_2388",
            /// certificate of the unified social credit code · 统一社会信用代码证书
            CertificateType2389 = "CERTIFICATE_TYPE_2389",
            /// registration certificate of a social organisation as a legal person · 社会团体法人登记证书
            CertificateType2394 = "CERTIFICATE_TYPE_2394",
            /// registration certificate of a private non-enterprise unit · 民办非企业单位登记证书
            CertificateType2395 = "CERTIFICATE_TYPE_2395",
            /// registration certificate of a foundation as a legal person · 基金会法人登记证书
            CertificateType2396 = "CERTIFICATE_TYPE_2396",
            /// registration certificate of a place of religious activity · 宗教活动场所登记证
            CertificateType2399 = "CERTIFICATE_TYPE_2399",
            /// other valid document issued by a government department · 政府部门下发的其他有效证明文件
            CertificateType2400 = "CERTIFICATE_TYPE_2400",
            /// licence to practise · 执业许可证/执业证
            CertificateType2520 = "CERTIFICATE_TYPE_2520",
            /// special legal person of primary self-governance · 基层群众性自治组织特别法人
            CertificateType2521 = "CERTIFICATE_TYPE_2521",
            /// registration certificate of a rural collective economic organisation · 农村集体经济组织登记证
            CertificateType2522 = "CERTIFICATE_TYPE_2522",
            CertificateType2390 = "CERTIFICATE_TYPE_2390",
            CertificateType2391 = "CERTIFICATE_TYPE_2391",
            CertificateType2392 = "CERTIFICATE_TYPE_2392",
            CertificateType2393 = "CERTIFICATE_TYPE_2393",
        }
    }

    /// business licence or registration certificate information · 营业执照/登记证书信息
    #[must_use]
    #[non_exhaustive]
    pub struct BusinessLicenseInfo {
        /// registration certificate type · 登记证书类型
        pub cert_type: Option<CertType>,
        /// document scan · 证件扫描件
        pub business_license_copy: String,
        /// certificate registration number · 证件注册号
        pub business_license_number: String,
        /// merchant name · 商户名称; up to 128 characters
        pub merchant_name: String,
        /// name of the operator or legal representative · 经营者/法定代表人姓名; up to 100 characters
        pub legal_person: String,
        /// registered address · 注册地址; up to 128 characters
        pub company_address: Option<String>,
        /// business term as a `JSON` string · 营业期限`JSON`格式字符串; as 2018-06-08
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

    crate::sent::sent! { BusinessLicenseInfo(BusinessLicenseInfoRequired<'a>) {
        /// document scan · 证件扫描件
        business_license_copy(&'a str),
        /// certificate registration number · 证件注册号
        business_license_number(&'a str),
        /// merchant name · 商户名称; up to 128 characters
        merchant_name(&'a str),
        /// name of the operator or legal representative · 经营者/法定代表人姓名; up to 100 characters
        legal_person(&'a str),
    } {
        /// registration certificate type · 登记证书类型
        cert_type cert_type_opt(CertType),
        /// registered address · 注册地址; up to 128 characters
        company_address company_address_opt(into String),
        /// business term as a `JSON` string · 营业期限`JSON`格式字符串; as 2018-06-08
        business_time business_time_opt(into crate::JsonString<Vec<String>>),
    } }

    crate::open_enum! {
        /// financial institution type · 金融机构类型
        pub enum FinanceType {
            /// commercial bank and the like · 商业银行等
            BankAgent = "BANK_AGENT",
            /// payment institution that is no bank · 非银行类支付机构
            PaymentAgent = "PAYMENT_AGENT",
            /// insurance business · 保险类业务
            Insurance = "INSURANCE",
            /// exchange or registration and settlement institution · 交易所、登记结算类机构
            TradeAndSettle = "TRADE_AND_SETTLE",
            /// another financial business · 其他金融业务
            Other = "OTHER",
        }
    }

    /// financial institution licence information · 金融机构许可证信息
    #[must_use]
    #[non_exhaustive]
    pub struct FinanceInstitutionInfo {
        /// financial institution type · 金融机构类型
        pub finance_type: FinanceType,
        /// financial institution licence images · 金融机构许可证图片; at most 5 of them
        pub finance_license_pics: Vec<String>,
    }

    crate::model! { FinanceInstitutionInfo {
        finance_type: body("finance_type").required(),
        finance_license_pics: body("finance_license_pics").required(),
    } }

    crate::sent::sent! { FinanceInstitutionInfo(FinanceInstitutionInfoRequired<'a>) {
        /// financial institution type · 金融机构类型
        finance_type(FinanceType),
        /// financial institution licence images · 金融机构许可证图片; at most 5 of them
        finance_license_pics(Vec<&'a str>),
    } {
    } }

    crate::open_enum! {
        /// super administrator type · 超级管理员类型
        pub enum IdHolderType {
            /// proprietor or legal representative · 经营者/法定代表人
            Legal = "LEGAL",
            /// operator · 经办人
            Super = "SUPER",
        }
    }

    crate::open_enum! {
        /// ID document type of the operator or legal representative · 经营者/法定代表人证件类型
        pub enum IdDocType {
            /// resident of mainland China · 中国大陆居民
            IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
            /// resident of another country or region · 其他国家或地区居民
            IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            /// resident of Hong Kong, China · 中国香港居民
            IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
            /// resident of Macao, China · 中国澳门居民
            IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
            /// resident of Taiwan, China · 中国台湾居民
            IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
            /// residence permit of a foreigner · 外国人居留证
            IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            /// residence permit of a resident of Hong Kong or Macao · 港澳居民居住证
            IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            /// residence permit of a resident of Taiwan · 台湾居民居住证
            IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
            IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
            IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        }
    }

    /// ID card information of the operator or legal representative · 经营者/法人身份证信息
    #[must_use]
    #[non_exhaustive]
    pub struct IdCardInfo {
        /// ID card portrait side photo · 身份证人像面照片; up to 256 characters
        pub id_card_copy: String,
        /// ID card emblem side photo · 身份证国徽面照片; up to 256 characters
        pub id_card_national: String,
        /// name on the ID card · 身份证姓名; up to 100 characters
        pub id_card_name: crate::Sensitive,
        /// ID card number · 身份证号码
        pub id_card_number: crate::Sensitive,
        /// ID card validity period start time · 身份证有效期开始时间; as 2018-06-08
        pub id_card_valid_time_begin: crate::Date,
        /// ID card validity period end time · 身份证有效期结束时间; as 2018-06-08
        pub id_card_valid_time: crate::Date,
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
        /// ID card portrait side photo · 身份证人像面照片; up to 256 characters
        id_card_copy(&'a str),
        /// ID card emblem side photo · 身份证国徽面照片; up to 256 characters
        id_card_national(&'a str),
        /// name on the ID card · 身份证姓名; up to 100 characters
        id_card_name(&'a str),
        /// ID card number · 身份证号码
        id_card_number(&'a str),
        /// ID card validity period start time · 身份证有效期开始时间; as 2018-06-08
        id_card_valid_time_begin(crate::Date),
        /// ID card validity period end time · 身份证有效期结束时间; as 2018-06-08
        id_card_valid_time(crate::Date),
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
        /// identity document front photo · 证件正面照片; up to 256 characters
        pub id_doc_copy: String,
        /// identity document back photo · 证件反面照片; up to 256 characters
        pub id_doc_copy_back: Option<String>,
        /// residential address on the identity document · 证件居住地址
        pub id_doc_address: Option<crate::Sensitive>,
        /// document validity period start time · 证件有效期开始时间; as 2018-06-08
        pub doc_period_begin: crate::Date,
        /// document validity period end time · 证件有效期结束时间; as 2018-06-08
        pub doc_period_end: crate::Date,
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

    crate::sent::sent! { IdDocInfo(IdDocInfoRequired<'a>) {
        /// name on the identity document · 证件姓名
        id_doc_name(&'a str),
        /// identity document number · 证件号码
        id_doc_number(&'a str),
        /// identity document front photo · 证件正面照片; up to 256 characters
        id_doc_copy(&'a str),
        /// document validity period start time · 证件有效期开始时间; as 2018-06-08
        doc_period_begin(crate::Date),
        /// document validity period end time · 证件有效期结束时间; as 2018-06-08
        doc_period_end(crate::Date),
    } {
        /// identity document back photo · 证件反面照片; up to 256 characters
        id_doc_copy_back id_doc_copy_back_opt(into String),
        /// residential address on the identity document · 证件居住地址
        id_doc_address id_doc_address_opt(into crate::Sensitive),
    } }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum UboIdDocType {
            /// resident of mainland China · 中国大陆居民
            IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
            /// resident of another country or region · 其他国家或地区居民
            IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            /// resident of Hong Kong, China · 中国香港居民
            IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
            /// resident of Macao, China · 中国澳门居民
            IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
            /// resident of Taiwan, China · 中国台湾居民
            IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
            /// residence permit of a foreigner · 外国人居留证
            IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            /// residence permit of a resident of Hong Kong or Macao · 港澳居民居住证
            IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            /// residence permit of a resident of Taiwan · 台湾居民居住证
            IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
            IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
            IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        }
    }

    /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
    #[must_use]
    #[non_exhaustive]
    pub struct UboInfoList {
        /// document type · 证件类型
        pub ubo_id_doc_type: Option<UboIdDocType>,
        /// identity document front photo · 证件正面照片
        pub ubo_id_doc_copy: Option<String>,
        /// identity document back photo · 证件反面照片
        pub ubo_id_doc_copy_back: Option<String>,
        /// beneficial owner's name · 受益人姓名; up to 100 characters
        pub ubo_id_doc_name: Option<crate::Sensitive>,
        /// identity document number · 证件号码
        pub ubo_id_doc_number: Option<crate::Sensitive>,
        /// residential address on the identity document · 证件居住地址; up to 128 characters
        pub ubo_id_doc_address: Option<crate::Sensitive>,
        /// document validity period start time · 证件有效期开始时间
        pub ubo_period_begin: Option<String>,
        /// document validity period end time · 证件有效期结束时间
        pub ubo_period_end: Option<String>,
        /// document validity period start time · 证件有效期开始时间; as 2018-06-08
        pub ubo_id_doc_period_begin: Option<crate::Date>,
        /// document validity period end time · 证件有效期结束时间; as 2018-06-08
        pub ubo_id_doc_period_end: Option<crate::Date>,
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
        /// document type · 证件类型
        ubo_id_doc_type ubo_id_doc_type_opt(UboIdDocType),
        /// identity document front photo · 证件正面照片
        ubo_id_doc_copy ubo_id_doc_copy_opt(into String),
        /// identity document back photo · 证件反面照片
        ubo_id_doc_copy_back ubo_id_doc_copy_back_opt(into String),
        /// beneficial owner's name · 受益人姓名; up to 100 characters
        ubo_id_doc_name ubo_id_doc_name_opt(into crate::Sensitive),
        /// identity document number · 证件号码
        ubo_id_doc_number ubo_id_doc_number_opt(into crate::Sensitive),
        /// residential address on the identity document · 证件居住地址; up to 128 characters
        ubo_id_doc_address ubo_id_doc_address_opt(into crate::Sensitive),
        /// document validity period start time · 证件有效期开始时间
        ubo_period_begin ubo_period_begin_opt(into String),
        /// document validity period end time · 证件有效期结束时间
        ubo_period_end ubo_period_end_opt(into String),
        /// document validity period start time · 证件有效期开始时间; as 2018-06-08
        ubo_id_doc_period_begin ubo_id_doc_period_begin_opt(into crate::Date),
        /// document validity period end time · 证件有效期结束时间; as 2018-06-08
        ubo_id_doc_period_end ubo_id_doc_period_end_opt(into crate::Date),
    } }

    crate::open_enum! {
        /// account type · 账户类型
        pub enum BankAccountType {
            /// corporate account · 对公账户
            V74 = "74",
            /// personal account · 对私账户
            V75 = "75",
        }
    }

    /// settlement bank account · 结算银行账户
    #[must_use]
    #[non_exhaustive]
    pub struct AccountInfo {
        /// account type · 账户类型
        pub bank_account_type: BankAccountType,
        /// bank of deposit · 开户银行; up to 10 characters
        pub account_bank: String,
        /// account name · 开户名称; up to 128 characters
        pub account_name: crate::Sensitive,
        /// province and city code of the bank of deposit · 开户银行省市编码; up to 12 characters
        pub bank_address_code: Option<String>,
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号; up to 64 characters
        pub bank_branch_id: Option<String>,
        /// full name of the bank of deposit (including branch) · 开户银行全称 （含支行\]; up to 128 characters
        pub bank_name: Option<String>,
        /// bank account number · 银行帐号; up to 128 characters
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

    crate::sent::sent! { AccountInfo(AccountInfoRequired<'a>) {
        /// account type · 账户类型
        bank_account_type(BankAccountType),
        /// bank of deposit · 开户银行; up to 10 characters
        account_bank(&'a str),
        /// account name · 开户名称; up to 128 characters
        account_name(&'a str),
        /// bank account number · 银行帐号; up to 128 characters
        account_number(&'a str),
    } {
        /// province and city code of the bank of deposit · 开户银行省市编码; up to 12 characters
        bank_address_code bank_address_code_opt(into String),
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号; up to 64 characters
        bank_branch_id bank_branch_id_opt(into String),
        /// full name of the bank of deposit (including branch) · 开户银行全称 （含支行\]; up to 128 characters
        bank_name bank_name_opt(into String),
    } }

    crate::open_enum! {
        /// super administrator type · 超级管理员类型
        pub enum ContactType {
            /// proprietor or legal representative · 经营者/法定代表人
            V65 = "65",
            /// operator · 经办人
            V66 = "66",
        }
    }

    crate::open_enum! {
        /// super administrator's document type · 超级管理员证件类型
        pub enum ContactIdDocType {
            /// resident of mainland China · 中国大陆居民
            IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
            /// resident of another country or region · 其他国家或地区居民
            IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
            /// resident of Hong Kong, China · 中国香港居民
            IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
            /// resident of Macao, China · 中国澳门居民
            IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
            /// resident of Taiwan, China · 中国台湾居民
            IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
            /// residence permit of a foreigner · 外国人居留证
            IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
            /// residence permit of a resident of Hong Kong or Macao · 港澳居民居住证
            IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            /// residence permit of a resident of Taiwan · 台湾居民居住证
            IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
            IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
            IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
            IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
            IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        }
    }

    /// super administrator information · 超级管理员信息
    #[must_use]
    #[non_exhaustive]
    pub struct ContactInfo {
        /// super administrator type · 超级管理员类型
        pub contact_type: ContactType,
        /// super administrator's name · 超级管理员姓名; up to 10 characters
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
        /// super administrator's document validity period start time · 超级管理员证件有效期开始时间; as 2018-06-08
        pub contact_id_doc_period_begin: Option<crate::Date>,
        /// super administrator's document validity period end time · 超级管理员证件有效期结束时间; as 2018-06-08
        pub contact_id_doc_period_end: Option<crate::Date>,
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

    crate::sent::sent! { ContactInfo(ContactInfoRequired<'a>) {
        /// super administrator type · 超级管理员类型
        contact_type(ContactType),
        /// super administrator's name · 超级管理员姓名; up to 10 characters
        contact_name(&'a str),
        /// super administrator's mobile number · 超级管理员手机
        mobile_phone(&'a str),
    } {
        /// super administrator's document type · 超级管理员证件类型
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
        /// super administrator's e-mail · 超级管理员邮箱
        contact_email contact_email_opt(into crate::Sensitive),
        /// super administrator's document validity period start time · 超级管理员证件有效期开始时间; as 2018-06-08
        contact_id_doc_period_begin contact_id_doc_period_begin_opt(into crate::Date),
        /// super administrator's document validity period end time · 超级管理员证件有效期结束时间; as 2018-06-08
        contact_id_doc_period_end contact_id_doc_period_end_opt(into crate::Date),
    } }

    /// shop information · 店铺信息
    #[must_use]
    #[non_exhaustive]
    pub struct SalesSceneInfo {
        /// shop name · 店铺名称; up to 256 characters
        pub store_name: String,
        /// shop link · 店铺链接; up to 1024 characters
        pub store_url: Option<String>,
        /// online store QR code · 店铺二维码; up to 256 characters
        pub store_qr_code: Option<String>,
        /// mini program appid · 小程序AppID; up to 256 characters
        pub mini_program_sub_appid: Option<String>,
    }

    crate::model! { SalesSceneInfo {
        store_name: body("store_name").required(),
        store_url: body("store_url"),
        store_qr_code: body("store_qr_code"),
        mini_program_sub_appid: body("mini_program_sub_appid"),
    } }

    crate::sent::sent! { SalesSceneInfo(store_name: into String) {
        /// shop link · 店铺链接; up to 1024 characters
        store_url store_url_opt(into String),
        /// online store QR code · 店铺二维码; up to 256 characters
        store_qr_code store_qr_code_opt(into String),
        /// mini program appid · 小程序AppID; up to 256 characters
        mini_program_sub_appid mini_program_sub_appid_opt(into String),
    } }

    /// settlement rule · 结算规则
    #[must_use]
    #[non_exhaustive]
    pub struct SettlementInfo {
        /// settlement rule ID · 结算规则ID
        pub settlement_id: Option<i64>,
        /// industry · 所属行业; up to 200 characters
        pub qualification_type: Option<String>,
    }

    crate::model! { SettlementInfo: Default {
        settlement_id: body("settlement_id"),
        qualification_type: body("qualification_type"),
    } }

    crate::sent::sent! { SettlementInfo {
        /// settlement rule ID · 结算规则ID
        settlement_id settlement_id_opt(i64),
        /// industry · 所属行业; up to 200 characters
        qualification_type qualification_type_opt(into String),
    } }

    /// Onboard a second-tier merchant · 二级商户进件
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
