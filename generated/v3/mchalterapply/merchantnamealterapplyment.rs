// Written by `cargo xtask codegen` from spec/openapi/v3/mchalterapply/merchantnamealterapplyment.md

//! `/v3/mchalterapply/merchantnamealterapplyment`

pub mod by_apply_id;
pub mod merchant;

/// Submit a merchant short name change application · 提交商户简称变更申请单
///
/// `POST /v3/mchalterapply/merchantnamealterapplyment`
///
/// Official pages · 官方文档:
///
/// - partner: [4016166071](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::mchalterapply::merchantnamealterapplyment::post::{Request, Required};
///
/// let request = Request::new(Required {
///     sub_mchid: "2492185251",
///     out_request_no: "1900013511_10000",
///     merchant_shortname: "新疆大枣专卖店",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("提交商户简称变更申请单", "4016166071"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Submit a merchant short name change application · 提交商户简称变更申请单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// second-tier merchant ID · 二级商户号
        pub sub_mchid: String,
        /// business application number · 业务申请编号
        pub out_request_no: String,
        /// merchant short name · 商户简称
        pub merchant_shortname: String,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        out_request_no: body("out_request_no").required(),
        merchant_shortname: body("merchant_shortname").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// second-tier merchant ID · 二级商户号
        sub_mchid(&'a str),
        /// business application number · 业务申请编号
        out_request_no(&'a str),
        /// merchant short name · 商户简称
        merchant_shortname(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/mchalterapply/merchantnamealterapplyment",
        "提交商户简称变更申请单",
        "Submit a merchant short name change application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Submit a merchant short name change application · 提交商户简称变更申请单
    #[non_exhaustive]
    pub struct Response {
        /// application number · 申请单号
        pub apply_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        apply_id: body("apply_id"),
    } }
}
