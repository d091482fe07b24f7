// Written by `cargo xtask codegen` from spec/openapi/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys.md

//! `/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`

/// Query a complaint's negotiation history · 查询投诉协商历史
///
/// `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::global::merchant_service::complaints::by_complaint_id::negotiation_historys::get::Request;
///
/// let request = Request::new("200201820200101080076610000");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::global::merchant_service::complaints::by_complaint_id::negotiation_historys::get::{MchLanguage, Request};
///
/// let request = Request::new("200201820200101080076610000")
///     .limit(50)
///     .offset(10)
///     .mch_language(MchLanguage::from("zh_CN"));
/// ```
#[doc(alias("查询投诉协商历史"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a complaint's negotiation history · 查询投诉协商历史
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// complaint ID · 投诉单号
        pub complaint_id: String,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
        /// merchant language · 商户语言
        pub mch_language: Option<MchLanguage>,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
        limit: query("limit"),
        offset: query("offset"),
        mch_language: query("mch_language"),
    } }

    crate::sent::sent! { Request(complaint_id: into String) {
        /// page size · 分页大小
        limit limit_opt(i64),
        /// page start position · 分页开始位置
        offset offset_opt(i64),
        /// merchant language · 商户语言
        mch_language mch_language_opt(MchLanguage),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        ..Operation::new(
            Method::Get,
            "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
            "查询投诉协商历史",
            "Query a complaint's negotiation history",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    pub use crate::v3::global::merchant_service::complaints::get::MchLanguage;

    /// Query a complaint's negotiation history · 查询投诉协商历史
    #[non_exhaustive]
    pub struct Response {
        /// complaint negotiation history · 投诉协商历史
        pub data: Vec<response::Data>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
        /// total count of complaint negotiation history entries · 投诉协商历史总条数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        limit: body("limit").promised(),
        offset: body("offset").promised(),
        total_count: body("total_count"),
    } }

    crate::promised::promised! { Response {
        /// page size · 分页大小
        limit 1(i64),
        /// page start position · 分页开始位置
        offset 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// operation type · 操作类型
            pub enum OperateType {
                UserCreateComplaint = "USER_CREATE_COMPLAINT",
                UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
                UserResponse = "USER_RESPONSE",
                PlatformResponse = "PLATFORM_RESPONSE",
                MerchantResponse = "MERCHANT_RESPONSE",
                MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
                UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
                ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
                UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
                UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
                UserComfirmComplaint = "USER_COMFIRM_COMPLAINT",
                PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
                UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
                MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
                MerchantRefuseRerund = "MERCHANT_REFUSE_RERUND",
                UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
                ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
                ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
                ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
                ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
                ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
            }
        }

        pub use crate::v3::global::merchant_service::complaints::get::response::MediaType;

        /// operation material list · 操作资料列表
        #[non_exhaustive]
        pub struct ComplaintMediaList {
            /// business type of the media file · 媒体文件业务类型
            pub media_type: Option<MediaType>,
            /// media file request URL · 媒体文件请求url
            pub media_url: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ComplaintMediaList: Received {
            media_type: body("media_type").promised(),
            media_url: body("media_url").promised(),
        } }

        crate::promised::promised! { ComplaintMediaList {
            /// business type of the media file · 媒体文件业务类型
            media_type 0(&MediaType),
            /// media file request URL · 媒体文件请求url
            media_url 1([String]),
        } }

        /// complaint negotiation history · 投诉协商历史
        #[non_exhaustive]
        pub struct Data {
            /// operation log ID · 操作流水号
            pub log_id: Option<String>,
            /// operator · 操作人
            pub operator: Option<String>,
            /// operation time · 操作时间; as 2018-06-08T10:34:56+08:00
            pub operate_time: Option<crate::Time>,
            /// operation type · 操作类型
            pub operate_type: Option<OperateType>,
            /// operation content · 操作内容
            pub operate_details: Option<String>,
            /// image evidence · 图片凭证
            pub image_list: Vec<String>,
            /// operation material list · 操作资料列表
            pub complaint_media_list: Option<ComplaintMediaList>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            log_id: body("log_id").promised(),
            operator: body("operator").promised(),
            operate_time: body("operate_time").promised(),
            operate_type: body("operate_type").promised(),
            operate_details: body("operate_details"),
            image_list: body("image_list"),
            complaint_media_list: body("complaint_media_list"),
        } }

        crate::promised::promised! { Data {
            /// operation log ID · 操作流水号
            log_id 0(&str),
            /// operator · 操作人
            operator 1(&str),
            /// operation time · 操作时间; as 2018-06-08T10:34:56+08:00
            operate_time 2(&crate::Time),
            /// operation type · 操作类型
            operate_type 3(&OperateType),
        } }
    }
}
