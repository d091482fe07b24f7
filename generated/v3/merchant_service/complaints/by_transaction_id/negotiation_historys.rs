// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints/{transaction_id}/negotiation-historys.md

//! `/v3/merchant-service/complaints/{transaction_id}/negotiation-historys`

/// Query a complaint's negotiation history · 查询投诉协商历史
///
/// `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaints::by_transaction_id::negotiation_historys::get::Request;
///
/// let request = Request::new("4200000404201909069117582536");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "offline since 2021.01.08; use /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys")]
#[doc(alias("查询投诉协商历史"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a complaint's negotiation history · 查询投诉协商历史
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay transaction ID · 微信支付订单号
        pub transaction_id: String,
    }

    crate::model! { Request {
        transaction_id: path("transaction_id").required(),
    } }

    crate::sent::sent! { Request(transaction_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        deprecated: Some(
            "offline since 2021.01.08; use /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
        ),
        ..Operation::new(
            Method::Get,
            "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys",
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

    /// Query a complaint's negotiation history · 查询投诉协商历史
    #[non_exhaustive]
    pub struct Response {
        /// complaint negotiation history · 投诉协商历史
        pub complaint_negotiation_history: Vec<response::ComplaintNegotiationHistory>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        complaint_negotiation_history: body("complaint_negotiation_history"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// operation type · 操作类型
            pub enum OperateType {
                UserCreateComplaint = "USER_CREATE_COMPLAINT",
                CreateComplaintByPlatform = "CREATE_COMPLAINT_BY_PLATFORM",
                UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
                UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
                UserConfirmComplaint = "USER_CONFIRM_COMPLAINT",
                SellerRefund = "SELLER_REFUND",
                MerchantLaunchConfirmProcess = "MERCHANT_LAUNCH_CONFIRM_PROCESS",
                UserResponse = "USER_RESPONSE",
                MerchantResponse = "MERCHANT_RESPONSE",
                ResponseByPlatform = "RESPONSE_BY_PLATFORM",
                ContinueComplaintByPlatform = "CONTINUE_COMPLAINT_BY_PLATFORM",
                CreateComplaintSystemMessage = "CREATE_COMPLAINT_SYSTEM_MESSAGE",
                ComplaintTimeoutSystemMessage = "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
                SellerRefundSystemMessage = "SELLER_REFUND_SYSTEM_MESSAGE",
                ContinueComplaintSystemMessage = "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
                LaunchConfirmProcessSystemMessage = "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
            }
        }

        /// complaint negotiation history · 投诉协商历史
        #[non_exhaustive]
        pub struct ComplaintNegotiationHistory {
            /// operator · 操作人
            pub operate_user: Option<String>,
            /// operation time · 操作时间; as 2018-06-08T10:34:56+08:00
            pub operate_time: Option<crate::Time>,
            /// operation type · 操作类型
            pub operate_type: Option<OperateType>,
            /// operation content · 操作内容
            pub operate_details: Option<String>,
            /// image evidence of the negotiation history · 协商历史图片凭证
            pub image_list: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ComplaintNegotiationHistory: Received {
            operate_user: body("operate_user").promised(),
            operate_time: body("operate_time").promised(),
            operate_type: body("operate_type").promised(),
            operate_details: body("operate_details"),
            image_list: body("image_list"),
        } }

        crate::promised::promised! { ComplaintNegotiationHistory {
            /// operator · 操作人
            operate_user 0(&str),
            /// operation time · 操作时间; as 2018-06-08T10:34:56+08:00
            operate_time 1(&crate::Time),
            /// operation type · 操作类型
            operate_type 2(&OperateType),
        } }
    }
}
