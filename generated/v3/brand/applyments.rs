// Written by `cargo xtask codegen` from spec/openapi/v3/brand/applyments.md

//! `/v3/brand/applyments`

pub mod applyment_id;
pub mod business_code;
pub mod cancel_applyment;

/// Submit an onboarding application · 提交入驻申请
///
/// `POST /v3/brand/applyments`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
///
/// ```
/// use wechatpay::v3::brand::applyments::post::{AdminInfo, BrandBasicInfo, IdDocType, LogoTrademarkRegistrationCertificate, Request, SubjectInfo, SubjectType, Trademark, TrademarkExists, TrademarkRegistrationCertificate};
///
/// let request = Request::new(
///     "1900013511_10000",
///     AdminInfo::new("…", IdDocType::IdentificationTypeMainlandIdCard, "…"),
///     SubjectInfo::new(
///         SubjectType::SubjectTypeEnterprise,
///         "xx有限公司",
///         "91310101MA1FPX1234",
///     ),
///     BrandBasicInfo::new("爱马哥", "U2FsdGVkX1+8n2qLk9jP4vRtY6Wx"),
///     Trademark {
///         trademark_registration_certificate: Some(TrademarkRegistrationCertificate {
///             certificate: Some("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()),
///             license: Some("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ".into()),
///             authorization_begin_time: Some("2025-09-08".into()),
///             authorization_end_time: Some("2035-09-08".into()),
///             certificate_list: Some(vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re".into()]),
///             license_list: Some(vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re".into()]),
///             ..TrademarkRegistrationCertificate::new(
///                 "爱马哥",
///                 "12345678",
///                 "2025-09-08",
///                 "2035-09-08",
///                 "25",
///                 "腾讯科技有限公司",
///             )
///         }),
///         logo_trademark_registration_certificate: Some(LogoTrademarkRegistrationCertificate {
///             certificate: Some("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ".into()),
///             license: Some("jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ".into()),
///             authorization_begin_time: Some("2025-09-08".into()),
///             authorization_end_time: Some("2035-09-08".into()),
///             certificate_list: Some(vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re".into()]),
///             license_list: Some(vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re".into()]),
///             ..LogoTrademarkRegistrationCertificate::new(
///                 "爱马哥",
///                 "21312344",
///                 "2025-09-08",
///                 "2035-09-08",
///                 "25",
///                 "腾讯科技有限公司",
///             )
///         }),
///         no_trademark_addition_prove: Some("jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ".into()),
///         no_trademark_addition_prove_list: Some(vec!["jTpGmxUX3FBWVQ5NJTZvvDujqhThn4Re".into()]),
///         ..Trademark::new(TrademarkExists::TrademarkNone)
///     },
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// Submit an onboarding application · 提交入驻申请
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            business_code: impl Into<String>,
            admin_info: AdminInfo,
            subject_info: SubjectInfo,
            brand_basic_info: BrandBasicInfo,
            trademark: Trademark,
        ) -> Self {
            Self {
                business_code: business_code.into(),
                admin_info,
                subject_info,
                brand_basic_info,
                trademark,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl AdminInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            admin_name: impl Into<crate::Sensitive>,
            id_doc_type: IdDocType,
            id_card_number: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                admin_name: admin_name.into(),
                id_doc_type,
                id_card_number: id_card_number.into(),
            }
        }
    }

    crate::open_enum! {
        /// entity type · 主体类型
        pub enum SubjectType {
            SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
            SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        }
    }

    /// entity details · 主体资料
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

    impl SubjectInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            subject_type: SubjectType,
            subject_name: impl Into<String>,
            unified_social_credit_code: impl Into<String>,
        ) -> Self {
            Self {
                subject_type,
                subject_name: subject_name.into(),
                unified_social_credit_code: unified_social_credit_code.into(),
            }
        }
    }

    /// brand's basic information · 品牌基础信息
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

    impl BrandBasicInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(brand_name: impl Into<String>, brand_logo: impl Into<String>) -> Self {
            Self {
                brand_name: brand_name.into(),
                brand_logo: brand_logo.into(),
            }
        }
    }

    crate::open_enum! {
        /// whether there is a trademark · 有无商标
        pub enum TrademarkExists {
            TrademarkExists = "TRADEMARK_EXISTS",
            TrademarkNone = "TRADEMARK_NONE",
        }
    }

    /// trademark registration certificate · 商标注册证
    pub struct TrademarkRegistrationCertificate {
        /// trademark registration certificate · 商标注册证
        pub certificate: Option<String>,
        /// trademark name · 商标名称
        pub name: String,
        /// trademark registration number · 商标注册号
        pub number: String,
        /// trademark validity period start time · 商标有效期开始时间
        pub valid_begin_time: String,
        /// trademark validity period end time · 商标有效期结束时间
        pub valid_end_time: String,
        /// trademark international class · 商标国际分类
        pub international_class: String,
        /// trademark registrant · 商标注册人
        pub holder: String,
        /// trademark licence authorisation letter · 商标许可使用授权书
        pub license: Option<String>,
        /// trademark authorisation validity period start time · 商标授权有效期开始时间
        pub authorization_begin_time: Option<String>,
        /// trademark authorisation validity period end time · 商标授权有效期结束时间
        pub authorization_end_time: Option<String>,
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

    impl TrademarkRegistrationCertificate {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            number: impl Into<String>,
            valid_begin_time: impl Into<String>,
            valid_end_time: impl Into<String>,
            international_class: impl Into<String>,
            holder: impl Into<String>,
        ) -> Self {
            Self {
                certificate: None,
                name: name.into(),
                number: number.into(),
                valid_begin_time: valid_begin_time.into(),
                valid_end_time: valid_end_time.into(),
                international_class: international_class.into(),
                holder: holder.into(),
                license: None,
                authorization_begin_time: None,
                authorization_end_time: None,
                certificate_list: None,
                license_list: None,
            }
        }
    }

    /// logo trademark registration certificate · Logo商标注册证
    pub struct LogoTrademarkRegistrationCertificate {
        /// logo trademark registration certificate · Logo商标注册证
        pub certificate: Option<String>,
        /// logo trademark name · Logo商标名称
        pub name: String,
        /// logo trademark registration number · Logo商标注册号
        pub number: String,
        /// logo trademark validity period start time · Logo商标有效期开始时间
        pub valid_begin_time: String,
        /// logo trademark validity period end time · Logo商标有效期结束时间
        pub valid_end_time: String,
        /// logo trademark international class · Logo商标国际分类
        pub international_class: String,
        /// logo trademark registrant · Logo商标注册人
        pub holder: String,
        /// logo trademark licence authorisation letter · Logo商标许可使用授权书
        pub license: Option<String>,
        /// logo trademark authorisation validity period start time · Logo商标授权有效期开始时间
        pub authorization_begin_time: Option<String>,
        /// logo trademark authorisation validity period end time · Logo商标授权有效期结束时间
        pub authorization_end_time: Option<String>,
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

    impl LogoTrademarkRegistrationCertificate {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            number: impl Into<String>,
            valid_begin_time: impl Into<String>,
            valid_end_time: impl Into<String>,
            international_class: impl Into<String>,
            holder: impl Into<String>,
        ) -> Self {
            Self {
                certificate: None,
                name: name.into(),
                number: number.into(),
                valid_begin_time: valid_begin_time.into(),
                valid_end_time: valid_end_time.into(),
                international_class: international_class.into(),
                holder: holder.into(),
                license: None,
                authorization_begin_time: None,
                authorization_end_time: None,
                certificate_list: None,
                license_list: None,
            }
        }
    }

    /// brand trademark details · 品牌商标资料
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

    impl Trademark {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(trademark_exists: TrademarkExists) -> Self {
            Self {
                trademark_exists,
                trademark_registration_certificate: None,
                logo_trademark_registration_certificate: None,
                no_trademark_addition_prove: None,
                no_trademark_addition_prove_list: None,
            }
        }
    }

    /// Submit an onboarding application · 提交入驻申请
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
    }

    crate::model! { Response: Default {
        applyment_id: body("applyment_id"),
        business_code: body("business_code"),
    } }
}
