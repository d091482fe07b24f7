// Written by `cargo xtask codegen` from spec/openapi/v3/ecommerce/account/apply-cancel-withdraw/confirm.md

//! `/v3/ecommerce/account/apply-cancel-withdraw/confirm`

/// Confirm deregistration on a merchant's behalf as the platform · 平台代商户确认注销
///
/// `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`
///
/// Official pages · 官方文档:
///
/// - partner: [4013892772](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::ecommerce::account::apply_cancel_withdraw::confirm::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     operator_identification: "id1102",
///     confirm_time: "2015-05-20T13:29:35.120+08:00".into(),
///     cancel_contract_version: "V20241213",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::ecommerce::account::apply_cancel_withdraw::confirm::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "1900000109",
///     operator_identification: "id1102",
///     confirm_time: "2015-05-20T13:29:35.120+08:00".into(),
///     cancel_contract_version: "V20241213",
/// })
/// .applyment_id("X202410241010125346")
/// .out_request_no("P202410241010125346");
/// ```
#[doc(alias("平台代商户确认注销", "4013892772"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Confirm deregistration on a merchant's behalf as the platform · 平台代商户确认注销
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat Pay deregistration ID · 微信支付注销单号
        pub applyment_id: Option<String>,
        /// merchant deregistration application number · 商户注销申请单号
        pub out_request_no: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// ID of the operator confirming for the platform · 平台确认操作人标识
        pub operator_identification: String,
        /// deregistration confirmation time · 注销确认时间; as 2018-06-08T10:34:56+08:00
        pub confirm_time: crate::Time,
        /// deregistration contract version number · 注销协议版本号
        pub cancel_contract_version: String,
    }

    crate::model! { Request {
        applyment_id: body("applyment_id"),
        out_request_no: body("out_request_no"),
        sub_mchid: body("sub_mchid").required(),
        operator_identification: body("operator_identification").required(),
        confirm_time: body("confirm_time").required(),
        cancel_contract_version: body("cancel_contract_version").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// ID of the operator confirming for the platform · 平台确认操作人标识
        operator_identification(&'a str),
        /// deregistration confirmation time · 注销确认时间; as 2018-06-08T10:34:56+08:00
        confirm_time(crate::Time),
        /// deregistration contract version number · 注销协议版本号
        cancel_contract_version(&'a str),
    } {
        /// WeChat Pay deregistration ID · 微信支付注销单号
        applyment_id applyment_id_opt(into String),
        /// merchant deregistration application number · 商户注销申请单号
        out_request_no out_request_no_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/ecommerce/account/apply-cancel-withdraw/confirm",
        "平台代商户确认注销",
        "Confirm deregistration on a merchant's behalf as the platform",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Confirm deregistration on a merchant's behalf as the platform · 平台代商户确认注销
    #[non_exhaustive]
    pub struct Response {
        /// WeChat Pay deregistration ID · 微信支付注销单号
        pub applyment_id: Option<String>,
        /// merchant deregistration application number · 商户注销申请单号
        pub out_request_no: Option<String>,
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        applyment_id: body("applyment_id"),
        out_request_no: body("out_request_no"),
        sub_mchid: body("sub_mchid"),
    } }
}
