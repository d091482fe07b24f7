// Written by `cargo xtask codegen` from spec/openapi/v3/brand/applyments.md

//! `/v3/brand/applyments`

pub mod applyment_id;
pub mod business_code;
pub mod cancel_applyment;

/// Submit an onboarding application · 提交入驻申请
///
/// `POST /v3/brand/applyments`
///
/// Official pages · 官方文档:
///
/// - partner: [4016249989](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::applyments::post::{AdminInfo, AdminInfoRequired, BrandBasicInfo, BrandBasicInfoRequired, IdDocType, Request, Required, SubjectInfo, SubjectInfoRequired, SubjectType, Trademark, TrademarkExists};
///
/// let request = Request::new(Required {
///     business_code: "1900013511_10000",
///     admin_info: AdminInfo::new(AdminInfoRequired {
///         admin_name: "…",
///         id_doc_type: IdDocType::IdentificationTypeMainlandIdCard,
///         id_card_number: "…",
///     }),
///     subject_info: SubjectInfo::new(SubjectInfoRequired {
///         subject_type: SubjectType::SubjectTypeEnterprise,
///         subject_name: "xx有限公司",
///         unified_social_credit_code: "91310101MA1FPX1234",
///     }),
///     brand_basic_info: BrandBasicInfo::new(BrandBasicInfoRequired {
///         brand_name: "爱马哥",
///         brand_logo: "U2FsdGVkX1+8n2qLk9jP4vRtY6Wx",
///     }),
///     trademark: Trademark::new(TrademarkExists::TrademarkNone),
/// });
/// let answer = request.send(&client).await?;
/// let applyment_id = answer.applyment_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::applyments::post::{AdminInfo, AdminInfoRequired, BrandBasicInfo, BrandBasicInfoRequired, IdDocType, LogoTrademarkRegistrationCertificate, LogoTrademarkRegistrationCertificateRequired, Request, Required, SubjectInfo, SubjectInfoRequired, SubjectType, Trademark, TrademarkExists, TrademarkRegistrationCertificate, TrademarkRegistrationCertificateRequired};
///
/// let request = Request::new(Required {
///     business_code: "1900013511_10000",
///     admin_info: AdminInfo::new(AdminInfoRequired {
///         admin_name: "…",
///         id_doc_type: IdDocType::IdentificationTypeMainlandIdCard,
///         id_card_number: "…",
///     }),
///     subject_info: SubjectInfo::new(SubjectInfoRequired {
///         subject_type: SubjectType::SubjectTypeEnterprise,
///         subject_name: "xx有限公司",
///         unified_social_credit_code: "91310101MA1FPX1234",
///     }),
///     brand_basic_info: BrandBasicInfo::new(BrandBasicInfoRequired {
///         brand_name: "爱马哥",
///         brand_logo: "U2FsdGVkX1+8n2qLk9jP4vRtY6Wx",
///     }),
///     trademark: Trademark::new(TrademarkExists::TrademarkNone)
///         .trademark_registration_certificate(TrademarkRegistrationCertificate::new(TrademarkRegistrationCertificateRequired {
///             name: "爱马哥",
///             number: "12345678",
///             valid_begin_time: "2025-09-08".into(),
///             valid_end_time: "2035-09-08".into(),
///             international_class: "25",
///             holder: "腾讯科技有限公司",
///         })
///         .certificate("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ")
///         .license("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ")
///         .authorization_begin_time("2025-09-08")
///         .authorization_end_time("2035-09-08")
///         .certificate_list(["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re"])
///         .license_list(["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re"]))
///         .logo_trademark_registration_certificate(LogoTrademarkRegistrationCertificate::new(LogoTrademarkRegistrationCertificateRequired {
///             name: "爱马哥",
///             number: "21312344",
///             valid_begin_time: "2025-09-08".into(),
///             valid_end_time: "2035-09-08".into(),
///             international_class: "25",
///             holder: "腾讯科技有限公司",
///         })
///         .certificate("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ")
///         .license("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ")
///         .authorization_begin_time("2025-09-08")
///         .authorization_end_time("2035-09-08")
///         .certificate_list(["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re"])
///         .license_list(["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re"]))
///         .no_trademark_addition_prove("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ")
///         .no_trademark_addition_prove_list(["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re"]),
/// });
/// ```
#[doc(alias("提交入驻申请", "4016249989"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit an onboarding application · 提交入驻申请
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: String,
        /// administrator information · 管理员信息
        pub admin_info: AdminInfo,
        /// entity details · 主体资料
        pub subject_info: SubjectInfo,
        /// brand's basic information · 品牌基础信息
        pub brand_basic_info: BrandBasicInfo,
        /// brand trademark details · 品牌商标资料
        pub trademark: Trademark,
    }

    crate::model! { Request {
        business_code: body("business_code").required(),
        admin_info: body("admin_info").required(),
        subject_info: body("subject_info").required(),
        brand_basic_info: body("brand_basic_info").required(),
        trademark: body("trademark").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// business application number · 业务申请编号
        business_code(&'a str),
        /// administrator information · 管理员信息
        admin_info(AdminInfo),
        /// entity details · 主体资料
        subject_info(SubjectInfo),
        /// brand's basic information · 品牌基础信息
        brand_basic_info(BrandBasicInfo),
        /// brand trademark details · 品牌商标资料
        trademark(Trademark),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/applyments",
        "提交入驻申请",
        "Submit an onboarding application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// administrator's document type · 管理员证件类型
        pub enum IdDocType {
            IdentificationTypeMainlandIdCard = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
            IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
            IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
            IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
            IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
            IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
        }
    }

    /// administrator information · 管理员信息
    #[must_use]
    #[non_exhaustive]
    pub struct AdminInfo {
        /// administrator's name · 管理员姓名
        pub admin_name: crate::Sensitive,
        /// administrator's document type · 管理员证件类型
        pub id_doc_type: IdDocType,
        /// administrator's document number · 管理员证件号
        pub id_card_number: crate::Sensitive,
    }

    crate::model! { AdminInfo {
        admin_name: body("admin_name").required().mark(Mark::Rsa),
        id_doc_type: body("id_doc_type").required(),
        id_card_number: body("id_card_number").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { AdminInfo(AdminInfoRequired<'a>) {
        /// administrator's name · 管理员姓名
        admin_name(&'a str),
        /// administrator's document type · 管理员证件类型
        id_doc_type(IdDocType),
        /// administrator's document number · 管理员证件号
        id_card_number(&'a str),
    } {
    } }

    crate::open_enum! {
        /// entity type · 主体类型
        pub enum SubjectType {
            SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
            SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        }
    }

    /// entity details · 主体资料
    #[must_use]
    #[non_exhaustive]
    pub struct SubjectInfo {
        /// entity type · 主体类型
        pub subject_type: SubjectType,
        /// legal entity name · 主体名称
        pub subject_name: String,
        /// unified social credit code · 统一社会信用代码
        pub unified_social_credit_code: String,
    }

    crate::model! { SubjectInfo {
        subject_type: body("subject_type").required(),
        subject_name: body("subject_name").required(),
        unified_social_credit_code: body("unified_social_credit_code").required(),
    } }

    crate::sent::sent! { SubjectInfo(SubjectInfoRequired<'a>) {
        /// entity type · 主体类型
        subject_type(SubjectType),
        /// legal entity name · 主体名称
        subject_name(&'a str),
        /// unified social credit code · 统一社会信用代码
        unified_social_credit_code(&'a str),
    } {
    } }

    /// brand's basic information · 品牌基础信息
    #[must_use]
    #[non_exhaustive]
    pub struct BrandBasicInfo {
        /// brand name · 品牌名称
        pub brand_name: String,
        /// brand logo · 品牌Logo
        pub brand_logo: String,
    }

    crate::model! { BrandBasicInfo {
        brand_name: body("brand_name").required(),
        brand_logo: body("brand_logo").required(),
    } }

    crate::sent::sent! { BrandBasicInfo(BrandBasicInfoRequired<'a>) {
        /// brand name · 品牌名称
        brand_name(&'a str),
        /// brand logo · 品牌Logo
        brand_logo(&'a str),
    } {
    } }

    crate::open_enum! {
        /// whether there is a trademark · 有无商标
        pub enum TrademarkExists {
            TrademarkExists = "TRADEMARK_EXISTS",
            TrademarkNone = "TRADEMARK_NONE",
        }
    }

    /// trademark registration certificate · 商标注册证
    #[must_use]
    #[non_exhaustive]
    pub struct TrademarkRegistrationCertificate {
        /// trademark registration certificate · 商标注册证
        pub certificate: Option<String>,
        /// trademark name · 商标名称
        pub name: String,
        /// trademark registration number · 商标注册号
        pub number: String,
        /// trademark validity period start time · 商标有效期开始时间; as 2018-06-08
        pub valid_begin_time: crate::Date,
        /// trademark validity period end time · 商标有效期结束时间; as 2018-06-08
        pub valid_end_time: crate::Date,
        /// trademark international class · 商标国际分类
        pub international_class: String,
        /// trademark registrant · 商标注册人
        pub holder: String,
        /// trademark licence authorisation letter · 商标许可使用授权书
        pub license: Option<String>,
        /// trademark authorisation validity period start time · 商标授权有效期开始时间; as 2018-06-08
        pub authorization_begin_time: Option<crate::Date>,
        /// trademark authorisation validity period end time · 商标授权有效期结束时间; as 2018-06-08
        pub authorization_end_time: Option<crate::Date>,
        /// trademark registration certificate list · 商标注册证列表
        pub certificate_list: Option<Vec<String>>,
        /// list of trademark licence authorisation letters · 商标许可使用授权书列表
        pub license_list: Option<Vec<String>>,
    }

    crate::model! { TrademarkRegistrationCertificate {
        certificate: body("certificate"),
        name: body("name").required(),
        number: body("number").required(),
        valid_begin_time: body("valid_begin_time").required(),
        valid_end_time: body("valid_end_time").required(),
        international_class: body("international_class").required(),
        holder: body("holder").required(),
        license: body("license"),
        authorization_begin_time: body("authorization_begin_time"),
        authorization_end_time: body("authorization_end_time"),
        certificate_list: body("certificate_list"),
        license_list: body("license_list"),
    } }

    crate::sent::sent! { TrademarkRegistrationCertificate(TrademarkRegistrationCertificateRequired<'a>) {
        /// trademark name · 商标名称
        name(&'a str),
        /// trademark registration number · 商标注册号
        number(&'a str),
        /// trademark validity period start time · 商标有效期开始时间; as 2018-06-08
        valid_begin_time(crate::Date),
        /// trademark validity period end time · 商标有效期结束时间; as 2018-06-08
        valid_end_time(crate::Date),
        /// trademark international class · 商标国际分类
        international_class(&'a str),
        /// trademark registrant · 商标注册人
        holder(&'a str),
    } {
        /// trademark registration certificate · 商标注册证
        certificate certificate_opt(into String),
        /// trademark licence authorisation letter · 商标许可使用授权书
        license license_opt(into String),
        /// trademark authorisation validity period start time · 商标授权有效期开始时间; as 2018-06-08
        authorization_begin_time authorization_begin_time_opt(into crate::Date),
        /// trademark authorisation validity period end time · 商标授权有效期结束时间; as 2018-06-08
        authorization_end_time authorization_end_time_opt(into crate::Date),
        /// trademark registration certificate list · 商标注册证列表
        certificate_list certificate_list_opt([into String]),
        /// list of trademark licence authorisation letters · 商标许可使用授权书列表
        license_list license_list_opt([into String]),
    } }

    /// logo trademark registration certificate · Logo商标注册证
    #[must_use]
    #[non_exhaustive]
    pub struct LogoTrademarkRegistrationCertificate {
        /// logo trademark registration certificate · Logo商标注册证
        pub certificate: Option<String>,
        /// logo trademark name · Logo商标名称
        pub name: String,
        /// logo trademark registration number · Logo商标注册号
        pub number: String,
        /// logo trademark validity period start time · Logo商标有效期开始时间; as 2018-06-08
        pub valid_begin_time: crate::Date,
        /// logo trademark validity period end time · Logo商标有效期结束时间; as 2018-06-08
        pub valid_end_time: crate::Date,
        /// logo trademark international class · Logo商标国际分类
        pub international_class: String,
        /// logo trademark registrant · Logo商标注册人
        pub holder: String,
        /// logo trademark licence authorisation letter · Logo商标许可使用授权书
        pub license: Option<String>,
        /// logo trademark authorisation validity period start time · Logo商标授权有效期开始时间; as 2018-06-08
        pub authorization_begin_time: Option<crate::Date>,
        /// logo trademark authorisation validity period end time · Logo商标授权有效期结束时间; as 2018-06-08
        pub authorization_end_time: Option<crate::Date>,
        /// logo trademark registration certificate list · Logo商标注册证列表
        pub certificate_list: Option<Vec<String>>,
        /// list of logo trademark licence authorisation letters · Logo商标许可使用授权书列表
        pub license_list: Option<Vec<String>>,
    }

    crate::model! { LogoTrademarkRegistrationCertificate {
        certificate: body("certificate"),
        name: body("name").required(),
        number: body("number").required(),
        valid_begin_time: body("valid_begin_time").required(),
        valid_end_time: body("valid_end_time").required(),
        international_class: body("international_class").required(),
        holder: body("holder").required(),
        license: body("license"),
        authorization_begin_time: body("authorization_begin_time"),
        authorization_end_time: body("authorization_end_time"),
        certificate_list: body("certificate_list"),
        license_list: body("license_list"),
    } }

    crate::sent::sent! { LogoTrademarkRegistrationCertificate(LogoTrademarkRegistrationCertificateRequired<'a>) {
        /// logo trademark name · Logo商标名称
        name(&'a str),
        /// logo trademark registration number · Logo商标注册号
        number(&'a str),
        /// logo trademark validity period start time · Logo商标有效期开始时间; as 2018-06-08
        valid_begin_time(crate::Date),
        /// logo trademark validity period end time · Logo商标有效期结束时间; as 2018-06-08
        valid_end_time(crate::Date),
        /// logo trademark international class · Logo商标国际分类
        international_class(&'a str),
        /// logo trademark registrant · Logo商标注册人
        holder(&'a str),
    } {
        /// logo trademark registration certificate · Logo商标注册证
        certificate certificate_opt(into String),
        /// logo trademark licence authorisation letter · Logo商标许可使用授权书
        license license_opt(into String),
        /// logo trademark authorisation validity period start time · Logo商标授权有效期开始时间; as 2018-06-08
        authorization_begin_time authorization_begin_time_opt(into crate::Date),
        /// logo trademark authorisation validity period end time · Logo商标授权有效期结束时间; as 2018-06-08
        authorization_end_time authorization_end_time_opt(into crate::Date),
        /// logo trademark registration certificate list · Logo商标注册证列表
        certificate_list certificate_list_opt([into String]),
        /// list of logo trademark licence authorisation letters · Logo商标许可使用授权书列表
        license_list license_list_opt([into String]),
    } }

    /// brand trademark details · 品牌商标资料
    #[must_use]
    #[non_exhaustive]
    pub struct Trademark {
        /// whether there is a trademark · 有无商标
        pub trademark_exists: TrademarkExists,
        /// trademark registration certificate · 商标注册证
        pub trademark_registration_certificate: Option<TrademarkRegistrationCertificate>,
        /// logo trademark registration certificate · Logo商标注册证
        pub logo_trademark_registration_certificate: Option<
            LogoTrademarkRegistrationCertificate,
        >,
        /// additional supporting materials when there is no trademark · 无商标额外证明材料
        pub no_trademark_addition_prove: Option<String>,
        /// list of additional supporting materials where there is no trademark · 无商标额外证明材料列表
        pub no_trademark_addition_prove_list: Option<Vec<String>>,
    }

    crate::model! { Trademark {
        trademark_exists: body("trademark_exists").required(),
        trademark_registration_certificate: body("trademark_registration_certificate"),
        logo_trademark_registration_certificate: body("logo_trademark_registration_certificate"),
        no_trademark_addition_prove: body("no_trademark_addition_prove"),
        no_trademark_addition_prove_list: body("no_trademark_addition_prove_list"),
    } }

    crate::sent::sent! { Trademark(trademark_exists: TrademarkExists) {
        /// trademark registration certificate · 商标注册证
        trademark_registration_certificate trademark_registration_certificate_opt(TrademarkRegistrationCertificate),
        /// logo trademark registration certificate · Logo商标注册证
        logo_trademark_registration_certificate logo_trademark_registration_certificate_opt(LogoTrademarkRegistrationCertificate),
        /// additional supporting materials when there is no trademark · 无商标额外证明材料
        no_trademark_addition_prove no_trademark_addition_prove_opt(into String),
        /// list of additional supporting materials where there is no trademark · 无商标额外证明材料列表
        no_trademark_addition_prove_list no_trademark_addition_prove_list_opt([into String]),
    } }

    /// Submit an onboarding application · 提交入驻申请
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id").promised(),
        business_code: body("business_code").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 0(&str),
        /// business application number · 业务申请编号
        business_code 1(&str),
    } }
}
