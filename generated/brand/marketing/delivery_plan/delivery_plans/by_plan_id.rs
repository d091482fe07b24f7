// Written by `cargo xtask codegen` from spec/official/brand/4018381209.md

//! `/brand/marketing/delivery-plan/delivery-plans/{plan_id}`

pub mod pause;
pub mod resume;
pub mod submit;
pub mod terminate;

/// Update a distribution plan · 更新投放计划
///
/// `PATCH /brand/marketing/delivery-plan/delivery-plans/{plan_id}`
///
/// Official pages · 官方文档:
///
/// - brand: [4018381209](https://pay.weixin.qq.com/doc/brand/4018381209)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::brand::marketing::delivery_plan::delivery_plans::by_plan_id::patch::{ModifyContent, Request, Required};
///
/// let request = Request::new(Required {
///     plan_id: "…",
///     modify_content: ModifyContent::new(),
///     out_request_no: "…",
/// });
/// let answer = request.send(&client).await?;
/// let plan = answer.plan()?;
/// # Ok(()) }
/// ```
#[doc(alias("更新投放计划", "4018381209"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a distribution plan · 更新投放计划
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// distribution plan ID · 投放计划ID; up to 32 characters
        pub plan_id: String,
        /// modification content · 修改内容
        pub modify_content: ModifyContent,
        /// modification request number · 修改请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
    }

    crate::model! { Request {
        plan_id: path("plan_id").required(),
        modify_content: body("modify_content").required(),
        out_request_no: body("out_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// distribution plan ID · 投放计划ID; up to 32 characters
        plan_id(&'a str),
        /// modification content · 修改内容
        modify_content(ModifyContent),
        /// modification request number · 修改请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/brand/marketing/delivery-plan/delivery-plans/{plan_id}",
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
        /// distribution plan name · 投放计划名称; up to 36 characters
        pub plan_name: Option<String>,
        /// distribution end time · 投放结束时间; as 2018-06-08T10:34:56+08:00
        pub delivery_end_time: Option<crate::Time>,
        /// total stock quantity to distribute · 投放总库存数量
        pub total_count: Option<i64>,
        /// claim limit per user · 单用户限领
        pub user_limit: Option<i64>,
        /// claim limit per day · 单日限领
        pub daily_limit: Option<i64>,
        /// marketing tag · 营销标签; up to 27 characters
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
        /// distribution plan name · 投放计划名称; up to 36 characters
        plan_name plan_name_opt(into String),
        /// distribution end time · 投放结束时间; as 2018-06-08T10:34:56+08:00
        delivery_end_time delivery_end_time_opt(into crate::Time),
        /// total stock quantity to distribute · 投放总库存数量
        total_count total_count_opt(i64),
        /// claim limit per user · 单用户限领
        user_limit user_limit_opt(i64),
        /// claim limit per day · 单日限领
        daily_limit daily_limit_opt(i64),
        /// marketing tag · 营销标签; up to 27 characters
        recommend_word recommend_word_opt(into String),
    } }

    pub use crate::nouns::delivery_plan::DeliveryPlan as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::delivery_plan::*;
    }
}
