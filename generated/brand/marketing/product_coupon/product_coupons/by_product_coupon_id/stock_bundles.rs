// Written by `cargo xtask codegen` from spec/official/brand/4016279732.md

//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`

pub mod by_stock_bundle_id;

/// Add a product coupon stock bundle · 添加商品券批次组
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
///
/// Official pages · 官方文档:
///
/// - brand: [4016279732](https://pay.weixin.qq.com/doc/brand/4016279732)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::{CodeDisplayMode, CouponCodeMode, CouponDisplayInfo, CouponUsageMethodList, NotifyConfig, Request, Required, StockBundle, StockBundleRequired, StockSendRule, StockSendRuleRequired, StoreScope, UsageRuleDisplayInfo, UsageRuleDisplayInfoRequired};
///
/// let request = Request::new(Required {
///     product_coupon_id: "…",
///     out_request_no: "…",
///     stock_bundle: StockBundle::new(StockBundleRequired {
///         coupon_code_mode: CouponCodeMode::Wechatpay,
///         stock_send_rule: StockSendRule::new(StockSendRuleRequired {
///             max_count: 1,
///             max_count_per_user: 1,
///         }),
///         usage_rule_display_info: UsageRuleDisplayInfo::new(UsageRuleDisplayInfoRequired {
///             coupon_usage_method_list: vec![CouponUsageMethodList::Offline],
///             usage_description: "…",
///         }),
///         coupon_display_info: CouponDisplayInfo::new(CodeDisplayMode::Invisible),
///         notify_config: NotifyConfig::new("…"),
///         store_scope: StoreScope::None,
///     }),
/// });
/// let answer = request.send(&client).await?;
/// let stock_bundle_id = answer.stock_bundle_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("添加商品券批次组", "4016279732"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add a product coupon stock bundle · 添加商品券批次组
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// creation request number · 创建请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// stock bundle · 批次组
        pub stock_bundle: StockBundle,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        out_request_no: body("out_request_no").required(),
        stock_bundle: body("stock_bundle").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// creation request number · 创建请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
        /// stock bundle · 批次组
        stock_bundle(StockBundle),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
        "添加商品券批次组",
        "Add a product coupon stock bundle",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::marketing::product_coupon::product_coupons::post::CouponCodeMode;

    /// issuing rules of the stock bundle · 批次组发放规则
    #[must_use]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// total limit on how often the stock bundle is issued · 批次组发放次数总上限; at most 100000000
        pub max_count: i64,
        /// daily limit on how often the stock bundle is issued · 批次组每日发放次数上限; at most 100000000
        pub max_count_per_day: Option<i64>,
        /// limit on how often each user claims the stock bundle · 每个用户领取批次组次数上限; at most 100
        pub max_count_per_user: i64,
    }

    crate::model! { StockSendRule {
        max_count: body("max_count").required(),
        max_count_per_day: body("max_count_per_day"),
        max_count_per_user: body("max_count_per_user").required(),
    } }

    crate::sent::sent! { StockSendRule(StockSendRuleRequired) {
        /// total limit on how often the stock bundle is issued · 批次组发放次数总上限; at most 100000000
        max_count(i64),
        /// limit on how often each user claims the stock bundle · 每个用户领取批次组次数上限; at most 100
        max_count_per_user(i64),
    } {
        /// daily limit on how often the stock bundle is issued · 批次组每日发放次数上限; at most 100000000
        max_count_per_day max_count_per_day_opt(i64),
    } }

    pub use crate::brand::marketing::product_coupon::product_coupons::post::DayList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::DayPeriodList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::DayPeriodListRequired;

    /// fixed weekly available time · 每周固定可用时间
    #[must_use]
    #[non_exhaustive]
    pub struct WeeklyAvailablePeriod {
        /// available days of each week · 每周可用星期数
        pub day_list: Vec<DayList>,
        /// available periods of the day · 当天可用时间段; at most 3 of them
        pub day_period_list: Option<Vec<DayPeriodList>>,
    }

    crate::model! { WeeklyAvailablePeriod {
        day_list: body("day_list").required(),
        day_period_list: body("day_period_list"),
    } }

    crate::sent::sent! { WeeklyAvailablePeriod(day_list: [DayList]) {
        /// available periods of the day · 当天可用时间段; at most 3 of them
        day_period_list day_period_list_opt([DayPeriodList]),
    } }

    pub use crate::brand::marketing::product_coupon::product_coupons::post::IrregularAvailablePeriodList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::IrregularAvailablePeriodListRequired;

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

    pub use crate::brand::marketing::product_coupon::product_coupons::post::NormalCouponList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::NormalCouponListRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::DiscountCouponList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::DiscountCouponListRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::ExchangeCouponList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::ExchangeCouponListRequired;

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

    pub use crate::brand::marketing::product_coupon::product_coupons::post::CouponUsageMethodList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::CouponAvailableStoreInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::AppJumpType;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::UsageRuleDisplayInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::UsageRuleDisplayInfoRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::CodeDisplayMode;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::EntranceMiniProgram;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::EntranceMiniProgramRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::EntranceOfficialAccount;

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
    }

    crate::model! { CouponDisplayInfo {
        code_display_mode: body("code_display_mode").required(),
        background_color: body("background_color"),
        entrance_mini_program: body("entrance_mini_program"),
        entrance_official_account: body("entrance_official_account"),
    } }

    crate::sent::sent! { CouponDisplayInfo(code_display_mode: CodeDisplayMode) {
        /// background colour · 背景颜色
        background_color background_color_opt(into String),
        /// mini program entrance · 小程序入口
        entrance_mini_program entrance_mini_program_opt(EntranceMiniProgram),
        /// official account entrance · 公众号入口
        entrance_official_account entrance_official_account_opt(EntranceOfficialAccount),
    } }

    pub use crate::brand::marketing::product_coupon::product_coupons::post::NotifyConfig;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::StoreScope;

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
        /// issuing rules of the stock bundle · 批次组发放规则
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
        /// remark · 备注; up to 20 characters
        remark remark_opt(into String),
        /// usage rules of a stock bundle of several uses · 多次优惠批次组使用规则
        progressive_bundle_usage_rule progressive_bundle_usage_rule_opt(ProgressiveBundleUsageRule),
    } }

    pub use crate::nouns::product_coupon_stock_bundle::ProductCouponStockBundle as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon_stock_bundle::*;
    }
}
