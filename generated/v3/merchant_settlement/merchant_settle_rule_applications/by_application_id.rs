// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}.md

//! `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`

/// Query a result by application ID · 根据申请单ID查询结果
///
/// `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012698574](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_settlement::merchant_settle_rule_applications::by_application_id::get::Request;
///
/// let request = Request::new("20000011111");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("根据申请单ID查询结果", "4012698574"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query a result by application ID · 根据申请单ID查询结果
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// application number · 申请单编号
        pub application_id: String,
    }

    crate::model! { Request {
        application_id: path("application_id").required(),
    } }

    crate::sent::sent! { Request(application_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
        "根据申请单ID查询结果",
        "Query a result by application ID",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query a result by application ID · 根据申请单ID查询结果
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
