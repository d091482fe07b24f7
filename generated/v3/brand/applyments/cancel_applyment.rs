// Written by `cargo xtask codegen` from spec/openapi/v3/brand/applyments/cancel-applyment.md

//! `/v3/brand/applyments/cancel-applyment`

/// Revoke an application · 撤销申请
///
/// `POST /v3/brand/applyments/cancel-applyment`
///
/// Official pages · 官方文档:
///
/// - partner: [4016257700](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::applyments::cancel_applyment::post::Request;
///
/// let request = Request::new();
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::applyments::cancel_applyment::post::Request;
///
/// let request = Request::new()
///     .applyment_id("2000002124775691")
///     .business_code("1900013511_10000");
/// ```
#[doc(alias("撤销申请", "4016257700"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Revoke an application · 撤销申请
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
    }

    crate::model! { Request: Default {
        applyment_id: body("applyment_id"),
        business_code: body("business_code"),
    } }

    crate::sent::sent! { Request {
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id applyment_id_opt(into String),
        /// business application number · 业务申请编号
        business_code business_code_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/applyments/cancel-applyment",
        "撤销申请",
        "Revoke an application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke an application · 撤销申请
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id").promised(),
        business_code: body("business_code").promised(),
    } }

    crate::promised::promised! { Response {
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 0(&str),
        /// business application number · 业务申请编号
        business_code 1(&str),
    } }
}
