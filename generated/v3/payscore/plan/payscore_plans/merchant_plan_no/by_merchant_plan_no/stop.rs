// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop.md

//! `/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`

/// Stop a pay score plan · 停止支付分计划
///
/// `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012470851](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::plan::payscore_plans::merchant_plan_no::by_merchant_plan_no::stop::post::Request;
///
/// let request = Request::new("1234323JKHDFE1243252");
/// let answer = request.send(&client).await?;
/// let plan_id = answer.plan_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("停止支付分计划", "4012470851"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Stop a pay score plan · 停止支付分计划
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// plan number of the merchant's pay score plan · 商户支付分计划对应的计划号
        pub merchant_plan_no: String,
    }

    crate::model! { Request {
        merchant_plan_no: path("merchant_plan_no").required(),
    } }

    crate::sent::sent! { Request(merchant_plan_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
        "停止支付分计划",
        "Stop a pay score plan",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Stop a pay score plan · 停止支付分计划
    #[non_exhaustive]
    pub struct Response {
        /// pay score plan ID · 支付分计划ID
        pub plan_id: Option<String>,
        /// service the plan belongs to · 计划所属服务
        pub service_id: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// appid
        pub appid: Option<String>,
        /// merchant-side plan number · 商户侧计划号
        pub merchant_plan_no: Option<String>,
        /// pay score plan name · 支付分计划名称
        pub plan_name: Option<String>,
        /// pay score plan validity period (in days) · 支付分计划有效期(单位天) (days)
        pub plan_duration: Option<i64>,
        /// pay score plan state · 支付分计划状态
        pub plan_state: Option<String>,
        /// original total amount of the pay score plan (in fen) · 支付分计划原总金额(单位分) (fen)
        pub total_original_price: Option<crate::Fen>,
        /// pay score plan's number of deductions · 支付分计划扣费次数
        pub deduction_quantity: Option<i64>,
        /// actual total deduction amount of the pay score plan (in fen) · 支付分计划实际扣费总金额(单位分) (fen)
        pub total_actual_price: Option<crate::Fen>,
        /// pay score plan detail list · 支付分计划明细列表
        pub plan_detail_list: Vec<response::PlanDetailList>,
        /// stopping party's merchant ID · 终止方商户号
        pub stop_mchid: Option<String>,
        /// termination time · 终止时间; as 2018-06-08T10:34:56+08:00
        pub stop_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        plan_id: body("plan_id").promised(),
        service_id: body("service_id").promised(),
        mchid: body("mchid").promised(),
        appid: body("appid").promised(),
        merchant_plan_no: body("merchant_plan_no").promised(),
        plan_name: body("plan_name").promised(),
        plan_duration: body("plan_duration").promised(),
        plan_state: body("plan_state").promised(),
        total_original_price: body("total_original_price").promised(),
        deduction_quantity: body("deduction_quantity").promised(),
        total_actual_price: body("total_actual_price").promised(),
        plan_detail_list: body("plan_detail_list"),
        stop_mchid: body("stop_mchid"),
        stop_time: body("stop_time"),
    } }

    crate::promised::promised! { Response {
        /// pay score plan ID · 支付分计划ID
        plan_id 0(&str),
        /// service the plan belongs to · 计划所属服务
        service_id 1(&str),
        /// merchant ID · 商户号
        mchid 2(&str),
        /// appid
        appid 3(&str),
        /// merchant-side plan number · 商户侧计划号
        merchant_plan_no 4(&str),
        /// pay score plan name · 支付分计划名称
        plan_name 5(&str),
        /// pay score plan validity period (in days) · 支付分计划有效期(单位天) (days)
        plan_duration 6(i64),
        /// pay score plan state · 支付分计划状态
        plan_state 7(&str),
        /// original total amount of the pay score plan (in fen) · 支付分计划原总金额(单位分) (fen)
        total_original_price 8(crate::Fen),
        /// pay score plan's number of deductions · 支付分计划扣费次数
        deduction_quantity 9(i64),
        /// actual total deduction amount of the pay score plan (in fen) · 支付分计划实际扣费总金额(单位分) (fen)
        total_actual_price 10(crate::Fen),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::payscore::plan::payscore_plans::post::response::PlanDetailList;
    }
}
