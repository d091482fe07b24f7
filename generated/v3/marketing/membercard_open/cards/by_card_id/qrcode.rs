// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/qrcode.md

//! `/v3/marketing/membercard-open/cards/{card_id}/qrcode`

/// Create a membership card QR code · 创建会员卡二维码
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012550605](https://pay.weixin.qq.com/doc/v3/merchant/4012550605)
/// - partner: [4012727701](https://pay.weixin.qq.com/doc/v3/partner/4012727701)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::qrcode::post::{ActivateType, Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     activate_type: ActivateType::AutoActivate,
/// });
/// let answer = request.send(&client).await?;
/// let url = answer.url()?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::qrcode::post::{ActivateType, Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     activate_type: ActivateType::AutoActivate,
/// })
/// .activate_url("https://w.url.cn/s/Ahz3p2C")
/// .activate_appid("wxea9c30a90fs8d3fe")
/// .activate_path("pages/activate/activate")
/// .outer_str("szwxtd");
/// ```
#[doc(alias("创建会员卡二维码", "4012550605", "4012727701"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Create a membership card QR code · 创建会员卡二维码
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// membership card activation type · 会员卡激活类型
        pub activate_type: ActivateType,
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
        activate_url: body("activate_url"),
        activate_appid: body("activate_appid"),
        activate_path: body("activate_path"),
        outer_str: body("outer_str"),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// membership card activation type · 会员卡激活类型
        activate_type(ActivateType),
    } {
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
        "/v3/marketing/membercard-open/cards/{card_id}/qrcode",
        "创建会员卡二维码",
        "Create a membership card QR code",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    crate::open_enum! {
        /// membership card activation type · 会员卡激活类型
        pub enum ActivateType {
            AutoActivate = "AUTO_ACTIVATE",
            JumpActivate = "JUMP_ACTIVATE",
        }
    }

    /// Create a membership card QR code · 创建会员卡二维码
    #[non_exhaustive]
    pub struct Response {
        /// URL encoded in the QR code · 二维码对应的url
        pub url: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        url: body("url").promised(),
    } }

    crate::promised::promised! { Response {
        /// URL encoded in the QR code · 二维码对应的url
        url 0(&str),
    } }
}
