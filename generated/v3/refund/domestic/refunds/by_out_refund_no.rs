// Written by `cargo xtask codegen` from spec/openapi/v3/refund/domestic/refunds/{out_refund_no}.md

//! `/v3/refund/domestic/refunds/{out_refund_no}`

/// Query a single refund · 查询单笔退款
///
/// `GET /v3/refund/domestic/refunds/{out_refund_no}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012791863](https://pay.weixin.qq.com/doc/v3/merchant/4012791863), [4013070374](https://pay.weixin.qq.com/doc/v3/merchant/4013070374), [4012810601](https://pay.weixin.qq.com/doc/v3/merchant/4012810601), [4012791884](https://pay.weixin.qq.com/doc/v3/merchant/4012791884), [4012791904](https://pay.weixin.qq.com/doc/v3/merchant/4012791904), [4012556587](https://pay.weixin.qq.com/doc/v3/merchant/4012556587), [4013421156](https://pay.weixin.qq.com/doc/v3/merchant/4013421156), [4013421261](https://pay.weixin.qq.com/doc/v3/merchant/4013421261), [4013421346](https://pay.weixin.qq.com/doc/v3/merchant/4013421346), [4013421421](https://pay.weixin.qq.com/doc/v3/merchant/4013421421), [4013071041](https://pay.weixin.qq.com/doc/v3/merchant/4013071041), [4012553002](https://pay.weixin.qq.com/doc/v3/merchant/4012553002), [4012587973](https://pay.weixin.qq.com/doc/v3/merchant/4012587973), [4012647465](https://pay.weixin.qq.com/doc/v3/merchant/4012647465), [4012557161](https://pay.weixin.qq.com/doc/v3/merchant/4012557161)
/// - partner: [4012739043](https://pay.weixin.qq.com/doc/v3/partner/4012739043), [4013080239](https://pay.weixin.qq.com/doc/v3/partner/4013080239), [4012759680](https://pay.weixin.qq.com/doc/v3/partner/4012759680), [4012759733](https://pay.weixin.qq.com/doc/v3/partner/4012759733), [4012760128](https://pay.weixin.qq.com/doc/v3/partner/4012760128), [4012760226](https://pay.weixin.qq.com/doc/v3/partner/4012760226), [4013462116](https://pay.weixin.qq.com/doc/v3/partner/4013462116), [4013462188](https://pay.weixin.qq.com/doc/v3/partner/4013462188), [4013462260](https://pay.weixin.qq.com/doc/v3/partner/4013462260), [4013462581](https://pay.weixin.qq.com/doc/v3/partner/4013462581), [4013080626](https://pay.weixin.qq.com/doc/v3/partner/4013080626), [4012709434](https://pay.weixin.qq.com/doc/v3/partner/4012709434), [4012760530](https://pay.weixin.qq.com/doc/v3/partner/4012760530), [4012886256](https://pay.weixin.qq.com/doc/v3/partner/4012886256), [4012760554](https://pay.weixin.qq.com/doc/v3/partner/4012760554), [4013163613](https://pay.weixin.qq.com/doc/v3/partner/4013163613), [4013139077](https://pay.weixin.qq.com/doc/v3/partner/4013139077)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 404 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::refund::domestic::refunds::by_out_refund_no::get::Request;
///
/// let request = Request::new("sdk12345678920210326144648");
/// let answer = request.send(&client).await?;
/// let refund_id = answer.refund_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::refund::domestic::refunds::by_out_refund_no::get::Request;
///
/// let request = Request::new("sdk12345678920210326144648").sub_mchid("1900000109");
/// ```
#[doc(alias("查询单笔退款", "4012791863", "4013070374", "4012810601", "4012791884", "4012791904", "4012556587", "4013421156", "4013421261", "4013421346", "4013421421", "4013071041", "4012553002", "4012587973", "4012647465", "4012557161", "4012739043", "4013080239", "4012759680", "4012759733", "4012760128", "4012760226", "4013462116", "4013462188", "4013462260", "4013462581", "4013080626", "4012709434", "4012760530", "4012886256", "4012760554", "4013163613", "4013139077"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{path, query};

    /// Query a single refund · 查询单笔退款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant refund number · 商户退款单号; up to 64 characters
        pub out_refund_no: String,
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        pub sub_mchid: Option<String>,
    }

    crate::model! { Request {
        out_refund_no: path("out_refund_no").required(),
        sub_mchid: query("sub_mchid"),
    } }

    crate::sent::sent! { Request(out_refund_no: into String) {
        /// sub-merchant ID · 子商户号; up to 32 characters; for a partner alone
        sub_mchid sub_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/refund/domestic/refunds/{out_refund_no}",
        "查询单笔退款",
        "Query a single refund",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::nouns::refund::Refund as Response;

    /// What is nested in the response.
    pub mod response {
        pub use crate::nouns::refund::*;
    }
}
