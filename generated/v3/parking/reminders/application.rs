// Written by `cargo xtask codegen` from spec/openapi/v3/parking/reminders/application.md

//! `/v3/parking/reminders/application`

pub mod query;
pub mod withdraw;

/// Submit a car park onboarding application · 提交停车场进件申请
///
/// `POST /v3/parking/reminders/application`
///
/// Official pages · 官方文档:
///
/// - partner: [4019557780](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::parking::reminders::application::post::{ParkingLot, ParkingLotRequired, ParkingLotType, Request};
///
/// let request = Request::new(ParkingLot::new(ParkingLotRequired {
///     parking_lot_name: "XX购物中心停车场",
///     out_parking_lot_id: "PARK001",
///     parking_lot_address: "XX市XX区XX路XX号",
///     longitude: "116.397128",
///     latitude: "39.916527",
///     parking_lot_type: ParkingLotType::ParkingLotTypeBusinessDistrict,
///     phone_number: "13800138000",
///     payment_path: "pages/pay/index",
/// }));
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::parking::reminders::application::post::{AggregateLimitMode, ChargeMode, ChargingRule, DailyLimitType, DayType, DurationSegmentRule, FeeLimitType, FirstChargeTimeMode, FirstDurationMode, FixedIntervalRule, FreePeriodCalculationMode, FreePeriodChargingMode, HolidayMode, ParkingLot, ParkingLotRequired, ParkingLotType, PlateType, PreEntryRule, Request, RuleType, TimeRoundingType, VehicleType};
///
/// let request = Request::new(ParkingLot::new(ParkingLotRequired {
///     parking_lot_name: "XX购物中心停车场",
///     out_parking_lot_id: "PARK001",
///     parking_lot_address: "XX市XX区XX路XX号",
///     longitude: "116.397128",
///     latitude: "39.916527",
///     parking_lot_type: ParkingLotType::ParkingLotTypeBusinessDistrict,
///     phone_number: "13800138000",
///     payment_path: "pages/pay/index",
/// })
/// .parking_sign_url("https://example.com/parking_sign.jpg")
/// .notification_text_list(["string"])
/// .payment_mini_prog_appid("wx1234567890abcdef")
/// .parking_order_mini_prog_appid("wx1234567890abcdef")
/// .parking_order_path("pages/order/index")
/// .charging_rule(ChargingRule::new()
///     .rule_type(RuleType::ChargingRuleFixedInterval)
///     .fee_limit_type(FeeLimitType::FeeLimitAggregate)
///     .daily_limit_type(DailyLimitType::DailyLimitCalendarDay)
///     .time_rounding_type(TimeRoundingType::TimeRoundUp)
///     .free_entry_duration(30)
///     .free_exit_duration(15)
///     .fixed_interval_rule([FixedIntervalRule::new()
///         .day_type(DayType::DayTypeWeekday)
///         .start_time("09:00")
///         .end_time("18:00")
///         .vehicle_type(VehicleType::VehicleTypeSmall)
///         .plate_type(PlateType::PlateTypeTemporary)
///         .first_duration(60)
///         .first_amount(500)
///         .interval_duration(30)
///         .interval_amount(200)
///         .interval_max_amount(1000)
///         .max_fee_per_day(5000)
///         .free_period_charging_mode(FreePeriodChargingMode::FreePeriodChargingOncePerEntry)
///         .free_period_calculation_mode(FreePeriodCalculationMode::FreePeriodCalSequentialStart)
///         .is_green_vehicle_free_parking(true)
///         .first_duration_mode(FirstDurationMode::FirstDurationModeOnlyFirstDuration)])
///     .duration_segment_rule([DurationSegmentRule::new()
///         .day_type(DayType::DayTypeWeekday)
///         .start_time("09:00")
///         .end_time("18:00")
///         .vehicle_type(VehicleType::VehicleTypeSmall)
///         .plate_type(PlateType::PlateTypeTemporary)
///         .charge_mode(ChargeMode::Interval)
///         .duration_from(0)
///         .duration_to(60)
///         .fixed_amount(1000)
///         .interval_min(30)
///         .interval_amount(200)
///         .interval_max_amount(1000)
///         .max_fee_per_day(5000)])
///     .pre_entry_rule([PreEntryRule::new()
///         .day_type(DayType::DayTypeWeekday)
///         .start_time("09:00")
///         .end_time("18:00")
///         .vehicle_type(VehicleType::VehicleTypeSmall)
///         .plate_type(PlateType::PlateTypeTemporary)
///         .amount(1000)
///         .max_fee_per_day(5000)])
///     .holiday_mode(HolidayMode::HolidayModeLegalMody)
///     .aggregate_limit_mode(AggregateLimitMode::AggregateLimitModeNormal)
///     .first_charge_time_mode(FirstChargeTimeMode::FirstChargeTimeModeEnter)));
/// ```
#[doc(alias("提交停车场进件申请", "4019557780"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit a car park onboarding application · 提交停车场进件申请
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// car park
        pub parking_lot: ParkingLot,
    }

    crate::model! { Request {
        parking_lot: body("parking_lot").required(),
    } }

    crate::sent::sent! { Request(parking_lot: ParkingLot) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/parking/reminders/application",
        "提交停车场进件申请",
        "Submit a car park onboarding application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// car park type · 停车场类型
        pub enum ParkingLotType {
            ParkingLotTypeUnknown = "PARKING_LOT_TYPE_UNKNOWN",
            ParkingLotTypeBusinessDistrict = "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
            ParkingLotTypeOfficeBuilding = "PARKING_LOT_TYPE_OFFICE_BUILDING",
            ParkingLotTypeTransportationHub = "PARKING_LOT_TYPE_TRANSPORTATION_HUB",
            ParkingLotTypeResidentialArea = "PARKING_LOT_TYPE_RESIDENTIAL_AREA",
            ParkingLotTypeParkArea = "PARKING_LOT_TYPE_PARK_AREA",
            ParkingLotTypeOtherPublicFacility = "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY",
        }
    }

    crate::open_enum! {
        /// charging rule type · 收费规则类型
        pub enum RuleType {
            ChargingRuleUnknown = "CHARGING_RULE_UNKNOWN",
            ChargingRuleFixedInterval = "CHARGING_RULE_FIXED_INTERVAL",
            ChargingRuleSegment = "CHARGING_RULE_SEGMENT",
            ChargingRulePerEntry = "CHARGING_RULE_PER_ENTRY",
        }
    }

    crate::open_enum! {
        /// charge limit type · 收费金额限制类型
        pub enum FeeLimitType {
            FeeLimitUnknown = "FEE_LIMIT_UNKNOWN",
            FeeLimitAggregate = "FEE_LIMIT_AGGREGATE",
            FeeLimitSingle = "FEE_LIMIT_SINGLE",
        }
    }

    crate::open_enum! {
        /// charging period type · 计费周期类型
        pub enum DailyLimitType {
            DailyLimitUnknown = "DAILY_LIMIT_UNKNOWN",
            DailyLimitRolling24h = "DAILY_LIMIT_ROLLING_24H",
            DailyLimitCalendarDay = "DAILY_LIMIT_CALENDAR_DAY",
        }
    }

    crate::open_enum! {
        /// rounding method for less than one hour · 不满一小时取整方式
        pub enum TimeRoundingType {
            TimeRoundUnknown = "TIME_ROUND_UNKNOWN",
            TimeRoundDown = "TIME_ROUND_DOWN",
            TimeRoundUp = "TIME_ROUND_UP",
        }
    }

    crate::open_enum! {
        /// date type · 日期类型
        pub enum DayType {
            DayTypeUnknown = "DAY_TYPE_UNKNOWN",
            DayTypeWeekday = "DAY_TYPE_WEEKDAY",
            DayTypeHoliday = "DAY_TYPE_HOLIDAY",
            DayTypeAllDay = "DAY_TYPE_ALL_DAY",
        }
    }

    crate::open_enum! {
        /// vehicle type · 车辆类型
        pub enum VehicleType {
            VehicleTypeUnknown = "VEHICLE_TYPE_UNKNOWN",
            VehicleTypeSmall = "VEHICLE_TYPE_SMALL",
            VehicleTypeLarge = "VEHICLE_TYPE_LARGE",
            VehicleTypeExtraLarge = "VEHICLE_TYPE_EXTRA_LARGE",
            VehicleTypeAllType = "VEHICLE_TYPE_ALL_TYPE",
        }
    }

    crate::open_enum! {
        /// licence plate type · 车牌类型
        pub enum PlateType {
            PlateTypeUnknown = "PLATE_TYPE_UNKNOWN",
            PlateTypeTemporary = "PLATE_TYPE_TEMPORARY",
            PlateTypeMonthly = "PLATE_TYPE_MONTHLY",
            PlateTypeFree = "PLATE_TYPE_FREE",
            PlateTypePrepaid = "PLATE_TYPE_PREPAID",
            PlateTypeOthers = "PLATE_TYPE_OTHERS",
        }
    }

    crate::open_enum! {
        /// free period charging mode · 免费时段收取模式
        pub enum FreePeriodChargingMode {
            FreePeriodChargingUnknown = "FREE_PERIOD_CHARGING_UNKNOWN",
            FreePeriodChargingOncePerEntry = "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY",
            FreePeriodChargingOncePer24Hours = "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS",
            FreePeriodChargingOncePerCalendarDay = "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY",
            FreePeriodChargingCumulativeQuotaCalculation = "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION",
        }
    }

    crate::open_enum! {
        /// free period calculation method · 免费时段计算方式
        pub enum FreePeriodCalculationMode {
            FreePeriodCalUnknown = "FREE_PERIOD_CAL_UNKNOWN",
            FreePeriodCalConcurrentStart = "FREE_PERIOD_CAL_CONCURRENT_START",
            FreePeriodCalSequentialStart = "FREE_PERIOD_CAL_SEQUENTIAL_START",
        }
    }

    crate::open_enum! {
        /// first segment charging mode · 首段收费模式
        pub enum FirstDurationMode {
            FirstDurationModeUnknown = "FIRST_DURATION_MODE_UNKNOWN",
            FirstDurationModeOnlyFirstDuration = "FIRST_DURATION_MODE_ONLY_FIRST_DURATION",
            FirstDurationModeEveryFirstDuration = "FIRST_DURATION_MODE_EVERY_FIRST_DURATION",
        }
    }

    /// rule of charging by fixed intervals
    #[must_use]
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
    }

    crate::model! { FixedIntervalRule: Default {
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

    crate::sent::sent! { FixedIntervalRule {
        /// date type · 日期类型
        day_type day_type_opt(DayType),
        /// time slot start time · 时段开始时间
        start_time start_time_opt(into String),
        /// time slot end time · 时段结束时间
        end_time end_time_opt(into String),
        /// vehicle type · 车辆类型
        vehicle_type vehicle_type_opt(VehicleType),
        /// licence plate type · 车牌类型
        plate_type plate_type_opt(PlateType),
        /// first segment charging duration · 首段收费时长
        first_duration first_duration_opt(i64),
        /// first segment charge amount · 首段收费金额
        first_amount first_amount_opt(i64),
        /// interval charging duration · 间隔收费时长
        interval_duration interval_duration_opt(i64),
        /// interval charge amount · 间隔收费金额
        interval_amount interval_amount_opt(i64),
        /// fee cap of the interval time slot · 间隔时段收费封顶
        interval_max_amount interval_max_amount_opt(i64),
        /// maximum amount collected per day · 单日最大收款金额
        max_fee_per_day max_fee_per_day_opt(i64),
        /// free period charging mode · 免费时段收取模式
        free_period_charging_mode free_period_charging_mode_opt(FreePeriodChargingMode),
        /// free period calculation method · 免费时段计算方式
        free_period_calculation_mode free_period_calculation_mode_opt(FreePeriodCalculationMode),
        /// whether new energy vehicles park free · 新能源是否免停
        is_green_vehicle_free_parking is_green_vehicle_free_parking_opt(bool),
        /// first segment charging mode · 首段收费模式
        first_duration_mode first_duration_mode_opt(FirstDurationMode),
    } }

    crate::open_enum! {
        /// charging mode · 收费模式
        pub enum ChargeMode {
            Unknown_ = "UNKNOWN",
            Interval = "INTERVAL",
            OneTime = "ONE_TIME",
        }
    }

    /// rule of charging by segments of duration
    #[must_use]
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
    }

    crate::model! { DurationSegmentRule: Default {
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

    crate::sent::sent! { DurationSegmentRule {
        /// date type · 日期类型
        day_type day_type_opt(DayType),
        /// time slot start time · 时段开始时间
        start_time start_time_opt(into String),
        /// time slot end time · 时段结束时间
        end_time end_time_opt(into String),
        /// vehicle type · 车辆类型
        vehicle_type vehicle_type_opt(VehicleType),
        /// licence plate type · 车牌类型
        plate_type plate_type_opt(PlateType),
        /// charging mode · 收费模式
        charge_mode charge_mode_opt(ChargeMode),
        /// parking duration start · 停车时长起始
        duration_from duration_from_opt(i64),
        /// parking duration end · 停车时长结束
        duration_to duration_to_opt(i64),
        /// fixed charge amount · 固定收费金额
        fixed_amount fixed_amount_opt(i64),
        /// interval period · 间隔时段
        interval_min interval_min_opt(i64),
        /// interval charge amount · 间隔收费金额
        interval_amount interval_amount_opt(i64),
        /// fee cap of the interval time slot · 间隔时段收费封顶
        interval_max_amount interval_max_amount_opt(i64),
        /// maximum amount collected per day · 单日最大收款金额
        max_fee_per_day max_fee_per_day_opt(i64),
    } }

    /// rule of charging each entry
    #[must_use]
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
    }

    crate::model! { PreEntryRule: Default {
        day_type: body("day_type"),
        start_time: body("start_time"),
        end_time: body("end_time"),
        vehicle_type: body("vehicle_type"),
        plate_type: body("plate_type"),
        amount: body("amount"),
        max_fee_per_day: body("max_fee_per_day"),
    } }

    crate::sent::sent! { PreEntryRule {
        /// date type · 日期类型
        day_type day_type_opt(DayType),
        /// time slot start time · 时段开始时间
        start_time start_time_opt(into String),
        /// time slot end time · 时段结束时间
        end_time end_time_opt(into String),
        /// vehicle type · 车辆类型
        vehicle_type vehicle_type_opt(VehicleType),
        /// licence plate type · 车牌类型
        plate_type plate_type_opt(PlateType),
        /// charge amount · 收费金额
        amount amount_opt(i64),
        /// maximum amount collected per day · 单日最大收款金额
        max_fee_per_day max_fee_per_day_opt(i64),
    } }

    crate::open_enum! {
        /// holiday mode · 节假日模式
        pub enum HolidayMode {
            HolidayModeUnknown = "HOLIDAY_MODE_UNKNOWN",
            HolidayModeLegalMody = "HOLIDAY_MODE_LEGAL_MODY",
            HolidayModeCalendarMody = "HOLIDAY_MODE_CALENDAR_MODY",
            HolidayModeFinancialMody = "HOLIDAY_MODE_FINANCIAL_MODY",
        }
    }

    crate::open_enum! {
        /// cumulative limit mode · 累计限额模式
        pub enum AggregateLimitMode {
            AggregateLimitModeUnknown = "AGGREGATE_LIMIT_MODE_UNKNOWN",
            AggregateLimitModeNormal = "AGGREGATE_LIMIT_MODE_NORMAL",
            AggregateLimitModeMin = "AGGREGATE_LIMIT_MODE_MIN",
        }
    }

    crate::open_enum! {
        /// first charge time mode · 首次计费时间模式
        pub enum FirstChargeTimeMode {
            FirstChargeTimeModeUnknown = "FIRST_CHARGE_TIME_MODE_UNKNOWN",
            FirstChargeTimeModeEnter = "FIRST_CHARGE_TIME_MODE_ENTER",
            FirstChargeTimeModeAfterFree = "FIRST_CHARGE_TIME_MODE_AFTER_FREE",
        }
    }

    /// charging rule
    #[must_use]
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
        pub fixed_interval_rule: Option<Vec<FixedIntervalRule>>,
        /// rule of charging by segments of duration
        pub duration_segment_rule: Option<Vec<DurationSegmentRule>>,
        /// rule of charging each entry
        pub pre_entry_rule: Option<Vec<PreEntryRule>>,
        /// holiday mode · 节假日模式
        pub holiday_mode: Option<HolidayMode>,
        /// cumulative limit mode · 累计限额模式
        pub aggregate_limit_mode: Option<AggregateLimitMode>,
        /// first charge time mode · 首次计费时间模式
        pub first_charge_time_mode: Option<FirstChargeTimeMode>,
    }

    crate::model! { ChargingRule: Default {
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

    crate::sent::sent! { ChargingRule {
        /// charging rule type · 收费规则类型
        rule_type rule_type_opt(RuleType),
        /// charge limit type · 收费金额限制类型
        fee_limit_type fee_limit_type_opt(FeeLimitType),
        /// charging period type · 计费周期类型
        daily_limit_type daily_limit_type_opt(DailyLimitType),
        /// rounding method for less than one hour · 不满一小时取整方式
        time_rounding_type time_rounding_type_opt(TimeRoundingType),
        /// free time on entry · 入场免费时间
        free_entry_duration free_entry_duration_opt(i64),
        /// free time on exit · 出场免费时间
        free_exit_duration free_exit_duration_opt(i64),
        /// rule of charging by fixed intervals
        fixed_interval_rule fixed_interval_rule_opt([FixedIntervalRule]),
        /// rule of charging by segments of duration
        duration_segment_rule duration_segment_rule_opt([DurationSegmentRule]),
        /// rule of charging each entry
        pre_entry_rule pre_entry_rule_opt([PreEntryRule]),
        /// holiday mode · 节假日模式
        holiday_mode holiday_mode_opt(HolidayMode),
        /// cumulative limit mode · 累计限额模式
        aggregate_limit_mode aggregate_limit_mode_opt(AggregateLimitMode),
        /// first charge time mode · 首次计费时间模式
        first_charge_time_mode first_charge_time_mode_opt(FirstChargeTimeMode),
    } }

    /// car park
    #[must_use]
    #[non_exhaustive]
    pub struct ParkingLot {
        /// car park name · 停车场名称
        pub parking_lot_name: String,
        /// merchant car park ID · 商户停车场ID
        pub out_parking_lot_id: String,
        /// car park address · 停车场地址
        pub parking_lot_address: String,
        /// car park longitude · 停车场经度
        pub longitude: String,
        /// car park latitude · 停车场纬度
        pub latitude: String,
        /// car park type · 停车场类型
        pub parking_lot_type: ParkingLotType,
        /// customer service contact telephone · 客服联系电话
        pub phone_number: String,
        /// parking fee sign URL · 收费告示牌url
        pub parking_sign_url: Option<String>,
        /// car park discount text · 停车场优惠文案
        pub notification_text_list: Option<Vec<String>>,
        /// merchant payment mini program appid · 商家支付小程序appid
        pub payment_mini_prog_appid: Option<String>,
        /// merchant's payment path · 商家支付路径
        pub payment_path: String,
        /// merchant parking order mini program appid · 商家停车订单小程序appid
        pub parking_order_mini_prog_appid: Option<String>,
        /// merchant's parking order path · 商家停车订单路径
        pub parking_order_path: Option<String>,
        /// charging rule
        pub charging_rule: Option<ChargingRule>,
    }

    crate::model! { ParkingLot {
        parking_lot_name: body("parking_lot_name").required(),
        out_parking_lot_id: body("out_parking_lot_id").required(),
        parking_lot_address: body("parking_lot_address").required(),
        longitude: body("longitude").required(),
        latitude: body("latitude").required(),
        parking_lot_type: body("parking_lot_type").required(),
        phone_number: body("phone_number").required(),
        parking_sign_url: body("parking_sign_url"),
        notification_text_list: body("notification_text_list"),
        payment_mini_prog_appid: body("payment_mini_prog_appid"),
        payment_path: body("payment_path").required(),
        parking_order_mini_prog_appid: body("parking_order_mini_prog_appid"),
        parking_order_path: body("parking_order_path"),
        charging_rule: body("charging_rule"),
    } }

    crate::sent::sent! { ParkingLot(ParkingLotRequired<'a>) {
        /// car park name · 停车场名称
        parking_lot_name(&'a str),
        /// merchant car park ID · 商户停车场ID
        out_parking_lot_id(&'a str),
        /// car park address · 停车场地址
        parking_lot_address(&'a str),
        /// car park longitude · 停车场经度
        longitude(&'a str),
        /// car park latitude · 停车场纬度
        latitude(&'a str),
        /// car park type · 停车场类型
        parking_lot_type(ParkingLotType),
        /// customer service contact telephone · 客服联系电话
        phone_number(&'a str),
        /// merchant's payment path · 商家支付路径
        payment_path(&'a str),
    } {
        /// parking fee sign URL · 收费告示牌url
        parking_sign_url parking_sign_url_opt(into String),
        /// car park discount text · 停车场优惠文案
        notification_text_list notification_text_list_opt([into String]),
        /// merchant payment mini program appid · 商家支付小程序appid
        payment_mini_prog_appid payment_mini_prog_appid_opt(into String),
        /// merchant parking order mini program appid · 商家停车订单小程序appid
        parking_order_mini_prog_appid parking_order_mini_prog_appid_opt(into String),
        /// merchant's parking order path · 商家停车订单路径
        parking_order_path parking_order_path_opt(into String),
        /// charging rule
        charging_rule charging_rule_opt(ChargingRule),
    } }

    /// Submit a car park onboarding application · 提交停车场进件申请
    #[non_exhaustive]
    pub struct Response {
        /// car park onboarding review number · 停车场进件审核单号
        pub parking_lot_audit_no: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        parking_lot_audit_no: body("parking_lot_audit_no"),
    } }
}
