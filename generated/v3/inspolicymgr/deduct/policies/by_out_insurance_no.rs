// Written by `cargo xtask codegen` from spec/openapi/v3/inspolicymgr/deduct/policies/{out_insurance_no}.md

//! `/v3/inspolicymgr/deduct/policies/{out_insurance_no}`

/// Query a policy · 查询保单
///
/// `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
///
/// ```
/// use wechatpay::v3::inspolicymgr::deduct::policies::by_out_insurance_no::get::Request;
///
/// let request = Request::new("Auisihsiahishishi4hihsid123418id");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a policy · 查询保单
    pub struct Request {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: String,
    }

    crate::model! { Request {
        out_insurance_no: path("out_insurance_no").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_insurance_no: impl Into<String>) -> Self {
            Self {
                out_insurance_no: out_insurance_no.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
        /// policy effective time · 保单生效时间
        pub effective_time: Option<String>,
        /// policy expiry time · 保单失效时间
        pub expired_time: Option<String>,
        /// coverage details · 保障详情
        pub coverage_detail: Option<String>,
        /// whether insurance renewal is supported · 是否支持续保
        pub support_renewal: Option<bool>,
        /// start time of renewable period · 可续保开始时间
        pub start_renewal_time: Option<String>,
        /// end time of renewable period · 可续保结束时间
        pub end_renewal_time: Option<String>,
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
        /// premium amount of the first period · 首期保费金额
        pub first_period_amount: Option<i64>,
        /// premium amount of each later period · 后续每期保费金额
        pub subsequent_period_amount: Option<i64>,
        /// coverage period type · 保障期限类型
        pub coverage_term_type: Option<response::CoverageTermType>,
    }

    crate::model! { Response: Default {
        out_insurance_no: body("out_insurance_no"),
        insurance_name: body("insurance_name"),
        insured_name_list: body("insured_name_list"),
        insurance_company_code: body("insurance_company_code"),
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

    /// What is nested in the response.
    pub mod response {
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
    }
}

/// Update a policy · 更新保单信息
///
/// `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
///
/// ```
/// use wechatpay::v3::inspolicymgr::deduct::policies::by_out_insurance_no::patch::{CoverageTermType, PaymentMethod, PaymentPeriod, PeriodPremiumMode, PolicyState, PolicyType, Request};
///
/// let request = Request {
///     insured_name_list: Some(vec!["tCk1JSUV2QUlCQURBTkJna3Foa2lHOXc".into()]),
///     insurance_name: Some("微医保·百万医疗险".into()),
///     effective_time: Some("2025-09-21T17:11:12+08:00".into()),
///     expired_time: Some("2025-09-21T17:11:12+08:00".into()),
///     coverage_detail: Some("可保190种疾病，确诊一次性赔付".into()),
///     support_renewal: Some(true),
///     start_renewal_time: Some("2025-09-21T17:11:12+08:00".into()),
///     end_renewal_time: Some("2025-09-21T17:11:12+08:00".into()),
///     policy_type: Some(PolicyType::PolicyTypeOther),
///     car_number: Some("粤B·AB123".into()),
///     pet_name: Some("小狗".into()),
///     address: Some("上海市浦东新区晨晖路1001号".into()),
///     policy_state: Some(PolicyState::PolicyStateIssuing),
///     policy_code: Some("Coisihsiaxishishi4hihsid1ii411co".into()),
///     plan_id: Some("12535".into()),
///     out_contract_code: Some("wxwtdk20200910100000".into()),
///     policy_periods: Some(vec![1]),
///     free_insurance: Some(true),
///     combined_payment: Some(true),
///     payment_method: Some(PaymentMethod::PaymentMethodOther),
///     period_premium_mode: Some(PeriodPremiumMode::PeriodPremiumModeEqual),
///     payment_period: Some(PaymentPeriod::PaymentPeriodDay),
///     first_period_amount: Some(8000),
///     subsequent_period_amount: Some(5000),
///     coverage_term_type: Some(CoverageTermType::CoverageTermTypeFixedDate),
///     ..Request::new("Auisihsiahishishi4hihsid123418id")
/// };
/// ```
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Update a policy · 更新保单信息
    pub struct Request {
        /// merchant insurance number · 商户保险编号
        pub out_insurance_no: String,
        /// list of insured persons' names · 被保险人姓名列表
        pub insured_name_list: Option<Vec<String>>,
        /// insurance name · 保险名称
        pub insurance_name: Option<String>,
        /// policy effective time · 保单生效时间
        pub effective_time: Option<String>,
        /// policy expiry time · 保单失效时间
        pub expired_time: Option<String>,
        /// coverage details · 保障详情
        pub coverage_detail: Option<String>,
        /// whether insurance renewal is supported · 是否支持续保
        pub support_renewal: Option<bool>,
        /// start time of renewable period · 可续保开始时间
        pub start_renewal_time: Option<String>,
        /// end time of renewable period · 可续保结束时间
        pub end_renewal_time: Option<String>,
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
        /// premium amount of the first period · 首期保费金额
        pub first_period_amount: Option<i64>,
        /// premium amount of each later period · 后续每期保费金额
        pub subsequent_period_amount: Option<i64>,
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(out_insurance_no: impl Into<String>) -> Self {
            Self {
                out_insurance_no: out_insurance_no.into(),
                insured_name_list: None,
                insurance_name: None,
                effective_time: None,
                expired_time: None,
                coverage_detail: None,
                support_renewal: None,
                start_renewal_time: None,
                end_renewal_time: None,
                policy_type: None,
                car_number: None,
                pet_name: None,
                address: None,
                policy_state: None,
                policy_code: None,
                plan_id: None,
                out_contract_code: None,
                policy_periods: None,
                free_insurance: None,
                combined_payment: None,
                payment_method: None,
                period_premium_mode: None,
                payment_period: None,
                first_period_amount: None,
                subsequent_period_amount: None,
                coverage_term_type: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
        /// policy effective time · 保单生效时间
        pub effective_time: Option<String>,
        /// policy expiry time · 保单失效时间
        pub expired_time: Option<String>,
        /// coverage details · 保障详情
        pub coverage_detail: Option<String>,
        /// whether insurance renewal is supported · 是否支持续保
        pub support_renewal: Option<bool>,
        /// start time of renewable period · 可续保开始时间
        pub start_renewal_time: Option<String>,
        /// end time of renewable period · 可续保结束时间
        pub end_renewal_time: Option<String>,
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
        /// premium amount of the first period · 首期保费金额
        pub first_period_amount: Option<i64>,
        /// premium amount of each later period · 后续每期保费金额
        pub subsequent_period_amount: Option<i64>,
        /// coverage period type · 保障期限类型
        pub coverage_term_type: Option<CoverageTermType>,
    }

    crate::model! { Response: Default {
        out_insurance_no: body("out_insurance_no"),
        insurance_name: body("insurance_name"),
        insured_name_list: body("insured_name_list"),
        insurance_company_code: body("insurance_company_code"),
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
}
