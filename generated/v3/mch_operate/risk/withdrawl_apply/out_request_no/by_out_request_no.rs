// Written by `cargo xtask codegen` from spec/openapi/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}.md

//! `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`

/// Query a withdrawal application's state by merchant withdrawal application number · 商户提现申请单号查询提现申请单状态
///
/// `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012476164](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mch_operate::risk::withdrawl_apply::out_request_no::by_out_request_no::get::Request;
///
/// let request = Request::new("123283928932");
/// let answer = request.send(&client).await?;
/// let withdrawl_apply = answer.withdrawl_apply()?;
/// # Ok(()) }
/// ```
#[doc(alias("商户提现申请单号查询提现申请单状态", "4012476164"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a withdrawal application's state by merchant withdrawal application number · 商户提现申请单号查询提现申请单状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant withdrawal application number · 商户提现申请号
        pub out_request_no: String,
    }

    crate::model! { Request {
        out_request_no: path("out_request_no").required(),
    } }

    crate::sent::sent! { Request(out_request_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
        "商户提现申请单号查询提现申请单状态",
        "Query a withdrawal application's state by merchant withdrawal application number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a withdrawal application's state by merchant withdrawal application number · 商户提现申请单号查询提现申请单状态
    #[non_exhaustive]
    pub struct Response {
        /// withdrawal application information · 提现申请单信息
        pub withdrawl_apply: Option<response::WithdrawlApply>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        withdrawl_apply: body("withdrawl_apply").promised(),
    } }

    crate::promised::promised! { Response {
        /// withdrawal application information · 提现申请单信息
        withdrawl_apply 0(&response::WithdrawlApply),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::mch_operate::risk::withdrawl_apply::applyment_id::by_applyment_id::get::response::WithdrawlApply;
    }
}
