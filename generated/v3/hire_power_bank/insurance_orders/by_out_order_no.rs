// Written by `cargo xtask codegen` from spec/openapi/v3/hire-power-bank/insurance-orders/{out_order_no}.md

//! `/v3/hire-power-bank/insurance-orders/{out_order_no}`

/// Query an insurance order's details · 查询保险订单详情
///
/// `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::hire_power_bank::insurance_orders::by_out_order_no::get::Request;
///
/// let request = Request::new("6e8369071cd942c0476613f9d1ce9ca3");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询保险订单详情"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an insurance order's details · 查询保险订单详情
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant's request number for creating the insurance order · 商户创建保险订单时的凭据号
        pub out_order_no: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
    } }

    crate::sent::sent! { Request(out_order_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/hire-power-bank/insurance-orders/{out_order_no}",
        "查询保险订单详情",
        "Query an insurance order's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an insurance order's details · 查询保险订单详情
    #[non_exhaustive]
    pub struct Response {
        /// insurance order number for overnight return of a rented power bank · 租借充电宝隔夜归还保险订单号
        pub order_id: Option<String>,
        /// merchant's request number for creating the insurance order · 商户创建保险订单时的凭据号
        pub out_order_no: Option<String>,
        /// WeChat user openid under the merchant's appid · 微信用户在商户对应appid下的唯一标识
        pub openid: Option<String>,
        /// maximum number of claims for one insurance order · 一笔保险订单对应的最大理赔次数
        pub max_claim_count: Option<i64>,
        /// number of claims made for one insurance order · 一笔保险订单对应的已理赔次数
        pub claimed_count: Option<i64>,
        /// insurance order claim time · 保险订单领取时间
        pub order_receive_time: Option<String>,
        /// insurance order start time · 保险订单开始时间
        pub order_begin_time: Option<String>,
        /// insurance order end time · 保险订单结束时间
        pub order_end_time: Option<String>,
        /// insurance order claim state · 保险订单领取状态
        pub order_receive_state: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        order_id: body("order_id"),
        out_order_no: body("out_order_no"),
        openid: body("openid"),
        max_claim_count: body("max_claim_count"),
        claimed_count: body("claimed_count"),
        order_receive_time: body("order_receive_time"),
        order_begin_time: body("order_begin_time"),
        order_end_time: body("order_end_time"),
        order_receive_state: body("order_receive_state"),
    } }
}
