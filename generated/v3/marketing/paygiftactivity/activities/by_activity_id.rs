// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/activities/{activity_id}.md

//! `/v3/marketing/paygiftactivity/activities/{activity_id}`

pub mod goods;
pub mod merchants;
pub mod terminate;

/// Query an activity's details · 查询活动详情接口
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012487971](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
/// - partner: [4012492967](https://pay.weixin.qq.com/doc/v3/partner/4012492967)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::paygiftactivity::activities::by_activity_id::get::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// let activity_base_info = answer.activity_base_info()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询活动详情接口", "4012487971", "4012492967"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an activity's details · 查询活动详情接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动id
        pub activity_id: String,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
    } }

    crate::sent::sent! { Request(activity_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/paygiftactivity/activities/{activity_id}",
        "查询活动详情接口",
        "Query an activity's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an activity's details · 查询活动详情接口
    #[non_exhaustive]
    pub struct Response {
        /// activity ID · 活动id
        pub activity_id: Option<String>,
        /// activity type · 活动类型
        pub activity_type: Option<response::ActivityType>,
        /// activity state · 活动状态
        pub activity_status: Option<response::ActivityStatus>,
        /// creating merchant ID · 创建商户号
        pub creator_merchant_id: Option<String>,
        /// merchant ID it belongs to · 所属商户号
        pub belong_merchant_id: Option<String>,
        /// activity pause time · 活动暂停时间; as 2018-06-08T10:34:56+08:00
        pub pause_time: Option<crate::Time>,
        /// activity resumption time · 活动恢复时间
        pub recovery_time: Option<String>,
        /// activity creation time · 活动创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// activity update time · 活动更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// activity's basic information · 活动基本信息
        pub activity_base_info: Option<response::ActivityBaseInfo>,
        /// advanced activity settings · 活动高级设置
        pub advanced_setting: Option<response::AdvancedSetting>,
        /// activity prize issuing rules · 活动奖品发放规则
        pub award_send_rule: Option<response::AwardSendRule>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id"),
        activity_type: body("activity_type"),
        activity_status: body("activity_status"),
        creator_merchant_id: body("creator_merchant_id"),
        belong_merchant_id: body("belong_merchant_id"),
        pause_time: body("pause_time"),
        recovery_time: body("recovery_time"),
        create_time: body("create_time"),
        update_time: body("update_time"),
        activity_base_info: body("activity_base_info").promised(),
        advanced_setting: body("advanced_setting"),
        award_send_rule: body("award_send_rule").promised(),
    } }

    crate::promised::promised! { Response {
        /// activity's basic information · 活动基本信息
        activity_base_info 9(&response::ActivityBaseInfo),
        /// activity prize issuing rules · 活动奖品发放规则
        award_send_rule 11(&response::AwardSendRule),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// activity type · 活动类型
            pub enum ActivityType {
                FullSendActType = "FULL_SEND_ACT_TYPE",
                StepSendActType = "STEP_SEND_ACT_TYPE",
                SpecificSendActType = "SPECIFIC_SEND_ACT_TYPE",
            }
        }

        crate::open_enum! {
            /// activity state · 活动状态
            pub enum ActivityStatus {
                CreateActStatus = "CREATE_ACT_STATUS",
                OngoingActStatus = "ONGOING_ACT_STATUS",
                TerminateActStatus = "TERMINATE_ACT_STATUS",
                StopActStatus = "STOP_ACT_STATUS",
                OverTimeActStatus = "OVER_TIME_ACT_STATUS",
                CreateActFailed = "CREATE_ACT_FAILED",
                ActStatusUnknown = "ACT_STATUS_UNKNOWN",
            }
        }

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::BackgroundColor;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::AvailableTime;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::AvailableDayTime;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::AvailablePeriods;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::DeliveryPurpose;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::ActivityBaseInfo;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::DeliveryUserCategory;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::PaymentSceneList;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::PaymentMode;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::PaymentMethod;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::PaymentMethodInformation;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::AdvancedSetting;

        pub use crate::v3::marketing::paygiftactivity::activities::get::AwardType;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::MerchantOption;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::SendContent;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::AwardList;

        pub use crate::v3::marketing::paygiftactivity::activities::get::response::FullSendRule;

        /// activity prize issuing rules · 活动奖品发放规则
        #[non_exhaustive]
        pub struct AwardSendRule {
            /// spend-and-get activity prize issuing rules · 满送活动奖品发放规则
            pub full_send_rule: Option<FullSendRule>,
            origin_: crate::model::Origin,
        }

        crate::model! { AwardSendRule: Received {
            full_send_rule: body("full_send_rule"),
        } }
    }
}
