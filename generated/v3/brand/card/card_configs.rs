// Written by `cargo xtask codegen` from spec/openapi/v3/brand/card/card-configs.md

//! `/v3/brand/card/card-configs`

pub mod cancel_applyment;
pub mod preview_url;
pub mod publish;

/// Query the state of a merchant card configuration application · 查询商家名片配置申请状态
///
/// `GET /v3/brand/card/card-configs`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
///
/// ```
/// use wechatpay::v3::brand::card::card_configs::get::Request;
///
/// let request = Request {
///     business_code: Some("1900013511_10000".into()),
///     applyment_id: Some("1111111111".into()),
///     ..Request::new("120344")
/// };
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the state of a merchant card configuration application · 查询商家名片配置申请状态
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        business_code: query("business_code"),
        applyment_id: query("applyment_id"),
        brand_id: query("brand_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(brand_id: impl Into<String>) -> Self {
            Self {
                business_code: None,
                applyment_id: None,
                brand_id: brand_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/card/card-configs",
        "查询商家名片配置申请状态",
        "Query the state of a merchant card configuration application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the state of a merchant card configuration application · 查询商家名片配置申请状态
    #[non_exhaustive]
    pub struct Response {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// application state · 申请单状态
        pub applyment_state: Option<response::ApplymentState>,
        /// scheduled publishing time · 定时发布时间
        pub scheduled_publish_time: Option<String>,
        /// rejection reason · 驳回原因
        pub reject_reason: Option<String>,
        /// actual publishing time · 实际发布时间
        pub actual_publish_time: Option<String>,
    }

    crate::model! { Response: Default {
        business_code: body("business_code"),
        applyment_id: body("applyment_id"),
        brand_id: body("brand_id"),
        applyment_state: body("applyment_state"),
        scheduled_publish_time: body("scheduled_publish_time"),
        reject_reason: body("reject_reason"),
        actual_publish_time: body("actual_publish_time"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// application state · 申请单状态
            pub enum ApplymentState {
                StateUnknown = "STATE_UNKNOWN",
                Drafting = "DRAFTING",
                Auditing = "AUDITING",
                AuditRejected = "AUDIT_REJECTED",
                PendingPublish = "PENDING_PUBLISH",
                Published = "PUBLISHED",
                Canceled = "CANCELED",
            }
        }
    }
}

/// Submit a merchant card configuration application · 提交商家名片配置申请
///
/// `POST /v3/brand/card/card-configs`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
///
/// ```
/// use wechatpay::v3::brand::card::card_configs::post::{BrandCustomerService, BrandMiniProgramInfo, CustomerServiceType, Request, ServiceJumpType, ServiceList};
///
/// let request = Request {
///     brand_mini_program_info: Some(BrandMiniProgramInfo {
///         default_jump_path: Some("pages/shop/index".into()),
///         ..BrandMiniProgramInfo::new("wx1234567890abcdef")
///     }),
///     service_list: Some(vec![ServiceList {
///         service_classify_name: Some("会员服务".into()),
///         service_name: Some("会员中心".into()),
///         appid: Some("wx1234567890abcdef".into()),
///         ..ServiceList::new(ServiceJumpType::JumpMiniProgram, "pages/shop/index")
///     }]),
///     ..Request::new(
///         "1900013511_10000",
///         "1004",
///         BrandCustomerService {
///             customer_service_phone: Some("12345678900".into()),
///             customer_service_path: Some("pages/service/index".into()),
///             appid: Some("wx1234567890abcdef".into()),
///             ..BrandCustomerService::new(CustomerServiceType::MiniProgram)
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit a merchant card configuration application · 提交商家名片配置申请
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// brand mini program information · 品牌小程序信息
        pub brand_mini_program_info: Option<BrandMiniProgramInfo>,
        /// brand customer service information · 品牌客服信息
        pub brand_customer_service: BrandCustomerService,
        /// service list · 服务列表
        pub service_list: Option<Vec<ServiceList>>,
    }

    crate::model! { Request {
        business_code: body("business_code").required(),
        brand_id: body("brand_id").required(),
        brand_mini_program_info: body("brand_mini_program_info"),
        brand_customer_service: body("brand_customer_service").required(),
        service_list: body("service_list"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            business_code: impl Into<String>,
            brand_id: impl Into<String>,
            brand_customer_service: BrandCustomerService,
        ) -> Self {
            Self {
                business_code: business_code.into(),
                brand_id: brand_id.into(),
                brand_mini_program_info: None,
                brand_customer_service,
                service_list: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/card/card-configs",
        "提交商家名片配置申请",
        "Submit a merchant card configuration application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// brand mini program information · 品牌小程序信息
    pub struct BrandMiniProgramInfo {
        /// official account appid · 公众账号ID
        pub appid: String,
        /// mini program default jump path · 小程序默认跳转路径
        pub default_jump_path: Option<String>,
    }

    crate::model! { BrandMiniProgramInfo {
        appid: body("appid").required(),
        default_jump_path: body("default_jump_path"),
    } }

    impl BrandMiniProgramInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(appid: impl Into<String>) -> Self {
            Self {
                appid: appid.into(),
                default_jump_path: None,
            }
        }
    }

    crate::open_enum! {
        /// customer service type · 客服类型
        pub enum CustomerServiceType {
            MiniProgram = "MINI_PROGRAM",
            CustomizeWeb = "CUSTOMIZE_WEB",
            CustomizeMp = "CUSTOMIZE_MP",
            ServicePhone = "SERVICE_PHONE",
        }
    }

    /// brand customer service information · 品牌客服信息
    pub struct BrandCustomerService {
        /// customer service type · 客服类型
        pub customer_service_type: CustomerServiceType,
        /// customer service telephone · 客服电话
        pub customer_service_phone: Option<String>,
        /// customer service path · 客服路径
        pub customer_service_path: Option<String>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
    }

    crate::model! { BrandCustomerService {
        customer_service_type: body("customer_service_type").required(),
        customer_service_phone: body("customer_service_phone"),
        customer_service_path: body("customer_service_path"),
        appid: body("appid"),
    } }

    impl BrandCustomerService {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(customer_service_type: CustomerServiceType) -> Self {
            Self {
                customer_service_type,
                customer_service_phone: None,
                customer_service_path: None,
                appid: None,
            }
        }
    }

    crate::open_enum! {
        /// service jump type · 服务跳转类型
        pub enum ServiceJumpType {
            JumpMiniProgram = "JUMP_MINI_PROGRAM",
            JumpWebPage = "JUMP_WEB_PAGE",
        }
    }

    /// service list · 服务列表
    pub struct ServiceList {
        /// service category name · 服务分类名称
        pub service_classify_name: Option<String>,
        /// service name · 服务名称
        pub service_name: Option<String>,
        /// service jump type · 服务跳转类型
        pub service_jump_type: ServiceJumpType,
        /// service jump path · 服务跳转路径
        pub service_jump_path: String,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
    }

    crate::model! { ServiceList {
        service_classify_name: body("service_classify_name"),
        service_name: body("service_name"),
        service_jump_type: body("service_jump_type").required(),
        service_jump_path: body("service_jump_path").required(),
        appid: body("appid"),
    } }

    impl ServiceList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            service_jump_type: ServiceJumpType,
            service_jump_path: impl Into<String>,
        ) -> Self {
            Self {
                service_classify_name: None,
                service_name: None,
                service_jump_type,
                service_jump_path: service_jump_path.into(),
                appid: None,
            }
        }
    }

    /// Submit a merchant card configuration application · 提交商家名片配置申请
    #[non_exhaustive]
    pub struct Response {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// QR code link for previewing the merchant card · 商家名片预览二维码链接
        pub card_preview_url: Option<String>,
    }

    crate::model! { Response: Default {
        business_code: body("business_code"),
        brand_id: body("brand_id"),
        applyment_id: body("applyment_id"),
        card_preview_url: body("card_preview_url"),
    } }
}
