// Written by `cargo xtask codegen` from spec/openapi/v3/edu-papay/user-notifications/{contract_id}/send.md

//! `/v3/edu-papay/user-notifications/{contract_id}/send`

/// Send a pre-deduction notice · 发送扣款预通知
///
/// `POST /v3/edu-papay/user-notifications/{contract_id}/send`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012524814](https://pay.weixin.qq.com/doc/v3/merchant/4012524814)
/// - partner: [4012855408](https://pay.weixin.qq.com/doc/v3/partner/4012855408)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::edu_papay::user_notifications::by_contract_id::send::post::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "wx8888888888888888",
///     appid: "wx8888888888888888",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::edu_papay::user_notifications::by_contract_id::send::post::{Request, Required};
///
/// let request = Request::new(Required {
///     contract_id: "wx8888888888888888",
///     appid: "wx8888888888888888",
/// })
/// .sub_mchid("1900000109")
/// .sub_appid("wx8888888888888888");
/// ```
#[doc(alias("发送扣款预通知", "4012524814", "4012855408"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Send a pre-deduction notice · 发送扣款预通知
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// contract number · 签约协议号
        pub contract_id: String,
        /// partner appid · 服务商APPID
        pub appid: String,
        /// sub-merchant ID · 子商户号
        pub sub_mchid: Option<String>,
        /// sub-merchant appid · 子商户APPID
        pub sub_appid: Option<String>,
    }

    crate::model! { Request {
        contract_id: path("contract_id").required(),
        appid: body("appid").required(),
        sub_mchid: body("sub_mchid"),
        sub_appid: body("sub_appid"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// contract number · 签约协议号
        contract_id(&'a str),
        /// partner appid · 服务商APPID
        appid(&'a str),
    } {
        /// sub-merchant ID · 子商户号
        sub_mchid sub_mchid_opt(into String),
        /// sub-merchant appid · 子商户APPID
        sub_appid sub_appid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/edu-papay/user-notifications/{contract_id}/send",
            "发送扣款预通知",
            "Send a pre-deduction notice",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}
