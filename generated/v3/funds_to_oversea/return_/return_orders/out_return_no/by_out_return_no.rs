// Written by `cargo xtask codegen` from spec/openapi/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}.md

//! `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`

/// Query an outbound return result (by merchant outbound return number) · 查询出境退回结果（通过商户出境退回单号）
///
/// `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4013735052](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::funds_to_oversea::return_::return_orders::out_return_no::by_out_return_no::get::{Request, Required};
///
/// let request = Request::new(Required { out_return_no: "merchant123123", sub_mchid: "1231231" });
/// let answer = request.send(&client).await?;
/// let return_id = answer.return_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询出境退回结果（通过商户出境退回单号）", "4013735052"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an outbound return result (by merchant outbound return number) · 查询出境退回结果（通过商户出境退回单号）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant outbound number · 商户出境单号
        pub out_return_no: String,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_return_no: path("out_return_no").required(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant outbound number · 商户出境单号
        out_return_no(&'a str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
        "查询出境退回结果（通过商户出境退回单号）",
        "Query an outbound return result (by merchant outbound return number)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an outbound return result (by merchant outbound return number) · 查询出境退回结果（通过商户出境退回单号）
    #[non_exhaustive]
    pub struct Response {
        /// merchant outbound return number · 商户出境退回单号
        pub out_return_no: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        /// WeChat outbound return ID · 微信出境退回单号
        pub return_id: Option<String>,
        /// merchant outbound number · 商户出境单号
        pub out_order_id: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号
        pub transaction_id: Option<String>,
        /// WeChat refund ID · 微信退款单号
        pub refund_id: Option<String>,
        /// returned amount · 退回金额 (fen)
        pub amount: Option<crate::Fen>,
        /// outbound return state · 出境退回状态
        pub state: Option<response::State>,
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// success time · 成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// failure reason · 失败原因
        pub fail_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_return_no: body("out_return_no").promised(),
        sub_mchid: body("sub_mchid").promised(),
        return_id: body("return_id").promised(),
        out_order_id: body("out_order_id").promised(),
        transaction_id: body("transaction_id").promised(),
        refund_id: body("refund_id").promised(),
        amount: body("amount").promised(),
        state: body("state").promised(),
        create_time: body("create_time").promised(),
        success_time: body("success_time"),
        fail_reason: body("fail_reason"),
    } }

    crate::promised::promised! { Response {
        /// merchant outbound return number · 商户出境退回单号
        out_return_no 0(&str),
        /// second-tier merchant ID · 二级商户号
        sub_mchid 1(&str),
        /// WeChat outbound return ID · 微信出境退回单号
        return_id 2(&str),
        /// merchant outbound number · 商户出境单号
        out_order_id 3(&str),
        /// WeChat Pay transaction ID · 微信订单号
        transaction_id 4(&str),
        /// WeChat refund ID · 微信退款单号
        refund_id 5(&str),
        /// returned amount · 退回金额 (fen)
        amount 6(crate::Fen),
        /// outbound return state · 出境退回状态
        state 7(&response::State),
        /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
        create_time 8(&crate::Time),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::funds_to_oversea::return_::return_orders::post::response::State;
    }
}
