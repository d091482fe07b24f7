// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchants.md

//! `/v3/global/merchants`

pub mod by_sub_mchid;

/// Onboard a sub-merchant (fusion wallet) · 子商户进件（融合钱包）
///
/// `POST /v3/global/merchants`
///
/// Official pages · 官方文档:
///
/// - global: [4013025088](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchants::post::{Business, BusinessType, Contact, ContactRequired, MerchantType, Request, Required};
///
/// let request = Request::new(Required {
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
///     business: Business::new(BusinessType::Both),
/// });
/// let answer = request.send(&client).await?;
/// let sub_mchid = answer.sub_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::merchants::post::{Business, BusinessType, Contact, ContactRequired, Director, H5PaymentApplyInfo, H5PaymentApplyInfoRequired, MerchantType, Principal, Request, Required};
///
/// let request = Request::new(Required {
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
///     business: Business::new(BusinessType::Both)
///         .app_download("https://download.qq.com")
///         .website("https://www.qq.com")
///         .office_account("wx8888888888888888")
///         .mini_program("wx8888888888888888")
///         .store_address("10F World Finance Centre (South Offi…")
///         .store_photos(vec!["Media_id1".into(), "Media_id2".into(), "Media_id3".into()])
///         .mcc("4214"),
/// })
/// .sp_mchid("3200000001")
/// .channel_id("3200000001")
/// .registration_certificate_number("5555-8888")
/// .registration_certificate_date("2020-10-16")
/// .registration_certificate_copy("w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs")
/// .settlement_bank_number("555588889999")
/// .director(Director::new().name("Bob").number("5555-8888"))
/// .principal(Principal::new().name("Bob").number("5555-8888"))
/// .apply_h5_payment(true)
/// .h5_payment_apply_info(H5PaymentApplyInfo::new(H5PaymentApplyInfoRequired {
///     h5_website_url: "https://qq.com",
///     domains: vec!["www.qq.com"],
/// }))
/// .attach("555588889999")
/// .idempotency_key("GzPCeo963zXKcO2hDVD8AjXIpgrj");
/// ```
#[doc(alias("子商户进件（融合钱包）", "4013025088"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, header};

    /// Onboard a sub-merchant (fusion wallet) · 子商户进件（融合钱包）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
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
        pub registration_certificate_number: Option<String>,
        /// company registration document expiry time · 公司注册文件过期时间; as 2018-06-08
        pub registration_certificate_date: Option<crate::Date>,
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
        /// H5 application details · H5申请资料
        pub h5_payment_apply_info: Option<H5PaymentApplyInfo>,
        /// attached information · 附加信息
        pub attach: Option<String>,
        /// unique key generated by the merchant · 由商户侧生成的唯一key; the header `Idempotency-Key`
        pub idempotency_key: Option<String>,
    }

    crate::model! { Request {
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
        registration_certificate_number: body("registration_certificate_number"),
        registration_certificate_date: body("registration_certificate_date"),
        registration_certificate_copy: body("registration_certificate_copy"),
        settlement_bank_number: body("settlement_bank_number"),
        business: body("business").required(),
        director: body("director"),
        principal: body("principal"),
        apply_h5_payment: body("apply_h5_payment"),
        h5_payment_apply_info: body("h5_payment_apply_info"),
        attach: body("attach"),
        idempotency_key: header("Idempotency-Key"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
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
        /// business information · 业务信息
        business(Business),
    } {
        /// institution's merchant ID · 机构商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// channel number · 渠道号
        channel_id channel_id_opt(into String),
        /// company registration document number · 公司注册文件编号
        registration_certificate_number registration_certificate_number_opt(into String),
        /// company registration document expiry time · 公司注册文件过期时间; as 2018-06-08
        registration_certificate_date registration_certificate_date_opt(into crate::Date),
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
        /// H5 application details · H5申请资料
        h5_payment_apply_info h5_payment_apply_info_opt(H5PaymentApplyInfo),
        /// attached information · 附加信息
        attach attach_opt(into String),
        /// unique key generated by the merchant · 由商户侧生成的唯一key; the header `Idempotency-Key`
        idempotency_key idempotency_key_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        sealing: crate::endpoint::Sealing::Pkcs1v15,
        ..Operation::new(
            Method::Post,
            "/v3/global/merchants",
            "子商户进件（融合钱包）",
            "Onboard a sub-merchant (fusion wallet)",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// contact information · 联系人信息
    #[must_use]
    #[non_exhaustive]
    pub struct Contact {
        /// contact person name · 联系人名称
        pub name: crate::Sensitive,
        /// contact telephone · 联系人电话
        pub phone: crate::Sensitive,
        /// contact person's e-mail · 联系人邮箱
        pub email: crate::Sensitive,
    }

    crate::model! { Contact {
        name: body("name").required().mark(Mark::Rsa),
        phone: body("phone").required().mark(Mark::Rsa),
        email: body("email").required().mark(Mark::Rsa),
    } }

    crate::sent::sent! { Contact(ContactRequired<'a>) {
        /// contact person name · 联系人名称
        name(&'a str),
        /// contact telephone · 联系人电话
        phone(&'a str),
        /// contact person's e-mail · 联系人邮箱
        email(&'a str),
    } {
    } }

    crate::open_enum! {
        /// merchant type · 商户类型
        pub enum MerchantType {
            Enterprise = "ENTERPRISE",
            Individual = "INDIVIDUAL",
        }
    }

    crate::open_enum! {
        /// business type · 业务类型
        pub enum BusinessType {
            Online = "ONLINE",
            Offline = "OFFLINE",
            Both = "BOTH",
        }
    }

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
        /// store photos as a `JSON` string · 门店照片`JSON`格式字符串
        pub store_photos: Option<crate::JsonString<Vec<String>>>,
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
        store_photos: body("store_photos").mark(Mark::Json),
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
        /// store photos as a `JSON` string · 门店照片`JSON`格式字符串
        store_photos store_photos_opt(into crate::JsonString<Vec<String>>),
        /// MCC · MCC码
        mcc mcc_opt(into String),
    } }

    /// director information · 董事信息
    #[must_use]
    #[non_exhaustive]
    pub struct Director {
        /// director's name · 董事姓名
        pub name: Option<String>,
        /// director's document number · 董事证件号
        pub number: Option<String>,
    }

    crate::model! { Director: Default {
        name: body("name"),
        number: body("number"),
    } }

    crate::sent::sent! { Director {
        /// director's name · 董事姓名
        name name_opt(into String),
        /// director's document number · 董事证件号
        number number_opt(into String),
    } }

    /// person in charge information · 负责人信息
    #[must_use]
    #[non_exhaustive]
    pub struct Principal {
        /// person in charge's name · 负责人姓名
        pub name: Option<String>,
        /// person in charge's document number · 负责人证件号
        pub number: Option<String>,
    }

    crate::model! { Principal: Default {
        name: body("name"),
        number: body("number"),
    } }

    crate::sent::sent! { Principal {
        /// person in charge's name · 负责人姓名
        name name_opt(into String),
        /// person in charge's document number · 负责人证件号
        number number_opt(into String),
    } }

    /// H5 application details · H5申请资料
    #[must_use]
    #[non_exhaustive]
    pub struct H5PaymentApplyInfo {
        /// H5 business website URL · H5经营网址
        pub h5_website_url: String,
        /// domains that invoke H5 payment · 拉起H5支付的域名
        pub domains: Vec<String>,
    }

    crate::model! { H5PaymentApplyInfo {
        h5_website_url: body("h5_website_url").required(),
        domains: body("domains").required(),
    } }

    crate::sent::sent! { H5PaymentApplyInfo(H5PaymentApplyInfoRequired<'a>) {
        /// H5 business website URL · H5经营网址
        h5_website_url(&'a str),
        /// domains that invoke H5 payment · 拉起H5支付的域名
        domains(Vec<&'a str>),
    } {
    } }

    /// Onboard a sub-merchant (fusion wallet) · 子商户进件（融合钱包）
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// verification state · 验证状态
        pub verification_status: Option<response::VerificationStatus>,
        /// verification state description · 验证状态描述
        pub description: Option<String>,
        /// H5 payment permission state · H5支付权限状态
        pub h5_authorization_state: Option<response::H5AuthorizationState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        verification_status: body("verification_status"),
        description: body("description"),
        h5_authorization_state: body("h5_authorization_state"),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// verification state · 验证状态
            pub enum VerificationStatus {
                UnderReview = "Under Review",
                Approved = "Approved",
            }
        }

        crate::open_enum! {
            /// H5 payment permission state · H5支付权限状态
            pub enum H5AuthorizationState {
                Approved = "APPROVED",
                Unauthorized = "UNAUTHORIZED",
                UnderReview = "UNDER_REVIEW",
                Rejected = "REJECTED",
                UnderPunishment = "UNDER_PUNISHMENT",
                ApplicationFailed = "APPLICATION_FAILED",
            }
        }
    }
}
