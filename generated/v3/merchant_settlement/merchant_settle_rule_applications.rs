// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-settlement/merchant-settle-rule-applications.md

//! `/v3/merchant-settlement/merchant-settle-rule-applications`

pub mod by_application_id;

/// Apply to change a sub-merchant's settlement rule · 申请修改特约商户结算规则
///
/// `POST /v3/merchant-settlement/merchant-settle-rule-applications`
///
/// Official pages · 官方文档:
///
/// - partner: [4012697924](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_settlement::merchant_settle_rule_applications::post::{Request, Required};
///
/// let request = Request::new(Required {
///     acquiring_bank_id: "1356485",
///     channel_id: "20001111",
///     sub_mchid: "1346578",
///     settle_rule_id: 760,
/// });
/// let answer = request.send(&client).await?;
/// let application_id = answer.application_id()?;
/// # Ok(()) }
/// ```
#[doc(alias("申请修改特约商户结算规则", "4012697924"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Apply to change a sub-merchant's settlement rule · 申请修改特约商户结算规则
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// acquiring institution ID · 从业机构号
        pub acquiring_bank_id: String,
        /// channel partner merchant ID · 渠道商户号
        pub channel_id: String,
        /// acquiring institution's sub-merchant ID · 从业机构特约商户号
        pub sub_mchid: String,
        /// settlement rule ID · 结算规则id
        pub settle_rule_id: i64,
    }

    crate::model! { Request {
        acquiring_bank_id: body("acquiring_bank_id").required(),
        channel_id: body("channel_id").required(),
        sub_mchid: body("sub_mchid").required(),
        settle_rule_id: body("settle_rule_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// acquiring institution ID · 从业机构号
        acquiring_bank_id(&'a str),
        /// channel partner merchant ID · 渠道商户号
        channel_id(&'a str),
        /// acquiring institution's sub-merchant ID · 从业机构特约商户号
        sub_mchid(&'a str),
        /// settlement rule ID · 结算规则id
        settle_rule_id(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-settlement/merchant-settle-rule-applications",
        "申请修改特约商户结算规则",
        "Apply to change a sub-merchant's settlement rule",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Apply to change a sub-merchant's settlement rule · 申请修改特约商户结算规则
    #[non_exhaustive]
    pub struct Response {
        /// application number · 申请单编号
        pub application_id: Option<String>,
        /// application processing information · 申请单处理信息
        pub application_process_info: Option<String>,
        /// application state · 申请单状态
        pub application_state: Option<String>,
        /// last update time · 最后更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// acquiring institution ID · 从业机构号
        pub acquiring_bank_id: Option<String>,
        /// channel partner merchant ID · 渠道商户号
        pub channel_id: Option<String>,
        /// acquiring institution's sub-merchant ID · 从业机构特约商户号
        pub sub_mchid: Option<String>,
        /// settlement rule ID · 结算规则id
        pub settle_rule_id: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        application_id: body("application_id").promised(),
        application_process_info: body("application_process_info"),
        application_state: body("application_state"),
        update_time: body("update_time"),
        acquiring_bank_id: body("acquiring_bank_id"),
        channel_id: body("channel_id"),
        sub_mchid: body("sub_mchid"),
        settle_rule_id: body("settle_rule_id"),
    } }

    crate::promised::promised! { Response {
        /// application number · 申请单编号
        application_id 0(&str),
    } }
}
