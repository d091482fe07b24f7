// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel.md

//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`

/// Invalidate an employee's enterprise payment quota card (enterprise merchant) · 企业商户作废员工企业支付额度卡
///
/// `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
///
/// Official pages · 官方文档:
///
/// - partner: [4014507127](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::cancel::post::{Request, Required};
///
/// let request = Request::new(Required {
///     employee_id: "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///     card_no: "1068019671702503425",
///     sub_mchid: "43214321",
///     reason: "商户主动作废",
/// });
/// let answer = request.send(&client).await?;
/// let card_state = answer.card_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::cancel::post::{Request, Required};
///
/// let request = Request::new(Required {
///     employee_id: "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///     card_no: "1068019671702503425",
///     sub_mchid: "43214321",
///     reason: "商户主动作废",
/// })
/// .sp_mchid("12341234");
/// ```
#[doc(alias("企业商户作废员工企业支付额度卡", "4014507127"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Invalidate an employee's enterprise payment quota card (enterprise merchant) · 企业商户作废员工企业支付额度卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat authorisation relationship ID · 微信授权关系ID
        pub employee_id: String,
        /// enterprise payment quota card number · 企业支付额度卡卡号
        pub card_no: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: String,
        /// invalidation reason · 作废原因
        pub reason: String,
    }

    crate::model! { Request {
        employee_id: path("employee_id").required(),
        card_no: path("card_no").required(),
        sp_mchid: body("sp_mchid").required().own(),
        sub_mchid: body("sub_mchid").required(),
        reason: body("reason").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat authorisation relationship ID · 微信授权关系ID
        employee_id(&'a str),
        /// enterprise payment quota card number · 企业支付额度卡卡号
        card_no(&'a str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid(&'a str),
        /// invalidation reason · 作废原因
        reason(&'a str),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
        "企业商户作废员工企业支付额度卡",
        "Invalidate an employee's enterprise payment quota card (enterprise merchant)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Invalidate an employee's enterprise payment quota card (enterprise merchant) · 企业商户作废员工企业支付额度卡
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: Option<String>,
        /// WeChat authorisation relationship ID · 微信授权关系ID
        pub employee_id: Option<String>,
        /// enterprise payment quota card number · 企业支付额度卡卡号
        pub card_no: Option<String>,
        /// card state · 卡片状态
        pub card_state: Option<response::CardState>,
        /// card expiry time · 卡片失效时间
        pub card_disabled_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        employee_id: body("employee_id").promised(),
        card_no: body("card_no").promised(),
        card_state: body("card_state").promised(),
        card_disabled_time: body("card_disabled_time"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid 1(&str),
        /// WeChat authorisation relationship ID · 微信授权关系ID
        employee_id 2(&str),
        /// enterprise payment quota card number · 企业支付额度卡卡号
        card_no 3(&str),
        /// card state · 卡片状态
        card_state 4(&response::CardState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::webhook::v3::webizpay::quotacardexpired::CardState;
    }
}
