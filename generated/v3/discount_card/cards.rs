// Written by `cargo xtask codegen` from spec/openapi/v3/discount-card/cards.md

//! `/v3/discount-card/cards`

pub mod by_out_card_code;

/// Prepare a card claim request · 预受理领卡请求
///
/// `POST /v3/discount-card/cards`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::discount_card::cards::post::{Request, Required};
///
/// let request = Request::new(Required {
///     out_card_code: "6e8369071cd942c0476613f9d1ce9ca3",
///     card_template_id: "87789b2f25177433bcbf407e8e471f95",
///     appid: "wxd678efh567hg6787",
///     notify_url: "https://api.test.com",
/// });
/// let answer = request.send(&client).await?;
/// let prepare_card_token = answer.prepare_card_token()?;
/// # Ok(()) }
/// ```
#[doc(alias("预受理领卡请求"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Prepare a card claim request · 预受理领卡请求
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// merchant card claim number · 商户领卡号
        pub out_card_code: String,
        /// card template ID · 卡模板ID
        pub card_template_id: String,
        /// official account appid · 公众账号ID
        pub appid: String,
        /// merchant notification URL · 通知商户URL
        pub notify_url: String,
    }

    crate::model! { Request {
        out_card_code: body("out_card_code").required(),
        card_template_id: body("card_template_id").required(),
        appid: body("appid").required(),
        notify_url: body("notify_url").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// merchant card claim number · 商户领卡号
        out_card_code(&'a str),
        /// card template ID · 卡模板ID
        card_template_id(&'a str),
        /// official account appid · 公众账号ID
        appid(&'a str),
        /// merchant notification URL · 通知商户URL
        notify_url(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/discount-card/cards",
        "预受理领卡请求",
        "Prepare a card claim request",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Prepare a card claim request · 预受理领卡请求
    #[non_exhaustive]
    pub struct Response {
        /// pre-claim card request token · 预领卡请求token
        pub prepare_card_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        prepare_card_token: body("prepare_card_token").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-claim card request token · 预领卡请求token
        prepare_card_token 0(&str),
    } }
}
