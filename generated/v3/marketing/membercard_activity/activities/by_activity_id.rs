// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-activity/activities/{activity_id}.md

//! `/v3/marketing/membercard-activity/activities/{activity_id}`

pub mod terminate;

/// Query an activity's details · 查询活动详情
///
/// `GET /v3/marketing/membercard-activity/activities/{activity_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012553365](https://pay.weixin.qq.com/doc/v3/merchant/4012553365)
/// - partner: [4012714471](https://pay.weixin.qq.com/doc/v3/partner/4012714471)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_activity::activities::by_activity_id::get::Request;
///
/// let request = Request::new("371067");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询活动详情", "4012553365", "4012714471"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an activity's details · 查询活动详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动ID
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
        "/v3/marketing/membercard-activity/activities/{activity_id}",
        "查询活动详情",
        "Query an activity's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an activity's details · 查询活动详情
    #[non_exhaustive]
    pub struct Response {
        /// activity ID · 活动ID
        pub activity_id: Option<String>,
        /// activity's current state · 活动的当前状态
        pub activity_status: Option<String>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// membership card ID · 会员卡ID
        pub card_id: Option<String>,
        /// activity name · 活动名称
        pub activity_name: Option<String>,
        /// activity type · 活动类型
        pub activity_type: Option<String>,
        /// activity start time · 活动开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: Option<crate::Time>,
        /// activity end time · 活动结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: Option<crate::Time>,
        /// issuing period · 发放时间段
        pub award_send_period: Option<response::AwardSendPeriod>,
        /// discount coupon list · 优惠券列表
        pub stock_list: Vec<response::StockList>,
        /// merchant request number · 商户请求单号
        pub out_request_no: Option<String>,
        /// post-payment activity settings · 支付后活动设置
        pub pay_activity_setting: Option<response::PayActivitySetting>,
        /// pre-payment membership activity settings · 支付前会员活动设置
        pub miniprogram_activity_setting: Option<response::MiniprogramActivitySetting>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id").promised(),
        activity_status: body("activity_status"),
        create_time: body("create_time"),
        update_time: body("update_time"),
        card_id: body("card_id"),
        activity_name: body("activity_name"),
        activity_type: body("activity_type"),
        begin_time: body("begin_time"),
        end_time: body("end_time"),
        award_send_period: body("award_send_period"),
        stock_list: body("stock_list"),
        out_request_no: body("out_request_no"),
        pay_activity_setting: body("pay_activity_setting"),
        miniprogram_activity_setting: body("miniprogram_activity_setting"),
    } }

    crate::promised::promised! { Response {
        /// activity ID · 活动ID
        activity_id 0(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::membercard_activity::activities::get::response::AwardSendTime;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::BeginDayTime;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::EndDayTime;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::AwardSendDayTime;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::AwardSendPeriod;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::StockList;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::ActivateMiniprogram;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::ActivateSetting;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::PaymentMode;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::PaymentSetting;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::PayActivitySetting;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::AwardJumpDeploy;

        pub use crate::v3::marketing::membercard_activity::activities::get::response::MiniprogramActivitySetting;
    }
}
