// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/smartretail-orders/{out_order_no}/complete.md

//! `/v3/payscore/smartretail-orders/{out_order_no}/complete`

/// Finish a smart retail order · 完结智慧零售订单
///
/// `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::smartretail_orders::by_out_order_no::complete::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "",
///     appid: "wxd678efh567hg6787",
///     service_id: "500001",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::smartretail_orders::by_out_order_no::complete::post::{Discounts, Fees, Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "",
///     appid: "wxd678efh567hg6787",
///     service_id: "500001",
/// })
/// .finish_type(0)
/// .cancel_reason("")
/// .real_service_start_time("")
/// .real_service_end_time("")
/// .real_service_end_location("")
/// .fees([Fees::new().fee_name("").fee_count(0).fee_amount(0).fee_desc("")])
/// .discounts([Discounts::new()
///     .discount_name("满20减1元")
///     .discount_amount(0)
///     .discount_desc("不与其他优惠叠加")])
/// .total_amount(0)
/// .finish_ticket("")
/// .profit_sharing(true);
/// ```
#[doc(alias("完结智慧零售订单"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Finish a smart retail order · 完结智慧零售订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// marks how the user's order was used · 标识用户订单使用情况 (`1`, `2`)
        pub finish_type: Option<i64>,
        /// reason for cancelling the order · 取消订单的原因
        pub cancel_reason: Option<String>,
        /// actual service start time · 实际服务开始时间; as 20180608103456
        pub real_service_start_time: Option<crate::CompactTime>,
        /// service end time · 服务结束时间; as 20180608103456
        pub real_service_end_time: Option<crate::CompactTime>,
        /// location where the service actually ends · 实际结束使用服务的地点
        pub real_service_end_location: Option<String>,
        /// pay-after fees · 后付费
        pub fees: Option<Vec<Fees>>,
        /// merchant discounts · 商户优惠
        pub discounts: Option<Vec<Discounts>>,
        /// total amount · 总金额 (fen)
        pub total_amount: Option<crate::Fen>,
        /// finish credential · 完结凭证
        pub finish_ticket: Option<String>,
        /// whether to designate merchant profit sharing · 是否指定商户分账
        pub profit_sharing: Option<bool>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        finish_type: body("finish_type"),
        cancel_reason: body("cancel_reason"),
        real_service_start_time: body("real_service_start_time"),
        real_service_end_time: body("real_service_end_time"),
        real_service_end_location: body("real_service_end_location"),
        fees: body("fees"),
        discounts: body("discounts"),
        total_amount: body("total_amount"),
        finish_ticket: body("finish_ticket"),
        profit_sharing: body("profit_sharing"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
    } {
        /// marks how the user's order was used · 标识用户订单使用情况 (`1`, `2`)
        finish_type finish_type_opt(i64),
        /// reason for cancelling the order · 取消订单的原因
        cancel_reason cancel_reason_opt(into String),
        /// actual service start time · 实际服务开始时间; as 20180608103456
        real_service_start_time real_service_start_time_opt(into crate::CompactTime),
        /// service end time · 服务结束时间; as 20180608103456
        real_service_end_time real_service_end_time_opt(into crate::CompactTime),
        /// location where the service actually ends · 实际结束使用服务的地点
        real_service_end_location real_service_end_location_opt(into String),
        /// pay-after fees · 后付费
        fees fees_opt([Fees]),
        /// merchant discounts · 商户优惠
        discounts discounts_opt([Discounts]),
        /// total amount · 总金额 (fen)
        total_amount total_amount_opt(into crate::Fen),
        /// finish credential · 完结凭证
        finish_ticket finish_ticket_opt(into String),
        /// whether to designate merchant profit sharing · 是否指定商户分账
        profit_sharing profit_sharing_opt(bool),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/smartretail-orders/{out_order_no}/complete",
        "完结智慧零售订单",
        "Finish a smart retail order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::payscore::payafter_orders::post::Fees;

    pub use crate::v3::payscore::payafter_orders::by_out_order_no::complete::post::Discounts;

    /// Finish a smart retail order · 完结智慧零售订单
    #[non_exhaustive]
    pub struct Response {
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub mchid: Option<String>,
        /// merchant service order number · 商户服务订单号
        pub out_order_no: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号
        pub order_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        appid: body("appid").promised(),
        mchid: body("mchid").promised(),
        out_order_no: body("out_order_no").promised(),
        service_id: body("service_id").promised(),
        order_id: body("order_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 0(&str),
        /// merchant ID · 商户号
        mchid 1(&str),
        /// merchant service order number · 商户服务订单号
        out_order_no 2(&str),
        /// service ID · 服务ID
        service_id 3(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 4(&str),
    } }
}
