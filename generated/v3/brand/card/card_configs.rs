// Written by `cargo xtask codegen` from spec/openapi/v3/brand/card/card-configs.md

//! `/v3/brand/card/card-configs`

pub mod cancel_applyment;
pub mod preview_url;
pub mod publish;

/// Query the state of a merchant card configuration application · 查询商家名片配置申请状态
///
/// `GET /v3/brand/card/card-configs`
///
/// Official pages · 官方文档:
///
/// - partner: [4016475174](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::card::card_configs::get::Request;
///
/// let request = Request::new("120344");
/// let answer = request.send(&client).await?;
/// let applyment_state = answer.applyment_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::card::card_configs::get::Request;
///
/// let request = Request::new("120344")
///     .business_code("1900013511_10000")
///     .applyment_id("1111111111");
/// ```
#[doc(alias("查询商家名片配置申请状态", "4016475174"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the state of a merchant card configuration application · 查询商家名片配置申请状态
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(brand_id: into String) {
        /// business application number · 业务申请编号
        business_code business_code_opt(into String),
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id applyment_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
        /// scheduled publishing time · 定时发布时间; as 2018-06-08T10:34:56+08:00
        pub scheduled_publish_time: Option<crate::Time>,
        /// rejection reason · 驳回原因
        pub reject_reason: Option<String>,
        /// actual publishing time · 实际发布时间
        pub actual_publish_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        business_code: body("business_code").promised(),
        applyment_id: body("applyment_id").promised(),
        brand_id: body("brand_id").promised(),
        applyment_state: body("applyment_state").promised(),
        scheduled_publish_time: body("scheduled_publish_time"),
        reject_reason: body("reject_reason"),
        actual_publish_time: body("actual_publish_time"),
    } }

    crate::promised::promised! { Response {
        /// business application number · 业务申请编号
        business_code 0(&str),
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 1(&str),
        /// brand ID · 品牌ID
        brand_id 2(&str),
        /// application state · 申请单状态
        applyment_state 3(&response::ApplymentState),
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
/// Official pages · 官方文档:
///
/// - partner: [4016468440](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::card::card_configs::post::{BrandCustomerService, CustomerServiceType, Request, Required};
///
/// let request = Request::new(Required {
///     business_code: "1900013511_10000",
///     brand_id: "1004",
///     brand_customer_service: BrandCustomerService::new(CustomerServiceType::MiniProgram),
/// });
/// let answer = request.send(&client).await?;
/// let applyment_id = answer.applyment_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::card::card_configs::post::{BrandCustomerService, BrandMiniProgramInfo, CustomerServiceType, Request, Required, ServiceJumpType, ServiceList, ServiceListRequired};
///
/// let request = Request::new(Required {
///     business_code: "1900013511_10000",
///     brand_id: "1004",
///     brand_customer_service: BrandCustomerService::new(CustomerServiceType::MiniProgram)
///         .customer_service_phone("12345678900")
///         .customer_service_path("pages/service/index")
///         .appid("wx1234567890abcdef"),
/// })
/// .brand_mini_program_info(BrandMiniProgramInfo::new("wx1234567890abcdef")
///     .default_jump_path("pages/shop/index"))
/// .service_list([ServiceList::new(ServiceListRequired {
///     service_jump_type: ServiceJumpType::JumpMiniProgram,
///     service_jump_path: "pages/shop/index",
/// })
/// .service_classify_name("会员服务")
/// .service_name("会员中心")
/// .appid("wx1234567890abcdef")]);
/// ```
#[doc(alias("提交商家名片配置申请", "4016468440"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit a merchant card configuration application · 提交商家名片配置申请
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// business application number · 业务申请编号
        business_code(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// brand customer service information · 品牌客服信息
        brand_customer_service(BrandCustomerService),
    } {
        /// brand mini program information · 品牌小程序信息
        brand_mini_program_info brand_mini_program_info_opt(BrandMiniProgramInfo),
        /// service list · 服务列表
        service_list service_list_opt([ServiceList]),
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { BrandMiniProgramInfo(appid: into String) {
        /// mini program default jump path · 小程序默认跳转路径
        default_jump_path default_jump_path_opt(into String),
    } }

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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { BrandCustomerService(customer_service_type: CustomerServiceType) {
        /// customer service telephone · 客服电话
        customer_service_phone customer_service_phone_opt(into String),
        /// customer service path · 客服路径
        customer_service_path customer_service_path_opt(into String),
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
    } }

    crate::open_enum! {
        /// service jump type · 服务跳转类型
        pub enum ServiceJumpType {
            JumpMiniProgram = "JUMP_MINI_PROGRAM",
            JumpWebPage = "JUMP_WEB_PAGE",
        }
    }

    /// service list · 服务列表
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { ServiceList(ServiceListRequired<'a>) {
        /// service jump type · 服务跳转类型
        service_jump_type(ServiceJumpType),
        /// service jump path · 服务跳转路径
        service_jump_path(&'a str),
    } {
        /// service category name · 服务分类名称
        service_classify_name service_classify_name_opt(into String),
        /// service name · 服务名称
        service_name service_name_opt(into String),
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
    } }

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
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        business_code: body("business_code").promised(),
        brand_id: body("brand_id").promised(),
        applyment_id: body("applyment_id").promised(),
        card_preview_url: body("card_preview_url").promised(),
    } }

    crate::promised::promised! { Response {
        /// business application number · 业务申请编号
        business_code 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 2(&str),
        /// QR code link for previewing the merchant card · 商家名片预览二维码链接
        card_preview_url 3(&str),
    } }
}
