// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints-v2/{complaint_id}/response.md

//! `/v3/merchant-service/complaints-v2/{complaint_id}/response`

/// Submit a reply · 提交回复
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467213)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::response::post::{MiniProgramJumpInfo, Request};
///
/// let request = Request {
///     response_images: Some(vec!["file23578_21798531.jpg".into()]),
///     jump_url: Some("https://www.xxx.com/notify".into()),
///     jump_url_text: Some("查看订单详情".into()),
///     mini_program_jump_info: Some(MiniProgramJumpInfo::new("example_appid", "example_path", "example_text")),
///     ..Request::new("200201820200101080076610000", "1900012181", "已与用户沟通解决")
/// };
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Submit a reply · 提交回复
    pub struct Request {
        /// complaint ID · 投诉单号
        pub complaint_id: String,
        /// merchant ID complained about · 被诉商户号
        pub complainted_mchid: String,
        /// reply content · 回复内容
        pub response_content: String,
        /// reply images · 回复图片
        pub response_images: Option<Vec<String>>,
        /// jump link · 跳转链接
        pub jump_url: Option<String>,
        /// jump link text · 跳转链接文案
        pub jump_url_text: Option<String>,
        /// mini program jump information · 跳转小程序信息
        pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
        complainted_mchid: body("complainted_mchid").required(),
        response_content: body("response_content").required(),
        response_images: body("response_images"),
        jump_url: body("jump_url"),
        jump_url_text: body("jump_url_text"),
        mini_program_jump_info: body("mini_program_jump_info"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            complaint_id: impl Into<String>,
            complainted_mchid: impl Into<String>,
            response_content: impl Into<String>,
        ) -> Self {
            Self {
                complaint_id: complaint_id.into(),
                complainted_mchid: complainted_mchid.into(),
                response_content: response_content.into(),
                response_images: None,
                jump_url: None,
                jump_url_text: None,
                mini_program_jump_info: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/merchant-service/complaints-v2/{complaint_id}/response",
            "提交回复",
            "Submit a reply",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// mini program jump information · 跳转小程序信息
    pub struct MiniProgramJumpInfo {
        /// jump mini program appid · 跳转小程序APPID
        pub appid: String,
        /// jump mini program page path · 跳转小程序页面PATH
        pub path: String,
        /// name of the mini program page to jump to · 跳转小程序页面名称
        pub text: String,
    }

    crate::model! { MiniProgramJumpInfo {
        appid: body("appid").required(),
        path: body("path").required(),
        text: body("text").required(),
    } }

    impl MiniProgramJumpInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            appid: impl Into<String>,
            path: impl Into<String>,
            text: impl Into<String>,
        ) -> Self {
            Self {
                appid: appid.into(),
                path: path.into(),
                text: text.into(),
            }
        }
    }
}
