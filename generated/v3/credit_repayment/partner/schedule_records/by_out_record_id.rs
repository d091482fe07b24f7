// Written by `cargo xtask codegen` from spec/openapi/v3/credit-repayment/partner/schedule-records/{out_record_id}.md

//! `/v3/credit-repayment/partner/schedule-records/{out_record_id}`

/// Query a scheduled repayment record · 查询预约还款记录
///
/// `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4016779463](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::credit_repayment::partner::schedule_records::by_out_record_id::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_record_id: "1234567abcde",
///     contract_id: "20251105000000123456789",
/// });
/// let answer = request.send(&client).await?;
/// let appid = answer.appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询预约还款记录", "4016779463"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a scheduled repayment record · 查询预约还款记录
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant-side scheduled repayment number · 商户侧预约还款单号
        pub out_record_id: String,
        /// repayment contract ID · 还款协议ID
        pub contract_id: String,
    }

    crate::model! { Request {
        out_record_id: path("out_record_id").required(),
        contract_id: query("contract_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant-side scheduled repayment number · 商户侧预约还款单号
        out_record_id(&'a str),
        /// repayment contract ID · 还款协议ID
        contract_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/credit-repayment/partner/schedule-records/{out_record_id}",
        "查询预约还款记录",
        "Query a scheduled repayment record",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a scheduled repayment record · 查询预约还款记录
    #[non_exhaustive]
    pub struct Response {
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

    crate::model! { Response: Received {
        out_record_id: body("out_record_id").promised(),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        contract_id: body("contract_id"),
        repayment_amount: body("repayment_amount").promised(),
        min_repayment_amount: body("min_repayment_amount").promised(),
        repayment_date: body("repayment_date").promised(),
        openid: body("openid").promised(),
    } }

    crate::promised::promised! { Response {
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
