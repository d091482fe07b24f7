// Written by `cargo xtask codegen` from spec/openapi/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}.md

//! `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`

/// Query an enterprise payment quota card by merchant card number · 使用商户卡号查询企业支付额度卡
///
/// `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
///
/// Official pages · 官方文档:
///
/// - partner: [4015001625](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::webizpay::employees::by_employee_id::out_quota_cards::by_out_card_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     employee_id: "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///     out_card_no: "out_card_123456",
///     sub_mchid: "43214321",
/// });
/// let answer = request.send(&client).await?;
/// let card_no = answer.card_no()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::webizpay::employees::by_employee_id::out_quota_cards::by_out_card_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     employee_id: "WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c",
///     out_card_no: "out_card_123456",
///     sub_mchid: "43214321",
/// })
/// .sp_mchid("12341234");
/// ```
#[doc(alias("使用商户卡号查询企业支付额度卡", "4015001625"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an enterprise payment quota card by merchant card number · 使用商户卡号查询企业支付额度卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// WeChat authorisation relationship ID · 微信授权关系ID
        pub employee_id: String,
        /// merchant card number of the enterprise payment quota card · 企业支付额度卡商户卡号
        pub out_card_no: String,
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: String,
    }

    crate::model! { Request {
        employee_id: path("employee_id").required(),
        out_card_no: path("out_card_no").required(),
        sp_mchid: query("sp_mchid").required().own(),
        sub_mchid: query("sub_mchid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// WeChat authorisation relationship ID · 微信授权关系ID
        employee_id(&'a str),
        /// merchant card number of the enterprise payment quota card · 企业支付额度卡商户卡号
        out_card_no(&'a str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid(&'a str),
    } {
        /// partner merchant ID · 服务商商户号; the client's where it is not set
        sp_mchid sp_mchid_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
        "使用商户卡号查询企业支付额度卡",
        "Query an enterprise payment quota card by merchant card number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an enterprise payment quota card by merchant card number · 使用商户卡号查询企业支付额度卡
    #[non_exhaustive]
    pub struct Response {
        /// partner merchant ID · 服务商商户号
        pub sp_mchid: Option<String>,
        /// funding sub-merchant ID · 出资子商户号
        pub sub_mchid: Option<String>,
        /// enterprise payment quota card number · 企业支付额度卡卡号
        pub card_no: Option<String>,
        /// merchant card number · 商户卡号
        pub out_card_no: Option<String>,
        /// WeChat authorisation relationship ID · 微信授权关系ID
        pub employee_id: Option<String>,
        /// enterprise payment card template ID · 企业支付卡模板ID
        pub card_template_id: Option<String>,
        /// usage rules · 使用规则
        pub card_rule: Option<response::CardRule>,
        /// refund rules · 退款规则
        pub refund_rule: Option<response::RefundRule>,
        /// total amount of the card · 卡片总金额 (fen)
        pub amount: Option<crate::Fen>,
        /// available amount of the card · 卡片可用金额 (fen)
        pub remain_amount: Option<crate::Fen>,
        /// card validity period · 卡片有效期; as 2018-06-08T10:34:56+08:00
        pub effective_end_time: Option<crate::Time>,
        /// card effective time · 卡片生效时间
        pub effective_begin_time: Option<String>,
        /// card state · 卡片状态
        pub card_state: Option<response::CardState>,
        /// card name · 卡片名称
        pub card_name: Option<String>,
        /// invalidation reason · 失效原因
        pub reason: Option<String>,
        /// card usage time · 卡片使用时间
        pub card_usage_time: Option<String>,
        /// WeChat Pay transaction ID associated with the card · 卡片关联微信支付订单号
        pub transaction_id: Option<String>,
        /// card expiry time · 卡片失效时间
        pub card_disabled_time: Option<String>,
        /// card remark · 卡片备注
        pub card_remark: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        sp_mchid: body("sp_mchid").promised(),
        sub_mchid: body("sub_mchid").promised(),
        card_no: body("card_no").promised(),
        out_card_no: body("out_card_no").promised(),
        employee_id: body("employee_id").promised(),
        card_template_id: body("card_template_id").promised(),
        card_rule: body("card_rule").promised(),
        refund_rule: body("refund_rule").promised(),
        amount: body("amount").promised(),
        remain_amount: body("remain_amount").promised(),
        effective_end_time: body("effective_end_time").promised(),
        effective_begin_time: body("effective_begin_time").promised(),
        card_state: body("card_state").promised(),
        card_name: body("card_name").promised(),
        reason: body("reason"),
        card_usage_time: body("card_usage_time"),
        transaction_id: body("transaction_id"),
        card_disabled_time: body("card_disabled_time"),
        card_remark: body("card_remark"),
    } }

    crate::promised::promised! { Response {
        /// partner merchant ID · 服务商商户号
        sp_mchid 0(&str),
        /// funding sub-merchant ID · 出资子商户号
        sub_mchid 1(&str),
        /// enterprise payment quota card number · 企业支付额度卡卡号
        card_no 2(&str),
        /// merchant card number · 商户卡号
        out_card_no 3(&str),
        /// WeChat authorisation relationship ID · 微信授权关系ID
        employee_id 4(&str),
        /// enterprise payment card template ID · 企业支付卡模板ID
        card_template_id 5(&str),
        /// usage rules · 使用规则
        card_rule 6(&response::CardRule),
        /// refund rules · 退款规则
        refund_rule 7(&response::RefundRule),
        /// total amount of the card · 卡片总金额 (fen)
        amount 8(crate::Fen),
        /// available amount of the card · 卡片可用金额 (fen)
        remain_amount 9(crate::Fen),
        /// card validity period · 卡片有效期; as 2018-06-08T10:34:56+08:00
        effective_end_time 10(&crate::Time),
        /// card effective time · 卡片生效时间
        effective_begin_time 11(&str),
        /// card state · 卡片状态
        card_state 12(&response::CardState),
        /// card name · 卡片名称
        card_name 13(&str),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// usage rules · 使用规则
            pub enum CardRule {
                Single = "SINGLE",
                Multiple = "MULTIPLE",
            }
        }

        crate::open_enum! {
            /// refund rules · 退款规则
            pub enum RefundRule {
                Return = "RETURN",
                NotReturn = "NOT_RETURN",
            }
        }

        pub use crate::webhook::v3::webizpay::quotacardexpired::CardState;
    }
}
