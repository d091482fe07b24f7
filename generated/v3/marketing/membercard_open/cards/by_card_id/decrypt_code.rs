// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/decrypt-code.md

//! `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`

/// Decode an encrypted code (redirect activation) · 加密code解码（跳转型激活）
///
/// `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012550742](https://pay.weixin.qq.com/doc/v3/merchant/4012550742)
/// - partner: [4012727758](https://pay.weixin.qq.com/doc/v3/partner/4012727758)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::decrypt_code::get::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     encrypt_code: "XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE",
/// });
/// let answer = request.send(&client).await?;
/// let code = answer.code()?;
/// # Ok(()) }
/// ```
#[doc(alias("加密code解码（跳转型激活）", "4012550742", "4012727758"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Decode an encrypted code (redirect activation) · 加密code解码（跳转型激活）
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// encrypted code · 加密code
        pub encrypt_code: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        encrypt_code: query("encrypt_code").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// encrypted code · 加密code
        encrypt_code(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
        "加密code解码（跳转型激活）",
        "Decode an encrypted code (redirect activation)",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Decode an encrypted code (redirect activation) · 加密code解码（跳转型激活）
    #[non_exhaustive]
    pub struct Response {
        /// membership card code · 会员卡code
        pub code: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        code: body("code").promised(),
    } }

    crate::promised::promised! { Response {
        /// membership card code · 会员卡code
        code 0(&str),
    } }
}
