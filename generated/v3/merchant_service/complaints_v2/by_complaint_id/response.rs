// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints-v2/{complaint_id}/response.md

//! `/v3/merchant-service/complaints-v2/{complaint_id}/response`

/// Submit a reply · 提交回复
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012467254](https://pay.weixin.qq.com/doc/v3/merchant/4012467254)
/// - partner: [4012467213](https://pay.weixin.qq.com/doc/v3/partner/4012467213)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::response::post::{Request, Required};
///
/// let request = Request::new(Required {
///     complaint_id: "200201820200101080076610000",
///     complainted_mchid: "1900012181",
///     response_content: "已与用户沟通解决",
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::response::post::{MiniProgramJumpInfo, MiniProgramJumpInfoRequired, Request, Required};
///
/// let request = Request::new(Required {
///     complaint_id: "200201820200101080076610000",
///     complainted_mchid: "1900012181",
///     response_content: "已与用户沟通解决",
/// })
/// .response_images(["file23578_21798531.jpg"])
/// .jump_url("https://www.xxx.com/notify")
/// .jump_url_text("查看订单详情")
/// .mini_program_jump_info(MiniProgramJumpInfo::new(MiniProgramJumpInfoRequired {
///     appid: "example_appid",
///     path: "example_path",
///     text: "example_text",
/// }));
/// ```
#[doc(alias("提交回复", "4012467254", "4012467213"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Submit a reply · 提交回复
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// complaint ID · 投诉单号; up to 64 characters
        pub complaint_id: String,
        /// merchant ID complained about · 被诉商户号; up to 64 characters
        pub complainted_mchid: String,
        /// reply content · 回复内容; up to 500 characters
        pub response_content: String,
        /// reply images · 回复图片
        pub response_images: Option<Vec<String>>,
        /// jump link · 跳转链接; up to 512 characters
        pub jump_url: Option<String>,
        /// jump link text · 跳转链接文案; up to 10 characters
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

    crate::sent::sent! { Request(Required<'a>) {
        /// complaint ID · 投诉单号; up to 64 characters
        complaint_id(&'a str),
        /// merchant ID complained about · 被诉商户号; up to 64 characters
        complainted_mchid(&'a str),
        /// reply content · 回复内容; up to 500 characters
        response_content(&'a str),
    } {
        /// reply images · 回复图片
        response_images response_images_opt([into String]),
        /// jump link · 跳转链接; up to 512 characters
        jump_url jump_url_opt(into String),
        /// jump link text · 跳转链接文案; up to 10 characters
        jump_url_text jump_url_text_opt(into String),
        /// mini program jump information · 跳转小程序信息
        mini_program_jump_info mini_program_jump_info_opt(MiniProgramJumpInfo),
    } }

    /// The documentation's facts about the operation as a whole.
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
    #[must_use]
    #[non_exhaustive]
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

    crate::sent::sent! { MiniProgramJumpInfo(MiniProgramJumpInfoRequired<'a>) {
        /// jump mini program appid · 跳转小程序APPID
        appid(&'a str),
        /// jump mini program page path · 跳转小程序页面PATH
        path(&'a str),
        /// name of the mini program page to jump to · 跳转小程序页面名称
        text(&'a str),
    } {
    } }
}
