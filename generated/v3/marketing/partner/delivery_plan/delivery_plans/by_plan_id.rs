// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}.md

//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`

pub mod terminate;

/// Update a distribution plan · 更新投放计划
///
/// `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4016184594](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::delivery_plan::delivery_plans::by_plan_id::patch::{ModifyContent, Request, Required};
///
/// let request = Request::new(Required {
///     plan_id: "12000",
///     modify_content: ModifyContent::new(),
/// });
/// let answer = request.send(&client).await?;
/// let plan = answer.plan()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::delivery_plan::delivery_plans::by_plan_id::patch::{ModifyContent, Request, Required};
///
/// let request = Request::new(Required {
///     plan_id: "12000",
///     modify_content: ModifyContent::new()
///         .plan_name("冬季饮料投放")
///         .delivery_end_time("2025-01-01T00:00:00+08:00")
///         .total_count(1)
///         .user_limit(1)
///         .daily_limit(1)
///         .recommend_word("天天有惊喜"),
/// })
/// .out_request_no("");
/// ```
#[doc(alias("更新投放计划", "4016184594"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a distribution plan · 更新投放计划
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// distribution plan ID · 投放计划ID
        plan_id(&'a str),
        /// modification content · 修改内容
        modify_content(ModifyContent),
    } {
        /// modification request number · 修改请求单号
        out_request_no out_request_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
    pub struct ModifyContent {
        /// distribution plan name · 投放计划名称
        pub plan_name: Option<String>,
        /// availability end time · 结束可用时间; as 2018-06-08T10:34:56+08:00
        pub delivery_end_time: Option<crate::Time>,
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

    crate::sent::sent! { ModifyContent {
        /// distribution plan name · 投放计划名称
        plan_name plan_name_opt(into String),
        /// availability end time · 结束可用时间; as 2018-06-08T10:34:56+08:00
        delivery_end_time delivery_end_time_opt(into crate::Time),
        /// total stock · 总库存
        total_count total_count_opt(i64),
        /// claim limit per user · 单用户限领
        user_limit user_limit_opt(i64),
        /// claim limit per day · 单日限领
        daily_limit daily_limit_opt(i64),
        /// marketing tag · 营销标签
        recommend_word recommend_word_opt(into String),
    } }

    /// Update a distribution plan · 更新投放计划
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
        pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::response::PlanState;

        pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::response::Plan;
    }
}
