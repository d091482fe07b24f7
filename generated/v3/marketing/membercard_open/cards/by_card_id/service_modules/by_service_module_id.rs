// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}.md

//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`

/// Remove a membership card service item · 移除会员卡服务项
///
/// `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017167557](https://pay.weixin.qq.com/doc/v3/merchant/4017167557)
/// - partner: [4017176594](https://pay.weixin.qq.com/doc/v3/partner/4017176594)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::service_modules::by_service_module_id::delete::{Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     service_module_id: "666",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("移除会员卡服务项", "4017167557", "4017176594"))]
pub mod delete {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::path;

    /// Remove a membership card service item · 移除会员卡服务项
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// member service item ID · 会员服务项ID
        pub service_module_id: String,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        service_module_id: path("service_module_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// member service item ID · 会员服务项ID
        service_module_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Delete,
            "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
            "移除会员卡服务项",
            "Remove a membership card service item",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);
}

/// Modify a membership card service item · 修改会员卡服务项
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017167417](https://pay.weixin.qq.com/doc/v3/merchant/4017167417)
/// - partner: [4017176491](https://pay.weixin.qq.com/doc/v3/partner/4017176491)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::service_modules::by_service_module_id::patch::{JumpMiniprogram, JumpMiniprogramRequired, Request, Required};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     service_module_id: "666",
///     jump_miniprogram: JumpMiniprogram::new(JumpMiniprogramRequired {
///         appid: "wx37178d097a6851d8",
///         path: "pages/index/index",
///     }),
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("修改会员卡服务项", "4017167417", "4017176491"))]
pub mod patch {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Modify a membership card service item · 修改会员卡服务项
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// member service item ID · 会员服务项ID
        pub service_module_id: String,
        /// jump to mini program · 跳转小程序
        pub jump_miniprogram: JumpMiniprogram,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        service_module_id: path("service_module_id").required(),
        jump_miniprogram: body("jump_miniprogram").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// member service item ID · 会员服务项ID
        service_module_id(&'a str),
        /// jump to mini program · 跳转小程序
        jump_miniprogram(JumpMiniprogram),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Patch,
        "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
        "修改会员卡服务项",
        "Modify a membership card service item",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::marketing::membercard_open::cards::by_card_id::service_modules::post::JumpMiniprogram;

    pub use crate::v3::marketing::membercard_open::cards::by_card_id::service_modules::post::JumpMiniprogramRequired;

    /// Modify a membership card service item · 修改会员卡服务项
    #[non_exhaustive]
    pub struct Response {
        /// membership card ID · 会员卡id
        pub card_id: Option<String>,
        /// member service item ID · 会员服务项ID
        pub service_module_id: Option<String>,
        /// jump to mini program · 跳转小程序
        pub jump_miniprogram: Option<response::JumpMiniprogram>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        card_id: body("card_id").promised(),
        service_module_id: body("service_module_id").promised(),
        jump_miniprogram: body("jump_miniprogram").promised(),
    } }

    crate::promised::promised! { Response {
        /// membership card ID · 会员卡id
        card_id 0(&str),
        /// member service item ID · 会员服务项ID
        service_module_id 1(&str),
        /// jump to mini program · 跳转小程序
        jump_miniprogram 2(&response::JumpMiniprogram),
    } }

    /// What is nested in the response.
    pub mod response {
        pub use crate::v3::marketing::membercard_open::cards::by_card_id::service_modules::post::response::JumpMiniprogram;
    }
}
