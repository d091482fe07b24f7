// Written by `cargo xtask codegen` from spec/openapi/v3/brand/card/card-configs/preview-url.md

//! `/v3/brand/card/card-configs/preview-url`

/// Get a merchant card preview QR code · 获取商家名片预览二维码
///
/// `GET /v3/brand/card/card-configs/preview-url`
///
/// Official pages · 官方文档:
///
/// - partner: [4016641998](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::card::card_configs::preview_url::get::Request;
///
/// let request = Request::new("120344");
/// let answer = request.send(&client).await?;
/// let card_preview_url = answer.card_preview_url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::card::card_configs::preview_url::get::Request;
///
/// let request = Request::new("120344")
///     .business_code("1900013511_10000")
///     .applyment_id("1111111111");
/// ```
#[doc(alias("获取商家名片预览二维码", "4016641998"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get a merchant card preview QR code · 获取商家名片预览二维码
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        business_code: query("business_code"),
        applyment_id: query("applyment_id"),
        brand_id: query("brand_id").required(),
    } }

    crate::sent::sent! { Request(brand_id: into String) {
        /// business application number · 业务申请编号
        business_code business_code_opt(into String),
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id applyment_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/brand/card/card-configs/preview-url",
        "获取商家名片预览二维码",
        "Get a merchant card preview QR code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Get a merchant card preview QR code · 获取商家名片预览二维码
    #[non_exhaustive]
    pub struct Response {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// QR code link for previewing the merchant card · 商家名片预览二维码链接
        pub card_preview_url: Option<String>,
        /// preview QR code link expiry time · 预览二维码链接过期时间
        pub url_expired_time: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        business_code: body("business_code").promised(),
        applyment_id: body("applyment_id").promised(),
        brand_id: body("brand_id").promised(),
        card_preview_url: body("card_preview_url").promised(),
        url_expired_time: body("url_expired_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// business application number · 业务申请编号
        business_code 0(&str),
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 1(&str),
        /// brand ID · 品牌ID
        brand_id 2(&str),
        /// QR code link for previewing the merchant card · 商家名片预览二维码链接
        card_preview_url 3(&str),
        /// preview QR code link expiry time · 预览二维码链接过期时间
        url_expired_time 4(&str),
    } }
}
