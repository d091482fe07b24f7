// Written by `cargo xtask codegen` from spec/openapi/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule.md

//! `/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`

/// Schedule a deduction · 预约扣费
///
/// `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468581)
///
/// ```
/// use wechatpay::v3::papay::pay::partner::schedules::contract_id::by_contract_id::schedule::post::{Request, ScheduleAmount};
///
/// let request = Request {
///     sub_appid: Some("wxd678efh567hg6787".into()),
///     ..Request::new(
///         "123124412412423431",
///         "wxd678efh567hg6787",
///         "1900000109",
///         ScheduleAmount {
///             currency: Some("CNY".into()),
///             ..ScheduleAmount::new(1)
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Schedule a deduction · 预约扣费
    pub struct Request {
        /// entrusted deduction contract ID · 委托代扣协议ID
        pub contract_id: String,
        /// appid · 应用ID
        pub sp_appid: String,
        /// sub-merchant merchant ID · 子商户号商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户的AppID
        pub sub_appid: Option<String>,
        /// scheduled amount · 预约的金额信息
        pub schedule_amount: ScheduleAmount,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        sp_appid: body("sp_appid").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        schedule_amount: body("schedule_amount").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            contract_id: impl Into<String>,
            sp_appid: impl Into<String>,
            sub_mchid: impl Into<String>,
            schedule_amount: ScheduleAmount,
        ) -> Self {
            Self {
                contract_id: contract_id.into(),
                sp_appid: sp_appid.into(),
                sub_mchid: sub_mchid.into(),
                sub_appid: None,
                schedule_amount,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",
        "预约扣费",
        "Schedule a deduction",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// scheduled amount · 预约的金额信息
    pub struct ScheduleAmount {
        /// amount · 金额
        pub total: i64,
        /// currency type · 货币类型
        pub currency: Option<String>,
    }

    crate::model! { ScheduleAmount {
        total: body("total").required(),
        currency: body("currency"),
    } }

    impl ScheduleAmount {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(total: i64) -> Self {
            Self { total, currency: None }
        }
    }

    /// Schedule a deduction · 预约扣费
    #[non_exhaustive]
    pub struct Response {
        /// state of the scheduled deduction · 扣费预约的状态
        pub schedule_state: Option<String>,
        /// deductible start date · 可扣费开始日期
        pub deduct_start_date: Option<String>,
        /// deductible end date · 可扣费结束日期
        pub deduct_end_date: Option<String>,
        /// deduction amount already scheduled · 已预约的扣费金额信息
        pub scheduled_amount: Option<response::ScheduledAmount>,
        /// actual deduction amount · 实际扣费金额
        pub deduct_amount: Option<response::DeductAmount>,
        /// actual deduction date · 实际扣费的日期
        pub deduct_date: Option<String>,
    }

    crate::model! { Response: Default {
        schedule_state: body("schedule_state"),
        deduct_start_date: body("deduct_start_date"),
        deduct_end_date: body("deduct_end_date"),
        scheduled_amount: body("scheduled_amount"),
        deduct_amount: body("deduct_amount"),
        deduct_date: body("deduct_date"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// deduction amount already scheduled · 已预约的扣费金额信息
        #[non_exhaustive]
        pub struct ScheduledAmount {
            /// amount · 金额
            pub total: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
        }

        crate::model! { ScheduledAmount: Default {
            total: body("total"),
            currency: body("currency"),
        } }

        /// actual deduction amount · 实际扣费金额
        #[non_exhaustive]
        pub struct DeductAmount {
            /// amount · 金额
            pub total: Option<i64>,
            /// currency type · 货币类型
            pub currency: Option<String>,
        }

        crate::model! { DeductAmount: Default {
            total: body("total"),
            currency: body("currency"),
        } }
    }
}
