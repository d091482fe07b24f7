// Written by `cargo xtask codegen` from spec/openapi/v3/brand/card/card-links/business-code/{business_code}.md

//! `/v3/brand/card/card-links/business-code/{business_code}`

/// Query an addition application's state by business application number · 根据业务申请编号查询添加申请状态
///
/// `GET /v3/brand/card/card-links/business-code/{business_code}`
///
/// Official pages · 官方文档:
///
/// - partner: [4016366816](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::card::card_links::business_code::by_business_code::get::{Request, Required};
///
/// let request = Request::new(Required { business_code: "1900013511_10000", brand_id: "120344" });
/// let answer = request.send(&client).await?;
/// let payment_scene = answer.payment_scene()?;
/// # Ok(()) }
/// ```
#[doc(alias("根据业务申请编号查询添加申请状态", "4016366816"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query an addition application's state by business application number · 根据业务申请编号查询添加申请状态
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        business_code: path("business_code").required(),
        brand_id: query("brand_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// business application number · 业务申请编号
        business_code(&'a str),
        /// brand ID · 品牌ID
        brand_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/card/card-links/business-code/{business_code}",
        "根据业务申请编号查询添加申请状态",
        "Query an addition application's state by business application number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an addition application's state by business application number · 根据业务申请编号查询添加申请状态
    #[non_exhaustive]
    pub struct Response {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// trade scene type · 交易场景类型
        pub payment_scene: Option<response::PaymentScene>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub card_link_mchid: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        /// transaction-linked card configuration state · 交易连接名片配置状态
        pub configuration_state: Option<response::ConfigurationState>,
        /// rejection reason · 驳回原因
        pub reject_reason: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        business_code: body("business_code").promised(),
        brand_id: body("brand_id").promised(),
        payment_scene: body("payment_scene").promised(),
        appid: body("appid"),
        card_link_mchid: body("card_link_mchid"),
        service_id: body("service_id"),
        configuration_state: body("configuration_state").promised(),
        reject_reason: body("reject_reason"),
    } }

    crate::promised::promised! { Response {
        /// business application number · 业务申请编号
        business_code 0(&str),
        /// brand ID · 品牌ID
        brand_id 1(&str),
        /// trade scene type · 交易场景类型
        payment_scene 2(&response::PaymentScene),
        /// transaction-linked card configuration state · 交易连接名片配置状态
        configuration_state 6(&response::ConfigurationState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::card::card_links::get::PaymentScene;

        crate::open_enum! {
            /// transaction-linked card configuration state · 交易连接名片配置状态
            pub enum ConfigurationState {
                WaitingAudit = "WAITING_AUDIT",
                AuditReject = "AUDIT_REJECT",
                WaitingConfirmation = "WAITING_CONFIRMATION",
                MerchantAdminReject = "MERCHANT_ADMIN_REJECT",
                InEffect = "IN_EFFECT",
            }
        }
    }
}
