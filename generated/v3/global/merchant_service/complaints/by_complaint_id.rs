// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant-service/complaints/{complaint_id}.md

//! `/v3/global/merchant-service/complaints/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;

/// Query a complaint's details · 查询投诉单详情
///
/// `GET /v3/global/merchant-service/complaints/{complaint_id}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant_service::complaints::by_complaint_id::get::Request;
///
/// let request = Request::new("200201820200101080076610000");
/// let answer = request.send(&client).await?;
/// let complaint_time = answer.complaint_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::merchant_service::complaints::by_complaint_id::get::{MchLanguage, Request};
///
/// let request = Request::new("200201820200101080076610000")
///     .mch_language(MchLanguage::from("zh_CN"));
/// ```
#[doc(alias("查询投诉单详情"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path, query};

    /// Query a complaint's details · 查询投诉单详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// complaint ID · 投诉单号
        pub complaint_id: String,
        /// merchant language · 商户语言
        pub mch_language: Option<MchLanguage>,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
        mch_language: query("mch_language"),
    } }

    crate::sent::sent! { Request(complaint_id: into String) {
        /// merchant language · 商户语言
        mch_language mch_language_opt(MchLanguage),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        sealing: crate::endpoint::Sealing::Pkcs1v15,
        ..Operation::new(
            Method::Get,
            "/v3/global/merchant-service/complaints/{complaint_id}",
            "查询投诉单详情",
            "Query a complaint's details",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::global::merchant_service::complaints::get::MchLanguage;

    /// Query a complaint's details · 查询投诉单详情
    #[non_exhaustive]
    pub struct Response {
        /// complaint ID · 投诉单号
        pub complaint_id: Option<String>,
        /// complaint time · 投诉时间; as 2018-06-08T10:34:56+08:00
        pub complaint_time: Option<crate::Time>,
        /// complaint details · 投诉详情
        pub complaint_detail: Option<String>,
        /// complaint state · 投诉单状态
        pub complaint_state: Option<response::ComplaintState>,
        /// merchant ID complained about · 被诉商户号
        pub complainted_mchid: Option<String>,
        /// complainant's contact details · 投诉人联系方式
        pub payer_phone: Option<crate::Sensitive>,
        /// information of the order associated with the complaint · 投诉单关联订单信息
        pub complaint_order_info: Vec<response::ComplaintOrderInfo>,
        /// whether the complaint is fully refunded · 投诉单是否已全额退款
        pub complaint_full_refunded: Option<bool>,
        /// whether it has timed out · 是否超时
        pub is_overdue: Option<bool>,
        /// priority · 优先级
        pub priority: Option<response::Priority>,
        /// whether a user message awaits a reply · 是否有待回复的用户留言
        pub incoming_user_response: Option<bool>,
        /// number of user complaints · 用户投诉次数
        pub user_complaint_times: Option<i64>,
        /// complaint material list · 投诉资料列表
        pub complaint_media_list: Vec<response::ComplaintMediaList>,
        /// problem description · 问题描述
        pub problem_description: Option<String>,
        /// translation of complaint details · 投诉详情翻译
        pub complaint_detail_trans: Option<String>,
        /// information of the service order associated with the complaint · 投诉单关联服务单信息
        pub service_order_info: Vec<response::ServiceOrderInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        complaint_id: body("complaint_id").promised(),
        complaint_time: body("complaint_time").promised(),
        complaint_detail: body("complaint_detail").promised(),
        complaint_state: body("complaint_state").promised(),
        complainted_mchid: body("complainted_mchid").promised(),
        payer_phone: body("payer_phone").mark(Mark::Rsa),
        complaint_order_info: body("complaint_order_info"),
        complaint_full_refunded: body("complaint_full_refunded").promised(),
        is_overdue: body("is_overdue"),
        priority: body("priority"),
        incoming_user_response: body("incoming_user_response").promised(),
        user_complaint_times: body("user_complaint_times").promised(),
        complaint_media_list: body("complaint_media_list"),
        problem_description: body("problem_description"),
        complaint_detail_trans: body("complaint_detail_trans"),
        service_order_info: body("service_order_info"),
    } }

    crate::promised::promised! { Response {
        /// complaint ID · 投诉单号
        complaint_id 0(&str),
        /// complaint time · 投诉时间; as 2018-06-08T10:34:56+08:00
        complaint_time 1(&crate::Time),
        /// complaint details · 投诉详情
        complaint_detail 2(&str),
        /// complaint state · 投诉单状态
        complaint_state 3(&response::ComplaintState),
        /// merchant ID complained about · 被诉商户号
        complainted_mchid 4(&str),
        /// whether the complaint is fully refunded · 投诉单是否已全额退款
        complaint_full_refunded 7(bool),
        /// whether a user message awaits a reply · 是否有待回复的用户留言
        incoming_user_response 10(bool),
        /// number of user complaints · 用户投诉次数
        user_complaint_times 11(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::global::merchant_service::complaints::get::response::ComplaintState;

        pub use crate::v3::global::merchant_service::complaints::get::response::ComplaintOrderInfo;

        pub use crate::v3::global::merchant_service::complaints::get::response::Priority;

        pub use crate::v3::global::merchant_service::complaints::get::response::MediaType;

        pub use crate::v3::global::merchant_service::complaints::get::response::ComplaintMediaList;

        pub use crate::v3::global::merchant_service::complaints::get::response::State;

        pub use crate::v3::global::merchant_service::complaints::get::response::ServiceOrderInfo;
    }
}
