// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget.md

//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`

/// Modify the issuing budget of a product coupon stock · 修改商品券批次发放预算
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
///
/// Official pages · 官方文档:
///
/// - partner: [4015781561](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::update_budget::post::{Request, Required, UpdateMode};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     brand_id: "120344",
///     out_request_no: "34657_20250101_123456",
///     update_mode: UpdateMode::MaxCount,
/// });
/// let answer = request.send(&client).await?;
/// let coupon_code_mode = answer.coupon_code_mode()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::by_stock_id::update_budget::post::{Request, Required, UpdateMode};
///
/// let request = Request::new(Required {
///     product_coupon_id: "1000000013",
///     stock_id: "1000000013001",
///     brand_id: "120344",
///     out_request_no: "34657_20250101_123456",
///     update_mode: UpdateMode::MaxCount,
/// })
/// .current_max_count(1)
/// .target_max_count(1)
/// .current_max_count_per_day(1)
/// .target_max_count_per_day(1);
/// ```
#[doc(alias("修改商品券批次发放预算", "4015781561"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify the issuing budget of a product coupon stock · 修改商品券批次发放预算
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// modification request number · 修改请求单号
        pub out_request_no: String,
        /// update mode · 更新模式
        pub update_mode: UpdateMode,
        /// current stock's total limit on the number of issues · 当前批次发放次数总上限
        pub current_max_count: Option<i64>,
        /// target stock's total limit on the number of issues · 目标批次发放次数总上限
        pub target_max_count: Option<i64>,
        /// current stock's daily limit on the number of issues · 当前批次每日发放次数上限
        pub current_max_count_per_day: Option<i64>,
        /// target stock's daily limit on the number of issues · 目标批次每日发放次数上限
        pub target_max_count_per_day: Option<i64>,
    }

    crate::model! { Request {
        product_coupon_id: path("product_coupon_id").required(),
        stock_id: path("stock_id").required(),
        brand_id: body("brand_id").required(),
        out_request_no: body("out_request_no").required(),
        update_mode: body("update_mode").required(),
        current_max_count: body("current_max_count"),
        target_max_count: body("target_max_count"),
        current_max_count_per_day: body("current_max_count_per_day"),
        target_max_count_per_day: body("target_max_count_per_day"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// modification request number · 修改请求单号
        out_request_no(&'a str),
        /// update mode · 更新模式
        update_mode(UpdateMode),
    } {
        /// current stock's total limit on the number of issues · 当前批次发放次数总上限
        current_max_count current_max_count_opt(i64),
        /// target stock's total limit on the number of issues · 目标批次发放次数总上限
        target_max_count target_max_count_opt(i64),
        /// current stock's daily limit on the number of issues · 当前批次每日发放次数上限
        current_max_count_per_day current_max_count_per_day_opt(i64),
        /// target stock's daily limit on the number of issues · 目标批次每日发放次数上限
        target_max_count_per_day target_max_count_per_day_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
        "修改商品券批次发放预算",
        "Modify the issuing budget of a product coupon stock",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::update_budget::post::UpdateMode;

    /// Modify the issuing budget of a product coupon stock · 修改商品券批次发放预算
    #[non_exhaustive]
    pub struct Response {
        /// product coupon ID · 商品券ID
        pub product_coupon_id: Option<String>,
        /// stock ID · 批次ID
        pub stock_id: Option<String>,
        /// remark · 备注
        pub remark: Option<String>,
        /// coupon code assignment mode · 券Code分配模式
        pub coupon_code_mode: Option<response::CouponCodeMode>,
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
        pub store_scope: Option<response::StoreScope>,
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
        coupon_code_mode 3(&response::CouponCodeMode),
        /// issuing rules · 发放规则
        stock_send_rule 5(&response::StockSendRule),
        /// display information of the coupon usage rules · 券使用规则展示信息
        usage_rule_display_info 8(&response::UsageRuleDisplayInfo),
        /// display information of the user's product coupon · 用户商品券展示信息
        coupon_display_info 9(&response::CouponDisplayInfo),
        /// event notification configuration · 事件通知配置
        notify_config 10(&response::NotifyConfig),
        /// scope of usable stores · 可用门店范围
        store_scope 11(&response::StoreScope),
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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::CouponCodeMode;

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
            max_count_per_user: body("max_count_per_user"),
        } }

        crate::promised::promised! { StockSendRule {
            /// total limit on the number of issues · 发放次数总上限
            max_count 0(i64),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::DayList;

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
            pub day_list: Vec<DayList>,
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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CouponUsageMethodList;

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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::AppJumpType;

        /// display information of the coupon usage rules · 券使用规则展示信息
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
            pub usage_description: Option<String>,
            /// information of the stores where the coupon is available · 券可用门店信息
            pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
            /// app jump type · APP跳转类型
            pub app_jump_type: Option<AppJumpType>,
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
            coupon_usage_method_list 0([CouponUsageMethodList]),
            /// coupon usage instructions · 券使用说明
            usage_description 4(&str),
        } }

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::CodeDisplayMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::BackgroundColor;

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
            pub code_display_mode: Option<CodeDisplayMode>,
            /// background colour · 背景颜色
            pub background_color: Option<BackgroundColor>,
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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::StoreScope;

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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::by_stock_bundle_id::patch::response::State;
    }
}
