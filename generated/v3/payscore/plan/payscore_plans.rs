// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/plan/payscore-plans.md

//! `/v3/payscore/plan/payscore-plans`

pub mod merchant_plan_no;

/// Create a pay score plan · 创建支付分计划
///
/// `POST /v3/payscore/plan/payscore-plans`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012467232](https://pay.weixin.qq.com/doc/v3/merchant/4012467232)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::plan::payscore_plans::post::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
///     plan_name: "瑜伽课20节",
///     plan_duration: 300,
///     deduction_quantity: 10,
///     total_original_price: Fen(15000),
///     total_actual_price: Fen(15000),
///     merchant_plan_no: "1234323JKHDFE1243252",
/// });
/// let answer = request.send(&client).await?;
/// let plan_id = answer.plan_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::payscore::plan::payscore_plans::post::{PlanDetailList, PlanDetailListRequired, Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
///     plan_name: "瑜伽课20节",
///     plan_duration: 300,
///     deduction_quantity: 10,
///     total_original_price: Fen(15000),
///     total_actual_price: Fen(15000),
///     merchant_plan_no: "1234323JKHDFE1243252",
/// })
/// .plan_detail_list([PlanDetailList::new(PlanDetailListRequired {
///     original_price: Fen(15000),
///     actual_price: Fen(14000),
///     plan_detail_name: "第八节课",
/// })
/// .plan_discount_description("享受九折")]);
/// ```
#[doc(alias("创建支付分计划", "4012467232"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a pay score plan · 创建支付分计划
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service the plan belongs to · 计划所属服务
        pub service_id: String,
        /// appid
        pub appid: String,
        /// pay score plan name · 支付分计划名称
        pub plan_name: String,
        /// pay score plan validity period (in days) · 支付分计划有效期(单位天) (days)
        pub plan_duration: i64,
        /// pay score plan's number of deductions · 支付分计划扣费次数
        pub deduction_quantity: i64,
        /// original total amount of the pay score plan (in fen) · 支付分计划原总金额(单位分) (fen)
        pub total_original_price: crate::Fen,
        /// actual total deduction amount of the pay score plan (in fen) · 支付分计划实际扣费总金额(单位分) (fen)
        pub total_actual_price: crate::Fen,
        /// pay score plan detail list · 支付分计划明细列表
        pub plan_detail_list: Option<Vec<PlanDetailList>>,
        /// merchant-side plan number · 商户侧计划号
        pub merchant_plan_no: String,
    }

    crate::model! { Request {
        service_id: body("service_id").required(),
        appid: body("appid").required(),
        plan_name: body("plan_name").required(),
        plan_duration: body("plan_duration").required(),
        deduction_quantity: body("deduction_quantity").required(),
        total_original_price: body("total_original_price").required(),
        total_actual_price: body("total_actual_price").required(),
        plan_detail_list: body("plan_detail_list"),
        merchant_plan_no: body("merchant_plan_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service the plan belongs to · 计划所属服务
        service_id(&'a str),
        /// appid
        appid(&'a str),
        /// pay score plan name · 支付分计划名称
        plan_name(&'a str),
        /// pay score plan validity period (in days) · 支付分计划有效期(单位天) (days)
        plan_duration(i64),
        /// pay score plan's number of deductions · 支付分计划扣费次数
        deduction_quantity(i64),
        /// original total amount of the pay score plan (in fen) · 支付分计划原总金额(单位分) (fen)
        total_original_price(crate::Fen),
        /// actual total deduction amount of the pay score plan (in fen) · 支付分计划实际扣费总金额(单位分) (fen)
        total_actual_price(crate::Fen),
        /// merchant-side plan number · 商户侧计划号
        merchant_plan_no(&'a str),
    } {
        /// pay score plan detail list · 支付分计划明细列表
        plan_detail_list plan_detail_list_opt([PlanDetailList]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/plan/payscore-plans",
        "创建支付分计划",
        "Create a pay score plan",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// pay score plan detail list · 支付分计划明细列表
    #[must_use]
    #[non_exhaustive]
    pub struct PlanDetailList {
        /// original payment amount of the plan detail (in fen) · 计划明细原支付金额(单位分) (fen)
        pub original_price: crate::Fen,
        /// plan detail's discount explanation · 计划明细优惠说明
        pub plan_discount_description: Option<String>,
        /// actual payment amount of the plan detail (in fen) · 计划明细实际支付金额(单位分) (fen)
        pub actual_price: crate::Fen,
        /// plan detail name · 计划明细名称
        pub plan_detail_name: String,
    }

    crate::model! { PlanDetailList {
        original_price: body("original_price").required(),
        plan_discount_description: body("plan_discount_description"),
        actual_price: body("actual_price").required(),
        plan_detail_name: body("plan_detail_name").required(),
    } }

    crate::sent::sent! { PlanDetailList(PlanDetailListRequired<'a>) {
        /// original payment amount of the plan detail (in fen) · 计划明细原支付金额(单位分) (fen)
        original_price(crate::Fen),
        /// actual payment amount of the plan detail (in fen) · 计划明细实际支付金额(单位分) (fen)
        actual_price(crate::Fen),
        /// plan detail name · 计划明细名称
        plan_detail_name(&'a str),
    } {
        /// plan detail's discount explanation · 计划明细优惠说明
        plan_discount_description plan_discount_description_opt(into String),
    } }

    /// Create a pay score plan · 创建支付分计划
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
        use crate::model::body;

        /// pay score plan detail list · 支付分计划明细列表
        #[non_exhaustive]
        pub struct PlanDetailList {
            /// plan detail serial number · 计划明细序号
            pub plan_detail_no: Option<i64>,
            /// plan detail name · 计划明细名称
            pub plan_detail_name: Option<String>,
            /// original payment amount of the plan detail (in fen) · 计划明细原支付金额(单位分) (fen)
            pub original_price: Option<crate::Fen>,
            /// plan detail's discount explanation · 计划明细优惠说明
            pub plan_discount_description: Option<String>,
            /// actual payment amount of the plan detail (in fen) · 计划明细实际支付金额(单位分) (fen)
            pub actual_price: Option<crate::Fen>,
            origin_: crate::model::Origin,
        }

        crate::model! { PlanDetailList: Received {
            plan_detail_no: body("plan_detail_no").promised(),
            plan_detail_name: body("plan_detail_name").promised(),
            original_price: body("original_price").promised(),
            plan_discount_description: body("plan_discount_description"),
            actual_price: body("actual_price").promised(),
        } }

        crate::promised::promised! { PlanDetailList {
            /// plan detail serial number · 计划明细序号
            plan_detail_no 0(i64),
            /// plan detail name · 计划明细名称
            plan_detail_name 1(&str),
            /// original payment amount of the plan detail (in fen) · 计划明细原支付金额(单位分) (fen)
            original_price 2(crate::Fen),
            /// actual payment amount of the plan detail (in fen) · 计划明细实际支付金额(单位分) (fen)
            actual_price 4(crate::Fen),
        } }
    }
}
