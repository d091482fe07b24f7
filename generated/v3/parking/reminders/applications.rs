// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/applications.md

//! `/v3/parking/reminders/applications`

/// Query the list of car park onboarding applications · 查询停车场进件申请单列表
///
/// `GET /v3/parking/reminders/applications`
///
/// Official pages · 官方文档:
///
/// - partner: [4019557811](https://pay.weixin.qq.com/doc/v3/partner/4019557811)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::parking::reminders::applications::get::Request;
///
/// let request = Request::new("lot_sz_tencent_001");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::parking::reminders::applications::get::Request;
///
/// let request = Request::new("lot_sz_tencent_001").offset(0).limit(10);
/// ```
#[doc(alias("查询停车场进件申请单列表", "4019557811"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of car park onboarding applications · 查询停车场进件申请单列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant car park ID · 商户停车场ID
        pub out_parking_lot_id: String,
        /// offset · 偏移量
        pub offset: Option<i64>,
        /// number of items · 条数
        pub limit: Option<i64>,
    }

    crate::model! { Request {
        out_parking_lot_id: query("out_parking_lot_id").required(),
        offset: query("offset"),
        limit: query("limit"),
    } }

    crate::sent::sent! { Request(out_parking_lot_id: into String) {
        /// offset · 偏移量
        offset offset_opt(i64),
        /// number of items · 条数
        limit limit_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/parking/reminders/applications",
        "查询停车场进件申请单列表",
        "Query the list of car park onboarding applications",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, application_list, response::ApplicationList);

    /// Query the list of car park onboarding applications · 查询停车场进件申请单列表
    #[non_exhaustive]
    pub struct Response {
        /// application list
        pub application_list: Vec<response::ApplicationList>,
        /// WeChat car park ID · 微信停车场ID
        pub wx_parking_lot_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        application_list: body("application_list"),
        wx_parking_lot_id: body("wx_parking_lot_id"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::parking::reminders::application::query::get::response::AuditStatus;

        pub use crate::v3::parking::reminders::application::post::ParkingLotType;

        pub use crate::v3::parking::reminders::application::post::RuleType;

        pub use crate::v3::parking::reminders::application::post::FeeLimitType;

        pub use crate::v3::parking::reminders::application::post::DailyLimitType;

        pub use crate::v3::parking::reminders::application::post::TimeRoundingType;

        pub use crate::v3::parking::reminders::application::post::DayType;

        pub use crate::v3::parking::reminders::application::post::VehicleType;

        pub use crate::v3::parking::reminders::application::post::PlateType;

        pub use crate::v3::parking::reminders::application::post::FreePeriodChargingMode;

        pub use crate::v3::parking::reminders::application::post::FreePeriodCalculationMode;

        pub use crate::v3::parking::reminders::application::post::FirstDurationMode;

        pub use crate::v3::parking::reminders::application::query::get::response::FixedIntervalRule;

        pub use crate::v3::parking::reminders::application::post::ChargeMode;

        pub use crate::v3::parking::reminders::application::query::get::response::DurationSegmentRule;

        pub use crate::v3::parking::reminders::application::query::get::response::PreEntryRule;

        pub use crate::v3::parking::reminders::application::post::HolidayMode;

        pub use crate::v3::parking::reminders::application::post::AggregateLimitMode;

        pub use crate::v3::parking::reminders::application::post::FirstChargeTimeMode;

        pub use crate::v3::parking::reminders::application::query::get::response::ChargingRule;

        pub use crate::v3::parking::reminders::application::query::get::response::ParkingLot;

        pub use crate::v3::parking::reminders::application::query::get::response::Fields;

        pub use crate::v3::parking::reminders::application::query::get::response::AuditComment;

        /// application list
        #[non_exhaustive]
        pub struct ApplicationList {
            /// car park onboarding review number · 停车场进件审核单号
            pub parking_lot_audit_no: Option<String>,
            /// review state · 审核状态
            pub audit_status: Option<AuditStatus>,
            /// submission time · 提交时间
            pub submit_time: Option<i64>,
            /// car park
            pub parking_lot: Option<ParkingLot>,
            /// review comment
            pub audit_comment: Option<AuditComment>,
            origin_: crate::model::Origin,
        }

        crate::model! { ApplicationList: Received {
            parking_lot_audit_no: body("parking_lot_audit_no"),
            audit_status: body("audit_status"),
            submit_time: body("submit_time"),
            parking_lot: body("parking_lot"),
            audit_comment: body("audit_comment"),
        } }
    }
}
