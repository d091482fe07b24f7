// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules.md

//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules`

pub mod by_service_module_id;

/// Add a membership card service item · 添加会员卡服务项
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017167277](https://pay.weixin.qq.com/doc/v3/merchant/4017167277)
/// - partner: [4017176338](https://pay.weixin.qq.com/doc/v3/partner/4017176338)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::service_modules::post::{JumpMiniprogram, JumpMiniprogramRequired, Request, Required};
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
#[doc(alias("添加会员卡服务项", "4017167277", "4017176338"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add a membership card service item · 添加会员卡服务项
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
        service_module_id: body("service_module_id").required(),
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
        Method::Post,
        "/v3/marketing/membercard-open/cards/{card_id}/service-modules",
        "添加会员卡服务项",
        "Add a membership card service item",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    /// jump to mini program · 跳转小程序
    #[must_use]
    #[non_exhaustive]
    pub struct JumpMiniprogram {
        /// mini program appid · 小程序appid
        pub appid: String,
        /// mini program path · 小程序path
        pub path: String,
    }

    crate::model! { JumpMiniprogram {
        appid: body("appid").required(),
        path: body("path").required(),
    } }

    crate::sent::sent! { JumpMiniprogram(JumpMiniprogramRequired<'a>) {
        /// mini program appid · 小程序appid
        appid(&'a str),
        /// mini program path · 小程序path
        path(&'a str),
    } {
    } }

    /// Add a membership card service item · 添加会员卡服务项
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
        use crate::model::body;

        /// jump to mini program · 跳转小程序
        #[non_exhaustive]
        pub struct JumpMiniprogram {
            /// mini program appid · 小程序appid
            pub appid: Option<String>,
            /// mini program path · 小程序path
            pub path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { JumpMiniprogram: Received {
            appid: body("appid").promised(),
            path: body("path").promised(),
        } }

        crate::promised::promised! { JumpMiniprogram {
            /// mini program appid · 小程序appid
            appid 0(&str),
            /// mini program path · 小程序path
            path 1(&str),
        } }
    }
}
