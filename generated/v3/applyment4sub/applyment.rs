// Written by `cargo xtask codegen` from spec/openapi/v3/applyment4sub/applyment/index.md

//! `/v3/applyment4sub/applyment/`

pub mod applyment_id;
pub mod business_code;

/// Submit an application · 提交申请单
///
/// `POST /v3/applyment4sub/applyment/`
///
/// Official pages · 官方文档:
///
/// - partner: [4012719997](https://pay.weixin.qq.com/doc/v3/partner/4012719997), [4012722249](https://pay.weixin.qq.com/doc/v3/partner/4012722249)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::applyment4sub::applyment::post::{BankAccountInfo, BankAccountInfoRequired, BankAccountType, BusinessInfo, BusinessInfoRequired, ContactInfo, ContactInfoRequired, ContactType, IdDocType, IdentityInfo, Request, Required, SalesInfo, SalesScenesType, SettlementInfo, SubjectInfo, SubjectInfoRequired, SubjectType};
///
/// let request = Request::new(Required {
///     business_code: "",
///     contact_info: ContactInfo::new(ContactInfoRequired {
///         contact_type: ContactType::Legal,
///         contact_name: "",
///         mobile_phone: "",
///         contact_email: "",
///     }),
///     subject_info: SubjectInfo::new(SubjectInfoRequired {
///         subject_type: SubjectType::SubjectTypeIndividual,
///         identity_info: IdentityInfo::new(IdDocType::IdentificationTypeIdcard),
///     }),
///     business_info: BusinessInfo::new(BusinessInfoRequired {
///         merchant_shortname: "",
///         service_phone: "",
///         sales_info: SalesInfo::new([SalesScenesType::SalesScenesStore]),
///     }),
///     settlement_info: SettlementInfo::new(),
///     bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
///         bank_account_type: BankAccountType::BankAccountTypeCorporate,
///         account_name: "",
///         account_bank: "工商银行",
///         bank_address_code: "",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let applyment_id = answer.applyment_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::applyment4sub::applyment::post::{AdditionInfo, AppInfo, BankAccountInfo, BankAccountInfoRequired, BankAccountType, BizStoreInfo, BizStoreInfoRequired, BusinessInfo, BusinessInfoRequired, BusinessLicenseInfo, BusinessLicenseInfoRequired, CertType, CertificateInfo, CertificateInfoRequired, ContactIdDocType, ContactInfo, ContactInfoRequired, ContactType, FinanceInstitutionInfo, FinanceType, IdCardInfo, IdCardInfoRequired, IdDocInfo, IdDocInfoRequired, IdDocType, IdHolderType, IdentityInfo, MicroBizInfo, MicroBizType, MicroMobileInfo, MicroMobileInfoRequired, MicroOnlineInfo, MicroOnlineInfoRequired, MicroStoreInfo, MicroStoreInfoRequired, MiniProgramInfo, MpInfo, OrganizationInfo, OrganizationInfoRequired, Request, Required, SalesInfo, SalesScenesType, SettlementInfo, SubjectInfo, SubjectInfoRequired, SubjectType, UboIdDocType, UboInfoList, UboInfoListRequired, WebInfo, WeworkInfo};
///
/// let request = Request::new(Required {
///     business_code: "",
///     contact_info: ContactInfo::new(ContactInfoRequired {
///         contact_type: ContactType::Legal,
///         contact_name: "",
///         mobile_phone: "",
///         contact_email: "",
///     })
///     .contact_id_doc_type(ContactIdDocType::IdentificationTypeIdcard)
///     .contact_id_number("")
///     .contact_id_doc_copy("")
///     .contact_id_doc_copy_back("")
///     .contact_period_begin("")
///     .contact_period_end("")
///     .business_authorization_letter("")
///     .openid(""),
///     subject_info: SubjectInfo::new(SubjectInfoRequired {
///         subject_type: SubjectType::SubjectTypeIndividual,
///         identity_info: IdentityInfo::new(IdDocType::IdentificationTypeIdcard)
///             .id_holder_type(IdHolderType::Legal)
///             .authorize_letter_copy("")
///             .id_card_info(IdCardInfo::new(IdCardInfoRequired {
///                 id_card_copy: "",
///                 id_card_national: "",
///                 id_card_name: "",
///                 id_card_number: "",
///                 card_period_begin: "",
///                 card_period_end: "",
///             })
///             .id_card_address(""))
///             .id_doc_info(IdDocInfo::new(IdDocInfoRequired {
///                 id_doc_copy: "",
///                 id_doc_name: "",
///                 id_doc_number: "",
///                 doc_period_begin: "",
///                 doc_period_end: "",
///             })
///             .id_doc_copy_back("")
///             .id_doc_address(""))
///             .owner(true),
///     })
///     .finance_institution(true)
///     .micro_biz_info(MicroBizInfo::new(MicroBizType::MicroTypeStore)
///         .micro_store_info(MicroStoreInfo::new(MicroStoreInfoRequired {
///             micro_name: "",
///             micro_address_code: "",
///             micro_address: "",
///             store_entrance_pic: "",
///             micro_indoor_copy: "",
///         })
///         .store_longitude("")
///         .store_latitude(""))
///         .micro_mobile_info(MicroMobileInfo::new(MicroMobileInfoRequired {
///             micro_mobile_name: "",
///             micro_mobile_city: "",
///             micro_mobile_address: "",
///             micro_mobile_pics: vec!["MediaId"],
///         }))
///         .micro_online_info(MicroOnlineInfo::new(MicroOnlineInfoRequired {
///             micro_online_store: "",
///             micro_ec_name: "",
///         })
///         .micro_qrcode("")
///         .micro_link("")))
///     .business_license_info(BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
///         license_copy: "",
///         license_number: "",
///         merchant_name: "",
///         legal_person: "",
///     })
///     .license_address("")
///     .period_begin("")
///     .period_end(""))
///     .certificate_info(CertificateInfo::new(CertificateInfoRequired {
///         cert_copy: "",
///         cert_type: CertType::CertificateType2388,
///         cert_number: "",
///         merchant_name: "",
///         company_address: "",
///         legal_person: "",
///         period_begin: "",
///         period_end: "",
///     }))
///     .organization_info(OrganizationInfo::new(OrganizationInfoRequired {
///         organization_copy: "",
///         organization_code: "",
///         org_period_begin: "",
///         org_period_end: "",
///     }))
///     .certificate_letter_copy("")
///     .finance_institution_info(FinanceInstitutionInfo::new()
///         .finance_type(FinanceType::BankAgent)
///         .finance_license_pics(["MediaId"]))
///     .ubo_info_list([UboInfoList::new(UboInfoListRequired {
///         ubo_id_doc_type: UboIdDocType::IdentificationTypeIdcard,
///         ubo_id_doc_copy: "",
///         ubo_id_doc_copy_back: "",
///         ubo_id_doc_name: "",
///         ubo_id_doc_number: "",
///         ubo_id_doc_address: "",
///         ubo_period_begin: "",
///         ubo_period_end: "",
///     })]),
///     business_info: BusinessInfo::new(BusinessInfoRequired {
///         merchant_shortname: "",
///         service_phone: "",
///         sales_info: SalesInfo::new([SalesScenesType::SalesScenesStore])
///             .biz_store_info(BizStoreInfo::new(BizStoreInfoRequired {
///                 biz_store_name: "",
///                 biz_address_code: "",
///                 biz_store_address: "",
///                 store_entrance_pic: vec!["MediaId"],
///                 indoor_pic: vec!["MediaId"],
///             })
///             .biz_sub_appid(""))
///             .mp_info(MpInfo::new().mp_appid("").mp_sub_appid("").mp_pics(["MediaId"]))
///             .mini_program_info(MiniProgramInfo::new()
///                 .mini_program_appid("")
///                 .mini_program_sub_appid("")
///                 .mini_program_pics(["MediaId"]))
///             .app_info(AppInfo::new().app_appid("").app_sub_appid("").app_pics(["MediaId"]))
///             .web_info(WebInfo::new().domain("").web_authorisation("").web_appid(""))
///             .wework_info(WeworkInfo::new().sub_corp_id("").wework_pics(["MediaId"])),
///     }),
///     settlement_info: SettlementInfo::new()
///         .settlement_id("")
///         .qualification_type("")
///         .qualifications(["MediaId"])
///         .activities_id("")
///         .activities_rate("")
///         .debit_activities_rate("")
///         .credit_activities_rate("")
///         .activities_additions(["MediaId"]),
///     bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
///         bank_account_type: BankAccountType::BankAccountTypeCorporate,
///         account_name: "",
///         account_bank: "工商银行",
///         bank_address_code: "",
///     })
///     .bank_name("施秉县农村信用合作联社城关信用社")
///     .bank_branch_id("402713354941")
///     .account_number("ciphertext"),
/// })
/// .addition_info(AdditionInfo::new()
///     .legal_person_commitment("")
///     .legal_person_video("")
///     .business_addition_pics(["MediaId"])
///     .business_addition_msg(""));
/// ```
#[doc(alias("提交申请单", "4012719997", "4012722249"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit an application · 提交申请单
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// business application number · 业务申请编号
        business_code(&'a str),
        /// super administrator information · 超级管理员信息
        contact_info(ContactInfo),
        /// entity details · 主体资料
        subject_info(SubjectInfo),
        /// business details · 经营资料
        business_info(BusinessInfo),
        /// settlement rule · 结算规则
        settlement_info(SettlementInfo),
        /// settlement bank account · 结算银行账户
        bank_account_info(BankAccountInfo),
    } {
        /// supplementary materials · 补充材料
        addition_info addition_info_opt(AdditionInfo),
    } }

    /// The documentation's facts about the operation as a whole.
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

    pub use crate::v3::apply4subject::applyment::post::ContactType;

    pub use crate::v3::apply4subject::applyment::post::ContactIdDocType;

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

    crate::sent::sent! { ContactInfo(ContactInfoRequired<'a>) {
        /// super administrator type · 超级管理员类型
        contact_type(ContactType),
        /// super administrator's name · 超级管理员姓名
        contact_name(&'a str),
        /// contact mobile number · 联系手机
        mobile_phone(&'a str),
        /// contact e-mail · 联系邮箱
        contact_email(&'a str),
    } {
        /// contact's identity document type
        contact_id_doc_type contact_id_doc_type_opt(ContactIdDocType),
        /// super administrator's identity document number · 超级管理员身份证件号码
        contact_id_number contact_id_number_opt(into crate::Sensitive),
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
        /// super administrator's WeChat openid · 超级管理员微信openid
        openid openid_opt(into String),
    } }

    pub use crate::v3::apply4subject::applyment::post::SubjectType;

    pub use crate::v3::apply4subject::applyment::post::MicroBizType;

    /// store premises · 门店场所
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { MicroStoreInfo(MicroStoreInfoRequired<'a>) {
        /// store name · 门店名称
        micro_name(&'a str),
        /// store province and city code · 门店省市编码
        micro_address_code(&'a str),
        /// store address · 门店地址
        micro_address(&'a str),
        /// store signboard photo · 门店门头照片
        store_entrance_pic(&'a str),
        /// store interior photo · 店内环境照片
        micro_indoor_copy(&'a str),
    } {
        /// store longitude · 门店经度
        store_longitude store_longitude_opt(into String),
        /// store latitude · 门店纬度
        store_latitude store_latitude_opt(into String),
    } }

    /// mobile business or convenience service · 流动经营/便民服务
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { MicroMobileInfo(MicroMobileInfoRequired<'a>) {
        /// business or service name · 经营/服务名称
        micro_mobile_name(&'a str),
        /// province and city of the place of business or service · 经营/服务所在地省市
        micro_mobile_city(&'a str),
        /// place of business or service (without province and city) · 经营/服务所在地（不含省市）
        micro_mobile_address(&'a str),
        /// business or service site photos · 经营/服务现场照片
        micro_mobile_pics(Vec<&'a str>),
    } {
    } }

    /// online goods or service trading · 线上商品/服务交易
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { MicroOnlineInfo(MicroOnlineInfoRequired<'a>) {
        /// online shop name · 线上店铺名称
        micro_online_store(&'a str),
        /// e-commerce platform name · 电商平台名称
        micro_ec_name(&'a str),
    } {
        /// online store QR code · 店铺二维码
        micro_qrcode micro_qrcode_opt(into String),
        /// shop link · 店铺链接
        micro_link micro_link_opt(into String),
    } }

    /// small or micro business auxiliary supporting materials · 小微辅助证明材料
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { MicroBizInfo(micro_biz_type: MicroBizType) {
        /// store premises · 门店场所
        micro_store_info micro_store_info_opt(MicroStoreInfo),
        /// mobile business or convenience service · 流动经营/便民服务
        micro_mobile_info micro_mobile_info_opt(MicroMobileInfo),
        /// online goods or service trading · 线上商品/服务交易
        micro_online_info micro_online_info_opt(MicroOnlineInfo),
    } }

    /// business licence · 营业执照
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { BusinessLicenseInfo(BusinessLicenseInfoRequired<'a>) {
        /// business licence photo · 营业执照照片
        license_copy(&'a str),
        /// registration number or unified social credit code · 注册号/统一社会信用代码
        license_number(&'a str),
        /// merchant name · 商户名称
        merchant_name(&'a str),
        /// name of the sole trader's operator or legal representative · 个体户经营者/法人姓名
        legal_person(&'a str),
    } {
        /// registered address · 注册地址
        license_address license_address_opt(into String),
        /// validity period start date · 有效期限开始日期
        period_begin period_begin_opt(into String),
        /// validity period end date · 有效期限结束日期
        period_end period_end_opt(into String),
    } }

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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { CertificateInfo(CertificateInfoRequired<'a>) {
        /// registration certificate photo · 登记证书照片
        cert_copy(&'a str),
        /// registration certificate type · 登记证书类型
        cert_type(CertType),
        /// certificate number · 证书号
        cert_number(&'a str),
        /// merchant name · 商户名称
        merchant_name(&'a str),
        /// registered address · 注册地址
        company_address(&'a str),
        /// legal representative's name · 法人姓名
        legal_person(&'a str),
        /// validity period start date · 有效期限开始日期
        period_begin(&'a str),
        /// validity period end date · 有效期限结束日期
        period_end(&'a str),
    } {
    } }

    /// organisation code certificate information · 组织机构代码证信息
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { OrganizationInfo(OrganizationInfoRequired<'a>) {
        /// organisation code certificate photo · 组织机构代码证照片
        organization_copy(&'a str),
        /// organisation code · 组织机构代码
        organization_code(&'a str),
        /// organisation code certificate validity start date · 组织机构代码证有效期开始日期
        org_period_begin(&'a str),
        /// organisation code certificate validity end date · 组织机构代码证有效期结束日期
        org_period_end(&'a str),
    } {
    } }

    pub use crate::v3::apply4subject::applyment::post::FinanceType;

    pub use crate::v3::apply4subject::applyment::post::FinanceInstitutionInfo;

    pub use crate::v3::apply4subject::applyment::post::IdHolderType;

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
        card_period_begin(&'a str),
        /// ID card validity period end time · 身份证有效期结束时间
        card_period_end(&'a str),
    } {
        /// residential address on the ID card · 身份证居住地址
        id_card_address id_card_address_opt(into crate::Sensitive),
    } }

    /// other types of identity document of the operator or legal representative · 经营者/法人其他类型证件信息
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { IdDocInfo(IdDocInfoRequired<'a>) {
        /// identity document front photo · 证件正面照片
        id_doc_copy(&'a str),
        /// name on the identity document · 证件姓名
        id_doc_name(&'a str),
        /// identity document number · 证件号码
        id_doc_number(&'a str),
        /// document validity period start time · 证件有效期开始时间
        doc_period_begin(&'a str),
        /// document validity period end time · 证件有效期结束时间
        doc_period_end(&'a str),
    } {
        /// identity document back photo · 证件反面照片
        id_doc_copy_back id_doc_copy_back_opt(into String),
        /// residential address on the identity document · 证件居住地址
        id_doc_address id_doc_address_opt(into crate::Sensitive),
    } }

    /// identity document of the operator or legal representative · 经营者/法人身份证件
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { IdentityInfo(id_doc_type: IdDocType) {
        /// super administrator type · 超级管理员类型
        id_holder_type id_holder_type_opt(IdHolderType),
        /// legal representative explanation letter · 法定代表人说明函
        authorize_letter_copy authorize_letter_copy_opt(into String),
        /// ID card information of the operator or legal representative · 经营者/法人身份证信息
        id_card_info id_card_info_opt(IdCardInfo),
        /// other types of identity document of the operator or legal representative · 经营者/法人其他类型证件信息
        id_doc_info id_doc_info_opt(IdDocInfo),
        /// whether the operator or legal representative is the beneficial owner · 经营者/法人是否为受益人
        owner owner_opt(bool),
    } }

    pub use crate::v3::apply4subject::applyment::post::UboIdDocType;

    /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { UboInfoList(UboInfoListRequired<'a>) {
        /// beneficial owner's identity document type
        ubo_id_doc_type(UboIdDocType),
        /// ID card portrait side photo · 身份证人像面照片
        ubo_id_doc_copy(&'a str),
        /// ID card emblem side photo · 身份证国徽面照片
        ubo_id_doc_copy_back(&'a str),
        /// beneficial owner's name · 受益人姓名
        ubo_id_doc_name(&'a str),
        /// identity document number · 证件号码
        ubo_id_doc_number(&'a str),
        /// residential address on the identity document · 证件居住地址
        ubo_id_doc_address(&'a str),
        /// document validity period start time · 证件有效期开始时间
        ubo_period_begin(&'a str),
        /// document validity period end time · 证件有效期结束时间
        ubo_period_end(&'a str),
    } {
    } }

    /// entity details · 主体资料
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { SubjectInfo(SubjectInfoRequired) {
        /// entity type · 主体类型
        subject_type(SubjectType),
        /// identity document of the operator or legal representative · 经营者/法人身份证件
        identity_info(IdentityInfo),
    } {
        /// whether it is a financial institution · 是否是金融机构
        finance_institution finance_institution_opt(bool),
        /// small or micro business auxiliary supporting materials · 小微辅助证明材料
        micro_biz_info micro_biz_info_opt(MicroBizInfo),
        /// business licence · 营业执照
        business_license_info business_license_info_opt(BusinessLicenseInfo),
        /// registration certificate · 登记证书
        certificate_info certificate_info_opt(CertificateInfo),
        /// organisation code certificate information · 组织机构代码证信息
        organization_info organization_info_opt(OrganizationInfo),
        /// organisation certifying letter photo · 单位证明函照片
        certificate_letter_copy certificate_letter_copy_opt(into String),
        /// financial institution licence information · 金融机构许可证信息
        finance_institution_info finance_institution_info_opt(FinanceInstitutionInfo),
        /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
        ubo_info_list ubo_info_list_opt([UboInfoList]),
    } }

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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { BizStoreInfo(BizStoreInfoRequired<'a>) {
        /// offline premises name · 线下场所名称
        biz_store_name(&'a str),
        /// offline premises province and city code · 线下场所省市编码
        biz_address_code(&'a str),
        /// offline premises address · 线下场所地址
        biz_store_address(&'a str),
        /// offline premises signboard photos · 线下场所门头照片
        store_entrance_pic(Vec<&'a str>),
        /// offline premises interior photos · 线下场所内部照片
        indoor_pic(Vec<&'a str>),
    } {
        /// merchant appid for the offline venue · 线下场所对应的商家AppID
        biz_sub_appid biz_sub_appid_opt(into String),
    } }

    /// official account scene · 公众号场景
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { MpInfo {
        /// partner official account appid · 服务商公众号AppID
        mp_appid mp_appid_opt(into String),
        /// merchant official account appid · 商家公众号AppID
        mp_sub_appid mp_sub_appid_opt(into String),
        /// official account page screenshots · 公众号页面截图
        mp_pics mp_pics_opt([into String]),
    } }

    /// mini program scene · 小程序场景
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { MiniProgramInfo {
        /// partner mini program appid · 服务商小程序APPID
        mini_program_appid mini_program_appid_opt(into String),
        /// merchant mini program appid · 商家小程序APPID
        mini_program_sub_appid mini_program_sub_appid_opt(into String),
        /// image media ID · 图片MediaID
        mini_program_pics mini_program_pics_opt([into String]),
    } }

    /// app scene · App场景
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { AppInfo {
        /// partner app's appid · 服务商应用APPID
        app_appid app_appid_opt(into String),
        /// merchant app's appid · 商家应用APPID
        app_sub_appid app_sub_appid_opt(into String),
        /// image media ID · 图片MediaID
        app_pics app_pics_opt([into String]),
    } }

    /// website scene · 互联网网站场景
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { WebInfo {
        /// internet website domain · 互联网网站域名
        domain domain_opt(into String),
        /// website authorisation letter · 网站授权函
        web_authorisation web_authorisation_opt(into String),
        /// merchant appid for the website · 互联网网站对应的商家APPID
        web_appid web_appid_opt(into String),
    } }

    /// WeCom scene · 企业微信场景
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { WeworkInfo {
        /// merchant WeCom CorpID · 商家企业微信CorpID
        sub_corp_id sub_corp_id_opt(into String),
        /// image media ID · 图片MediaID
        wework_pics wework_pics_opt([into String]),
    } }

    /// business operation scene · 经营场景
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { SalesInfo(sales_scenes_type: [SalesScenesType]) {
        /// offline premises scene · 线下场所场景
        biz_store_info biz_store_info_opt(BizStoreInfo),
        /// official account scene · 公众号场景
        mp_info mp_info_opt(MpInfo),
        /// mini program scene · 小程序场景
        mini_program_info mini_program_info_opt(MiniProgramInfo),
        /// app scene · App场景
        app_info app_info_opt(AppInfo),
        /// website scene · 互联网网站场景
        web_info web_info_opt(WebInfo),
        /// WeCom scene · 企业微信场景
        wework_info wework_info_opt(WeworkInfo),
    } }

    /// business details · 经营资料
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { BusinessInfo(BusinessInfoRequired<'a>) {
        /// merchant short name · 商户简称
        merchant_shortname(&'a str),
        /// customer service telephone · 客服电话
        service_phone(&'a str),
        /// business operation scene · 经营场景
        sales_info(SalesInfo),
    } {
    } }

    /// settlement rule · 结算规则
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { SettlementInfo {
        /// onboarding settlement rule ID · 入驻结算规则ID
        settlement_id settlement_id_opt(into String),
        /// industry · 所属行业
        qualification_type qualification_type_opt(into String),
        /// special qualification images · 特殊资质图片
        qualifications qualifications_opt([into String]),
        /// discounted fee rate activity ID · 优惠费率活动ID
        activities_id activities_id_opt(into String),
        /// discounted fee rate activity value · 优惠费率活动值
        activities_rate activities_rate_opt(into String),
        /// non-credit card activity fee rate value · 非信用卡活动费率值
        debit_activities_rate debit_activities_rate_opt(into String),
        /// credit card activity fee rate value · 信用卡活动费率值
        credit_activities_rate credit_activities_rate_opt(into String),
        /// supplementary materials for the preferential rate activity · 优惠费率活动补充材料
        activities_additions activities_additions_opt([into String]),
    } }

    crate::open_enum! {
        /// account type · 账户类型
        pub enum BankAccountType {
            BankAccountTypeCorporate = "BANK_ACCOUNT_TYPE_CORPORATE",
            BankAccountTypePersonal = "BANK_ACCOUNT_TYPE_PERSONAL",
        }
    }

    /// settlement bank account · 结算银行账户
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { BankAccountInfo(BankAccountInfoRequired<'a>) {
        /// account type · 账户类型
        bank_account_type(BankAccountType),
        /// account name · 开户名称
        account_name(&'a str),
        /// bank of deposit · 开户银行
        account_bank(&'a str),
        /// province and city code of the bank of deposit · 开户银行省市编码
        bank_address_code(&'a str),
    } {
        /// full name of the bank of deposit (with branch) · 开户银行全称（含支行）
        bank_name bank_name_opt(into String),
        /// branch code (CNAPS) of the bank of deposit · 开户银行联行号
        bank_branch_id bank_branch_id_opt(into String),
        /// bank account number · 银行账号
        account_number account_number_opt(into crate::Sensitive),
    } }

    /// supplementary materials · 补充材料
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { AdditionInfo {
        /// legal representative account opening commitment letter · 法人开户承诺函
        legal_person_commitment legal_person_commitment_opt(into String),
        /// video of the legal representative's intention to open the account · 法人开户意愿视频
        legal_person_video legal_person_video_opt(into String),
        /// supplementary materials · 补充材料
        business_addition_pics business_addition_pics_opt([into String]),
        /// supplementary explanation · 补充说明
        business_addition_msg business_addition_msg_opt(into String),
    } }

    /// Submit an application · 提交申请单
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 0(i64),
    } }
}
