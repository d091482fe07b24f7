// Written by `cargo xtask codegen` from spec/openapi/v3/inspolicymgr/deduct/policies.md

//! `/v3/inspolicymgr/deduct/policies`

pub mod by_out_insurance_no;

/// Upload a policy · 上传保单
///
/// `POST /v3/inspolicymgr/deduct/policies`
///
/// Official pages · 官方文档:
///
/// - merchant: [4016617421](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::inspolicymgr::deduct::policies::post::{PolicyState, PolicyType, Request, Required};
///
/// let request = Request::new(Required {
///     out_insurance_no: "Auisihsiahishishi4hihsid123418id",
///     insured_name_list: vec!["tCk1JSUV2QUlCQURBTkJna3Foa2lHOXc"],
///     insurance_company_code: "1001",
///     effective_time: "2025-09-21T17:11:12+08:00".into(),
///     expired_time: "2025-09-21T17:11:12+08:00".into(),
///     coverage_detail: "可保190种疾病，确诊一次性赔付",
///     support_renewal: true,
///     policy_type: PolicyType::PolicyTypeOther,
///     policy_state: PolicyState::PolicyStateIssuing,
///     plan_id: "12535",
///     out_contract_code: "wxwtdk20200910100000",
///     policy_periods: vec![1],
///     appid: "wxd678efh567hg6787",
///     openid: "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
///     free_insurance: true,
/// });
/// let answer = request.send(&client).await?;
/// let insurance_name = answer.insurance_name()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::inspolicymgr::deduct::policies::post::{CoverageTermType, PaymentMethod, PaymentPeriod, PeriodPremiumMode, PolicyState, PolicyType, Request, Required};
///
/// let request = Request::new(Required {
///     out_insurance_no: "Auisihsiahishishi4hihsid123418id",
///     insured_name_list: vec!["tCk1JSUV2QUlCQURBTkJna3Foa2lHOXc"],
///     insurance_company_code: "1001",
///     effective_time: "2025-09-21T17:11:12+08:00".into(),
///     expired_time: "2025-09-21T17:11:12+08:00".into(),
///     coverage_detail: "可保190种疾病，确诊一次性赔付",
///     support_renewal: true,
///     policy_type: PolicyType::PolicyTypeOther,
///     policy_state: PolicyState::PolicyStateIssuing,
///     plan_id: "12535",
///     out_contract_code: "wxwtdk20200910100000",
///     policy_periods: vec![1],
///     appid: "wxd678efh567hg6787",
///     openid: "oYobu0MVnQfWpSMOYJz2AHPG_gQw",
///     free_insurance: true,
/// })
/// .start_renewal_time("2025-09-21T17:11:12+08:00")
/// .end_renewal_time("2025-09-21T17:11:12+08:00")
/// .car_number("粤B·AB123")
/// .pet_name("小狗")
/// .address("上海市浦东新区晨晖路1001号")
/// .policy_code("Coisihsiaxishishi4hihsid1ii411co")
/// .combined_payment(true)
/// .payment_method(PaymentMethod::PaymentMethodOther)
/// .period_premium_mode(PeriodPremiumMode::PeriodPremiumModeEqual)
/// .payment_period(PaymentPeriod::PaymentPeriodDay)
/// .first_period_amount(8000)
/// .subsequent_period_amount(5000)
/// .coverage_term_type(CoverageTermType::CoverageTermTypeFixedDate)
/// .payee_mchid("1900000109")
/// .payee_appid("wx7f3f0032b6e6f0cc")
/// .payee_openid("oYobu0MVnQfWpSMOYJz2AHPG_gQw");
/// ```
#[doc(alias("上传保单", "4016617421"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Upload a policy · 上传保单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: String,
        /// list of insured persons' names · 被保险人姓名列表
        pub insured_name_list: Vec<String>,
        /// underwriting company code · 承保公司代码
        pub insurance_company_code: String,
        /// policy effective time · 保单生效时间; as 2018-06-08T10:34:56+08:00
        pub effective_time: crate::Time,
        /// policy expiry time · 保单失效时间; as 2018-06-08T10:34:56+08:00
        pub expired_time: crate::Time,
        /// coverage details · 保障详情
        pub coverage_detail: String,
        /// whether insurance renewal is supported · 是否支持续保
        pub support_renewal: bool,
        /// start time of renewable period · 可续保开始时间; as 2018-06-08T10:34:56+08:00
        pub start_renewal_time: Option<crate::Time>,
        /// end time of renewable period · 可续保结束时间; as 2018-06-08T10:34:56+08:00
        pub end_renewal_time: Option<crate::Time>,
        /// policy type · 保单类型
        pub policy_type: PolicyType,
        /// licence plate information · 车牌信息
        pub car_number: Option<String>,
        /// pet name · 宠物名称
        pub pet_name: Option<String>,
        /// address information · 地址信息
        pub address: Option<String>,
        /// policy state · 保单状态
        pub policy_state: PolicyState,
        /// insurer's policy number · 保司保单号
        pub policy_code: Option<String>,
        /// entrusted deduction template ID · 委托代扣模板ID
        pub plan_id: String,
        /// merchant contract number · 商户签约协议号
        pub out_contract_code: String,
        /// deduction period list of the policy · 保单的扣费周期列表
        pub policy_periods: Vec<i64>,
        /// merchant appid · 商户APPID
        pub appid: String,
        /// user openid in the merchant's official account · 用户在商户公众号内的身份标识
        pub openid: String,
        /// whether it is free insurance · 是否为赠险
        pub free_insurance: bool,
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
        /// payee's merchant ID · 收款方商户号
        pub payee_mchid: Option<String>,
        /// payee official account appid · 收款方公众账号ID
        pub payee_appid: Option<String>,
        /// payee user openid · 收款方用户标识
        pub payee_openid: Option<String>,
    }

    crate::model! { Request {
        out_insurance_no: body("out_insurance_no").required(),
        insured_name_list: body("insured_name_list").required(),
        insurance_company_code: body("insurance_company_code").required(),
        effective_time: body("effective_time").required(),
        expired_time: body("expired_time").required(),
        coverage_detail: body("coverage_detail").required(),
        support_renewal: body("support_renewal").required(),
        start_renewal_time: body("start_renewal_time"),
        end_renewal_time: body("end_renewal_time"),
        policy_type: body("policy_type").required(),
        car_number: body("car_number"),
        pet_name: body("pet_name"),
        address: body("address"),
        policy_state: body("policy_state").required(),
        policy_code: body("policy_code"),
        plan_id: body("plan_id").required(),
        out_contract_code: body("out_contract_code").required(),
        policy_periods: body("policy_periods").required(),
        appid: body("appid").required(),
        openid: body("openid").required(),
        free_insurance: body("free_insurance").required(),
        combined_payment: body("combined_payment"),
        payment_method: body("payment_method"),
        period_premium_mode: body("period_premium_mode"),
        payment_period: body("payment_period"),
        first_period_amount: body("first_period_amount"),
        subsequent_period_amount: body("subsequent_period_amount"),
        coverage_term_type: body("coverage_term_type"),
        payee_mchid: body("payee_mchid"),
        payee_appid: body("payee_appid"),
        payee_openid: body("payee_openid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant insurance number · 商户保险编号
        out_insurance_no(&'a str),
        /// list of insured persons' names · 被保险人姓名列表
        insured_name_list(Vec<&'a str>),
        /// underwriting company code · 承保公司代码
        insurance_company_code(&'a str),
        /// policy effective time · 保单生效时间; as 2018-06-08T10:34:56+08:00
        effective_time(crate::Time),
        /// policy expiry time · 保单失效时间; as 2018-06-08T10:34:56+08:00
        expired_time(crate::Time),
        /// coverage details · 保障详情
        coverage_detail(&'a str),
        /// whether insurance renewal is supported · 是否支持续保
        support_renewal(bool),
        /// policy type · 保单类型
        policy_type(PolicyType),
        /// policy state · 保单状态
        policy_state(PolicyState),
        /// entrusted deduction template ID · 委托代扣模板ID
        plan_id(&'a str),
        /// merchant contract number · 商户签约协议号
        out_contract_code(&'a str),
        /// deduction period list of the policy · 保单的扣费周期列表
        policy_periods(Vec<i64>),
        /// merchant appid · 商户APPID
        appid(&'a str),
        /// user openid in the merchant's official account · 用户在商户公众号内的身份标识
        openid(&'a str),
        /// whether it is free insurance · 是否为赠险
        free_insurance(bool),
    } {
        /// start time of renewable period · 可续保开始时间; as 2018-06-08T10:34:56+08:00
        start_renewal_time start_renewal_time_opt(into crate::Time),
        /// end time of renewable period · 可续保结束时间; as 2018-06-08T10:34:56+08:00
        end_renewal_time end_renewal_time_opt(into crate::Time),
        /// licence plate information · 车牌信息
        car_number car_number_opt(into String),
        /// pet name · 宠物名称
        pet_name pet_name_opt(into String),
        /// address information · 地址信息
        address address_opt(into String),
        /// insurer's policy number · 保司保单号
        policy_code policy_code_opt(into String),
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
        /// payee's merchant ID · 收款方商户号
        payee_mchid payee_mchid_opt(into String),
        /// payee official account appid · 收款方公众账号ID
        payee_appid payee_appid_opt(into String),
        /// payee user openid · 收款方用户标识
        payee_openid payee_openid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/inspolicymgr/deduct/policies",
        "上传保单",
        "Upload a policy",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// policy type · 保单类型
        pub enum PolicyType {
            PolicyTypeOther = "POLICY_TYPE_OTHER",
            PolicyTypeMedical = "POLICY_TYPE_MEDICAL",
            PolicyTypeAccident = "POLICY_TYPE_ACCIDENT",
            PolicyTypeCritical = "POLICY_TYPE_CRITICAL",
            PolicyTypeCar = "POLICY_TYPE_CAR",
            PolicyTypeLife = "POLICY_TYPE_LIFE",
            PolicyTypeProperty = "POLICY_TYPE_PROPERTY",
            PolicyTypePet = "POLICY_TYPE_PET",
            PolicyTypeAnnuity = "POLICY_TYPE_ANNUITY",
        }
    }

    crate::open_enum! {
        /// policy state · 保单状态
        pub enum PolicyState {
            PolicyStateIssuing = "POLICY_STATE_ISSUING",
            PolicyStateApproved = "POLICY_STATE_APPROVED",
            PolicyStateDeclined = "POLICY_STATE_DECLINED",
            PolicyStateInactive = "POLICY_STATE_INACTIVE",
        }
    }

    crate::open_enum! {
        /// premium payment method · 缴费方式
        pub enum PaymentMethod {
            PaymentMethodOther = "PAYMENT_METHOD_OTHER",
            PaymentMethodPeriod = "PAYMENT_METHOD_PERIOD",
            PaymentMethodLumpSum = "PAYMENT_METHOD_LUMP_SUM",
        }
    }

    crate::open_enum! {
        /// instalment premium mode · 期交保费模式
        pub enum PeriodPremiumMode {
            PeriodPremiumModeEqual = "PERIOD_PREMIUM_MODE_EQUAL",
            PeriodPremiumModeFirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
            PeriodPremiumModeMultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
        }
    }

    crate::open_enum! {
        /// payment period · 缴费周期
        pub enum PaymentPeriod {
            PaymentPeriodDay = "PAYMENT_PERIOD_DAY",
            PaymentPeriodWeek = "PAYMENT_PERIOD_WEEK",
            PaymentPeriodBiweekly = "PAYMENT_PERIOD_BIWEEKLY",
            PaymentPeriodMonth = "PAYMENT_PERIOD_MONTH",
            PaymentPeriodQuarter = "PAYMENT_PERIOD_QUARTER",
            PaymentPeriodHalfYear = "PAYMENT_PERIOD_HALF_YEAR",
            PaymentPeriodYear = "PAYMENT_PERIOD_YEAR",
        }
    }

    crate::open_enum! {
        /// coverage period type · 保障期限类型
        pub enum CoverageTermType {
            CoverageTermTypeFixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
            CoverageTermTypeLifetime = "COVERAGE_TERM_TYPE_LIFETIME",
        }
    }

    /// Upload a policy · 上传保单
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
