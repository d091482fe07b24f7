// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules.md

//! `/v3/marketing/membercard-open/cards/{card_id}/service-modules`

pub mod by_service_module_id;

/// Add a membership card service item · 添加会员卡服务项
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167277)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017176338)
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::service_modules::post::{JumpMiniprogram, Request};
///
/// let request = Request::new(
///     "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     "666",
///     JumpMiniprogram::new("wx37178d097a6851d8", "pages/index/index"),
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Add a membership card service item · 添加会员卡服务项
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            card_id: impl Into<String>,
            service_module_id: impl Into<String>,
            jump_miniprogram: JumpMiniprogram,
        ) -> Self {
            Self {
                card_id: card_id.into(),
                service_module_id: service_module_id.into(),
                jump_miniprogram,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl JumpMiniprogram {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(appid: impl Into<String>, path: impl Into<String>) -> Self {
            Self {
                appid: appid.into(),
                path: path.into(),
            }
        }
    }

    /// Add a membership card service item · 添加会员卡服务项
    #[non_exhaustive]
    pub struct Response {
        /// membership card ID · 会员卡id
        pub card_id: Option<String>,
        /// member service item ID · 会员服务项ID
        pub service_module_id: Option<String>,
        /// jump to mini program · 跳转小程序
        pub jump_miniprogram: Option<response::JumpMiniprogram>,
    }

    crate::model! { Response: Default {
        card_id: body("card_id"),
        service_module_id: body("service_module_id"),
        jump_miniprogram: body("jump_miniprogram"),
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
        }

        crate::model! { JumpMiniprogram: Default {
            appid: body("appid"),
            path: body("path"),
        } }
    }
}
