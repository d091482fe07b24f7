// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/users/import.md

//! `/v3/marketing/membercard-open/cards/{card_id}/users/import`

/// Import a user's membership card by openid · 根据openid导入用户会员卡
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012549739](https://pay.weixin.qq.com/doc/v3/merchant/4012549739)
/// - partner: [4012727561](https://pay.weixin.qq.com/doc/v3/partner/4012727561)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::users::import::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     out_request_no: "100002322019090134234sfdf",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::users::import::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
///     out_request_no: "100002322019090134234sfdf",
/// })
/// .code("478515832665");
/// ```
#[doc(alias("根据openid导入用户会员卡", "4012549739", "4012727561"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Import a user's membership card by openid · 根据openid导入用户会员卡
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡ID
        pub card_id: String,
        /// user openid · 用户标识
        pub openid: String,
        /// membership card code · 会员卡code
        pub code: Option<String>,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        openid: body("openid").required(),
        code: body("code"),
        out_request_no: body("out_request_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡ID
        card_id(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
    } {
        /// membership card code · 会员卡code
        code code_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/membercard-open/cards/{card_id}/users/import",
        "根据openid导入用户会员卡",
        "Import a user's membership card by openid",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Import a user's membership card by openid · 根据openid导入用户会员卡
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
