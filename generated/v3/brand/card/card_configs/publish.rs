// Written by `cargo xtask codegen` from spec/openapi/v3/brand/card/card-configs/publish.md

//! `/v3/brand/card/card-configs/publish`

/// Publish a merchant card configuration · 发布商家名片配置
///
/// `POST /v3/brand/card/card-configs/publish`
///
/// Official pages · 官方文档:
///
/// - partner: [4016475176](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::card::card_configs::publish::post::{PublishType, Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     publish_type: PublishType::ScheduledPublish,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::card::card_configs::publish::post::{PublishType, Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     publish_type: PublishType::ScheduledPublish,
/// })
/// .business_code("1900013511_10000")
/// .applyment_id("1111111111")
/// .scheduled_publish_time("2025-05-20T13:29:35+08:00");
/// ```
#[doc(alias("发布商家名片配置", "4016475176"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Publish a merchant card configuration · 发布商家名片配置
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// publishing method · 发布方式
        pub publish_type: PublishType,
        /// scheduled publishing time · 定时发布时间; as 2018-06-08T10:34:56+08:00
        pub scheduled_publish_time: Option<crate::Time>,
    }

    crate::model! { Request {
        business_code: body("business_code"),
        applyment_id: body("applyment_id"),
        brand_id: body("brand_id").required(),
        publish_type: body("publish_type").required(),
        scheduled_publish_time: body("scheduled_publish_time"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// publishing method · 发布方式
        publish_type(PublishType),
    } {
        /// business application number · 业务申请编号
        business_code business_code_opt(into String),
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id applyment_id_opt(into String),
        /// scheduled publishing time · 定时发布时间; as 2018-06-08T10:34:56+08:00
        scheduled_publish_time scheduled_publish_time_opt(into crate::Time),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/card/card-configs/publish",
        "发布商家名片配置",
        "Publish a merchant card configuration",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// publishing method · 发布方式
        pub enum PublishType {
            ImmediatePublish = "IMMEDIATE_PUBLISH",
            ScheduledPublish = "SCHEDULED_PUBLISH",
        }
    }

    /// Publish a merchant card configuration · 发布商家名片配置
    #[non_exhaustive]
    pub struct Response {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// publishing method · 发布方式
        pub publish_type: Option<PublishType>,
        /// scheduled publishing time · 定时发布时间; as 2018-06-08T10:34:56+08:00
        pub scheduled_publish_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        business_code: body("business_code").promised(),
        applyment_id: body("applyment_id").promised(),
        brand_id: body("brand_id").promised(),
        publish_type: body("publish_type").promised(),
        scheduled_publish_time: body("scheduled_publish_time"),
    } }

    crate::promised::promised! { Response {
        /// business application number · 业务申请编号
        business_code 0(&str),
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 1(&str),
        /// brand ID · 品牌ID
        brand_id 2(&str),
        /// publishing method · 发布方式
        publish_type 3(&PublishType),
    } }
}
