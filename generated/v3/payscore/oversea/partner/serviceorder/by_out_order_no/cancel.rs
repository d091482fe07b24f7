// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel.md

//! `/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`

/// Cancel a pay score order · 取消支付分订单
///
/// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
///
/// Official pages · 官方文档:
///
/// - global: [4014096416](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::oversea::partner::serviceorder::by_out_order_no::cancel::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_order_no: "1234323JKHDFE1243252",
///     service_id: "2002000000000558128851361561536",
///     sub_mchid: "1900000109",
///     reason: "用户投诉",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("取消支付分订单", "4014096416"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Cancel a pay score order · 取消支付分订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant service order number · 商户服务订单号
        pub out_order_no: String,
        /// service ID · 服务ID
        pub service_id: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: String,
        /// revocation reason · 撤销原因
        pub reason: String,
    }

    crate::model! { Request {
        out_order_no: path("out_order_no").required(),
        service_id: body("service_id").required(),
        sub_mchid: body("sub_mchid").required(),
        reason: body("reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant service order number · 商户服务订单号
        out_order_no(&'a str),
        /// service ID · 服务ID
        service_id(&'a str),
        /// sub-merchant ID · 子商户号
        sub_mchid(&'a str),
        /// revocation reason · 撤销原因
        reason(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        host: Some("https://apihk.mch.weixin.qq.com/"),
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
            "取消支付分订单",
            "Cancel a pay score order",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
