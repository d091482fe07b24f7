// Written by `cargo xtask codegen` from spec/openapi/v3/merchants.md

//! `/v3/merchants`

pub mod by_sub_mchid;

/// 子商户进件（融合钱包）
///
/// `POST /v3/merchants`
///
/// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml)
///
/// ```
/// use wechatpay::v3::merchants::post::{Business, BusinessType, Contact, Director, MerchantType, Principal, Request};
///
/// let request = Request {
///     channel_id: Some("3200000001".into()),
///     registration_certificate_number: Some("5555-8888".into()),
///     registration_certificate_date: Some("2020-10-16".into()),
///     registration_certificate_copy: Some("w7yQFawBtja5uEdm_aoGhHuxkrIaqB4GzPCe…".into()),
///     settlement_bank_number: Some("555588889999".into()),
///     director: Some(Director {
///         name: Some("Bob".into()),
///         number: Some("5555-8888".into()),
///         ..Director::new()
///     }),
///     principal: Some(Principal {
///         name: Some("Bob".into()),
///         number: Some("5555-8888".into()),
///         ..Principal::new()
///     }),
///     idempotency_key: Some("GzPCeo963zXKcO2hDVD8AjXIpgrj".into()),
///     ..Request::new(
///         "wx8888888888888888",
///         "3200000001",
///         "Merchant name",
///         "Merchant shortname",
///         "075586010000",
///         Contact::new("李先生", "075586010000", "test@test.com"),
///         644,
///         "344",
///         MerchantType::Enterprise,
///         Business {
///             app_download: Some("https://download.qq.com".into()),
///             website: Some("https://www.qq.com".into()),
///             office_account: Some("wx8888888888888888".into()),
///             mini_program: Some("wx8888888888888888".into()),
///             store_address: Some("10F World Finance Centre (South Offi…".into()),
///             store_photos: Some(vec!["Media_id1".into(), "Media_id2".into(), "Media_id3".into()].into()),
///             mcc: Some("4214".into()),
///             ..Business::new(BusinessType::Both)
///         },
///     )
/// };
/// ```
#[deprecated(note = "replaced since 2022.09.08; use /v3/global/merchants#post")]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, header};

    /// 子商户进件（融合钱包）
    pub struct Request {
        /// 机构appid
        pub sp_appid: String,
        /// 机构商户号
        pub sp_mchid: String,
        /// 子商户全称
        pub name: String,
        /// 子商户简称
        pub shortname: String,
        /// 公司电话
        pub office_phone: String,
        /// 联系人信息
        pub contact: Contact,
        /// 类目
        pub business_category: i64,
        /// 渠道号
        pub channel_id: Option<String>,
        /// 注册国家或区域
        pub merchant_country_code: String,
        /// 商户类型
        pub merchant_type: MerchantType,
        /// 公司注册文件编号
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间
        pub registration_certificate_date: Option<String>,
        /// 公司注册文件照片
        pub registration_certificate_copy: Option<String>,
        /// 子商户银行结算账户信息
        pub settlement_bank_number: Option<String>,
        /// 业务信息
        pub business: Business,
        /// 董事信息
        pub director: Option<Director>,
        /// 负责人信息
        pub principal: Option<Principal>,
        /// 由商户侧生成的唯一key; the header `Idempotency-Key`
        pub idempotency_key: Option<String>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sp_mchid: body("sp_mchid").required(),
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
        idempotency_key: header("Idempotency-Key"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            sp_appid: impl Into<String>,
            sp_mchid: impl Into<String>,
            name: impl Into<String>,
            shortname: impl Into<String>,
            office_phone: impl Into<String>,
            contact: Contact,
            business_category: i64,
            merchant_country_code: impl Into<String>,
            merchant_type: MerchantType,
            business: Business,
        ) -> Self {
            Self {
                sp_appid: sp_appid.into(),
                sp_mchid: sp_mchid.into(),
                name: name.into(),
                shortname: shortname.into(),
                office_phone: office_phone.into(),
                contact,
                business_category,
                channel_id: None,
                merchant_country_code: merchant_country_code.into(),
                merchant_type,
                registration_certificate_number: None,
                registration_certificate_date: None,
                registration_certificate_copy: None,
                settlement_bank_number: None,
                business,
                director: None,
                principal: None,
                idempotency_key: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://api.mch.weixin.qq.com/hk/"),
        deprecated: Some("replaced since 2022.09.08; use /v3/global/merchants#post"),
        ..Operation::new(Method::Post, "/v3/merchants", "子商户进件（融合钱包）")
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 联系人信息
    pub struct Contact {
        /// 联系人名称
        pub name: crate::Sensitive,
        /// 联系人电话
        pub phone: crate::Sensitive,
        /// 联系人邮箱
        pub email: crate::Sensitive,
    }

    crate::model! { Contact {
        name: body("name").required().mark(Mark::Rsa),
        phone: body("phone").required().mark(Mark::Rsa),
        email: body("email").required().mark(Mark::Rsa),
    } }

    impl Contact {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<crate::Sensitive>,
            phone: impl Into<crate::Sensitive>,
            email: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                name: name.into(),
                phone: phone.into(),
                email: email.into(),
            }
        }
    }

    crate::open_enum! {
        /// 商户类型
        pub enum MerchantType {
            Enterprise = "ENTERPRISE",
            Individual = "INDIVIDUAL",
        }
    }

    crate::open_enum! {
        /// 业务类型
        pub enum BusinessType {
            Online = "ONLINE",
            Offline = "OFFLINE",
            Both = "BOTH",
        }
    }

    /// 业务信息
    pub struct Business {
        /// 业务类型
        pub business_type: BusinessType,
        /// APP下载链接
        pub app_download: Option<String>,
        /// 业务网站
        pub website: Option<String>,
        /// 公众号
        pub office_account: Option<String>,
        /// 小程序
        pub mini_program: Option<String>,
        /// 门店地址
        pub store_address: Option<String>,
        /// 门店照片`JSON`格式字符串
        pub store_photos: Option<crate::JsonString<Vec<String>>>,
        /// MCC码
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

    impl Business {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(business_type: BusinessType) -> Self {
            Self {
                business_type,
                app_download: None,
                website: None,
                office_account: None,
                mini_program: None,
                store_address: None,
                store_photos: None,
                mcc: None,
            }
        }
    }

    /// 董事信息
    pub struct Director {
        /// 董事姓名
        pub name: Option<String>,
        /// 董事证件号
        pub number: Option<String>,
    }

    crate::model! { Director: Default {
        name: body("name"),
        number: body("number"),
    } }

    impl Director {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { name: None, number: None }
        }
    }

    /// 负责人信息
    pub struct Principal {
        /// 负责人姓名
        pub name: Option<String>,
        /// 负责人证件号
        pub number: Option<String>,
    }

    crate::model! { Principal: Default {
        name: body("name"),
        number: body("number"),
    } }

    impl Principal {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { name: None, number: None }
        }
    }

    /// 子商户进件（融合钱包）
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 验证状态
        pub verification_status: Option<response::VerificationStatus>,
        /// 验证状态描述
        pub description: Option<String>,
    }

    crate::model! { Response: Default {
        sub_mchid: body("sub_mchid"),
        verification_status: body("verification_status"),
        description: body("description"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// 验证状态
            pub enum VerificationStatus {
                UnderReview = "Under Review",
                Approved = "Approved",
            }
        }
    }
}

/// 修改子商户（融合钱包）
///
/// `PUT /v3/merchants`
///
/// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
///
/// ```
/// use wechatpay::v3::merchants::put::{Business, BusinessType, Contact, Director, MerchantType, Principal, Request};
///
/// let request = Request {
///     contact: Some(Contact::new("李先生", "075586010000", "test@test.com")),
///     channel_id: Some("3200000001".into()),
///     registration_certificate_number: Some("5555-8888".into()),
///     registration_certificate_date: Some("2020-10-16".into()),
///     registration_certificate_copy: Some("w7yQFawBtja5uEdm_aoGhHuxkrIaqB4GzPCe…".into()),
///     settlement_bank_number: Some("555588889999".into()),
///     director: Some(Director {
///         name: Some("Bob".into()),
///         number: Some("5555-8888".into()),
///         ..Director::new()
///     }),
///     principal: Some(Principal {
///         name: Some("Bob".into()),
///         number: Some("5555-8888".into()),
///         ..Principal::new()
///     }),
///     ..Request::new(
///         "wx8888888888888888",
///         "3200000001",
///         "20000100",
///         "Merchant name",
///         "Merchant shortname",
///         "075586010000",
///         644,
///         "344",
///         MerchantType::Enterprise,
///         Business {
///             app_download: Some("https://download.qq.com".into()),
///             website: Some("https://www.qq.com".into()),
///             office_account: Some("wx8888888888888888".into()),
///             mini_program: Some("wx8888888888888888".into()),
///             store_address: Some("10F World Finance Centre (South Offi…".into()),
///             store_photos: Some(vec!["Media_id1".into(), "Media_id2".into(), "Media_id3".into()].into()),
///             mcc: Some("4214".into()),
///             ..Business::new(BusinessType::Both)
///         },
///     )
/// };
/// ```
#[deprecated(note = "replaced since 2022.09.08; use /v3/global/merchants/{sub_mchid}#patch")]
pub mod put {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body};

    /// 修改子商户（融合钱包）
    pub struct Request {
        /// 机构appid
        pub sp_appid: String,
        /// 机构商户号
        pub sp_mchid: String,
        /// 子商户号
        pub sub_mchid: String,
        /// 子商户全称
        pub name: String,
        /// 子商户简称
        pub shortname: String,
        /// 公司电话
        pub office_phone: String,
        /// 联系人信息
        pub contact: Option<Contact>,
        /// 类目
        pub business_category: i64,
        /// 渠道号
        pub channel_id: Option<String>,
        /// 注册国家或区域
        pub merchant_country_code: String,
        /// 商户类型
        pub merchant_type: MerchantType,
        /// 公司注册文件编号
        pub registration_certificate_number: Option<String>,
        /// 公司注册文件过期时间
        pub registration_certificate_date: Option<String>,
        /// 公司注册文件照片
        pub registration_certificate_copy: Option<String>,
        /// 子商户银行结算账户信息
        pub settlement_bank_number: Option<String>,
        /// 业务信息
        pub business: Business,
        /// 董事信息
        pub director: Option<Director>,
        /// 负责人信息
        pub principal: Option<Principal>,
    }

    crate::model! { Request {
        sp_appid: body("sp_appid").required(),
        sp_mchid: body("sp_mchid").required(),
        sub_mchid: body("sub_mchid").required(),
        name: body("name").required(),
        shortname: body("shortname").required(),
        office_phone: body("office_phone").required(),
        contact: body("contact"),
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
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            sp_appid: impl Into<String>,
            sp_mchid: impl Into<String>,
            sub_mchid: impl Into<String>,
            name: impl Into<String>,
            shortname: impl Into<String>,
            office_phone: impl Into<String>,
            business_category: i64,
            merchant_country_code: impl Into<String>,
            merchant_type: MerchantType,
            business: Business,
        ) -> Self {
            Self {
                sp_appid: sp_appid.into(),
                sp_mchid: sp_mchid.into(),
                sub_mchid: sub_mchid.into(),
                name: name.into(),
                shortname: shortname.into(),
                office_phone: office_phone.into(),
                contact: None,
                business_category,
                channel_id: None,
                merchant_country_code: merchant_country_code.into(),
                merchant_type,
                registration_certificate_number: None,
                registration_certificate_date: None,
                registration_certificate_copy: None,
                settlement_bank_number: None,
                business,
                director: None,
                principal: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://api.mch.weixin.qq.com/hk/"),
        deprecated: Some(
            "replaced since 2022.09.08; use /v3/global/merchants/{sub_mchid}#patch",
        ),
        ..Operation::new(Method::Put, "/v3/merchants", "修改子商户（融合钱包）")
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 联系人信息
    pub struct Contact {
        /// 联系人名称
        pub name: crate::Sensitive,
        /// 联系人电话
        pub phone: crate::Sensitive,
        /// 联系人邮箱
        pub email: crate::Sensitive,
    }

    crate::model! { Contact {
        name: body("name").required().mark(Mark::Rsa),
        phone: body("phone").required().mark(Mark::Rsa),
        email: body("email").required().mark(Mark::Rsa),
    } }

    impl Contact {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<crate::Sensitive>,
            phone: impl Into<crate::Sensitive>,
            email: impl Into<crate::Sensitive>,
        ) -> Self {
            Self {
                name: name.into(),
                phone: phone.into(),
                email: email.into(),
            }
        }
    }

    crate::open_enum! {
        /// 商户类型
        pub enum MerchantType {
            Enterprise = "ENTERPRISE",
            Individual = "INDIVIDUAL",
        }
    }

    crate::open_enum! {
        /// 业务类型
        pub enum BusinessType {
            Online = "ONLINE",
            Offline = "OFFLINE",
            Both = "BOTH",
        }
    }

    /// 业务信息
    pub struct Business {
        /// 业务类型
        pub business_type: BusinessType,
        /// APP下载链接
        pub app_download: Option<String>,
        /// 业务网站
        pub website: Option<String>,
        /// 公众号
        pub office_account: Option<String>,
        /// 小程序
        pub mini_program: Option<String>,
        /// 门店地址
        pub store_address: Option<String>,
        /// 门店照片`JSON`格式字符串
        pub store_photos: Option<crate::JsonString<Vec<String>>>,
        /// MCC码
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

    impl Business {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(business_type: BusinessType) -> Self {
            Self {
                business_type,
                app_download: None,
                website: None,
                office_account: None,
                mini_program: None,
                store_address: None,
                store_photos: None,
                mcc: None,
            }
        }
    }

    /// 董事信息
    pub struct Director {
        /// 董事姓名
        pub name: Option<String>,
        /// 董事证件号
        pub number: Option<String>,
    }

    crate::model! { Director: Default {
        name: body("name"),
        number: body("number"),
    } }

    impl Director {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { name: None, number: None }
        }
    }

    /// 负责人信息
    pub struct Principal {
        /// 负责人姓名
        pub name: Option<String>,
        /// 负责人证件号
        pub number: Option<String>,
    }

    crate::model! { Principal: Default {
        name: body("name"),
        number: body("number"),
    } }

    impl Principal {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { name: None, number: None }
        }
    }

    /// 修改子商户（融合钱包）
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
    }

    crate::model! { Response: Default {
        sub_mchid: body("sub_mchid"),
    } }
}
