// Written by `cargo xtask codegen` from spec/official/brand/4018381151.md

//! `/brand/marketing/delivery-plan/delivery-plans`

pub mod by_plan_id;

/// Query the list of distribution plans by page · 分页查询投放计划列表
///
/// `GET /brand/marketing/delivery-plan/delivery-plans`
///
/// Official pages · 官方文档:
///
/// - brand: [4018381151](https://pay.weixin.qq.com/doc/brand/4018381151)
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
/// use wechatpay::brand::marketing::delivery_plan::delivery_plans::get::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// let total_count = answer.total_count()?;
/// # Ok(()) }
/// ```
#[doc(alias("分页查询投放计划列表", "4018381151"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of distribution plans by page · 分页查询投放计划列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// page size · 分页大小; at most 50
        pub page_size: Option<i64>,
        /// offset; at least 0
        pub offset: Option<i64>,
        /// distribution plan state · 投放计划状态
        pub plan_state: Option<PlanState>,
        /// distribution plan's review state · 投放计划审核状态
        pub audit_state: Option<AuditState>,
        /// distribution plan ID · 投放计划ID
        pub plan_id: Option<String>,
    }

    crate::model! { Request: Default {
        page_size: query("page_size"),
        offset: query("offset"),
        plan_state: query("plan_state"),
        audit_state: query("audit_state"),
        plan_id: query("plan_id"),
    } }

    crate::sent::sent! { Request {
        /// page size · 分页大小; at most 50
        page_size page_size_opt(i64),
        /// offset; at least 0
        offset offset_opt(i64),
        /// distribution plan state · 投放计划状态
        plan_state plan_state_opt(PlanState),
        /// distribution plan's review state · 投放计划审核状态
        audit_state audit_state_opt(AuditState),
        /// distribution plan ID · 投放计划ID
        plan_id plan_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/brand/marketing/delivery-plan/delivery-plans",
        "分页查询投放计划列表",
        "Query the list of distribution plans by page",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

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
        /// distribution plan's review state · 投放计划审核状态
        pub enum AuditState {
            /// to be submitted for review · 待提审
            AuditInitial = "AUDIT_INITIAL",
            /// under approval · 审批中
            AuditProcessing = "AUDIT_PROCESSING",
            /// approved · 审批通过
            AuditPassed = "AUDIT_PASSED",
            /// not approved · 审批拒绝
            AuditRejected = "AUDIT_REJECTED",
        }
    }

    /// Query the list of distribution plans by page · 分页查询投放计划列表
    #[non_exhaustive]
    pub struct Response {
        /// total count of resources · 资源总条数
        pub total_count: Option<i64>,
        /// distribution plan list · 投放计划列表
        pub plan_list: Vec<response::PlanList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        total_count: body("total_count").promised(),
        plan_list: body("plan_list"),
    } }

    crate::promised::promised! { Response {
        /// total count of resources · 资源总条数
        total_count 0(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// usage mode · 使用模式
            pub enum UsageMode {
                /// single coupon · 单券
                Single = "SINGLE",
                /// several discounts · 多次优惠
                ProgressiveBundle = "PROGRESSIVE_BUNDLE",
            }
        }

        /// distribution plan list · 投放计划列表
        #[non_exhaustive]
        pub struct PlanList {
            /// distribution plan ID · 投放计划ID; up to 32 characters
            pub plan_id: Option<String>,
            /// distribution plan name · 投放计划名称; up to 36 characters
            pub plan_name: Option<String>,
            /// distribution plan state · 投放计划状态
            pub plan_state: Option<super::PlanState>,
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

        crate::model! { PlanList: Received {
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

        crate::promised::promised! { PlanList {
            /// distribution plan ID · 投放计划ID; up to 32 characters
            plan_id 0(&str),
            /// distribution plan name · 投放计划名称; up to 36 characters
            plan_name 1(&str),
            /// distribution plan state · 投放计划状态
            plan_state 2(&super::PlanState),
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
    }
}

/// Create a distribution plan · 创建投放计划
///
/// `POST /brand/marketing/delivery-plan/delivery-plans`
///
/// Official pages · 官方文档:
///
/// - brand: [4018381114](https://pay.weixin.qq.com/doc/brand/4018381114)
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
/// use wechatpay::brand::marketing::delivery_plan::delivery_plans::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_request_no: "…",
///     product_coupon_id: "…",
///     reuse_coupon_config: true,
/// });
/// let answer = request.send(&client).await?;
/// let plan = answer.plan()?;
/// # Ok(()) }
/// ```
#[doc(alias("创建投放计划", "4018381114"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a distribution plan · 创建投放计划
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// creation request number · 创建请求单号; up to 40 characters; 6 to 40
        pub out_request_no: String,
        /// product coupon ID · 商品券ID
        pub product_coupon_id: String,
        /// stock ID · 批次ID
        pub stock_id: Option<String>,
        /// whether to reuse the product coupon and stock information · 是否复用商品券和批次信息
        pub reuse_coupon_config: bool,
        /// distribution plan name · 投放计划名称; up to 36 characters
        pub plan_name: Option<String>,
        /// total stock quantity to distribute · 投放总库存数量
        pub total_count: Option<i64>,
        /// claim limit per user · 单用户限领
        pub user_limit: Option<i64>,
        /// claim limit per day · 单日限领
        pub daily_limit: Option<i64>,
        /// distribution start time · 投放开始时间; as 2018-06-08T10:34:56+08:00
        pub delivery_start_time: Option<crate::Time>,
        /// distribution end time · 投放结束时间; as 2018-06-08T10:34:56+08:00
        pub delivery_end_time: Option<crate::Time>,
        /// marketing tag · 营销标签; up to 27 characters
        pub recommend_word: Option<String>,
        /// usage mode · 使用模式
        pub usage_mode: Option<UsageMode>,
        /// distributed stock bundle ID · 投放批次组ID
        pub stock_bundle_id: Option<String>,
        /// whether to save as a draft · 是否保存为草稿
        pub save_as_draft: Option<bool>,
    }

    crate::model! { Request {
        out_request_no: body("out_request_no").required(),
        product_coupon_id: body("product_coupon_id").required(),
        stock_id: body("stock_id"),
        reuse_coupon_config: body("reuse_coupon_config").required(),
        plan_name: body("plan_name"),
        total_count: body("total_count"),
        user_limit: body("user_limit"),
        daily_limit: body("daily_limit"),
        delivery_start_time: body("delivery_start_time"),
        delivery_end_time: body("delivery_end_time"),
        recommend_word: body("recommend_word"),
        usage_mode: body("usage_mode"),
        stock_bundle_id: body("stock_bundle_id"),
        save_as_draft: body("save_as_draft"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// creation request number · 创建请求单号; up to 40 characters; 6 to 40
        out_request_no(&'a str),
        /// product coupon ID · 商品券ID
        product_coupon_id(&'a str),
        /// whether to reuse the product coupon and stock information · 是否复用商品券和批次信息
        reuse_coupon_config(bool),
    } {
        /// stock ID · 批次ID
        stock_id stock_id_opt(into String),
        /// distribution plan name · 投放计划名称; up to 36 characters
        plan_name plan_name_opt(into String),
        /// total stock quantity to distribute · 投放总库存数量
        total_count total_count_opt(i64),
        /// claim limit per user · 单用户限领
        user_limit user_limit_opt(i64),
        /// claim limit per day · 单日限领
        daily_limit daily_limit_opt(i64),
        /// distribution start time · 投放开始时间; as 2018-06-08T10:34:56+08:00
        delivery_start_time delivery_start_time_opt(into crate::Time),
        /// distribution end time · 投放结束时间; as 2018-06-08T10:34:56+08:00
        delivery_end_time delivery_end_time_opt(into crate::Time),
        /// marketing tag · 营销标签; up to 27 characters
        recommend_word recommend_word_opt(into String),
        /// usage mode · 使用模式
        usage_mode usage_mode_opt(UsageMode),
        /// distributed stock bundle ID · 投放批次组ID
        stock_bundle_id stock_bundle_id_opt(into String),
        /// whether to save as a draft · 是否保存为草稿
        save_as_draft save_as_draft_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/brand/marketing/delivery-plan/delivery-plans",
        "创建投放计划",
        "Create a distribution plan",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::brand::marketing::delivery_plan::delivery_plans::get::response::UsageMode;

    pub use crate::nouns::delivery_plan::DeliveryPlan as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::delivery_plan::*;
    }
}
