// Written by `cargo xtask codegen` from spec/openapi/v3/applyment4sub/applyment/index.md

//! `/v3/applyment4sub/applyment/`

pub mod applyment_id;
pub mod business_code;

/// Submit an application · 提交申请单
///
/// `POST /v3/applyment4sub/applyment/`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719997)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012722249)
///
/// ```
/// use wechatpay::v3::applyment4sub::applyment::post::{AdditionInfo, AppInfo, BankAccountInfo, BankAccountType, BizStoreInfo, BusinessInfo, BusinessLicenseInfo, CertType, CertificateInfo, ContactIdDocType, ContactInfo, ContactType, FinanceInstitutionInfo, FinanceType, IdCardInfo, IdDocInfo, IdDocType, IdHolderType, IdentityInfo, MicroBizInfo, MicroBizType, MicroMobileInfo, MicroOnlineInfo, MicroStoreInfo, MiniProgramInfo, MpInfo, OrganizationInfo, Request, SalesInfo, SalesScenesType, SettlementInfo, SubjectInfo, SubjectType, UboIdDocType, UboInfoList, WebInfo, WeworkInfo};
///
/// let request = Request {
///     addition_info: Some(AdditionInfo {
///         legal_person_commitment: Some("".into()),
///         legal_person_video: Some("".into()),
///         business_addition_pics: Some(vec!["MediaId".into()]),
///         business_addition_msg: Some("".into()),
///         ..AdditionInfo::new()
///     }),
///     ..Request::new(
///         "",
///         ContactInfo {
///             contact_id_doc_type: Some(ContactIdDocType::IdentificationTypeIdcard),
///             contact_id_number: Some("".into()),
///             contact_id_doc_copy: Some("".into()),
///             contact_id_doc_copy_back: Some("".into()),
///             contact_period_begin: Some("".into()),
///             contact_period_end: Some("".into()),
///             business_authorization_letter: Some("".into()),
///             openid: Some("".into()),
///             ..ContactInfo::new(ContactType::Legal, "", "", "")
///         },
///         SubjectInfo {
///             finance_institution: Some(true),
///             micro_biz_info: Some(MicroBizInfo {
///                 micro_store_info: Some(MicroStoreInfo {
///                     store_longitude: Some("".into()),
///                     store_latitude: Some("".into()),
///                     ..MicroStoreInfo::new("", "", "", "", "")
///                 }),
///                 micro_mobile_info: Some(MicroMobileInfo::new("", "", "", vec!["MediaId".into()])),
///                 micro_online_info: Some(MicroOnlineInfo {
///                     micro_qrcode: Some("".into()),
///                     micro_link: Some("".into()),
///                     ..MicroOnlineInfo::new("", "")
///                 }),
///                 ..MicroBizInfo::new(MicroBizType::MicroTypeStore)
///             }),
///             business_license_info: Some(BusinessLicenseInfo {
///                 license_address: Some("".into()),
///                 period_begin: Some("".into()),
///                 period_end: Some("".into()),
///                 ..BusinessLicenseInfo::new("", "", "", "")
///             }),
///             certificate_info: Some(CertificateInfo::new("", CertType::CertificateType2388, "", "", "", "", "", "")),
///             organization_info: Some(OrganizationInfo::new("", "", "", "")),
///             certificate_letter_copy: Some("".into()),
///             finance_institution_info: Some(FinanceInstitutionInfo {
///                 finance_type: Some(FinanceType::BankAgent),
///                 finance_license_pics: Some(vec!["MediaId".into()]),
///                 ..FinanceInstitutionInfo::new()
///             }),
///             ubo_info_list: Some(vec![UboInfoList::new(UboIdDocType::IdentificationTypeIdcard, "", "", "", "", "", "", "")]),
///             ..SubjectInfo::new(
///                 SubjectType::SubjectTypeIndividual,
///                 IdentityInfo {
///                     id_holder_type: Some(IdHolderType::Legal),
///                     authorize_letter_copy: Some("".into()),
///                     id_card_info: Some(IdCardInfo {
///                         id_card_address: Some("".into()),
///                         ..IdCardInfo::new("", "", "", "", "", "")
///                     }),
///                     id_doc_info: Some(IdDocInfo {
///                         id_doc_copy_back: Some("".into()),
///                         id_doc_address: Some("".into()),
///                         ..IdDocInfo::new("", "", "", "", "")
///                     }),
///                     owner: Some(true),
///                     ..IdentityInfo::new(IdDocType::IdentificationTypeIdcard)
///                 },
///             )
///         },
///         BusinessInfo::new(
///             "",
///             "",
///             SalesInfo {
///                 biz_store_info: Some(BizStoreInfo {
///                     biz_sub_appid: Some("".into()),
///                     ..BizStoreInfo::new("", "", "", vec!["MediaId".into()], vec!["MediaId".into()])
///                 }),
///                 mp_info: Some(MpInfo {
///                     mp_appid: Some("".into()),
///                     mp_sub_appid: Some("".into()),
///                     mp_pics: Some(vec!["MediaId".into()]),
///                     ..MpInfo::new()
///                 }),
///                 mini_program_info: Some(MiniProgramInfo {
///                     mini_program_appid: Some("".into()),
///                     mini_program_sub_appid: Some("".into()),
///                     mini_program_pics: Some(vec!["MediaId".into()]),
///                     ..MiniProgramInfo::new()
///                 }),
///                 app_info: Some(AppInfo {
///                     app_appid: Some("".into()),
///                     app_sub_appid: Some("".into()),
///                     app_pics: Some(vec!["MediaId".into()]),
///                     ..AppInfo::new()
///                 }),
///                 web_info: Some(WebInfo {
///                     domain: Some("".into()),
///                     web_authorisation: Some("".into()),
///                     web_appid: Some("".into()),
///                     ..WebInfo::new()
///                 }),
///                 wework_info: Some(WeworkInfo {
///                     sub_corp_id: Some("".into()),
///                     wework_pics: Some(vec!["MediaId".into()]),
///                     ..WeworkInfo::new()
///                 }),
///                 ..SalesInfo::new(vec![SalesScenesType::SalesScenesStore])
///             },
///         ),
///         SettlementInfo {
///             settlement_id: Some("".into()),
///             qualification_type: Some("".into()),
///             qualifications: Some(vec!["MediaId".into()]),
///             activities_id: Some("".into()),
///             activities_rate: Some("".into()),
///             debit_activities_rate: Some("".into()),
///             credit_activities_rate: Some("".into()),
///             activities_additions: Some(vec!["MediaId".into()]),
///             ..SettlementInfo::new()
///         },
///         BankAccountInfo {
///             bank_name: Some("施秉县农村信用合作联社城关信用社".into()),
///             bank_branch_id: Some("402713354941".into()),
///             account_number: Some("ciphertext".into()),
///             ..BankAccountInfo::new(
///                 BankAccountType::BankAccountTypeCorporate,
///                 "",
///                 "工商银行",
///                 "",
///             )
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit an application · 提交申请单
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: String,
        /// super administrator information · 超级管理员信息
        pub contact_info: ContactInfo,
        /// entity details · 主体资料
        pub subject_info: SubjectInfo,
        /// business details · 经营资料
        pub business_info: BusinessInfo,
        /// settlement rule · 结算规则
        pub settlement_info: SettlementInfo,
        /// settlement bank account · 结算银行账户
        pub bank_account_info: BankAccountInfo,
        /// supplementary materials · 补充材料
        pub addition_info: Option<AdditionInfo>,
    }

    crate::model! { Request {
        business_code: body("business_code").required(),
        contact_info: body("contact_info").required(),
        subject_info: body("subject_info").required(),
        business_info: body("business_info").required(),
        settlement_info: body("settlement_info").required(),
        bank_account_info: body("bank_account_info").required(),
        addition_info: body("addition_info"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            business_code: impl Into<String>,
            contact_info: ContactInfo,
            subject_info: SubjectInfo,
            business_info: BusinessInfo,
            settlement_info: SettlementInfo,
            bank_account_info: BankAccountInfo,
        ) -> Self {
            Self {
                business_code: business_code.into(),
                contact_info,
                subject_info,
                business_info,
                settlement_info,
                bank_account_info,
                addition_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/applyment4sub/applyment/",
        "提交申请单",
        "Submit an application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// super administrator type · 超级管理员类型
        pub enum ContactType {
            Legal = "LEGAL",
            Super = "SUPER",
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
    pub struct ContactInfo {
        /// super administrator type · 超级管理员类型
        pub contact_type: ContactType,
        /// super administrator's name · 超级管理员姓名
        pub contact_name: crate::Sensitive,
        /// contact's identity document type
        pub contact_id_doc_type: Option<ContactIdDocType>,
        /// super administrator's identity document number · 超级管理员身份证件号码
        pub contact_id_number: Option<crate::Sensitive>,
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
        /// super administrator's WeChat openid · 超级管理员微信openid
        pub openid: Option<String>,
        /// contact mobile number · 联系手机
        pub mobile_phone: crate::Sensitive,
        /// contact e-mail · 联系邮箱
        pub contact_email: crate::Sensitive,
    }

    crate::model! { ContactInfo {
        contact_type: body("contact_type").required(),
        contact_name: body("contact_name").required().mark(Mark::Rsa),
        contact_id_doc_type: body("contact_id_doc_type"),
        contact_id_number: body("contact_id_number").mark(Mark::Rsa),
        contact_id_doc_copy: body("contact_id_doc_copy"),
        contact_id_doc_copy_back: body("contact_id_doc_copy_back"),
        contact_period_begin: body("contact_period_begin"),
        contact_period_end: body("contact_period_end"),
        business_authorization_letter: body("business_authorization_letter"),
        openid: body("openid"),
        mobile_phone: body("mobile_phone").required().mark(Mark::Rsa),
        contact_email: body("contact_email").required().mark(Mark::Rsa),
    } }

    impl ContactInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            contact_type: ContactType,
            contact_name: impl Into<crate::Sensitive>,
            mobile_phone: impl Into<crate::Sensitive>,
            contact_email: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                contact_type,
                contact_name: contact_name.into(),
                contact_id_doc_type: None,
                contact_id_number: None,
                contact_id_doc_copy: None,
                contact_id_doc_copy_back: None,
                contact_period_begin: None,
                contact_period_end: None,
                business_authorization_letter: None,
                openid: None,
                mobile_phone: mobile_phone.into(),
                contact_email: contact_email.into(),
            }
        }
    }

    crate::open_enum! {
        /// entity type · 主体类型
        pub enum SubjectType {
            SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
            SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
            SubjectTypeInstitutions = "SUBJECT_TYPE_INSTITUTIONS",
            SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
            SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
            SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
            SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        }
    }

    crate::open_enum! {
        /// small or micro business type · 小微经营类型
        pub enum MicroBizType {
            MicroTypeStore = "MICRO_TYPE_STORE",
            MicroTypeMobile = "MICRO_TYPE_MOBILE",
            MicroTypeOnline = "MICRO_TYPE_ONLINE",
        }
    }

    /// store premises · 门店场所
    pub struct MicroStoreInfo {
        /// store name · 门店名称
        pub micro_name: String,
        /// store province and city code · 门店省市编码
        pub micro_address_code: String,
        /// store address · 门店地址
        pub micro_address: String,
        /// store signboard photo · 门店门头照片
        pub store_entrance_pic: String,
        /// store interior photo · 店内环境照片
        pub micro_indoor_copy: String,
        /// store longitude · 门店经度
        pub store_longitude: Option<String>,
        /// store latitude · 门店纬度
        pub store_latitude: Option<String>,
    }

    crate::model! { MicroStoreInfo {
        micro_name: body("micro_name").required(),
        micro_address_code: body("micro_address_code").required(),
        micro_address: body("micro_address").required(),
        store_entrance_pic: body("store_entrance_pic").required(),
        micro_indoor_copy: body("micro_indoor_copy").required(),
        store_longitude: body("store_longitude"),
        store_latitude: body("store_latitude"),
    } }

    impl MicroStoreInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            micro_name: impl Into<String>,
            micro_address_code: impl Into<String>,
            micro_address: impl Into<String>,
            store_entrance_pic: impl Into<String>,
            micro_indoor_copy: impl Into<String>,
        ) -> Self {
            Self {
                micro_name: micro_name.into(),
                micro_address_code: micro_address_code.into(),
                micro_address: micro_address.into(),
                store_entrance_pic: store_entrance_pic.into(),
                micro_indoor_copy: micro_indoor_copy.into(),
                store_longitude: None,
                store_latitude: None,
            }
        }
    }

    /// mobile business or convenience service · 流动经营/便民服务
    pub struct MicroMobileInfo {
        /// business or service name · 经营/服务名称
        pub micro_mobile_name: String,
        /// province and city of the place of business or service · 经营/服务所在地省市
        pub micro_mobile_city: String,
        /// place of business or service (without province and city) · 经营/服务所在地（不含省市）
        pub micro_mobile_address: String,
        /// business or service site photos · 经营/服务现场照片
        pub micro_mobile_pics: Vec<String>,
    }

    crate::model! { MicroMobileInfo {
        micro_mobile_name: body("micro_mobile_name").required(),
        micro_mobile_city: body("micro_mobile_city").required(),
        micro_mobile_address: body("micro_mobile_address").required(),
        micro_mobile_pics: body("micro_mobile_pics").required(),
    } }

    impl MicroMobileInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            micro_mobile_name: impl Into<String>,
            micro_mobile_city: impl Into<String>,
            micro_mobile_address: impl Into<String>,
            micro_mobile_pics: Vec<String>,
        ) -> Self {
            Self {
                micro_mobile_name: micro_mobile_name.into(),
                micro_mobile_city: micro_mobile_city.into(),
                micro_mobile_address: micro_mobile_address.into(),
                micro_mobile_pics,
            }
        }
    }

    /// online goods or service trading · 线上商品/服务交易
    pub struct MicroOnlineInfo {
        /// online shop name · 线上店铺名称
        pub micro_online_store: String,
        /// e-commerce platform name · 电商平台名称
        pub micro_ec_name: String,
        /// online store QR code · 店铺二维码
        pub micro_qrcode: Option<String>,
        /// shop link · 店铺链接
        pub micro_link: Option<String>,
    }

    crate::model! { MicroOnlineInfo {
        micro_online_store: body("micro_online_store").required(),
        micro_ec_name: body("micro_ec_name").required(),
        micro_qrcode: body("micro_qrcode"),
        micro_link: body("micro_link"),
    } }

    impl MicroOnlineInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            micro_online_store: impl Into<String>,
            micro_ec_name: impl Into<String>,
        ) -> Self {
            Self {
                micro_online_store: micro_online_store.into(),
                micro_ec_name: micro_ec_name.into(),
                micro_qrcode: None,
                micro_link: None,
            }
        }
    }

    /// small or micro business auxiliary supporting materials · 小微辅助证明材料
    pub struct MicroBizInfo {
        /// small or micro business type · 小微经营类型
        pub micro_biz_type: MicroBizType,
        /// store premises · 门店场所
        pub micro_store_info: Option<MicroStoreInfo>,
        /// mobile business or convenience service · 流动经营/便民服务
        pub micro_mobile_info: Option<MicroMobileInfo>,
        /// online goods or service trading · 线上商品/服务交易
        pub micro_online_info: Option<MicroOnlineInfo>,
    }

    crate::model! { MicroBizInfo {
        micro_biz_type: body("micro_biz_type").required(),
        micro_store_info: body("micro_store_info"),
        micro_mobile_info: body("micro_mobile_info"),
        micro_online_info: body("micro_online_info"),
    } }

    impl MicroBizInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(micro_biz_type: MicroBizType) -> Self {
            Self {
                micro_biz_type,
                micro_store_info: None,
                micro_mobile_info: None,
                micro_online_info: None,
            }
        }
    }

    /// business licence · 营业执照
    pub struct BusinessLicenseInfo {
        /// business licence photo · 营业执照照片
        pub license_copy: String,
        /// registration number or unified social credit code · 注册号/统一社会信用代码
        pub license_number: String,
        /// merchant name · 商户名称
        pub merchant_name: String,
        /// name of the sole trader's operator or legal representative · 个体户经营者/法人姓名
        pub legal_person: String,
        /// registered address · 注册地址
        pub license_address: Option<String>,
        /// validity period start date · 有效期限开始日期
        pub period_begin: Option<String>,
        /// validity period end date · 有效期限结束日期
        pub period_end: Option<String>,
    }

    crate::model! { BusinessLicenseInfo {
        license_copy: body("license_copy").required(),
        license_number: body("license_number").required(),
        merchant_name: body("merchant_name").required(),
        legal_person: body("legal_person").required(),
        license_address: body("license_address"),
        period_begin: body("period_begin"),
        period_end: body("period_end"),
    } }

    impl BusinessLicenseInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            license_copy: impl Into<String>,
            license_number: impl Into<String>,
            merchant_name: impl Into<String>,
            legal_person: impl Into<String>,
        ) -> Self {
            Self {
                license_copy: license_copy.into(),
                license_number: license_number.into(),
                merchant_name: merchant_name.into(),
                legal_person: legal_person.into(),
                license_address: None,
                period_begin: None,
                period_end: None,
            }
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

    /// registration certificate · 登记证书
    pub struct CertificateInfo {
        /// registration certificate photo · 登记证书照片
        pub cert_copy: String,
        /// registration certificate type · 登记证书类型
        pub cert_type: CertType,
        /// certificate number · 证书号
        pub cert_number: String,
        /// merchant name · 商户名称
        pub merchant_name: String,
        /// registered address · 注册地址
        pub company_address: String,
        /// legal representative's name · 法人姓名
        pub legal_person: String,
        /// validity period start date · 有效期限开始日期
        pub period_begin: String,
        /// validity period end date · 有效期限结束日期
        pub period_end: String,
    }

    crate::model! { CertificateInfo {
        cert_copy: body("cert_copy").required(),
        cert_type: body("cert_type").required(),
        cert_number: body("cert_number").required(),
        merchant_name: body("merchant_name").required(),
        company_address: body("company_address").required(),
        legal_person: body("legal_person").required(),
        period_begin: body("period_begin").required(),
        period_end: body("period_end").required(),
    } }

    impl CertificateInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            cert_copy: impl Into<String>,
            cert_type: CertType,
            cert_number: impl Into<String>,
            merchant_name: impl Into<String>,
            company_address: impl Into<String>,
            legal_person: impl Into<String>,
            period_begin: impl Into<String>,
            period_end: impl Into<String>,
        ) -> Self {
            Self {
                cert_copy: cert_copy.into(),
                cert_type,
                cert_number: cert_number.into(),
                merchant_name: merchant_name.into(),
                company_address: company_address.into(),
                legal_person: legal_person.into(),
                period_begin: period_begin.into(),
                period_end: period_end.into(),
            }
        }
    }

    /// organisation code certificate information · 组织机构代码证信息
    pub struct OrganizationInfo {
        /// organisation code certificate photo · 组织机构代码证照片
        pub organization_copy: String,
        /// organisation code · 组织机构代码
        pub organization_code: String,
        /// organisation code certificate validity start date · 组织机构代码证有效期开始日期
        pub org_period_begin: String,
        /// organisation code certificate validity end date · 组织机构代码证有效期结束日期
        pub org_period_end: String,
    }

    crate::model! { OrganizationInfo {
        organization_copy: body("organization_copy").required(),
        organization_code: body("organization_code").required(),
        org_period_begin: body("org_period_begin").required(),
        org_period_end: body("org_period_end").required(),
    } }

    impl OrganizationInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            organization_copy: impl Into<String>,
            organization_code: impl Into<String>,
            org_period_begin: impl Into<String>,
            org_period_end: impl Into<String>,
        ) -> Self {
            Self {
                organization_copy: organization_copy.into(),
                organization_code: organization_code.into(),
                org_period_begin: org_period_begin.into(),
                org_period_end: org_period_end.into(),
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
        pub finance_type: Option<FinanceType>,
        /// financial institution licence images · 金融机构许可证图片
        pub finance_license_pics: Option<Vec<String>>,
    }

    crate::model! { FinanceInstitutionInfo: Default {
        finance_type: body("finance_type"),
        finance_license_pics: body("finance_license_pics"),
    } }

    impl FinanceInstitutionInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                finance_type: None,
                finance_license_pics: None,
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
        /// identity document type
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
        /// residential address on the ID card · 身份证居住地址
        pub id_card_address: Option<crate::Sensitive>,
        /// ID card validity period start time · 身份证有效期开始时间
        pub card_period_begin: String,
        /// ID card validity period end time · 身份证有效期结束时间
        pub card_period_end: String,
    }

    crate::model! { IdCardInfo {
        id_card_copy: body("id_card_copy").required(),
        id_card_national: body("id_card_national").required(),
        id_card_name: body("id_card_name").required().mark(Mark::Rsa),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        id_card_address: body("id_card_address").mark(Mark::Rsa),
        card_period_begin: body("card_period_begin").required(),
        card_period_end: body("card_period_end").required(),
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
            card_period_begin: impl Into<String>,
            card_period_end: impl Into<String>,
        ) -> Self {
            Self {
                id_card_copy: id_card_copy.into(),
                id_card_national: id_card_national.into(),
                id_card_name: id_card_name.into(),
                id_card_number: id_card_number.into(),
                id_card_address: None,
                card_period_begin: card_period_begin.into(),
                card_period_end: card_period_end.into(),
            }
        }
    }

    /// other types of identity document of the operator or legal representative · 经营者/法人其他类型证件信息
    pub struct IdDocInfo {
        /// identity document front photo · 证件正面照片
        pub id_doc_copy: String,
        /// identity document back photo · 证件反面照片
        pub id_doc_copy_back: Option<String>,
        /// name on the identity document · 证件姓名
        pub id_doc_name: crate::Sensitive,
        /// identity document number · 证件号码
        pub id_doc_number: crate::Sensitive,
        /// residential address on the identity document · 证件居住地址
        pub id_doc_address: Option<crate::Sensitive>,
        /// document validity period start time · 证件有效期开始时间
        pub doc_period_begin: String,
        /// document validity period end time · 证件有效期结束时间
        pub doc_period_end: String,
    }

    crate::model! { IdDocInfo {
        id_doc_copy: body("id_doc_copy").required(),
        id_doc_copy_back: body("id_doc_copy_back"),
        id_doc_name: body("id_doc_name").required().mark(Mark::Rsa),
        id_doc_number: body("id_doc_number").required().mark(Mark::Rsa),
        id_doc_address: body("id_doc_address").mark(Mark::Rsa),
        doc_period_begin: body("doc_period_begin").required(),
        doc_period_end: body("doc_period_end").required(),
    } }

    impl IdDocInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            id_doc_copy: impl Into<String>,
            id_doc_name: impl Into<crate::Sensitive>,
            id_doc_number: impl Into<crate::Sensitive>,
            doc_period_begin: impl Into<String>,
            doc_period_end: impl Into<String>,
        ) -> Self {
            Self {
                id_doc_copy: id_doc_copy.into(),
                id_doc_copy_back: None,
                id_doc_name: id_doc_name.into(),
                id_doc_number: id_doc_number.into(),
                id_doc_address: None,
                doc_period_begin: doc_period_begin.into(),
                doc_period_end: doc_period_end.into(),
            }
        }
    }

    /// identity document of the operator or legal representative · 经营者/法人身份证件
    pub struct IdentityInfo {
        /// super administrator type · 超级管理员类型
        pub id_holder_type: Option<IdHolderType>,
        /// identity document type
        pub id_doc_type: IdDocType,
        /// legal representative explanation letter · 法定代表人说明函
        pub authorize_letter_copy: Option<String>,
        /// ID card information of the operator or legal representative · 经营者/法人身份证信息
        pub id_card_info: Option<IdCardInfo>,
        /// other types of identity document of the operator or legal representative · 经营者/法人其他类型证件信息
        pub id_doc_info: Option<IdDocInfo>,
        /// whether the operator or legal representative is the beneficial owner · 经营者/法人是否为受益人
        pub owner: Option<bool>,
    }

    crate::model! { IdentityInfo {
        id_holder_type: body("id_holder_type"),
        id_doc_type: body("id_doc_type").required(),
        authorize_letter_copy: body("authorize_letter_copy"),
        id_card_info: body("id_card_info"),
        id_doc_info: body("id_doc_info"),
        owner: body("owner"),
    } }

    impl IdentityInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(id_doc_type: IdDocType) -> Self {
            Self {
                id_holder_type: None,
                id_doc_type,
                authorize_letter_copy: None,
                id_card_info: None,
                id_doc_info: None,
                owner: None,
            }
        }
    }

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
    pub struct UboInfoList {
        /// beneficial owner's identity document type
        pub ubo_id_doc_type: UboIdDocType,
        /// ID card portrait side photo · 身份证人像面照片
        pub ubo_id_doc_copy: String,
        /// ID card emblem side photo · 身份证国徽面照片
        pub ubo_id_doc_copy_back: String,
        /// beneficial owner's name · 受益人姓名
        pub ubo_id_doc_name: crate::Sensitive,
        /// identity document number · 证件号码
        pub ubo_id_doc_number: crate::Sensitive,
        /// residential address on the identity document · 证件居住地址
        pub ubo_id_doc_address: crate::Sensitive,
        /// document validity period start time · 证件有效期开始时间
        pub ubo_period_begin: String,
        /// document validity period end time · 证件有效期结束时间
        pub ubo_period_end: String,
    }

    crate::model! { UboInfoList {
        ubo_id_doc_type: body("ubo_id_doc_type").required(),
        ubo_id_doc_copy: body("ubo_id_doc_copy").required(),
        ubo_id_doc_copy_back: body("ubo_id_doc_copy_back").required(),
        ubo_id_doc_name: body("ubo_id_doc_name").required().mark(Mark::Rsa),
        ubo_id_doc_number: body("ubo_id_doc_number").required().mark(Mark::Rsa),
        ubo_id_doc_address: body("ubo_id_doc_address").required().mark(Mark::Rsa),
        ubo_period_begin: body("ubo_period_begin").required(),
        ubo_period_end: body("ubo_period_end").required(),
    } }

    impl UboInfoList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            ubo_id_doc_type: UboIdDocType,
            ubo_id_doc_copy: impl Into<String>,
            ubo_id_doc_copy_back: impl Into<String>,
            ubo_id_doc_name: impl Into<crate::Sensitive>,
            ubo_id_doc_number: impl Into<crate::Sensitive>,
            ubo_id_doc_address: impl Into<crate::Sensitive>,
            ubo_period_begin: impl Into<String>,
            ubo_period_end: impl Into<String>,
        ) -> Self {
            Self {
                ubo_id_doc_type,
                ubo_id_doc_copy: ubo_id_doc_copy.into(),
                ubo_id_doc_copy_back: ubo_id_doc_copy_back.into(),
                ubo_id_doc_name: ubo_id_doc_name.into(),
                ubo_id_doc_number: ubo_id_doc_number.into(),
                ubo_id_doc_address: ubo_id_doc_address.into(),
                ubo_period_begin: ubo_period_begin.into(),
                ubo_period_end: ubo_period_end.into(),
            }
        }
    }

    /// entity details · 主体资料
    pub struct SubjectInfo {
        /// entity type · 主体类型
        pub subject_type: SubjectType,
        /// whether it is a financial institution · 是否是金融机构
        pub finance_institution: Option<bool>,
        /// small or micro business auxiliary supporting materials · 小微辅助证明材料
        pub micro_biz_info: Option<MicroBizInfo>,
        /// business licence · 营业执照
        pub business_license_info: Option<BusinessLicenseInfo>,
        /// registration certificate · 登记证书
        pub certificate_info: Option<CertificateInfo>,
        /// organisation code certificate information · 组织机构代码证信息
        pub organization_info: Option<OrganizationInfo>,
        /// organisation certifying letter photo · 单位证明函照片
        pub certificate_letter_copy: Option<String>,
        /// financial institution licence information · 金融机构许可证信息
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
        /// identity document of the operator or legal representative · 经营者/法人身份证件
        pub identity_info: IdentityInfo,
        /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
        pub ubo_info_list: Option<Vec<UboInfoList>>,
    }

    crate::model! { SubjectInfo {
        subject_type: body("subject_type").required(),
        finance_institution: body("finance_institution"),
        micro_biz_info: body("micro_biz_info"),
        business_license_info: body("business_license_info"),
        certificate_info: body("certificate_info"),
        organization_info: body("organization_info"),
        certificate_letter_copy: body("certificate_letter_copy"),
        finance_institution_info: body("finance_institution_info"),
        identity_info: body("identity_info").required(),
        ubo_info_list: body("ubo_info_list"),
    } }

    impl SubjectInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(subject_type: SubjectType, identity_info: IdentityInfo) -> Self {
            Self {
                subject_type,
                finance_institution: None,
                micro_biz_info: None,
                business_license_info: None,
                certificate_info: None,
                organization_info: None,
                certificate_letter_copy: None,
                finance_institution_info: None,
                identity_info,
                ubo_info_list: None,
            }
        }
    }

    crate::open_enum! {
        /// business scene types · 经营场景类型
        pub enum SalesScenesType {
            SalesScenesStore = "SALES_SCENES_STORE",
            SalesScenesMp = "SALES_SCENES_MP",
            SalesScenesMiniProgram = "SALES_SCENES_MINI_PROGRAM",
            SalesScenesWeb = "SALES_SCENES_WEB",
            SalesScenesApp = "SALES_SCENES_APP",
            SalesScenesWework = "SALES_SCENES_WEWORK",
        }
    }

    /// offline premises scene · 线下场所场景
    pub struct BizStoreInfo {
        /// offline premises name · 线下场所名称
        pub biz_store_name: String,
        /// offline premises province and city code · 线下场所省市编码
        pub biz_address_code: String,
        /// offline premises address · 线下场所地址
        pub biz_store_address: String,
        /// offline premises signboard photos · 线下场所门头照片
        pub store_entrance_pic: Vec<String>,
        /// offline premises interior photos · 线下场所内部照片
        pub indoor_pic: Vec<String>,
        /// merchant appid for the offline venue · 线下场所对应的商家AppID
        pub biz_sub_appid: Option<String>,
    }

    crate::model! { BizStoreInfo {
        biz_store_name: body("biz_store_name").required(),
        biz_address_code: body("biz_address_code").required(),
        biz_store_address: body("biz_store_address").required(),
        store_entrance_pic: body("store_entrance_pic").required(),
        indoor_pic: body("indoor_pic").required(),
        biz_sub_appid: body("biz_sub_appid"),
    } }

    impl BizStoreInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            biz_store_name: impl Into<String>,
            biz_address_code: impl Into<String>,
            biz_store_address: impl Into<String>,
            store_entrance_pic: Vec<String>,
            indoor_pic: Vec<String>,
        ) -> Self {
            Self {
                biz_store_name: biz_store_name.into(),
                biz_address_code: biz_address_code.into(),
                biz_store_address: biz_store_address.into(),
                store_entrance_pic,
                indoor_pic,
                biz_sub_appid: None,
            }
        }
    }

    /// official account scene · 公众号场景
    pub struct MpInfo {
        /// partner official account appid · 服务商公众号AppID
        pub mp_appid: Option<String>,
        /// merchant official account appid · 商家公众号AppID
        pub mp_sub_appid: Option<String>,
        /// official account page screenshots · 公众号页面截图
        pub mp_pics: Option<Vec<String>>,
    }

    crate::model! { MpInfo: Default {
        mp_appid: body("mp_appid"),
        mp_sub_appid: body("mp_sub_appid"),
        mp_pics: body("mp_pics"),
    } }

    impl MpInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                mp_appid: None,
                mp_sub_appid: None,
                mp_pics: None,
            }
        }
    }

    /// mini program scene · 小程序场景
    pub struct MiniProgramInfo {
        /// partner mini program appid · 服务商小程序APPID
        pub mini_program_appid: Option<String>,
        /// merchant mini program appid · 商家小程序APPID
        pub mini_program_sub_appid: Option<String>,
        /// image media ID · 图片MediaID
        pub mini_program_pics: Option<Vec<String>>,
    }

    crate::model! { MiniProgramInfo: Default {
        mini_program_appid: body("mini_program_appid"),
        mini_program_sub_appid: body("mini_program_sub_appid"),
        mini_program_pics: body("mini_program_pics"),
    } }

    impl MiniProgramInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                mini_program_appid: None,
                mini_program_sub_appid: None,
                mini_program_pics: None,
            }
        }
    }

    /// app scene · App场景
    pub struct AppInfo {
        /// partner app's appid · 服务商应用APPID
        pub app_appid: Option<String>,
        /// merchant app's appid · 商家应用APPID
        pub app_sub_appid: Option<String>,
        /// image media ID · 图片MediaID
        pub app_pics: Option<Vec<String>>,
    }

    crate::model! { AppInfo: Default {
        app_appid: body("app_appid"),
        app_sub_appid: body("app_sub_appid"),
        app_pics: body("app_pics"),
    } }

    impl AppInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                app_appid: None,
                app_sub_appid: None,
                app_pics: None,
            }
        }
    }

    /// website scene · 互联网网站场景
    pub struct WebInfo {
        /// internet website domain · 互联网网站域名
        pub domain: Option<String>,
        /// website authorisation letter · 网站授权函
        pub web_authorisation: Option<String>,
        /// merchant appid for the website · 互联网网站对应的商家APPID
        pub web_appid: Option<String>,
    }

    crate::model! { WebInfo: Default {
        domain: body("domain"),
        web_authorisation: body("web_authorisation"),
        web_appid: body("web_appid"),
    } }

    impl WebInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                domain: None,
                web_authorisation: None,
                web_appid: None,
            }
        }
    }

    /// WeCom scene · 企业微信场景
    pub struct WeworkInfo {
        /// merchant WeCom CorpID · 商家企业微信CorpID
        pub sub_corp_id: Option<String>,
        /// image media ID · 图片MediaID
        pub wework_pics: Option<Vec<String>>,
    }

    crate::model! { WeworkInfo: Default {
        sub_corp_id: body("sub_corp_id"),
        wework_pics: body("wework_pics"),
    } }

    impl WeworkInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                sub_corp_id: None,
                wework_pics: None,
            }
        }
    }

    /// business operation scene · 经营场景
    pub struct SalesInfo {
        /// business scene types · 经营场景类型
        pub sales_scenes_type: Vec<SalesScenesType>,
        /// offline premises scene · 线下场所场景
        pub biz_store_info: Option<BizStoreInfo>,
        /// official account scene · 公众号场景
        pub mp_info: Option<MpInfo>,
        /// mini program scene · 小程序场景
        pub mini_program_info: Option<MiniProgramInfo>,
        /// app scene · App场景
        pub app_info: Option<AppInfo>,
        /// website scene · 互联网网站场景
        pub web_info: Option<WebInfo>,
        /// WeCom scene · 企业微信场景
        pub wework_info: Option<WeworkInfo>,
    }

    crate::model! { SalesInfo {
        sales_scenes_type: body("sales_scenes_type").required(),
        biz_store_info: body("biz_store_info"),
        mp_info: body("mp_info"),
        mini_program_info: body("mini_program_info"),
        app_info: body("app_info"),
        web_info: body("web_info"),
        wework_info: body("wework_info"),
    } }

    impl SalesInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(sales_scenes_type: Vec<SalesScenesType>) -> Self {
            Self {
                sales_scenes_type,
                biz_store_info: None,
                mp_info: None,
                mini_program_info: None,
                app_info: None,
                web_info: None,
                wework_info: None,
            }
        }
    }

    /// business details · 经营资料
    pub struct BusinessInfo {
        /// merchant short name · 商户简称
        pub merchant_shortname: String,
        /// customer service telephone · 客服电话
        pub service_phone: String,
        /// business operation scene · 经营场景
        pub sales_info: SalesInfo,
    }

    crate::model! { BusinessInfo {
        merchant_shortname: body("merchant_shortname").required(),
        service_phone: body("service_phone").required(),
        sales_info: body("sales_info").required(),
    } }

    impl BusinessInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            merchant_shortname: impl Into<String>,
            service_phone: impl Into<String>,
            sales_info: SalesInfo,
        ) -> Self {
            Self {
                merchant_shortname: merchant_shortname.into(),
                service_phone: service_phone.into(),
                sales_info,
            }
        }
    }

    /// settlement rule · 结算规则
    pub struct SettlementInfo {
        /// onboarding settlement rule ID · 入驻结算规则ID
        pub settlement_id: Option<String>,
        /// industry · 所属行业
        pub qualification_type: Option<String>,
        /// special qualification images · 特殊资质图片
        pub qualifications: Option<Vec<String>>,
        /// discounted fee rate activity ID · 优惠费率活动ID
        pub activities_id: Option<String>,
        /// discounted fee rate activity value · 优惠费率活动值
        pub activities_rate: Option<String>,
        /// non-credit card activity fee rate value · 非信用卡活动费率值
        pub debit_activities_rate: Option<String>,
        /// credit card activity fee rate value · 信用卡活动费率值
        pub credit_activities_rate: Option<String>,
        /// supplementary materials for the preferential rate activity · 优惠费率活动补充材料
        pub activities_additions: Option<Vec<String>>,
    }

    crate::model! { SettlementInfo: Default {
        settlement_id: body("settlement_id"),
        qualification_type: body("qualification_type"),
        qualifications: body("qualifications"),
        activities_id: body("activities_id"),
        activities_rate: body("activities_rate"),
        debit_activities_rate: body("debit_activities_rate"),
        credit_activities_rate: body("credit_activities_rate"),
        activities_additions: body("activities_additions"),
    } }

    impl SettlementInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                settlement_id: None,
                qualification_type: None,
                qualifications: None,
                activities_id: None,
                activities_rate: None,
                debit_activities_rate: None,
                credit_activities_rate: None,
                activities_additions: None,
            }
        }
    }

    crate::open_enum! {
        /// account type · 账户类型
        pub enum BankAccountType {
            BankAccountTypeCorporate = "BANK_ACCOUNT_TYPE_CORPORATE",
            BankAccountTypePersonal = "BANK_ACCOUNT_TYPE_PERSONAL",
        }
    }

    /// settlement bank account · 结算银行账户
    pub struct BankAccountInfo {
        /// account type · 账户类型
        pub bank_account_type: BankAccountType,
        /// account name · 开户名称
        pub account_name: crate::Sensitive,
        /// bank of deposit · 开户银行
        pub account_bank: String,
        /// province and city code of the bank of deposit · 开户银行省市编码
        pub bank_address_code: String,
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        pub bank_name: Option<String>,
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// bank account number · 银行账号
        pub account_number: Option<crate::Sensitive>,
    }

    crate::model! { BankAccountInfo {
        bank_account_type: body("bank_account_type").required(),
        account_name: body("account_name").required().mark(Mark::Rsa),
        account_bank: body("account_bank").required(),
        bank_address_code: body("bank_address_code").required(),
        bank_name: body("bank_name"),
        bank_branch_id: body("bank_branch_id"),
        account_number: body("account_number").mark(Mark::Rsa),
    } }

    impl BankAccountInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            bank_account_type: BankAccountType,
            account_name: impl Into<crate::Sensitive>,
            account_bank: impl Into<String>,
            bank_address_code: impl Into<String>,
        ) -> Self {
            Self {
                bank_account_type,
                account_name: account_name.into(),
                account_bank: account_bank.into(),
                bank_address_code: bank_address_code.into(),
                bank_name: None,
                bank_branch_id: None,
                account_number: None,
            }
        }
    }

    /// supplementary materials · 补充材料
    pub struct AdditionInfo {
        /// legal representative account opening commitment letter · 法人开户承诺函
        pub legal_person_commitment: Option<String>,
        /// video of the legal representative's intention to open the account · 法人开户意愿视频
        pub legal_person_video: Option<String>,
        /// supplementary materials · 补充材料
        pub business_addition_pics: Option<Vec<String>>,
        /// supplementary explanation · 补充说明
        pub business_addition_msg: Option<String>,
    }

    crate::model! { AdditionInfo: Default {
        legal_person_commitment: body("legal_person_commitment"),
        legal_person_video: body("legal_person_video"),
        business_addition_pics: body("business_addition_pics"),
        business_addition_msg: body("business_addition_msg"),
    } }

    impl AdditionInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                legal_person_commitment: None,
                legal_person_video: None,
                business_addition_pics: None,
                business_addition_msg: None,
            }
        }
    }

    /// Submit an application · 提交申请单
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<i64>,
    }

    crate::model! { Response: Default {
        applyment_id: body("applyment_id"),
    } }
}
