// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/refunds/out-refund-no/{out_refund_no}.md

//! `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`

/// Query a refund by merchant refund number · 通过商户退款单号查询退款
///
/// `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012650314](https://pay.weixin.qq.com/doc/v3/partner/4012650314), [4012476911](https://pay.weixin.qq.com/doc/v3/partner/4012476911), [4015252427](https://pay.weixin.qq.com/doc/v3/partner/4015252427)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `MCH_NOT_EXISTS` | There is no such merchant. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 403 | `REQUEST_BLOCKED` | The request was stopped by a rule of WeChat Pay's. |
/// | 404 | `RESOURCE_NOT_EXISTS` | There is no such thing. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::refunds::out_refund_no::by_out_refund_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_refund_no: "1217752501201407033233368018",
///     sub_mchid: "1900000109",
/// });
/// let answer = request.send(&client).await?;
/// let refund_id = answer.refund_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::refunds::out_refund_no::by_out_refund_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     out_refund_no: "1217752501201407033233368018",
///     sub_mchid: "1900000109",
/// })
/// .individual_auth_id("1900000109");
/// ```
#[doc(alias("通过商户退款单号查询退款", "4012650314", "4012476911", "4015252427"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a refund by merchant refund number · 通过商户退款单号查询退款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant refund number · 商户退款单号; up to 64 characters
        pub out_refund_no: String,
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        pub sub_mchid: String,
    }

    crate::model! { Request {
        out_refund_no: path("out_refund_no").required(),
        individual_auth_id: query("individual_auth_id"),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant refund number · 商户退款单号; up to 64 characters
        out_refund_no(&'a str),
        /// second-tier merchant ID · 二级商户号; up to 32 characters
        sub_mchid(&'a str),
    } {
        /// individual payee acceptance authorisation ID of the goods order · 商品单个人收款方受理授权ID
        individual_auth_id individual_auth_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
        "通过商户退款单号查询退款",
        "Query a refund by merchant refund number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a refund by merchant refund number · 通过商户退款单号查询退款
    #[non_exhaustive]
    pub struct Response {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        pub refund_id: Option<String>,
        /// merchant refund number · 商户退款单号; up to 64 characters
        pub out_refund_no: Option<String>,
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        pub transaction_id: Option<String>,
        /// merchant order number · 商户订单号; up to 32 characters
        pub out_trade_no: Option<String>,
        /// refund channel · 退款渠道
        pub channel: Option<response::Channel>,
        /// account credited by the refund · 退款入账账户; up to 64 characters
        pub user_received_account: Option<String>,
        /// refund success time · 退款成功时间; as 2018-06-08T10:34:56+08:00
        pub success_time: Option<crate::Time>,
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// refund state · 退款状态
        pub status: Option<response::Status>,
        /// refund amount · 退款金额信息
        pub amount: Option<response::Amount>,
        /// marketing details · 营销详情
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// merchant funding the refund · 退款出资商户
        pub refund_account: Option<response::RefundAccount>,
        /// fund account · 资金账户
        pub funds_account: Option<response::FundsAccount>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        refund_id: body("refund_id").promised(),
        out_refund_no: body("out_refund_no").promised(),
        transaction_id: body("transaction_id").promised(),
        out_trade_no: body("out_trade_no").promised(),
        channel: body("channel"),
        user_received_account: body("user_received_account"),
        success_time: body("success_time"),
        create_time: body("create_time").promised(),
        status: body("status").promised(),
        amount: body("amount").promised(),
        promotion_detail: body("promotion_detail"),
        refund_account: body("refund_account"),
        funds_account: body("funds_account"),
    } }

    crate::promised::promised! { Response {
        /// WeChat refund ID · 微信退款单号; up to 32 characters
        refund_id 0(&str),
        /// merchant refund number · 商户退款单号; up to 64 characters
        out_refund_no 1(&str),
        /// WeChat Pay transaction ID · 微信订单号; up to 32 characters
        transaction_id 2(&str),
        /// merchant order number · 商户订单号; up to 32 characters
        out_trade_no 3(&str),
        /// refund creation time · 退款创建时间; as 2018-06-08T10:34:56+08:00
        create_time 7(&crate::Time),
        /// refund state · 退款状态
        status 8(&response::Status),
        /// refund amount · 退款金额信息
        amount 9(&response::Amount),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::ecommerce::refunds::by_refund_id::apply_abnormal_refund::post::response::Channel;

        pub use crate::states::RefundStatus as Status;

        pub use crate::v3::ecommerce::refunds::apply::post::Account;

        pub use crate::v3::ecommerce::refunds::apply::post::response::From;

        pub use crate::v3::ecommerce::refunds::id::by_refund_id::get::response::Amount;

        pub use crate::v3::ecommerce::refunds::apply::post::response::Scope;

        pub use crate::v3::ecommerce::refunds::apply::post::response::Type;

        pub use crate::v3::ecommerce::refunds::id::by_refund_id::get::response::PromotionDetail;

        pub use crate::v3::ecommerce::refunds::apply::post::RefundAccount;

        pub use crate::v3::ecommerce::refunds::by_refund_id::apply_abnormal_refund::post::response::FundsAccount;
    }
}
