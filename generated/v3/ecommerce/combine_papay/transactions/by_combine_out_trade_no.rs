// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}.md

//! `/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`

pub mod reverse;

/// Query an e-commerce combined entrusted deduction order · 电商合单委托代扣查询订单
///
/// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012884130](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::combine_papay::transactions::by_combine_out_trade_no::get::Request;
///
/// let request = Request::new("P20150806125346");
/// let answer = request.send(&client).await?;
/// let combine_appid = answer.combine_appid()?;
/// # Ok(()) }
/// ```
#[doc(alias("电商合单委托代扣查询订单", "4012884130"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an e-commerce combined entrusted deduction order · 电商合单委托代扣查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: String,
    }

    crate::model! { Request {
        combine_out_trade_no: path("combine_out_trade_no").required(),
    } }

    crate::sent::sent! { Request(combine_out_trade_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
        "电商合单委托代扣查询订单",
        "Query an e-commerce combined entrusted deduction order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an e-commerce combined entrusted deduction order · 电商合单委托代扣查询订单
    #[non_exhaustive]
    pub struct Response {
        /// combined order merchant appid · 合单商户APPID
        pub combine_appid: Option<String>,
        /// combined order merchant ID · 合单商户号
        pub combine_mchid: Option<String>,
        /// merchant order number of the combined order · 合单商户订单号
        pub combine_out_trade_no: Option<String>,
        /// sub-order information · 子单信息
        pub sub_orders: Vec<response::SubOrders>,
        /// payer · 支付者
        pub combine_payer_info: Option<response::CombinePayerInfo>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        combine_appid: body("combine_appid").promised(),
        combine_mchid: body("combine_mchid").promised(),
        combine_out_trade_no: body("combine_out_trade_no").promised(),
        sub_orders: body("sub_orders"),
        combine_payer_info: body("combine_payer_info"),
    } }

    crate::promised::promised! { Response {
        /// combined order merchant appid · 合单商户APPID
        combine_appid 0(&str),
        /// combined order merchant ID · 合单商户号
        combine_mchid 1(&str),
        /// merchant order number of the combined order · 合单商户订单号
        combine_out_trade_no 2(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::ecommerce::combine_papay::transactions::post::response::Amount;

        pub use crate::v3::ecommerce::combine_papay::transactions::post::response::SubOrders;

        pub use crate::v3::ecommerce::combine_papay::transactions::post::response::CombinePayerInfo;
    }
}
