// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/serviceorder/{out_order_no}/pay.md

//! `/v3/payscore/serviceorder/{out_order_no}/pay`

/// Initiate a collection deduction as the merchant · 商户发起催收扣款
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/pay`
///
/// Official pages · 官方文档:
///
/// - merchant: [4013394596](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::pay::post::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// let order_id = answer.order_id()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::serviceorder::by_out_order_no::pay::post::Request;
///
/// let request = Request::new("").appid("wxd678efh567hg6787").service_id("500001");
/// ```
#[doc(alias("商户发起催收扣款", "4013394596"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Initiate a collection deduction as the merchant · 商户发起催收扣款
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        appid: body("appid"),
        service_id: body("service_id"),
    } }

    crate::sent::sent! { Request(out_order_no: into String) {
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
        /// service ID · 服务ID
        service_id service_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/serviceorder/{out_order_no}/pay",
        "商户发起催收扣款",
        "Initiate a collection deduction as the merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Initiate a collection deduction as the merchant · 商户发起催收扣款
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
        mchid: body("mchid"),
        out_order_no: body("out_order_no").promised(),
        service_id: body("service_id").promised(),
        order_id: body("order_id").promised(),
    } }

    crate::promised::promised! { Response {
        /// official account appid · 公众账号ID
        appid 0(&str),
        /// merchant service order number · 商户服务订单号
        out_order_no 2(&str),
        /// service ID · 服务ID
        service_id 3(&str),
        /// WeChat Pay service order ID · 微信支付服务订单号
        order_id 4(&str),
    } }
}
