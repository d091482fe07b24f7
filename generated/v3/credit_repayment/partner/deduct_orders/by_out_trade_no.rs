// Written by `cargo xtask codegen` from spec/openapi/v3/credit-repayment/partner/deduct-orders/{out_trade_no}.md

//! `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`

/// Query a repayment order · 查询还款单
///
/// `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4016779468](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::credit_repayment::partner::deduct_orders::by_out_trade_no::get::Request;
///
/// let request = Request::new("1217752501201407033233368018");
/// let answer = request.send(&client).await?;
/// let out_record_id = answer.out_record_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询还款单", "4016779468"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a repayment order · 查询还款单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant-side trade number · 商户侧交易单号
        pub out_trade_no: String,
    }

    crate::model! { Request {
        out_trade_no: path("out_trade_no").required(),
    } }

    crate::sent::sent! { Request(out_trade_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}",
        "查询还款单",
        "Query a repayment order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a repayment order · 查询还款单
    #[non_exhaustive]
    pub struct Response {
        /// merchant-side trade number · 商户侧交易单号
        pub out_trade_no: Option<String>,
        /// merchant-side scheduled repayment number · 商户侧预约还款单号
        pub out_record_id: Option<String>,
        /// merchant appid · 商户AppID
        pub appid: Option<String>,
        /// sub-merchant appid · 子商户AppID
        pub sub_appid: Option<String>,
        /// user openid · 用户标识
        pub openid: Option<String>,
        /// repayment contract ID · 还款协议ID
        pub contract_id: Option<String>,
        /// repayment order state · 还款单状态
        pub order_state: Option<response::OrderState>,
        /// repayment amount · 还款金额
        pub deduct_amount: Option<String>,
        /// actual repayment amount · 实际还款金额
        pub pay_success_amount: Option<String>,
        /// product description · 产品描述
        pub description: Option<String>,
        /// merchant data package · 商户数据包
        pub attach: Option<String>,
        /// WeChat Pay's payment transaction ID · 微信支付的支付单号
        pub transaction_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        out_trade_no: body("out_trade_no").promised(),
        out_record_id: body("out_record_id").promised(),
        appid: body("appid").promised(),
        sub_appid: body("sub_appid"),
        openid: body("openid").promised(),
        contract_id: body("contract_id").promised(),
        order_state: body("order_state").promised(),
        deduct_amount: body("deduct_amount").promised(),
        pay_success_amount: body("pay_success_amount"),
        description: body("description").promised(),
        attach: body("attach"),
        transaction_id: body("transaction_id"),
    } }

    crate::promised::promised! { Response {
        /// merchant-side trade number · 商户侧交易单号
        out_trade_no 0(&str),
        /// merchant-side scheduled repayment number · 商户侧预约还款单号
        out_record_id 1(&str),
        /// merchant appid · 商户AppID
        appid 2(&str),
        /// user openid · 用户标识
        openid 4(&str),
        /// repayment contract ID · 还款协议ID
        contract_id 5(&str),
        /// repayment order state · 还款单状态
        order_state 6(&response::OrderState),
        /// repayment amount · 还款金额
        deduct_amount 7(&str),
        /// product description · 产品描述
        description 9(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::credit_repayment::partner::deduct_orders::post::response::OrderState;
    }
}
