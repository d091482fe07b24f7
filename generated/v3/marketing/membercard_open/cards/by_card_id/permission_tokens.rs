// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/permission-tokens.md

//! `/v3/marketing/membercard-open/cards/{card_id}/permission-tokens`

/// Pre-authorise as a merchant · 商户预授权
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012728179)
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::permission_tokens::post::Request;
///
/// let request = Request {
///     navigate_back_previous_page: Some(true),
///     activate_url: Some("https://w.url.cn/s/Ahz3p2C".into()),
///     activate_appid: Some("wxea9c30a90fs8d3fe".into()),
///     activate_path: Some("pages/activate/activate".into()),
///     outer_str: Some("szwxtd".into()),
///     ..Request::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "AUTO_ACTIVATE")
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Pre-authorise as a merchant · 商户预授权
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(card_id: impl Into<String>, activate_type: impl Into<String>) -> Self {
            Self {
                card_id: card_id.into(),
                activate_type: activate_type.into(),
                navigate_back_previous_page: None,
                activate_url: None,
                activate_appid: None,
                activate_path: None,
                outer_str: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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
    }

    crate::model! { Response: Default {
        permission_token: body("permission_token"),
    } }
}
