// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons.md

//! `/v3/marketing/partner/product-coupon/product-coupons`

pub mod by_product_coupon_id;

/// Create a product coupon · 创建商品券
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781289](https://pay.weixin.qq.com/doc/v3/partner/4015781289), [4016434630](https://pay.weixin.qq.com/doc/v3/partner/4016434630)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::post::{CodeDisplayMode, CouponCodeMode, CouponUsageMethodList, DisplayInfo, DisplayInfoRequired, NotifyConfig, Request, Required, Scope, Stock, StockCouponDisplayInfo, StockRequired, StockStockSendRule, StockUsageRuleDisplayInfo, StockUsageRuleDisplayInfoRequired, StoreScope, Type, UsageMode};
///
/// let request = Request::new(Required {
///     brand_id: "120344",
///     out_request_no: "12345_20250101_A3489",
///     scope: Scope::All,
///     type_: Type::Normal,
///     usage_mode: UsageMode::Single,
///     display_info: DisplayInfo::new(DisplayInfoRequired {
///         name: "全场满100立打8折",
///         image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///         background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///     }),
///     stock: Stock::new(StockRequired {
///         coupon_code_mode: CouponCodeMode::Wechatpay,
///         stock_send_rule: StockStockSendRule::new(100000),
///         usage_rule_display_info: StockUsageRuleDisplayInfo::new(StockUsageRuleDisplayInfoRequired {
///             coupon_usage_method_list: vec![CouponUsageMethodList::Offline],
///             usage_description: "工作日可用",
///         }),
///         coupon_display_info: StockCouponDisplayInfo::new(CodeDisplayMode::Qrcode),
///         notify_config: NotifyConfig::new(),
///         store_scope: StoreScope::None,
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let product_coupon_id = answer.product_coupon_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::post::{AppJumpType, BackgroundColor, ChoiceList, ChoiceListRequired, CodeDisplayMode, ComboPackageList, ComboPackageListRequired, CouponAvailablePeriodIrregularAvailablePeriodList, CouponAvailablePeriodIrregularAvailablePeriodListRequired, CouponAvailablePeriodWeeklyAvailablePeriod, CouponCodeMode, CouponDisplayInfoEntranceFinder, CouponDisplayInfoEntranceFinderRequired, CouponDisplayInfoEntranceMiniProgram, CouponDisplayInfoEntranceMiniProgramRequired, CouponDisplayInfoEntranceOfficialAccount, CouponUsageMethodList, DayList, DiscountCoupon, DiscountCouponRequired, DisplayInfo, DisplayInfoRequired, ExchangeCoupon, ExchangeCouponRequired, NormalCoupon, NormalCouponRequired, NotifyConfig, Request, Required, Scope, SequentialUsageInfo, SequentialUsageInfoRequired, SequentialUsageInfoType, SequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod, SequentialUsageRuleCouponAvailablePeriodRequired, SequentialUsageRuleDiscountCouponList, SequentialUsageRuleDiscountCouponListRequired, SequentialUsageRuleExchangeCouponList, SequentialUsageRuleExchangeCouponListRequired, SequentialUsageRuleNormalCouponList, SequentialUsageRuleNormalCouponListRequired, SingleUsageInfo, SingleUsageRule, SingleUsageRuleCouponAvailablePeriod, SingleUsageRuleCouponAvailablePeriodRequired, Stock, StockCouponDisplayInfo, StockRequired, StockStockSendRule, StockUsageRuleDisplayInfo, StockUsageRuleDisplayInfoRequired, StoreScope, Type, UsageMode, UsageRuleDisplayInfoCouponAvailableStoreInfo, WeeklyAvailablePeriodDayPeriodList, WeeklyAvailablePeriodDayPeriodListRequired};
///
/// let request = Request::new(Required {
///     brand_id: "120344",
///     out_request_no: "12345_20250101_A3489",
///     scope: Scope::All,
///     type_: Type::Normal,
///     usage_mode: UsageMode::Single,
///     display_info: DisplayInfo::new(DisplayInfoRequired {
///         name: "全场满100立打8折",
///         image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///         background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///     })
///     .detail_image_url_list(["https://wxpaylogo.qpic.cn/wxpayl"])
///     .original_price(10000)
///     .combo_package_list([ComboPackageList::new(ComboPackageListRequired {
///         name: "咖啡2选1",
///         pick_count: 3,
///         choice_list: vec![ChoiceList::new(ChoiceListRequired { name: "美式", price: Fen(10000), count: 2 })
///             .image_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
///             .mini_program_appid("wx4fd12345678")
///             .mini_program_path("/pages/index/index")],
///     })]),
///     stock: Stock::new(StockRequired {
///         coupon_code_mode: CouponCodeMode::Wechatpay,
///         stock_send_rule: StockStockSendRule::new(100000)
///             .max_count_per_day(100000000)
///             .max_count_per_user(5),
///         usage_rule_display_info: StockUsageRuleDisplayInfo::new(StockUsageRuleDisplayInfoRequired {
///             coupon_usage_method_list: vec![CouponUsageMethodList::Offline],
///             usage_description: "工作日可用",
///         })
///         .mini_program_appid("wx1234567890")
///         .mini_program_path("/pages/index/product")
///         .app_path("https://weixin.qq.com/jump-to-app")
///         .coupon_available_store_info(UsageRuleDisplayInfoCouponAvailableStoreInfo::new("所有门店可用，可使用小程序查看门店列表")
///             .mini_program_appid("wx1234567890")
///             .mini_program_path("/pages/index/product"))
///         .app_jump_type(AppJumpType::H5)
///         .passcode_link("passcode_link.example"),
///         coupon_display_info: StockCouponDisplayInfo::new(CodeDisplayMode::Qrcode)
///             .background_color(BackgroundColor::Color020)
///             .entrance_mini_program(CouponDisplayInfoEntranceMiniProgram::new(CouponDisplayInfoEntranceMiniProgramRequired {
///                 appid: "wx234545656765876",
///                 path: "/path/index/index",
///                 entrance_wording: "欢迎选购",
///             })
///             .guidance_wording("获取更多优惠"))
///             .entrance_official_account(CouponDisplayInfoEntranceOfficialAccount::new("wx1234567890"))
///             .entrance_finder(CouponDisplayInfoEntranceFinder::new(CouponDisplayInfoEntranceFinderRequired {
///                 finder_id: "gh_12345678",
///                 finder_video_id: "UDFsdf24df34dD456Hdf34",
///                 finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///             })),
///         notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
///         store_scope: StoreScope::None,
///     })
///     .remark("")
///     .single_usage_rule(SingleUsageRule::new(SingleUsageRuleCouponAvailablePeriod::new(SingleUsageRuleCouponAvailablePeriodRequired {
///         available_begin_time: "2025-08-01T00:00:00+08:00".into(),
///         available_end_time: "2025-08-31T23:59:59+08:00".into(),
///     })
///     .available_days(30)
///     .wait_days_after_receive(1)
///     .weekly_available_period(CouponAvailablePeriodWeeklyAvailablePeriod::new()
///         .day_list([DayList::Monday])
///         .day_period_list([WeeklyAvailablePeriodDayPeriodList::new(WeeklyAvailablePeriodDayPeriodListRequired {
///             begin_time: 60,
///             end_time: 86399,
///         })]))
///     .irregular_available_period_list([CouponAvailablePeriodIrregularAvailablePeriodList::new(CouponAvailablePeriodIrregularAvailablePeriodListRequired {
///         begin_time: "2025-08-01T00:00:00+08:00".into(),
///         end_time: "2025-08-31T23:59:59+08:00".into(),
///     })])
///     .available_seconds(0))
///     .normal_coupon(NormalCoupon::new(NormalCouponRequired {
///         threshold: Fen(10000),
///         discount_amount: Fen(1),
///     }))
///     .discount_coupon(DiscountCoupon::new(DiscountCouponRequired {
///         threshold: Fen(10000),
///         percent_off: 20,
///     }))
///     .exchange_coupon(ExchangeCoupon::new(ExchangeCouponRequired {
///         threshold: Fen(10000),
///         exchange_price: Fen(20),
///     })))
///     .sequential_usage_rule(SequentialUsageRule::new(SequentialUsageRuleCouponAvailablePeriod::new(SequentialUsageRuleCouponAvailablePeriodRequired {
///         available_begin_time: "2025-08-01T00:00:00+08:00".into(),
///         available_end_time: "2025-08-31T23:59:59+08:00".into(),
///     })
///     .wait_days_after_receive(30)
///     .weekly_available_period(CouponAvailablePeriodWeeklyAvailablePeriod::new()
///         .day_list([DayList::Monday])
///         .day_period_list([WeeklyAvailablePeriodDayPeriodList::new(WeeklyAvailablePeriodDayPeriodListRequired {
///             begin_time: 60,
///             end_time: 86399,
///         })]))
///     .irregular_available_period_list([CouponAvailablePeriodIrregularAvailablePeriodList::new(CouponAvailablePeriodIrregularAvailablePeriodListRequired {
///         begin_time: "2025-08-01T00:00:00+08:00".into(),
///         end_time: "2025-08-31T23:59:59+08:00".into(),
///     })]))
///     .normal_coupon_list([SequentialUsageRuleNormalCouponList::new(SequentialUsageRuleNormalCouponListRequired {
///         threshold: Fen(10000),
///         discount_amount: Fen(1),
///     })])
///     .discount_coupon_list([SequentialUsageRuleDiscountCouponList::new(SequentialUsageRuleDiscountCouponListRequired {
///         threshold: Fen(10000),
///         percent_off: 20,
///     })])
///     .exchange_coupon_list([SequentialUsageRuleExchangeCouponList::new(SequentialUsageRuleExchangeCouponListRequired {
///         threshold: Fen(10000),
///         exchange_price: Fen(20),
///     })])
///     .special_first(true)),
/// })
/// .single_usage_info(SingleUsageInfo::new()
///     .normal_coupon(NormalCoupon::new(NormalCouponRequired {
///         threshold: Fen(10000),
///         discount_amount: Fen(1),
///     }))
///     .discount_coupon(DiscountCoupon::new(DiscountCouponRequired {
///         threshold: Fen(10000),
///         percent_off: 20,
///     })))
/// .sequential_usage_info(SequentialUsageInfo::new(SequentialUsageInfoRequired {
///     type_: SequentialUsageInfoType::Incremental,
///     count: 15,
///     available_days: 365,
/// })
/// .interval_days(0))
/// .out_product_no("Product_1234567890");
/// ```
#[doc(alias("创建商品券", "4015781289", "4016434630"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a product coupon · 创建商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// creation request number · 创建请求单号
        pub out_request_no: String,
        /// discount scope · 优惠范围
        pub scope: Scope,
        /// product coupon type · 商品券类型
        pub type_: Type,
        /// usage mode · 使用模式
        pub usage_mode: UsageMode,
        /// single-coupon mode information · 单券模式信息
        pub single_usage_info: Option<SingleUsageInfo>,
        /// multi-use discount mode information · 多次优惠模式信息
        pub sequential_usage_info: Option<SequentialUsageInfo>,
        /// display information · 展示信息
        pub display_info: DisplayInfo,
        /// external product ID · 外部商品ID
        pub out_product_no: Option<String>,
        /// stock information · 批次信息
        pub stock: Stock,
        /// multi-use discount mode information · 多次优惠模式信息
        pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
        /// stock bundle information · 批次组信息
        pub stock_bundle: Option<StockBundle>,
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
        progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
        stock_bundle: body("stock_bundle"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// creation request number · 创建请求单号
        out_request_no(&'a str),
        /// discount scope · 优惠范围
        scope(Scope),
        /// product coupon type · 商品券类型
        type_(Type),
        /// usage mode · 使用模式
        usage_mode(UsageMode),
        /// display information · 展示信息
        display_info(DisplayInfo),
        /// stock information · 批次信息
        stock(Stock),
    } {
        /// single-coupon mode information · 单券模式信息
        single_usage_info single_usage_info_opt(SingleUsageInfo),
        /// multi-use discount mode information · 多次优惠模式信息
        sequential_usage_info sequential_usage_info_opt(SequentialUsageInfo),
        /// external product ID · 外部商品ID
        out_product_no out_product_no_opt(into String),
        /// multi-use discount mode information · 多次优惠模式信息
        progressive_bundle_usage_info progressive_bundle_usage_info_opt(ProgressiveBundleUsageInfo),
        /// stock bundle information · 批次组信息
        stock_bundle stock_bundle_opt(StockBundle),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/product-coupons",
        "创建商品券",
        "Create a product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Scope;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::Type;

    crate::open_enum! {
        /// usage mode · 使用模式
        pub enum UsageMode {
            Single = "SINGLE",
            Sequential = "SEQUENTIAL",
            ProgressiveBundle = "PROGRESSIVE_BUNDLE",
        }
    }

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::NormalCoupon;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::NormalCouponRequired;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::DiscountCoupon;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::DiscountCouponRequired;

    /// single-coupon mode information · 单券模式信息
    #[must_use]
    #[non_exhaustive]
    pub struct SingleUsageInfo {
        /// spend-and-save coupon usage rules · 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// discount coupon usage rules · 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
    }

    crate::model! { SingleUsageInfo: Default {
        normal_coupon: body("normal_coupon"),
        discount_coupon: body("discount_coupon"),
    } }

    crate::sent::sent! { SingleUsageInfo {
        /// spend-and-save coupon usage rules · 满减券使用规则
        normal_coupon normal_coupon_opt(NormalCoupon),
        /// discount coupon usage rules · 折扣券使用规则
        discount_coupon discount_coupon_opt(DiscountCoupon),
    } }

    crate::open_enum! {
        /// multi-use discount rule type · 多次优惠规则类型
        pub enum SequentialUsageInfoType {
            Incremental = "INCREMENTAL",
            Equal = "EQUAL",
        }
    }

    /// multi-use discount mode information · 多次优惠模式信息
    #[must_use]
    #[non_exhaustive]
    pub struct SequentialUsageInfo {
        /// multi-use discount rule type · 多次优惠规则类型
        pub type_: SequentialUsageInfoType,
        /// number of allowed uses · 可使用次数
        pub count: i64,
        /// multi-use discount's valid days · 多次优惠有效天数
        pub available_days: i64,
        /// days between uses of the multi-use discount · 多次优惠使用间隔天数
        pub interval_days: Option<i64>,
    }

    crate::model! { SequentialUsageInfo {
        type_: body("type").required(),
        count: body("count").required(),
        available_days: body("available_days").required(),
        interval_days: body("interval_days"),
    } }

    crate::sent::sent! { SequentialUsageInfo(SequentialUsageInfoRequired) {
        /// multi-use discount rule type · 多次优惠规则类型
        type_(SequentialUsageInfoType),
        /// number of allowed uses · 可使用次数
        count(i64),
        /// multi-use discount's valid days · 多次优惠有效天数
        available_days(i64),
    } {
        /// days between uses of the multi-use discount · 多次优惠使用间隔天数
        interval_days interval_days_opt(i64),
    } }

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct ChoiceList {
        /// item name · 单品名称
        pub name: String,
        /// item price · 单品价格 (fen)
        pub price: crate::Fen,
        /// item quantity · 单品数量
        pub count: i64,
        /// item image · 单品图片
        pub image_url: Option<String>,
        /// item jump mini program appid · 单品跳转小程序AppID
        pub mini_program_appid: Option<String>,
        /// mini program path to jump to from the item · 单品跳转小程序路径
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

    crate::sent::sent! { ChoiceList(ChoiceListRequired<'a>) {
        /// item name · 单品名称
        name(&'a str),
        /// item price · 单品价格 (fen)
        price(crate::Fen),
        /// item quantity · 单品数量
        count(i64),
    } {
        /// item image · 单品图片
        image_url image_url_opt(into String),
        /// item jump mini program appid · 单品跳转小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program path to jump to from the item · 单品跳转小程序路径
        mini_program_path mini_program_path_opt(into String),
    } }

    /// combo packages · 套餐组合
    #[must_use]
    #[non_exhaustive]
    pub struct ComboPackageList {
        /// combo package name · 套餐名
        pub name: String,
        /// quantity of selectable items · 可选单品数量
        pub pick_count: i64,
        /// item list · 单品列表
        pub choice_list: Vec<ChoiceList>,
    }

    crate::model! { ComboPackageList {
        name: body("name").required(),
        pick_count: body("pick_count").required(),
        choice_list: body("choice_list").required(),
    } }

    crate::sent::sent! { ComboPackageList(ComboPackageListRequired<'a>) {
        /// combo package name · 套餐名
        name(&'a str),
        /// quantity of selectable items · 可选单品数量
        pick_count(i64),
        /// item list · 单品列表
        choice_list(Vec<ChoiceList>),
    } {
    } }

    /// display information · 展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct DisplayInfo {
        /// product coupon name · 商品券名称
        pub name: String,
        /// product coupon image · 商品券图片
        pub image_url: String,
        /// product coupon background image · 商品券背景图
        pub background_url: String,
        /// product coupon details image list · 商品券详情图列表
        pub detail_image_url_list: Option<Vec<String>>,
        /// original goods price · 商品原价 (fen)
        pub original_price: Option<crate::Fen>,
        /// combo packages · 套餐组合
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

    crate::sent::sent! { DisplayInfo(DisplayInfoRequired<'a>) {
        /// product coupon name · 商品券名称
        name(&'a str),
        /// product coupon image · 商品券图片
        image_url(&'a str),
        /// product coupon background image · 商品券背景图
        background_url(&'a str),
    } {
        /// product coupon details image list · 商品券详情图列表
        detail_image_url_list detail_image_url_list_opt([into String]),
        /// original goods price · 商品原价 (fen)
        original_price original_price_opt(into crate::Fen),
        /// combo packages · 套餐组合
        combo_package_list combo_package_list_opt([ComboPackageList]),
    } }

    crate::open_enum! {
        /// coupon code assignment mode · 券Code分配模式
        pub enum CouponCodeMode {
            Wechatpay = "WECHATPAY",
            Upload = "UPLOAD",
            ApiAssign = "API_ASSIGN",
        }
    }

    /// issuing rules · 发放规则
    #[must_use]
    #[non_exhaustive]
    pub struct StockStockSendRule {
        /// total limit on the number of issues · 发放次数总上限
        pub max_count: i64,
        /// daily limit on the number of issues · 每日发放次数上限
        pub max_count_per_day: Option<i64>,
        /// limit on claims per user · 每个用户领取次数上限
        pub max_count_per_user: Option<i64>,
    }

    crate::model! { StockStockSendRule {
        max_count: body("max_count").required(),
        max_count_per_day: body("max_count_per_day"),
        max_count_per_user: body("max_count_per_user"),
    } }

    crate::sent::sent! { StockStockSendRule(max_count: i64) {
        /// daily limit on the number of issues · 每日发放次数上限
        max_count_per_day max_count_per_day_opt(i64),
        /// limit on claims per user · 每个用户领取次数上限
        max_count_per_user max_count_per_user_opt(i64),
    } }

    crate::open_enum! {
        /// available days of each week · 每周可用星期数
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

    /// available periods of the day · 当天可用时间段
    #[must_use]
    #[non_exhaustive]
    pub struct WeeklyAvailablePeriodDayPeriodList {
        /// availability start time of the day · 当天可用开始时间
        pub begin_time: i64,
        /// availability end time of the day · 当天可用结束时间
        pub end_time: i64,
    }

    crate::model! { WeeklyAvailablePeriodDayPeriodList {
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
    } }

    crate::sent::sent! { WeeklyAvailablePeriodDayPeriodList(WeeklyAvailablePeriodDayPeriodListRequired) {
        /// availability start time of the day · 当天可用开始时间
        begin_time(i64),
        /// availability end time of the day · 当天可用结束时间
        end_time(i64),
    } {
    } }

    /// fixed weekly available time · 每周固定可用时间
    #[must_use]
    #[non_exhaustive]
    pub struct CouponAvailablePeriodWeeklyAvailablePeriod {
        /// available days of each week · 每周可用星期数
        pub day_list: Option<Vec<DayList>>,
        /// available periods of the day · 当天可用时间段
        pub day_period_list: Option<Vec<WeeklyAvailablePeriodDayPeriodList>>,
    }

    crate::model! { CouponAvailablePeriodWeeklyAvailablePeriod: Default {
        day_list: body("day_list"),
        day_period_list: body("day_period_list"),
    } }

    crate::sent::sent! { CouponAvailablePeriodWeeklyAvailablePeriod {
        /// available days of each week · 每周可用星期数
        day_list day_list_opt([DayList]),
        /// available periods of the day · 当天可用时间段
        day_period_list day_period_list_opt([WeeklyAvailablePeriodDayPeriodList]),
    } }

    /// irregular available periods · 无规律的可用时间段
    #[must_use]
    #[non_exhaustive]
    pub struct CouponAvailablePeriodIrregularAvailablePeriodList {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: crate::Time,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: crate::Time,
    }

    crate::model! { CouponAvailablePeriodIrregularAvailablePeriodList {
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
    } }

    crate::sent::sent! { CouponAvailablePeriodIrregularAvailablePeriodList(CouponAvailablePeriodIrregularAvailablePeriodListRequired) {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        begin_time(crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        end_time(crate::Time),
    } {
    } }

    /// time the coupon can be redeemed · 券可核销时间
    #[must_use]
    #[non_exhaustive]
    pub struct SingleUsageRuleCouponAvailablePeriod {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: crate::Time,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: crate::Time,
        /// valid within N days after taking effect · 生效后N天内有效
        pub available_days: Option<i64>,
        /// takes effect N days after claiming · 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// fixed weekly available time · 每周固定可用时间
        pub weekly_available_period: Option<CouponAvailablePeriodWeeklyAvailablePeriod>,
        /// irregular available periods · 无规律的可用时间段
        pub irregular_available_period_list: Option<
            Vec<CouponAvailablePeriodIrregularAvailablePeriodList>,
        >,
        /// valid within N seconds after claiming · 领取后N秒内有效
        pub available_seconds: Option<i64>,
    }

    crate::model! { SingleUsageRuleCouponAvailablePeriod {
        available_begin_time: body("available_begin_time").required(),
        available_end_time: body("available_end_time").required(),
        available_days: body("available_days"),
        wait_days_after_receive: body("wait_days_after_receive"),
        weekly_available_period: body("weekly_available_period"),
        irregular_available_period_list: body("irregular_available_period_list"),
        available_seconds: body("available_seconds"),
    } }

    crate::sent::sent! { SingleUsageRuleCouponAvailablePeriod(SingleUsageRuleCouponAvailablePeriodRequired) {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time(crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time(crate::Time),
    } {
        /// valid within N days after taking effect · 生效后N天内有效
        available_days available_days_opt(i64),
        /// takes effect N days after claiming · 领取后N天开始生效
        wait_days_after_receive wait_days_after_receive_opt(i64),
        /// fixed weekly available time · 每周固定可用时间
        weekly_available_period weekly_available_period_opt(CouponAvailablePeriodWeeklyAvailablePeriod),
        /// irregular available periods · 无规律的可用时间段
        irregular_available_period_list irregular_available_period_list_opt([CouponAvailablePeriodIrregularAvailablePeriodList]),
        /// valid within N seconds after claiming · 领取后N秒内有效
        available_seconds available_seconds_opt(i64),
    } }

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::ExchangeCoupon;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::ExchangeCouponRequired;

    /// single-coupon usage rules · 单券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct SingleUsageRule {
        /// time the coupon can be redeemed · 券可核销时间
        pub coupon_available_period: SingleUsageRuleCouponAvailablePeriod,
        /// spend-and-save coupon usage rules · 满减券使用规则
        pub normal_coupon: Option<NormalCoupon>,
        /// discount coupon usage rules · 折扣券使用规则
        pub discount_coupon: Option<DiscountCoupon>,
        /// exchange coupon usage rules · 兑换券使用规则
        pub exchange_coupon: Option<ExchangeCoupon>,
    }

    crate::model! { SingleUsageRule {
        coupon_available_period: body("coupon_available_period").required(),
        normal_coupon: body("normal_coupon"),
        discount_coupon: body("discount_coupon"),
        exchange_coupon: body("exchange_coupon"),
    } }

    crate::sent::sent! { SingleUsageRule(coupon_available_period: SingleUsageRuleCouponAvailablePeriod) {
        /// spend-and-save coupon usage rules · 满减券使用规则
        normal_coupon normal_coupon_opt(NormalCoupon),
        /// discount coupon usage rules · 折扣券使用规则
        discount_coupon discount_coupon_opt(DiscountCoupon),
        /// exchange coupon usage rules · 兑换券使用规则
        exchange_coupon exchange_coupon_opt(ExchangeCoupon),
    } }

    /// time the coupon can be redeemed · 券可核销时间
    #[must_use]
    #[non_exhaustive]
    pub struct SequentialUsageRuleCouponAvailablePeriod {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: crate::Time,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: crate::Time,
        /// takes effect N days after claiming · 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// fixed weekly available time · 每周固定可用时间
        pub weekly_available_period: Option<CouponAvailablePeriodWeeklyAvailablePeriod>,
        /// irregular available periods · 无规律的可用时间段
        pub irregular_available_period_list: Option<
            Vec<CouponAvailablePeriodIrregularAvailablePeriodList>,
        >,
    }

    crate::model! { SequentialUsageRuleCouponAvailablePeriod {
        available_begin_time: body("available_begin_time").required(),
        available_end_time: body("available_end_time").required(),
        wait_days_after_receive: body("wait_days_after_receive"),
        weekly_available_period: body("weekly_available_period"),
        irregular_available_period_list: body("irregular_available_period_list"),
    } }

    crate::sent::sent! { SequentialUsageRuleCouponAvailablePeriod(SequentialUsageRuleCouponAvailablePeriodRequired) {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time(crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time(crate::Time),
    } {
        /// takes effect N days after claiming · 领取后N天开始生效
        wait_days_after_receive wait_days_after_receive_opt(i64),
        /// fixed weekly available time · 每周固定可用时间
        weekly_available_period weekly_available_period_opt(CouponAvailablePeriodWeeklyAvailablePeriod),
        /// irregular available periods · 无规律的可用时间段
        irregular_available_period_list irregular_available_period_list_opt([CouponAvailablePeriodIrregularAvailablePeriodList]),
    } }

    /// spend-and-save coupon usage rules · 满减券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct SequentialUsageRuleNormalCouponList {
        /// threshold amount · 门槛金额 (fen)
        pub threshold: crate::Fen,
        /// fixed reduction amount · 固定减免金额 (fen)
        pub discount_amount: crate::Fen,
    }

    crate::model! { SequentialUsageRuleNormalCouponList {
        threshold: body("threshold").required(),
        discount_amount: body("discount_amount").required(),
    } }

    crate::sent::sent! { SequentialUsageRuleNormalCouponList(SequentialUsageRuleNormalCouponListRequired) {
        /// threshold amount · 门槛金额 (fen)
        threshold(crate::Fen),
        /// fixed reduction amount · 固定减免金额 (fen)
        discount_amount(crate::Fen),
    } {
    } }

    /// discount coupon usage rule list · 折扣券使用规则列表
    #[must_use]
    #[non_exhaustive]
    pub struct SequentialUsageRuleDiscountCouponList {
        /// threshold amount · 门槛金额 (fen)
        pub threshold: crate::Fen,
        /// fixed percentage off · 固定减免百分比
        pub percent_off: i64,
    }

    crate::model! { SequentialUsageRuleDiscountCouponList {
        threshold: body("threshold").required(),
        percent_off: body("percent_off").required(),
    } }

    crate::sent::sent! { SequentialUsageRuleDiscountCouponList(SequentialUsageRuleDiscountCouponListRequired) {
        /// threshold amount · 门槛金额 (fen)
        threshold(crate::Fen),
        /// fixed percentage off · 固定减免百分比
        percent_off(i64),
    } {
    } }

    /// exchange coupon usage rule list · 兑换券使用规则列表
    #[must_use]
    #[non_exhaustive]
    pub struct SequentialUsageRuleExchangeCouponList {
        /// threshold amount · 门槛金额 (fen)
        pub threshold: crate::Fen,
        /// fixed exchange price · 固定兑换价格 (fen)
        pub exchange_price: crate::Fen,
    }

    crate::model! { SequentialUsageRuleExchangeCouponList {
        threshold: body("threshold").required(),
        exchange_price: body("exchange_price").required(),
    } }

    crate::sent::sent! { SequentialUsageRuleExchangeCouponList(SequentialUsageRuleExchangeCouponListRequired) {
        /// threshold amount · 门槛金额 (fen)
        threshold(crate::Fen),
        /// fixed exchange price · 固定兑换价格 (fen)
        exchange_price(crate::Fen),
    } {
    } }

    /// multi-use discount usage rules · 多次优惠使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct SequentialUsageRule {
        /// time the coupon can be redeemed · 券可核销时间
        pub coupon_available_period: SequentialUsageRuleCouponAvailablePeriod,
        /// spend-and-save coupon usage rules · 满减券使用规则
        pub normal_coupon_list: Option<Vec<SequentialUsageRuleNormalCouponList>>,
        /// discount coupon usage rule list · 折扣券使用规则列表
        pub discount_coupon_list: Option<Vec<SequentialUsageRuleDiscountCouponList>>,
        /// exchange coupon usage rule list · 兑换券使用规则列表
        pub exchange_coupon_list: Option<Vec<SequentialUsageRuleExchangeCouponList>>,
        /// whether the multi-use discount offers a special first-use discount · 多次优惠是否提供首笔特惠
        pub special_first: Option<bool>,
    }

    crate::model! { SequentialUsageRule {
        coupon_available_period: body("coupon_available_period").required(),
        normal_coupon_list: body("normal_coupon_list"),
        discount_coupon_list: body("discount_coupon_list"),
        exchange_coupon_list: body("exchange_coupon_list"),
        special_first: body("special_first"),
    } }

    crate::sent::sent! { SequentialUsageRule(coupon_available_period: SequentialUsageRuleCouponAvailablePeriod) {
        /// spend-and-save coupon usage rules · 满减券使用规则
        normal_coupon_list normal_coupon_list_opt([SequentialUsageRuleNormalCouponList]),
        /// discount coupon usage rule list · 折扣券使用规则列表
        discount_coupon_list discount_coupon_list_opt([SequentialUsageRuleDiscountCouponList]),
        /// exchange coupon usage rule list · 兑换券使用规则列表
        exchange_coupon_list exchange_coupon_list_opt([SequentialUsageRuleExchangeCouponList]),
        /// whether the multi-use discount offers a special first-use discount · 多次优惠是否提供首笔特惠
        special_first special_first_opt(bool),
    } }

    crate::open_enum! {
        /// coupon usage method list · 券使用方式列表
        pub enum CouponUsageMethodList {
            Offline = "OFFLINE",
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentCode = "PAYMENT_CODE",
        }
    }

    /// information of the stores where the coupon is available · 券可用门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct UsageRuleDisplayInfoCouponAvailableStoreInfo {
        /// description of stores where the coupon is available · 券可用门店描述
        pub description: String,
        /// mini program appid · 小程序AppID
        pub mini_program_appid: Option<String>,
        /// mini program jump path · 小程序跳转路径
        pub mini_program_path: Option<String>,
    }

    crate::model! { UsageRuleDisplayInfoCouponAvailableStoreInfo {
        description: body("description").required(),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
    } }

    crate::sent::sent! { UsageRuleDisplayInfoCouponAvailableStoreInfo(description: into String) {
        /// mini program appid · 小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program jump path · 小程序跳转路径
        mini_program_path mini_program_path_opt(into String),
    } }

    crate::open_enum! {
        /// app jump type · APP跳转类型
        pub enum AppJumpType {
            H5 = "H5",
            PasscodeLink = "PASSCODE_LINK",
            UsageGuide = "USAGE_GUIDE",
        }
    }

    /// display information of the coupon usage rules · 券使用规则展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct StockUsageRuleDisplayInfo {
        /// coupon usage method list · 券使用方式列表
        pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
        /// mini program appid · 小程序AppID
        pub mini_program_appid: Option<String>,
        /// mini program jump path · 小程序跳转路径
        pub mini_program_path: Option<String>,
        /// app's H5 jump path · APP的H5跳转路径
        pub app_path: Option<String>,
        /// coupon usage instructions · 券使用说明
        pub usage_description: String,
        /// information of the stores where the coupon is available · 券可用门店信息
        pub coupon_available_store_info: Option<
            UsageRuleDisplayInfoCouponAvailableStoreInfo,
        >,
        /// app jump type · APP跳转类型
        pub app_jump_type: Option<AppJumpType>,
        /// passcode link · 口令链接
        pub passcode_link: Option<String>,
    }

    crate::model! { StockUsageRuleDisplayInfo {
        coupon_usage_method_list: body("coupon_usage_method_list").required(),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
        app_path: body("app_path"),
        usage_description: body("usage_description").required(),
        coupon_available_store_info: body("coupon_available_store_info"),
        app_jump_type: body("app_jump_type"),
        passcode_link: body("passcode_link"),
    } }

    crate::sent::sent! { StockUsageRuleDisplayInfo(StockUsageRuleDisplayInfoRequired<'a>) {
        /// coupon usage method list · 券使用方式列表
        coupon_usage_method_list(Vec<CouponUsageMethodList>),
        /// coupon usage instructions · 券使用说明
        usage_description(&'a str),
    } {
        /// mini program appid · 小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program jump path · 小程序跳转路径
        mini_program_path mini_program_path_opt(into String),
        /// app's H5 jump path · APP的H5跳转路径
        app_path app_path_opt(into String),
        /// information of the stores where the coupon is available · 券可用门店信息
        coupon_available_store_info coupon_available_store_info_opt(UsageRuleDisplayInfoCouponAvailableStoreInfo),
        /// app jump type · APP跳转类型
        app_jump_type app_jump_type_opt(AppJumpType),
        /// passcode link · 口令链接
        passcode_link passcode_link_opt(into String),
    } }

    crate::open_enum! {
        /// user's product coupon code display mode · 用户商品券Code展示模式
        pub enum CodeDisplayMode {
            Invisible = "INVISIBLE",
            Barcode = "BARCODE",
            Qrcode = "QRCODE",
        }
    }

    crate::open_enum! {
        /// background colour · 背景颜色
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

    /// mini program entrance · 小程序入口
    #[must_use]
    #[non_exhaustive]
    pub struct CouponDisplayInfoEntranceMiniProgram {
        /// mini program appid · 小程序appid
        pub appid: String,
        /// mini program jump path · 小程序跳转路径
        pub path: String,
        /// entrance text · 入口文案
        pub entrance_wording: String,
        /// guiding text · 引导文案
        pub guidance_wording: Option<String>,
    }

    crate::model! { CouponDisplayInfoEntranceMiniProgram {
        appid: body("appid").required(),
        path: body("path").required(),
        entrance_wording: body("entrance_wording").required(),
        guidance_wording: body("guidance_wording"),
    } }

    crate::sent::sent! { CouponDisplayInfoEntranceMiniProgram(CouponDisplayInfoEntranceMiniProgramRequired<'a>) {
        /// mini program appid · 小程序appid
        appid(&'a str),
        /// mini program jump path · 小程序跳转路径
        path(&'a str),
        /// entrance text · 入口文案
        entrance_wording(&'a str),
    } {
        /// guiding text · 引导文案
        guidance_wording guidance_wording_opt(into String),
    } }

    /// official account entrance · 公众号入口
    #[must_use]
    #[non_exhaustive]
    pub struct CouponDisplayInfoEntranceOfficialAccount {
        /// official account appid · 公众号AppID
        pub appid: String,
    }

    crate::model! { CouponDisplayInfoEntranceOfficialAccount {
        appid: body("appid").required(),
    } }

    crate::sent::sent! { CouponDisplayInfoEntranceOfficialAccount(appid: into String) {
    } }

    /// Channels account entrance · 视频号入口
    #[must_use]
    #[non_exhaustive]
    pub struct CouponDisplayInfoEntranceFinder {
        /// Channels account ID · 视频号ID
        pub finder_id: String,
        /// Channels video ID · 视频号视频ID
        pub finder_video_id: String,
        /// Channels video cover image · 视频号封面图
        pub finder_video_cover_image_url: String,
    }

    crate::model! { CouponDisplayInfoEntranceFinder {
        finder_id: body("finder_id").required(),
        finder_video_id: body("finder_video_id").required(),
        finder_video_cover_image_url: body("finder_video_cover_image_url").required(),
    } }

    crate::sent::sent! { CouponDisplayInfoEntranceFinder(CouponDisplayInfoEntranceFinderRequired<'a>) {
        /// Channels account ID · 视频号ID
        finder_id(&'a str),
        /// Channels video ID · 视频号视频ID
        finder_video_id(&'a str),
        /// Channels video cover image · 视频号封面图
        finder_video_cover_image_url(&'a str),
    } {
    } }

    /// display information of the user's product coupon · 用户商品券展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct StockCouponDisplayInfo {
        /// user's product coupon code display mode · 用户商品券Code展示模式
        pub code_display_mode: CodeDisplayMode,
        /// background colour · 背景颜色
        pub background_color: Option<BackgroundColor>,
        /// mini program entrance · 小程序入口
        pub entrance_mini_program: Option<CouponDisplayInfoEntranceMiniProgram>,
        /// official account entrance · 公众号入口
        pub entrance_official_account: Option<CouponDisplayInfoEntranceOfficialAccount>,
        /// Channels account entrance · 视频号入口
        pub entrance_finder: Option<CouponDisplayInfoEntranceFinder>,
    }

    crate::model! { StockCouponDisplayInfo {
        code_display_mode: body("code_display_mode").required(),
        background_color: body("background_color"),
        entrance_mini_program: body("entrance_mini_program"),
        entrance_official_account: body("entrance_official_account"),
        entrance_finder: body("entrance_finder"),
    } }

    crate::sent::sent! { StockCouponDisplayInfo(code_display_mode: CodeDisplayMode) {
        /// background colour · 背景颜色
        background_color background_color_opt(BackgroundColor),
        /// mini program entrance · 小程序入口
        entrance_mini_program entrance_mini_program_opt(CouponDisplayInfoEntranceMiniProgram),
        /// official account entrance · 公众号入口
        entrance_official_account entrance_official_account_opt(CouponDisplayInfoEntranceOfficialAccount),
        /// Channels account entrance · 视频号入口
        entrance_finder entrance_finder_opt(CouponDisplayInfoEntranceFinder),
    } }

    /// event notification configuration · 事件通知配置
    #[must_use]
    #[non_exhaustive]
    pub struct NotifyConfig {
        /// event notification appid · 事件通知appid
        pub notify_appid: Option<String>,
    }

    crate::model! { NotifyConfig: Default {
        notify_appid: body("notify_appid"),
    } }

    crate::sent::sent! { NotifyConfig {
        /// event notification appid · 事件通知appid
        notify_appid notify_appid_opt(into String),
    } }

    crate::open_enum! {
        /// scope of usable stores · 可用门店范围
        pub enum StoreScope {
            None = "NONE",
            All = "ALL",
            Specific = "SPECIFIC",
        }
    }

    /// stock information · 批次信息
    #[must_use]
    #[non_exhaustive]
    pub struct Stock {
        /// remark · 备注
        pub remark: Option<String>,
        /// coupon code assignment mode · 券Code分配模式
        pub coupon_code_mode: CouponCodeMode,
        /// issuing rules · 发放规则
        pub stock_send_rule: StockStockSendRule,
        /// single-coupon usage rules · 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
        /// multi-use discount usage rules · 多次优惠使用规则
        pub sequential_usage_rule: Option<SequentialUsageRule>,
        /// display information of the coupon usage rules · 券使用规则展示信息
        pub usage_rule_display_info: StockUsageRuleDisplayInfo,
        /// display information of the user's product coupon · 用户商品券展示信息
        pub coupon_display_info: StockCouponDisplayInfo,
        /// event notification configuration · 事件通知配置
        pub notify_config: NotifyConfig,
        /// scope of usable stores · 可用门店范围
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

    crate::sent::sent! { Stock(StockRequired) {
        /// coupon code assignment mode · 券Code分配模式
        coupon_code_mode(CouponCodeMode),
        /// issuing rules · 发放规则
        stock_send_rule(StockStockSendRule),
        /// display information of the coupon usage rules · 券使用规则展示信息
        usage_rule_display_info(StockUsageRuleDisplayInfo),
        /// display information of the user's product coupon · 用户商品券展示信息
        coupon_display_info(StockCouponDisplayInfo),
        /// event notification configuration · 事件通知配置
        notify_config(NotifyConfig),
        /// scope of usable stores · 可用门店范围
        store_scope(StoreScope),
    } {
        /// remark · 备注
        remark remark_opt(into String),
        /// single-coupon usage rules · 单券使用规则
        single_usage_rule single_usage_rule_opt(SingleUsageRule),
        /// multi-use discount usage rules · 多次优惠使用规则
        sequential_usage_rule sequential_usage_rule_opt(SequentialUsageRule),
    } }

    /// multi-use discount mode information · 多次优惠模式信息
    #[must_use]
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageInfo {
        /// number of times · 次数
        pub count: Option<i64>,
        /// days between uses of the multi-use discount · 多次优惠使用间隔天数
        pub interval_days: Option<i64>,
    }

    crate::model! { ProgressiveBundleUsageInfo: Default {
        count: body("count"),
        interval_days: body("interval_days"),
    } }

    crate::sent::sent! { ProgressiveBundleUsageInfo {
        /// number of times · 次数
        count count_opt(i64),
        /// days between uses of the multi-use discount · 多次优惠使用间隔天数
        interval_days interval_days_opt(i64),
    } }

    /// Channels account entrance · 视频号入口
    #[must_use]
    #[non_exhaustive]
    pub struct EntranceFinder {
        /// Channels account ID · 视频号ID
        pub finder_id: Option<String>,
        /// Channels video cover image · 视频号封面图
        pub finder_video_cover_image_url: Option<String>,
        /// Channels video ID · 视频号视频ID
        pub finder_video_id: Option<String>,
    }

    crate::model! { EntranceFinder: Default {
        finder_id: body("finder_id"),
        finder_video_cover_image_url: body("finder_video_cover_image_url"),
        finder_video_id: body("finder_video_id"),
    } }

    crate::sent::sent! { EntranceFinder {
        /// Channels account ID · 视频号ID
        finder_id finder_id_opt(into String),
        /// Channels video cover image · 视频号封面图
        finder_video_cover_image_url finder_video_cover_image_url_opt(into String),
        /// Channels video ID · 视频号视频ID
        finder_video_id finder_video_id_opt(into String),
    } }

    /// mini program entrance · 小程序入口
    #[must_use]
    #[non_exhaustive]
    pub struct EntranceMiniProgram {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// entrance text · 入口文案
        pub entrance_wording: Option<String>,
        /// guiding text · 引导文案
        pub guidance_wording: Option<String>,
        /// mini program jump path · 小程序跳转路径
        pub path: Option<String>,
    }

    crate::model! { EntranceMiniProgram: Default {
        appid: body("appid"),
        entrance_wording: body("entrance_wording"),
        guidance_wording: body("guidance_wording"),
        path: body("path"),
    } }

    crate::sent::sent! { EntranceMiniProgram {
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
        /// entrance text · 入口文案
        entrance_wording entrance_wording_opt(into String),
        /// guiding text · 引导文案
        guidance_wording guidance_wording_opt(into String),
        /// mini program jump path · 小程序跳转路径
        path path_opt(into String),
    } }

    /// official account entrance · 公众号入口
    #[must_use]
    #[non_exhaustive]
    pub struct EntranceOfficialAccount {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
    }

    crate::model! { EntranceOfficialAccount: Default {
        appid: body("appid"),
    } }

    crate::sent::sent! { EntranceOfficialAccount {
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
    } }

    /// display information of the user's product coupon · 用户商品券展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct CouponDisplayInfo {
        /// background colour · 背景颜色
        pub background_color: Option<String>,
        /// user's product coupon code display mode · 用户商品券Code展示模式
        pub code_display_mode: Option<CodeDisplayMode>,
        /// Channels account entrance · 视频号入口
        pub entrance_finder: Option<EntranceFinder>,
        /// mini program entrance · 小程序入口
        pub entrance_mini_program: Option<EntranceMiniProgram>,
        /// official account entrance · 公众号入口
        pub entrance_official_account: Option<EntranceOfficialAccount>,
    }

    crate::model! { CouponDisplayInfo: Default {
        background_color: body("background_color"),
        code_display_mode: body("code_display_mode"),
        entrance_finder: body("entrance_finder"),
        entrance_mini_program: body("entrance_mini_program"),
        entrance_official_account: body("entrance_official_account"),
    } }

    crate::sent::sent! { CouponDisplayInfo {
        /// background colour · 背景颜色
        background_color background_color_opt(into String),
        /// user's product coupon code display mode · 用户商品券Code展示模式
        code_display_mode code_display_mode_opt(CodeDisplayMode),
        /// Channels account entrance · 视频号入口
        entrance_finder entrance_finder_opt(EntranceFinder),
        /// mini program entrance · 小程序入口
        entrance_mini_program entrance_mini_program_opt(EntranceMiniProgram),
        /// official account entrance · 公众号入口
        entrance_official_account entrance_official_account_opt(EntranceOfficialAccount),
    } }

    /// irregular available periods · 无规律的可用时间段
    #[must_use]
    #[non_exhaustive]
    pub struct IrregularAvailablePeriodList {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: Option<crate::Time>,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: Option<crate::Time>,
    }

    crate::model! { IrregularAvailablePeriodList: Default {
        begin_time: body("begin_time"),
        end_time: body("end_time"),
    } }

    crate::sent::sent! { IrregularAvailablePeriodList {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        begin_time begin_time_opt(into crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        end_time end_time_opt(into crate::Time),
    } }

    /// available periods of the day · 当天可用时间段
    #[must_use]
    #[non_exhaustive]
    pub struct DayPeriodList {
        /// start time · 开始时间
        pub begin_time: Option<i64>,
        /// end time · 结束时间
        pub end_time: Option<i64>,
    }

    crate::model! { DayPeriodList: Default {
        begin_time: body("begin_time"),
        end_time: body("end_time"),
    } }

    crate::sent::sent! { DayPeriodList {
        /// start time · 开始时间
        begin_time begin_time_opt(i64),
        /// end time · 结束时间
        end_time end_time_opt(i64),
    } }

    /// fixed weekly available time · 每周固定可用时间
    #[must_use]
    #[non_exhaustive]
    pub struct WeeklyAvailablePeriod {
        /// available days of each week · 每周可用星期数
        pub day_list: Option<Vec<DayList>>,
        /// available periods of the day · 当天可用时间段
        pub day_period_list: Option<Vec<DayPeriodList>>,
    }

    crate::model! { WeeklyAvailablePeriod: Default {
        day_list: body("day_list"),
        day_period_list: body("day_period_list"),
    } }

    crate::sent::sent! { WeeklyAvailablePeriod {
        /// available days of each week · 每周可用星期数
        day_list day_list_opt([DayList]),
        /// available periods of the day · 当天可用时间段
        day_period_list day_period_list_opt([DayPeriodList]),
    } }

    /// time the coupon can be redeemed · 券可核销时间
    #[must_use]
    #[non_exhaustive]
    pub struct CouponAvailablePeriod {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: Option<crate::Time>,
        /// valid within N days after taking effect · 生效后N天内有效
        pub available_days: Option<i64>,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: Option<crate::Time>,
        /// irregular available periods · 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
        /// takes effect N days after claiming · 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// fixed weekly available time · 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    }

    crate::model! { CouponAvailablePeriod: Default {
        available_begin_time: body("available_begin_time"),
        available_days: body("available_days"),
        available_end_time: body("available_end_time"),
        irregular_available_period_list: body("irregular_available_period_list"),
        wait_days_after_receive: body("wait_days_after_receive"),
        weekly_available_period: body("weekly_available_period"),
    } }

    crate::sent::sent! { CouponAvailablePeriod {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time available_begin_time_opt(into crate::Time),
        /// valid within N days after taking effect · 生效后N天内有效
        available_days available_days_opt(i64),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time available_end_time_opt(into crate::Time),
        /// irregular available periods · 无规律的可用时间段
        irregular_available_period_list irregular_available_period_list_opt([IrregularAvailablePeriodList]),
        /// takes effect N days after claiming · 领取后N天开始生效
        wait_days_after_receive wait_days_after_receive_opt(i64),
        /// fixed weekly available time · 每周固定可用时间
        weekly_available_period weekly_available_period_opt(WeeklyAvailablePeriod),
    } }

    /// discount coupon usage rule list · 折扣券使用规则列表
    #[must_use]
    #[non_exhaustive]
    pub struct DiscountCouponList {
        /// fixed percentage off · 固定减免百分比
        pub percent_off: Option<i64>,
        /// threshold amount · 门槛金额 (fen)
        pub threshold: Option<crate::Fen>,
    }

    crate::model! { DiscountCouponList: Default {
        percent_off: body("percent_off"),
        threshold: body("threshold"),
    } }

    crate::sent::sent! { DiscountCouponList {
        /// fixed percentage off · 固定减免百分比
        percent_off percent_off_opt(i64),
        /// threshold amount · 门槛金额 (fen)
        threshold threshold_opt(into crate::Fen),
    } }

    /// exchange coupon usage rule list · 兑换券使用规则列表
    #[must_use]
    #[non_exhaustive]
    pub struct ExchangeCouponList {
        /// fixed exchange price · 固定兑换价格 (fen)
        pub exchange_price: Option<crate::Fen>,
        /// threshold amount · 门槛金额 (fen)
        pub threshold: Option<crate::Fen>,
    }

    crate::model! { ExchangeCouponList: Default {
        exchange_price: body("exchange_price"),
        threshold: body("threshold"),
    } }

    crate::sent::sent! { ExchangeCouponList {
        /// fixed exchange price · 固定兑换价格 (fen)
        exchange_price exchange_price_opt(into crate::Fen),
        /// threshold amount · 门槛金额 (fen)
        threshold threshold_opt(into crate::Fen),
    } }

    /// spend-and-save coupon usage rules · 满减券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct NormalCouponList {
        /// fixed reduction amount · 固定减免金额 (fen)
        pub discount_amount: Option<crate::Fen>,
        /// threshold amount · 门槛金额 (fen)
        pub threshold: Option<crate::Fen>,
    }

    crate::model! { NormalCouponList: Default {
        discount_amount: body("discount_amount"),
        threshold: body("threshold"),
    } }

    crate::sent::sent! { NormalCouponList {
        /// fixed reduction amount · 固定减免金额 (fen)
        discount_amount discount_amount_opt(into crate::Fen),
        /// threshold amount · 门槛金额 (fen)
        threshold threshold_opt(into crate::Fen),
    } }

    /// multi-use discount usage rules · 多次优惠使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRule {
        /// time the coupon can be redeemed · 券可核销时间
        pub coupon_available_period: Option<CouponAvailablePeriod>,
        /// discount coupon usage rule list · 折扣券使用规则列表
        pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
        /// exchange coupon usage rule list · 兑换券使用规则列表
        pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
        /// spend-and-save coupon usage rules · 满减券使用规则
        pub normal_coupon_list: Option<Vec<NormalCouponList>>,
    }

    crate::model! { ProgressiveBundleUsageRule: Default {
        coupon_available_period: body("coupon_available_period"),
        discount_coupon_list: body("discount_coupon_list"),
        exchange_coupon_list: body("exchange_coupon_list"),
        normal_coupon_list: body("normal_coupon_list"),
    } }

    crate::sent::sent! { ProgressiveBundleUsageRule {
        /// time the coupon can be redeemed · 券可核销时间
        coupon_available_period coupon_available_period_opt(CouponAvailablePeriod),
        /// discount coupon usage rule list · 折扣券使用规则列表
        discount_coupon_list discount_coupon_list_opt([DiscountCouponList]),
        /// exchange coupon usage rule list · 兑换券使用规则列表
        exchange_coupon_list exchange_coupon_list_opt([ExchangeCouponList]),
        /// spend-and-save coupon usage rules · 满减券使用规则
        normal_coupon_list normal_coupon_list_opt([NormalCouponList]),
    } }

    /// issuing rules · 发放规则
    #[must_use]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// total limit on the number of issues · 发放次数总上限
        pub max_count: Option<i64>,
        /// daily limit on the number of issues · 每日发放次数上限
        pub max_count_per_day: Option<i64>,
        /// limit on claims per user · 每个用户领取次数上限
        pub max_count_per_user: Option<i64>,
    }

    crate::model! { StockSendRule: Default {
        max_count: body("max_count"),
        max_count_per_day: body("max_count_per_day"),
        max_count_per_user: body("max_count_per_user"),
    } }

    crate::sent::sent! { StockSendRule {
        /// total limit on the number of issues · 发放次数总上限
        max_count max_count_opt(i64),
        /// daily limit on the number of issues · 每日发放次数上限
        max_count_per_day max_count_per_day_opt(i64),
        /// limit on claims per user · 每个用户领取次数上限
        max_count_per_user max_count_per_user_opt(i64),
    } }

    /// information of the stores where the coupon is available · 券可用门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct CouponAvailableStoreInfo {
        /// description · 描述
        pub description: Option<String>,
        /// mini program appid · 小程序AppID
        pub mini_program_appid: Option<String>,
        /// mini program jump path · 小程序跳转路径
        pub mini_program_path: Option<String>,
    }

    crate::model! { CouponAvailableStoreInfo: Default {
        description: body("description"),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
    } }

    crate::sent::sent! { CouponAvailableStoreInfo {
        /// description · 描述
        description description_opt(into String),
        /// mini program appid · 小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program jump path · 小程序跳转路径
        mini_program_path mini_program_path_opt(into String),
    } }

    /// display information of the coupon usage rules · 券使用规则展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct UsageRuleDisplayInfo {
        /// app's H5 jump path · APP的H5跳转路径
        pub app_path: Option<String>,
        /// information of the stores where the coupon is available · 券可用门店信息
        pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        /// coupon usage method list · 券使用方式列表
        pub coupon_usage_method_list: Option<Vec<CouponUsageMethodList>>,
        /// mini program appid · 小程序AppID
        pub mini_program_appid: Option<String>,
        /// mini program jump path · 小程序跳转路径
        pub mini_program_path: Option<String>,
        /// coupon usage instructions · 券使用说明
        pub usage_description: Option<String>,
    }

    crate::model! { UsageRuleDisplayInfo: Default {
        app_path: body("app_path"),
        coupon_available_store_info: body("coupon_available_store_info"),
        coupon_usage_method_list: body("coupon_usage_method_list"),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
        usage_description: body("usage_description"),
    } }

    crate::sent::sent! { UsageRuleDisplayInfo {
        /// app's H5 jump path · APP的H5跳转路径
        app_path app_path_opt(into String),
        /// information of the stores where the coupon is available · 券可用门店信息
        coupon_available_store_info coupon_available_store_info_opt(CouponAvailableStoreInfo),
        /// coupon usage method list · 券使用方式列表
        coupon_usage_method_list coupon_usage_method_list_opt([CouponUsageMethodList]),
        /// mini program appid · 小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program jump path · 小程序跳转路径
        mini_program_path mini_program_path_opt(into String),
        /// coupon usage instructions · 券使用说明
        usage_description usage_description_opt(into String),
    } }

    /// stock bundle information · 批次组信息
    #[must_use]
    #[non_exhaustive]
    pub struct StockBundle {
        /// coupon code assignment mode · 券Code分配模式
        pub coupon_code_mode: Option<CouponCodeMode>,
        /// display information of the user's product coupon · 用户商品券展示信息
        pub coupon_display_info: Option<CouponDisplayInfo>,
        /// event notification configuration · 事件通知配置
        pub notify_config: Option<NotifyConfig>,
        /// multi-use discount usage rules · 多次优惠使用规则
        pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
        /// remark · 备注
        pub remark: Option<String>,
        /// issuing rules · 发放规则
        pub stock_send_rule: Option<StockSendRule>,
        /// scope of usable stores · 可用门店范围
        pub store_scope: Option<StoreScope>,
        /// display information of the coupon usage rules · 券使用规则展示信息
        pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
    }

    crate::model! { StockBundle: Default {
        coupon_code_mode: body("coupon_code_mode"),
        coupon_display_info: body("coupon_display_info"),
        notify_config: body("notify_config"),
        progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
        remark: body("remark"),
        stock_send_rule: body("stock_send_rule"),
        store_scope: body("store_scope"),
        usage_rule_display_info: body("usage_rule_display_info"),
    } }

    crate::sent::sent! { StockBundle {
        /// coupon code assignment mode · 券Code分配模式
        coupon_code_mode coupon_code_mode_opt(CouponCodeMode),
        /// display information of the user's product coupon · 用户商品券展示信息
        coupon_display_info coupon_display_info_opt(CouponDisplayInfo),
        /// event notification configuration · 事件通知配置
        notify_config notify_config_opt(NotifyConfig),
        /// multi-use discount usage rules · 多次优惠使用规则
        progressive_bundle_usage_rule progressive_bundle_usage_rule_opt(ProgressiveBundleUsageRule),
        /// remark · 备注
        remark remark_opt(into String),
        /// issuing rules · 发放规则
        stock_send_rule stock_send_rule_opt(StockSendRule),
        /// scope of usable stores · 可用门店范围
        store_scope store_scope_opt(StoreScope),
        /// display information of the coupon usage rules · 券使用规则展示信息
        usage_rule_display_info usage_rule_display_info_opt(UsageRuleDisplayInfo),
    } }

    /// Create a product coupon · 创建商品券
    #[non_exhaustive]
    pub struct Response {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: Option<String>,
        /// product coupon state · 商品券状态
        pub state: Option<response::State>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// discount scope · 优惠范围
        pub scope: Option<Scope>,
        /// product coupon type · 商品券类型
        pub type_: Option<Type>,
        /// usage mode · 使用模式
        pub usage_mode: Option<UsageMode>,
        /// single-coupon mode information · 单券模式信息
        pub single_usage_info: Option<response::SingleUsageInfo>,
        /// multi-use discount mode information · 多次优惠模式信息
        pub sequential_usage_info: Option<response::SequentialUsageInfo>,
        /// display information · 展示信息
        pub display_info: Option<response::DisplayInfo>,
        /// external product ID · 外部商品ID
        pub out_product_no: Option<String>,
        /// stock information · 批次信息
        pub stock: Option<response::Stock>,
        /// multi-use discount mode information · 多次优惠模式信息
        pub progressive_bundle_usage_info: Option<response::ProgressiveBundleUsageInfo>,
        /// stock bundle information · 批次组信息
        pub stock_bundle: Option<response::StockBundle>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        product_coupon_id: body("product_coupon_id").promised(),
        state: body("state").promised(),
        brand_id: body("brand_id").promised(),
        scope: body("scope").promised(),
        type_: body("type").promised(),
        usage_mode: body("usage_mode").promised(),
        single_usage_info: body("single_usage_info"),
        sequential_usage_info: body("sequential_usage_info"),
        display_info: body("display_info").promised(),
        out_product_no: body("out_product_no"),
        stock: body("stock").promised(),
        progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
        stock_bundle: body("stock_bundle"),
    } }

    crate::promised::promised! { Response {
        /// product coupon ID · 商品券ID
        product_coupon_id 0(&str),
        /// product coupon state · 商品券状态
        state 1(&response::State),
        /// brand ID · 品牌ID
        brand_id 2(&str),
        /// discount scope · 优惠范围
        scope 3(&Scope),
        /// product coupon type · 商品券类型
        type_ 4(&Type),
        /// usage mode · 使用模式
        usage_mode 5(&UsageMode),
        /// display information · 展示信息
        display_info 8(&response::DisplayInfo),
        /// stock information · 批次信息
        stock 10(&response::Stock),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// product coupon state · 商品券状态
            pub enum State {
                Auditing = "AUDITING",
                Effective = "EFFECTIVE",
                Deactivated = "DEACTIVATED",
            }
        }

        /// spend-and-save coupon usage rules · 满减券使用规则
        #[non_exhaustive]
        pub struct NormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed reduction amount · 固定减免金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { NormalCoupon: Received {
            threshold: body("threshold").promised(),
            discount_amount: body("discount_amount").promised(),
        } }

        crate::promised::promised! { NormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed reduction amount · 固定减免金额 (fen)
            discount_amount 1(crate::Fen),
        } }

        /// discount coupon usage rules · 折扣券使用规则
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed percentage off · 固定减免百分比
            pub percent_off: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DiscountCoupon: Received {
            threshold: body("threshold").promised(),
            percent_off: body("percent_off").promised(),
        } }

        crate::promised::promised! { DiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed percentage off · 固定减免百分比
            percent_off 1(i64),
        } }

        /// single-coupon mode information · 单券模式信息
        #[non_exhaustive]
        pub struct SingleUsageInfo {
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<NormalCoupon>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageInfo: Received {
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
        } }

        /// multi-use discount mode information · 多次优惠模式信息
        #[non_exhaustive]
        pub struct SequentialUsageInfo {
            /// multi-use discount rule type · 多次优惠规则类型
            pub type_: Option<super::SequentialUsageInfoType>,
            /// number of allowed uses · 可使用次数
            pub count: Option<i64>,
            /// multi-use discount's valid days · 多次优惠有效天数
            pub available_days: Option<i64>,
            /// days between uses of the multi-use discount · 多次优惠使用间隔天数
            pub interval_days: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { SequentialUsageInfo: Received {
            type_: body("type").promised(),
            count: body("count").promised(),
            available_days: body("available_days").promised(),
            interval_days: body("interval_days"),
        } }

        crate::promised::promised! { SequentialUsageInfo {
            /// multi-use discount rule type · 多次优惠规则类型
            type_ 0(&super::SequentialUsageInfoType),
            /// number of allowed uses · 可使用次数
            count 1(i64),
            /// multi-use discount's valid days · 多次优惠有效天数
            available_days 2(i64),
        } }

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct ChoiceList {
            /// item name · 单品名称
            pub name: Option<String>,
            /// item price · 单品价格 (fen)
            pub price: Option<crate::Fen>,
            /// item quantity · 单品数量
            pub count: Option<i64>,
            /// item image · 单品图片
            pub image_url: Option<String>,
            /// item jump mini program appid · 单品跳转小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program path to jump to from the item · 单品跳转小程序路径
            pub mini_program_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ChoiceList: Received {
            name: body("name").promised(),
            price: body("price").promised(),
            count: body("count").promised(),
            image_url: body("image_url"),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
        } }

        crate::promised::promised! { ChoiceList {
            /// item name · 单品名称
            name 0(&str),
            /// item price · 单品价格 (fen)
            price 1(crate::Fen),
            /// item quantity · 单品数量
            count 2(i64),
        } }

        /// combo packages · 套餐组合
        #[non_exhaustive]
        pub struct ComboPackageList {
            /// combo package name · 套餐名
            pub name: Option<String>,
            /// quantity of selectable items · 可选单品数量
            pub pick_count: Option<i64>,
            /// item list · 单品列表
            pub choice_list: Vec<ChoiceList>,
            origin_: crate::model::Origin,
        }

        crate::model! { ComboPackageList: Received {
            name: body("name").promised(),
            pick_count: body("pick_count").promised(),
            choice_list: body("choice_list").promised(),
        } }

        crate::promised::promised! { ComboPackageList {
            /// combo package name · 套餐名
            name 0(&str),
            /// quantity of selectable items · 可选单品数量
            pick_count 1(i64),
            /// item list · 单品列表
            choice_list 2([ChoiceList]),
        } }

        /// display information · 展示信息
        #[non_exhaustive]
        pub struct DisplayInfo {
            /// product coupon name · 商品券名称
            pub name: Option<String>,
            /// product coupon image · 商品券图片
            pub image_url: Option<String>,
            /// product coupon background image · 商品券背景图
            pub background_url: Option<String>,
            /// product coupon details image list · 商品券详情图列表
            pub detail_image_url_list: Vec<String>,
            /// original goods price · 商品原价 (fen)
            pub original_price: Option<crate::Fen>,
            /// combo packages · 套餐组合
            pub combo_package_list: Vec<ComboPackageList>,
            origin_: crate::model::Origin,
        }

        crate::model! { DisplayInfo: Received {
            name: body("name").promised(),
            image_url: body("image_url").promised(),
            background_url: body("background_url").promised(),
            detail_image_url_list: body("detail_image_url_list"),
            original_price: body("original_price"),
            combo_package_list: body("combo_package_list"),
        } }

        crate::promised::promised! { DisplayInfo {
            /// product coupon name · 商品券名称
            name 0(&str),
            /// product coupon image · 商品券图片
            image_url 1(&str),
            /// product coupon background image · 商品券背景图
            background_url 2(&str),
        } }

        /// issuing rules · 发放规则
        #[non_exhaustive]
        pub struct StockSendRule {
            /// total limit on the number of issues · 发放次数总上限
            pub max_count: Option<i64>,
            /// daily limit on the number of issues · 每日发放次数上限
            pub max_count_per_day: Option<i64>,
            /// limit on claims per user · 每个用户领取次数上限
            pub max_count_per_user: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockSendRule: Received {
            max_count: body("max_count"),
            max_count_per_day: body("max_count_per_day"),
            max_count_per_user: body("max_count_per_user"),
        } }

        /// available periods of the day · 当天可用时间段
        #[non_exhaustive]
        pub struct DayPeriodList {
            /// availability start time of the day · 当天可用开始时间
            pub begin_time: Option<i64>,
            /// availability end time of the day · 当天可用结束时间
            pub end_time: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DayPeriodList: Received {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// fixed weekly available time · 每周固定可用时间
        #[non_exhaustive]
        pub struct WeeklyAvailablePeriod {
            /// available days of each week · 每周可用星期数
            pub day_list: Vec<super::DayList>,
            /// available periods of the day · 当天可用时间段
            pub day_period_list: Vec<DayPeriodList>,
            origin_: crate::model::Origin,
        }

        crate::model! { WeeklyAvailablePeriod: Received {
            day_list: body("day_list"),
            day_period_list: body("day_period_list"),
        } }

        /// irregular available periods · 无规律的可用时间段
        #[non_exhaustive]
        pub struct IrregularAvailablePeriodList {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub end_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { IrregularAvailablePeriodList: Received {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct CouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// valid within N days after taking effect · 生效后N天内有效
            pub available_days: Option<i64>,
            /// takes effect N days after claiming · 领取后N天开始生效
            pub wait_days_after_receive: Option<i64>,
            /// fixed weekly available time · 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// irregular available periods · 无规律的可用时间段
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            available_days: body("available_days"),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
        } }

        crate::promised::promised! { CouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 1(&crate::Time),
        } }

        /// exchange coupon usage rules · 兑换券使用规则
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed exchange price · 固定兑换价格 (fen)
            pub exchange_price: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { ExchangeCoupon: Received {
            threshold: body("threshold").promised(),
            exchange_price: body("exchange_price").promised(),
        } }

        crate::promised::promised! { ExchangeCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed exchange price · 固定兑换价格 (fen)
            exchange_price 1(crate::Fen),
        } }

        /// single-coupon usage rules · 单券使用规则
        #[non_exhaustive]
        pub struct SingleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            pub coupon_available_period: Option<CouponAvailablePeriod>,
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<NormalCoupon>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
            /// exchange coupon usage rules · 兑换券使用规则
            pub exchange_coupon: Option<ExchangeCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageRule: Received {
            coupon_available_period: body("coupon_available_period").promised(),
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
            exchange_coupon: body("exchange_coupon"),
        } }

        crate::promised::promised! { SingleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            coupon_available_period 0(&CouponAvailablePeriod),
        } }

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct SequentialUsageRuleCouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// takes effect N days after claiming · 领取后N天开始生效
            pub wait_days_after_receive: Option<i64>,
            /// fixed weekly available time · 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// irregular available periods · 无规律的可用时间段
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            origin_: crate::model::Origin,
        }

        crate::model! { SequentialUsageRuleCouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
        } }

        crate::promised::promised! { SequentialUsageRuleCouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 1(&crate::Time),
        } }

        /// spend-and-save coupon usage rules · 满减券使用规则
        #[non_exhaustive]
        pub struct NormalCouponList {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed reduction amount · 固定减免金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { NormalCouponList: Received {
            threshold: body("threshold").promised(),
            discount_amount: body("discount_amount").promised(),
        } }

        crate::promised::promised! { NormalCouponList {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed reduction amount · 固定减免金额 (fen)
            discount_amount 1(crate::Fen),
        } }

        /// discount coupon usage rule list · 折扣券使用规则列表
        #[non_exhaustive]
        pub struct DiscountCouponList {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed percentage off · 固定减免百分比
            pub percent_off: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DiscountCouponList: Received {
            threshold: body("threshold").promised(),
            percent_off: body("percent_off").promised(),
        } }

        crate::promised::promised! { DiscountCouponList {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed percentage off · 固定减免百分比
            percent_off 1(i64),
        } }

        /// exchange coupon usage rule list · 兑换券使用规则列表
        #[non_exhaustive]
        pub struct ExchangeCouponList {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed exchange price · 固定兑换价格 (fen)
            pub exchange_price: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { ExchangeCouponList: Received {
            threshold: body("threshold").promised(),
            exchange_price: body("exchange_price").promised(),
        } }

        crate::promised::promised! { ExchangeCouponList {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed exchange price · 固定兑换价格 (fen)
            exchange_price 1(crate::Fen),
        } }

        /// multi-use discount usage rules · 多次优惠使用规则
        #[non_exhaustive]
        pub struct SequentialUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            pub coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon_list: Vec<NormalCouponList>,
            /// discount coupon usage rule list · 折扣券使用规则列表
            pub discount_coupon_list: Vec<DiscountCouponList>,
            /// exchange coupon usage rule list · 兑换券使用规则列表
            pub exchange_coupon_list: Vec<ExchangeCouponList>,
            /// whether the multi-use discount offers a special first-use discount · 多次优惠是否提供首笔特惠
            pub special_first: Option<bool>,
            origin_: crate::model::Origin,
        }

        crate::model! { SequentialUsageRule: Received {
            coupon_available_period: body("coupon_available_period").promised(),
            normal_coupon_list: body("normal_coupon_list"),
            discount_coupon_list: body("discount_coupon_list"),
            exchange_coupon_list: body("exchange_coupon_list"),
            special_first: body("special_first"),
        } }

        crate::promised::promised! { SequentialUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            coupon_available_period 0(&SequentialUsageRuleCouponAvailablePeriod),
        } }

        /// information of the stores where the coupon is available · 券可用门店信息
        #[non_exhaustive]
        pub struct CouponAvailableStoreInfo {
            /// description of stores where the coupon is available · 券可用门店描述
            pub description: Option<String>,
            /// mini program appid · 小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub mini_program_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponAvailableStoreInfo: Received {
            description: body("description"),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
        } }

        /// display information of the coupon usage rules · 券使用规则展示信息
        #[non_exhaustive]
        pub struct UsageRuleDisplayInfo {
            /// coupon usage method list · 券使用方式列表
            pub coupon_usage_method_list: Vec<super::CouponUsageMethodList>,
            /// mini program appid · 小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub mini_program_path: Option<String>,
            /// app's H5 jump path · APP的H5跳转路径
            pub app_path: Option<String>,
            /// coupon usage instructions · 券使用说明
            pub usage_description: Option<String>,
            /// information of the stores where the coupon is available · 券可用门店信息
            pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
            /// app jump type · APP跳转类型
            pub app_jump_type: Option<super::AppJumpType>,
            /// passcode link · 口令链接
            pub passcode_link: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { UsageRuleDisplayInfo: Received {
            coupon_usage_method_list: body("coupon_usage_method_list").promised(),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
            app_path: body("app_path"),
            usage_description: body("usage_description").promised(),
            coupon_available_store_info: body("coupon_available_store_info"),
            app_jump_type: body("app_jump_type"),
            passcode_link: body("passcode_link"),
        } }

        crate::promised::promised! { UsageRuleDisplayInfo {
            /// coupon usage method list · 券使用方式列表
            coupon_usage_method_list 0([super::CouponUsageMethodList]),
            /// coupon usage instructions · 券使用说明
            usage_description 4(&str),
        } }

        /// mini program entrance · 小程序入口
        #[non_exhaustive]
        pub struct EntranceMiniProgram {
            /// mini program appid · 小程序appid
            pub appid: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub path: Option<String>,
            /// entrance text · 入口文案
            pub entrance_wording: Option<String>,
            /// guiding text · 引导文案
            pub guidance_wording: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EntranceMiniProgram: Received {
            appid: body("appid").promised(),
            path: body("path").promised(),
            entrance_wording: body("entrance_wording").promised(),
            guidance_wording: body("guidance_wording").promised(),
        } }

        crate::promised::promised! { EntranceMiniProgram {
            /// mini program appid · 小程序appid
            appid 0(&str),
            /// mini program jump path · 小程序跳转路径
            path 1(&str),
            /// entrance text · 入口文案
            entrance_wording 2(&str),
            /// guiding text · 引导文案
            guidance_wording 3(&str),
        } }

        /// official account entrance · 公众号入口
        #[non_exhaustive]
        pub struct EntranceOfficialAccount {
            /// official account appid · 公众号AppID
            pub appid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EntranceOfficialAccount: Received {
            appid: body("appid"),
        } }

        /// Channels account entrance · 视频号入口
        #[non_exhaustive]
        pub struct EntranceFinder {
            /// Channels account ID · 视频号ID
            pub finder_id: Option<String>,
            /// Channels video ID · 视频号视频ID
            pub finder_video_id: Option<String>,
            /// Channels video cover image · 视频号封面图
            pub finder_video_cover_image_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EntranceFinder: Received {
            finder_id: body("finder_id").promised(),
            finder_video_id: body("finder_video_id").promised(),
            finder_video_cover_image_url: body("finder_video_cover_image_url").promised(),
        } }

        crate::promised::promised! { EntranceFinder {
            /// Channels account ID · 视频号ID
            finder_id 0(&str),
            /// Channels video ID · 视频号视频ID
            finder_video_id 1(&str),
            /// Channels video cover image · 视频号封面图
            finder_video_cover_image_url 2(&str),
        } }

        /// display information of the user's product coupon · 用户商品券展示信息
        #[non_exhaustive]
        pub struct CouponDisplayInfo {
            /// user's product coupon code display mode · 用户商品券Code展示模式
            pub code_display_mode: Option<super::CodeDisplayMode>,
            /// background colour · 背景颜色
            pub background_color: Option<super::BackgroundColor>,
            /// mini program entrance · 小程序入口
            pub entrance_mini_program: Option<EntranceMiniProgram>,
            /// official account entrance · 公众号入口
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            /// Channels account entrance · 视频号入口
            pub entrance_finder: Option<EntranceFinder>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponDisplayInfo: Received {
            code_display_mode: body("code_display_mode"),
            background_color: body("background_color"),
            entrance_mini_program: body("entrance_mini_program"),
            entrance_official_account: body("entrance_official_account"),
            entrance_finder: body("entrance_finder"),
        } }

        /// event notification configuration · 事件通知配置
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// event notification appid · 事件通知appid
            pub notify_appid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { NotifyConfig: Received {
            notify_appid: body("notify_appid"),
        } }

        /// number issued · 已发放次数
        #[non_exhaustive]
        pub struct SentCountInfo {
            /// total number issued · 已发放总次数
            pub total_count: Option<i64>,
            /// number issued on the day · 当天已发放次数
            pub today_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { SentCountInfo: Received {
            total_count: body("total_count").promised(),
            today_count: body("today_count").promised(),
        } }

        crate::promised::promised! { SentCountInfo {
            /// total number issued · 已发放总次数
            total_count 0(i64),
            /// number issued on the day · 当天已发放次数
            today_count 1(i64),
        } }

        crate::open_enum! {
            /// batch or stock state · 批次状态
            pub enum StockState {
                Auditing = "AUDITING",
                Sending = "SENDING",
                Paused = "PAUSED",
                Stopped = "STOPPED",
                Deactivated = "DEACTIVATED",
            }
        }

        /// number of coupon codes · 券Code数量
        #[non_exhaustive]
        pub struct CouponCodeCountInfo {
            /// available number · 可用数量
            pub available_count: Option<i64>,
            /// total number of times · 总次数
            pub total_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponCodeCountInfo: Received {
            available_count: body("available_count"),
            total_count: body("total_count"),
        } }

        /// stock information · 批次信息
        #[non_exhaustive]
        pub struct Stock {
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// stock ID · 批次ID
            pub stock_id: Option<String>,
            /// remark · 备注
            pub remark: Option<String>,
            /// coupon code assignment mode · 券Code分配模式
            pub coupon_code_mode: Option<super::CouponCodeMode>,
            /// issuing rules · 发放规则
            pub stock_send_rule: Option<StockSendRule>,
            /// single-coupon usage rules · 单券使用规则
            pub single_usage_rule: Option<SingleUsageRule>,
            /// multi-use discount usage rules · 多次优惠使用规则
            pub sequential_usage_rule: Option<SequentialUsageRule>,
            /// display information of the coupon usage rules · 券使用规则展示信息
            pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
            /// display information of the user's product coupon · 用户商品券展示信息
            pub coupon_display_info: Option<CouponDisplayInfo>,
            /// event notification configuration · 事件通知配置
            pub notify_config: Option<NotifyConfig>,
            /// scope of usable stores · 可用门店范围
            pub store_scope: Option<super::StoreScope>,
            /// number issued · 已发放次数
            pub sent_count_info: Option<SentCountInfo>,
            /// batch or stock state · 批次状态
            pub state: Option<StockState>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// number of coupon codes · 券Code数量
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Stock: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            stock_send_rule: body("stock_send_rule").promised(),
            single_usage_rule: body("single_usage_rule"),
            sequential_usage_rule: body("sequential_usage_rule"),
            usage_rule_display_info: body("usage_rule_display_info").promised(),
            coupon_display_info: body("coupon_display_info").promised(),
            notify_config: body("notify_config").promised(),
            store_scope: body("store_scope").promised(),
            sent_count_info: body("sent_count_info").promised(),
            state: body("state").promised(),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
            brand_id: body("brand_id").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
        } }

        crate::promised::promised! { Stock {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// stock ID · 批次ID
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&super::CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 4(&StockSendRule),
            /// display information of the coupon usage rules · 券使用规则展示信息
            usage_rule_display_info 7(&UsageRuleDisplayInfo),
            /// display information of the user's product coupon · 用户商品券展示信息
            coupon_display_info 8(&CouponDisplayInfo),
            /// event notification configuration · 事件通知配置
            notify_config 9(&NotifyConfig),
            /// scope of usable stores · 可用门店范围
            store_scope 10(&super::StoreScope),
            /// number issued · 已发放次数
            sent_count_info 11(&SentCountInfo),
            /// batch or stock state · 批次状态
            state 12(&StockState),
            /// brand ID · 品牌ID
            brand_id 16(&str),
        } }

        /// multi-use discount mode information · 多次优惠模式信息
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageInfo {
            /// number of times · 次数
            pub count: Option<i64>,
            /// days between uses of the multi-use discount · 多次优惠使用间隔天数
            pub interval_days: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageInfo: Received {
            count: body("count"),
            interval_days: body("interval_days"),
        } }

        /// Channels account entrance · 视频号入口
        #[non_exhaustive]
        pub struct CouponDisplayInfoEntranceFinder {
            /// Channels account ID · 视频号ID
            pub finder_id: Option<String>,
            /// Channels video cover image · 视频号封面图
            pub finder_video_cover_image_url: Option<String>,
            /// Channels video ID · 视频号视频ID
            pub finder_video_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponDisplayInfoEntranceFinder: Received {
            finder_id: body("finder_id"),
            finder_video_cover_image_url: body("finder_video_cover_image_url"),
            finder_video_id: body("finder_video_id"),
        } }

        /// mini program entrance · 小程序入口
        #[non_exhaustive]
        pub struct CouponDisplayInfoEntranceMiniProgram {
            /// official account appid · 公众账号ID
            pub appid: Option<String>,
            /// entrance text · 入口文案
            pub entrance_wording: Option<String>,
            /// guiding text · 引导文案
            pub guidance_wording: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponDisplayInfoEntranceMiniProgram: Received {
            appid: body("appid"),
            entrance_wording: body("entrance_wording"),
            guidance_wording: body("guidance_wording"),
            path: body("path"),
        } }

        /// display information of the user's product coupon · 用户商品券展示信息
        #[non_exhaustive]
        pub struct StockListCouponDisplayInfo {
            /// background colour · 背景颜色
            pub background_color: Option<String>,
            /// user's product coupon code display mode · 用户商品券Code展示模式
            pub code_display_mode: Option<super::CodeDisplayMode>,
            /// Channels account entrance · 视频号入口
            pub entrance_finder: Option<CouponDisplayInfoEntranceFinder>,
            /// mini program entrance · 小程序入口
            pub entrance_mini_program: Option<CouponDisplayInfoEntranceMiniProgram>,
            /// official account entrance · 公众号入口
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockListCouponDisplayInfo: Received {
            background_color: body("background_color"),
            code_display_mode: body("code_display_mode"),
            entrance_finder: body("entrance_finder"),
            entrance_mini_program: body("entrance_mini_program"),
            entrance_official_account: body("entrance_official_account"),
        } }

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageRuleCouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// valid within N days after taking effect · 生效后N天内有效
            pub available_days: Option<i64>,
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// irregular available periods · 无规律的可用时间段
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// takes effect N days after claiming · 领取后N天开始生效
            pub wait_days_after_receive: Option<i64>,
            /// fixed weekly available time · 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageRuleCouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time"),
            available_days: body("available_days"),
            available_end_time: body("available_end_time"),
            irregular_available_period_list: body("irregular_available_period_list"),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
        } }

        /// discount coupon usage rules · 折扣券使用规则
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageRuleDiscountCoupon {
            /// fixed percentage off · 固定减免百分比
            pub percent_off: Option<i64>,
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageRuleDiscountCoupon: Received {
            percent_off: body("percent_off"),
            threshold: body("threshold"),
        } }

        /// exchange coupon usage rules · 兑换券使用规则
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageRuleExchangeCoupon {
            /// fixed exchange price · 固定兑换价格 (fen)
            pub exchange_price: Option<crate::Fen>,
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageRuleExchangeCoupon: Received {
            exchange_price: body("exchange_price"),
            threshold: body("threshold"),
        } }

        /// spend-and-save coupon usage rules · 满减券使用规则
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageRuleNormalCoupon {
            /// fixed reduction amount · 固定减免金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageRuleNormalCoupon: Received {
            discount_amount: body("discount_amount"),
            threshold: body("threshold"),
        } }

        /// multi-use discount usage rules · 多次优惠使用规则
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            pub coupon_available_period: Option<ProgressiveBundleUsageRuleCouponAvailablePeriod>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<ProgressiveBundleUsageRuleDiscountCoupon>,
            /// exchange coupon usage rules · 兑换券使用规则
            pub exchange_coupon: Option<ProgressiveBundleUsageRuleExchangeCoupon>,
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<ProgressiveBundleUsageRuleNormalCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageRule: Received {
            coupon_available_period: body("coupon_available_period"),
            discount_coupon: body("discount_coupon"),
            exchange_coupon: body("exchange_coupon"),
            normal_coupon: body("normal_coupon"),
        } }

        /// number issued · 已发放次数
        #[non_exhaustive]
        pub struct StockListSentCountInfo {
            /// number issued on the day · 当天已发放次数
            pub today_count: Option<i64>,
            /// total number of times · 总次数
            pub total_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockListSentCountInfo: Received {
            today_count: body("today_count"),
            total_count: body("total_count"),
        } }

        /// stock bundle information · 批次组信息
        #[non_exhaustive]
        pub struct StockBundleInfo {
            /// stock bundle ID · 批次组ID
            pub stock_bundle_id: Option<String>,
            /// order of the stock within the stock bundle · 批次在批次组内的次序
            pub stock_bundle_index: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockBundleInfo: Received {
            stock_bundle_id: body("stock_bundle_id"),
            stock_bundle_index: body("stock_bundle_index"),
        } }

        /// display information of the coupon usage rules · 券使用规则展示信息
        #[non_exhaustive]
        pub struct StockListUsageRuleDisplayInfo {
            /// app's H5 jump path · APP的H5跳转路径
            pub app_path: Option<String>,
            /// information of the stores where the coupon is available · 券可用门店信息
            pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
            /// coupon usage method list · 券使用方式列表
            pub coupon_usage_method_list: Vec<super::CouponUsageMethodList>,
            /// mini program appid · 小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub mini_program_path: Option<String>,
            /// coupon usage instructions · 券使用说明
            pub usage_description: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockListUsageRuleDisplayInfo: Received {
            app_path: body("app_path"),
            coupon_available_store_info: body("coupon_available_store_info"),
            coupon_usage_method_list: body("coupon_usage_method_list"),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
            usage_description: body("usage_description"),
        } }

        /// discount coupon list · 优惠券列表
        #[non_exhaustive]
        pub struct StockList {
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// number of coupon codes · 券Code数量
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// coupon code assignment mode · 券Code分配模式
            pub coupon_code_mode: Option<super::CouponCodeMode>,
            /// display information of the user's product coupon · 用户商品券展示信息
            pub coupon_display_info: Option<StockListCouponDisplayInfo>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// event notification configuration · 事件通知配置
            pub notify_config: Option<NotifyConfig>,
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// multi-use discount usage rules · 多次优惠使用规则
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// remark · 备注
            pub remark: Option<String>,
            /// number issued · 已发放次数
            pub sent_count_info: Option<StockListSentCountInfo>,
            /// state · 状态
            pub state: Option<StockState>,
            /// stock bundle information · 批次组信息
            pub stock_bundle_info: Option<StockBundleInfo>,
            /// coupon stock ID · 批次号
            pub stock_id: Option<String>,
            /// issuing rules · 发放规则
            pub stock_send_rule: Option<StockSendRule>,
            /// scope of usable stores · 可用门店范围
            pub store_scope: Option<super::StoreScope>,
            /// display information of the coupon usage rules · 券使用规则展示信息
            pub usage_rule_display_info: Option<StockListUsageRuleDisplayInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockList: Received {
            brand_id: body("brand_id"),
            coupon_code_count_info: body("coupon_code_count_info"),
            coupon_code_mode: body("coupon_code_mode"),
            coupon_display_info: body("coupon_display_info"),
            deactivate_reason: body("deactivate_reason"),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            notify_config: body("notify_config"),
            product_coupon_id: body("product_coupon_id"),
            progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
            remark: body("remark"),
            sent_count_info: body("sent_count_info"),
            state: body("state"),
            stock_bundle_info: body("stock_bundle_info"),
            stock_id: body("stock_id"),
            stock_send_rule: body("stock_send_rule"),
            store_scope: body("store_scope"),
            usage_rule_display_info: body("usage_rule_display_info"),
        } }

        /// stock bundle information · 批次组信息
        #[non_exhaustive]
        pub struct StockBundle {
            /// stock bundle ID · 批次组ID
            pub stock_bundle_id: Option<String>,
            /// discount coupon list · 优惠券列表
            pub stock_list: Vec<StockList>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockBundle: Received {
            stock_bundle_id: body("stock_bundle_id"),
            stock_list: body("stock_list"),
        } }
    }
}
