// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/employees/{employee_id}/quota-cards.md

//! `/v3/webizpay/employees/{employee_id}/quota-cards`

pub mod by_card_no;

/// Issue an enterprise payment quota card to an employee (enterprise merchant) · 企业商户为员工下发企业支付额度卡
///
/// `POST /v3/webizpay/employees/{employee_id}/quota-cards`
///
/// Official pages · 官方文档:
///
/// - partner: [4014507148](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::Fen;
/// use wechatpay::v3::webizpay::employees::by_employee_id::quota_cards::post::{Request, Required};
///
/// let request = Request::new(Required {
///     employee_id: "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///     sub_mchid: "43214321",
///     card_template_id: "template_123",
///     amount: Fen(10000),
///     card_name: "报销额度卡",
///     out_card_no: "mch_card_123456",
///     effective_end_time: "2023-12-31T23:59:59+08:00".into(),
/// });
/// let answer = request.send(&client).await?;
/// let card_no = answer.card_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::Fen;
/// use wechatpay::v3::webizpay::employees::by_employee_id::quota_cards::post::{Request, Required};
///
/// let request = Request::new(Required {
///     employee_id: "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///     sub_mchid: "43214321",
///     card_template_id: "template_123",
///     amount: Fen(10000),
///     card_name: "报销额度卡",
///     out_card_no: "mch_card_123456",
///     effective_end_time: "2023-12-31T23:59:59+08:00".into(),
/// })
/// .sp_mchid("12341234")
/// .card_remark("2023年1月差旅报销")
/// .avail_mch_range_id("range_12345678");
/// ```
#[doc(alias("企业商户为员工下发企业支付额度卡", "4014507148"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Issue an enterprise payment quota card to an employee (enterprise merchant) · 企业商户为员工下发企业支付额度卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat authorisation relationship ID · 微信授权关系ID
        pub employee_id: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: String,
        /// enterprise payment card template ID · 企业支付卡模板ID
        pub card_template_id: String,
        /// total amount of the card · 卡片总金额 (fen)
        pub amount: crate::Fen,
        /// card name · 卡片名称
        pub card_name: String,
        /// merchant card number · 商户卡号
        pub out_card_no: String,
        /// card validity period · 卡片有效期; as 2018-06-08T10:34:56+08:00
        pub effective_end_time: crate::Time,
        /// card remark · 卡片备注
        pub card_remark: Option<String>,
        /// available merchant range ID · 可用商户范围ID
        pub avail_mch_range_id: Option<String>,
    }

    crate::model! { Request {
        employee_id: path("employee_id").required(),
        sp_mchid: body("sp_mchid").required().own(),
        sub_mchid: body("sub_mchid").required(),
        card_template_id: body("card_template_id").required(),
        amount: body("amount").required(),
        card_name: body("card_name").required(),
        out_card_no: body("out_card_no").required(),
        effective_end_time: body("effective_end_time").required(),
        card_remark: body("card_remark"),
        avail_mch_range_id: body("avail_mch_range_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat authorisation relationship ID · 微信授权关系ID
        employee_id(&'a str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid(&'a str),
        /// enterprise payment card template ID · 企业支付卡模板ID
        card_template_id(&'a str),
        /// total amount of the card · 卡片总金额 (fen)
        amount(crate::Fen),
        /// card name · 卡片名称
        card_name(&'a str),
        /// merchant card number · 商户卡号
        out_card_no(&'a str),
        /// card validity period · 卡片有效期; as 2018-06-08T10:34:56+08:00
        effective_end_time(crate::Time),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
        /// card remark · 卡片备注
        card_remark card_remark_opt(into String),
        /// available merchant range ID · 可用商户范围ID
        avail_mch_range_id avail_mch_range_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/webizpay/employees/{employee_id}/quota-cards",
        "企业商户为员工下发企业支付额度卡",
        "Issue an enterprise payment quota card to an employee (enterprise merchant)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Issue an enterprise payment quota card to an employee (enterprise merchant) · 企业商户为员工下发企业支付额度卡
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: Option<String>,
        /// merchant card number · 商户卡号
        pub out_card_no: Option<String>,
        /// WeChat authorisation relationship ID · 微信授权关系ID
        pub employee_id: Option<String>,
        /// enterprise payment quota card number · 企业支付额度卡卡号
        pub card_no: Option<String>,
        /// card effective time · 卡片生效时间
        pub effective_begin_time: Option<String>,
        /// card validity period · 卡片有效期; as 2018-06-08T10:34:56+08:00
        pub effective_end_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        out_card_no: body("out_card_no").promised(),
        employee_id: body("employee_id").promised(),
        card_no: body("card_no").promised(),
        effective_begin_time: body("effective_begin_time").promised(),
        effective_end_time: body("effective_end_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid 1(&str),
        /// merchant card number · 商户卡号
        out_card_no 2(&str),
        /// WeChat authorisation relationship ID · 微信授权关系ID
        employee_id 3(&str),
        /// enterprise payment quota card number · 企业支付额度卡卡号
        card_no 4(&str),
        /// card effective time · 卡片生效时间
        effective_begin_time 5(&str),
        /// card validity period · 卡片有效期; as 2018-06-08T10:34:56+08:00
        effective_end_time 6(&crate::Time),
    } }
}
