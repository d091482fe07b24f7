// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/{out_order_no}/cancel.md

//! `/v3/payscore/serviceorder/{out_order_no}/cancel`

/// Cancel a pay score order · 取消支付分订单
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/cancel`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012587905](https://pay.weixin.qq.com/doc/v3/merchant/4012587905), [4012647422](https://pay.weixin.qq.com/doc/v3/merchant/4012647422)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_ORDER_STATE` | The order is in a state that does not allow it. |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `ORDER_CANCELED` | The order was cancelled. |
/// | 400 | `ORDER_DONE` | The order is done already. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 403 | `NO_AUTH` | The merchant has no permission for it. |
/// | 404 | `ORDER_NOT_EXIST` | There is no such order. |
/// | 429 | `FREQUENCY_LIMITED` | It was asked for too often. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::cancel::post::{Request, Required};
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
#[doc(alias("取消支付分订单", "4012587905", "4012647422"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Cancel a pay score order · 取消支付分订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号; up to 32 characters
        pub out_order_no: String,
        /// official account appid · 公众账号ID; up to 32 characters
        pub appid: String,
        /// service ID · 服务ID; up to 32 characters
        pub service_id: String,
        /// cancellation reason · 取消原因; up to 50 characters
        pub reason: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        appid: body("appid").required(),
        service_id: body("service_id").required(),
        reason: body("reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号; up to 32 characters
        out_order_no(&'a str),
        /// official account appid · 公众账号ID; up to 32 characters
        appid(&'a str),
        /// service ID · 服务ID; up to 32 characters
        service_id(&'a str),
        /// cancellation reason · 取消原因; up to 50 characters
        reason(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder/{out_order_no}/cancel",
        "取消支付分订单",
        "Cancel a pay score order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Cancel a pay score order · 取消支付分订单
    #[non_exhaustive]
    pub struct Response {
        /// official account appid · 公众账号ID; up to 32 characters
        pub appid: Option<String>,
        /// merchant ID · 商户号; up to 32 characters
        pub mchid: Option<String>,
        /// merchant service order number · 商户服务订单号; up to 32 characters
        pub out_order_no: Option<String>,
        /// service ID · 服务ID; up to 32 characters
        pub service_id: Option<String>,
        /// WeChat Pay service order ID · 微信支付服务订单号; up to 128 characters
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
        /// official account appid · 公众账号ID; up to 32 characters
        appid 0(&str),
        /// merchant ID · 商户号; up to 32 characters
        mchid 1(&str),
        /// merchant service order number · 商户服务订单号; up to 32 characters
        out_order_no 2(&str),
        /// service ID · 服务ID; up to 32 characters
        service_id 3(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号; up to 128 characters
        order_id 4(&str),
    } }
}
