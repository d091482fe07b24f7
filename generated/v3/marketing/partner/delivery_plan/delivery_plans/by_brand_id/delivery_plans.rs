// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans.md

//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`

/// Query the list of distribution plans by page · 分页查询投放计划列表
///
/// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
///
/// Official pages · 官方文档:
///
/// - partner: [4016184563](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::partner::delivery_plan::delivery_plans::by_brand_id::delivery_plans::get::Request;
///
/// let request = Request::new("40016");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::partner::delivery_plan::delivery_plans::by_brand_id::delivery_plans::get::{AuditState, PlanState, Request};
///
/// let request = Request::new("40016")
///     .page_size(5)
///     .offset(10)
///     .plan_state(PlanState::PlanCreated)
///     .audit_state(AuditState::from("12000"))
///     .plan_id("12000");
/// ```
#[doc(alias("分页查询投放计划列表", "4016184563"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query the list of distribution plans by page · 分页查询投放计划列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// page size · 分页大小
        pub page_size: Option<i64>,
        /// page start position · 分页起始位置
        pub offset: Option<i64>,
        /// distribution plan's online state · 投放计划线上状态
        pub plan_state: Option<PlanState>,
        /// distribution plan's review state · 投放计划审核状态
        pub audit_state: Option<AuditState>,
        /// distribution plan ID · 投放计划ID
        pub plan_id: Option<String>,
    }

    crate::model! { Request {
        brand_id: path("brand_id").required(),
        page_size: query("page_size"),
        offset: query("offset"),
        plan_state: query("plan_state"),
        audit_state: query("audit_state"),
        plan_id: query("plan_id"),
    } }

    crate::sent::sent! { Request(brand_id: into String) {
        /// page size · 分页大小
        page_size page_size_opt(i64),
        /// page start position · 分页起始位置
        offset offset_opt(i64),
        /// distribution plan's online state · 投放计划线上状态
        plan_state plan_state_opt(PlanState),
        /// distribution plan's review state · 投放计划审核状态
        audit_state audit_state_opt(AuditState),
        /// distribution plan ID · 投放计划ID
        plan_id plan_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
        "分页查询投放计划列表",
        "Query the list of distribution plans by page",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::partner::delivery_plan::delivery_plans::post::response::PlanState;

    crate::open_enum! {
        /// distribution plan's review state · 投放计划审核状态
        pub enum AuditState {
            AuditInitial = "AUDIT_INITIAL",
            AuditProcessing = "AUDIT_PROCESSING",
            AuditPassed = "AUDIT_PASSED",
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
        total_count: body("total_count"),
        plan_list: body("plan_list"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// distribution plan list · 投放计划列表
        #[non_exhaustive]
        pub struct PlanList {
            /// distribution plan ID · 投放计划ID
            pub plan_id: Option<String>,
            /// distribution plan name · 投放计划名称
            pub plan_name: Option<String>,
            /// distribution plan state · 投放计划状态
            pub plan_state: Option<super::PlanState>,
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

        crate::model! { PlanList: Received {
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

        crate::promised::promised! { PlanList {
            /// distribution plan ID · 投放计划ID
            plan_id 0(&str),
            /// distribution plan name · 投放计划名称
            plan_name 1(&str),
            /// distribution plan state · 投放计划状态
            plan_state 2(&super::PlanState),
            /// stock ID · 批次ID
            stock_id 5(&str),
            /// product coupon ID · 商品券ID
            product_coupon_id 6(&str),
            /// brand ID · 品牌ID
            brand_id 8(&str),
        } }
    }
}
