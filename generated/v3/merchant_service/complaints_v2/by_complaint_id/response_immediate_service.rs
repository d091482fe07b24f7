// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service.md

//! `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`

/// Reply to a complaint that needs immediate service · 回复需要即时服务的投诉单
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017151596](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
/// - partner: [4017151726](https://pay.weixin.qq.com/doc/v3/partner/4017151726)
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
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::response_immediate_service::post::{Message, Request, Required};
///
/// let request = Request::new(Required {
///     complaint_id: "200201820200101080076610000",
///     complainted_mchid: "1900012181",
///     message: Message::new(),
///     idempotent_id: "550e8400-e29b-41d4-a716-446655440000",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::response_immediate_service::post::{Action, ActionType, Blocks, Button, ButtonGroup, ButtonLayout, Buttons, Color, FaqList, Faqs, Image, ImageStyleType, InvalidInfo, Link, Message, MessageInfo, MiniProgramJumpInfo, Request, Required, SenderIdentity, Text, Type};
///
/// let request = Request::new(Required {
///     complaint_id: "200201820200101080076610000",
///     complainted_mchid: "1900012181",
///     message: Message::new()
///         .blocks([Blocks::new()
///             .type_(Type::Text)
///             .text(Text::new().text("example_text").color(Color::Default).is_bold(true))
///             .image(Image::new()
///                 .media_id("example_media_id")
///                 .image_style_type(ImageStyleType::ImageStyleTypeNarrow))
///             .link(Link::new()
///                 .text("example_text")
///                 .action(Action::new()
///                     .action_type(ActionType::ActionTypeSendMessage)
///                     .jump_url("example_jump_url")
///                     .mini_program_jump_info(MiniProgramJumpInfo::new()
///                         .appid("example_appid")
///                         .path("example_path")
///                         .text("example_text"))
///                     .message_info(MessageInfo::new("example_content").custom_data("example_custom_data"))
///                     .action_id("example_action_id"))
///                 .invalid_info(InvalidInfo::new()
///                     .expired_time("2015-05-20T13:29:35+08:00")
///                     .multi_clickable(true)))
///             .faq_list(FaqList::new()
///                 .faqs([Faqs::new()
///                     .faq_id("example_faq_id")
///                     .faq_title("example_faq_title")
///                     .action(Action::new()
///                         .action_type(ActionType::ActionTypeSendMessage)
///                         .jump_url("example_jump_url")
///                         .mini_program_jump_info(MiniProgramJumpInfo::new()
///                             .appid("example_appid")
///                             .path("example_path")
///                             .text("example_text"))
///                         .message_info(MessageInfo::new("example_content").custom_data("example_custom_data"))
///                         .action_id("example_action_id"))]))
///             .button(Button::new()
///                 .text("example_text")
///                 .action(Action::new()
///                     .action_type(ActionType::ActionTypeSendMessage)
///                     .jump_url("example_jump_url")
///                     .mini_program_jump_info(MiniProgramJumpInfo::new()
///                         .appid("example_appid")
///                         .path("example_path")
///                         .text("example_text"))
///                     .message_info(MessageInfo::new("example_content").custom_data("example_custom_data"))
///                     .action_id("example_action_id"))
///                 .invalid_info(InvalidInfo::new()
///                     .expired_time("2015-05-20T13:29:35+08:00")
///                     .multi_clickable(true)))
///             .button_group(ButtonGroup::new()
///                 .buttons([Buttons::new()
///                     .text("example_text")
///                     .action(Action::new()
///                         .action_type(ActionType::ActionTypeSendMessage)
///                         .jump_url("example_jump_url")
///                         .mini_program_jump_info(MiniProgramJumpInfo::new()
///                             .appid("example_appid")
///                             .path("example_path")
///                             .text("example_text"))
///                         .message_info(MessageInfo::new("example_content").custom_data("example_custom_data"))
///                         .action_id("example_action_id"))
///                     .invalid_info(InvalidInfo::new()
///                         .expired_time("2015-05-20T13:29:35+08:00")
///                         .multi_clickable(true))])
///                 .button_layout(ButtonLayout::LayoutHorizontal)
///                 .invalid_info(InvalidInfo::new()
///                     .expired_time("2015-05-20T13:29:35+08:00")
///                     .multi_clickable(true)))])
///         .sender_identity(SenderIdentity::Unknown_)
///         .custom_data("example_custom_data"),
///     idempotent_id: "550e8400-e29b-41d4-a716-446655440000",
/// });
/// ```
#[doc(alias("回复需要即时服务的投诉单", "4017151596", "4017151726"))]
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reply to a complaint that needs immediate service · 回复需要即时服务的投诉单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// complaint ID · 投诉单号; up to 64 characters
        pub complaint_id: String,
        /// merchant ID complained about · 被诉商户号; up to 64 characters
        pub complainted_mchid: String,
        /// message content · 消息内容
        pub message: Message,
        /// idempotency ID · 幂等ID; up to 128 characters
        pub idempotent_id: String,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
        complainted_mchid: body("complainted_mchid").required(),
        message: body("message").required(),
        idempotent_id: body("idempotent_id").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// complaint ID · 投诉单号; up to 64 characters
        complaint_id(&'a str),
        /// merchant ID complained about · 被诉商户号; up to 64 characters
        complainted_mchid(&'a str),
        /// message content · 消息内容
        message(Message),
        /// idempotency ID · 幂等ID; up to 128 characters
        idempotent_id(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
        "回复需要即时服务的投诉单",
        "Reply to a complaint that needs immediate service",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

    pub use crate::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::response::Type;

    pub use crate::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::response::Color;

    /// text · 文本
    #[must_use]
    #[non_exhaustive]
    pub struct Text {
        /// text · 文本
        pub text: Option<String>,
        /// text colour · 文本颜色
        pub color: Option<Color>,
        /// whether bold · 是否粗体
        pub is_bold: Option<bool>,
    }

    crate::model! { Text: Default {
        text: body("text"),
        color: body("color"),
        is_bold: body("is_bold"),
    } }

    crate::sent::sent! { Text {
        /// text · 文本
        text text_opt(into String),
        /// text colour · 文本颜色
        color color_opt(Color),
        /// whether bold · 是否粗体
        is_bold is_bold_opt(bool),
    } }

    pub use crate::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::response::ImageStyleType;

    /// image · 图片
    #[must_use]
    #[non_exhaustive]
    pub struct Image {
        /// media ID · 媒体ID
        pub media_id: Option<String>,
        /// image style type · 图片样式类型
        pub image_style_type: Option<ImageStyleType>,
    }

    crate::model! { Image: Default {
        media_id: body("media_id"),
        image_style_type: body("image_style_type"),
    } }

    crate::sent::sent! { Image {
        /// media ID · 媒体ID
        media_id media_id_opt(into String),
        /// image style type · 图片样式类型
        image_style_type image_style_type_opt(ImageStyleType),
    } }

    pub use crate::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::response::ActionType;

    /// mini program jump information · 跳转小程序信息
    #[must_use]
    #[non_exhaustive]
    pub struct MiniProgramJumpInfo {
        /// jump mini program appid · 跳转小程序APPID
        pub appid: Option<String>,
        /// jump mini program page path · 跳转小程序页面PATH
        pub path: Option<String>,
        /// name of the mini program page to jump to · 跳转小程序页面名称
        pub text: Option<String>,
    }

    crate::model! { MiniProgramJumpInfo: Default {
        appid: body("appid"),
        path: body("path"),
        text: body("text"),
    } }

    crate::sent::sent! { MiniProgramJumpInfo {
        /// jump mini program appid · 跳转小程序APPID
        appid appid_opt(into String),
        /// jump mini program page path · 跳转小程序页面PATH
        path path_opt(into String),
        /// name of the mini program page to jump to · 跳转小程序页面名称
        text text_opt(into String),
    } }

    /// reply message content · 回复消息内容
    #[must_use]
    #[non_exhaustive]
    pub struct MessageInfo {
        /// content of the reply message · 回复的消息内容
        pub content: String,
        /// custom pass-through field · 自定义透传字段
        pub custom_data: Option<String>,
    }

    crate::model! { MessageInfo {
        content: body("content").required(),
        custom_data: body("custom_data"),
    } }

    crate::sent::sent! { MessageInfo(content: into String) {
        /// custom pass-through field · 自定义透传字段
        custom_data custom_data_opt(into String),
    } }

    /// action · 动作
    #[must_use]
    #[non_exhaustive]
    pub struct Action {
        /// action type · 动作类型
        pub action_type: Option<ActionType>,
        /// jump link · 跳转链接
        pub jump_url: Option<String>,
        /// mini program jump information · 跳转小程序信息
        pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
        /// reply message content · 回复消息内容
        pub message_info: Option<MessageInfo>,
        /// action ID · 动作id
        pub action_id: Option<String>,
    }

    crate::model! { Action: Default {
        action_type: body("action_type"),
        jump_url: body("jump_url"),
        mini_program_jump_info: body("mini_program_jump_info"),
        message_info: body("message_info"),
        action_id: body("action_id"),
    } }

    crate::sent::sent! { Action {
        /// action type · 动作类型
        action_type action_type_opt(ActionType),
        /// jump link · 跳转链接
        jump_url jump_url_opt(into String),
        /// mini program jump information · 跳转小程序信息
        mini_program_jump_info mini_program_jump_info_opt(MiniProgramJumpInfo),
        /// reply message content · 回复消息内容
        message_info message_info_opt(MessageInfo),
        /// action ID · 动作id
        action_id action_id_opt(into String),
    } }

    /// invalidation configuration · 失效配置
    #[must_use]
    #[non_exhaustive]
    pub struct InvalidInfo {
        /// expiry time · 过期时间; as 2018-06-08T10:34:56+08:00
        pub expired_time: Option<crate::Time>,
        /// whether it can be clicked several times · 是否可以多次点击
        pub multi_clickable: Option<bool>,
    }

    crate::model! { InvalidInfo: Default {
        expired_time: body("expired_time"),
        multi_clickable: body("multi_clickable"),
    } }

    crate::sent::sent! { InvalidInfo {
        /// expiry time · 过期时间; as 2018-06-08T10:34:56+08:00
        expired_time expired_time_opt(into crate::Time),
        /// whether it can be clicked several times · 是否可以多次点击
        multi_clickable multi_clickable_opt(bool),
    } }

    /// link · 链接
    #[must_use]
    #[non_exhaustive]
    pub struct Link {
        /// text · 文本
        pub text: Option<String>,
        /// action · 动作
        pub action: Option<Action>,
        /// invalidation configuration · 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    crate::model! { Link: Default {
        text: body("text"),
        action: body("action"),
        invalid_info: body("invalid_info"),
    } }

    crate::sent::sent! { Link {
        /// text · 文本
        text text_opt(into String),
        /// action · 动作
        action action_opt(Action),
        /// invalidation configuration · 失效配置
        invalid_info invalid_info_opt(InvalidInfo),
    } }

    /// FAQ list · FAQ列表
    #[must_use]
    #[non_exhaustive]
    pub struct Faqs {
        /// FAQ ID · faq的id
        pub faq_id: Option<String>,
        /// FAQ content · faq内容
        pub faq_title: Option<String>,
        /// action · 动作
        pub action: Option<Action>,
    }

    crate::model! { Faqs: Default {
        faq_id: body("faq_id"),
        faq_title: body("faq_title"),
        action: body("action"),
    } }

    crate::sent::sent! { Faqs {
        /// FAQ ID · faq的id
        faq_id faq_id_opt(into String),
        /// FAQ content · faq内容
        faq_title faq_title_opt(into String),
        /// action · 动作
        action action_opt(Action),
    } }

    /// FAQ list · FAQ列表
    #[must_use]
    #[non_exhaustive]
    pub struct FaqList {
        /// FAQ list · FAQ列表
        pub faqs: Option<Vec<Faqs>>,
    }

    crate::model! { FaqList: Default {
        faqs: body("faqs"),
    } }

    crate::sent::sent! { FaqList {
        /// FAQ list · FAQ列表
        faqs faqs_opt([Faqs]),
    } }

    /// button · 按钮
    #[must_use]
    #[non_exhaustive]
    pub struct Button {
        /// text · 文本
        pub text: Option<String>,
        /// action · 动作
        pub action: Option<Action>,
        /// invalidation configuration · 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    crate::model! { Button: Default {
        text: body("text"),
        action: body("action"),
        invalid_info: body("invalid_info"),
    } }

    crate::sent::sent! { Button {
        /// text · 文本
        text text_opt(into String),
        /// action · 动作
        action action_opt(Action),
        /// invalidation configuration · 失效配置
        invalid_info invalid_info_opt(InvalidInfo),
    } }

    /// button group · 按钮组
    #[must_use]
    #[non_exhaustive]
    pub struct Buttons {
        /// text · 文本
        pub text: Option<String>,
        /// action · 动作
        pub action: Option<Action>,
        /// invalidation configuration · 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    crate::model! { Buttons: Default {
        text: body("text"),
        action: body("action"),
        invalid_info: body("invalid_info"),
    } }

    crate::sent::sent! { Buttons {
        /// text · 文本
        text text_opt(into String),
        /// action · 动作
        action action_opt(Action),
        /// invalidation configuration · 失效配置
        invalid_info invalid_info_opt(InvalidInfo),
    } }

    pub use crate::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::response::ButtonLayout;

    /// button group · 按钮组
    #[must_use]
    #[non_exhaustive]
    pub struct ButtonGroup {
        /// button group · 按钮组
        pub buttons: Option<Vec<Buttons>>,
        /// button layout · 按钮布局方式
        pub button_layout: Option<ButtonLayout>,
        /// invalidation configuration · 失效配置
        pub invalid_info: Option<InvalidInfo>,
    }

    crate::model! { ButtonGroup: Default {
        buttons: body("buttons"),
        button_layout: body("button_layout"),
        invalid_info: body("invalid_info"),
    } }

    crate::sent::sent! { ButtonGroup {
        /// button group · 按钮组
        buttons buttons_opt([Buttons]),
        /// button layout · 按钮布局方式
        button_layout button_layout_opt(ButtonLayout),
        /// invalidation configuration · 失效配置
        invalid_info invalid_info_opt(InvalidInfo),
    } }

    /// message content · 消息内容
    #[must_use]
    #[non_exhaustive]
    pub struct Blocks {
        /// message block type · 消息块类型
        pub type_: Option<Type>,
        /// text · 文本
        pub text: Option<Text>,
        /// image · 图片
        pub image: Option<Image>,
        /// link · 链接
        pub link: Option<Link>,
        /// FAQ list · FAQ列表
        pub faq_list: Option<FaqList>,
        /// button · 按钮
        pub button: Option<Button>,
        /// button group · 按钮组
        pub button_group: Option<ButtonGroup>,
    }

    crate::model! { Blocks: Default {
        type_: body("type"),
        text: body("text"),
        image: body("image"),
        link: body("link"),
        faq_list: body("faq_list"),
        button: body("button"),
        button_group: body("button_group"),
    } }

    crate::sent::sent! { Blocks {
        /// message block type · 消息块类型
        type_ type_opt(Type),
        /// text · 文本
        text text_opt(Text),
        /// image · 图片
        image image_opt(Image),
        /// link · 链接
        link link_opt(Link),
        /// FAQ list · FAQ列表
        faq_list faq_list_opt(FaqList),
        /// button · 按钮
        button button_opt(Button),
        /// button group · 按钮组
        button_group button_group_opt(ButtonGroup),
    } }

    pub use crate::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::response::SenderIdentity;

    /// message content · 消息内容
    #[must_use]
    #[non_exhaustive]
    pub struct Message {
        /// message content · 消息内容
        pub blocks: Option<Vec<Blocks>>,
        /// sender identity category · 发送者身份类别
        pub sender_identity: Option<SenderIdentity>,
        /// custom pass-through information · 自定义透传信息; up to 4096 characters
        pub custom_data: Option<String>,
    }

    crate::model! { Message: Default {
        blocks: body("blocks"),
        sender_identity: body("sender_identity"),
        custom_data: body("custom_data"),
    } }

    crate::sent::sent! { Message {
        /// message content · 消息内容
        blocks blocks_opt([Blocks]),
        /// sender identity category · 发送者身份类别
        sender_identity sender_identity_opt(SenderIdentity),
        /// custom pass-through information · 自定义透传信息; up to 4096 characters
        custom_data custom_data_opt(into String),
    } }

    /// Reply to a complaint that needs immediate service · 回复需要即时服务的投诉单
    #[non_exhaustive]
    pub struct Response {
        /// operation log ID · 操作流水号; up to 64 characters
        pub log_id: Option<String>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        log_id: body("log_id"),
    } }
}
