// Written by `cargo xtask codegen` from spec/openapi/v3/brand/partner/card-member/pay-view-tokens.md

//! `/v3/brand/partner/card-member/pay-view-tokens`

/// Pre-authorise the brand member payment code component · 品牌会员展示付款码组件预授权
///
/// `POST /v3/brand/partner/card-member/pay-view-tokens`
///
/// Official pages · 官方文档:
///
/// - partner: [4016834476](https://pay.weixin.qq.com/doc/v3/partner/4016834476)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::brand::partner::card_member::pay_view_tokens::post::{Request, Required};
///
/// let request = Request::new(Required {
///     brand_id: "1004",
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA",
/// });
/// let answer = request.send(&client).await?;
/// let token = answer.token()?;
/// # Ok(()) }
/// ```
#[doc(alias("品牌会员展示付款码组件预授权", "4016834476"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Pre-authorise the brand member payment code component · 品牌会员展示付款码组件预授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// brand ID · 品牌ID
        pub brand_id: String,
        /// membership card template ID · 会员卡模板ID
        pub card_id: String,
        /// user openid · 用户标识
        pub openid: String,
    }

    crate::model! { Request {
        brand_id: body("brand_id").required(),
        card_id: body("card_id").required(),
        openid: body("openid").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// brand ID · 品牌ID
        brand_id(&'a str),
        /// membership card template ID · 会员卡模板ID
        card_id(&'a str),
        /// user openid · 用户标识
        openid(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/brand/partner/card-member/pay-view-tokens",
        "品牌会员展示付款码组件预授权",
        "Pre-authorise the brand member payment code component",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-authorise the brand member payment code component · 品牌会员展示付款码组件预授权
    #[non_exhaustive]
    pub struct Response {
        /// pre-authorisation token · 预授权token
        pub token: Option<String>,
        /// token expiry time · token 过期时间; as 2018-06-08T10:34:56+08:00
        pub expire_time: Option<crate::Time>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        token: body("token").promised(),
        expire_time: body("expire_time").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-authorisation token · 预授权token
        token 0(&str),
        /// token expiry time · token 过期时间; as 2018-06-08T10:34:56+08:00
        expire_time 1(&crate::Time),
    } }
}
