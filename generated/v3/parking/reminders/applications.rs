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

        crate::open_enum! {
            /// review state · 审核状态
            pub enum AuditStatus {
                AuditStatusUnknown = "AUDIT_STATUS_UNKNOWN",
                AuditStatusPending = "AUDIT_STATUS_PENDING",
                AuditStatusWithdrawn = "AUDIT_STATUS_WITHDRAWN",
                AuditStatusApproved = "AUDIT_STATUS_APPROVED",
                AuditStatusRejected = "AUDIT_STATUS_REJECTED",
            }
        }

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

        /// rule of charging by fixed intervals
        #[non_exhaustive]
        pub struct FixedIntervalRule {
            /// date type · 日期类型
            pub day_type: Option<DayType>,
            /// time slot start time · 时段开始时间
            pub start_time: Option<String>,
            /// time slot end time · 时段结束时间
            pub end_time: Option<String>,
            /// vehicle type · 车辆类型
            pub vehicle_type: Option<VehicleType>,
            /// licence plate type · 车牌类型
            pub plate_type: Option<PlateType>,
            /// first segment charging duration · 首段收费时长
            pub first_duration: Option<i64>,
            /// first segment charge amount · 首段收费金额
            pub first_amount: Option<i64>,
            /// interval charging duration · 间隔收费时长
            pub interval_duration: Option<i64>,
            /// interval charge amount · 间隔收费金额
            pub interval_amount: Option<i64>,
            /// fee cap of the interval time slot · 间隔时段收费封顶
            pub interval_max_amount: Option<i64>,
            /// maximum amount collected per day · 单日最大收款金额
            pub max_fee_per_day: Option<i64>,
            /// free period charging mode · 免费时段收取模式
            pub free_period_charging_mode: Option<FreePeriodChargingMode>,
            /// free period calculation method · 免费时段计算方式
            pub free_period_calculation_mode: Option<FreePeriodCalculationMode>,
            /// whether new energy vehicles park free · 新能源是否免停
            pub is_green_vehicle_free_parking: Option<bool>,
            /// first segment charging mode · 首段收费模式
            pub first_duration_mode: Option<FirstDurationMode>,
            origin_: crate::model::Origin,
        }

        crate::model! { FixedIntervalRule: Received {
            day_type: body("day_type"),
            start_time: body("start_time"),
            end_time: body("end_time"),
            vehicle_type: body("vehicle_type"),
            plate_type: body("plate_type"),
            first_duration: body("first_duration"),
            first_amount: body("first_amount"),
            interval_duration: body("interval_duration"),
            interval_amount: body("interval_amount"),
            interval_max_amount: body("interval_max_amount"),
            max_fee_per_day: body("max_fee_per_day"),
            free_period_charging_mode: body("free_period_charging_mode"),
            free_period_calculation_mode: body("free_period_calculation_mode"),
            is_green_vehicle_free_parking: body("is_green_vehicle_free_parking"),
            first_duration_mode: body("first_duration_mode"),
        } }

        pub use crate::v3::parking::reminders::application::post::ChargeMode;

        /// rule of charging by segments of duration
        #[non_exhaustive]
        pub struct DurationSegmentRule {
            /// date type · 日期类型
            pub day_type: Option<DayType>,
            /// time slot start time · 时段开始时间
            pub start_time: Option<String>,
            /// time slot end time · 时段结束时间
            pub end_time: Option<String>,
            /// vehicle type · 车辆类型
            pub vehicle_type: Option<VehicleType>,
            /// licence plate type · 车牌类型
            pub plate_type: Option<PlateType>,
            /// charging mode · 收费模式
            pub charge_mode: Option<ChargeMode>,
            /// parking duration start · 停车时长起始
            pub duration_from: Option<i64>,
            /// parking duration end · 停车时长结束
            pub duration_to: Option<i64>,
            /// fixed charge amount · 固定收费金额
            pub fixed_amount: Option<i64>,
            /// interval period · 间隔时段
            pub interval_min: Option<i64>,
            /// interval charge amount · 间隔收费金额
            pub interval_amount: Option<i64>,
            /// fee cap of the interval time slot · 间隔时段收费封顶
            pub interval_max_amount: Option<i64>,
            /// maximum amount collected per day · 单日最大收款金额
            pub max_fee_per_day: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DurationSegmentRule: Received {
            day_type: body("day_type"),
            start_time: body("start_time"),
            end_time: body("end_time"),
            vehicle_type: body("vehicle_type"),
            plate_type: body("plate_type"),
            charge_mode: body("charge_mode"),
            duration_from: body("duration_from"),
            duration_to: body("duration_to"),
            fixed_amount: body("fixed_amount"),
            interval_min: body("interval_min"),
            interval_amount: body("interval_amount"),
            interval_max_amount: body("interval_max_amount"),
            max_fee_per_day: body("max_fee_per_day"),
        } }

        /// rule of charging each entry
        #[non_exhaustive]
        pub struct PreEntryRule {
            /// date type · 日期类型
            pub day_type: Option<DayType>,
            /// time slot start time · 时段开始时间
            pub start_time: Option<String>,
            /// time slot end time · 时段结束时间
            pub end_time: Option<String>,
            /// vehicle type · 车辆类型
            pub vehicle_type: Option<VehicleType>,
            /// licence plate type · 车牌类型
            pub plate_type: Option<PlateType>,
            /// charge amount · 收费金额
            pub amount: Option<i64>,
            /// maximum amount collected per day · 单日最大收款金额
            pub max_fee_per_day: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { PreEntryRule: Received {
            day_type: body("day_type"),
            start_time: body("start_time"),
            end_time: body("end_time"),
            vehicle_type: body("vehicle_type"),
            plate_type: body("plate_type"),
            amount: body("amount"),
            max_fee_per_day: body("max_fee_per_day"),
        } }

        pub use crate::v3::parking::reminders::application::post::HolidayMode;

        pub use crate::v3::parking::reminders::application::post::AggregateLimitMode;

        pub use crate::v3::parking::reminders::application::post::FirstChargeTimeMode;

        /// charging rule
        #[non_exhaustive]
        pub struct ChargingRule {
            /// charging rule type · 收费规则类型
            pub rule_type: Option<RuleType>,
            /// charge limit type · 收费金额限制类型
            pub fee_limit_type: Option<FeeLimitType>,
            /// charging period type · 计费周期类型
            pub daily_limit_type: Option<DailyLimitType>,
            /// rounding method for less than one hour · 不满一小时取整方式
            pub time_rounding_type: Option<TimeRoundingType>,
            /// free time on entry · 入场免费时间
            pub free_entry_duration: Option<i64>,
            /// free time on exit · 出场免费时间
            pub free_exit_duration: Option<i64>,
            /// rule of charging by fixed intervals
            pub fixed_interval_rule: Vec<FixedIntervalRule>,
            /// rule of charging by segments of duration
            pub duration_segment_rule: Vec<DurationSegmentRule>,
            /// rule of charging each entry
            pub pre_entry_rule: Vec<PreEntryRule>,
            /// holiday mode · 节假日模式
            pub holiday_mode: Option<HolidayMode>,
            /// cumulative limit mode · 累计限额模式
            pub aggregate_limit_mode: Option<AggregateLimitMode>,
            /// first charge time mode · 首次计费时间模式
            pub first_charge_time_mode: Option<FirstChargeTimeMode>,
            origin_: crate::model::Origin,
        }

        crate::model! { ChargingRule: Received {
            rule_type: body("rule_type"),
            fee_limit_type: body("fee_limit_type"),
            daily_limit_type: body("daily_limit_type"),
            time_rounding_type: body("time_rounding_type"),
            free_entry_duration: body("free_entry_duration"),
            free_exit_duration: body("free_exit_duration"),
            fixed_interval_rule: body("fixed_interval_rule"),
            duration_segment_rule: body("duration_segment_rule"),
            pre_entry_rule: body("pre_entry_rule"),
            holiday_mode: body("holiday_mode"),
            aggregate_limit_mode: body("aggregate_limit_mode"),
            first_charge_time_mode: body("first_charge_time_mode"),
        } }

        /// car park
        #[non_exhaustive]
        pub struct ParkingLot {
            /// car park name · 停车场名称
            pub parking_lot_name: Option<String>,
            /// merchant car park ID · 商户停车场ID
            pub out_parking_lot_id: Option<String>,
            /// car park address · 停车场地址
            pub parking_lot_address: Option<String>,
            /// car park longitude · 停车场经度
            pub longitude: Option<String>,
            /// car park latitude · 停车场纬度
            pub latitude: Option<String>,
            /// car park type · 停车场类型
            pub parking_lot_type: Option<ParkingLotType>,
            /// customer service contact telephone · 客服联系电话
            pub phone_number: Option<String>,
            /// parking fee sign URL · 收费告示牌url
            pub parking_sign_url: Option<String>,
            /// car park discount text · 停车场优惠文案
            pub notification_text_list: Vec<String>,
            /// merchant payment mini program appid · 商家支付小程序appid
            pub payment_mini_prog_appid: Option<String>,
            /// merchant's payment path · 商家支付路径
            pub payment_path: Option<String>,
            /// merchant parking order mini program appid · 商家停车订单小程序appid
            pub parking_order_mini_prog_appid: Option<String>,
            /// merchant's parking order path · 商家停车订单路径
            pub parking_order_path: Option<String>,
            /// charging rule
            pub charging_rule: Option<ChargingRule>,
            origin_: crate::model::Origin,
        }

        crate::model! { ParkingLot: Received {
            parking_lot_name: body("parking_lot_name"),
            out_parking_lot_id: body("out_parking_lot_id"),
            parking_lot_address: body("parking_lot_address"),
            longitude: body("longitude"),
            latitude: body("latitude"),
            parking_lot_type: body("parking_lot_type"),
            phone_number: body("phone_number"),
            parking_sign_url: body("parking_sign_url"),
            notification_text_list: body("notification_text_list"),
            payment_mini_prog_appid: body("payment_mini_prog_appid"),
            payment_path: body("payment_path"),
            parking_order_mini_prog_appid: body("parking_order_mini_prog_appid"),
            parking_order_path: body("parking_order_path"),
            charging_rule: body("charging_rule"),
        } }

        /// fields commented on in the review
        #[non_exhaustive]
        pub struct Fields {
            /// field name · 字段名
            pub field: Option<String>,
            /// review comment · 审核意见
            pub comment: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Fields: Received {
            field: body("field"),
            comment: body("comment"),
        } }

        /// review comment
        #[non_exhaustive]
        pub struct AuditComment {
            /// fields commented on in the review
            pub fields: Vec<Fields>,
            /// suggestion for improvement · 改进建议
            pub recommendation: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AuditComment: Received {
            fields: body("fields"),
            recommendation: body("recommendation"),
        } }

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
