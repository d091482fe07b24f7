// Written by `cargo xtask codegen` from spec/official/brand/4015736384.md

//! `/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`

pub mod by_stock_id;

/// Query the list of product coupon stocks · 查询商品券批次列表
///
/// `GET /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736384](https://pay.weixin.qq.com/doc/brand/4015736384), [4016427459](https://pay.weixin.qq.com/doc/brand/4016427459)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `ALREADY_EXISTS` | There is one of that number already. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 409 | `ABORTED` | The call met another one of the same number. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get::Request;
///
/// let request = Request::new("…");
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询商品券批次列表", "4015736384", "4016427459"))]
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
        /// page size · 分页大小; at most 50
        pub page_size: Option<i64>,
        /// page token · 分页Token
        pub page_token: Option<String>,
        /// stock bundle ID · 批次组ID
        pub stock_bundle_id: Option<String>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        state: query("state"),
        page_size: query("page_size"),
        page_token: query("page_token"),
        stock_bundle_id: query("stock_bundle_id"),
    } }

    crate::sent::sent! { Request(product_coupon_id: into String) {
        /// batch or stock state · 批次状态
        state state_opt(State),
        /// page size · 分页大小; at most 50
        page_size page_size_opt(i64),
        /// page token · 分页Token
        page_token page_token_opt(into String),
        /// stock bundle ID · 批次组ID
        stock_bundle_id stock_bundle_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
        "查询商品券批次列表",
        "Query the list of product coupon stocks",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// batch or stock state · 批次状态
        pub enum State {
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

    /// Query the list of product coupon stocks · 查询商品券批次列表
    #[non_exhaustive]
    pub struct Response {
        /// total count · 总个数
        pub total_count: Option<i64>,
        /// stock list · 批次列表
        pub stock_list: Vec<response::StockList>,
        /// next page token · 下一页Token; up to 100 characters
        pub next_page_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        stock_list: body("stock_list"),
        next_page_token: body("next_page_token"),
    } }

    crate::promised::promised! { Response {
        /// total count · 总个数
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// coupon code assignment mode · 券Code分配模式
            pub enum CouponCodeMode {
                /// made at random by WeChat Pay · 微信支付随机生成
                Wechatpay = "WECHATPAY",
                /// codes that the brand uploaded before · 品牌方预上传Code
                Upload = "UPLOAD",
                /// named by the brand itself · 品牌方自行指定
                ApiAssign = "API_ASSIGN",
            }
        }

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::CouponCodeCountInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::StockSendRule;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::DayList;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::DayPeriodList;

        /// fixed weekly available time · 每周固定可用时间
        #[non_exhaustive]
        pub struct WeeklyAvailablePeriod {
            /// available days of each week · 每周可用星期数
            pub day_list: Vec<DayList>,
            /// available periods of the day · 当天可用时间段; at most 3 of them
            pub day_period_list: Vec<DayPeriodList>,
            origin_: crate::model::Origin,
        }

        crate::model! { WeeklyAvailablePeriod: Received {
            day_list: body("day_list").promised(),
            day_period_list: body("day_period_list"),
        } }

        crate::promised::promised! { WeeklyAvailablePeriod {
            /// available days of each week · 每周可用星期数
            day_list 0([DayList]),
        } }

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::IrregularAvailablePeriodList;

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

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::ExchangeCoupon;

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

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::StockBundleInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::CouponUsageMethodList;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::CouponAvailableStoreInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::AppJumpType;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::UsageRuleDisplayInfo;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::CodeDisplayMode;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::EntranceMiniProgram;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::EntranceOfficialAccount;

        /// display information of the user's product coupon · 用户商品券展示信息
        #[non_exhaustive]
        pub struct CouponDisplayInfo {
            /// user's product coupon code display mode · 用户商品券Code展示模式
            pub code_display_mode: Option<CodeDisplayMode>,
            /// background colour · 背景颜色
            pub background_color: Option<String>,
            /// mini program entrance · 小程序入口
            pub entrance_mini_program: Option<EntranceMiniProgram>,
            /// official account entrance · 公众号入口
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            origin_: crate::model::Origin,
        }

        crate::model! { CouponDisplayInfo: Received {
            code_display_mode: body("code_display_mode").promised(),
            background_color: body("background_color"),
            entrance_mini_program: body("entrance_mini_program"),
            entrance_official_account: body("entrance_official_account"),
        } }

        crate::promised::promised! { CouponDisplayInfo {
            /// user's product coupon code display mode · 用户商品券Code展示模式
            code_display_mode 0(&CodeDisplayMode),
        } }

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::NotifyConfig;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::StoreScope;

        pub use crate::brand::marketing::product_coupon::product_coupons::post::response::SentCountInfo;

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
            pub coupon_code_mode: Option<CouponCodeMode>,
            /// quantity of coupon codes pre-uploaded by the brand · 品牌方预上传的券Code数量信息
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// issuing rules · 发放规则
            pub stock_send_rule: Option<StockSendRule>,
            /// single-coupon usage rules · 单券使用规则
            pub single_usage_rule: Option<SingleUsageRule>,
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
            pub store_scope: Option<StoreScope>,
            /// number issued · 已发放次数
            pub sent_count_info: Option<SentCountInfo>,
            /// batch or stock state · 批次状态
            pub state: Option<super::State>,
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
            single_usage_rule: body("single_usage_rule"),
            progressive_bundle_usage_rule: body("progressive_bundle_usage_rule"),
            stock_bundle_info: body("stock_bundle_info"),
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
            coupon_code_mode 3(&CouponCodeMode),
            /// issuing rules · 发放规则
            stock_send_rule 5(&StockSendRule),
            /// display information of the coupon usage rules · 券使用规则展示信息
            usage_rule_display_info 9(&UsageRuleDisplayInfo),
            /// display information of the user's product coupon · 用户商品券展示信息
            coupon_display_info 10(&CouponDisplayInfo),
            /// event notification configuration · 事件通知配置
            notify_config 11(&NotifyConfig),
            /// scope of usable stores · 可用门店范围
            store_scope 12(&StoreScope),
            /// number issued · 已发放次数
            sent_count_info 13(&SentCountInfo),
            /// batch or stock state · 批次状态
            state 14(&super::State),
        } }
    }
}

/// Add a product coupon stock · 添加商品券批次
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks`
///
/// Official pages · 官方文档:
///
/// - brand: [4015736342](https://pay.weixin.qq.com/doc/brand/4015736342)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `ALREADY_EXISTS` | There is one of that number already. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `NOT_FOUND` | It is not there. |
/// | 409 | `ABORTED` | The call met another one of the same number. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::post::{CodeDisplayMode, CouponCodeMode, CouponDisplayInfo, CouponUsageMethodList, NotifyConfig, Request, Required, Stock, StockRequired, StockSendRule, StockSendRuleRequired, StoreScope, UsageRuleDisplayInfo, UsageRuleDisplayInfoRequired};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     out_request_no: "…",
///     stock: Stock::new(StockRequired {
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
/// let stock_id = answer.stock_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("添加商品券批次", "4015736342"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add a product coupon stock · 添加商品券批次
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// creation request number · 创建请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// stock · 批次
        pub stock: Stock,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        out_request_no: body("out_request_no").required(),
        stock: body("stock").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// creation request number · 创建请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
        /// stock · 批次
        stock(Stock),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
        "添加商品券批次",
        "Add a product coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::CouponCodeMode;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::StockSendRule;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::StockSendRuleRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::DayList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::DayPeriodList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::DayPeriodListRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::WeeklyAvailablePeriod;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::IrregularAvailablePeriodList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::IrregularAvailablePeriodListRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponAvailablePeriod;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponAvailablePeriodRequired;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::NormalCoupon;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::NormalCouponRequired;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::DiscountCoupon;

    pub use crate::brand::marketing::product_coupon::image_generation_tasks::post::DiscountCouponRequired;

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

    pub use crate::brand::marketing::product_coupon::product_coupons::post::CouponUsageMethodList;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::CouponAvailableStoreInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::AppJumpType;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::UsageRuleDisplayInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::UsageRuleDisplayInfoRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::CodeDisplayMode;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::EntranceMiniProgram;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::EntranceMiniProgramRequired;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::EntranceOfficialAccount;

    pub use crate::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::CouponDisplayInfo;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::NotifyConfig;

    pub use crate::brand::marketing::product_coupon::product_coupons::post::StoreScope;

    /// stock · 批次
    #[must_use]
    #[non_exhaustive]
    pub struct Stock {
        /// remark · 备注; up to 20 characters
        pub remark: Option<String>,
        /// coupon code assignment mode · 券Code分配模式
        pub coupon_code_mode: CouponCodeMode,
        /// issuing rules · 发放规则
        pub stock_send_rule: StockSendRule,
        /// single-coupon usage rules · 单券使用规则
        pub single_usage_rule: Option<SingleUsageRule>,
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
        /// remark · 备注; up to 20 characters
        remark remark_opt(into String),
        /// single-coupon usage rules · 单券使用规则
        single_usage_rule single_usage_rule_opt(SingleUsageRule),
    } }

    pub use crate::nouns::product_coupon_stock::ProductCouponStock as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::product_coupon_stock::*;
    }
}
