// Written by `cargo xtask codegen` from spec/openapi/v3/apply4subject/applyment.md

//! `/v3/apply4subject/applyment`

pub mod by_applyment_id;
pub mod by_business_code;
pub mod merchants;

/// Query the review result of a merchant account-opening intent application · 查询商户开户意愿申请单审核结果
///
/// `GET /v3/apply4subject/applyment`
///
/// Official pages · 官方文档:
///
/// - partner: [4012697715](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::apply4subject::applyment::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let applyment_state = answer.applyment_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::apply4subject::applyment::get::Request;
///
/// let request = Request::new().applyment_id("").business_code("");
/// ```
#[doc(alias("查询商户开户意愿申请单审核结果", "4012697715"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the review result of a merchant account-opening intent application · 查询商户开户意愿申请单审核结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// application number · 申请单编号
        pub applyment_id: Option<String>,
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
    }

    crate::model! { Request: Default {
        applyment_id: query("applyment_id"),
        business_code: query("business_code"),
    } }

    crate::sent::sent! { Request {
        /// application number · 申请单编号
        applyment_id applyment_id_opt(into String),
        /// business application number · 业务申请编号
        business_code business_code_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/apply4subject/applyment",
        "查询商户开户意愿申请单审核结果",
        "Query the review result of a merchant account-opening intent application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the review result of a merchant account-opening intent application · 查询商户开户意愿申请单审核结果
    #[non_exhaustive]
    pub struct Response {
        /// application state · 申请单状态
        pub applyment_state: Option<response::ApplymentState>,
        /// mini program code image · 小程序码图片
        pub qrcode_data: Option<String>,
        /// rejection parameter · 驳回参数
        pub reject_param: Option<String>,
        /// rejection reason · 驳回原因
        pub reject_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_state: body("applyment_state").promised(),
        qrcode_data: body("qrcode_data"),
        reject_param: body("reject_param"),
        reject_reason: body("reject_reason"),
    } }

    crate::promised::promised! { Response {
        /// application state · 申请单状态
        applyment_state 0(&response::ApplymentState),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// application state · 申请单状态
            pub enum ApplymentState {
                ApplymentStateWaittingForAudit = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
                ApplymentStateWaittingForConfirmContact = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
                ApplymentStateWaittingForConfirmLegalperson = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
                ApplymentStatePassed = "APPLYMENT_STATE_PASSED",
                ApplymentStateFreezed = "APPLYMENT_STATE_FREEZED",
                ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
                ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
                ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
                ApplymentStateToBeConfirmed = "APPLYMENT_STATE_TO_BE_CONFIRMED",
                ApplymentStateToBeSigned = "APPLYMENT_STATE_TO_BE_SIGNED",
                ApplymentStateSigning = "APPLYMENT_STATE_SIGNING",
                ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
                ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
            }
        }
    }
}

/// Submit a merchant account-opening intent application · 提交商户开户意愿申请单
///
/// `POST /v3/apply4subject/applyment`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::apply4subject::applyment::post::{ContactInfo, ContactInfoRequired, IdentificationInfo, IdentificationInfoRequired, IdentificationType, Request, Required, SubjectInfo, SubjectType};
///
/// let request = Request::new(Required {
///     business_code: "",
///     contact_info: ContactInfo::new(ContactInfoRequired {
///         name: "",
///         id_card_number: "",
///         mobile: "",
///     }),
///     subject_info: SubjectInfo::new(SubjectType::SubjectTypeIndividual),
///     identification_info: IdentificationInfo::new(IdentificationInfoRequired {
///         identification_type: IdentificationType::IdentificationTypeIdcard,
///         identification_name: "",
///         identification_number: "",
///         identification_valid_date: vec!["1970-01-01", "forever"],
///         identification_front_copy: "",
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
/// use wechatpay::v3::apply4subject::applyment::post::{AdditionInfo, AssistProveInfo, AssistProveInfoRequired, BusinessLicenceInfo, BusinessLicenceInfoRequired, CertType, CertificateInfo, CertificateInfoRequired, ContactIdDocType, ContactInfo, ContactInfoRequired, ContactType, FinanceInstitutionInfo, FinanceType, IdHolderType, IdentificationInfo, IdentificationInfoRequired, IdentificationType, MicroBizType, Request, Required, SpecialOperationList, SubjectInfo, SubjectType, UboIdDocType, UboInfoList, UboInfoListRequired};
///
/// let request = Request::new(Required {
///     business_code: "",
///     contact_info: ContactInfo::new(ContactInfoRequired {
///         name: "",
///         id_card_number: "",
///         mobile: "",
///     })
///     .contact_type(ContactType::Legal)
///     .contact_id_doc_type(ContactIdDocType::IdentificationTypeIdcard)
///     .contact_id_doc_copy("")
///     .contact_id_doc_copy_back("")
///     .contact_period_begin("")
///     .contact_period_end("")
///     .business_authorization_letter(""),
///     subject_info: SubjectInfo::new(SubjectType::SubjectTypeIndividual)
///         .is_finance_institution(true)
///         .business_licence_info(BusinessLicenceInfo::new(BusinessLicenceInfoRequired {
///             licence_number: "",
///             licence_copy: "",
///             merchant_name: "",
///             legal_person: "",
///             company_address: "",
///             licence_valid_date: vec!["1970-01-01", "forever"],
///         }))
///         .certificate_info(CertificateInfo::new(CertificateInfoRequired {
///             cert_type: CertType::CertificateType2388,
///             cert_number: "",
///             cert_copy: "",
///             merchant_name: "",
///             legal_person: "",
///             company_address: "",
///             cert_valid_date: vec!["1970-01-01", "forever"],
///         }))
///         .company_prove_copy("")
///         .assist_prove_info(AssistProveInfo::new(AssistProveInfoRequired {
///             micro_biz_type: MicroBizType::MicroTypeStore,
///             store_name: "",
///             store_address: "",
///             store_header_copy: "",
///             store_indoor_copy: "",
///         })
///         .store_address_code(""))
///         .special_operation_list([SpecialOperationList::new(0).store_indoor_copy(["MediaId"])])
///         .finance_institution_info(FinanceInstitutionInfo::new()
///             .finance_type(FinanceType::BankAgent)
///             .finance_license_pics(["MediaId"])),
///     identification_info: IdentificationInfo::new(IdentificationInfoRequired {
///         identification_type: IdentificationType::IdentificationTypeIdcard,
///         identification_name: "",
///         identification_number: "",
///         identification_valid_date: vec!["1970-01-01", "forever"],
///         identification_front_copy: "",
///     })
///     .id_holder_type(IdHolderType::Legal)
///     .authorize_letter_copy("")
///     .identification_address("")
///     .identification_back_copy("")
///     .owner(true),
/// })
/// .ubo_info_list([UboInfoList::new(UboInfoListRequired {
///     ubo_id_doc_type: UboIdDocType::IdentificationTypeIdcard,
///     ubo_id_doc_copy: "",
///     ubo_id_doc_copy_back: "",
///     ubo_id_doc_name: "",
///     ubo_id_doc_number: "",
///     ubo_id_doc_address: "",
///     ubo_period_begin: "",
///     ubo_period_end: "",
/// })])
/// .addition_info(AdditionInfo::new().confirm_mchid_list(["string"]))
/// .channel_id("");
/// ```
#[doc(alias("提交商户开户意愿申请单"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, query};

    /// Submit a merchant account-opening intent application · 提交商户开户意愿申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: String,
        /// contact information · 联系人信息
        pub contact_info: ContactInfo,
        /// legal entity information · 主体信息
        pub subject_info: SubjectInfo,
        /// legal representative's identity information · 法人身份信息
        pub identification_info: IdentificationInfo,
        /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
        pub ubo_info_list: Option<Vec<UboInfoList>>,
        /// supplementary materials · 补充材料
        pub addition_info: Option<AdditionInfo>,
        /// channel partner merchant ID · 渠道商户号
        pub channel_id: Option<String>,
        /// ultimate beneficial owner · 最终受益人信息
        pub ubo_info: Option<UboInfo>,
    }

    crate::model! { Request {
        business_code: body("business_code").required(),
        contact_info: body("contact_info").required(),
        subject_info: body("subject_info").required(),
        identification_info: body("identification_info").required(),
        ubo_info_list: body("ubo_info_list"),
        addition_info: body("addition_info"),
        channel_id: query("channel_id"),
        ubo_info: body("ubo_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// business application number · 业务申请编号
        business_code(&'a str),
        /// contact information · 联系人信息
        contact_info(ContactInfo),
        /// legal entity information · 主体信息
        subject_info(SubjectInfo),
        /// legal representative's identity information · 法人身份信息
        identification_info(IdentificationInfo),
    } {
        /// ultimate beneficial owner (UBO) list · 最终受益人信息列表
        ubo_info_list ubo_info_list_opt([UboInfoList]),
        /// supplementary materials · 补充材料
        addition_info addition_info_opt(AdditionInfo),
        /// channel partner merchant ID · 渠道商户号
        channel_id channel_id_opt(into String),
        /// ultimate beneficial owner · 最终受益人信息
        ubo_info ubo_info_opt(UboInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/apply4subject/applyment",
        "提交商户开户意愿申请单",
        "Submit a merchant account-opening intent application",
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

    /// contact information · 联系人信息
    #[must_use]
    #[non_exhaustive]
    pub struct ContactInfo {
        /// super administrator type · 超级管理员类型
        pub contact_type: Option<ContactType>,
        /// contact's name · 联系人姓名
        pub name: crate::Sensitive,
        /// contact's identity document type
        pub contact_id_doc_type: Option<ContactIdDocType>,
        /// contact person's ID card number · 联系人身份证号码
        pub id_card_number: crate::Sensitive,
        /// contact person's identity document front photo · 联系人证件正面照片
        pub contact_id_doc_copy: Option<String>,
        /// contact person's identity document back photo · 联系人证件反面照片
        pub contact_id_doc_copy_back: Option<String>,
        /// contact's document validity period start time · 联系人证件有效期开始时间
        pub contact_period_begin: Option<String>,
        /// contact's document validity period end time · 联系人证件有效期结束时间
        pub contact_period_end: Option<String>,
        /// business handling authorisation letter · 业务办理授权函
        pub business_authorization_letter: Option<String>,
        /// contact's mobile number · 联系人手机号
        pub mobile: crate::Sensitive,
    }

    crate::model! { ContactInfo {
        contact_type: body("contact_type"),
        name: body("name").required().mark(Mark::Rsa),
        contact_id_doc_type: body("contact_id_doc_type"),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
        contact_id_doc_copy: body("contact_id_doc_copy"),
        contact_id_doc_copy_back: body("contact_id_doc_copy_back"),
        contact_period_begin: body("contact_period_begin"),
        contact_period_end: body("contact_period_end"),
        business_authorization_letter: body("business_authorization_letter"),
        mobile: body("mobile").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { ContactInfo(ContactInfoRequired<'a>) {
        /// contact's name · 联系人姓名
        name(&'a str),
        /// contact person's ID card number · 联系人身份证号码
        id_card_number(&'a str),
        /// contact's mobile number · 联系人手机号
        mobile(&'a str),
    } {
        /// super administrator type · 超级管理员类型
        contact_type contact_type_opt(ContactType),
        /// contact's identity document type
        contact_id_doc_type contact_id_doc_type_opt(ContactIdDocType),
        /// contact person's identity document front photo · 联系人证件正面照片
        contact_id_doc_copy contact_id_doc_copy_opt(into String),
        /// contact person's identity document back photo · 联系人证件反面照片
        contact_id_doc_copy_back contact_id_doc_copy_back_opt(into String),
        /// contact's document validity period start time · 联系人证件有效期开始时间
        contact_period_begin contact_period_begin_opt(into String),
        /// contact's document validity period end time · 联系人证件有效期结束时间
        contact_period_end contact_period_end_opt(into String),
        /// business handling authorisation letter · 业务办理授权函
        business_authorization_letter business_authorization_letter_opt(into String),
    } }

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

    /// business licence · 营业执照
    #[must_use]
    #[non_exhaustive]
    pub struct BusinessLicenceInfo {
        /// business licence registration number · 营业执照注册号
        pub licence_number: String,
        /// business licence photo · 营业执照照片
        pub licence_copy: String,
        /// merchant name · 商户名称
        pub merchant_name: String,
        /// legal representative's name · 法人姓名
        pub legal_person: String,
        /// registered address · 注册地址
        pub company_address: String,
        /// business licence validity dates as a `JSON` string · 营业执照有效日期`JSON`格式字符串
        pub licence_valid_date: crate::JsonString<Vec<String>>,
    }

    crate::model! { BusinessLicenceInfo {
        licence_number: body("licence_number").required(),
        licence_copy: body("licence_copy").required(),
        merchant_name: body("merchant_name").required(),
        legal_person: body("legal_person").required(),
        company_address: body("company_address").required(),
        licence_valid_date: body("licence_valid_date").required().mark(Mark::Json),
    } }

    crate::sent::sent! { BusinessLicenceInfo(BusinessLicenceInfoRequired<'a>) {
        /// business licence registration number · 营业执照注册号
        licence_number(&'a str),
        /// business licence photo · 营业执照照片
        licence_copy(&'a str),
        /// merchant name · 商户名称
        merchant_name(&'a str),
        /// legal representative's name · 法人姓名
        legal_person(&'a str),
        /// registered address · 注册地址
        company_address(&'a str),
        /// business licence validity dates as a `JSON` string · 营业执照有效日期`JSON`格式字符串
        licence_valid_date(Vec<&'a str>),
    } {
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
            CertificateType2397 = "CERTIFICATE_TYPE_2397",
            CertificateType2398 = "CERTIFICATE_TYPE_2398",
        }
    }

    /// registration certificate · 登记证书
    #[must_use]
    #[non_exhaustive]
    pub struct CertificateInfo {
        /// registration certificate type · 登记证书类型
        pub cert_type: CertType,
        /// certificate number · 证书编号
        pub cert_number: String,
        /// registration certificate photo · 登记证书照片
        pub cert_copy: String,
        /// merchant name · 商户名称
        pub merchant_name: String,
        /// legal representative's name · 法人姓名
        pub legal_person: String,
        /// registered address · 注册地址
        pub company_address: String,
        /// business licence validity dates as a `JSON` string · 营业执照有效日期`JSON`格式字符串
        pub cert_valid_date: crate::JsonString<Vec<String>>,
    }

    crate::model! { CertificateInfo {
        cert_type: body("cert_type").required(),
        cert_number: body("cert_number").required(),
        cert_copy: body("cert_copy").required(),
        merchant_name: body("merchant_name").required(),
        legal_person: body("legal_person").required(),
        company_address: body("company_address").required(),
        cert_valid_date: body("cert_valid_date").required().mark(Mark::Json),
    } }

    crate::sent::sent! { CertificateInfo(CertificateInfoRequired<'a>) {
        /// registration certificate type · 登记证书类型
        cert_type(CertType),
        /// certificate number · 证书编号
        cert_number(&'a str),
        /// registration certificate photo · 登记证书照片
        cert_copy(&'a str),
        /// merchant name · 商户名称
        merchant_name(&'a str),
        /// legal representative's name · 法人姓名
        legal_person(&'a str),
        /// registered address · 注册地址
        company_address(&'a str),
        /// business licence validity dates as a `JSON` string · 营业执照有效日期`JSON`格式字符串
        cert_valid_date(Vec<&'a str>),
    } {
    } }

    crate::open_enum! {
        /// small or micro business type · 小微经营类型
        pub enum MicroBizType {
            MicroTypeStore = "MICRO_TYPE_STORE",
            MicroTypeMobile = "MICRO_TYPE_MOBILE",
            MicroTypeOnline = "MICRO_TYPE_ONLINE",
        }
    }

    /// auxiliary supporting material information · 辅助证明材料信息
    #[must_use]
    #[non_exhaustive]
    pub struct AssistProveInfo {
        /// small or micro business type · 小微经营类型
        pub micro_biz_type: MicroBizType,
        /// store name · 门店名称
        pub store_name: String,
        /// store province and city code · 门店省市编码
        pub store_address_code: Option<String>,
        /// store address · 门店地址
        pub store_address: String,
        /// store signboard photo · 门店门头照片
        pub store_header_copy: String,
        /// store interior photo · 店内环境照片
        pub store_indoor_copy: String,
    }

    crate::model! { AssistProveInfo {
        micro_biz_type: body("micro_biz_type").required(),
        store_name: body("store_name").required(),
        store_address_code: body("store_address_code"),
        store_address: body("store_address").required(),
        store_header_copy: body("store_header_copy").required(),
        store_indoor_copy: body("store_indoor_copy").required(),
    } }

    crate::sent::sent! { AssistProveInfo(AssistProveInfoRequired<'a>) {
        /// small or micro business type · 小微经营类型
        micro_biz_type(MicroBizType),
        /// store name · 门店名称
        store_name(&'a str),
        /// store address · 门店地址
        store_address(&'a str),
        /// store signboard photo · 门店门头照片
        store_header_copy(&'a str),
        /// store interior photo · 店内环境照片
        store_indoor_copy(&'a str),
    } {
        /// store province and city code · 门店省市编码
        store_address_code store_address_code_opt(into String),
    } }

    /// operating permit information · 经营许可证信息
    #[must_use]
    #[non_exhaustive]
    pub struct SpecialOperationList {
        /// industry ID · 行业ID (`44`, `33`, `22`, `41`, `42`, `49`, `50`, `51`, `36`, `54`, `55`, `32`, `52`)
        pub category_id: i64,
        /// store interior photo · 店内环境照片
        pub store_indoor_copy: Option<Vec<String>>,
        /// photos of the business permit · 经营许可证图片
        pub operation_copy_list: Option<Vec<String>>,
    }

    crate::model! { SpecialOperationList {
        category_id: body("category_id").required(),
        store_indoor_copy: body("store_indoor_copy"),
        operation_copy_list: body("operation_copy_list"),
    } }

    crate::sent::sent! { SpecialOperationList(category_id: i64) {
        /// store interior photo · 店内环境照片
        store_indoor_copy store_indoor_copy_opt([into String]),
        /// photos of the business permit · 经营许可证图片
        operation_copy_list operation_copy_list_opt([into String]),
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

    /// legal entity information · 主体信息
    #[must_use]
    #[non_exhaustive]
    pub struct SubjectInfo {
        /// entity type · 主体类型
        pub subject_type: SubjectType,
        /// whether a financial institution · 是否金融机构
        pub is_finance_institution: Option<bool>,
        /// business licence · 营业执照
        pub business_licence_info: Option<BusinessLicenceInfo>,
        /// registration certificate · 登记证书
        pub certificate_info: Option<CertificateInfo>,
        /// organisation certifying letter photo · 单位证明函照片
        pub company_prove_copy: Option<String>,
        /// auxiliary supporting material information · 辅助证明材料信息
        pub assist_prove_info: Option<AssistProveInfo>,
        /// operating permit information · 经营许可证信息
        pub special_operation_list: Option<Vec<SpecialOperationList>>,
        /// financial institution licence information · 金融机构许可证信息
        pub finance_institution_info: Option<FinanceInstitutionInfo>,
    }

    crate::model! { SubjectInfo {
        subject_type: body("subject_type").required(),
        is_finance_institution: body("is_finance_institution"),
        business_licence_info: body("business_licence_info"),
        certificate_info: body("certificate_info"),
        company_prove_copy: body("company_prove_copy"),
        assist_prove_info: body("assist_prove_info"),
        special_operation_list: body("special_operation_list"),
        finance_institution_info: body("finance_institution_info"),
    } }

    crate::sent::sent! { SubjectInfo(subject_type: SubjectType) {
        /// whether a financial institution · 是否金融机构
        is_finance_institution is_finance_institution_opt(bool),
        /// business licence · 营业执照
        business_licence_info business_licence_info_opt(BusinessLicenceInfo),
        /// registration certificate · 登记证书
        certificate_info certificate_info_opt(CertificateInfo),
        /// organisation certifying letter photo · 单位证明函照片
        company_prove_copy company_prove_copy_opt(into String),
        /// auxiliary supporting material information · 辅助证明材料信息
        assist_prove_info assist_prove_info_opt(AssistProveInfo),
        /// operating permit information · 经营许可证信息
        special_operation_list special_operation_list_opt([SpecialOperationList]),
        /// financial institution licence information · 金融机构许可证信息
        finance_institution_info finance_institution_info_opt(FinanceInstitutionInfo),
    } }

    crate::open_enum! {
        /// super administrator type · 超级管理员类型
        pub enum IdHolderType {
            Legal = "LEGAL",
            Super = "SUPER",
        }
    }

    crate::open_enum! {
        /// identity document type
        pub enum IdentificationType {
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
    #[must_use]
    #[non_exhaustive]
    pub struct IdentificationInfo {
        /// super administrator type · 超级管理员类型
        pub id_holder_type: Option<IdHolderType>,
        /// identity document type
        pub identification_type: IdentificationType,
        /// legal representative explanation letter · 法定代表人说明函
        pub authorize_letter_copy: Option<String>,
        /// name on the identity document · 证件姓名
        pub identification_name: crate::Sensitive,
        /// identity document number · 证件号码
        pub identification_number: crate::Sensitive,
        /// document validity dates as a `JSON` string · 证件有效日期`JSON`格式字符串
        pub identification_valid_date: crate::JsonString<Vec<String>>,
        /// residential address on the identity document · 证件居住地址
        pub identification_address: Option<crate::Sensitive>,
        /// identity document front photo · 证件正面照片
        pub identification_front_copy: String,
        /// identity document back photo · 证件反面照片
        pub identification_back_copy: Option<String>,
        /// whether the operator or legal representative is the beneficial owner · 经营者/法人是否为受益人
        pub owner: Option<bool>,
    }

    crate::model! { IdentificationInfo {
        id_holder_type: body("id_holder_type"),
        identification_type: body("identification_type").required(),
        authorize_letter_copy: body("authorize_letter_copy"),
        identification_name: body("identification_name").required().mark(Mark::Rsa),
        identification_number: body("identification_number").required().mark(Mark::Rsa),
        identification_valid_date: body("identification_valid_date").required().mark(Mark::Json),
        identification_address: body("identification_address").mark(Mark::Rsa),
        identification_front_copy: body("identification_front_copy").required(),
        identification_back_copy: body("identification_back_copy"),
        owner: body("owner"),
    } }

    crate::sent::sent! { IdentificationInfo(IdentificationInfoRequired<'a>) {
        /// identity document type
        identification_type(IdentificationType),
        /// name on the identity document · 证件姓名
        identification_name(&'a str),
        /// identity document number · 证件号码
        identification_number(&'a str),
        /// document validity dates as a `JSON` string · 证件有效日期`JSON`格式字符串
        identification_valid_date(Vec<&'a str>),
        /// identity document front photo · 证件正面照片
        identification_front_copy(&'a str),
    } {
        /// super administrator type · 超级管理员类型
        id_holder_type id_holder_type_opt(IdHolderType),
        /// legal representative explanation letter · 法定代表人说明函
        authorize_letter_copy authorize_letter_copy_opt(into String),
        /// residential address on the identity document · 证件居住地址
        identification_address identification_address_opt(into crate::Sensitive),
        /// identity document back photo · 证件反面照片
        identification_back_copy identification_back_copy_opt(into String),
        /// whether the operator or legal representative is the beneficial owner · 经营者/法人是否为受益人
        owner owner_opt(bool),
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
        pub ubo_id_doc_type: UboIdDocType,
        /// identity document front photo · 证件正面照片
        pub ubo_id_doc_copy: String,
        /// identity document back photo · 证件反面照片
        pub ubo_id_doc_copy_back: String,
        /// name on the identity document · 证件姓名
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
        /// identity document front photo · 证件正面照片
        ubo_id_doc_copy(&'a str),
        /// identity document back photo · 证件反面照片
        ubo_id_doc_copy_back(&'a str),
        /// name on the identity document · 证件姓名
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

    /// supplementary materials · 补充材料
    #[must_use]
    #[non_exhaustive]
    pub struct AdditionInfo {
        /// list of merchant IDs to be confirmed · 待确认商户号列表
        pub confirm_mchid_list: Option<Vec<String>>,
    }

    crate::model! { AdditionInfo: Default {
        confirm_mchid_list: body("confirm_mchid_list"),
    } }

    crate::sent::sent! { AdditionInfo {
        /// list of merchant IDs to be confirmed · 待确认商户号列表
        confirm_mchid_list confirm_mchid_list_opt([into String]),
    } }

    crate::open_enum! {
        /// document type · 证件类型
        pub enum UboIdType {
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

    /// ultimate beneficial owner · 最终受益人信息
    #[must_use]
    #[non_exhaustive]
    pub struct UboInfo {
        /// ID card portrait side photo · 身份证人像面照片
        pub ubo_id_card_copy: Option<String>,
        /// ID card emblem side photo · 身份证国徽面照片
        pub ubo_id_card_national: Option<String>,
        /// validity of the identity document · 证件有效期
        pub ubo_id_card_valid_date: Option<String>,
        /// identity document front photo · 证件正面照片
        pub ubo_id_doc_copy: Option<String>,
        /// identity document number · 证件号码
        pub ubo_id_number: Option<crate::Sensitive>,
        /// document type · 证件类型
        pub ubo_id_type: Option<UboIdType>,
        /// name on the identity document · 证件姓名
        pub ubo_name: Option<crate::Sensitive>,
    }

    crate::model! { UboInfo: Default {
        ubo_id_card_copy: body("ubo_id_card_copy"),
        ubo_id_card_national: body("ubo_id_card_national"),
        ubo_id_card_valid_date: body("ubo_id_card_valid_date"),
        ubo_id_doc_copy: body("ubo_id_doc_copy"),
        ubo_id_number: body("ubo_id_number").mark(Mark::Rsa),
        ubo_id_type: body("ubo_id_type"),
        ubo_name: body("ubo_name").mark(Mark::Rsa),
    } }

    crate::sent::sent! { UboInfo {
        /// ID card portrait side photo · 身份证人像面照片
        ubo_id_card_copy ubo_id_card_copy_opt(into String),
        /// ID card emblem side photo · 身份证国徽面照片
        ubo_id_card_national ubo_id_card_national_opt(into String),
        /// validity of the identity document · 证件有效期
        ubo_id_card_valid_date ubo_id_card_valid_date_opt(into String),
        /// identity document front photo · 证件正面照片
        ubo_id_doc_copy ubo_id_doc_copy_opt(into String),
        /// identity document number · 证件号码
        ubo_id_number ubo_id_number_opt(into crate::Sensitive),
        /// document type · 证件类型
        ubo_id_type ubo_id_type_opt(UboIdType),
        /// name on the identity document · 证件姓名
        ubo_name ubo_name_opt(into crate::Sensitive),
    } }

    /// Submit a merchant account-opening intent application · 提交商户开户意愿申请单
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
