// Written by `cargo xtask codegen` from spec/openapi/v3/credit-repayment/partner/schedule-records/batch-create.md

//! `/v3/credit-repayment/partner/schedule-records/batch-create`

/// Schedule repayments · 预约还款
///
/// `POST /v3/credit-repayment/partner/schedule-records/batch-create`
///
/// Official pages · 官方文档:
///
/// - partner: [4016779459](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::credit_repayment::partner::schedule_records::batch_create::post::{Request, Required, ScheduleItems, ScheduleItemsRequired};
///
/// let request = Request::new(Required {
///     contract_id: "20251105000000123456789",
///     appid: "wxd678efh567hg6787",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     schedule_items: vec![ScheduleItems::new(ScheduleItemsRequired {
///         out_record_id: "1234567abcde",
///         sub_mchid: "1900000109",
///         repayment_amount: "10000",
///         repayment_date: "2025-11-18".into(),
///     })],
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::credit_repayment::partner::schedule_records::batch_create::post::{Request, Required, ScheduleItems, ScheduleItemsRequired};
///
/// let request = Request::new(Required {
///     contract_id: "20251105000000123456789",
///     appid: "wxd678efh567hg6787",
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     schedule_items: vec![ScheduleItems::new(ScheduleItemsRequired {
///         out_record_id: "1234567abcde",
///         sub_mchid: "1900000109",
///         repayment_amount: "10000",
///         repayment_date: "2025-11-18".into(),
///     })
///     .sub_appid("wxcbda96de0b165489")
///     .min_repayment_amount("2000")],
/// });
/// ```
#[doc(alias("预约还款", "4016779459"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Schedule repayments · 预约还款
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { Request(Required<'a>) {
        /// repayment contract ID · 还款协议ID
        contract_id(&'a str),
        /// merchant appid · 商户AppID
        appid(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// scheduled repayment item list · 预约还款项列表
        schedule_items(Vec<ScheduleItems>),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
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
        /// repayment date · 还款日期; as 2018-06-08
        pub repayment_date: crate::Date,
    }

    crate::model! { ScheduleItems {
        out_record_id: body("out_record_id").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        repayment_amount: body("repayment_amount").required(),
        min_repayment_amount: body("min_repayment_amount"),
        repayment_date: body("repayment_date").required(),
    } }

    crate::sent::sent! { ScheduleItems(ScheduleItemsRequired<'a>) {
        /// merchant-side scheduled repayment number · 商户侧预约还款单号
        out_record_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// repayment amount due · 应还款金额
        repayment_amount(&'a str),
        /// repayment date · 还款日期; as 2018-06-08
        repayment_date(crate::Date),
    } {
        /// sub-merchant appid · 子商户AppID
        sub_appid sub_appid_opt(into String),
        /// minimum repayment amount · 最低还款金额
        min_repayment_amount min_repayment_amount_opt(into String),
    } }

    /// Schedule repayments · 预约还款
    #[non_exhaustive]
    pub struct Response {
        /// scheduled repayment record list · 预约还款记录列表
        pub schedule_records: Vec<response::ScheduleRecords>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
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
            /// repayment date · 还款日期; as 2018-06-08
            pub repayment_date: Option<crate::Date>,
            /// user openid · 用户标识
            pub openid: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ScheduleRecords: Received {
            out_record_id: body("out_record_id").promised(),
            appid: body("appid").promised(),
            sub_appid: body("sub_appid"),
            contract_id: body("contract_id"),
            repayment_amount: body("repayment_amount").promised(),
            min_repayment_amount: body("min_repayment_amount").promised(),
            repayment_date: body("repayment_date").promised(),
            openid: body("openid").promised(),
        } }

        crate::promised::promised! { ScheduleRecords {
            /// merchant-side scheduled repayment number · 商户侧预约还款单号
            out_record_id 0(&str),
            /// merchant appid · 商户AppID
            appid 1(&str),
            /// repayment amount due · 应还款金额
            repayment_amount 4(&str),
            /// minimum repayment amount · 最低还款金额
            min_repayment_amount 5(&str),
            /// repayment date · 还款日期; as 2018-06-08
            repayment_date 6(&crate::Date),
            /// user openid · 用户标识
            openid 7(&str),
        } }
    }
}
