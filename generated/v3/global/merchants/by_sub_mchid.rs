// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchants/{sub_mchid}.md

//! `/v3/global/merchants/{sub_mchid}`

/// Query a sub-merchant (fusion wallet) · 查询子商户（融合钱包）
///
/// `GET /v3/global/merchants/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - global: [4013025092](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchants::by_sub_mchid::get::{Request, Required};
///
/// let request = Request::new(Required { sub_mchid: "20000100", sp_appid: "wx8888888888888888" });
/// let answer = request.send(&client).await?;
/// let name = answer.name()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::merchants::by_sub_mchid::get::{Request, Required};
///
/// let request = Request::new(Required { sub_mchid: "20000100", sp_appid: "wx8888888888888888" })
///     .sp_mchid("3200000001");
/// ```
#[doc(alias("查询子商户（融合钱包）", "4013025092"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a sub-merchant (fusion wallet) · 查询子商户（融合钱包）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// institution appid · 机构appid
        pub sp_appid: String,
        /// institution's merchant ID · 机构商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        sp_appid: query("sp_appid").required(),
        sp_mchid: query("sp_mchid").required().own(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// institution appid · 机构appid
        sp_appid(&'a str),
    } {
        /// institution's merchant ID · 机构商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        sealing: crate::endpoint::Sealing::Pkcs1v15,
        ..Operation::new(
            Method::Get,
            "/v3/global/merchants/{sub_mchid}",
            "查询子商户（融合钱包）",
            "Query a sub-merchant (fusion wallet)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a sub-merchant (fusion wallet) · 查询子商户（融合钱包）
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant full name · 子商户全称
        pub name: Option<String>,
        /// sub-merchant short name · 子商户简称
        pub shortname: Option<String>,
        /// company contact details · 公司联系方式
        pub office_phone: Option<String>,
        /// country or region of registration · 册国家或区域
        pub merchant_country_code: Option<String>,
        /// category · 类目
        pub business_category: Option<i64>,
        /// contact information · 联系人信息
        pub contact: Option<response::Contact>,
        /// merchant type · 商户类型
        pub merchant_type: Option<response::MerchantType>,
        /// company registration document number · 公司注册文件编号
        pub registration_certificate_number: Option<String>,
        /// company registration document expiry time · 公司注册文件过期时间; as 2018-06-08
        pub registration_certificate_date: Option<crate::Date>,
        /// sub-merchant's settlement account · 子商户结算账户
        pub settlement_bank_number: Option<String>,
        /// business information · 业务信息
        pub business: Option<response::Business>,
        /// director information · 董事信息
        pub director: Option<response::Director>,
        /// person in charge information · 负责人信息
        pub principal: Option<response::Principal>,
        /// H5 payment permission details · H5支付权限详情
        pub h5_payment: Option<response::H5Payment>,
        /// sub-merchant's state information · 子商户状态信息
        pub sub_merchant_state: Option<response::SubMerchantState>,
        /// attached information · 附加信息
        pub attach: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        name: body("name").promised(),
        shortname: body("shortname").promised(),
        office_phone: body("office_phone").promised(),
        merchant_country_code: body("merchant_country_code").promised(),
        business_category: body("business_category").promised(),
        contact: body("contact"),
        merchant_type: body("merchant_type"),
        registration_certificate_number: body("registration_certificate_number"),
        registration_certificate_date: body("registration_certificate_date"),
        settlement_bank_number: body("settlement_bank_number"),
        business: body("business"),
        director: body("director"),
        principal: body("principal"),
        h5_payment: body("h5_payment"),
        sub_merchant_state: body("sub_merchant_state"),
        attach: body("attach"),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
        /// sub-merchant full name · 子商户全称
        name 1(&str),
        /// sub-merchant short name · 子商户简称
        shortname 2(&str),
        /// company contact details · 公司联系方式
        office_phone 3(&str),
        /// country or region of registration · 册国家或区域
        merchant_country_code 4(&str),
        /// category · 类目
        business_category 5(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::{Mark, body};

        /// contact information · 联系人信息
        #[non_exhaustive]
        pub struct Contact {
            /// contact person name · 联系人名称
            pub name: Option<crate::Sensitive>,
            /// contact telephone · 联系人电话
            pub phone: Option<crate::Sensitive>,
            /// contact person's e-mail · 联系人邮箱
            pub email: Option<crate::Sensitive>,
            origin_: crate::model::Origin,
        }

        crate::model! { Contact: Received {
            name: body("name").mark(Mark::Rsa),
            phone: body("phone").mark(Mark::Rsa),
            email: body("email").mark(Mark::Rsa),
        } }

        pub use crate::v3::global::merchants::post::MerchantType;

        pub use crate::v3::global::merchants::post::BusinessType;

        /// business information · 业务信息
        #[non_exhaustive]
        pub struct Business {
            /// business type · 业务类型
            pub business_type: Option<BusinessType>,
            /// app download URL · APP下载地址
            pub app_download: Option<String>,
            /// business website · 业务网站
            pub website: Option<String>,
            /// official account · 公众号
            pub office_account: Option<String>,
            /// mini program · 小程序
            pub mini_program: Option<String>,
            /// store address · 门店地址
            pub store_address: Option<String>,
            /// MCC · MCC码
            pub mcc: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Business: Received {
            business_type: body("business_type"),
            app_download: body("app_download"),
            website: body("website"),
            office_account: body("office_account"),
            mini_program: body("mini_program"),
            store_address: body("store_address"),
            mcc: body("mcc"),
        } }

        /// director information · 董事信息
        #[non_exhaustive]
        pub struct Director {
            /// director's name · 董事姓名
            pub name: Option<String>,
            /// director's identity document number · 董事证件号码
            pub number: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Director: Received {
            name: body("name"),
            number: body("number"),
        } }

        /// person in charge information · 负责人信息
        #[non_exhaustive]
        pub struct Principal {
            /// person in charge's name · 负责人姓名
            pub name: Option<String>,
            /// person in charge's identity document number · 负责人证件号码
            pub number: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Principal: Received {
            name: body("name"),
            number: body("number"),
        } }

        pub use crate::v3::global::merchants::post::response::H5AuthorizationState;

        /// H5 payment permission details · H5支付权限详情
        #[non_exhaustive]
        pub struct H5Payment {
            /// H5 rejection details · H5驳回详情
            pub audit_reject_detail: Option<String>,
            /// H5 payment permission state · H5支付权限状态
            pub h5_authorization_state: Option<H5AuthorizationState>,
            origin_: crate::model::Origin,
        }

        crate::model! { H5Payment: Received {
            audit_reject_detail: body("audit_reject_detail"),
            h5_authorization_state: body("h5_authorization_state"),
        } }

        crate::open_enum! {
            /// sub-merchant state · 子商户状态
            pub enum SubMerchantStatus {
                Operating = "OPERATING",
                Pending = "PENDING",
                Deactivated = "DEACTIVATED",
                Closed = "CLOSED",
                IncompleteApplication = "INCOMPLETE_APPLICATION",
            }
        }

        crate::open_enum! {
            /// sub-merchant onboarding state · 子商户入驻状态
            pub enum ApplicationStatus {
                IncompleteApplication = "INCOMPLETE_APPLICATION",
                UnderReview = "UNDER_REVIEW",
                Rejected = "REJECTED",
            }
        }

        /// sub-merchant onboarding rejection details · 子商户入驻驳回详情
        #[non_exhaustive]
        pub struct ApplicationRejectDetail {
            /// rejected field · 驳回字段
            pub field: Option<String>,
            /// rejection reason · 驳回原因
            pub reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ApplicationRejectDetail: Received {
            field: body("field"),
            reason: body("reason"),
        } }

        /// sub-merchant's state information · 子商户状态信息
        #[non_exhaustive]
        pub struct SubMerchantState {
            /// sub-merchant state · 子商户状态
            pub sub_merchant_status: Option<SubMerchantStatus>,
            /// sub-merchant onboarding state · 子商户入驻状态
            pub application_status: Option<ApplicationStatus>,
            /// sub-merchant onboarding rejection details · 子商户入驻驳回详情
            pub application_reject_detail: Option<ApplicationRejectDetail>,
            origin_: crate::model::Origin,
        }

        crate::model! { SubMerchantState: Received {
            sub_merchant_status: body("sub_merchant_status"),
            application_status: body("application_status"),
            application_reject_detail: body("application_reject_detail"),
        } }
    }
}

/// Modify a sub-merchant (fusion wallet) · 修改子商户（融合钱包）
///
/// `PATCH /v3/global/merchants/{sub_mchid}`
///
/// Official pages · 官方文档:
///
/// - global: [4013025096](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchants::by_sub_mchid::patch::{Business, BusinessType, Contact, ContactRequired, MerchantType, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "…",
///     sp_appid: "wx8888888888888888",
///     name: "Merchant name",
///     shortname: "Merchant shortname",
///     office_phone: "075586010000",
///     contact: Contact::new(ContactRequired {
///         name: "李先生",
///         phone: "075586010000",
///         email: "test@test.com",
///     }),
///     business_category: 644,
///     merchant_country_code: "344",
///     merchant_type: MerchantType::Enterprise,
///     registration_certificate_number: "5555-8888",
///     registration_certificate_date: "2020-10-16".into(),
///     business: Business::new(BusinessType::Both),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::merchants::by_sub_mchid::patch::{Business, BusinessType, Contact, ContactRequired, Director, H5PaymentApplyInfo, MerchantType, Principal, Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "…",
///     sp_appid: "wx8888888888888888",
///     name: "Merchant name",
///     shortname: "Merchant shortname",
///     office_phone: "075586010000",
///     contact: Contact::new(ContactRequired {
///         name: "李先生",
///         phone: "075586010000",
///         email: "test@test.com",
///     }),
///     business_category: 644,
///     merchant_country_code: "344",
///     merchant_type: MerchantType::Enterprise,
///     registration_certificate_number: "5555-8888",
///     registration_certificate_date: "2020-10-16".into(),
///     business: Business::new(BusinessType::Both)
///         .app_download("https://download.qq.com")
///         .website("https://www.qq.com")
///         .office_account("wx8888888888888888")
///         .mini_program("wx8888888888888888")
///         .store_address("10F World Finance Centre (South Offi…")
///         .store_photos("[\"Media_id1\", \"Media_id2\", \"Media_id3\"]")
///         .mcc("4214"),
/// })
/// .sp_mchid("3200000001")
/// .channel_id("3200000001")
/// .registration_certificate_copy("w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs")
/// .settlement_bank_number("555588889999")
/// .director(Director::new().name("Bob").number("5555-8888"))
/// .principal(Principal::new().name("Bob").number("5555-8888"))
/// .apply_h5_payment(true)
/// .h5_payment_apply_info(H5PaymentApplyInfo::new().website_url("https://qq.com").domains(["www.qq.com"]));
/// ```
#[doc(alias("修改子商户（融合钱包）", "4013025096"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a sub-merchant (fusion wallet) · 修改子商户（融合钱包）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// institution appid · 机构appid
        pub sp_appid: String,
        /// institution's merchant ID · 机构商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// sub-merchant full name · 子商户全称
        pub name: String,
        /// sub-merchant short name · 子商户简称
        pub shortname: String,
        /// company telephone · 公司电话
        pub office_phone: String,
        /// contact information · 联系人信息
        pub contact: Contact,
        /// category · 类目
        pub business_category: i64,
        /// channel number · 渠道号
        pub channel_id: Option<String>,
        /// country or region of registration · 注册国家或区域
        pub merchant_country_code: String,
        /// merchant type · 商户类型
        pub merchant_type: MerchantType,
        /// company registration document number · 公司注册文件编号
        pub registration_certificate_number: String,
        /// company registration document expiry time · 公司注册文件过期时间; as 2018-06-08
        pub registration_certificate_date: crate::Date,
        /// company registration document photo · 公司注册文件照片
        pub registration_certificate_copy: Option<String>,
        /// sub-merchant's settlement bank account information · 子商户银行结算账户信息
        pub settlement_bank_number: Option<String>,
        /// business information · 业务信息
        pub business: Business,
        /// director information · 董事信息
        pub director: Option<Director>,
        /// person in charge information · 负责人信息
        pub principal: Option<Principal>,
        /// whether to apply for H5 payment permission · 是否申请H5支付权限
        pub apply_h5_payment: Option<bool>,
        /// H5 payment application details · H5支付申请资料资料
        pub h5_payment_apply_info: Option<H5PaymentApplyInfo>,
    }

    crate::model! { Request {
        sub_mchid: path("sub_mchid").required(),
        sp_appid: body("sp_appid").required(),
        sp_mchid: body("sp_mchid").required().own(),
        name: body("name").required(),
        shortname: body("shortname").required(),
        office_phone: body("office_phone").required(),
        contact: body("contact").required(),
        business_category: body("business_category").required(),
        channel_id: body("channel_id"),
        merchant_country_code: body("merchant_country_code").required(),
        merchant_type: body("merchant_type").required(),
        registration_certificate_number: body("registration_certificate_number").required(),
        registration_certificate_date: body("registration_certificate_date").required(),
        registration_certificate_copy: body("registration_certificate_copy"),
        settlement_bank_number: body("settlement_bank_number"),
        business: body("business").required(),
        director: body("director"),
        principal: body("principal"),
        apply_h5_payment: body("apply_h5_payment"),
        h5_payment_apply_info: body("h5_payment_apply_info"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// institution appid · 机构appid
        sp_appid(&'a str),
        /// sub-merchant full name · 子商户全称
        name(&'a str),
        /// sub-merchant short name · 子商户简称
        shortname(&'a str),
        /// company telephone · 公司电话
        office_phone(&'a str),
        /// contact information · 联系人信息
        contact(Contact),
        /// category · 类目
        business_category(i64),
        /// country or region of registration · 注册国家或区域
        merchant_country_code(&'a str),
        /// merchant type · 商户类型
        merchant_type(MerchantType),
        /// company registration document number · 公司注册文件编号
        registration_certificate_number(&'a str),
        /// company registration document expiry time · 公司注册文件过期时间; as 2018-06-08
        registration_certificate_date(crate::Date),
        /// business information · 业务信息
        business(Business),
    } {
        /// institution's merchant ID · 机构商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// channel number · 渠道号
        channel_id channel_id_opt(into String),
        /// company registration document photo · 公司注册文件照片
        registration_certificate_copy registration_certificate_copy_opt(into String),
        /// sub-merchant's settlement bank account information · 子商户银行结算账户信息
        settlement_bank_number settlement_bank_number_opt(into String),
        /// director information · 董事信息
        director director_opt(Director),
        /// person in charge information · 负责人信息
        principal principal_opt(Principal),
        /// whether to apply for H5 payment permission · 是否申请H5支付权限
        apply_h5_payment apply_h5_payment_opt(bool),
        /// H5 payment application details · H5支付申请资料资料
        h5_payment_apply_info h5_payment_apply_info_opt(H5PaymentApplyInfo),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        sealing: crate::endpoint::Sealing::Pkcs1v15,
        ..Operation::new(
            Method::Patch,
            "/v3/global/merchants/{sub_mchid}",
            "修改子商户（融合钱包）",
            "Modify a sub-merchant (fusion wallet)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::global::merchants::post::Contact;

    pub use crate::v3::global::merchants::post::ContactRequired;

    pub use crate::v3::global::merchants::post::MerchantType;

    pub use crate::v3::global::merchants::post::BusinessType;

    /// business information · 业务信息
    #[must_use]
    #[non_exhaustive]
    pub struct Business {
        /// business type · 业务类型
        pub business_type: BusinessType,
        /// app download link · APP下载链接
        pub app_download: Option<String>,
        /// business website · 业务网站
        pub website: Option<String>,
        /// official account · 公众号
        pub office_account: Option<String>,
        /// mini program · 小程序
        pub mini_program: Option<String>,
        /// store address · 门店地址
        pub store_address: Option<String>,
        /// store photos · 门店照片
        pub store_photos: Option<String>,
        /// MCC · MCC码
        pub mcc: Option<String>,
    }

    crate::model! { Business {
        business_type: body("business_type").required(),
        app_download: body("app_download"),
        website: body("website"),
        office_account: body("office_account"),
        mini_program: body("mini_program"),
        store_address: body("store_address"),
        store_photos: body("store_photos"),
        mcc: body("mcc"),
    } }

    crate::sent::sent! { Business(business_type: BusinessType) {
        /// app download link · APP下载链接
        app_download app_download_opt(into String),
        /// business website · 业务网站
        website website_opt(into String),
        /// official account · 公众号
        office_account office_account_opt(into String),
        /// mini program · 小程序
        mini_program mini_program_opt(into String),
        /// store address · 门店地址
        store_address store_address_opt(into String),
        /// store photos · 门店照片
        store_photos store_photos_opt(into String),
        /// MCC · MCC码
        mcc mcc_opt(into String),
    } }

    pub use crate::v3::global::merchants::post::Director;

    pub use crate::v3::global::merchants::post::Principal;

    /// H5 payment application details · H5支付申请资料资料
    #[must_use]
    #[non_exhaustive]
    pub struct H5PaymentApplyInfo {
        /// H5 business website URL · H5经营网址
        pub website_url: Option<String>,
        /// H5 payment domain · H5支付域名
        pub domains: Option<Vec<String>>,
    }

    crate::model! { H5PaymentApplyInfo: Default {
        website_url: body("website_url"),
        domains: body("domains"),
    } }

    crate::sent::sent! { H5PaymentApplyInfo {
        /// H5 business website URL · H5经营网址
        website_url website_url_opt(into String),
        /// H5 payment domain · H5支付域名
        domains domains_opt([into String]),
    } }

    /// Modify a sub-merchant (fusion wallet) · 修改子商户（融合钱包）
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// H5 payment permission state · H5支付权限状态
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        h5_authorization_state: body("h5_authorization_state"),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::global::merchants::post::response::H5AuthorizationState;
    }
}
