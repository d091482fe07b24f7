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

    crate::open_enum! {
        /// coupon code assignment mode · 券Code分配模式
        pub enum CouponCodeMode {
            Wechatpay = "WECHATPAY",
            Upload = "UPLOAD",
        }
    }

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

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

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

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponUsageMethodList;

    /// information of the stores where the coupon is available · 券可用门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct CouponAvailableStoreInfo {
        /// description of stores where the coupon is available · 券可用门店描述
        pub description: String,
        /// mini program appid · 小程序AppID
        pub mini_program_appid: Option<String>,
        /// mini program jump path · 小程序跳转路径
        pub mini_program_path: Option<String>,
    }

    crate::model! { CouponAvailableStoreInfo {
        description: body("description").required(),
        mini_program_appid: body("mini_program_appid"),
        mini_program_path: body("mini_program_path"),
    } }

    crate::sent::sent! { CouponAvailableStoreInfo(description: into String) {
        /// mini program appid · 小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program jump path · 小程序跳转路径
        mini_program_path mini_program_path_opt(into String),
    } }

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::AppJumpType;

    /// display information of the coupon usage rules · 券使用规则展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct UsageRuleDisplayInfo {
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
        pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        /// app jump type · APP跳转类型
        pub app_jump_type: Option<AppJumpType>,
        /// passcode link · 口令链接
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

    crate::sent::sent! { UsageRuleDisplayInfo(UsageRuleDisplayInfoRequired<'a>) {
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
        coupon_available_store_info coupon_available_store_info_opt(CouponAvailableStoreInfo),
        /// app jump type · APP跳转类型
        app_jump_type app_jump_type_opt(AppJumpType),
        /// passcode link · 口令链接
        passcode_link passcode_link_opt(into String),
    } }

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CodeDisplayMode;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::BackgroundColor;

    /// mini program entrance · 小程序入口
    #[must_use]
    #[non_exhaustive]
    pub struct EntranceMiniProgram {
        /// mini program appid · 小程序appid
        pub appid: String,
        /// mini program jump path · 小程序跳转路径
        pub path: String,
        /// entrance text · 入口文案
        pub entrance_wording: String,
        /// guiding text · 引导文案
        pub guidance_wording: String,
    }

    crate::model! { EntranceMiniProgram {
        appid: body("appid").required(),
        path: body("path").required(),
        entrance_wording: body("entrance_wording").required(),
        guidance_wording: body("guidance_wording").required(),
    } }

    crate::sent::sent! { EntranceMiniProgram(EntranceMiniProgramRequired<'a>) {
        /// mini program appid · 小程序appid
        appid(&'a str),
        /// mini program jump path · 小程序跳转路径
        path(&'a str),
        /// entrance text · 入口文案
        entrance_wording(&'a str),
        /// guiding text · 引导文案
        guidance_wording(&'a str),
    } {
    } }

    /// official account entrance · 公众号入口
    #[must_use]
    #[non_exhaustive]
    pub struct EntranceOfficialAccount {
        /// official account appid · 公众号AppID
        pub appid: String,
    }

    crate::model! { EntranceOfficialAccount {
        appid: body("appid").required(),
    } }

    crate::sent::sent! { EntranceOfficialAccount(appid: into String) {
    } }

    /// Channels account entrance · 视频号入口
    #[must_use]
    #[non_exhaustive]
    pub struct EntranceFinder {
        /// Channels account ID · 视频号ID
        pub finder_id: String,
        /// Channels video ID · 视频号视频ID
        pub finder_video_id: String,
        /// Channels video cover image · 视频号封面图
        pub finder_video_cover_image_url: String,
    }

    crate::model! { EntranceFinder {
        finder_id: body("finder_id").required(),
        finder_video_id: body("finder_video_id").required(),
        finder_video_cover_image_url: body("finder_video_cover_image_url").required(),
    } }

    crate::sent::sent! { EntranceFinder(EntranceFinderRequired<'a>) {
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
    pub struct CouponDisplayInfo {
        /// user's product coupon code display mode · 用户商品券Code展示模式
        pub code_display_mode: Option<CodeDisplayMode>,
        /// background colour · 背景颜色
        pub background_color: Option<BackgroundColor>,
        /// mini program entrance · 小程序入口
        pub entrance_mini_program: Option<EntranceMiniProgram>,
        /// official account entrance · 公众号入口
        pub entrance_official_account: Option<EntranceOfficialAccount>,
        /// Channels account entrance · 视频号入口
        pub entrance_finder: Option<EntranceFinder>,
    }

    crate::model! { CouponDisplayInfo: Default {
        code_display_mode: body("code_display_mode"),
        background_color: body("background_color"),
        entrance_mini_program: body("entrance_mini_program"),
        entrance_official_account: body("entrance_official_account"),
        entrance_finder: body("entrance_finder"),
    } }

    crate::sent::sent! { CouponDisplayInfo {
        /// user's product coupon code display mode · 用户商品券Code展示模式
        code_display_mode code_display_mode_opt(CodeDisplayMode),
        /// background colour · 背景颜色
        background_color background_color_opt(BackgroundColor),
        /// mini program entrance · 小程序入口
        entrance_mini_program entrance_mini_program_opt(EntranceMiniProgram),
        /// official account entrance · 公众号入口
        entrance_official_account entrance_official_account_opt(EntranceOfficialAccount),
        /// Channels account entrance · 视频号入口
        entrance_finder entrance_finder_opt(EntranceFinder),
    } }

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::NotifyConfig;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::StoreScope;

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
        use crate::model::body;

        /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
        #[non_exhaustive]
        pub struct CouponCodeCountInfo {
            /// total count of uploaded codes · 已上传的Code总数
            pub total_count: Option<i64>,
            /// codes currently available · 当前可用的Code
            pub available_count: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponCodeCountInfo: Received {
            total_count: body("total_count").promised(),
            available_count: body("available_count").promised(),
        } }

        crate::promised::promised! { CouponCodeCountInfo {
            /// total count of uploaded codes · 已上传的Code总数
            total_count 0(i64),
            /// codes currently available · 当前可用的Code
            available_count 1(i64),
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
            max_count: body("max_count").promised(),
            max_count_per_day: body("max_count_per_day"),
            max_count_per_user: body("max_count_per_user").promised(),
        } }

        crate::promised::promised! { StockSendRule {
            /// total limit on the number of issues · 发放次数总上限
            max_count 0(i64),
            /// limit on claims per user · 每个用户领取次数上限
            max_count_per_user 2(i64),
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
            begin_time: body("begin_time").promised(),
            end_time: body("end_time").promised(),
        } }

        crate::promised::promised! { DayPeriodList {
            /// availability start time of the day · 当天可用开始时间
            begin_time 0(i64),
            /// availability end time of the day · 当天可用结束时间
            end_time 1(i64),
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
            begin_time: body("begin_time").promised(),
            end_time: body("end_time").promised(),
        } }

        crate::promised::promised! { IrregularAvailablePeriodList {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            end_time 1(&crate::Time),
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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCoupon;

        /// multi-use discount usage rules · 多次优惠使用规则
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageRule {
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

        crate::model! { ProgressiveBundleUsageRule: Received {
            coupon_available_period: body("coupon_available_period").promised(),
            normal_coupon: body("normal_coupon"),
            discount_coupon: body("discount_coupon"),
            exchange_coupon: body("exchange_coupon"),
        } }

        crate::promised::promised! { ProgressiveBundleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            coupon_available_period 0(&CouponAvailablePeriod),
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
            stock_bundle_id: body("stock_bundle_id").promised(),
            stock_bundle_index: body("stock_bundle_index").promised(),
        } }

        crate::promised::promised! { StockBundleInfo {
            /// stock bundle ID · 批次组ID
            stock_bundle_id 0(&str),
            /// order of the stock within the stock bundle · 批次在批次组内的次序
            stock_bundle_index 1(i64),
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
            description: body("description").promised(),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
        } }

        crate::promised::promised! { CouponAvailableStoreInfo {
            /// description of stores where the coupon is available · 券可用门店描述
            description 0(&str),
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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceMiniProgram;

        /// official account entrance · 公众号入口
        #[non_exhaustive]
        pub struct EntranceOfficialAccount {
            /// official account appid · 公众号AppID
            pub appid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { EntranceOfficialAccount: Received {
            appid: body("appid").promised(),
        } }

        crate::promised::promised! { EntranceOfficialAccount {
            /// official account appid · 公众号AppID
            appid 0(&str),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceFinder;

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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NotifyConfig;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SentCountInfo;

        crate::open_enum! {
            /// batch or stock state · 批次状态
            pub enum State {
                Auditing = "AUDITING",
                Sending = "SENDING",
                Paused = "PAUSED",
                Stopped = "STOPPED",
                Deactivated = "DEACTIVATED",
            }
        }

        /// stock list · 批次列表
        #[non_exhaustive]
        pub struct StockList {
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// stock ID · 批次ID
            pub stock_id: Option<String>,
            /// remark · 备注
            pub remark: Option<String>,
            /// coupon code assignment mode · 券Code分配模式
            pub coupon_code_mode: Option<super::CouponCodeMode>,
            /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// issuing rules · 发放规则
            pub stock_send_rule: Option<StockSendRule>,
            /// multi-use discount usage rules · 多次优惠使用规则
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// stock bundle information · 批次组信息
            pub stock_bundle_info: Option<StockBundleInfo>,
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
            pub state: Option<State>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockList: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
            stock_send_rule: body("stock_send_rule").promised(),
            progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
            stock_bundle_info: body("stock_bundle_info").promised(),
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
        } }

        crate::promised::promised! { StockList {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// stock ID · 批次ID
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&super::CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// stock bundle information · 批次组信息
            stock_bundle_info 7(&StockBundleInfo),
            /// display information of the coupon usage rules · 券使用规则展示信息
            usage_rule_display_info 8(&UsageRuleDisplayInfo),
            /// display information of the user's product coupon · 用户商品券展示信息
            coupon_display_info 9(&CouponDisplayInfo),
            /// event notification configuration · 事件通知配置
            notify_config 10(&NotifyConfig),
            /// scope of usable stores · 可用门店范围
            store_scope 11(&super::StoreScope),
            /// number issued · 已发放次数
            sent_count_info 12(&SentCountInfo),
            /// batch or stock state · 批次状态
            state 13(&State),
            /// brand ID · 品牌ID
            brand_id 17(&str),
        } }
    }
}
