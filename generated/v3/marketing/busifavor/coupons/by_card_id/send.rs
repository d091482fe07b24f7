// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/busifavor/coupons/{card_id}/send.md

//! `/v3/marketing/busifavor/coupons/{card_id}/send`

/// Issue a consumption card · 发放消费卡
///
/// `POST /v3/marketing/busifavor/coupons/{card_id}/send`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017164666](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::busifavor::coupons::by_card_id::send::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "",
///     appid: "",
///     openid: "",
///     out_request_no: "",
///     send_time: "",
/// });
/// let answer = request.send(&client).await?;
/// let card_code = answer.card_code()?;
/// # Ok(()) }
/// ```
#[doc(alias("发放消费卡", "4017164666"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Issue a consumption card · 发放消费卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// consumption card ID · 消费卡ID
        pub card_id: String,
        /// appid owning the consumption card · 消费卡归属appid
        pub appid: String,
        /// user openid · 用户openid
        pub openid: String,
        /// merchant reference number · 商户单据号
        pub out_request_no: String,
        /// card issuing request time · 请求发卡时间
        pub send_time: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        appid: body("appid").required(),
        openid: body("openid").required(),
        out_request_no: body("out_request_no").required(),
        send_time: body("send_time").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// consumption card ID · 消费卡ID
        card_id(&'a str),
        /// appid owning the consumption card · 消费卡归属appid
        appid(&'a str),
        /// user openid · 用户openid
        openid(&'a str),
        /// merchant reference number · 商户单据号
        out_request_no(&'a str),
        /// card issuing request time · 请求发卡时间
        send_time(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/busifavor/coupons/{card_id}/send",
        "发放消费卡",
        "Issue a consumption card",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Issue a consumption card · 发放消费卡
    #[non_exhaustive]
    pub struct Response {
        /// consumption card code · 消费卡code
        pub card_code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        card_code: body("card_code").promised(),
    } }

    crate::promised::promised! { Response {
        /// consumption card code · 消费卡code
        card_code 0(&str),
    } }
}
