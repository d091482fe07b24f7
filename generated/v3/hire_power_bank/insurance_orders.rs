// Written by `cargo xtask codegen` from spec/openapi/v3/hire-power-bank/insurance-orders.md

//! `/v3/hire-power-bank/insurance-orders`

pub mod by_out_order_no;

/// Create an insurance order · 创建保险订单
///
/// `POST /v3/hire-power-bank/insurance-orders`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::hire_power_bank::insurance_orders::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::hire_power_bank::insurance_orders::post::Request;
///
/// let request = Request::new()
///     .out_order_no("6e8369071cd942c0476613f9d1ce9ca3")
///     .openid("2323dfsdf342342")
///     .notify_url("https://api.test.com")
///     .service_id("实例值");
/// ```
#[doc(alias("创建保险订单"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create an insurance order · 创建保险订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant's request number for creating the insurance order · 商户创建保险订单时的凭据号
        pub out_order_no: Option<String>,
        /// WeChat user openid under the merchant's appid · 微信用户在商户对应appid下的唯一标识
        pub openid: Option<String>,
        /// URL for receiving insurance order state change notifications · 用于接收保险订单状态变化通知
        pub notify_url: Option<String>,
        /// merchant's service ID under the pay score service · 商户在支付分服务下对应的服务ID
        pub service_id: Option<String>,
    }

    crate::model! { Request: Default {
        out_order_no: body("out_order_no"),
        openid: body("openid"),
        notify_url: body("notify_url"),
        service_id: body("service_id"),
    } }

    crate::sent::sent! { Request {
        /// merchant's request number for creating the insurance order · 商户创建保险订单时的凭据号
        out_order_no out_order_no_opt(into String),
        /// WeChat user openid under the merchant's appid · 微信用户在商户对应appid下的唯一标识
        openid openid_opt(into String),
        /// URL for receiving insurance order state change notifications · 用于接收保险订单状态变化通知
        notify_url notify_url_opt(into String),
        /// merchant's service ID under the pay score service · 商户在支付分服务下对应的服务ID
        service_id service_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/hire-power-bank/insurance-orders",
        "创建保险订单",
        "Create an insurance order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Create an insurance order · 创建保险订单
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
