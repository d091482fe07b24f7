// Written by `cargo xtask codegen` from spec/openapi/v3/brand/card/card-configs/cancel-applyment.md

//! `/v3/brand/card/card-configs/cancel-applyment`

/// Revoke a merchant card configuration application · 撤销商家名片配置申请
///
/// `POST /v3/brand/card/card-configs/cancel-applyment`
///
/// Official pages · 官方文档:
///
/// - partner: [4016475172](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::card::card_configs::cancel_applyment::post::Request;
///
/// let request = Request::new("1004");
/// let answer = request.send(&client).await?;
/// let applyment_state = answer.applyment_state()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::card::card_configs::cancel_applyment::post::Request;
///
/// let request = Request::new("1004")
///     .business_code("1900013511_10000")
///     .applyment_id("1111111111");
/// ```
#[doc(alias("撤销商家名片配置申请", "4016475172"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Revoke a merchant card configuration application · 撤销商家名片配置申请
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
        business_code: body("business_code"),
        applyment_id: body("applyment_id"),
        brand_id: body("brand_id").required(),
    } }

    crate::sent::sent! { Request(brand_id: into String) {
        /// business application number · 业务申请编号
        business_code business_code_opt(into String),
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id applyment_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/card/card-configs/cancel-applyment",
        "撤销商家名片配置申请",
        "Revoke a merchant card configuration application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke a merchant card configuration application · 撤销商家名片配置申请
    #[non_exhaustive]
    pub struct Response {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        /// WeChat Pay application ID · 微信支付申请单号
        pub applyment_id: Option<String>,
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// application state · 申请单状态
        pub applyment_state: Option<response::ApplymentState>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        business_code: body("business_code").promised(),
        applyment_id: body("applyment_id").promised(),
        brand_id: body("brand_id").promised(),
        applyment_state: body("applyment_state").promised(),
    } }

    crate::promised::promised! { Response {
        /// business application number · 业务申请编号
        business_code 0(&str),
        /// WeChat Pay application ID · 微信支付申请单号
        applyment_id 1(&str),
        /// brand ID · 品牌ID
        brand_id 2(&str),
        /// application state · 申请单状态
        applyment_state 3(&response::ApplymentState),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::brand::card::card_configs::get::response::ApplymentState;
    }
}
