// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant/h5/permission/applications/{applyment_id}.md

//! `/v3/global/merchant/h5/permission/applications/{applyment_id}`

/// Query an H5 payment permission application's details · 查询H5支付权限申请单详情
///
/// `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`
///
/// Official pages · 官方文档:
///
/// - global: [4013025107](https://pay.weixin.qq.com/doc/global/v3/zh/4013025107)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant::h5::permission::applications::by_applyment_id::get::Request;
///
/// let request = Request::new(100000);
/// let answer = request.send(&client).await?;
/// let sub_mchid = answer.sub_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询H5支付权限申请单详情", "4013025107"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an H5 payment permission application's details · 查询H5支付权限申请单详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// application number · 申请单号
        pub applyment_id: i64,
    }

    crate::model! { Request {
        applyment_id: path("applyment_id").required(),
    } }

    crate::sent::sent! { Request(applyment_id: i64) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/merchant/h5/permission/applications/{applyment_id}",
            "查询H5支付权限申请单详情",
            "Query an H5 payment permission application's details",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an H5 payment permission application's details · 查询H5支付权限申请单详情
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// H5 payment domain · H5支付域名
        pub domains: Vec<String>,
        /// company introduction and business description · 公司介绍和业务描述
        pub business_description: Option<String>,
        /// limit type · 限额类型
        pub transaction_limit_type: Option<response::TransactionLimitType>,
        /// company registration certificate · 公司注册资质证书
        pub company_register_cert: Option<String>,
        /// screenshots of the business website's commercial pages · 经营网址商业页面截图
        pub website_business_page_pics: Vec<String>,
        /// screenshots of the business website's home page · 经营网址首页截图
        pub website_homepage_pics: Vec<String>,
        /// state of the sub-merchant's business website · 子商户经营网址状态
        pub website_state: Option<response::WebsiteState>,
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        pub website_url: Option<String>,
        /// application number · 申请单号
        pub applyment_id: Option<i64>,
        /// rejection reason · 驳回原因
        pub audit_reject_detail: Option<String>,
        /// application state · 申请单状态
        pub applyment_state: Option<response::ApplymentState>,
        /// application type · 申请单类型
        pub applyment_type: Option<response::ApplymentType>,
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
        transaction_limit_type 3(&response::TransactionLimitType),
        /// state of the sub-merchant's business website · 子商户经营网址状态
        website_state 7(&response::WebsiteState),
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        website_url 8(&str),
        /// application number · 申请单号
        applyment_id 9(i64),
        /// application state · 申请单状态
        applyment_state 11(&response::ApplymentState),
        /// application type · 申请单类型
        applyment_type 12(&response::ApplymentType),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::global::merchant::h5::permission::applications::post::TransactionLimitType;

        pub use crate::webhook::v3::applyment_state::approved::WebsiteState;

        pub use crate::webhook::v3::applyment_state::approved::ApplymentState;

        pub use crate::v3::global::merchant::h5::permission::applications::post::ApplymentType;
    }
}

/// Modify an H5 payment permission application · 修改H5支付权限申请单
///
/// `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`
///
/// Official pages · 官方文档:
///
/// - global: [4013025109](https://pay.weixin.qq.com/doc/global/v3/zh/4013025109)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant::h5::permission::applications::by_applyment_id::patch::{Request, Required};
///
/// let request = Request::new(Required { applyment_id: 100000, domains: vec!["string"] });
/// let answer = request.send(&client).await?;
/// let sub_mchid = answer.sub_mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::merchant::h5::permission::applications::by_applyment_id::patch::{Request, Required, WebsiteState};
///
/// let request = Request::new(Required { applyment_id: 100000, domains: vec!["string"] })
///     .business_description("腾讯于1998年11月成立，是一家互联网公司，通过技术丰富互联网用户的生活，助力企业数字化升级。我们的使命是“用户为本 科技向善”")
///     .company_register_cert("6uqyGjvHzOhsLleGFQVRF")
///     .website_business_page_pics(["MediaId"])
///     .website_homepage_pics(["MediaId"])
///     .website_state(WebsiteState::HasLaunched)
///     .website_url("https://qq.com");
/// ```
#[doc(alias("修改H5支付权限申请单", "4013025109"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify an H5 payment permission application · 修改H5支付权限申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// application number · 申请单号
        pub applyment_id: i64,
        /// H5 payment domain · H5支付域名
        pub domains: Vec<String>,
        /// company introduction and business description · 公司介绍和业务描述
        pub business_description: Option<String>,
        /// company registration certificate · 公司注册资质证书
        pub company_register_cert: Option<String>,
        /// screenshots of the business website's commercial pages · 经营网址商业页面截图
        pub website_business_page_pics: Option<Vec<String>>,
        /// screenshots of the business website's home page · 经营网址首页截图
        pub website_homepage_pics: Option<Vec<String>>,
        /// state of the sub-merchant's business website · 子商户经营网址状态
        pub website_state: Option<WebsiteState>,
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        pub website_url: Option<String>,
    }

    crate::model! { Request {
        applyment_id: path("applyment_id").required(),
        domains: body("domains").required(),
        business_description: body("business_description"),
        company_register_cert: body("company_register_cert"),
        website_business_page_pics: body("website_business_page_pics"),
        website_homepage_pics: body("website_homepage_pics"),
        website_state: body("website_state"),
        website_url: body("website_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// application number · 申请单号
        applyment_id(i64),
        /// H5 payment domain · H5支付域名
        domains(Vec<&'a str>),
    } {
        /// company introduction and business description · 公司介绍和业务描述
        business_description business_description_opt(into String),
        /// company registration certificate · 公司注册资质证书
        company_register_cert company_register_cert_opt(into String),
        /// screenshots of the business website's commercial pages · 经营网址商业页面截图
        website_business_page_pics website_business_page_pics_opt([into String]),
        /// screenshots of the business website's home page · 经营网址首页截图
        website_homepage_pics website_homepage_pics_opt([into String]),
        /// state of the sub-merchant's business website · 子商户经营网址状态
        website_state website_state_opt(WebsiteState),
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        website_url website_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Patch,
            "/v3/global/merchant/h5/permission/applications/{applyment_id}",
            "修改H5支付权限申请单",
            "Modify an H5 payment permission application",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v3::applyment_state::approved::WebsiteState;

    /// Modify an H5 payment permission application · 修改H5支付权限申请单
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// H5 payment domain · H5支付域名
        pub domains: Vec<String>,
        /// company introduction and business description · 公司介绍和业务描述
        pub business_description: Option<String>,
        /// limit type · 限额类型
        pub transaction_limit_type: Option<response::TransactionLimitType>,
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
        pub applyment_type: Option<response::ApplymentType>,
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
        transaction_limit_type 3(&response::TransactionLimitType),
        /// state of the sub-merchant's business website · 子商户经营网址状态
        website_state 7(&WebsiteState),
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        website_url 8(&str),
        /// application number · 申请单号
        applyment_id 9(i64),
        /// application state · 申请单状态
        applyment_state 11(&response::ApplymentState),
        /// application type · 申请单类型
        applyment_type 12(&response::ApplymentType),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::global::merchant::h5::permission::applications::post::TransactionLimitType;

        pub use crate::webhook::v3::applyment_state::approved::ApplymentState;

        pub use crate::v3::global::merchant::h5::permission::applications::post::ApplymentType;
    }
}
