// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/permission-tokens.md

//! `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`

/// Pre-authorise as a merchant · 商户预授权
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012550867](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
/// - partner: [4012728179](https://pay.weixin.qq.com/doc/v3/partner/4012728179)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::permission_tokens::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     activate_type: "AUTO_ACTIVATE",
/// });
/// let answer = request.send(&client).await?;
/// let permission_token = answer.permission_token()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::permission_tokens::post::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     activate_type: "AUTO_ACTIVATE",
/// })
/// .navigate_back_previous_page(true)
/// .activate_url("https://w.url.cn/s/Ahz3p2C")
/// .activate_appid("wxea9c30a90fs8d3fe")
/// .activate_path("pages/activate/activate")
/// .outer_str("szwxtd");
/// ```
#[doc(alias("商户预授权", "4012550867", "4012728179"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Pre-authorise as a merchant · 商户预授权
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card template ID · 会员卡模板id
        pub card_id: String,
        /// activation type · 激活类型
        pub activate_type: String,
        /// what follows once the user has opened the card · 设置用户在开卡完成后
        pub navigate_back_previous_page: Option<bool>,
        /// URL to jump to for activation · 跳转激活的url
        pub activate_url: Option<String>,
        /// appid to jump to for activation · 跳转激活的appid
        pub activate_appid: Option<String>,
        /// path to jump to for activation · 跳转激活的path
        pub activate_path: Option<String>,
        /// custom scene value · 自定义场景值
        pub outer_str: Option<String>,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        activate_type: body("activate_type").required(),
        navigate_back_previous_page: body("navigate_back_previous_page"),
        activate_url: body("activate_url"),
        activate_appid: body("activate_appid"),
        activate_path: body("activate_path"),
        outer_str: body("outer_str"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card template ID · 会员卡模板id
        card_id(&'a str),
        /// activation type · 激活类型
        activate_type(&'a str),
    } {
        /// what follows once the user has opened the card · 设置用户在开卡完成后
        navigate_back_previous_page navigate_back_previous_page_opt(bool),
        /// URL to jump to for activation · 跳转激活的url
        activate_url activate_url_opt(into String),
        /// appid to jump to for activation · 跳转激活的appid
        activate_appid activate_appid_opt(into String),
        /// path to jump to for activation · 跳转激活的path
        activate_path activate_path_opt(into String),
        /// custom scene value · 自定义场景值
        outer_str outer_str_opt(into String),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
        "商户预授权",
        "Pre-authorise as a merchant",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// Pre-authorise as a merchant · 商户预授权
    #[non_exhaustive]
    pub struct Response {
        /// pre-authorisation token · 预授权token
        pub permission_token: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        permission_token: body("permission_token").promised(),
    } }

    crate::promised::promised! { Response {
        /// pre-authorisation token · 预授权token
        permission_token 0(&str),
    } }
}
