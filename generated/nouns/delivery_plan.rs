// Written by `cargo xtask codegen`

//! a brand's distribution plan, as it is made and changed · 投放计划
//!
//! Brought by
//! - `PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}`
//! - `POST /brand/marketing/delivery-plan/delivery-plans`

use crate::model::body;

/// a brand's distribution plan, as it is made and changed · 投放计划
#[non_exhaustive]
pub struct DeliveryPlan {
    /// distribution plan details · 投放计划详情
    pub plan: Option<Plan>,
    origin_: crate::model::Origin,
}

crate::model! { DeliveryPlan: Received {
    plan: body("plan").promised(),
} }

crate::promised::promised! { DeliveryPlan {
    /// distribution plan details · 投放计划详情
    plan 0(&Plan),
} }

crate::open_enum! {
    /// distribution plan state · 投放计划状态
    pub enum PlanState {
        /// made · 创建成功
        Created = "CREATED",
        /// ended · 已终止
        Terminated = "TERMINATED",
        /// expired · 已过期
        Expired = "EXPIRED",
        /// being distributed · 投放中
        Delivering = "DELIVERING",
        /// paused · 已暂停
        Paused = "PAUSED",
    }
}

crate::open_enum! {
    /// usage mode · 使用模式
    pub enum UsageMode {
        /// single coupon · 单券
        Single = "SINGLE",
        /// several discounts · 多次优惠
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}

/// distribution plan details · 投放计划详情
#[non_exhaustive]
pub struct Plan {
    /// distribution plan ID · 投放计划ID; up to 32 characters
    pub plan_id: Option<String>,
    /// distribution plan name · 投放计划名称; up to 36 characters
    pub plan_name: Option<String>,
    /// distribution plan state · 投放计划状态
    pub plan_state: Option<PlanState>,
    /// distribution start time · 投放开始时间; as 2018-06-08T10:34:56+08:00
    pub delivery_start_time: Option<crate::Time>,
    /// distribution end time · 投放结束时间; as 2018-06-08T10:34:56+08:00
    pub delivery_end_time: Option<crate::Time>,
    /// product coupon ID · 商品券ID; up to 40 characters
    pub product_coupon_id: Option<String>,
    /// usage mode · 使用模式
    pub usage_mode: Option<UsageMode>,
    /// distributed stock ID · 投放批次ID; up to 40 characters
    pub stock_id: Option<String>,
    /// distributed stock bundle ID · 投放批次组ID
    pub stock_bundle_id: Option<String>,
    /// marketing tag · 营销标签; up to 27 characters
    pub recommend_word: Option<String>,
    /// total stock quantity to distribute · 投放总库存数量
    pub total_count: Option<i64>,
    /// claim limit per user · 单用户限领
    pub user_limit: Option<i64>,
    /// claim limit per day · 单日限领
    pub daily_limit: Option<i64>,
    /// whether to reuse the product coupon and stock information · 是否复用商品券和批次信息
    pub reuse_coupon_config: Option<bool>,
    /// brand ID · 品牌ID
    pub brand_id: Option<String>,
    origin_: crate::model::Origin,
}

crate::model! { Plan: Received {
    plan_id: body("plan_id").promised(),
    plan_name: body("plan_name").promised(),
    plan_state: body("plan_state").promised(),
    delivery_start_time: body("delivery_start_time").promised(),
    delivery_end_time: body("delivery_end_time").promised(),
    product_coupon_id: body("product_coupon_id").promised(),
    usage_mode: body("usage_mode").promised(),
    stock_id: body("stock_id"),
    stock_bundle_id: body("stock_bundle_id"),
    recommend_word: body("recommend_word"),
    total_count: body("total_count").promised(),
    user_limit: body("user_limit").promised(),
    daily_limit: body("daily_limit").promised(),
    reuse_coupon_config: body("reuse_coupon_config").promised(),
    brand_id: body("brand_id").promised(),
} }

crate::promised::promised! { Plan {
    /// distribution plan ID · 投放计划ID; up to 32 characters
    plan_id 0(&str),
    /// distribution plan name · 投放计划名称; up to 36 characters
    plan_name 1(&str),
    /// distribution plan state · 投放计划状态
    plan_state 2(&PlanState),
    /// distribution start time · 投放开始时间; as 2018-06-08T10:34:56+08:00
    delivery_start_time 3(&crate::Time),
    /// distribution end time · 投放结束时间; as 2018-06-08T10:34:56+08:00
    delivery_end_time 4(&crate::Time),
    /// product coupon ID · 商品券ID; up to 40 characters
    product_coupon_id 5(&str),
    /// usage mode · 使用模式
    usage_mode 6(&UsageMode),
    /// total stock quantity to distribute · 投放总库存数量
    total_count 10(i64),
    /// claim limit per user · 单用户限领
    user_limit 11(i64),
    /// claim limit per day · 单日限领
    daily_limit 12(i64),
    /// whether to reuse the product coupon and stock information · 是否复用商品券和批次信息
    reuse_coupon_config 13(bool),
    /// brand ID · 品牌ID
    brand_id 14(&str),
} }
