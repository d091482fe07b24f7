// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url.md

//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`

/// Get a specified quota card's payment link as an enterprise merchant · 企业商户获取指定额度卡支付链接
///
/// `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
///
/// Official pages · 官方文档:
///
/// - partner: [4014507160](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::payment_url::get::{ApplicationType, Request, Required};
///
/// let request = Request::new(Required {
///     employee_id: "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///     card_no: "1068019671702503425",
///     sub_mchid: "43214321",
///     application_type: ApplicationType::H5,
/// });
/// let answer = request.send(&client).await?;
/// let expire_time = answer.expire_time()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::employees::by_employee_id::quota_cards::by_card_no::payment_url::get::{ApplicationType, Request, Required};
///
/// let request = Request::new(Required {
///     employee_id: "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///     card_no: "1068019671702503425",
///     sub_mchid: "43214321",
///     application_type: ApplicationType::H5,
/// })
/// .sp_mchid("12341234");
/// ```
#[doc(alias("企业商户获取指定额度卡支付链接", "4014507160"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Get a specified quota card's payment link as an enterprise merchant · 企业商户获取指定额度卡支付链接
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
        /// type of the enterprise app that opens the payment code page · 拉起付款码页面的企业应用类型
        pub application_type: ApplicationType,
    }

    crate::model! { Request {
        employee_id: path("employee_id").required(),
        card_no: path("card_no").required(),
        sp_mchid: query("sp_mchid").required().own(),
        sub_mchid: query("sub_mchid").required(),
        application_type: query("application_type").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat authorisation relationship ID · 微信授权关系ID
        employee_id(&'a str),
        /// enterprise payment quota card number · 企业支付额度卡卡号
        card_no(&'a str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid(&'a str),
        /// type of the enterprise app that opens the payment code page · 拉起付款码页面的企业应用类型
        application_type(ApplicationType),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
        "企业商户获取指定额度卡支付链接",
        "Get a specified quota card's payment link as an enterprise merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    pub use crate::v3::webizpay::users::by_user_id::authorization_url::post::ApplicationType;

    /// Get a specified quota card's payment link as an enterprise merchant · 企业商户获取指定额度卡支付链接
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
        /// link expiry time · 链接失效时间; as 2018-06-08T10:34:56+08:00
        pub expire_time: Option<crate::Time>,
        /// jump link · 跳转链接
        pub payment_url: Option<String>,
        /// type of the enterprise app that opens the payment code page · 拉起付款码页面的企业应用类型
        pub application_type: Option<ApplicationType>,
        /// mini program query parameters · 小程序查询参数
        pub mp_query: Option<String>,
        /// mini program business type · 小程序业务类型
        pub mp_business_type: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        employee_id: body("employee_id").promised(),
        card_no: body("card_no").promised(),
        expire_time: body("expire_time").promised(),
        payment_url: body("payment_url").promised(),
        application_type: body("application_type"),
        mp_query: body("mp_query"),
        mp_business_type: body("mp_business_type"),
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
        /// link expiry time · 链接失效时间; as 2018-06-08T10:34:56+08:00
        expire_time 4(&crate::Time),
        /// jump link · 跳转链接
        payment_url 5(&str),
    } }
}
