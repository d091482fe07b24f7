// Written by `cargo xtask codegen` from spec/openapi/v3/brand/profitsharing/brand-configs/{brand_mchid}.md

//! `/v3/brand/profitsharing/brand-configs/{brand_mchid}`

/// Query the maximum profit-sharing ratio · 查询最大分账比例
///
/// `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`
///
/// Official pages · 官方文档:
///
/// - partner: [4012467022](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::profitsharing::brand_configs::by_brand_mchid::get::Request;
///
/// let request = Request::new("1900000109");
/// let answer = request.send(&client).await?;
/// let max_ratio = answer.max_ratio()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询最大分账比例", "4012467022"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query the maximum profit-sharing ratio · 查询最大分账比例
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// main brand merchant ID · 品牌主商户号
        pub brand_mchid: String,
    }

    crate::model! { Request {
        brand_mchid: path("brand_mchid").required(),
    } }

    crate::sent::sent! { Request(brand_mchid: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/profitsharing/brand-configs/{brand_mchid}",
        "查询最大分账比例",
        "Query the maximum profit-sharing ratio",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query the maximum profit-sharing ratio · 查询最大分账比例
    #[non_exhaustive]
    pub struct Response {
        /// main brand merchant ID · 品牌主商户号
        pub brand_mchid: Option<String>,
        /// maximum profit-sharing ratio · 最大分账比例
        pub max_ratio: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_mchid: body("brand_mchid").promised(),
        max_ratio: body("max_ratio").promised(),
    } }

    crate::promised::promised! { Response {
        /// main brand merchant ID · 品牌主商户号
        brand_mchid 0(&str),
        /// maximum profit-sharing ratio · 最大分账比例
        max_ratio 1(i64),
    } }
}
