// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/delivery-plan/delivery-plans.md

//! `/v3/marketing/partner/delivery-plan/delivery-plans`

pub mod by_brand_id;
pub mod by_plan_id;

/// Create a distribution plan · 创建投放计划
///
/// `POST /v3/marketing/partner/delivery-plan/delivery-plans`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
///
/// ```
/// use wechatpay::v3::marketing::partner::delivery_plan::delivery_plans::post::{Request, UsageMode};
///
/// let request = Request {
///     plan_name: Some("冬季饮料投放".into()),
///     total_count: Some(1),
///     user_limit: Some(1),
///     daily_limit: Some(1),
///     delivery_start_time: Some("2025-01-01T00:00:00+08:00".into()),
///     delivery_end_time: Some("2025-01-01T00:00:00+08:00".into()),
///     recommend_word: Some("天天有惊喜".into()),
///     reuse_coupon_config: Some(true),
///     usage_mode: Some(UsageMode::Single),
///     stock_bundle_id: Some("".into()),
///     ..Request::new(
///         "asdf-1234-40016",
///         "40016",
///         "701146876221757924829193824428",
///         "701246876221757924829194755312",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a distribution plan · 创建投放计划
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
        /// availability start time · 开始可用时间
        pub delivery_start_time: Option<String>,
        /// availability end time · 结束可用时间
        pub delivery_end_time: Option<String>,
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_request_no: impl Into<String>,
            brand_id: impl Into<String>,
            product_coupon_id: impl Into<String>,
            stock_id: impl Into<String>,
        ) -> Self {
            Self {
                out_request_no: out_request_no.into(),
                brand_id: brand_id.into(),
                product_coupon_id: product_coupon_id.into(),
                stock_id: stock_id.into(),
                plan_name: None,
                total_count: None,
                user_limit: None,
                daily_limit: None,
                delivery_start_time: None,
                delivery_end_time: None,
                recommend_word: None,
                reuse_coupon_config: None,
                usage_mode: None,
                stock_bundle_id: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        plan: body("plan"),
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
            /// availability start time · 开始可用时间
            pub delivery_start_time: Option<String>,
            /// availability end time · 结束可用时间
            pub delivery_end_time: Option<String>,
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
        }

        crate::model! { Plan: Default {
            plan_id: body("plan_id"),
            plan_name: body("plan_name"),
            plan_state: body("plan_state"),
            delivery_start_time: body("delivery_start_time"),
            delivery_end_time: body("delivery_end_time"),
            stock_id: body("stock_id"),
            product_coupon_id: body("product_coupon_id"),
            recommend_word: body("recommend_word"),
            brand_id: body("brand_id"),
            total_count: body("total_count"),
            user_limit: body("user_limit"),
            daily_limit: body("daily_limit"),
        } }
    }
}
