// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`

pub mod by_stock_id;

/// Query the list of product coupon stocks · 查询商品券批次列表
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781553](https://pay.weixin.qq.com/doc/v3/partner/4015781553), [4016434641](https://pay.weixin.qq.com/doc/v3/partner/4016434641)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::{Request, Required};
///
/// let request = Request::new(Required { product_coupon_id: "1000000013", brand_id: "120344" });
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::{Request, Required, State};
///
/// let request = Request::new(Required { product_coupon_id: "1000000013", brand_id: "120344" })
///     .state(State::Auditing)
///     .page_size(20)
///     .page_token("MTIzMjUK");
/// ```
#[doc(alias("查询商品券批次列表", "4015781553", "4016434641"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of product coupon stocks · 查询商品券批次列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// batch or stock state · 批次状态
        pub state: Option<State>,
        /// page size · 分页大小
        pub page_size: Option<i64>,
        /// page token · 分页Token
        pub page_token: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: Option<String>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        state: query("state"),
        page_size: query("page_size"),
        page_token: query("page_token"),
        brand_id: query("brand_id").required(),
        stock_bundle_id: query("stock_bundle_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
        /// batch or stock state · 批次状态
        state state_opt(State),
        /// page size · 分页大小
        page_size page_size_opt(i64),
        /// page token · 分页Token
        page_token page_token_opt(into String),
        /// stock bundle ID · 批次组ID
        stock_bundle_id stock_bundle_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
        "查询商品券批次列表",
        "Query the list of product coupon stocks",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::State;

    /// Query the list of product coupon stocks · 查询商品券批次列表
    #[non_exhaustive]
    pub struct Response {
        /// total count · 总个数
        pub total_count: Option<i64>,
        /// next page token · 下一页Token
        pub next_page_token: Option<String>,
        /// stock list · 批次列表
        pub stock_list: Vec<response::StockList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        next_page_token: body("next_page_token"),
        stock_list: body("stock_list"),
    } }

    crate::promised::promised! { Response {
        /// total count · 总个数
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponCodeMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponCodeCountInfo;

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
            max_count_per_user: body("max_count_per_user"),
        } }

        crate::promised::promised! { StockSendRule {
            /// total limit on the number of issues · 发放次数总上限
            max_count 0(i64),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::IrregularAvailablePeriodList;

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct SingleUsageRuleCouponAvailablePeriod {
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

        crate::model! { SingleUsageRuleCouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time").promised(),
            available_end_time: body("available_end_time").promised(),
            available_days: body("available_days"),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
            irregular_available_period_list: body("irregular_available_period_list"),
        } }

        crate::promised::promised! { SingleUsageRuleCouponAvailablePeriod {
            /// start time · 开始时间; as 2018-06-08T10:34:56+08:00
            available_begin_time 0(&crate::Time),
            /// end time · 结束时间; as 2018-06-08T10:34:56+08:00
            available_end_time 1(&crate::Time),
        } }

        /// spend-and-save coupon usage rules · 满减券使用规则
        #[non_exhaustive]
        pub struct SingleUsageRuleNormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed reduction amount · 固定减免金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageRuleNormalCoupon: Received {
            threshold: body("threshold").promised(),
            discount_amount: body("discount_amount").promised(),
        } }

        crate::promised::promised! { SingleUsageRuleNormalCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed reduction amount · 固定减免金额 (fen)
            discount_amount 1(crate::Fen),
        } }

        /// discount coupon usage rules · 折扣券使用规则
        #[non_exhaustive]
        pub struct SingleUsageRuleDiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed percentage off · 固定减免百分比
            pub percent_off: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageRuleDiscountCoupon: Received {
            threshold: body("threshold").promised(),
            percent_off: body("percent_off").promised(),
        } }

        crate::promised::promised! { SingleUsageRuleDiscountCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed percentage off · 固定减免百分比
            percent_off 1(i64),
        } }

        /// exchange coupon usage rules · 兑换券使用规则
        #[non_exhaustive]
        pub struct SingleUsageRuleExchangeCoupon {
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            /// fixed exchange price · 固定兑换价格 (fen)
            pub exchange_price: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { SingleUsageRuleExchangeCoupon: Received {
            threshold: body("threshold").promised(),
            exchange_price: body("exchange_price").promised(),
        } }

        crate::promised::promised! { SingleUsageRuleExchangeCoupon {
            /// threshold amount · 门槛金额 (fen)
            threshold 0(crate::Fen),
            /// fixed exchange price · 固定兑换价格 (fen)
            exchange_price 1(crate::Fen),
        } }

        /// single-coupon usage rules · 单券使用规则
        #[non_exhaustive]
        pub struct SingleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            pub coupon_available_period: Option<SingleUsageRuleCouponAvailablePeriod>,
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<SingleUsageRuleNormalCoupon>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<SingleUsageRuleDiscountCoupon>,
            /// exchange coupon usage rules · 兑换券使用规则
            pub exchange_coupon: Option<SingleUsageRuleExchangeCoupon>,
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
            coupon_available_period 0(&SingleUsageRuleCouponAvailablePeriod),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SequentialUsageRuleCouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SequentialUsageRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponUsageMethodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailableStoreInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::AppJumpType;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::UsageRuleDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CodeDisplayMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::BackgroundColor;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceMiniProgram;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::EntranceOfficialAccount;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceFinder;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NotifyConfig;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::StoreScope;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SentCountInfo;

        /// time the coupon can be redeemed · 券可核销时间
        #[non_exhaustive]
        pub struct CouponAvailablePeriod {
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

        crate::model! { CouponAvailablePeriod: Received {
            available_begin_time: body("available_begin_time"),
            available_days: body("available_days"),
            available_end_time: body("available_end_time"),
            irregular_available_period_list: body("irregular_available_period_list"),
            wait_days_after_receive: body("wait_days_after_receive"),
            weekly_available_period: body("weekly_available_period"),
        } }

        /// discount coupon usage rules · 折扣券使用规则
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// fixed percentage off · 固定减免百分比
            pub percent_off: Option<i64>,
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { DiscountCoupon: Received {
            percent_off: body("percent_off"),
            threshold: body("threshold"),
        } }

        /// exchange coupon usage rules · 兑换券使用规则
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// fixed exchange price · 固定兑换价格 (fen)
            pub exchange_price: Option<crate::Fen>,
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { ExchangeCoupon: Received {
            exchange_price: body("exchange_price"),
            threshold: body("threshold"),
        } }

        /// spend-and-save coupon usage rules · 满减券使用规则
        #[non_exhaustive]
        pub struct NormalCoupon {
            /// fixed reduction amount · 固定减免金额 (fen)
            pub discount_amount: Option<crate::Fen>,
            /// threshold amount · 门槛金额 (fen)
            pub threshold: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { NormalCoupon: Received {
            discount_amount: body("discount_amount"),
            threshold: body("threshold"),
        } }

        /// multi-use discount usage rules · 多次优惠使用规则
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageRule {
            /// time the coupon can be redeemed · 券可核销时间
            pub coupon_available_period: Option<CouponAvailablePeriod>,
            /// discount coupon usage rules · 折扣券使用规则
            pub discount_coupon: Option<DiscountCoupon>,
            /// exchange coupon usage rules · 兑换券使用规则
            pub exchange_coupon: Option<ExchangeCoupon>,
            /// spend-and-save coupon usage rules · 满减券使用规则
            pub normal_coupon: Option<NormalCoupon>,
            origin_: crate::model::Origin,
        }

        crate::model! { ProgressiveBundleUsageRule: Received {
            coupon_available_period: body("coupon_available_period"),
            discount_coupon: body("discount_coupon"),
            exchange_coupon: body("exchange_coupon"),
            normal_coupon: body("normal_coupon"),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::StockBundleInfo;

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
            pub coupon_code_mode: Option<CouponCodeMode>,
            /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
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
            pub store_scope: Option<StoreScope>,
            /// number issued · 已发放次数
            pub sent_count_info: Option<SentCountInfo>,
            /// batch or stock state · 批次状态
            pub state: Option<super::State>,
            /// invalidation request number · 失效请求单号
            pub deactivate_request_no: Option<String>,
            /// expiry time · 失效时间; as 2018-06-08T10:34:56+08:00
            pub deactivate_time: Option<crate::Time>,
            /// invalidation reason · 失效原因
            pub deactivate_reason: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// multi-use discount usage rules · 多次优惠使用规则
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// stock bundle information · 批次组信息
            pub stock_bundle_info: Option<StockBundleInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { StockList: Received {
            product_coupon_id: body("product_coupon_id").promised(),
            stock_id: body("stock_id").promised(),
            remark: body("remark"),
            coupon_code_mode: body("coupon_code_mode").promised(),
            coupon_code_count_info: body("coupon_code_count_info"),
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
            progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
            stock_bundle_info: body("stock_bundle_info"),
        } }

        crate::promised::promised! { StockList {
            /// product coupon ID · 商品券ID
            product_coupon_id 0(&str),
            /// stock ID · 批次ID
            stock_id 1(&str),
            /// coupon code assignment mode · 券Code分配模式
            coupon_code_mode 3(&CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// display information of the coupon usage rules · 券使用规则展示信息
            usage_rule_display_info 8(&UsageRuleDisplayInfo),
            /// display information of the user's product coupon · 用户商品券展示信息
            coupon_display_info 9(&CouponDisplayInfo),
            /// event notification configuration · 事件通知配置
            notify_config 10(&NotifyConfig),
            /// scope of usable stores · 可用门店范围
            store_scope 11(&StoreScope),
            /// number issued · 已发放次数
            sent_count_info 12(&SentCountInfo),
            /// batch or stock state · 批次状态
            state 13(&super::State),
            /// brand ID · 品牌ID
            brand_id 17(&str),
        } }
    }
}

/// Add a product coupon stock · 添加商品券批次
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781304](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::post::{CouponCodeMode, CouponDisplayInfo, CouponUsageMethodList, NotifyConfig, Request, Required, Stock, StockRequired, StockSendRule, StoreScope, UsageRuleDisplayInfo, UsageRuleDisplayInfoRequired};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     brand_id: "120344",
///     out_request_no: "34657_20250101_123456",
///     stock: Stock::new(StockRequired {
///         coupon_code_mode: CouponCodeMode::Wechatpay,
///         stock_send_rule: StockSendRule::new(100000),
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
/// let stock_id = answer.stock_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::post::{AppJumpType, BackgroundColor, CodeDisplayMode, CouponAvailablePeriod, CouponAvailablePeriodRequired, CouponAvailableStoreInfo, CouponCodeMode, CouponDisplayInfo, CouponUsageMethodList, DayList, DayPeriodList, DayPeriodListRequired, DiscountCoupon, DiscountCouponList, DiscountCouponListRequired, DiscountCouponRequired, EntranceFinder, EntranceFinderRequired, EntranceMiniProgram, EntranceMiniProgramRequired, EntranceOfficialAccount, ExchangeCoupon, ExchangeCouponList, ExchangeCouponListRequired, ExchangeCouponRequired, IrregularAvailablePeriodList, IrregularAvailablePeriodListRequired, NormalCoupon, NormalCouponList, NormalCouponListRequired, NormalCouponRequired, NotifyConfig, Request, Required, SequentialUsageRule, SequentialUsageRuleCouponAvailablePeriod, SequentialUsageRuleCouponAvailablePeriodRequired, SingleUsageRule, Stock, StockRequired, StockSendRule, StoreScope, UsageRuleDisplayInfo, UsageRuleDisplayInfoRequired, WeeklyAvailablePeriod};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     brand_id: "120344",
///     out_request_no: "34657_20250101_123456",
///     stock: Stock::new(StockRequired {
///         coupon_code_mode: CouponCodeMode::Wechatpay,
///         stock_send_rule: StockSendRule::new(100000).max_count_per_day(100000000).max_count_per_user(5),
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
///     .single_usage_rule(SingleUsageRule::new(CouponAvailablePeriod::new(CouponAvailablePeriodRequired {
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
///     .wait_days_after_receive(1)
///     .weekly_available_period(WeeklyAvailablePeriod::new()
///         .day_list([DayList::Monday])
///         .day_period_list([DayPeriodList::new(DayPeriodListRequired { begin_time: 60, end_time: 86399 })]))
///     .irregular_available_period_list([IrregularAvailablePeriodList::new(IrregularAvailablePeriodListRequired {
///         begin_time: "2025-08-01T00:00:00+08:00".into(),
///         end_time: "2025-08-31T23:59:59+08:00".into(),
///     })]))
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
///     })])
///     .special_first(true)),
/// });
/// ```
#[doc(alias("添加商品券批次", "4015781304"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add a product coupon stock · 添加商品券批次
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// creation request number · 创建请求单号
        pub out_request_no: String,
        /// stock information · 批次信息
        pub stock: Stock,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        brand_id: body("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        stock: body("stock").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// creation request number · 创建请求单号
        out_request_no(&'a str),
        /// stock information · 批次信息
        stock(Stock),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
        "添加商品券批次",
        "Add a product coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponCodeMode;

    /// issuing rules · 发放规则
    #[must_use]
    #[non_exhaustive]
    pub struct StockSendRule {
        /// total limit on the number of issues · 发放次数总上限
        pub max_count: i64,
        /// daily limit on the number of issues · 每日发放次数上限
        pub max_count_per_day: Option<i64>,
        /// limit on claims per user · 每个用户领取次数上限
        pub max_count_per_user: Option<i64>,
    }

    crate::model! { StockSendRule {
        max_count: body("max_count").required(),
        max_count_per_day: body("max_count_per_day"),
        max_count_per_user: body("max_count_per_user"),
    } }

    crate::sent::sent! { StockSendRule(max_count: i64) {
        /// daily limit on the number of issues · 每日发放次数上限
        max_count_per_day max_count_per_day_opt(i64),
        /// limit on claims per user · 每个用户领取次数上限
        max_count_per_user max_count_per_user_opt(i64),
    } }

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::DayPeriodList;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::DayPeriodListRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::WeeklyAvailablePeriod;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::IrregularAvailablePeriodList;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::IrregularAvailablePeriodListRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponAvailablePeriod;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponAvailablePeriodRequired;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::NormalCoupon;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::NormalCouponRequired;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::DiscountCoupon;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::DiscountCouponRequired;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::ExchangeCoupon;

    pub use crate::v3::marketing::partner::product_coupon::image_generation_tasks::post::ExchangeCouponRequired;

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
        pub weekly_available_period: Option<WeeklyAvailablePeriod>,
        /// irregular available periods · 无规律的可用时间段
        pub irregular_available_period_list: Option<Vec<IrregularAvailablePeriodList>>,
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
        weekly_available_period weekly_available_period_opt(WeeklyAvailablePeriod),
        /// irregular available periods · 无规律的可用时间段
        irregular_available_period_list irregular_available_period_list_opt([IrregularAvailablePeriodList]),
    } }

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::NormalCouponList;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::NormalCouponListRequired;

    /// discount coupon usage rule list · 折扣券使用规则列表
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

    /// exchange coupon usage rule list · 兑换券使用规则列表
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
    pub struct SequentialUsageRule {
        /// time the coupon can be redeemed · 券可核销时间
        pub coupon_available_period: SequentialUsageRuleCouponAvailablePeriod,
        /// spend-and-save coupon usage rules · 满减券使用规则
        pub normal_coupon_list: Option<Vec<NormalCouponList>>,
        /// discount coupon usage rule list · 折扣券使用规则列表
        pub discount_coupon_list: Option<Vec<DiscountCouponList>>,
        /// exchange coupon usage rule list · 兑换券使用规则列表
        pub exchange_coupon_list: Option<Vec<ExchangeCouponList>>,
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
        normal_coupon_list normal_coupon_list_opt([NormalCouponList]),
        /// discount coupon usage rule list · 折扣券使用规则列表
        discount_coupon_list discount_coupon_list_opt([DiscountCouponList]),
        /// exchange coupon usage rule list · 兑换券使用规则列表
        exchange_coupon_list exchange_coupon_list_opt([ExchangeCouponList]),
        /// whether the multi-use discount offers a special first-use discount · 多次优惠是否提供首笔特惠
        special_first special_first_opt(bool),
    } }

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponUsageMethodList;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponAvailableStoreInfo;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::AppJumpType;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::UsageRuleDisplayInfo;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::UsageRuleDisplayInfoRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CodeDisplayMode;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::BackgroundColor;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::EntranceMiniProgram;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::EntranceMiniProgramRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::EntranceOfficialAccount;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::EntranceFinder;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::EntranceFinderRequired;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponDisplayInfo;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::NotifyConfig;

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::StoreScope;

    /// stock information · 批次信息
    #[must_use]
    #[non_exhaustive]
    pub struct Stock {
        /// remark · 备注
        pub remark: Option<String>,
        /// coupon code assignment mode · 券Code分配模式
        pub coupon_code_mode: CouponCodeMode,
        /// issuing rules · 发放规则
        pub stock_send_rule: StockSendRule,
        /// single-coupon usage rules · 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
        /// multi-use discount usage rules · 多次优惠使用规则
        pub sequential_usage_rule: Option<SequentialUsageRule>,
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
        /// single-coupon usage rules · 单券使用规则
        single_usage_rule single_usage_rule_opt(SingleUsageRule),
        /// multi-use discount usage rules · 多次优惠使用规则
        sequential_usage_rule sequential_usage_rule_opt(SequentialUsageRule),
    } }

    /// Add a product coupon stock · 添加商品券批次
    #[non_exhaustive]
    pub struct Response {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: Option<String>,
        /// stock ID · 批次ID
        pub stock_id: Option<String>,
        /// remark · 备注
        pub remark: Option<String>,
        /// coupon code assignment mode · 券Code分配模式
        pub coupon_code_mode: Option<CouponCodeMode>,
        /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
        pub coupon_code_count_info: Option<response::CouponCodeCountInfo>,
        /// issuing rules · 发放规则
        pub stock_send_rule: Option<response::StockSendRule>,
        /// single-coupon usage rules · 单券使用规则
        pub single_usage_rule: Option<response::SingleUsageRule>,
        /// multi-use discount usage rules · 多次优惠使用规则
        pub sequential_usage_rule: Option<response::SequentialUsageRule>,
        /// display information of the coupon usage rules · 券使用规则展示信息
        pub usage_rule_display_info: Option<response::UsageRuleDisplayInfo>,
        /// display information of the user's product coupon · 用户商品券展示信息
        pub coupon_display_info: Option<response::CouponDisplayInfo>,
        /// event notification configuration · 事件通知配置
        pub notify_config: Option<response::NotifyConfig>,
        /// scope of usable stores · 可用门店范围
        pub store_scope: Option<StoreScope>,
        /// number issued · 已发放次数
        pub sent_count_info: Option<response::SentCountInfo>,
        /// batch or stock state · 批次状态
        pub state: Option<response::State>,
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

    crate::model! { Response: Received {
        product_coupon_id: body("product_coupon_id").promised(),
        stock_id: body("stock_id").promised(),
        remark: body("remark"),
        coupon_code_mode: body("coupon_code_mode").promised(),
        coupon_code_count_info: body("coupon_code_count_info"),
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
    } }

    crate::promised::promised! { Response {
        /// product coupon ID · 商品券ID
        product_coupon_id 0(&str),
        /// stock ID · 批次ID
        stock_id 1(&str),
        /// coupon code assignment mode · 券Code分配模式
        coupon_code_mode 3(&CouponCodeMode),
        /// issuing rules · 发放规则
        stock_send_rule 5(&response::StockSendRule),
        /// display information of the coupon usage rules · 券使用规则展示信息
        usage_rule_display_info 8(&response::UsageRuleDisplayInfo),
        /// display information of the user's product coupon · 用户商品券展示信息
        coupon_display_info 9(&response::CouponDisplayInfo),
        /// event notification configuration · 事件通知配置
        notify_config 10(&response::NotifyConfig),
        /// scope of usable stores · 可用门店范围
        store_scope 11(&StoreScope),
        /// number issued · 已发放次数
        sent_count_info 12(&response::SentCountInfo),
        /// batch or stock state · 批次状态
        state 13(&response::State),
        /// brand ID · 品牌ID
        brand_id 17(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::IrregularAvailablePeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCoupon;

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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCouponList;

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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailableStoreInfo;

        /// display information of the coupon usage rules · 券使用规则展示信息
        #[non_exhaustive]
        pub struct UsageRuleDisplayInfo {
            /// coupon usage method list · 券使用方式列表
            pub coupon_usage_method_list: Vec<super::CouponUsageMethodList>,
            /// mini program appid · 小程序AppID
            pub mini_program_appid: Option<String>,
            /// mini program jump path · 小程序跳转路径
            pub mini_program_path: Option<String>,
            /// app jump path · APP跳转路径
            pub app_path: Option<String>,
            /// coupon usage instructions · 券使用说明
            pub usage_description: Option<String>,
            /// information of the stores where the coupon is available · 券可用门店信息
            pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { UsageRuleDisplayInfo: Received {
            coupon_usage_method_list: body("coupon_usage_method_list").promised(),
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
            app_path: body("app_path"),
            usage_description: body("usage_description").promised(),
            coupon_available_store_info: body("coupon_available_store_info"),
        } }

        crate::promised::promised! { UsageRuleDisplayInfo {
            /// coupon usage method list · 券使用方式列表
            coupon_usage_method_list 0([super::CouponUsageMethodList]),
            /// coupon usage instructions · 券使用说明
            usage_description 4(&str),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceMiniProgram;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::EntranceOfficialAccount;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::EntranceFinder;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponDisplayInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NotifyConfig;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::SentCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::State;
    }
}
