// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`

pub mod by_stock_bundle_id;

/// Add a product coupon stock bundle · 添加商品券批次组
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
///
/// Official pages · 官方文档:
///
/// - partner: [4016280622](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::{CouponCodeMode, CouponDisplayInfo, CouponUsageMethodList, NotifyConfig, Request, Required, StockBundle, StockBundleRequired, StockSendRule, StockSendRuleRequired, StoreScope, UsageRuleDisplayInfo, UsageRuleDisplayInfoRequired};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     brand_id: "120344",
///     out_request_no: "34657_20250101_123456",
///     stock_bundle: StockBundle::new(StockBundleRequired {
///         coupon_code_mode: CouponCodeMode::Wechatpay,
///         stock_send_rule: StockSendRule::new(StockSendRuleRequired {
///             max_count: 100000,
///             max_count_per_user: 5,
///         }),
///         usage_rule_display_info: UsageRuleDisplayInfo::new(UsageRuleDisplayInfoRequired {
///             coupon_usage_method_list: vec![CouponUsageMethodList::Offline],
///             usage_description: "工作日可用",
///         }),
///         coupon_display_info: CouponDisplayInfo::new(),
///         notify_config: NotifyConfig::new(),
///         store_scope: StoreScope::None,
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let stock_bundle_id = answer.stock_bundle_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::{AppJumpType, BackgroundColor, CodeDisplayMode, CouponAvailablePeriod, CouponAvailablePeriodRequired, CouponAvailableStoreInfo, CouponCodeMode, CouponDisplayInfo, CouponUsageMethodList, DayList, DayPeriodList, DayPeriodListRequired, DiscountCouponList, DiscountCouponListRequired, EntranceFinder, EntranceFinderRequired, EntranceMiniProgram, EntranceMiniProgramRequired, EntranceOfficialAccount, ExchangeCouponList, ExchangeCouponListRequired, IrregularAvailablePeriodList, IrregularAvailablePeriodListRequired, NormalCouponList, NormalCouponListRequired, NotifyConfig, ProgressiveBundleUsageRule, Request, Required, StockBundle, StockBundleRequired, StockSendRule, StockSendRuleRequired, StoreScope, UsageRuleDisplayInfo, UsageRuleDisplayInfoRequired, WeeklyAvailablePeriod};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     brand_id: "120344",
///     out_request_no: "34657_20250101_123456",
///     stock_bundle: StockBundle::new(StockBundleRequired {
///         coupon_code_mode: CouponCodeMode::Wechatpay,
///         stock_send_rule: StockSendRule::new(StockSendRuleRequired {
///             max_count: 100000,
///             max_count_per_user: 5,
///         })
///         .max_count_per_day(100000000),
///         usage_rule_display_info: UsageRuleDisplayInfo::new(UsageRuleDisplayInfoRequired {
///             coupon_usage_method_list: vec![CouponUsageMethodList::Offline],
///             usage_description: "工作日可用",
///         })
///         .mini_program_appid("wx1234567890")
///         .mini_program_path("/pages/index/product")
///         .app_path("https://weixin.qq.com/jump-to-app")
///         .coupon_available_store_info(CouponAvailableStoreInfo::new("所有门店可用，可使用小程序查看门店列表")
///             .mini_program_appid("wx1234567890")
///             .mini_program_path("/pages/index/product"))
///         .app_jump_type(AppJumpType::H5)
///         .passcode_link("passcode_link.example"),
///         coupon_display_info: CouponDisplayInfo::new()
///             .code_display_mode(CodeDisplayMode::Qrcode)
///             .background_color(BackgroundColor::Color020)
///             .entrance_mini_program(EntranceMiniProgram::new(EntranceMiniProgramRequired {
///                 appid: "wx234545656765876",
///                 path: "/path/index/index",
///                 entrance_wording: "欢迎选购",
///                 guidance_wording: "获取更多优惠",
///             }))
///             .entrance_official_account(EntranceOfficialAccount::new("wx1234567890"))
///             .entrance_finder(EntranceFinder::new(EntranceFinderRequired {
///                 finder_id: "gh_12345678",
///                 finder_video_id: "UDFsdf24df34dD456Hdf34",
///                 finder_video_cover_image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///             })),
///         notify_config: NotifyConfig::new().notify_appid("wx23232232323"),
///         store_scope: StoreScope::None,
///     })
///     .remark("疯狂星期四项目专用")
///     .progressive_bundle_usage_rule(ProgressiveBundleUsageRule::new(CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
///         available_begin_time: "2025-08-01T00:00:00+08:00".into(),
///         available_end_time: "2025-08-31T23:59:59+08:00".into(),
///     })
///     .available_days(30)
///     .wait_days_after_receive(1)
///     .weekly_available_period(WeeklyAvailablePeriod::new()
///         .day_list([DayList::Monday])
///         .day_period_list([DayPeriodList::new(DayPeriodListRequired { begin_time: 60, end_time: 86399 })]))
///     .irregular_available_period_list([IrregularAvailablePeriodList::new(IrregularAvailablePeriodListRequired {
///         begin_time: "2025-08-01T00:00:00+08:00".into(),
///         end_time: "2025-08-31T23:59:59+08:00".into(),
///     })])
///     .available_seconds(0))
///     .normal_coupon_list([NormalCouponList::new(NormalCouponListRequired {
///         threshold: Fen(10000),
///         discount_amount: Fen(1),
///     })])
///     .discount_coupon_list([DiscountCouponList::new(DiscountCouponListRequired {
///         threshold: Fen(10000),
///         percent_off: 20,
///     })])
///     .exchange_coupon_list([ExchangeCouponList::new(ExchangeCouponListRequired {
///         threshold: Fen(10000),
///         exchange_price: Fen(20),
///     })])),
/// });
/// ```
#[doc(alias("添加商品券批次组", "4016280622"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add a product coupon stock bundle · 添加商品券批次组
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// creation request number · 创建请求单号
        pub out_request_no: String,
        /// stock bundle information · 批次组信息
        pub stock_bundle: StockBundle,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        brand_id: body("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        stock_bundle: body("stock_bundle").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// creation request number · 创建请求单号
        out_request_no(&'a str),
        /// stock bundle information · 批次组信息
        stock_bundle(StockBundle),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
        "添加商品券批次组",
        "Add a product coupon stock bundle",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post::response::CouponCodeMode;

    /// issuing rules · 发放规则
    #[must_use]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// total limit on the number of issues · 发放次数总上限
        pub max_count: i64,
        /// daily limit on the number of issues · 每日发放次数上限
        pub max_count_per_day: Option<i64>,
        /// limit on claims per user · 每个用户领取次数上限
        pub max_count_per_user: i64,
    }

    crate::model! { StockSendRule {
        max_count: body("max_count").required(),
        max_count_per_day: body("max_count_per_day"),
        max_count_per_user: body("max_count_per_user").required(),
    } }

    crate::sent::sent! { StockSendRule(StockSendRuleRequired) {
        /// total limit on the number of issues · 发放次数总上限
        max_count(i64),
        /// limit on claims per user · 每个用户领取次数上限
        max_count_per_user(i64),
    } {
        /// daily limit on the number of issues · 每日发放次数上限
        max_count_per_day max_count_per_day_opt(i64),
    } }

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::DayList;

    /// available periods of the day · 当天可用时间段
    #[must_use]
    #[non_exhaustive]
    pub struct DayPeriodList {
        /// availability start time of the day · 当天可用开始时间
        pub begin_time: i64,
        /// availability end time of the day · 当天可用结束时间
        pub end_time: i64,
    }

    crate::model! { DayPeriodList {
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
    } }

    crate::sent::sent! { DayPeriodList(DayPeriodListRequired) {
        /// availability start time of the day · 当天可用开始时间
        begin_time(i64),
        /// availability end time of the day · 当天可用结束时间
        end_time(i64),
    } {
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

    /// irregular available periods · 无规律的可用时间段
    #[must_use]
    #[non_exhaustive]
    pub struct IrregularAvailablePeriodList {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub begin_time: crate::Time,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub end_time: crate::Time,
    }

    crate::model! { IrregularAvailablePeriodList {
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
    } }

    crate::sent::sent! { IrregularAvailablePeriodList(IrregularAvailablePeriodListRequired) {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        begin_time(crate::Time),
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        end_time(crate::Time),
    } {
    } }

    /// time the coupon can be redeemed · 券可核销时间
    #[must_use]
    #[non_exhaustive]
    pub struct CouponAvailablePeriod {
        /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: crate::Time,
        /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: crate::Time,
        /// valid within N days after taking effect · 生效后N天内有效
        pub available_days: Option<i64>,
        /// takes effect N days after claiming · 领取后N天开始生效
        pub wait_days_after_receive: Option<i64>,
        /// fixed weekly available time · 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// irregular available periods · 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
        /// valid within N seconds after claiming · 领取后N秒内有效
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

    crate::sent::sent! { CouponAvailablePeriod(CouponAvailablePeriodRequired) {
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
        weekly_available_period weekly_available_period_opt(WeeklyAvailablePeriod),
        /// irregular available periods · 无规律的可用时间段
        irregular_available_period_list irregular_available_period_list_opt([IrregularAvailablePeriodList]),
        /// valid within N seconds after claiming · 领取后N秒内有效
        available_seconds available_seconds_opt(i64),
    } }

    /// spend-and-save coupon usage rules · 满减券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct NormalCouponList {
        /// threshold amount · 门槛金额 (fen)
        pub threshold: crate::Fen,
        /// fixed reduction amount · 固定减免金额 (fen)
        pub discount_amount: crate::Fen,
    }

    crate::model! { NormalCouponList {
        threshold: body("threshold").required(),
        discount_amount: body("discount_amount").required(),
    } }

    crate::sent::sent! { NormalCouponList(NormalCouponListRequired) {
        /// threshold amount · 门槛金额 (fen)
        threshold(crate::Fen),
        /// fixed reduction amount · 固定减免金额 (fen)
        discount_amount(crate::Fen),
    } {
    } }

    /// discount coupon usage rules · 折扣券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct DiscountCouponList {
        /// threshold amount · 门槛金额 (fen)
        pub threshold: crate::Fen,
        /// fixed percentage off · 固定减免百分比
        pub percent_off: i64,
    }

    crate::model! { DiscountCouponList {
        threshold: body("threshold").required(),
        percent_off: body("percent_off").required(),
    } }

    crate::sent::sent! { DiscountCouponList(DiscountCouponListRequired) {
        /// threshold amount · 门槛金额 (fen)
        threshold(crate::Fen),
        /// fixed percentage off · 固定减免百分比
        percent_off(i64),
    } {
    } }

    /// exchange coupon usage rules · 兑换券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct ExchangeCouponList {
        /// threshold amount · 门槛金额 (fen)
        pub threshold: crate::Fen,
        /// fixed exchange price · 固定兑换价格 (fen)
        pub exchange_price: crate::Fen,
    }

    crate::model! { ExchangeCouponList {
        threshold: body("threshold").required(),
        exchange_price: body("exchange_price").required(),
    } }

    crate::sent::sent! { ExchangeCouponList(ExchangeCouponListRequired) {
        /// threshold amount · 门槛金额 (fen)
        threshold(crate::Fen),
        /// fixed exchange price · 固定兑换价格 (fen)
        exchange_price(crate::Fen),
    } {
    } }

    /// multi-use discount usage rules · 多次优惠使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageRule {
        /// time the coupon can be redeemed · 券可核销时间
        pub coupon_available_period: CouponAvailablePeriod,
        /// spend-and-save coupon usage rules · 满减券使用规则
        pub normal_coupon_list: Option<Vec<NormalCouponList>>,
        /// discount coupon usage rules · 折扣券使用规则
        pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
        /// exchange coupon usage rules · 兑换券使用规则
        pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
    }

    crate::model! { ProgressiveBundleUsageRule {
        coupon_available_period: body("coupon_available_period").required(),
        normal_coupon_list: body("normal_coupon_list"),
        discount_coupon_list: body("discount_coupon_list"),
        exchange_coupon_list: body("exchange_coupon_list"),
    } }

    crate::sent::sent! { ProgressiveBundleUsageRule(coupon_available_period: CouponAvailablePeriod) {
        /// spend-and-save coupon usage rules · 满减券使用规则
        normal_coupon_list normal_coupon_list_opt([NormalCouponList]),
        /// discount coupon usage rules · 折扣券使用规则
        discount_coupon_list discount_coupon_list_opt([DiscountCouponList]),
        /// exchange coupon usage rules · 兑换券使用规则
        exchange_coupon_list exchange_coupon_list_opt([ExchangeCouponList]),
    } }

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponUsageMethodList;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponAvailableStoreInfo;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::AppJumpType;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::UsageRuleDisplayInfo;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::UsageRuleDisplayInfoRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CodeDisplayMode;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::BackgroundColor;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::EntranceMiniProgram;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::EntranceMiniProgramRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::EntranceOfficialAccount;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::EntranceFinder;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::EntranceFinderRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponDisplayInfo;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::NotifyConfig;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::StoreScope;

    /// stock bundle information · 批次组信息
    #[must_use]
    #[non_exhaustive]
    pub struct StockBundle {
        /// remark · 备注
        pub remark: Option<String>,
        /// coupon code assignment mode · 券Code分配模式
        pub coupon_code_mode: CouponCodeMode,
        /// issuing rules · 发放规则
        pub stock_send_rule: StockSendRule,
        /// multi-use discount usage rules · 多次优惠使用规则
        pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
        /// display information of the coupon usage rules · 券使用规则展示信息
        pub usage_rule_display_info: UsageRuleDisplayInfo,
        /// display information of the user's product coupon · 用户商品券展示信息
        pub coupon_display_info: CouponDisplayInfo,
        /// event notification configuration · 事件通知配置
        pub notify_config: NotifyConfig,
        /// scope of usable stores · 可用门店范围
        pub store_scope: StoreScope,
    }

    crate::model! { StockBundle {
        remark: body("remark"),
        coupon_code_mode: body("coupon_code_mode").required(),
        stock_send_rule: body("stock_send_rule").required(),
        progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
        usage_rule_display_info: body("usage_rule_display_info").required(),
        coupon_display_info: body("coupon_display_info").required(),
        notify_config: body("notify_config").required(),
        store_scope: body("store_scope").required(),
    } }

    crate::sent::sent! { StockBundle(StockBundleRequired) {
        /// coupon code assignment mode · 券Code分配模式
        coupon_code_mode(CouponCodeMode),
        /// issuing rules · 发放规则
        stock_send_rule(StockSendRule),
        /// display information of the coupon usage rules · 券使用规则展示信息
        usage_rule_display_info(UsageRuleDisplayInfo),
        /// display information of the user's product coupon · 用户商品券展示信息
        coupon_display_info(CouponDisplayInfo),
        /// event notification configuration · 事件通知配置
        notify_config(NotifyConfig),
        /// scope of usable stores · 可用门店范围
        store_scope(StoreScope),
    } {
        /// remark · 备注
        remark remark_opt(into String),
        /// multi-use discount usage rules · 多次优惠使用规则
        progressive_bundle_usage_rule progressive_bundle_usage_rule_opt(ProgressiveBundleUsageRule),
    } }

    /// Add a product coupon stock bundle · 添加商品券批次组
    #[non_exhaustive]
    pub struct Response {
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: Option<String>,
        /// stock list · 批次列表
        pub stock_list: Vec<response::StockList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        stock_bundle_id: body("stock_bundle_id").promised(),
        stock_list: body("stock_list").promised(),
    } }

    crate::promised::promised! { Response {
        /// stock bundle ID · 批次组ID
        stock_bundle_id 0(&str),
        /// stock list · 批次列表
        stock_list 1([response::StockList]),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::IrregularAvailablePeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::CouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::deactivate::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::ExchangeCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::ProgressiveBundleUsageRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::StockBundleInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::CouponAvailableStoreInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::UsageRuleDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::EntranceMiniProgram;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::EntranceOfficialAccount;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::EntranceFinder;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::CouponDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::NotifyConfig;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::SentCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::State;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post::response::StockList;
    }
}
