// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/employees/{employee_id}/quota-cards.md

//! `/v3/webizpay/employees/{employee_id}/quota-cards`

pub mod by_card_no;

/// Issue an enterprise payment quota card to an employee (enterprise merchant) · 企业商户为员工下发企业支付额度卡
///
/// `POST /v3/webizpay/employees/{employee_id}/quota-cards`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
///
/// ```
/// use wechatpay::v3::webizpay::employees::by_employee_id::quota_cards::post::Request;
///
/// let request = Request {
///     card_remark: Some("2023年1月差旅报销".into()),
///     avail_mch_range_id: Some("range_12345678".into()),
///     ..Request::new(
///         "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///         "12341234",
///         "43214321",
///         "template_123",
///         10000,
///         "报销额度卡",
///         "mch_card_123456",
///         "2023-12-31T23:59:59+08:00",
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Issue an enterprise payment quota card to an employee (enterprise merchant) · 企业商户为员工下发企业支付额度卡
    pub struct Request {
        /// WeChat authorisation relationship ID · 微信授权关系ID
        pub employee_id: String,
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: String,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: String,
        /// enterprise payment card template ID · 企业支付卡模板ID
        pub card_template_id: String,
        /// total amount of the card · 卡片总金额
        pub amount: i64,
        /// card name · 卡片名称
        pub card_name: String,
        /// merchant card number · 商户卡号
        pub out_card_no: String,
        /// card validity period · 卡片有效期
        pub effective_end_time: String,
        /// card remark · 卡片备注
        pub card_remark: Option<String>,
        /// available merchant range ID · 可用商户范围ID
        pub avail_mch_range_id: Option<String>,
    }

    crate::model! { Request {
        employee_id: path("employee_id").required(),
        sp_mchid: body("sp_mchid").required(),
        sub_mchid: body("sub_mchid").required(),
        card_template_id: body("card_template_id").required(),
        amount: body("amount").required(),
        card_name: body("card_name").required(),
        out_card_no: body("out_card_no").required(),
        effective_end_time: body("effective_end_time").required(),
        card_remark: body("card_remark"),
        avail_mch_range_id: body("avail_mch_range_id"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        #[expect(clippy::too_many_arguments, reason = "the page requires them all")]
        pub fn new(
            employee_id: impl Into<String>,
            sp_mchid: impl Into<String>,
            sub_mchid: impl Into<String>,
            card_template_id: impl Into<String>,
            amount: i64,
            card_name: impl Into<String>,
            out_card_no: impl Into<String>,
            effective_end_time: impl Into<String>,
        ) -> Self {
            Self {
                employee_id: employee_id.into(),
                sp_mchid: sp_mchid.into(),
                sub_mchid: sub_mchid.into(),
                card_template_id: card_template_id.into(),
                amount,
                card_name: card_name.into(),
                out_card_no: out_card_no.into(),
                effective_end_time: effective_end_time.into(),
                card_remark: None,
                avail_mch_range_id: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
        /// card validity period · 卡片有效期
        pub effective_end_time: Option<String>,
    }

    crate::model! { Response: Default {
        sp_mchid: body("sp_mchid"),
        sub_mchid: body("sub_mchid"),
        out_card_no: body("out_card_no"),
        employee_id: body("employee_id"),
        card_no: body("card_no"),
        effective_begin_time: body("effective_begin_time"),
        effective_end_time: body("effective_end_time"),
    } }
}
