// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/activities.md

//! `/v3/marketing/paygiftactivity/activities`

pub mod by_activity_id;

/// Get the list of pay-gift activities · 获取支付有礼活动列表
///
/// `GET /v3/marketing/paygiftactivity/activities`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012489126](https://pay.weixin.qq.com/doc/v3/merchant/4012489126)
/// - partner: [4012493214](https://pay.weixin.qq.com/doc/v3/partner/4012493214)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::paygiftactivity::activities::get::{Request, Required};
///
/// let request = Request::new(Required { offset: 0, limit: 0 });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::paygiftactivity::activities::get::{ActivityStatus, AwardType, Request, Required};
///
/// let request = Request::new(Required { offset: 0, limit: 0 })
///     .activity_name("")
///     .activity_status(ActivityStatus::CreateActStatus)
///     .award_type(AwardType::Busifavor);
/// ```
#[doc(alias("获取支付有礼活动列表", "4012489126", "4012493214"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get the list of pay-gift activities · 获取支付有礼活动列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// page number · 分页页码
        pub offset: i64,
        /// page size · 分页大小
        pub limit: i64,
        /// activity name · 活动名称
        pub activity_name: Option<String>,
        /// activity state · 活动状态
        pub activity_status: Option<ActivityStatus>,
        /// prize type · 奖品类型
        pub award_type: Option<AwardType>,
    }

    crate::model! { Request {
        offset: query("offset").required(),
        limit: query("limit").required(),
        activity_name: query("activity_name"),
        activity_status: query("activity_status"),
        award_type: query("award_type"),
    } }

    crate::sent::sent! { Request(Required) {
        /// page number · 分页页码
        offset(i64),
        /// page size · 分页大小
        limit(i64),
    } {
        /// activity name · 活动名称
        activity_name activity_name_opt(into String),
        /// activity state · 活动状态
        activity_status activity_status_opt(ActivityStatus),
        /// prize type · 奖品类型
        award_type award_type_opt(AwardType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/paygiftactivity/activities",
        "获取支付有礼活动列表",
        "Get the list of pay-gift activities",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// activity state · 活动状态
        pub enum ActivityStatus {
            CreateActStatus = "CREATE_ACT_STATUS",
            OngoingActStatus = "ONGOING_ACT_STATUS",
            TerminateActStatus = "TERMINATE_ACT_STATUS",
            StopActStatus = "STOP_ACT_STATUS",
            OverTimeActStatus = "OVER_TIME_ACT_STATUS",
            CreateActFailed = "CREATE_ACT_FAILED",
        }
    }

    pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::AwardType;

    /// Get the list of pay-gift activities · 获取支付有礼活动列表
    #[non_exhaustive]
    pub struct Response {
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// total count · 总数
        pub total_count: Option<i64>,
        /// result set · 结果集
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        offset: body("offset"),
        limit: body("limit"),
        total_count: body("total_count"),
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::BackgroundColor;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::AvailableTime;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::AvailableDayTime;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::AvailablePeriods;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::DeliveryPurpose;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::ActivityBaseInfo;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::DeliveryUserCategory;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::PaymentSceneList;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::PaymentMode;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::PaymentMethod;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::PaymentMethodInformation;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::AdvancedSetting;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::MerchantOption;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::SendContent;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::AwardList;

        pub use crate::v3::marketing::paygiftactivity::activities::by_activity_id::get::response::FullSendRule;

        /// tiered gift issuing rules · 阶梯送发放规则
        #[non_exhaustive]
        pub struct StepSendRule {
            /// prize type · 奖品类型
            pub award_type: Option<super::AwardType>,
            /// coupon-issuing merchant ID option · 发券商户号选项
            pub merchant_option: Option<MerchantOption>,
            origin_: crate::model::Origin,
        }

        crate::model! { StepSendRule: Received {
            award_type: body("award_type").promised(),
            merchant_option: body("merchant_option").promised(),
        } }

        crate::promised::promised! { StepSendRule {
            /// prize type · 奖品类型
            award_type 0(&super::AwardType),
            /// coupon-issuing merchant ID option · 发券商户号选项
            merchant_option 1(&MerchantOption),
        } }

        /// activity prize issuing rules · 活动奖品发放规则
        #[non_exhaustive]
        pub struct AwardSendRule {
            /// spend-and-get activity prize issuing rules · 满送活动奖品发放规则
            pub full_send_rule: Option<FullSendRule>,
            /// tiered gift issuing rules · 阶梯送发放规则
            pub step_send_rule: Option<StepSendRule>,
            origin_: crate::model::Origin,
        }

        crate::model! { AwardSendRule: Received {
            full_send_rule: body("full_send_rule"),
            step_send_rule: body("step_send_rule"),
        } }

        /// result set · 结果集
        #[non_exhaustive]
        pub struct Data {
            /// activity's basic information · 活动基本信息
            pub activity_base_info: Option<ActivityBaseInfo>,
            /// advanced activity settings · 活动高级设置
            pub advanced_setting: Option<AdvancedSetting>,
            /// activity ID · 活动id
            pub activity_id: Option<String>,
            /// activity prize issuing rules · 活动奖品发放规则
            pub award_send_rule: Option<AwardSendRule>,
            /// activity state · 活动状态
            pub activity_status: Option<String>,
            /// activity type · 活动类型
            pub activity_type: Option<String>,
            /// merchant ID it belongs to · 所属商户号
            pub belong_merchant_id: Option<String>,
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// activity creator's merchant ID · 活动创建方商户号
            pub creator_merchant_id: Option<String>,
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            pub update_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            activity_base_info: body("activity_base_info").promised(),
            advanced_setting: body("advanced_setting"),
            activity_id: body("activity_id"),
            award_send_rule: body("award_send_rule").promised(),
            activity_status: body("activity_status"),
            activity_type: body("activity_type"),
            belong_merchant_id: body("belong_merchant_id"),
            create_time: body("create_time"),
            creator_merchant_id: body("creator_merchant_id"),
            update_time: body("update_time"),
        } }

        crate::promised::promised! { Data {
            /// activity's basic information · 活动基本信息
            activity_base_info 0(&ActivityBaseInfo),
            /// activity prize issuing rules · 活动奖品发放规则
            award_send_rule 3(&AwardSendRule),
        } }
    }
}
