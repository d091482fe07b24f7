// Written by `cargo xtask codegen` from spec/openapi/v3/goldplan/merchants/set-advertising-industry-filter.md

//! `/v3/goldplan/merchants/set-advertising-industry-filter`

/// Manage industry filter tags for advertising · 同业过滤标签管理
///
/// `POST /v3/goldplan/merchants/set-advertising-industry-filter`
///
/// Official pages · 官方文档:
///
/// - partner: [4012473784](https://pay.weixin.qq.com/doc/v3/partner/4012473784)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::goldplan::merchants::set_advertising_industry_filter::post::Request;
///
/// let request = Request::new("1900000109");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::goldplan::merchants::set_advertising_industry_filter::post::{AdvertisingIndustryFilters, Request};
///
/// let request = Request::new("1900000109")
///     .advertising_industry_filters([AdvertisingIndustryFilters::ECommerce]);
/// ```
#[doc(alias("同业过滤标签管理", "4012473784"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// Manage industry filter tags for advertising · 同业过滤标签管理
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// special sub-merchant ID · 特约子商户号
        pub sub_mchid: String,
        /// same-industry filter tag values · 同业过滤标签值
        pub advertising_industry_filters: Option<Vec<AdvertisingIndustryFilters>>,
    }

    crate::model! { Request {
        sub_mchid: body("sub_mchid").required(),
        advertising_industry_filters: body("advertising_industry_filters"),
    } }

    crate::sent::sent! { Request(sub_mchid: into String) {
        /// same-industry filter tag values · 同业过滤标签值
        advertising_industry_filters advertising_industry_filters_opt([AdvertisingIndustryFilters]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/goldplan/merchants/set-advertising-industry-filter",
            "同业过滤标签管理",
            "Manage industry filter tags for advertising",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::goldplan::merchants::open_advertising_show::patch::AdvertisingIndustryFilters;
}
