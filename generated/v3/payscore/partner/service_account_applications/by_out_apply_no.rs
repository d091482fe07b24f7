// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/service-account-applications/{out_apply_no}.md

//! `/v3/payscore/partner/service-account-applications/{out_apply_no}`

/// Query the result of binding an e-commerce sub-merchant to a service · 查询收付通子商户服务绑定结果
///
/// `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012715111](https://pay.weixin.qq.com/doc/v3/partner/4012715111), [4013394503](https://pay.weixin.qq.com/doc/v3/partner/4013394503)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::partner::service_account_applications::by_out_apply_no::get::Request;
///
/// let request = Request::new("1234323JKHDFE1243252");
/// let answer = request.send(&client).await?;
/// let service_id = answer.service_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询收付通子商户服务绑定结果", "4012715111", "4013394503"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the result of binding an e-commerce sub-merchant to a service · 查询收付通子商户服务绑定结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant binding application number · 商户申请绑定单号
        pub out_apply_no: String,
    }

    crate::model! { Request {
        out_apply_no: path("out_apply_no").required(),
    } }

    crate::sent::sent! { Request(out_apply_no: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/payscore/partner/service-account-applications/{out_apply_no}",
        "查询收付通子商户服务绑定结果",
        "Query the result of binding an e-commerce sub-merchant to a service",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the result of binding an e-commerce sub-merchant to a service · 查询收付通子商户服务绑定结果
    #[non_exhaustive]
    pub struct Response {
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// partner merchant ID · 服务商商户号
        pub mchid: Option<String>,
        /// partner appid · 服务商应用ID
        pub appid: Option<String>,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// application number · 申请单号
        pub out_apply_no: Option<String>,
        /// binding result notification URL · 绑定结果回调通知地址
        pub result_notify_url: Option<String>,
        /// acceptance state · 受理状态
        pub apply_state: Option<String>,
        /// refusal reason · 拒绝原因
        pub reject_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        service_id: body("service_id").promised(),
        mchid: body("mchid").promised(),
        appid: body("appid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        sub_appid: body("sub_appid"),
        out_apply_no: body("out_apply_no").promised(),
        result_notify_url: body("result_notify_url"),
        apply_state: body("apply_state").promised(),
        reject_reason: body("reject_reason"),
    } }

    crate::promised::promised! { Response {
        /// service ID · 服务ID
        service_id 0(&str),
        /// partner merchant ID · 服务商商户号
        mchid 1(&str),
        /// partner appid · 服务商应用ID
        appid 2(&str),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mchid 3(&str),
        /// application number · 申请单号
        out_apply_no 5(&str),
        /// acceptance state · 受理状态
        apply_state 7(&str),
    } }
}
