// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant/h5/permission/domain/applications/{applyment_id}.md

//! `/v3/global/merchant/h5/permission/domain/applications/{applyment_id}`

/// Query an H5 payment domain change application · 查询H5支付域名修改申请单
///
/// `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
///
/// Official pages · 官方文档:
///
/// - global: [4013025112](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant::h5::permission::domain::applications::by_applyment_id::get::Request;
///
/// let request = Request::new(100000);
/// let answer = request.send(&client).await?;
/// let sub_mchid = answer.sub_mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询H5支付域名修改申请单", "4013025112"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an H5 payment domain change application · 查询H5支付域名修改申请单
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
            "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
            "查询H5支付域名修改申请单",
            "Query an H5 payment domain change application",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an H5 payment domain change application · 查询H5支付域名修改申请单
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// state of the sub-merchant's business website · 子商户经营网址状态
        pub website_state: Option<response::WebsiteState>,
        /// H5 payment domain · H5支付域名
        pub domains: Vec<String>,
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        pub website_url: Option<String>,
        /// screenshots of the business website's commercial pages · 经营网址商业页面截图
        pub website_business_page_pics: Vec<String>,
        /// screenshots of the business website's home page · 经营网址首页截图
        pub website_homepage_pics: Vec<String>,
        /// application number · 申请单号
        pub applyment_id: Option<i64>,
        /// rejection reason · 驳回原因
        pub audit_reject_detail: Option<String>,
        /// application state · 申请单状态
        pub applyment_state: Option<response::ApplymentState>,
        /// merchant's notification URL for the review result · 商户提供的审核结果回调接口
        pub notify_url: Option<String>,
        /// merchant application number · 商户申请单号
        pub out_applyment_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        website_state: body("website_state").promised(),
        domains: body("domains").promised(),
        website_url: body("website_url").promised(),
        website_business_page_pics: body("website_business_page_pics"),
        website_homepage_pics: body("website_homepage_pics"),
        applyment_id: body("applyment_id").promised(),
        audit_reject_detail: body("audit_reject_detail"),
        applyment_state: body("applyment_state"),
        notify_url: body("notify_url"),
        out_applyment_id: body("out_applyment_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
        /// state of the sub-merchant's business website · 子商户经营网址状态
        website_state 1(&response::WebsiteState),
        /// H5 payment domain · H5支付域名
        domains 2([String]),
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        website_url 3(&str),
        /// application number · 申请单号
        applyment_id 6(i64),
        /// merchant application number · 商户申请单号
        out_applyment_id 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v3::applyment_state::approved::WebsiteState;

        pub use crate::webhook::v3::applyment_state::approved::ApplymentState;
    }
}

/// Modify an H5 payment domain change application · 修改H5支付域名修改申请单
///
/// `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
///
/// Official pages · 官方文档:
///
/// - global: [4013025114](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant::h5::permission::domain::applications::by_applyment_id::patch::{Request, Required};
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
/// use wechatpay::v3::global::merchant::h5::permission::domain::applications::by_applyment_id::patch::{Request, Required, WebsiteState};
///
/// let request = Request::new(Required { applyment_id: 100000, domains: vec!["string"] })
///     .website_state(WebsiteState::HasLaunched)
///     .website_url("https://qq.com")
///     .website_business_page_pics(["MediaId"])
///     .website_homepage_pics(["MediaId"]);
/// ```
#[doc(alias("修改H5支付域名修改申请单", "4013025114"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify an H5 payment domain change application · 修改H5支付域名修改申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// application number · 申请单号
        pub applyment_id: i64,
        /// H5 payment domain · H5支付域名
        pub domains: Vec<String>,
        /// state of the sub-merchant's business website · 子商户经营网址状态
        pub website_state: Option<WebsiteState>,
        /// merchant's H5 business website URL · 商户H5经营网址
        pub website_url: Option<String>,
        /// screenshots of the business website's commercial pages · 经营网址商业页面截图
        pub website_business_page_pics: Option<Vec<String>>,
        /// screenshots of the business website's home page · 经营网址首页截图
        pub website_homepage_pics: Option<Vec<String>>,
    }

    crate::model! { Request {
        applyment_id: path("applyment_id").required(),
        domains: body("domains").required(),
        website_state: body("website_state"),
        website_url: body("website_url"),
        website_business_page_pics: body("website_business_page_pics"),
        website_homepage_pics: body("website_homepage_pics"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// application number · 申请单号
        applyment_id(i64),
        /// H5 payment domain · H5支付域名
        domains(Vec<&'a str>),
    } {
        /// state of the sub-merchant's business website · 子商户经营网址状态
        website_state website_state_opt(WebsiteState),
        /// merchant's H5 business website URL · 商户H5经营网址
        website_url website_url_opt(into String),
        /// screenshots of the business website's commercial pages · 经营网址商业页面截图
        website_business_page_pics website_business_page_pics_opt([into String]),
        /// screenshots of the business website's home page · 经营网址首页截图
        website_homepage_pics website_homepage_pics_opt([into String]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Patch,
            "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
            "修改H5支付域名修改申请单",
            "Modify an H5 payment domain change application",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::webhook::v3::applyment_state::approved::WebsiteState;

    /// Modify an H5 payment domain change application · 修改H5支付域名修改申请单
    #[non_exhaustive]
    pub struct Response {
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// state of the sub-merchant's business website · 子商户经营网址状态
        pub website_state: Option<WebsiteState>,
        /// H5 payment domain · H5支付域名
        pub domains: Vec<String>,
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        pub website_url: Option<String>,
        /// screenshots of the business website's commercial pages · 经营网址商业页面截图
        pub website_business_page_pics: Vec<String>,
        /// screenshots of the business website's home page · 经营网址首页截图
        pub website_homepage_pics: Vec<String>,
        /// application number · 申请单号
        pub applyment_id: Option<i64>,
        /// rejection reason · 驳回原因
        pub audit_reject_detail: Option<String>,
        /// application state · 申请单状态
        pub applyment_state: Option<response::ApplymentState>,
        /// merchant's notification URL for the review result · 商户提供的审核结果回调接口
        pub notify_url: Option<String>,
        /// merchant application number · 商户申请单号
        pub out_applyment_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sub_mchid: body("sub_mchid").promised(),
        website_state: body("website_state").promised(),
        domains: body("domains").promised(),
        website_url: body("website_url").promised(),
        website_business_page_pics: body("website_business_page_pics"),
        website_homepage_pics: body("website_homepage_pics"),
        applyment_id: body("applyment_id").promised(),
        audit_reject_detail: body("audit_reject_detail"),
        applyment_state: body("applyment_state"),
        notify_url: body("notify_url"),
        out_applyment_id: body("out_applyment_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// sub-merchant ID · 子商户号
        sub_mchid 0(&str),
        /// state of the sub-merchant's business website · 子商户经营网址状态
        website_state 1(&WebsiteState),
        /// H5 payment domain · H5支付域名
        domains 2([String]),
        /// sub-merchant's H5 business website URL · 子商户H5经营网址
        website_url 3(&str),
        /// application number · 申请单号
        applyment_id 6(i64),
        /// merchant application number · 商户申请单号
        out_applyment_id 10(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v3::applyment_state::approved::ApplymentState;
    }
}
