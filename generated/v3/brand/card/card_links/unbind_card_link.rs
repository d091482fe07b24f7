// Written by `cargo xtask codegen` from spec/openapi/v3/brand/card/card-links/unbind-card-link.md

//! `/v3/brand/card/card-links/unbind-card-link`

/// Unlink a transaction-linked card scene in effect · 解除已生效交易连接名片场景
///
/// `POST /v3/brand/card/card-links/unbind-card-link`
///
/// Official pages · 官方文档:
///
/// - partner: [4016366804](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::card::card_links::unbind_card_link::post::{PaymentScene, Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     payment_scene: PaymentScene::MiniProgram,
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::brand::card::card_links::unbind_card_link::post::{PaymentScene, Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     payment_scene: PaymentScene::MiniProgram,
/// })
/// .appid("wxea9c30890f48d5ae")
/// .card_link_mchid("111222333")
/// .service_id("00005000000000548218251086296300");
/// ```
#[doc(alias("解除已生效交易连接名片场景", "4016366804"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Unlink a transaction-linked card scene in effect · 解除已生效交易连接名片场景
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// trade scene type · 交易场景类型
        pub payment_scene: PaymentScene,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub card_link_mchid: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
    }

    crate::model! { Request {
        brand_id: body("brand_id").required(),
        payment_scene: body("payment_scene").required(),
        appid: body("appid"),
        card_link_mchid: body("card_link_mchid"),
        service_id: body("service_id"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// trade scene type · 交易场景类型
        payment_scene(PaymentScene),
    } {
        /// official account appid · 公众账号ID
        appid appid_opt(into String),
        /// merchant ID · 商户号
        card_link_mchid card_link_mchid_opt(into String),
        /// service ID · 服务ID
        service_id service_id_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/card/card-links/unbind-card-link",
        "解除已生效交易连接名片场景",
        "Unlink a transaction-linked card scene in effect",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::brand::card::card_links::get::PaymentScene;

    /// Unlink a transaction-linked card scene in effect · 解除已生效交易连接名片场景
    #[non_exhaustive]
    pub struct Response {
        /// brand ID · 品牌ID
        pub brand_id: Option<String>,
        /// trade scene type · 交易场景类型
        pub payment_scene: Option<PaymentScene>,
        /// official account appid · 公众账号ID
        pub appid: Option<String>,
        /// merchant ID · 商户号
        pub card_link_mchid: Option<String>,
        /// service ID · 服务ID
        pub service_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        brand_id: body("brand_id").promised(),
        payment_scene: body("payment_scene").promised(),
        appid: body("appid"),
        card_link_mchid: body("card_link_mchid"),
        service_id: body("service_id"),
    } }

    crate::promised::promised! { Response {
        /// brand ID · 品牌ID
        brand_id 0(&str),
        /// trade scene type · 交易场景类型
        payment_scene 1(&PaymentScene),
    } }
}
