// Written by `cargo xtask codegen` from spec/official/brand/4015736297.md

//! `/brand/marketing/product-coupon/product-coupons`

pub mod by_product_coupon_id;

/// Create a product coupon · 创建商品券
///
/// `POST /brand/marketing/product-coupon/product-coupons`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736297](https://pay.weixin.qq.com/doc/brand/4015736297), [4016427368](https://pay.weixin.qq.com/doc/brand/4016427368)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::post::{DisplayInfo, DisplayInfoRequired, Request, Required, Scope, Type, UsageMode};
///
/// let request = Request::new(Required {
///     out_request_no: "…",
///     scope: Scope::All,
///     type_: Type::Discount,
///     usage_mode: UsageMode::Single,
///     display_info: DisplayInfo::new(DisplayInfoRequired {
///         name: "全场满100立打8折",
///         image_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///         background_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let product_coupon_id = answer.product_coupon_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("创建商品券", "4015736297", "4016427368"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a product coupon · 创建商品券
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// creation request number · 创建请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// discount scope · 优惠范围
        pub scope: Scope,
        /// product coupon type · 商品券类型
        pub type_: Type,
        /// usage mode · 使用模式
        pub usage_mode: UsageMode,
        /// single-coupon mode information · 单券模式信息
        pub single_usage_info: Option<SingleUsageInfo>,
        /// display information · 展示信息
        pub display_info: DisplayInfo,
        /// external product ID · 外部商品ID; up to 40 characters
        pub out_product_no: Option<String>,
        /// stock · 批次
        pub stock: Option<Stock>,
        /// multi-use discount mode information · 多次优惠模式信息
        pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
        /// stock bundle · 批次组
        pub stock_bundle: Option<StockBundle>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        scope: body("scope").required(),
        type_: body("type").required(),
        usage_mode: body("usage_mode").required(),
        single_usage_info: body("single_usage_info"),
        display_info: body("display_info").required(),
        out_product_no: body("out_product_no"),
        stock: body("stock"),
        progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
        stock_bundle: body("stock_bundle"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// creation request number · 创建请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
        /// discount scope · 优惠范围
        scope(Scope),
        /// product coupon type · 商品券类型
        type_(Type),
        /// usage mode · 使用模式
        usage_mode(UsageMode),
        /// display information · 展示信息
        display_info(DisplayInfo),
    } {
        /// single-coupon mode information · 单券模式信息
        single_usage_info single_usage_info_opt(SingleUsageInfo),
        /// external product ID · 外部商品ID; up to 40 characters
        out_product_no out_product_no_opt(into String),
        /// stock · 批次
        stock stock_opt(Stock),
        /// multi-use discount mode information · 多次优惠模式信息
        progressive_bundle_usage_info progressive_bundle_usage_info_opt(ProgressiveBundleUsageInfo),
        /// stock bundle · 批次组
        stock_bundle stock_bundle_opt(StockBundle),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/product-coupons",
        "创建商品券",
        "Create a product coupon",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// discount scope · 优惠范围
        pub enum Scope {
            /// coupon for all goods · 全场商品可用券
            All = "ALL",
            /// coupon for some goods · 部分商品可用券
            Single = "SINGLE",
        }
    }

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::Type;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::UsageMode;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::NormalCoupon;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::NormalCouponRequired;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::DiscountCoupon;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::DiscountCouponRequired;

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

    /// item list · 单品列表
    #[must_use]
    #[non_exhaustive]
    pub struct ChoiceList {
        /// item name · 单品名称; up to 15 characters
        pub name: String,
        /// item price · 单品价格 (fen)
        pub price: crate::Fen,
        /// item quantity · 单品数量; at most 99
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
        /// item name · 单品名称; up to 15 characters
        name(&'a str),
        /// item price · 单品价格 (fen)
        price(crate::Fen),
        /// item quantity · 单品数量; at most 99
        count(i64),
    } {
        /// item image · 单品图片
        image_url image_url_opt(into String),
        /// item jump mini program appid · 单品跳转小程序AppID
        mini_program_appid mini_program_appid_opt(into String),
        /// mini program path to jump to from the item · 单品跳转小程序路径
        mini_program_path mini_program_path_opt(into String),
    } }

    /// combination of the applicable goods · 适用商品组合
    #[must_use]
    #[non_exhaustive]
    pub struct ComboPackageList {
        /// name of the applicable goods · 适用商品名; up to 15 characters
        pub name: String,
        /// quantity of selectable items · 可选单品数量
        pub pick_count: i64,
        /// item list · 单品列表; at most 99 of them
        pub choice_list: Vec<ChoiceList>,
    }

    crate::model! { ComboPackageList {
        name: body("name").required(),
        pick_count: body("pick_count").required(),
        choice_list: body("choice_list").required(),
    } }

    crate::sent::sent! { ComboPackageList(ComboPackageListRequired<'a>) {
        /// name of the applicable goods · 适用商品名; up to 15 characters
        name(&'a str),
        /// quantity of selectable items · 可选单品数量
        pick_count(i64),
        /// item list · 单品列表; at most 99 of them
        choice_list(Vec<ChoiceList>),
    } {
    } }

    /// display information · 展示信息
    #[must_use]
    #[non_exhaustive]
    pub struct DisplayInfo {
        /// product coupon name · 商品券名称; up to 15 characters; 3 to 15
        pub name: String,
        /// product coupon image · 商品券图片
        pub image_url: String,
        /// product coupon background image · 商品券背景图
        pub background_url: String,
        /// product coupon details image list · 商品券详情图列表; at most 8 of them
        pub detail_image_url_list: Option<Vec<String>>,
        /// original goods price · 商品原价 (fen); at most 10000000
        pub original_price: Option<crate::Fen>,
        /// combination of the applicable goods · 适用商品组合; at most 50 of them
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
        /// product coupon name · 商品券名称; up to 15 characters; 3 to 15
        name(&'a str),
        /// product coupon image · 商品券图片
        image_url(&'a str),
        /// product coupon background image · 商品券背景图
        background_url(&'a str),
    } {
        /// product coupon details image list · 商品券详情图列表; at most 8 of them
        detail_image_url_list detail_image_url_list_opt([into String]),
        /// original goods price · 商品原价 (fen); at most 10000000
        original_price original_price_opt(into crate::Fen),
        /// combination of the applicable goods · 适用商品组合; at most 50 of them
        combo_package_list combo_package_list_opt([ComboPackageList]),
    } }

    crate::open_enum! {
        /// coupon code assignment mode · 券Code分配模式
        pub enum StockCouponCodeMode {
            /// made at random by WeChat Pay · 微信支付随机生成
            Wechatpay = "WECHATPAY",
            /// codes that the brand uploaded before · 品牌方预上传Code
            Upload = "UPLOAD",
            /// named by the brand itself · 品牌方自行指定
            ApiAssign = "API_ASSIGN",
        }
    }

    /// issuing rules · 发放规则
    #[must_use]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// total limit on the number of issues · 发放次数总上限; at most 100000000
        pub max_count: i64,
        /// daily limit on the number of issues · 每日发放次数上限; at most 100000000
        pub max_count_per_day: Option<i64>,
        /// limit on claims per user · 每个用户领取次数上限; at most 100
        pub max_count_per_user: i64,
    }

    crate::model! { StockSendRule {
        max_count: body("max_count").required(),
        max_count_per_day: body("max_count_per_day"),
        max_count_per_user: body("max_count_per_user").required(),
    } }

    crate::sent::sent! { StockSendRule(StockSendRuleRequired) {
        /// total limit on the number of issues · 发放次数总上限; at most 100000000
        max_count(i64),
        /// limit on claims per user · 每个用户领取次数上限; at most 100
        max_count_per_user(i64),
    } {
        /// daily limit on the number of issues · 每日发放次数上限; at most 100000000
        max_count_per_day max_count_per_day_opt(i64),
    } }

    crate::open_enum! {
        /// available days of each week · 每周可用星期数
        pub enum DayList {
            /// usable on Mondays · 周一可用
            Monday = "MONDAY",
            /// usable on Tuesdays · 周二可用
            Tuesday = "TUESDAY",
            /// usable on Wednesdays · 周三可用
            Wednesday = "WEDNESDAY",
            /// usable on Thursdays · 周四可用
            Thursday = "THURSDAY",
            /// usable on Fridays · 周五可用
            Friday = "FRIDAY",
            /// usable on Saturdays · 周六可用
            Saturday = "SATURDAY",
            /// usable on Sundays · 周日可用
            Sunday = "SUNDAY",
        }
    }

    /// available periods of the day · 当天可用时间段
    #[must_use]
    #[non_exhaustive]
    pub struct DayPeriodList {
        /// availability start time of the day · 当天可用开始时间; 0 to 86399
        pub begin_time: i64,
        /// availability end time of the day · 当天可用结束时间; 0 to 86399
        pub end_time: i64,
    }

    crate::model! { DayPeriodList {
        begin_time: body("begin_time").required(),
        end_time: body("end_time").required(),
    } }

    crate::sent::sent! { DayPeriodList(DayPeriodListRequired) {
        /// availability start time of the day · 当天可用开始时间; 0 to 86399
        begin_time(i64),
        /// availability end time of the day · 当天可用结束时间; 0 to 86399
        end_time(i64),
    } {
    } }

    /// fixed weekly available time · 每周固定可用时间
    #[must_use]
    #[non_exhaustive]
    pub struct WeeklyAvailablePeriod {
        /// available days of each week · 每周可用星期数
        pub day_list: Option<Vec<DayList>>,
        /// available periods of the day · 当天可用时间段; at most 3 of them
        pub day_period_list: Option<Vec<DayPeriodList>>,
    }

    crate::model! { WeeklyAvailablePeriod: Default {
        day_list: body("day_list"),
        day_period_list: body("day_period_list"),
    } }

    crate::sent::sent! { WeeklyAvailablePeriod {
        /// available days of each week · 每周可用星期数
        day_list day_list_opt([DayList]),
        /// available periods of the day · 当天可用时间段; at most 3 of them
        day_period_list day_period_list_opt([DayPeriodList]),
    } }

    /// given usable periods · 指定可用时间段
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
        /// stock start time · 批次开始时间; as 2018-06-08T10:34:56+08:00
        pub available_begin_time: crate::Time,
        /// stock end time · 批次结束时间; as 2018-06-08T10:34:56+08:00
        pub available_end_time: crate::Time,
        /// number of days for which the coupon is usable once it is effective · 券生效后N天内可用; at most 365
        pub available_days: Option<i64>,
        /// number of days to wait after claiming before the coupon is effective · 领券后需等待N天才生效; at most 30
        pub wait_days_after_receive: Option<i64>,
        /// fixed weekly available time · 每周固定可用时间
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// given usable periods · 指定可用时间段; at most 2 of them
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
        /// valid within N seconds after claiming · 领取后N秒内有效; 3600 to 86400
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
        /// stock start time · 批次开始时间; as 2018-06-08T10:34:56+08:00
        available_begin_time(crate::Time),
        /// stock end time · 批次结束时间; as 2018-06-08T10:34:56+08:00
        available_end_time(crate::Time),
    } {
        /// number of days for which the coupon is usable once it is effective · 券生效后N天内可用; at most 365
        available_days available_days_opt(i64),
        /// number of days to wait after claiming before the coupon is effective · 领券后需等待N天才生效; at most 30
        wait_days_after_receive wait_days_after_receive_opt(i64),
        /// fixed weekly available time · 每周固定可用时间
        weekly_available_period weekly_available_period_opt(WeeklyAvailablePeriod),
        /// given usable periods · 指定可用时间段; at most 2 of them
        irregular_available_period_list irregular_available_period_list_opt([IrregularAvailablePeriodList]),
        /// valid within N seconds after claiming · 领取后N秒内有效; 3600 to 86400
        available_seconds available_seconds_opt(i64),
    } }

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::ExchangeCoupon;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::ExchangeCouponRequired;

    /// single-coupon usage rules · 单券使用规则
    #[must_use]
    #[non_exhaustive]
    pub struct SingleUsageRule {
        /// time the coupon can be redeemed · 券可核销时间
        pub coupon_available_period: CouponAvailablePeriod,
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

    crate::sent::sent! { SingleUsageRule(coupon_available_period: CouponAvailablePeriod) {
        /// spend-and-save coupon usage rules · 满减券使用规则
        normal_coupon normal_coupon_opt(NormalCoupon),
        /// discount coupon usage rules · 折扣券使用规则
        discount_coupon discount_coupon_opt(DiscountCoupon),
        /// exchange coupon usage rules · 兑换券使用规则
        exchange_coupon exchange_coupon_opt(ExchangeCoupon),
    } }

    crate::open_enum! {
        /// coupon usage method list · 券使用方式列表
        pub enum CouponUsageMethodList {
            /// redeemed offline by scanning · 线下滴码核销
            Offline = "OFFLINE",
            /// redeemed online in a mini program · 线上小程序核销
            MiniProgram = "MINI_PROGRAM",
            /// redeemed in an app · APP核销
            App = "APP",
            /// redeemed by the payment code of WeChat Pay · 微信支付付款码核销
            PaymentCode = "PAYMENT_CODE",
        }
    }

    /// information of the stores where the coupon is available · 券可用门店信息
    #[must_use]
    #[non_exhaustive]
    pub struct CouponAvailableStoreInfo {
        /// description of stores where the coupon is available · 券可用门店描述; up to 1000 characters
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

    crate::open_enum! {
        /// app jump type · APP跳转类型
        pub enum AppJumpType {
            /// leads to an H5 page · 跳转H5
            H5 = "H5",
            /// passcode link · 口令链接
            PasscodeLink = "PASSCODE_LINK",
            /// instructions are shown · 展示使用指引
            UsageGuide = "USAGE_GUIDE",
        }
    }

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
        /// coupon usage instructions · 券使用说明; up to 1000 characters
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
        /// coupon usage instructions · 券使用说明; up to 1000 characters
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

    crate::open_enum! {
        /// user's product coupon code display mode · 用户商品券Code展示模式
        pub enum CodeDisplayMode {
            /// the code is not shown · 不展示Code
            Invisible = "INVISIBLE",
            /// barcode · 条形码
            Barcode = "BARCODE",
            /// QR code · 二维码
            Qrcode = "QRCODE",
        }
    }

    /// mini program entrance · 小程序入口
    #[must_use]
    #[non_exhaustive]
    pub struct EntranceMiniProgram {
        /// mini program appid · 小程序AppID
        pub appid: String,
        /// mini program jump path · 小程序跳转路径
        pub path: String,
        /// entrance text · 入口文案; up to 5 characters
        pub entrance_wording: String,
        /// guiding text · 引导文案; up to 6 characters
        pub guidance_wording: String,
    }

    crate::model! { EntranceMiniProgram {
        appid: body("appid").required(),
        path: body("path").required(),
        entrance_wording: body("entrance_wording").required(),
        guidance_wording: body("guidance_wording").required(),
    } }

    crate::sent::sent! { EntranceMiniProgram(EntranceMiniProgramRequired<'a>) {
        /// mini program appid · 小程序AppID
        appid(&'a str),
        /// mini program jump path · 小程序跳转路径
        path(&'a str),
        /// entrance text · 入口文案; up to 5 characters
        entrance_wording(&'a str),
        /// guiding text · 引导文案; up to 6 characters
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
        pub code_display_mode: CodeDisplayMode,
        /// background colour · 背景颜色
        pub background_color: Option<String>,
        /// mini program entrance · 小程序入口
        pub entrance_mini_program: Option<EntranceMiniProgram>,
        /// official account entrance · 公众号入口
        pub entrance_official_account: Option<EntranceOfficialAccount>,
        /// Channels account entrance · 视频号入口
        pub entrance_finder: Option<EntranceFinder>,
    }

    crate::model! { CouponDisplayInfo {
        code_display_mode: body("code_display_mode").required(),
        background_color: body("background_color"),
        entrance_mini_program: body("entrance_mini_program"),
        entrance_official_account: body("entrance_official_account"),
        entrance_finder: body("entrance_finder"),
    } }

    crate::sent::sent! { CouponDisplayInfo(code_display_mode: CodeDisplayMode) {
        /// background colour · 背景颜色
        background_color background_color_opt(into String),
        /// mini program entrance · 小程序入口
        entrance_mini_program entrance_mini_program_opt(EntranceMiniProgram),
        /// official account entrance · 公众号入口
        entrance_official_account entrance_official_account_opt(EntranceOfficialAccount),
        /// Channels account entrance · 视频号入口
        entrance_finder entrance_finder_opt(EntranceFinder),
    } }

    /// event notification configuration · 事件通知配置
    #[must_use]
    #[non_exhaustive]
    pub struct NotifyConfig {
        /// event notification appid · 事件通知AppID
        pub notify_appid: String,
    }

    crate::model! { NotifyConfig {
        notify_appid: body("notify_appid").required(),
    } }

    crate::sent::sent! { NotifyConfig(notify_appid: into String) {
    } }

    crate::open_enum! {
        /// scope of usable stores · 可用门店范围
        pub enum StoreScope {
            /// no store is linked · 无关联门店
            None = "NONE",
            /// usable in all stores · 所有门店可用
            All = "ALL",
            /// usable in certain stores · 特定门店可用
            Specific = "SPECIFIC",
        }
    }

    /// stock · 批次
    #[must_use]
    #[non_exhaustive]
    pub struct Stock {
        /// remark · 备注; up to 20 characters
        pub remark: Option<String>,
        /// coupon code assignment mode · 券Code分配模式
        pub coupon_code_mode: StockCouponCodeMode,
        /// issuing rules · 发放规则
        pub stock_send_rule: StockSendRule,
        /// single-coupon usage rules · 单券使用规则
        pub single_usage_rule: SingleUsageRule,
        /// display information of the coupon usage rules · 券使用规则展示信息
        pub usage_rule_display_info: UsageRuleDisplayInfo,
        /// display information of the user's product coupon · 用户商品券展示信息
        pub coupon_display_info: CouponDisplayInfo,
        /// event notification configuration · 事件通知配置
        pub notify_config: NotifyConfig,
        /// scope of usable stores · 可用门店范围
        pub store_scope: StoreScope,
    }

    crate::model! { Stock {
        remark: body("remark"),
        coupon_code_mode: body("coupon_code_mode").required(),
        stock_send_rule: body("stock_send_rule").required(),
        single_usage_rule: body("single_usage_rule").required(),
        usage_rule_display_info: body("usage_rule_display_info").required(),
        coupon_display_info: body("coupon_display_info").required(),
        notify_config: body("notify_config").required(),
        store_scope: body("store_scope").required(),
    } }

    crate::sent::sent! { Stock(StockRequired) {
        /// coupon code assignment mode · 券Code分配模式
        coupon_code_mode(StockCouponCodeMode),
        /// issuing rules · 发放规则
        stock_send_rule(StockSendRule),
        /// single-coupon usage rules · 单券使用规则
        single_usage_rule(SingleUsageRule),
        /// display information of the coupon usage rules · 券使用规则展示信息
        usage_rule_display_info(UsageRuleDisplayInfo),
        /// display information of the user's product coupon · 用户商品券展示信息
        coupon_display_info(CouponDisplayInfo),
        /// event notification configuration · 事件通知配置
        notify_config(NotifyConfig),
        /// scope of usable stores · 可用门店范围
        store_scope(StoreScope),
    } {
        /// remark · 备注; up to 20 characters
        remark remark_opt(into String),
    } }

    /// multi-use discount mode information · 多次优惠模式信息
    #[must_use]
    #[non_exhaustive]
    pub struct ProgressiveBundleUsageInfo {
        /// number of allowed uses · 可使用次数; 3 to 15
        pub count: i64,
        /// days between uses of the multi-use discount · 多次优惠使用间隔天数; at most 7
        pub interval_days: Option<i64>,
    }

    crate::model! { ProgressiveBundleUsageInfo {
        count: body("count").required(),
        interval_days: body("interval_days"),
    } }

    crate::sent::sent! { ProgressiveBundleUsageInfo(count: i64) {
        /// days between uses of the multi-use discount · 多次优惠使用间隔天数; at most 7
        interval_days interval_days_opt(i64),
    } }

    crate::open_enum! {
        /// coupon code assignment mode · 券Code分配模式
        pub enum CouponCodeMode {
            /// made at random by WeChat Pay · 微信支付随机生成
            Wechatpay = "WECHATPAY",
            /// codes that the brand uploaded before · 品牌方预上传Code
            Upload = "UPLOAD",
        }
    }

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

    /// usage rules of a stock bundle of several uses · 多次优惠批次组使用规则
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

    /// stock bundle · 批次组
    #[must_use]
    #[non_exhaustive]
    pub struct StockBundle {
        /// remark · 备注; up to 20 characters
        pub remark: Option<String>,
        /// coupon code assignment mode · 券Code分配模式
        pub coupon_code_mode: CouponCodeMode,
        /// issuing rules of the stock bundle · 批次组发放规则
        pub stock_send_rule: StockSendRule,
        /// usage rules of a stock bundle of several uses · 多次优惠批次组使用规则
        pub progressive_bundle_usage_rule: ProgressiveBundleUsageRule,
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
        progressive_bundle_usage_rule: body("progressive_bundle_usage_rule").required(),
        usage_rule_display_info: body("usage_rule_display_info").required(),
        coupon_display_info: body("coupon_display_info").required(),
        notify_config: body("notify_config").required(),
        store_scope: body("store_scope").required(),
    } }

    crate::sent::sent! { StockBundle(StockBundleRequired) {
        /// coupon code assignment mode · 券Code分配模式
        coupon_code_mode(CouponCodeMode),
        /// issuing rules of the stock bundle · 批次组发放规则
        stock_send_rule(StockSendRule),
        /// usage rules of a stock bundle of several uses · 多次优惠批次组使用规则
        progressive_bundle_usage_rule(ProgressiveBundleUsageRule),
        /// display information of the coupon usage rules · 券使用规则展示信息
        usage_rule_display_info(UsageRuleDisplayInfo),
        /// display information of the user's product coupon · 用户商品券展示信息
        coupon_display_info(CouponDisplayInfo),
        /// event notification configuration · 事件通知配置
        notify_config(NotifyConfig),
        /// scope of usable stores · 可用门店范围
        store_scope(StoreScope),
    } {
        /// remark · 备注; up to 20 characters
        remark remark_opt(into String),
    } }

    /// Create a product coupon · 创建商品券
    #[non_exhaustive]
    pub struct Response {
        /// product coupon ID · 商品券ID; up to 40 characters
        pub product_coupon_id: Option<String>,
        /// discount scope · 优惠范围
        pub scope: Option<Scope>,
        /// product coupon type · 商品券类型
        pub type_: Option<Type>,
        /// usage mode · 使用模式
        pub usage_mode: Option<UsageMode>,
        /// single-coupon mode information · 单券模式信息
        pub single_usage_info: Option<response::SingleUsageInfo>,
        /// display information · 展示信息
        pub display_info: Option<response::DisplayInfo>,
        /// external product ID · 外部商品ID
        pub out_product_no: Option<String>,
        /// product coupon state · 商品券状态
        pub state: Option<response::State>,
        /// stock · 批次
        pub stock: Option<response::Stock>,
        /// multi-use discount mode information · 多次优惠模式信息
        pub progressive_bundle_usage_info: Option<response::ProgressiveBundleUsageInfo>,
        /// stock bundle · 批次组
        pub stock_bundle: Option<response::StockBundle>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        product_coupon_id: body("product_coupon_id").promised(),
        scope: body("scope").promised(),
        type_: body("type").promised(),
        usage_mode: body("usage_mode").promised(),
        single_usage_info: body("single_usage_info"),
        display_info: body("display_info").promised(),
        out_product_no: body("out_product_no"),
        state: body("state").promised(),
        stock: body("stock"),
        progressive_bundle_usage_info: body("progressive_bundle_usage_info"),
        stock_bundle: body("stock_bundle"),
    } }

    crate::promised::promised! { Response {
        /// product coupon ID · 商品券ID; up to 40 characters
        product_coupon_id 0(&str),
        /// discount scope · 优惠范围
        scope 1(&Scope),
        /// product coupon type · 商品券类型
        type_ 2(&Type),
        /// usage mode · 使用模式
        usage_mode 3(&UsageMode),
        /// display information · 展示信息
        display_info 5(&response::DisplayInfo),
        /// product coupon state · 商品券状态
        state 7(&response::State),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

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

        /// item list · 单品列表
        #[non_exhaustive]
        pub struct ChoiceList {
            /// item name · 单品名称; up to 15 characters
            pub name: Option<String>,
            /// item price · 单品价格 (fen)
            pub price: Option<crate::Fen>,
            /// item quantity · 单品数量; at most 99
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
            /// item name · 单品名称; up to 15 characters
            name 0(&str),
            /// item price · 单品价格 (fen)
            price 1(crate::Fen),
            /// item quantity · 单品数量; at most 99
            count 2(i64),
        } }

        /// combination of the applicable goods · 适用商品组合
        #[non_exhaustive]
        pub struct ComboPackageList {
            /// name of the applicable goods · 适用商品名; up to 15 characters
            pub name: Option<String>,
            /// quantity of selectable items · 可选单品数量
            pub pick_count: Option<i64>,
            /// item list · 单品列表; at most 99 of them
            pub choice_list: Vec<ChoiceList>,
            origin_: crate::model::Origin,
        }

        crate::model! { ComboPackageList: Received {
            name: body("name").promised(),
            pick_count: body("pick_count").promised(),
            choice_list: body("choice_list").promised(),
        } }

        crate::promised::promised! { ComboPackageList {
            /// name of the applicable goods · 适用商品名; up to 15 characters
            name 0(&str),
            /// quantity of selectable items · 可选单品数量
            pick_count 1(i64),
            /// item list · 单品列表; at most 99 of them
            choice_list 2([ChoiceList]),
        } }

        /// display information · 展示信息
        #[non_exhaustive]
        pub struct DisplayInfo {
            /// product coupon name · 商品券名称; up to 15 characters; 3 to 15
            pub name: Option<String>,
            /// product coupon image · 商品券图片
            pub image_url: Option<String>,
            /// product coupon background image · 商品券背景图
            pub background_url: Option<String>,
            /// product coupon details image list · 商品券详情图列表; at most 8 of them
            pub detail_image_url_list: Vec<String>,
            /// original goods price · 商品原价 (fen)
            pub original_price: Option<crate::Fen>,
            /// combination of the applicable goods · 适用商品组合; at most 50 of them
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
            /// product coupon name · 商品券名称; up to 15 characters; 3 to 15
            name 0(&str),
            /// product coupon image · 商品券图片
            image_url 1(&str),
            /// product coupon background image · 商品券背景图
            background_url 2(&str),
        } }

        crate::open_enum! {
            /// product coupon state · 商品券状态
            pub enum State {
                /// under approval · 审批中
                Auditing = "AUDITING",
                /// in effect · 生效中
                Effective = "EFFECTIVE",
                /// no longer valid · 已失效
                Deactivated = "DEACTIVATED",
            }
        }

        /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
        #[non_exhaustive]
        pub struct CouponCodeCountInfo {
            /// total count of uploaded codes · 已上传的Code总数
            pub total_count: Option<i64>,
            /// count of codes available now · 当前可用的Code数
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
            /// count of codes available now · 当前可用的Code数
            available_count 1(i64),
        } }

        /// issuing rules · 发放规则
        #[non_exhaustive]
        pub struct StockSendRule {
            /// total limit on the number of issues · 发放次数总上限; at most 100000000
            pub max_count: Option<i64>,
            /// daily limit on the number of issues · 每日发放次数上限; at most 100000000
            pub max_count_per_day: Option<i64>,
            /// limit on claims per user · 每个用户领取次数上限; at most 100
            pub max_count_per_user: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockSendRule: Received {
            max_count: body("max_count").promised(),
            max_count_per_day: body("max_count_per_day"),
            max_count_per_user: body("max_count_per_user").promised(),
        } }

        crate::promised::promised! { StockSendRule {
            /// total limit on the number of issues · 发放次数总上限; at most 100000000
            max_count 0(i64),
            /// limit on claims per user · 每个用户领取次数上限; at most 100
            max_count_per_user 2(i64),
        } }

        /// available periods of the day · 当天可用时间段
        #[non_exhaustive]
        pub struct DayPeriodList {
            /// availability start time of the day · 当天可用开始时间; 0 to 86399
            pub begin_time: Option<i64>,
            /// availability end time of the day · 当天可用结束时间; 0 to 86399
            pub end_time: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { DayPeriodList: Received {
            begin_time: body("begin_time").promised(),
            end_time: body("end_time").promised(),
        } }

        crate::promised::promised! { DayPeriodList {
            /// availability start time of the day · 当天可用开始时间; 0 to 86399
            begin_time 0(i64),
            /// availability end time of the day · 当天可用结束时间; 0 to 86399
            end_time 1(i64),
        } }

        /// fixed weekly available time · 每周固定可用时间
        #[non_exhaustive]
        pub struct WeeklyAvailablePeriod {
            /// available days of each week · 每周可用星期数
            pub day_list: Vec<super::DayList>,
            /// available periods of the day · 当天可用时间段; at most 3 of them
            pub day_period_list: Vec<DayPeriodList>,
            origin_: crate::model::Origin,
        }

        crate::model! { WeeklyAvailablePeriod: Received {
            day_list: body("day_list"),
            day_period_list: body("day_period_list"),
        } }

        /// given usable periods · 指定可用时间段
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
            /// stock start time · 批次开始时间; as 2018-06-08T10:34:56+08:00
            pub available_begin_time: Option<crate::Time>,
            /// stock end time · 批次结束时间; as 2018-06-08T10:34:56+08:00
            pub available_end_time: Option<crate::Time>,
            /// number of days for which the coupon is usable once it is effective · 券生效后N天内可用; at most 365
            pub available_days: Option<i64>,
            /// number of days to wait after claiming before the coupon is effective · 领券后需等待N天才生效; at most 30
            pub wait_days_after_receive: Option<i64>,
            /// fixed weekly available time · 每周固定可用时间
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// given usable periods · 指定可用时间段; at most 2 of them
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// valid within N seconds after claiming · 领取后N秒内有效; 3600 to 86400
            pub available_seconds: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            available_days: body("available_days"),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
            available_seconds: body("available_seconds"),
        } }

        crate::promised::promised! { CouponAvailablePeriod {
            /// stock start time · 批次开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// stock end time · 批次结束时间; as 2018-06-08T10:34:56+08:00
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

        /// information of the stores where the coupon is available · 券可用门店信息
        #[non_exhaustive]
        pub struct CouponAvailableStoreInfo {
            /// description of stores where the coupon is available · 券可用门店描述; up to 1000 characters
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
            /// description of stores where the coupon is available · 券可用门店描述; up to 1000 characters
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
            /// coupon usage instructions · 券使用说明; up to 1000 characters
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
            /// coupon usage instructions · 券使用说明; up to 1000 characters
            usage_description 4(&str),
        } }

        /// mini program entrance · 小程序入口
        #[non_exhaustive]
        pub struct EntranceMiniProgram {
            /// mini program appid · 小程序AppID
            pub appid: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub path: Option<String>,
            /// entrance text · 入口文案; up to 5 characters
            pub entrance_wording: Option<String>,
            /// guiding text · 引导文案; up to 6 characters
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
            /// mini program appid · 小程序AppID
            appid 0(&str),
            /// mini program jump path · 小程序跳转路径
            path 1(&str),
            /// entrance text · 入口文案; up to 5 characters
            entrance_wording 2(&str),
            /// guiding text · 引导文案; up to 6 characters
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
            appid: body("appid").promised(),
        } }

        crate::promised::promised! { EntranceOfficialAccount {
            /// official account appid · 公众号AppID
            appid 0(&str),
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
            pub background_color: Option<String>,
            /// mini program entrance · 小程序入口
            pub entrance_mini_program: Option<EntranceMiniProgram>,
            /// official account entrance · 公众号入口
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            /// Channels account entrance · 视频号入口
            pub entrance_finder: Option<EntranceFinder>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponDisplayInfo: Received {
            code_display_mode: body("code_display_mode").promised(),
            background_color: body("background_color"),
            entrance_mini_program: body("entrance_mini_program"),
            entrance_official_account: body("entrance_official_account"),
            entrance_finder: body("entrance_finder"),
        } }

        crate::promised::promised! { CouponDisplayInfo {
            /// user's product coupon code display mode · 用户商品券Code展示模式
            code_display_mode 0(&super::CodeDisplayMode),
        } }

        /// event notification configuration · 事件通知配置
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// event notification appid · 事件通知AppID
            pub notify_appid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { NotifyConfig: Received {
            notify_appid: body("notify_appid").promised(),
        } }

        crate::promised::promised! { NotifyConfig {
            /// event notification appid · 事件通知AppID
            notify_appid 0(&str),
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
                /// under approval · 审批中
                Auditing = "AUDITING",
                /// being given out · 发放中
                Sending = "SENDING",
                /// paused · 已暂停
                Paused = "PAUSED",
                /// stopped · 已停止
                Stopped = "STOPPED",
                /// no longer valid · 已失效
                Deactivated = "DEACTIVATED",
            }
        }

        /// stock · 批次
        #[non_exhaustive]
        pub struct Stock {
            /// product coupon ID · 商品券ID; up to 40 characters
            pub product_coupon_id: Option<String>,
            /// stock ID · 批次ID; up to 40 characters
            pub stock_id: Option<String>,
            /// remark · 备注; up to 20 characters
            pub remark: Option<String>,
            /// coupon code assignment mode · 券Code分配模式
            pub coupon_code_mode: Option<super::StockCouponCodeMode>,
            /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// issuing rules · 发放规则
            pub stock_send_rule: Option<StockSendRule>,
            /// single-coupon usage rules · 单券使用规则
            pub single_usage_rule: Option<SingleUsageRule>,
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
            /// invalidation request number · 失效请求单号; up to 128 characters
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因; up to 150 characters
            pub deactivate_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Stock: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
            stock_send_rule: body("stock_send_rule").promised(),
            single_usage_rule: body("single_usage_rule").promised(),
            usage_rule_display_info: body("usage_rule_display_info").promised(),
            coupon_display_info: body("coupon_display_info").promised(),
            notify_config: body("notify_config").promised(),
            store_scope: body("store_scope").promised(),
            sent_count_info: body("sent_count_info").promised(),
            state: body("state").promised(),
            deactivate_request_no: body("deactivate_request_no"),
            deactivate_time: body("deactivate_time"),
            deactivate_reason: body("deactivate_reason"),
        } }

        crate::promised::promised! { Stock {
            /// product coupon ID · 商品券ID; up to 40 characters
            product_coupon_id 0(&str),
            /// stock ID · 批次ID; up to 40 characters
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&super::StockCouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// single-coupon usage rules · 单券使用规则
            single_usage_rule 6(&SingleUsageRule),
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
        } }

        /// multi-use discount mode information · 多次优惠模式信息
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageInfo {
            /// number of allowed uses · 可使用次数; 3 to 15
            pub count: Option<i64>,
            /// days between uses of the multi-use discount · 多次优惠使用间隔天数; at most 7
            pub interval_days: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageInfo: Received {
            count: body("count").promised(),
            interval_days: body("interval_days"),
        } }

        crate::promised::promised! { ProgressiveBundleUsageInfo {
            /// number of allowed uses · 可使用次数; 3 to 15
            count 0(i64),
        } }

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
            /// ID of the stock bundle that the stock belongs to · 批次所属批次组ID; up to 40 characters
            pub stock_bundle_id: Option<String>,
            /// order of the stock within the stock bundle · 批次在批次组内的次序; at least 0
            pub stock_bundle_index: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockBundleInfo: Received {
            stock_bundle_id: body("stock_bundle_id").promised(),
            stock_bundle_index: body("stock_bundle_index").promised(),
        } }

        crate::promised::promised! { StockBundleInfo {
            /// ID of the stock bundle that the stock belongs to · 批次所属批次组ID; up to 40 characters
            stock_bundle_id 0(&str),
            /// order of the stock within the stock bundle · 批次在批次组内的次序; at least 0
            stock_bundle_index 1(i64),
        } }

        /// stock list · 批次列表
        #[non_exhaustive]
        pub struct StockList {
            /// product coupon ID · 商品券ID; up to 40 characters
            pub product_coupon_id: Option<String>,
            /// stock ID · 批次ID; up to 40 characters
            pub stock_id: Option<String>,
            /// remark · 备注; up to 20 characters
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
            pub state: Option<StockState>,
            /// invalidation request number · 失效请求单号; up to 128 characters
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因; up to 150 characters
            pub deactivate_reason: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockList: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
            stock_send_rule: body("stock_send_rule").promised(),
            progressive_bundle_usage_rule: body("progressive_bundle_usage_rule").promised(),
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
        } }

        crate::promised::promised! { StockList {
            /// product coupon ID · 商品券ID; up to 40 characters
            product_coupon_id 0(&str),
            /// stock ID · 批次ID; up to 40 characters
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&super::CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// multi-use discount usage rules · 多次优惠使用规则
            progressive_bundle_usage_rule 6(&ProgressiveBundleUsageRule),
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
            state 13(&StockState),
        } }

        /// stock bundle · 批次组
        #[non_exhaustive]
        pub struct StockBundle {
            /// stock bundle ID · 批次组ID; up to 40 characters
            pub stock_bundle_id: Option<String>,
            /// stock list · 批次列表
            pub stock_list: Vec<StockList>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockBundle: Received {
            stock_bundle_id: body("stock_bundle_id").promised(),
            stock_list: body("stock_list").promised(),
        } }

        crate::promised::promised! { StockBundle {
            /// stock bundle ID · 批次组ID; up to 40 characters
            stock_bundle_id 0(&str),
            /// stock list · 批次列表
            stock_list 1([StockList]),
        } }
    }
}
