// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}.md

//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`

pub mod terminate;

/// Update a distribution plan · 更新投放计划
///
/// `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
///
/// ```
/// use wechatpay::v3::marketing::partner::delivery_plan::delivery_plans::by_plan_id::patch::{ModifyContent, Request};
///
/// let request = Request {
///     out_request_no: Some("".into()),
///     ..Request::new(
///         "12000",
///         ModifyContent {
///             plan_name: Some("冬季饮料投放".into()),
///             delivery_end_time: Some("2025-01-01T00:00:00+08:00".into()),
///             total_count: Some(1),
///             user_limit: Some(1),
///             daily_limit: Some(1),
///             recommend_word: Some("天天有惊喜".into()),
///             ..ModifyContent::new()
///         },
///     )
/// };
/// ```
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a distribution plan · 更新投放计划
    pub struct Request {
        /// distribution plan ID · 投放计划ID
        pub plan_id: String,
        /// modification content · 修改内容
        pub modify_content: ModifyContent,
        /// modification request number · 修改请求单号
        pub out_request_no: Option<String>,
    }

    crate::model! { Request {
        plan_id: path("plan_id").required(),
        modify_content: body("modify_content").required(),
        out_request_no: body("out_request_no"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(plan_id: impl Into<String>, modify_content: ModifyContent) -> Self {
            Self {
                plan_id: plan_id.into(),
                modify_content,
                out_request_no: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
        "更新投放计划",
        "Update a distribution plan",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// modification content · 修改内容
    pub struct ModifyContent {
        /// distribution plan name · 投放计划名称
        pub plan_name: Option<String>,
        /// availability end time · 结束可用时间
        pub delivery_end_time: Option<String>,
        /// total stock · 总库存
        pub total_count: Option<i64>,
        /// claim limit per user · 单用户限领
        pub user_limit: Option<i64>,
        /// claim limit per day · 单日限领
        pub daily_limit: Option<i64>,
        /// marketing tag · 营销标签
        pub recommend_word: Option<String>,
    }

    crate::model! { ModifyContent: Default {
        plan_name: body("plan_name"),
        delivery_end_time: body("delivery_end_time"),
        total_count: body("total_count"),
        user_limit: body("user_limit"),
        daily_limit: body("daily_limit"),
        recommend_word: body("recommend_word"),
    } }

    impl ModifyContent {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                plan_name: None,
                delivery_end_time: None,
                total_count: None,
                user_limit: None,
                daily_limit: None,
                recommend_word: None,
            }
        }
    }

    /// Update a distribution plan · 更新投放计划
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
