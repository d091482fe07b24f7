// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import.md

//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`

/// Import a user's membership card by mobile number · 根据手机号导入用户会员卡
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012550535](https://pay.weixin.qq.com/doc/v3/merchant/4012550535)
/// - partner: [4012727629](https://pay.weixin.qq.com/doc/v3/partner/4012727629)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::phone_membercard::import::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     encrypted_phone_number: "…",
///     out_request_no: "100002322019090134234sfdf",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::phone_membercard::import::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     encrypted_phone_number: "…",
///     out_request_no: "100002322019090134234sfdf",
/// })
/// .code("478515832665");
/// ```
#[doc(alias("根据手机号导入用户会员卡", "4012550535", "4012727629"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{Mark, body, path};

    /// Import a user's membership card by mobile number · 根据手机号导入用户会员卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡ID
        pub card_id: String,
        /// user's encrypted mobile number · 用户加密手机号
        pub encrypted_phone_number: crate::Sensitive,
        /// membership card code · 会员卡code
        pub code: Option<String>,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        encrypted_phone_number: body("encrypted_phone_number").required().mark(Mark::Rsa),
        code: body("code"),
        out_request_no: body("out_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡ID
        card_id(&'a str),
        /// user's encrypted mobile number · 用户加密手机号
        encrypted_phone_number(&'a str),
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
    } {
        /// membership card code · 会员卡code
        code code_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
        "根据手机号导入用户会员卡",
        "Import a user's membership card by mobile number",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Import a user's membership card by mobile number · 根据手机号导入用户会员卡
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
