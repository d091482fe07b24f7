// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/payafter-orders/{out_order_no}/cancel.md

//! `/v3/payscore/payafter-orders/{out_order_no}/cancel`

/// Revoke a pay-after order · 撤销先享后付订单
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::payafter_orders::by_out_order_no::cancel::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "",
///     appid: "wxd678efh567hg6787",
///     service_id: "500001",
///     reason: "用户投诉",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
#[doc(alias("撤销先享后付订单"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Revoke a pay-after order · 撤销先享后付订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// cancellation reason · 取消原因
        pub reason: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        reason: body("reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// cancellation reason · 取消原因
        reason(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/payafter-orders/{out_order_no}/cancel",
        "撤销先享后付订单",
        "Revoke a pay-after order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke a pay-after order · 撤销先享后付订单
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
