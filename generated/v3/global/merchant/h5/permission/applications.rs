// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant/h5/permission/applications.md

//! `/v3/global/merchant/h5/permission/applications`

pub mod by_applyment_id;

/// Create an H5 payment permission application · 创建H5支付权限申请单
///
/// `POST /v3/global/merchant/h5/permission/applications`
///
/// Official pages · 官方文档:
///
/// - global: [4013025106](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant::h5::permission::applications::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "2491935631",
///     domains: vec!["string"],
///     website_url: "https://qq.com",
/// });
/// let answer = request.send(&client).await?;
/// let applyment_id = answer.applyment_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::merchant::h5::permission::applications::post::{ApplymentType, Request, Required, TransactionLimitType, WebsiteState};
///
/// let request = Request::new(Required {
///     sub_mchid: "2491935631",
///     domains: vec!["string"],
///     website_url: "https://qq.com",
/// })
/// .business_description("腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善”")
/// .company_register_cert("6uqyGjvHzOhsLleGFQVRF")
/// .transaction_limit_type(TransactionLimitType::UnLaunchedWebsiteLimit)
/// .website_business_page_pics(["MediaId"])
/// .website_homepage_pics(["MediaId"])
/// .website_state(WebsiteState::HasLaunched)
/// .notify_url("https://pay.weixin.qq.com/wxpay/pay.action")
/// .applyment_type(ApplymentType::ApplyForPaymentAuthority);
/// ```
#[doc(alias("创建H5支付权限申请单", "4013025106"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create an H5 payment permission application · 创建H5支付权限申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// company introduction and business description · 公司介绍和业务描述
        pub business_description: Option<String>,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// H5 payment domain · H5支付域名
        pub domains: Vec<String>,
        /// company registration certificate · 公司注册资质证书
        pub company_register_cert: Option<String>,
        /// limit type · 限额类型
        pub transaction_limit_type: Option<TransactionLimitType>,
        /// screenshots of the business website's commercial pages · 经营网址商业页面截图
        pub website_business_page_pics: Option<Vec<String>>,
        /// screenshots of the business website's home page · 经营网址首页截图
        pub website_homepage_pics: Option<Vec<String>>,
        /// state of the sub-merchant's business website · 子商户经营网址状态
        pub website_state: Option<WebsiteState>,
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        pub website_url: String,
        /// merchant's notification URL for the review result · 商户提供的审核结果回调接口
        pub notify_url: Option<String>,
        /// application type · 申请单类型
        pub applyment_type: Option<ApplymentType>,
    }

    crate::model! { Request {
        business_description: body("business_description"),
        sub_mchid: body("sub_mchid").required(),
        domains: body("domains").required(),
        company_register_cert: body("company_register_cert"),
        transaction_limit_type: body("transaction_limit_type"),
        website_business_page_pics: body("website_business_page_pics"),
        website_homepage_pics: body("website_homepage_pics"),
        website_state: body("website_state"),
        website_url: body("website_url").required(),
        notify_url: body("notify_url"),
        applyment_type: body("applyment_type"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// H5 payment domain · H5支付域名
        domains(Vec<&'a str>),
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        website_url(&'a str),
    } {
        /// company introduction and business description · 公司介绍和业务描述
        business_description business_description_opt(into String),
        /// company registration certificate · 公司注册资质证书
        company_register_cert company_register_cert_opt(into String),
        /// limit type · 限额类型
        transaction_limit_type transaction_limit_type_opt(TransactionLimitType),
        /// screenshots of the business website's commercial pages · 经营网址商业页面截图
        website_business_page_pics website_business_page_pics_opt([into String]),
        /// screenshots of the business website's home page · 经营网址首页截图
        website_homepage_pics website_homepage_pics_opt([into String]),
        /// state of the sub-merchant's business website · 子商户经营网址状态
        website_state website_state_opt(WebsiteState),
        /// merchant's notification URL for the review result · 商户提供的审核结果回调接口
        notify_url notify_url_opt(into String),
        /// application type · 申请单类型
        applyment_type applyment_type_opt(ApplymentType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Post,
            "/v3/global/merchant/h5/permission/applications",
            "创建H5支付权限申请单",
            "Create an H5 payment permission application",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// limit type · 限额类型
        pub enum TransactionLimitType {
            UnLaunchedWebsiteLimit = "UN_LAUNCHED_WEBSITE_LIMIT",
            NormalLimit = "NORMAL_LIMIT",
            NoLimit = "NO_LIMIT",
        }
    }

    pub use crate::webhook::v3::applyment_state::approved::WebsiteState;

    crate::open_enum! {
        /// application type · 申请单类型
        pub enum ApplymentType {
            ApplyForPaymentAuthority = "APPLY_FOR_PAYMENT_AUTHORITY",
            ApplyForRelieveLimited = "APPLY_FOR_RELIEVE_LIMITED",
        }
    }

    /// Create an H5 payment permission application · 创建H5支付权限申请单
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// H5 payment domain · H5支付域名
        pub domains: Vec<String>,
        /// company introduction and business description · 公司介绍和业务描述
        pub business_description: Option<String>,
        /// limit type · 限额类型
        pub transaction_limit_type: Option<TransactionLimitType>,
        /// company registration certificate · 公司注册资质证书
        pub company_register_cert: Option<String>,
        /// screenshots of the business website's commercial pages · 经营网址商业页面截图
        pub website_business_page_pics: Vec<String>,
        /// screenshots of the business website's home page · 经营网址首页截图
        pub website_homepage_pics: Vec<String>,
        /// state of the sub-merchant's business website · 子商户经营网址状态
        pub website_state: Option<WebsiteState>,
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        pub website_url: Option<String>,
        /// application number · 申请单号
        pub applyment_id: Option<i64>,
        /// rejection reason · 驳回原因
        pub audit_reject_detail: Option<String>,
        /// application state · 申请单状态
        pub applyment_state: Option<response::ApplymentState>,
        /// application type · 申请单类型
        pub applyment_type: Option<ApplymentType>,
        /// merchant's notification URL for the review result · 商户提供的审核结果回调接口
        pub notify_url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        domains: body("domains").promised(),
        business_description: body("business_description"),
        transaction_limit_type: body("transaction_limit_type").promised(),
        company_register_cert: body("company_register_cert"),
        website_business_page_pics: body("website_business_page_pics"),
        website_homepage_pics: body("website_homepage_pics"),
        website_state: body("website_state").promised(),
        website_url: body("website_url").promised(),
        applyment_id: body("applyment_id").promised(),
        audit_reject_detail: body("audit_reject_detail"),
        applyment_state: body("applyment_state").promised(),
        applyment_type: body("applyment_type").promised(),
        notify_url: body("notify_url"),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
        /// H5 payment domain · H5支付域名
        domains 1([String]),
        /// limit type · 限额类型
        transaction_limit_type 3(&TransactionLimitType),
        /// state of the sub-merchant's business website · 子商户经营网址状态
        website_state 7(&WebsiteState),
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        website_url 8(&str),
        /// application number · 申请单号
        applyment_id 9(i64),
        /// application state · 申请单状态
        applyment_state 11(&response::ApplymentState),
        /// application type · 申请单类型
        applyment_type 12(&ApplymentType),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v3::applyment_state::approved::ApplymentState;
    }
}
