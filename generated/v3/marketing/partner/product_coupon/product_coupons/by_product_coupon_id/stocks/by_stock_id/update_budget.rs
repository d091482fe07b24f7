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
        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::CouponCodeMode;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponCodeCountInfo;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::get::response::StockSendRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::DayList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::DayPeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::WeeklyAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::IrregularAvailablePeriodList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::CouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCoupon;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::post::response::SingleUsageRule;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::post::response::SequentialUsageRuleCouponAvailablePeriod;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::NormalCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::DiscountCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::post::response::ExchangeCouponList;

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stocks::post::response::SequentialUsageRule;

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

        pub use crate::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::stock_bundles::post::response::State;
    }
}
