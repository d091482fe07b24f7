// Written by `cargo xtask codegen` from spec/openapi/v3/inspolicymgr/deduct/policies/{out_insurance_no}.md

//! `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`

/// Query a policy · 查询保单
///
/// `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016617422](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::inspolicymgr::deduct::policies::by_out_insurance_no::get::Request;
///
/// let request = Request::new("Auisihsiahishishi4hihsid123418id");
/// let answer = request.send(&client).await?;
/// let insurance_name = answer.insurance_name()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询保单", "4016617422"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a policy · 查询保单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: String,
    }

    crate::model! { Request {
        out_insurance_no: path("out_insurance_no").required(),
    } }

    crate::sent::sent! { Request(out_insurance_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
        "查询保单",
        "Query a policy",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a policy · 查询保单
    #[non_exhaustive]
    pub struct Response {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: Option<String>,
        /// insurance name · 保险名称
        pub insurance_name: Option<String>,
        /// list of insured persons' names · 被保险人姓名列表
        pub insured_name_list: Vec<String>,
        /// underwriting company code · 承保公司代码
        pub insurance_company_code: Option<String>,
        /// policy effective time · 保单生效时间; as 2018-06-08T10:34:56+08:00
        pub effective_time: Option<crate::Time>,
        /// policy expiry time · 保单失效时间; as 2018-06-08T10:34:56+08:00
        pub expired_time: Option<crate::Time>,
        /// coverage details · 保障详情
        pub coverage_detail: Option<String>,
        /// whether insurance renewal is supported · 是否支持续保
        pub support_renewal: Option<bool>,
        /// start time of renewable period · 可续保开始时间; as 2018-06-08T10:34:56+08:00
        pub start_renewal_time: Option<crate::Time>,
        /// end time of renewable period · 可续保结束时间; as 2018-06-08T10:34:56+08:00
        pub end_renewal_time: Option<crate::Time>,
        /// policy type · 保单类型
        pub policy_type: Option<response::PolicyType>,
        /// licence plate information · 车牌信息
        pub car_number: Option<String>,
        /// pet name · 宠物名称
        pub pet_name: Option<String>,
        /// address information · 地址信息
        pub address: Option<String>,
        /// policy state · 保单状态
        pub policy_state: Option<response::PolicyState>,
        /// insurer's policy number · 保司保单号
        pub policy_code: Option<String>,
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: Option<String>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
        /// deduction period list of the policy · 保单的扣费周期列表
        pub policy_periods: Vec<i64>,
        /// whether it is free insurance · 是否为赠险
        pub free_insurance: Option<bool>,
        /// whether to combine the deduction with other policies · 是否与其它保单合并扣费
        pub combined_payment: Option<bool>,
        /// premium payment method · 缴费方式
        pub payment_method: Option<response::PaymentMethod>,
        /// instalment premium mode · 期交保费模式
        pub period_premium_mode: Option<response::PeriodPremiumMode>,
        /// payment period · 缴费周期
        pub payment_period: Option<response::PaymentPeriod>,
        /// premium amount of the first period · 首期保费金额 (fen)
        pub first_period_amount: Option<crate::Fen>,
        /// premium amount of each later period · 后续每期保费金额 (fen)
        pub subsequent_period_amount: Option<crate::Fen>,
        /// coverage period type · 保障期限类型
        pub coverage_term_type: Option<response::CoverageTermType>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_insurance_no: body("out_insurance_no").promised(),
        insurance_name: body("insurance_name").promised(),
        insured_name_list: body("insured_name_list").promised(),
        insurance_company_code: body("insurance_company_code").promised(),
        effective_time: body("effective_time").promised(),
        expired_time: body("expired_time").promised(),
        coverage_detail: body("coverage_detail").promised(),
        support_renewal: body("support_renewal").promised(),
        start_renewal_time: body("start_renewal_time"),
        end_renewal_time: body("end_renewal_time"),
        policy_type: body("policy_type").promised(),
        car_number: body("car_number"),
        pet_name: body("pet_name"),
        address: body("address"),
        policy_state: body("policy_state").promised(),
        policy_code: body("policy_code"),
        plan_id: body("plan_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
        policy_periods: body("policy_periods").promised(),
        free_insurance: body("free_insurance").promised(),
        combined_payment: body("combined_payment"),
        payment_method: body("payment_method"),
        period_premium_mode: body("period_premium_mode"),
        payment_period: body("payment_period"),
        first_period_amount: body("first_period_amount"),
        subsequent_period_amount: body("subsequent_period_amount"),
        coverage_term_type: body("coverage_term_type"),
    } }

    crate::promised::promised! { Response {
        /// merchant insurance number · 商户保险编号
        out_insurance_no 0(&str),
        /// insurance name · 保险名称
        insurance_name 1(&str),
        /// list of insured persons' names · 被保险人姓名列表
        insured_name_list 2([String]),
        /// underwriting company code · 承保公司代码
        insurance_company_code 3(&str),
        /// policy effective time · 保单生效时间; as 2018-06-08T10:34:56+08:00
        effective_time 4(&crate::Time),
        /// policy expiry time · 保单失效时间; as 2018-06-08T10:34:56+08:00
        expired_time 5(&crate::Time),
        /// coverage details · 保障详情
        coverage_detail 6(&str),
        /// whether insurance renewal is supported · 是否支持续保
        support_renewal 7(bool),
        /// policy type · 保单类型
        policy_type 10(&response::PolicyType),
        /// policy state · 保单状态
        policy_state 14(&response::PolicyState),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id 16(&str),
        /// merchant contract number · 商户签约协议号
        out_contract_code 17(&str),
        /// deduction period list of the policy · 保单的扣费周期列表
        policy_periods 18([i64]),
        /// whether it is free insurance · 是否为赠险
        free_insurance 19(bool),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::inspolicymgr::deduct::policies::post::PolicyType;

        pub use crate::v3::inspolicymgr::deduct::policies::post::PolicyState;

        pub use crate::v3::inspolicymgr::deduct::policies::post::PaymentMethod;

        pub use crate::v3::inspolicymgr::deduct::policies::post::PeriodPremiumMode;

        pub use crate::v3::inspolicymgr::deduct::policies::post::PaymentPeriod;

        pub use crate::v3::inspolicymgr::deduct::policies::post::CoverageTermType;
    }
}

/// Update a policy · 更新保单信息
///
/// `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016617424](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::inspolicymgr::deduct::policies::by_out_insurance_no::patch::Request;
///
/// let request = Request::new("Auisihsiahishishi4hihsid123418id");
/// let answer = request.send(&client).await?;
/// let insurance_company_code = answer.insurance_company_code()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::inspolicymgr::deduct::policies::by_out_insurance_no::patch::{CoverageTermType, PaymentMethod, PaymentPeriod, PeriodPremiumMode, PolicyState, PolicyType, Request};
///
/// let request = Request::new("Auisihsiahishishi4hihsid123418id")
///     .insured_name_list(["tCk1JSUV2QUlCQURBTkJna3Foa2lHOXc"])
///     .insurance_name("微医保·百万医疗险")
///     .effective_time("2025-09-21T17:11:12+08:00")
///     .expired_time("2025-09-21T17:11:12+08:00")
///     .coverage_detail("可保190种疾病，确诊一次性赔付")
///     .support_renewal(true)
///     .start_renewal_time("2025-09-21T17:11:12+08:00")
///     .end_renewal_time("2025-09-21T17:11:12+08:00")
///     .policy_type(PolicyType::PolicyTypeOther)
///     .car_number("粤B·AB123")
///     .pet_name("小狗")
///     .address("上海市浦东新区晨晖路1001号")
///     .policy_state(PolicyState::PolicyStateIssuing)
///     .policy_code("Coisihsiaxishishi4hihsid1ii411co")
///     .plan_id("12535")
///     .out_contract_code("wxwtdk20200910100000")
///     .policy_periods([1])
///     .free_insurance(true)
///     .combined_payment(true)
///     .payment_method(PaymentMethod::PaymentMethodOther)
///     .period_premium_mode(PeriodPremiumMode::PeriodPremiumModeEqual)
///     .payment_period(PaymentPeriod::PaymentPeriodDay)
///     .first_period_amount(8000)
///     .subsequent_period_amount(5000)
///     .coverage_term_type(CoverageTermType::CoverageTermTypeFixedDate);
/// ```
#[doc(alias("更新保单信息", "4016617424"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a policy · 更新保单信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: String,
        /// list of insured persons' names · 被保险人姓名列表
        pub insured_name_list: Option<Vec<String>>,
        /// insurance name · 保险名称
        pub insurance_name: Option<String>,
        /// policy effective time · 保单生效时间; as 2018-06-08T10:34:56+08:00
        pub effective_time: Option<crate::Time>,
        /// policy expiry time · 保单失效时间; as 2018-06-08T10:34:56+08:00
        pub expired_time: Option<crate::Time>,
        /// coverage details · 保障详情
        pub coverage_detail: Option<String>,
        /// whether insurance renewal is supported · 是否支持续保
        pub support_renewal: Option<bool>,
        /// start time of renewable period · 可续保开始时间; as 2018-06-08T10:34:56+08:00
        pub start_renewal_time: Option<crate::Time>,
        /// end time of renewable period · 可续保结束时间; as 2018-06-08T10:34:56+08:00
        pub end_renewal_time: Option<crate::Time>,
        /// policy type · 保单类型
        pub policy_type: Option<PolicyType>,
        /// licence plate information · 车牌信息
        pub car_number: Option<String>,
        /// pet name · 宠物名称
        pub pet_name: Option<String>,
        /// address information · 地址信息
        pub address: Option<String>,
        /// policy state · 保单状态
        pub policy_state: Option<PolicyState>,
        /// insurer's policy number · 保司保单号
        pub policy_code: Option<String>,
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: Option<String>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
        /// deduction period list of the policy · 保单的扣费周期列表
        pub policy_periods: Option<Vec<i64>>,
        /// whether it is free insurance · 是否为赠险
        pub free_insurance: Option<bool>,
        /// whether to combine the deduction with other policies · 是否与其它保单合并扣费
        pub combined_payment: Option<bool>,
        /// premium payment method · 缴费方式
        pub payment_method: Option<PaymentMethod>,
        /// instalment premium mode · 期交保费模式
        pub period_premium_mode: Option<PeriodPremiumMode>,
        /// payment period · 缴费周期
        pub payment_period: Option<PaymentPeriod>,
        /// premium amount of the first period · 首期保费金额 (fen)
        pub first_period_amount: Option<crate::Fen>,
        /// premium amount of each later period · 后续每期保费金额 (fen)
        pub subsequent_period_amount: Option<crate::Fen>,
        /// coverage period type · 保障期限类型
        pub coverage_term_type: Option<CoverageTermType>,
    }

    crate::model! { Request {
        out_insurance_no: path("out_insurance_no").required(),
        insured_name_list: body("insured_name_list"),
        insurance_name: body("insurance_name"),
        effective_time: body("effective_time"),
        expired_time: body("expired_time"),
        coverage_detail: body("coverage_detail"),
        support_renewal: body("support_renewal"),
        start_renewal_time: body("start_renewal_time"),
        end_renewal_time: body("end_renewal_time"),
        policy_type: body("policy_type"),
        car_number: body("car_number"),
        pet_name: body("pet_name"),
        address: body("address"),
        policy_state: body("policy_state"),
        policy_code: body("policy_code"),
        plan_id: body("plan_id"),
        out_contract_code: body("out_contract_code"),
        policy_periods: body("policy_periods"),
        free_insurance: body("free_insurance"),
        combined_payment: body("combined_payment"),
        payment_method: body("payment_method"),
        period_premium_mode: body("period_premium_mode"),
        payment_period: body("payment_period"),
        first_period_amount: body("first_period_amount"),
        subsequent_period_amount: body("subsequent_period_amount"),
        coverage_term_type: body("coverage_term_type"),
    } }

    crate::sent::sent! { Request(out_insurance_no: into String) {
        /// list of insured persons' names · 被保险人姓名列表
        insured_name_list insured_name_list_opt([into String]),
        /// insurance name · 保险名称
        insurance_name insurance_name_opt(into String),
        /// policy effective time · 保单生效时间; as 2018-06-08T10:34:56+08:00
        effective_time effective_time_opt(into crate::Time),
        /// policy expiry time · 保单失效时间; as 2018-06-08T10:34:56+08:00
        expired_time expired_time_opt(into crate::Time),
        /// coverage details · 保障详情
        coverage_detail coverage_detail_opt(into String),
        /// whether insurance renewal is supported · 是否支持续保
        support_renewal support_renewal_opt(bool),
        /// start time of renewable period · 可续保开始时间; as 2018-06-08T10:34:56+08:00
        start_renewal_time start_renewal_time_opt(into crate::Time),
        /// end time of renewable period · 可续保结束时间; as 2018-06-08T10:34:56+08:00
        end_renewal_time end_renewal_time_opt(into crate::Time),
        /// policy type · 保单类型
        policy_type policy_type_opt(PolicyType),
        /// licence plate information · 车牌信息
        car_number car_number_opt(into String),
        /// pet name · 宠物名称
        pet_name pet_name_opt(into String),
        /// address information · 地址信息
        address address_opt(into String),
        /// policy state · 保单状态
        policy_state policy_state_opt(PolicyState),
        /// insurer's policy number · 保司保单号
        policy_code policy_code_opt(into String),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id plan_id_opt(into String),
        /// merchant contract number · 商户签约协议号
        out_contract_code out_contract_code_opt(into String),
        /// deduction period list of the policy · 保单的扣费周期列表
        policy_periods policy_periods_opt([i64]),
        /// whether it is free insurance · 是否为赠险
        free_insurance free_insurance_opt(bool),
        /// whether to combine the deduction with other policies · 是否与其它保单合并扣费
        combined_payment combined_payment_opt(bool),
        /// premium payment method · 缴费方式
        payment_method payment_method_opt(PaymentMethod),
        /// instalment premium mode · 期交保费模式
        period_premium_mode period_premium_mode_opt(PeriodPremiumMode),
        /// payment period · 缴费周期
        payment_period payment_period_opt(PaymentPeriod),
        /// premium amount of the first period · 首期保费金额 (fen)
        first_period_amount first_period_amount_opt(into crate::Fen),
        /// premium amount of each later period · 后续每期保费金额 (fen)
        subsequent_period_amount subsequent_period_amount_opt(into crate::Fen),
        /// coverage period type · 保障期限类型
        coverage_term_type coverage_term_type_opt(CoverageTermType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
        "更新保单信息",
        "Update a policy",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::inspolicymgr::deduct::policies::post::PolicyType;

    pub use crate::v3::inspolicymgr::deduct::policies::post::PolicyState;

    pub use crate::v3::inspolicymgr::deduct::policies::post::PaymentMethod;

    pub use crate::v3::inspolicymgr::deduct::policies::post::PeriodPremiumMode;

    pub use crate::v3::inspolicymgr::deduct::policies::post::PaymentPeriod;

    pub use crate::v3::inspolicymgr::deduct::policies::post::CoverageTermType;

    /// Update a policy · 更新保单信息
    #[non_exhaustive]
    pub struct Response {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: Option<String>,
        /// insurance name · 保险名称
        pub insurance_name: Option<String>,
        /// list of insured persons' names · 被保险人姓名列表
        pub insured_name_list: Vec<String>,
        /// underwriting company code · 承保公司代码
        pub insurance_company_code: Option<String>,
        /// policy effective time · 保单生效时间; as 2018-06-08T10:34:56+08:00
        pub effective_time: Option<crate::Time>,
        /// policy expiry time · 保单失效时间; as 2018-06-08T10:34:56+08:00
        pub expired_time: Option<crate::Time>,
        /// coverage details · 保障详情
        pub coverage_detail: Option<String>,
        /// whether insurance renewal is supported · 是否支持续保
        pub support_renewal: Option<bool>,
        /// start time of renewable period · 可续保开始时间; as 2018-06-08T10:34:56+08:00
        pub start_renewal_time: Option<crate::Time>,
        /// end time of renewable period · 可续保结束时间; as 2018-06-08T10:34:56+08:00
        pub end_renewal_time: Option<crate::Time>,
        /// policy type · 保单类型
        pub policy_type: Option<PolicyType>,
        /// licence plate information · 车牌信息
        pub car_number: Option<String>,
        /// pet name · 宠物名称
        pub pet_name: Option<String>,
        /// address information · 地址信息
        pub address: Option<String>,
        /// policy state · 保单状态
        pub policy_state: Option<PolicyState>,
        /// insurer's policy number · 保司保单号
        pub policy_code: Option<String>,
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: Option<String>,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: Option<String>,
        /// deduction period list of the policy · 保单的扣费周期列表
        pub policy_periods: Vec<i64>,
        /// whether it is free insurance · 是否为赠险
        pub free_insurance: Option<bool>,
        /// whether to combine the deduction with other policies · 是否与其它保单合并扣费
        pub combined_payment: Option<bool>,
        /// premium payment method · 缴费方式
        pub payment_method: Option<PaymentMethod>,
        /// instalment premium mode · 期交保费模式
        pub period_premium_mode: Option<PeriodPremiumMode>,
        /// payment period · 缴费周期
        pub payment_period: Option<PaymentPeriod>,
        /// premium amount of the first period · 首期保费金额 (fen)
        pub first_period_amount: Option<crate::Fen>,
        /// premium amount of each later period · 后续每期保费金额 (fen)
        pub subsequent_period_amount: Option<crate::Fen>,
        /// coverage period type · 保障期限类型
        pub coverage_term_type: Option<CoverageTermType>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_insurance_no: body("out_insurance_no").promised(),
        insurance_name: body("insurance_name").promised(),
        insured_name_list: body("insured_name_list").promised(),
        insurance_company_code: body("insurance_company_code").promised(),
        effective_time: body("effective_time").promised(),
        expired_time: body("expired_time").promised(),
        coverage_detail: body("coverage_detail").promised(),
        support_renewal: body("support_renewal").promised(),
        start_renewal_time: body("start_renewal_time"),
        end_renewal_time: body("end_renewal_time"),
        policy_type: body("policy_type").promised(),
        car_number: body("car_number"),
        pet_name: body("pet_name"),
        address: body("address"),
        policy_state: body("policy_state").promised(),
        policy_code: body("policy_code"),
        plan_id: body("plan_id").promised(),
        out_contract_code: body("out_contract_code").promised(),
        policy_periods: body("policy_periods").promised(),
        free_insurance: body("free_insurance").promised(),
        combined_payment: body("combined_payment"),
        payment_method: body("payment_method"),
        period_premium_mode: body("period_premium_mode"),
        payment_period: body("payment_period"),
        first_period_amount: body("first_period_amount"),
        subsequent_period_amount: body("subsequent_period_amount"),
        coverage_term_type: body("coverage_term_type"),
    } }

    crate::promised::promised! { Response {
        /// merchant insurance number · 商户保险编号
        out_insurance_no 0(&str),
        /// insurance name · 保险名称
        insurance_name 1(&str),
        /// list of insured persons' names · 被保险人姓名列表
        insured_name_list 2([String]),
        /// underwriting company code · 承保公司代码
        insurance_company_code 3(&str),
        /// policy effective time · 保单生效时间; as 2018-06-08T10:34:56+08:00
        effective_time 4(&crate::Time),
        /// policy expiry time · 保单失效时间; as 2018-06-08T10:34:56+08:00
        expired_time 5(&crate::Time),
        /// coverage details · 保障详情
        coverage_detail 6(&str),
        /// whether insurance renewal is supported · 是否支持续保
        support_renewal 7(bool),
        /// policy type · 保单类型
        policy_type 10(&PolicyType),
        /// policy state · 保单状态
        policy_state 14(&PolicyState),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id 16(&str),
        /// merchant contract number · 商户签约协议号
        out_contract_code 17(&str),
        /// deduction period list of the policy · 保单的扣费周期列表
        policy_periods 18([i64]),
        /// whether it is free insurance · 是否为赠险
        free_insurance 19(bool),
    } }
}
