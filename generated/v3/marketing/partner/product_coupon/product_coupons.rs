// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons.md

//! `/v3/marketing/partner/product-coupon/product-coupons`

pub mod by_product_coupon_id;

/// 创建商品券
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781289)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434630)
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::post::{AppJumpType, BackgroundColor, ChoiceList, CodeDisplayMode, ComboPackageList, CouponAvailablePeriod, CouponAvailableStoreInfo, CouponCodeMode, CouponDisplayInfo, CouponUsageMethodList, DayList, DayPeriodList, DiscountCoupon, DiscountCouponList, DisplayInfo, EntranceFinder, EntranceMiniProgram, EntranceOfficialAccount, ExchangeCoupon, ExchangeCouponList, IrregularAvailablePeriodList, NormalCoupon, NormalCouponList, NotifyConfig, Request, Scope, SequentialUsageInfo, SequentialUsageInfoType, SequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod, SingleUsageInfo, SingleUsageRule, Stock, StockSendRule, StoreScope, Type, UsageMode, UsageRuleDisplayInfo, WeeklyAvailablePeriod};
///
/// let request = Request {
///     single_usage_info: Some(SingleUsageInfo {
///         normal_coupon: Some(NormalCoupon::new(10000, 1)),
///         discount_coupon: Some(DiscountCoupon::new(10000, 20)),
///         ..SingleUsageInfo::new()
///     }),
///     sequential_usage_info: Some(SequentialUsageInfo {
///         interval_days: Some(0),
///         ..SequentialUsageInfo::new(SequentialUsageInfoType::Incremental, 15, 365)
///     }),
///     out_product_no: Some("Product_1234567890".into()),
///     ..Request::new(
///         "120344",
///         "12345_20250101_A3489",
///         Scope::All,
///         Type::Normal,
///         UsageMode::Single,
///         DisplayInfo {
///             detail_image_url_list: Some(vec!["https://wxpaylogo.qpic.cn/wxpayl".into()]),
///             original_price: Some(10000),
///             combo_package_list: Some(vec![ComboPackageList::new(
///                 "咖啡2选1",
///                 3,
///                 vec![ChoiceList {
///                     image_url: Some("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx".into()),
///                     mini_program_appid: Some("wx4fd12345678".into()),
///                     mini_program_path: Some("/pages/index/index".into()),
///                     ..ChoiceList::new("美式", 10000, 2)
///                 }],
///             )]),
///             ..DisplayInfo::new(
///                 "全场满100立打8折",
///                 "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///                 "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///             )
///         },
///         Stock {
///             remark: Some("".into()),
///             single_usage_rule: Some(SingleUsageRule {
///                 normal_coupon: Some(NormalCoupon::new(10000, 1)),
///                 discount_coupon: Some(DiscountCoupon::new(10000, 20)),
///                 exchange_coupon: Some(ExchangeCoupon::new(10000, 20)),
///                 ..SingleUsageRule::new(
///                     CouponAvailablePeriod {
///                         available_days: Some(30),
///                         wait_days_after_receive: Some(1),
///                         weekly_available_period: Some(WeeklyAvailablePeriod {
///                             day_list: Some(vec![DayList::Monday]),
///                             day_period_list: Some(vec![DayPeriodList::new(60, 86399)]),
///                             ..WeeklyAvailablePeriod::new()
///                         }),
///                         irregular_available_period_list: Some(vec![IrregularAvailablePeriodList::new(
///                             "2025-08-01T00:00:00+08:00",
///                             "2025-08-31T23:59:59+08:00",
///                         )]),
///                         available_seconds: Some(0),
///                         ..CouponAvailablePeriod::new("2025-08-01T00:00:00+08:00", "2025-08-31T23:59:59+08:00")
///                     },
///                 )
///             }),
///             sequential_usage_rule: Some(SequentialUsageRule {
///                 normal_coupon_list: Some(vec![NormalCouponList::new(10000, 1)]),
///                 discount_coupon_list: Some(vec![DiscountCouponList::new(10000, 20)]),
///                 exchange_coupon_list: Some(vec![ExchangeCouponList::new(10000, 20)]),
///                 special_first: Some(true),
///                 ..SequentialUsageRule::new(
///                     SequentialUsageRuleCouponAvailablePeriod {
///                         wait_days_after_receive: Some(30),
///                         weekly_available_period: Some(WeeklyAvailablePeriod {
///                             day_list: Some(vec![DayList::Monday]),
///                             day_period_list: Some(vec![DayPeriodList::new(60, 86399)]),
///                             ..WeeklyAvailablePeriod::new()
///                         }),
///                         irregular_available_period_list: Some(vec![IrregularAvailablePeriodList::new(
///                             "2025-08-01T00:00:00+08:00",
///                             "2025-08-31T23:59:59+08:00",
///                         )]),
///                         ..SequentialUsageRuleCouponAvailablePeriod::new(
///                             "2025-08-01T00:00:00+08:00",
///                             "2025-08-31T23:59:59+08:00",
///                         )
///                     },
///                 )
///             }),
///             ..Stock::new(
///                 CouponCodeMode::Wechatpay,
///                 StockSendRule {
///                     max_count_per_day: Some(100000000),
///                     max_count_per_user: Some(5),
///                     ..StockSendRule::new(100000)
///                 },
///                 UsageRuleDisplayInfo {
///                     mini_program_appid: Some("wx1234567890".into()),
///                     mini_program_path: Some("/pages/index/product".into()),
///                     app_path: Some("https://weixin.qq.com/jump-to-app".into()),
///                     coupon_available_store_info: Some(CouponAvailableStoreInfo {
///                         mini_program_appid: Some("wx1234567890".into()),
///                         mini_program_path: Some("/pages/index/product".into()),
///                         ..CouponAvailableStoreInfo::new(
///                             "所有门店可用，可使用小程序查看门店列表",
///                         )
///                     }),
///                     app_jump_type: Some(AppJumpType::H5),
///                     passcode_link: Some("passcode_link.example".into()),
///                     ..UsageRuleDisplayInfo::new(vec![CouponUsageMethodList::Offline], "工作日可用")
///                 },
///                 CouponDisplayInfo {
///                     background_color: Some(BackgroundColor::Color020),
///                     entrance_mini_program: Some(EntranceMiniProgram {
///                         guidance_wording: Some("获取更多优惠".into()),
///                         ..EntranceMiniProgram::new("wx234545656765876", "/path/index/index", "欢迎选购")
///                     }),
///                     entrance_official_account: Some(EntranceOfficialAccount::new("wx1234567890")),
///                     entrance_finder: Some(EntranceFinder::new(
///                         "gh_12345678",
///                         "UDFsdf24df34dD456Hdf34",
///                         "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///                     )),
///                     ..CouponDisplayInfo::new(CodeDisplayMode::Qrcode)
///                 },
///                 NotifyConfig {
///                     notify_appid: Some("wx23232232323".into()),
///                     ..NotifyConfig::new()
///                 },
///                 StoreScope::None,
///             )
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// 创建商品券
    pub struct Request {
        /// 品牌ID
        pub brand_id: String,
        /// 创建请求单号
        pub out_request_no: String,
        /// 优惠范围
        pub scope: Scope,
        /// 商品券类型
        pub type_: Type,
        /// 使用模式
        pub usage_mode: UsageMode,
        /// 单券模式信息
        pub single_usage_info: Option<SingleUsageInfo>,
        /// 多次优惠模式信息
        pub sequential_usage_info: Option<SequentialUsageInfo>,
        /// 展示信息
        pub display_info: DisplayInfo,
        /// 外部商品ID
        pub out_product_no: Option<String>,
        /// 批次信息
        pub stock: Stock,
    }

    crate::model! { Request {
        brand_id: body("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        scope: body("scope").required(),
        type_: body("type").required(),
        usage_mode: body("usage_mode").required(),
        single_usage_info: body("single_usage_info"),
        sequential_usage_info: body("sequential_usage_info"),
        display_info: body("display_info").required(),
        out_product_no: body("out_product_no"),
        stock: body("stock").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            brand_id: impl Into<String>,
            out_request_no: impl Into<String>,
            scope: Scope,
            type_: Type,
            usage_mode: UsageMode,
            display_info: DisplayInfo,
            stock: Stock,
        ) -> Self {
            Self {
                brand_id: brand_id.into(),
                out_request_no: out_request_no.into(),
                scope,
                type_,
                usage_mode,
                single_usage_info: None,
                sequential_usage_info: None,
                display_info,
                out_product_no: None,
                stock,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/product-coupons",
        "创建商品券",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    crate::open_enum! {
        /// 优惠范围
        pub enum Scope {
            All = "ALL",
            Single = "SINGLE",
            Category = "CATEGORY",
        }
    }

    crate::open_enum! {
        /// 商品券类型
        pub enum Type {
            Normal = "NORMAL",
            Discount = "DISCOUNT",
            Exchange = "EXCHANGE",
        }
    }

    crate::open_enum! {
        /// 使用模式
        pub enum UsageMode {
            Single = "SINGLE",
            Sequential = "SEQUENTIAL",
        }
    }

    /// 满减券使用规则
    pub struct NormalCoupon {
        /// 门槛金额
        pub threshold: i64,
        /// 固定减免金额
        pub discount_amount: i64,
    }

    crate::model! { NormalCoupon {
        threshold: body("threshold").required(),
        discount_amount: body("discount_amount").required(),
    } }

    impl NormalCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(threshold: i64, discount_amount: i64) -> Self {
            Self { threshold, discount_amount }
        }
    }

    /// 折扣券使用规则
    pub struct DiscountCoupon {
        /// 门槛金额
        pub threshold: i64,
        /// 固定减免百分比
        pub percent_off: i64,
    }

    crate::model! { DiscountCoupon {
        threshold: body("threshold").required(),
        percent_off: body("percent_off").required(),
    } }

    impl DiscountCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(threshold: i64, percent_off: i64) -> Self {
            Self { threshold, percent_off }
        }
    }

    /// 单券模式信息
    pub struct SingleUsageInfo {
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
    }

    crate::model! { SingleUsageInfo: Default {
        normal_coupon: body("normal_coupon"),
        discount_coupon: body("discount_coupon"),
    } }

    impl SingleUsageInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                normal_coupon: None,
                discount_coupon: None,
            }
        }
    }

    crate::open_enum! {
        /// 多次优惠规则类型
        pub enum SequentialUsageInfoType {
            Incremental = "INCREMENTAL",
            Equal = "EQUAL",
        }
    }

    /// 多次优惠模式信息
    pub struct SequentialUsageInfo {
        /// 多次优惠规则类型
        pub type_: SequentialUsageInfoType,
        /// 可使用次数
        pub count: i64,
        /// 多次优惠有效天数
        pub available_days: i64,
        /// 多次优惠使用间隔天数
        pub interval_days: Option<i64>,
    }

    crate::model! { SequentialUsageInfo {
        type_: body("type").required(),
        count: body("count").required(),
        available_days: body("available_days").required(),
        interval_days: body("interval_days"),
    } }

    impl SequentialUsageInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(type_: SequentialUsageInfoType, count: i64, available_days: i64) -> Self {
            Self {
                type_,
                count,
                available_days,
                interval_days: None,
            }
        }
    }

    /// 单品列表
    pub struct ChoiceList {
        /// 单品名称
        pub name: String,
        /// 单品价格
        pub price: i64,
        /// 单品数量
        pub count: i64,
        /// 单品图片
        pub image_url: Option<String>,
        /// 单品跳转小程序AppID
        pub mini_program_appid: Option<String>,
        /// 单品跳转小程序路径
        pub mini_program_path: Option<String>,
    }

    crate::model! { ChoiceList {
        name: body("name").required(),
        price: body("price").required(),
        count: body("count").required(),
        image_url: body("image_url"),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
    } }

    impl ChoiceList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(name: impl Into<String>, price: i64, count: i64) -> Self {
            Self {
                name: name.into(),
                price,
                count,
                image_url: None,
                mini_program_appid: None,
                mini_program_path: None,
            }
        }
    }

    /// 套餐组合
    pub struct ComboPackageList {
        /// 套餐名
        pub name: String,
        /// 可选单品数量
        pub pick_count: i64,
        /// 单品列表
        pub choice_list: Vec<ChoiceList>,
    }

    crate::model! { ComboPackageList {
        name: body("name").required(),
        pick_count: body("pick_count").required(),
        choice_list: body("choice_list").required(),
    } }

    impl ComboPackageList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            pick_count: i64,
            choice_list: Vec<ChoiceList>,
        ) -> Self {
            Self {
                name: name.into(),
                pick_count,
                choice_list,
            }
        }
    }

    /// 展示信息
    pub struct DisplayInfo {
        /// 商品券名称
        pub name: String,
        /// 商品券图片
        pub image_url: String,
        /// 商品券背景图
        pub background_url: String,
        /// 商品券详情图列表
        pub detail_image_url_list: Option<Vec<String>>,
        /// 商品原价
        pub original_price: Option<i64>,
        /// 套餐组合
        pub combo_package_list: Option<Vec<ComboPackageList>>,
    }

    crate::model! { DisplayInfo {
        name: body("name").required(),
        image_url: body("image_url").required(),
        background_url: body("background_url").required(),
        detail_image_url_list: body("detail_image_url_list"),
        original_price: body("original_price"),
        combo_package_list: body("combo_package_list"),
    } }

    impl DisplayInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            image_url: impl Into<String>,
            background_url: impl Into<String>,
        ) -> Self {
            Self {
                name: name.into(),
                image_url: image_url.into(),
                background_url: background_url.into(),
                detail_image_url_list: None,
                original_price: None,
                combo_package_list: None,
            }
        }
    }

    crate::open_enum! {
        /// 券Code分配模式
        pub enum CouponCodeMode {
            Wechatpay = "WECHATPAY",
            Upload = "UPLOAD",
            ApiAssign = "API_ASSIGN",
        }
    }

    /// 发放规则
    pub struct StockSendRule {
        /// 发放次数总上限
        pub max_count: i64,
        /// 每日发放次数上限
        pub max_count_per_day: Option<i64>,
        /// 每个用户领取次数上限
        pub max_count_per_user: Option<i64>,
    }

    crate::model! { StockSendRule {
        max_count: body("max_count").required(),
        max_count_per_day: body("max_count_per_day"),
        max_count_per_user: body("max_count_per_user"),
    } }

    impl StockSendRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(max_count: i64) -> Self {
            Self {
                max_count,
                max_count_per_day: None,
                max_count_per_user: None,
            }
        }
    }

    crate::open_enum! {
        /// 每周可用星期数
        pub enum DayList {
            Monday = "MONDAY",
            Tuesday = "TUESDAY",
            Wednesday = "WEDNESDAY",
            Thursday = "THURSDAY",
            Friday = "FRIDAY",
            Saturday = "SATURDAY",
            Sunday = "SUNDAY",
        }
    }

    /// 当天可用时间段
    pub struct DayPeriodList {
        /// 当天可用开始时间
        pub begin_time: i64,
        /// 当天可用结束时间
        pub end_time: i64,
    }

    crate::model! { DayPeriodList {
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
    } }

    impl DayPeriodList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(begin_time: i64, end_time: i64) -> Self {
            Self { begin_time, end_time }
        }
    }

    /// 每周固定可用时间
    pub struct WeeklyAvailablePeriod {
        /// 每周可用星期数
        pub day_list: Option<Vec<DayList>>,
        /// 当天可用时间段
        pub day_period_list: Option<Vec<DayPeriodList>>,
    }

    crate::model! { WeeklyAvailablePeriod: Default {
        day_list: body("day_list"),
        day_period_list: body("day_period_list"),
    } }

    impl WeeklyAvailablePeriod {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                day_list: None,
                day_period_list: None,
            }
        }
    }

    /// 无规律的可用时间段
    pub struct IrregularAvailablePeriodList {
        /// 开始时间
        pub begin_time: String,
        /// 结束时间
        pub end_time: String,
    }

    crate::model! { IrregularAvailablePeriodList {
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
    } }

    impl IrregularAvailablePeriodList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(begin_time: impl Into<String>, end_time: impl Into<String>) -> Self {
            Self {
                begin_time: begin_time.into(),
                end_time: end_time.into(),
            }
        }
    }

    /// 券可核销时间
    pub struct CouponAvailablePeriod {
        /// 开始时间
        pub available_begin_time: String,
        /// 结束时间
        pub available_end_time: String,
        /// 生效后N天内有效
        pub available_days: Option<i64>,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
        /// 领取后N秒内有效
        pub available_seconds: Option<i64>,
    }

    crate::model! { CouponAvailablePeriod {
        available_begin_time: body("available_begin_time").required(),
        available_end_time: body("available_end_time").required(),
        available_days: body("available_days"),
        wait_days_after_receive: body("wait_days_after_receive"),
        weekly_available_period: body("weekly_available_period"),
        irregular_available_period_list: body("irregular_available_period_list"),
        available_seconds: body("available_seconds"),
    } }

    impl CouponAvailablePeriod {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            available_begin_time: impl Into<String>,
            available_end_time: impl Into<String>,
        ) -> Self {
            Self {
                available_begin_time: available_begin_time.into(),
                available_end_time: available_end_time.into(),
                available_days: None,
                wait_days_after_receive: None,
                weekly_available_period: None,
                irregular_available_period_list: None,
                available_seconds: None,
            }
        }
    }

    /// 兑换券使用规则
    pub struct ExchangeCoupon {
        /// 门槛金额
        pub threshold: i64,
        /// 固定兑换价格
        pub exchange_price: i64,
    }

    crate::model! { ExchangeCoupon {
        threshold: body("threshold").required(),
        exchange_price: body("exchange_price").required(),
    } }

    impl ExchangeCoupon {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(threshold: i64, exchange_price: i64) -> Self {
            Self { threshold, exchange_price }
        }
    }

    /// 单券使用规则
    pub struct SingleUsageRule {
        /// 券可核销时间
        pub coupon_available_period: CouponAvailablePeriod,
        /// 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// 兑换券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
    }

    crate::model! { SingleUsageRule {
        coupon_available_period: body("coupon_available_period").required(),
        normal_coupon: body("normal_coupon"),
        discount_coupon: body("discount_coupon"),
        exchange_coupon: body("exchange_coupon"),
    } }

    impl SingleUsageRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(coupon_available_period: CouponAvailablePeriod) -> Self {
            Self {
                coupon_available_period,
                normal_coupon: None,
                discount_coupon: None,
                exchange_coupon: None,
            }
        }
    }

    /// 券可核销时间
    pub struct SequentialUsageRuleCouponAvailablePeriod {
        /// 开始时间
        pub available_begin_time: String,
        /// 结束时间
        pub available_end_time: String,
        /// 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
    }

    crate::model! { SequentialUsageRuleCouponAvailablePeriod {
        available_begin_time: body("available_begin_time").required(),
        available_end_time: body("available_end_time").required(),
        wait_days_after_receive: body("wait_days_after_receive"),
        weekly_available_period: body("weekly_available_period"),
        irregular_available_period_list: body("irregular_available_period_list"),
    } }

    impl SequentialUsageRuleCouponAvailablePeriod {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            available_begin_time: impl Into<String>,
            available_end_time: impl Into<String>,
        ) -> Self {
            Self {
                available_begin_time: available_begin_time.into(),
                available_end_time: available_end_time.into(),
                wait_days_after_receive: None,
                weekly_available_period: None,
                irregular_available_period_list: None,
            }
        }
    }

    /// 满减券使用规则
    pub struct NormalCouponList {
        /// 门槛金额
        pub threshold: i64,
        /// 固定减免金额
        pub discount_amount: i64,
    }

    crate::model! { NormalCouponList {
        threshold: body("threshold").required(),
        discount_amount: body("discount_amount").required(),
    } }

    impl NormalCouponList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(threshold: i64, discount_amount: i64) -> Self {
            Self { threshold, discount_amount }
        }
    }

    /// 折扣券使用规则列表
    pub struct DiscountCouponList {
        /// 门槛金额
        pub threshold: i64,
        /// 固定减免百分比
        pub percent_off: i64,
    }

    crate::model! { DiscountCouponList {
        threshold: body("threshold").required(),
        percent_off: body("percent_off").required(),
    } }

    impl DiscountCouponList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(threshold: i64, percent_off: i64) -> Self {
            Self { threshold, percent_off }
        }
    }

    /// 兑换券使用规则列表
    pub struct ExchangeCouponList {
        /// 门槛金额
        pub threshold: i64,
        /// 固定兑换价格
        pub exchange_price: i64,
    }

    crate::model! { ExchangeCouponList {
        threshold: body("threshold").required(),
        exchange_price: body("exchange_price").required(),
    } }

    impl ExchangeCouponList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(threshold: i64, exchange_price: i64) -> Self {
            Self { threshold, exchange_price }
        }
    }

    /// 多次优惠使用规则
    pub struct SequentialUsageRule {
        /// 券可核销时间
        pub coupon_available_period: SequentialUsageRuleCouponAvailablePeriod,
        /// 满减券使用规则
        pub normal_coupon_list: Option<Vec<NormalCouponList>>,
        /// 折扣券使用规则列表
        pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
        /// 兑换券使用规则列表
        pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
        /// 多次优惠是否提供首笔特惠
        pub special_first: Option<bool>,
    }

    crate::model! { SequentialUsageRule {
        coupon_available_period: body("coupon_available_period").required(),
        normal_coupon_list: body("normal_coupon_list"),
        discount_coupon_list: body("discount_coupon_list"),
        exchange_coupon_list: body("exchange_coupon_list"),
        special_first: body("special_first"),
    } }

    impl SequentialUsageRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            coupon_available_period: SequentialUsageRuleCouponAvailablePeriod,
        ) -> Self {
            Self {
                coupon_available_period,
                normal_coupon_list: None,
                discount_coupon_list: None,
                exchange_coupon_list: None,
                special_first: None,
            }
        }
    }

    crate::open_enum! {
        /// 券使用方式列表
        pub enum CouponUsageMethodList {
            Offline = "OFFLINE",
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentCode = "PAYMENT_CODE",
        }
    }

    /// 券可用门店信息
    pub struct CouponAvailableStoreInfo {
        /// 券可用门店描述
        pub description: String,
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径
        pub mini_program_path: Option<String>,
    }

    crate::model! { CouponAvailableStoreInfo {
        description: body("description").required(),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
    } }

    impl CouponAvailableStoreInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(description: impl Into<String>) -> Self {
            Self {
                description: description.into(),
                mini_program_appid: None,
                mini_program_path: None,
            }
        }
    }

    crate::open_enum! {
        /// APP跳转类型
        pub enum AppJumpType {
            H5 = "H5",
            PasscodeLink = "PASSCODE_LINK",
            UsageGuide = "USAGE_GUIDE",
        }
    }

    /// 券使用规则展示信息
    pub struct UsageRuleDisplayInfo {
        /// 券使用方式列表
        pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
        /// 小程序AppID
        pub mini_program_appid: Option<String>,
        /// 小程序跳转路径
        pub mini_program_path: Option<String>,
        /// APP的H5跳转路径
        pub app_path: Option<String>,
        /// 券使用说明
        pub usage_description: String,
        /// 券可用门店信息
        pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        /// APP跳转类型
        pub app_jump_type: Option<AppJumpType>,
        /// 口令链接
        pub passcode_link: Option<String>,
    }

    crate::model! { UsageRuleDisplayInfo {
        coupon_usage_method_list: body("coupon_usage_method_list").required(),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
        app_path: body("app_path"),
        usage_description: body("usage_description").required(),
        coupon_available_store_info: body("coupon_available_store_info"),
        app_jump_type: body("app_jump_type"),
        passcode_link: body("passcode_link"),
    } }

    impl UsageRuleDisplayInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            coupon_usage_method_list: Vec<CouponUsageMethodList>,
            usage_description: impl Into<String>,
        ) -> Self {
            Self {
                coupon_usage_method_list,
                mini_program_appid: None,
                mini_program_path: None,
                app_path: None,
                usage_description: usage_description.into(),
                coupon_available_store_info: None,
                app_jump_type: None,
                passcode_link: None,
            }
        }
    }

    crate::open_enum! {
        /// 用户商品券Code展示模式
        pub enum CodeDisplayMode {
            Invisible = "INVISIBLE",
            Barcode = "BARCODE",
            Qrcode = "QRCODE",
        }
    }

    crate::open_enum! {
        /// 背景颜色
        pub enum BackgroundColor {
            Color010 = "Color010",
            Color020 = "Color020",
            Color030 = "Color030",
            Color040 = "Color040",
            Color050 = "Color050",
            Color060 = "Color060",
            Color070 = "Color070",
            Color080 = "Color080",
            Color090 = "Color090",
            Color100 = "Color100",
        }
    }

    /// 小程序入口
    pub struct EntranceMiniProgram {
        /// 小程序appid
        pub appid: String,
        /// 小程序跳转路径
        pub path: String,
        /// 入口文案
        pub entrance_wording: String,
        /// 引导文案
        pub guidance_wording: Option<String>,
    }

    crate::model! { EntranceMiniProgram {
        appid: body("appid").required(),
        path: body("path").required(),
        entrance_wording: body("entrance_wording").required(),
        guidance_wording: body("guidance_wording"),
    } }

    impl EntranceMiniProgram {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            path: impl Into<String>,
            entrance_wording: impl Into<String>,
        ) -> Self {
            Self {
                appid: appid.into(),
                path: path.into(),
                entrance_wording: entrance_wording.into(),
                guidance_wording: None,
            }
        }
    }

    /// 公众号入口
    pub struct EntranceOfficialAccount {
        /// 公众号AppID
        pub appid: String,
    }

    crate::model! { EntranceOfficialAccount {
        appid: body("appid").required(),
    } }

    impl EntranceOfficialAccount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(appid: impl Into<String>) -> Self {
            Self { appid: appid.into() }
        }
    }

    /// 视频号入口
    pub struct EntranceFinder {
        /// 视频号ID
        pub finder_id: String,
        /// 视频号视频ID
        pub finder_video_id: String,
        /// 视频号封面图
        pub finder_video_cover_image_url: String,
    }

    crate::model! { EntranceFinder {
        finder_id: body("finder_id").required(),
        finder_video_id: body("finder_video_id").required(),
        finder_video_cover_image_url: body("finder_video_cover_image_url").required(),
    } }

    impl EntranceFinder {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            finder_id: impl Into<String>,
            finder_video_id: impl Into<String>,
            finder_video_cover_image_url: impl Into<String>,
        ) -> Self {
            Self {
                finder_id: finder_id.into(),
                finder_video_id: finder_video_id.into(),
                finder_video_cover_image_url: finder_video_cover_image_url.into(),
            }
        }
    }

    /// 用户商品券展示信息
    pub struct CouponDisplayInfo {
        /// 用户商品券Code展示模式
        pub code_display_mode: CodeDisplayMode,
        /// 背景颜色
        pub background_color: Option<BackgroundColor>,
        /// 小程序入口
        pub entrance_mini_program: Option<EntranceMiniProgram>,
        /// 公众号入口
        pub entrance_official_account: Option<EntranceOfficialAccount>,
        /// 视频号入口
        pub entrance_finder: Option<EntranceFinder>,
    }

    crate::model! { CouponDisplayInfo {
        code_display_mode: body("code_display_mode").required(),
        background_color: body("background_color"),
        entrance_mini_program: body("entrance_mini_program"),
        entrance_official_account: body("entrance_official_account"),
        entrance_finder: body("entrance_finder"),
    } }

    impl CouponDisplayInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(code_display_mode: CodeDisplayMode) -> Self {
            Self {
                code_display_mode,
                background_color: None,
                entrance_mini_program: None,
                entrance_official_account: None,
                entrance_finder: None,
            }
        }
    }

    /// 事件通知配置
    pub struct NotifyConfig {
        /// 事件通知appid
        pub notify_appid: Option<String>,
    }

    crate::model! { NotifyConfig: Default {
        notify_appid: body("notify_appid"),
    } }

    impl NotifyConfig {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { notify_appid: None }
        }
    }

    crate::open_enum! {
        /// 可用门店范围
        pub enum StoreScope {
            None = "NONE",
            All = "ALL",
            Specific = "SPECIFIC",
        }
    }

    /// 批次信息
    pub struct Stock {
        /// 备注
        pub remark: Option<String>,
        /// 券Code分配模式
        pub coupon_code_mode: CouponCodeMode,
        /// 发放规则
        pub stock_send_rule: StockSendRule,
        /// 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
        /// 多次优惠使用规则
        pub sequential_usage_rule: Option<SequentialUsageRule>,
        /// 券使用规则展示信息
        pub usage_rule_display_info: UsageRuleDisplayInfo,
        /// 用户商品券展示信息
        pub coupon_display_info: CouponDisplayInfo,
        /// 事件通知配置
        pub notify_config: NotifyConfig,
        /// 可用门店范围
        pub store_scope: StoreScope,
    }

    crate::model! { Stock {
        remark: body("remark"),
        coupon_code_mode: body("coupon_code_mode").required(),
        stock_send_rule: body("stock_send_rule").required(),
        single_usage_rule: body("single_usage_rule"),
        sequential_usage_rule: body("sequential_usage_rule"),
        usage_rule_display_info: body("usage_rule_display_info").required(),
        coupon_display_info: body("coupon_display_info").required(),
        notify_config: body("notify_config").required(),
        store_scope: body("store_scope").required(),
    } }

    impl Stock {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            coupon_code_mode: CouponCodeMode,
            stock_send_rule: StockSendRule,
            usage_rule_display_info: UsageRuleDisplayInfo,
            coupon_display_info: CouponDisplayInfo,
            notify_config: NotifyConfig,
            store_scope: StoreScope,
        ) -> Self {
            Self {
                remark: None,
                coupon_code_mode,
                stock_send_rule,
                single_usage_rule: None,
                sequential_usage_rule: None,
                usage_rule_display_info,
                coupon_display_info,
                notify_config,
                store_scope,
            }
        }
    }

    /// 创建商品券
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券状态
        pub state: Option<response::State>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 优惠范围
        pub scope: Option<Scope>,
        /// 商品券类型
        pub type_: Option<Type>,
        /// 使用模式
        pub usage_mode: Option<UsageMode>,
        /// 单券模式信息
        pub single_usage_info: Option<response::SingleUsageInfo>,
        /// 多次优惠模式信息
        pub sequential_usage_info: Option<response::SequentialUsageInfo>,
        /// 展示信息
        pub display_info: Option<response::DisplayInfo>,
        /// 外部商品ID
        pub out_product_no: Option<String>,
        /// 批次信息
        pub stock: Option<response::Stock>,
    }

    crate::model! { Response: Default {
        product_coupon_id: body("product_coupon_id"),
        state: body("state"),
        brand_id: body("brand_id"),
        scope: body("scope"),
        type_: body("type"),
        usage_mode: body("usage_mode"),
        single_usage_info: body("single_usage_info"),
        sequential_usage_info: body("sequential_usage_info"),
        display_info: body("display_info"),
        out_product_no: body("out_product_no"),
        stock: body("stock"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 商品券状态
            pub enum State {
                Auditing = "AUDITING",
                Effective = "EFFECTIVE",
                Deactivated = "DEACTIVATED",
            }
        }

        /// 满减券使用规则
        #[non_exhaustive]
        pub struct NormalCoupon {
            /// 门槛金额
            pub threshold: Option<i64>,
            /// 固定减免金额
            pub discount_amount: Option<i64>,
        }

        crate::model! { NormalCoupon: Default {
            threshold: body("threshold"),
            discount_amount: body("discount_amount"),
        } }

        /// 折扣券使用规则
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// 门槛金额
            pub threshold: Option<i64>,
            /// 固定减免百分比
            pub percent_off: Option<i64>,
        }

        crate::model! { DiscountCoupon: Default {
            threshold: body("threshold"),
            percent_off: body("percent_off"),
        } }

        /// 单券模式信息
        #[non_exhaustive]
        pub struct SingleUsageInfo {
            /// 满减券使用规则
            pub normal_coupon: Option<NormalCoupon>,
            /// 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
        }

        crate::model! { SingleUsageInfo: Default {
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
        } }

        /// 多次优惠模式信息
        #[non_exhaustive]
        pub struct SequentialUsageInfo {
            /// 多次优惠规则类型
            pub type_: Option<super::SequentialUsageInfoType>,
            /// 可使用次数
            pub count: Option<i64>,
            /// 多次优惠有效天数
            pub available_days: Option<i64>,
            /// 多次优惠使用间隔天数
            pub interval_days: Option<i64>,
        }

        crate::model! { SequentialUsageInfo: Default {
            type_: body("type"),
            count: body("count"),
            available_days: body("available_days"),
            interval_days: body("interval_days"),
        } }

        /// 单品列表
        #[non_exhaustive]
        pub struct ChoiceList {
            /// 单品名称
            pub name: Option<String>,
            /// 单品价格
            pub price: Option<i64>,
            /// 单品数量
            pub count: Option<i64>,
            /// 单品图片
            pub image_url: Option<String>,
            /// 单品跳转小程序AppID
            pub mini_program_appid: Option<String>,
            /// 单品跳转小程序路径
            pub mini_program_path: Option<String>,
        }

        crate::model! { ChoiceList: Default {
            name: body("name"),
            price: body("price"),
            count: body("count"),
            image_url: body("image_url"),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
        } }

        /// 套餐组合
        #[non_exhaustive]
        pub struct ComboPackageList {
            /// 套餐名
            pub name: Option<String>,
            /// 可选单品数量
            pub pick_count: Option<i64>,
            /// 单品列表
            pub choice_list: Vec<ChoiceList>,
        }

        crate::model! { ComboPackageList: Default {
            name: body("name"),
            pick_count: body("pick_count"),
            choice_list: body("choice_list"),
        } }

        /// 展示信息
        #[non_exhaustive]
        pub struct DisplayInfo {
            /// 商品券名称
            pub name: Option<String>,
            /// 商品券图片
            pub image_url: Option<String>,
            /// 商品券背景图
            pub background_url: Option<String>,
            /// 商品券详情图列表
            pub detail_image_url_list: Vec<String>,
            /// 商品原价
            pub original_price: Option<i64>,
            /// 套餐组合
            pub combo_package_list: Vec<ComboPackageList>,
        }

        crate::model! { DisplayInfo: Default {
            name: body("name"),
            image_url: body("image_url"),
            background_url: body("background_url"),
            detail_image_url_list: body("detail_image_url_list"),
            original_price: body("original_price"),
            combo_package_list: body("combo_package_list"),
        } }

        /// 发放规则
        #[non_exhaustive]
        pub struct StockSendRule {
            /// 发放次数总上限
            pub max_count: Option<i64>,
            /// 每日发放次数上限
            pub max_count_per_day: Option<i64>,
            /// 每个用户领取次数上限
            pub max_count_per_user: Option<i64>,
        }

        crate::model! { StockSendRule: Default {
            max_count: body("max_count"),
            max_count_per_day: body("max_count_per_day"),
            max_count_per_user: body("max_count_per_user"),
        } }

        /// 当天可用时间段
        #[non_exhaustive]
        pub struct DayPeriodList {
            /// 当天可用开始时间
            pub begin_time: Option<i64>,
            /// 当天可用结束时间
            pub end_time: Option<i64>,
        }

        crate::model! { DayPeriodList: Default {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// 每周固定可用时间
        #[non_exhaustive]
        pub struct WeeklyAvailablePeriod {
            /// 每周可用星期数
            pub day_list: Vec<super::DayList>,
            /// 当天可用时间段
            pub day_period_list: Vec<DayPeriodList>,
        }

        crate::model! { WeeklyAvailablePeriod: Default {
            day_list: body("day_list"),
            day_period_list: body("day_period_list"),
        } }

        /// 无规律的可用时间段
        #[non_exhaustive]
        pub struct IrregularAvailablePeriodList {
            /// 开始时间
            pub begin_time: Option<String>,
            /// 结束时间
            pub end_time: Option<String>,
        }

        crate::model! { IrregularAvailablePeriodList: Default {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// 券可核销时间
        #[non_exhaustive]
        pub struct CouponAvailablePeriod {
            /// 开始时间
            pub available_begin_time: Option<String>,
            /// 结束时间
            pub available_end_time: Option<String>,
            /// 生效后N天内有效
            pub available_days: Option<i64>,
            /// 领取后N天开始生效
            pub wait_days_after_receive: Option<i64>,
            /// 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// 无规律的可用时间段
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
        }

        crate::model! { CouponAvailablePeriod: Default {
            available_begin_time: body("available_begin_time"),
            available_end_time: body("available_end_time"),
            available_days: body("available_days"),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
        } }

        /// 兑换券使用规则
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// 门槛金额
            pub threshold: Option<i64>,
            /// 固定兑换价格
            pub exchange_price: Option<i64>,
        }

        crate::model! { ExchangeCoupon: Default {
            threshold: body("threshold"),
            exchange_price: body("exchange_price"),
        } }

        /// 单券使用规则
        #[non_exhaustive]
        pub struct SingleUsageRule {
            /// 券可核销时间
            pub coupon_available_period: Option<CouponAvailablePeriod>,
            /// 满减券使用规则
            pub normal_coupon: Option<NormalCoupon>,
            /// 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
            /// 兑换券使用规则
            pub exchange_coupon: Option<ExchangeCoupon>,
        }

        crate::model! { SingleUsageRule: Default {
            coupon_available_period: body("coupon_available_period"),
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
            exchange_coupon: body("exchange_coupon"),
        } }

        /// 券可核销时间
        #[non_exhaustive]
        pub struct SequentialUsageRuleCouponAvailablePeriod {
            /// 开始时间
            pub available_begin_time: Option<String>,
            /// 结束时间
            pub available_end_time: Option<String>,
            /// 领取后N天开始生效
            pub wait_days_after_receive: Option<i64>,
            /// 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// 无规律的可用时间段
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
        }

        crate::model! { SequentialUsageRuleCouponAvailablePeriod: Default {
            available_begin_time: body("available_begin_time"),
            available_end_time: body("available_end_time"),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
        } }

        /// 满减券使用规则
        #[non_exhaustive]
        pub struct NormalCouponList {
            /// 门槛金额
            pub threshold: Option<i64>,
            /// 固定减免金额
            pub discount_amount: Option<i64>,
        }

        crate::model! { NormalCouponList: Default {
            threshold: body("threshold"),
            discount_amount: body("discount_amount"),
        } }

        /// 折扣券使用规则列表
        #[non_exhaustive]
        pub struct DiscountCouponList {
            /// 门槛金额
            pub threshold: Option<i64>,
            /// 固定减免百分比
            pub percent_off: Option<i64>,
        }

        crate::model! { DiscountCouponList: Default {
            threshold: body("threshold"),
            percent_off: body("percent_off"),
        } }

        /// 兑换券使用规则列表
        #[non_exhaustive]
        pub struct ExchangeCouponList {
            /// 门槛金额
            pub threshold: Option<i64>,
            /// 固定兑换价格
            pub exchange_price: Option<i64>,
        }

        crate::model! { ExchangeCouponList: Default {
            threshold: body("threshold"),
            exchange_price: body("exchange_price"),
        } }

        /// 多次优惠使用规则
        #[non_exhaustive]
        pub struct SequentialUsageRule {
            /// 券可核销时间
            pub coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
            /// 满减券使用规则
            pub normal_coupon_list: Vec<NormalCouponList>,
            /// 折扣券使用规则列表
            pub discount_coupon_list: Vec<DiscountCouponList>,
            /// 兑换券使用规则列表
            pub exchange_coupon_list: Vec<ExchangeCouponList>,
            /// 多次优惠是否提供首笔特惠
            pub special_first: Option<bool>,
        }

        crate::model! { SequentialUsageRule: Default {
            coupon_available_period: body("coupon_available_period"),
            normal_coupon_list: body("normal_coupon_list"),
            discount_coupon_list: body("discount_coupon_list"),
            exchange_coupon_list: body("exchange_coupon_list"),
            special_first: body("special_first"),
        } }

        /// 券可用门店信息
        #[non_exhaustive]
        pub struct CouponAvailableStoreInfo {
            /// 券可用门店描述
            pub description: Option<String>,
            /// 小程序AppID
            pub mini_program_appid: Option<String>,
            /// 小程序跳转路径
            pub mini_program_path: Option<String>,
        }

        crate::model! { CouponAvailableStoreInfo: Default {
            description: body("description"),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
        } }

        /// 券使用规则展示信息
        #[non_exhaustive]
        pub struct UsageRuleDisplayInfo {
            /// 券使用方式列表
            pub coupon_usage_method_list: Vec<super::CouponUsageMethodList>,
            /// 小程序AppID
            pub mini_program_appid: Option<String>,
            /// 小程序跳转路径
            pub mini_program_path: Option<String>,
            /// APP的H5跳转路径
            pub app_path: Option<String>,
            /// 券使用说明
            pub usage_description: Option<String>,
            /// 券可用门店信息
            pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
            /// APP跳转类型
            pub app_jump_type: Option<super::AppJumpType>,
            /// 口令链接
            pub passcode_link: Option<String>,
        }

        crate::model! { UsageRuleDisplayInfo: Default {
            coupon_usage_method_list: body("coupon_usage_method_list"),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
            app_path: body("app_path"),
            usage_description: body("usage_description"),
            coupon_available_store_info: body("coupon_available_store_info"),
            app_jump_type: body("app_jump_type"),
            passcode_link: body("passcode_link"),
        } }

        /// 小程序入口
        #[non_exhaustive]
        pub struct EntranceMiniProgram {
            /// 小程序appid
            pub appid: Option<String>,
            /// 小程序跳转路径
            pub path: Option<String>,
            /// 入口文案
            pub entrance_wording: Option<String>,
            /// 引导文案
            pub guidance_wording: Option<String>,
        }

        crate::model! { EntranceMiniProgram: Default {
            appid: body("appid"),
            path: body("path"),
            entrance_wording: body("entrance_wording"),
            guidance_wording: body("guidance_wording"),
        } }

        /// 公众号入口
        #[non_exhaustive]
        pub struct EntranceOfficialAccount {
            /// 公众号AppID
            pub appid: Option<String>,
        }

        crate::model! { EntranceOfficialAccount: Default {
            appid: body("appid"),
        } }

        /// 视频号入口
        #[non_exhaustive]
        pub struct EntranceFinder {
            /// 视频号ID
            pub finder_id: Option<String>,
            /// 视频号视频ID
            pub finder_video_id: Option<String>,
            /// 视频号封面图
            pub finder_video_cover_image_url: Option<String>,
        }

        crate::model! { EntranceFinder: Default {
            finder_id: body("finder_id"),
            finder_video_id: body("finder_video_id"),
            finder_video_cover_image_url: body("finder_video_cover_image_url"),
        } }

        /// 用户商品券展示信息
        #[non_exhaustive]
        pub struct CouponDisplayInfo {
            /// 用户商品券Code展示模式
            pub code_display_mode: Option<super::CodeDisplayMode>,
            /// 背景颜色
            pub background_color: Option<super::BackgroundColor>,
            /// 小程序入口
            pub entrance_mini_program: Option<EntranceMiniProgram>,
            /// 公众号入口
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            /// 视频号入口
            pub entrance_finder: Option<EntranceFinder>,
        }

        crate::model! { CouponDisplayInfo: Default {
            code_display_mode: body("code_display_mode"),
            background_color: body("background_color"),
            entrance_mini_program: body("entrance_mini_program"),
            entrance_official_account: body("entrance_official_account"),
            entrance_finder: body("entrance_finder"),
        } }

        /// 事件通知配置
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// 事件通知appid
            pub notify_appid: Option<String>,
        }

        crate::model! { NotifyConfig: Default {
            notify_appid: body("notify_appid"),
        } }

        /// 已发放次数
        #[non_exhaustive]
        pub struct SentCountInfo {
            /// 已发放总次数
            pub total_count: Option<i64>,
            /// 当天已发放次数
            pub today_count: Option<i64>,
        }

        crate::model! { SentCountInfo: Default {
            total_count: body("total_count"),
            today_count: body("today_count"),
        } }

        crate::open_enum! {
            /// 批次状态
            pub enum StockState {
                Auditing = "AUDITING",
                Sending = "SENDING",
                Paused = "PAUSED",
                Stopped = "STOPPED",
                Deactivated = "DEACTIVATED",
            }
        }

        /// 批次信息
        #[non_exhaustive]
        pub struct Stock {
            /// 商品券ID
            pub product_coupon_id: Option<String>,
            /// 批次ID
            pub stock_id: Option<String>,
            /// 备注
            pub remark: Option<String>,
            /// 券Code分配模式
            pub coupon_code_mode: Option<super::CouponCodeMode>,
            /// 发放规则
            pub stock_send_rule: Option<StockSendRule>,
            /// 单券使用规则
            pub single_usage_rule: Option<SingleUsageRule>,
            /// 多次优惠使用规则
            pub sequential_usage_rule: Option<SequentialUsageRule>,
            /// 券使用规则展示信息
            pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
            /// 用户商品券展示信息
            pub coupon_display_info: Option<CouponDisplayInfo>,
            /// 事件通知配置
            pub notify_config: Option<NotifyConfig>,
            /// 可用门店范围
            pub store_scope: Option<super::StoreScope>,
            /// 已发放次数
            pub sent_count_info: Option<SentCountInfo>,
            /// 批次状态
            pub state: Option<StockState>,
            /// 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// 失效时间
            pub deactivate_time: Option<String>,
            /// 失效原因
            pub deactivate_reason: Option<String>,
            /// 品牌ID
            pub brand_id: Option<String>,
        }

        crate::model! { Stock: Default {
            product_coupon_id: body("product_coupon_id"),
            stock_id: body("stock_id"),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode"),
            stock_send_rule: body("stock_send_rule"),
            single_usage_rule: body("single_usage_rule"),
            sequential_usage_rule: body("sequential_usage_rule"),
            usage_rule_display_info: body("usage_rule_display_info"),
            coupon_display_info: body("coupon_display_info"),
            notify_config: body("notify_config"),
            store_scope: body("store_scope"),
            sent_count_info: body("sent_count_info"),
            state: body("state"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
            brand_id: body("brand_id"),
        } }
    }
}
