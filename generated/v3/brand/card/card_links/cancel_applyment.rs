// Written by `cargo xtask codegen` from spec/openapi/v3/brand/card/card-links/cancel-applyment.md

//! `/v3/brand/card/card-links/cancel-applyment`

/// Revoke a transaction-linked card configuration application · 撤销交易连接名片配置申请
///
/// `POST /v3/brand/card/card-links/cancel-applyment`
///
/// Official pages · 官方文档:
///
/// - partner: [4016366797](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::card::card_links::cancel_applyment::post::{Request, Required};
///
/// let request = Request::new(Required { business_code: "1900013511_10000", brand_id: "1004" });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("撤销交易连接名片配置申请", "4016366797"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Revoke a transaction-linked card configuration application · 撤销交易连接名片配置申请
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// business application number · 业务申请编号
        pub business_code: String,
        /// brand ID · 品牌ID
        pub brand_id: String,
    }

    crate::model! { Request {
        business_code: body("business_code").required(),
        brand_id: body("brand_id").required(),
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
        Method::Post,
        "/v3/brand/card/card-links/cancel-applyment",
        "撤销交易连接名片配置申请",
        "Revoke a transaction-linked card configuration application",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Revoke a transaction-linked card configuration application · 撤销交易连接名片配置申请
    #[non_exhaustive]
    pub struct Response {
        /// business application number · 业务申请编号
        pub business_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        business_code: body("business_code").promised(),
    } }

    crate::promised::promised! { Response {
        /// business application number · 业务申请编号
        business_code 0(&str),
    } }
}
