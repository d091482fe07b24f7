// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/delivery-plan/delivery-plans.md

//! `/v3/marketing/partner/delivery-plan/delivery-plans`

pub mod by_brand_id;
pub mod by_plan_id;

/// Create a distribution plan · 创建投放计划
///
/// `POST /v3/marketing/partner/delivery-plan/delivery-plans`
///
/// Official pages · 官方文档:
///
/// - partner: [4016184554](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::delivery_plan::delivery_plans::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "asdf-1234-40016",
///     brand_id: "40016",
///     product_coupon_id: "701146876221757924829193824428",
///     stock_id: "701246876221757924829194755312",
/// });
/// let answer = request.send(&client).await?;
/// let plan = answer.plan()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::delivery_plan::delivery_plans::post::{Request, Required, UsageMode};
///
/// let request = Request::new(Required {
///     out_request_no: "asdf-1234-40016",
///     brand_id: "40016",
///     product_coupon_id: "701146876221757924829193824428",
///     stock_id: "701246876221757924829194755312",
/// })
/// .plan_name("冬季饮料投放")
/// .total_count(1)
/// .user_limit(1)
/// .daily_limit(1)
/// .delivery_start_time("2025-01-01T00:00:00+08:00")
/// .delivery_end_time("2025-01-01T00:00:00+08:00")
/// .recommend_word("天天有惊喜")
/// .reuse_coupon_config(true)
/// .usage_mode(UsageMode::Single)
/// .stock_bundle_id("");
/// ```
#[doc(alias("创建投放计划", "4016184554"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a distribution plan · 创建投放计划
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// creation request number · 创建请求单号
        pub out_request_no: String,
        /// ID of the brand that created the distribution plan · 创建投放计划的品牌ID
        pub brand_id: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: String,
        /// distribution plan name · 投放计划名称
        pub plan_name: Option<String>,
        /// total stock · 总库存
        pub total_count: Option<i64>,
        /// claim limit per user · 单用户限领
        pub user_limit: Option<i64>,
        /// claim limit per day · 单日限领
        pub daily_limit: Option<i64>,
        /// availability start time · 开始可用时间; as 2018-06-08T10:34:56+08:00
        pub delivery_start_time: Option<crate::Time>,
        /// availability end time · 结束可用时间; as 2018-06-08T10:34:56+08:00
        pub delivery_end_time: Option<crate::Time>,
        /// marketing tag · 营销标签
        pub recommend_word: Option<String>,
        /// whether to reuse the product coupon and stock information · 是否复用商品券和批次信息
        pub reuse_coupon_config: Option<bool>,
        /// usage mode · 使用模式
        pub usage_mode: Option<UsageMode>,
        /// distributed stock bundle ID · 投放批次组ID
        pub stock_bundle_id: Option<String>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        brand_id: body("brand_id").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_id: body("stock_id").required(),
        plan_name: body("plan_name"),
        total_count: body("total_count"),
        user_limit: body("user_limit"),
        daily_limit: body("daily_limit"),
        delivery_start_time: body("delivery_start_time"),
        delivery_end_time: body("delivery_end_time"),
        recommend_word: body("recommend_word"),
        reuse_coupon_config: body("reuse_coupon_config"),
        usage_mode: body("usage_mode"),
        stock_bundle_id: body("stock_bundle_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// creation request number · 创建请求单号
        out_request_no(&'a str),
        /// ID of the brand that created the distribution plan · 创建投放计划的品牌ID
        brand_id(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// stock ID · 批次ID
        stock_id(&'a str),
    } {
        /// distribution plan name · 投放计划名称
        plan_name plan_name_opt(into String),
        /// total stock · 总库存
        total_count total_count_opt(i64),
        /// claim limit per user · 单用户限领
        user_limit user_limit_opt(i64),
        /// claim limit per day · 单日限领
        daily_limit daily_limit_opt(i64),
        /// availability start time · 开始可用时间; as 2018-06-08T10:34:56+08:00
        delivery_start_time delivery_start_time_opt(into crate::Time),
        /// availability end time · 结束可用时间; as 2018-06-08T10:34:56+08:00
        delivery_end_time delivery_end_time_opt(into crate::Time),
        /// marketing tag · 营销标签
        recommend_word recommend_word_opt(into String),
        /// whether to reuse the product coupon and stock information · 是否复用商品券和批次信息
        reuse_coupon_config reuse_coupon_config_opt(bool),
        /// usage mode · 使用模式
        usage_mode usage_mode_opt(UsageMode),
        /// distributed stock bundle ID · 投放批次组ID
        stock_bundle_id stock_bundle_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/partner/delivery-plan/delivery-plans",
        "创建投放计划",
        "Create a distribution plan",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// usage mode · 使用模式
        pub enum UsageMode {
            Single = "SINGLE",
            ProgressiveBundle = "PROGRESSIVE_BUNDLE",
        }
    }

    /// Create a distribution plan · 创建投放计划
    #[non_exhaustive]
    pub struct Response {
        /// distribution plan details · 投放计划详情
        pub plan: Option<response::Plan>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        plan: body("plan").promised(),
    } }

    crate::promised::promised! { Response {
        /// distribution plan details · 投放计划详情
        plan 0(&response::Plan),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// distribution plan state · 投放计划状态
            pub enum PlanState {
                PlanCreating = "PLAN_CREATING",
                PlanCreated = "PLAN_CREATED",
                PlanTerminating = "PLAN_TERMINATING",
                PlanTerminated = "PLAN_TERMINATED",
                PlanExpired = "PLAN_EXPIRED",
                PlanDelivering = "PLAN_DELIVERING",
                PlanPaused = "PLAN_PAUSED",
            }
        }

        /// distribution plan details · 投放计划详情
        #[non_exhaustive]
        pub struct Plan {
            /// distribution plan ID · 投放计划ID
            pub plan_id: Option<String>,
            /// distribution plan name · 投放计划名称
            pub plan_name: Option<String>,
            /// distribution plan state · 投放计划状态
            pub plan_state: Option<PlanState>,
            /// availability start time · 开始可用时间; as 2018-06-08T10:34:56+08:00
            pub delivery_start_time: Option<crate::Time>,
            /// availability end time · 结束可用时间; as 2018-06-08T10:34:56+08:00
            pub delivery_end_time: Option<crate::Time>,
            /// stock ID · 批次ID
            pub stock_id: Option<String>,
            /// product coupon ID · 商品券ID
            pub product_coupon_id: Option<String>,
            /// marketing tag · 营销标签
            pub recommend_word: Option<String>,
            /// brand ID · 品牌ID
            pub brand_id: Option<String>,
            /// total stock · 总库存
            pub total_count: Option<i64>,
            /// claim limit per user · 单用户限领
            pub user_limit: Option<i64>,
            /// claim limit per day · 单日限领
            pub daily_limit: Option<i64>,
            origin_: crate::model::Origin,
        }

        crate::model! { Plan: Received {
            plan_id: body("plan_id").promised(),
            plan_name: body("plan_name").promised(),
            plan_state: body("plan_state").promised(),
            delivery_start_time: body("delivery_start_time"),
            delivery_end_time: body("delivery_end_time"),
            stock_id: body("stock_id").promised(),
            product_coupon_id: body("product_coupon_id").promised(),
            recommend_word: body("recommend_word"),
            brand_id: body("brand_id").promised(),
            total_count: body("total_count"),
            user_limit: body("user_limit"),
            daily_limit: body("daily_limit"),
        } }

        crate::promised::promised! { Plan {
            /// distribution plan ID · 投放计划ID
            plan_id 0(&str),
            /// distribution plan name · 投放计划名称
            plan_name 1(&str),
            /// distribution plan state · 投放计划状态
            plan_state 2(&PlanState),
            /// stock ID · 批次ID
            stock_id 5(&str),
            /// product coupon ID · 商品券ID
            product_coupon_id 6(&str),
            /// brand ID · 品牌ID
            brand_id 8(&str),
        } }
    }
}
