// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/application/query.md

//! `/v3/parking/reminders/application/query`

/// Query a car park onboarding application · 查询停车场进件申请单
///
/// `GET /v3/parking/reminders/application/query`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::parking::reminders::application::query::get::{Request, Required};
///
/// let request = Request::new(Required {
///     parking_lot_audit_no: "PLA202604230001",
///     out_parking_lot_id: "lot_sz_tencent_001",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询停车场进件申请单"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query a car park onboarding application · 查询停车场进件申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// car park onboarding review number · 停车场进件审核单号
        pub parking_lot_audit_no: String,
        /// merchant car park ID · 商户停车场ID
        pub out_parking_lot_id: String,
    }

    crate::model! { Request {
        parking_lot_audit_no: query("parking_lot_audit_no").required(),
        out_parking_lot_id: query("out_parking_lot_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// car park onboarding review number · 停车场进件审核单号
        parking_lot_audit_no(&'a str),
        /// merchant car park ID · 商户停车场ID
        out_parking_lot_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/parking/reminders/application/query",
        "查询停车场进件申请单",
        "Query a car park onboarding application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a car park onboarding application · 查询停车场进件申请单
    #[non_exhaustive]
    pub struct Response {
        /// application
        pub application: Option<response::Application>,
        /// WeChat car park ID · 微信停车场ID
        pub wx_parking_lot_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        application: body("application"),
        wx_parking_lot_id: body("wx_parking_lot_id"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::parking::reminders::applications::get::response::AuditStatus;

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

        pub use crate::v3::parking::reminders::applications::get::response::FixedIntervalRule;

        pub use crate::v3::parking::reminders::application::post::ChargeMode;

        pub use crate::v3::parking::reminders::applications::get::response::DurationSegmentRule;

        pub use crate::v3::parking::reminders::applications::get::response::PreEntryRule;

        pub use crate::v3::parking::reminders::application::post::HolidayMode;

        pub use crate::v3::parking::reminders::application::post::AggregateLimitMode;

        pub use crate::v3::parking::reminders::application::post::FirstChargeTimeMode;

        pub use crate::v3::parking::reminders::applications::get::response::ChargingRule;

        pub use crate::v3::parking::reminders::applications::get::response::ParkingLot;

        pub use crate::v3::parking::reminders::applications::get::response::Fields;

        pub use crate::v3::parking::reminders::applications::get::response::AuditComment;

        /// application
        #[non_exhaustive]
        pub struct Application {
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

        crate::model! { Application: Received {
            parking_lot_audit_no: body("parking_lot_audit_no"),
            audit_status: body("audit_status"),
            submit_time: body("submit_time"),
            parking_lot: body("parking_lot"),
            audit_comment: body("audit_comment"),
        } }
    }
}
