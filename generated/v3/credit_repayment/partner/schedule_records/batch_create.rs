// Written by `cargo xtask codegen` from spec/openapi/v3/credit-repayment/partner/schedule-records/batch-create.md

//! `/v3/credit-repayment/partner/schedule-records/batch-create`

/// Schedule repayments · 预约还款
///
/// `POST /v3/credit-repayment/partner/schedule-records/batch-create`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
///
/// ```
/// use wechatpay::v3::credit_repayment::partner::schedule_records::batch_create::post::{Request, ScheduleItems};
///
/// let request = Request::new(
///     "20251105000000123456789",
///     "wxd678efh567hg6787",
///     "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     vec![ScheduleItems {
///         sub_appid: Some("wxcbda96de0b165489".into()),
///         min_repayment_amount: Some("2000".into()),
///         ..ScheduleItems::new("1234567abcde", "1900000109", "10000", "2025-11-18")
///     }],
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Schedule repayments · 预约还款
    pub struct Request {
        /// repayment contract ID · 还款协议ID
        pub contract_id: String,
        /// merchant appid · 商户AppID
        pub appid: String,
        /// user openid · 用户标识
        pub openid: String,
        /// scheduled repayment item list · 预约还款项列表
        pub schedule_items: Vec<ScheduleItems>,
    }

    crate::model! { Request {
        contract_id: body("contract_id").required(),
        appid: body("appid").required(),
        openid: body("openid").required(),
        schedule_items: body("schedule_items").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            contract_id: impl Into<String>,
            appid: impl Into<String>,
            openid: impl Into<String>,
            schedule_items: Vec<ScheduleItems>,
        ) -> Self {
            Self {
                contract_id: contract_id.into(),
                appid: appid.into(),
                openid: openid.into(),
                schedule_items,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/credit-repayment/partner/schedule-records/batch-create",
        "预约还款",
        "Schedule repayments",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// scheduled repayment item list · 预约还款项列表
    pub struct ScheduleItems {
        /// merchant-side scheduled repayment number · 商户侧预约还款单号
        pub out_record_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户AppID
        pub sub_appid: Option<String>,
        /// repayment amount due · 应还款金额
        pub repayment_amount: String,
        /// minimum repayment amount · 最低还款金额
        pub min_repayment_amount: Option<String>,
        /// repayment date · 还款日期
        pub repayment_date: String,
    }

    crate::model! { ScheduleItems {
        out_record_id: body("out_record_id").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        repayment_amount: body("repayment_amount").required(),
        min_repayment_amount: body("min_repayment_amount"),
        repayment_date: body("repayment_date").required(),
    } }

    impl ScheduleItems {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            out_record_id: impl Into<String>,
            sub_mchid: impl Into<String>,
            repayment_amount: impl Into<String>,
            repayment_date: impl Into<String>,
        ) -> Self {
            Self {
                out_record_id: out_record_id.into(),
                sub_mchid: sub_mchid.into(),
                sub_appid: None,
                repayment_amount: repayment_amount.into(),
                min_repayment_amount: None,
                repayment_date: repayment_date.into(),
            }
        }
    }

    /// Schedule repayments · 预约还款
    #[non_exhaustive]
    pub struct Response {
        /// scheduled repayment record list · 预约还款记录列表
        pub schedule_records: Vec<response::ScheduleRecords>,
    }

    crate::model! { Response: Default {
        schedule_records: body("schedule_records"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// scheduled repayment record list · 预约还款记录列表
        #[non_exhaustive]
        pub struct ScheduleRecords {
            /// merchant-side scheduled repayment number · 商户侧预约还款单号
            pub out_record_id: Option<String>,
            /// merchant appid · 商户AppID
            pub appid: Option<String>,
            /// sub-merchant appid · 子商户AppID
            pub sub_appid: Option<String>,
            /// repayment contract ID · 还款协议ID
            pub contract_id: Option<String>,
            /// repayment amount due · 应还款金额
            pub repayment_amount: Option<String>,
            /// minimum repayment amount · 最低还款金额
            pub min_repayment_amount: Option<String>,
            /// repayment date · 还款日期
            pub repayment_date: Option<String>,
            /// user openid · 用户标识
            pub openid: Option<String>,
        }

        crate::model! { ScheduleRecords: Default {
            out_record_id: body("out_record_id"),
            appid: body("appid"),
            sub_appid: body("sub_appid"),
            contract_id: body("contract_id"),
            repayment_amount: body("repayment_amount"),
            min_repayment_amount: body("min_repayment_amount"),
            repayment_date: body("repayment_date"),
            openid: body("openid"),
        } }
    }
}
