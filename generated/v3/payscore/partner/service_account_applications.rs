// Written by `cargo xtask codegen` from spec/openapi/v3/payscore/partner/service-account-applications.md

//! `/v3/payscore/partner/service-account-applications`

pub mod by_out_apply_no;

/// Apply to bind an e-commerce sub-merchant to the pay score service · 收付通子商户申请绑定支付分服务
///
/// `POST /v3/payscore/partner/service-account-applications`
///
/// Official pages · 官方文档:
///
/// - partner: [4012715051](https://pay.weixin.qq.com/doc/v3/partner/4012715051), [4013394514](https://pay.weixin.qq.com/doc/v3/partner/4013394514)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::payscore::partner::service_account_applications::post::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     out_apply_no: "1234323JKHDFE1243252",
/// });
/// let answer = request.send(&client).await?;
/// let mchid = answer.mchid()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::payscore::partner::service_account_applications::post::{Request, Required};
///
/// let request = Request::new(Required {
///     service_id: "2002000000000558128851361561536",
///     appid: "wxd678efh567hg6787",
///     sub_mchid: "1900000109",
///     out_apply_no: "1234323JKHDFE1243252",
/// })
/// .sub_appid("wxd678efh567hg6787")
/// .result_notify_url("https://api.test.com");
/// ```
#[doc(alias("收付通子商户申请绑定支付分服务", "4012715051", "4013394514"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply to bind an e-commerce sub-merchant to the pay score service · 收付通子商户申请绑定支付分服务
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// service ID · 服务ID
        pub service_id: String,
        /// partner appid · 服务商应用ID
        pub appid: String,
        /// sub-merchant's merchant ID · 子商户商户号
        pub sub_mchid: String,
        /// sub-merchant appid · 子商户应用ID
        pub sub_appid: Option<String>,
        /// merchant binding application number · 商户申请绑定单号
        pub out_apply_no: String,
        /// binding result notification URL · 绑定结果回调通知地址
        pub result_notify_url: Option<String>,
    }

    crate::model! { Request {
        service_id: body("service_id").required(),
        appid: body("appid").required(),
        sub_mchid: body("sub_mchid").required(),
        sub_appid: body("sub_appid"),
        out_apply_no: body("out_apply_no").required(),
        result_notify_url: body("result_notify_url"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// service ID · 服务ID
        service_id(&'a str),
        /// partner appid · 服务商应用ID
        appid(&'a str),
        /// sub-merchant's merchant ID · 子商户商户号
        sub_mchid(&'a str),
        /// merchant binding application number · 商户申请绑定单号
        out_apply_no(&'a str),
    } {
        /// sub-merchant appid · 子商户应用ID
        sub_appid sub_appid_opt(into String),
        /// binding result notification URL · 绑定结果回调通知地址
        result_notify_url result_notify_url_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/payscore/partner/service-account-applications",
        "收付通子商户申请绑定支付分服务",
        "Apply to bind an e-commerce sub-merchant to the pay score service",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply to bind an e-commerce sub-merchant to the pay score service · 收付通子商户申请绑定支付分服务
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
