// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service.md

//! `/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`

/// Reply to a complaint that needs immediate service · 回复需要即时服务的投诉单
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017151596)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017151726)
///
/// | status | code of a refusal | |
/// | --- | --- | --- |
/// | 400 | `INVALID_REQUEST` | The request breaks a rule of the operation's. |
/// | 400 | `PARAM_ERROR` | A parameter is wrong. |
/// | 401 | `SIGN_ERROR` | The signature does not hold. |
/// | 500 | `SYSTEM_ERROR` | WeChat Pay's system failed: the same call again, with the same numbers. |
///
/// ```
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::response_immediate_service::post::{Action, ActionType, Blocks, Button, ButtonGroup, ButtonLayout, Buttons, Color, FaqList, Faqs, Image, ImageStyleType, InvalidInfo, Link, Message, MessageInfo, MiniProgramJumpInfo, Request, SenderIdentity, Text, Type};
///
/// let request = Request::new(
///     "200201820200101080076610000",
///     "1900012181",
///     Message {
///         blocks: Some(vec![Blocks {
///             type_: Some(Type::Text),
///             text: Some(Text {
///                 text: Some("example_text".into()),
///                 color: Some(Color::Default),
///                 is_bold: Some(true),
///                 ..Text::new()
///             }),
///             image: Some(Image {
///                 media_id: Some("example_media_id".into()),
///                 image_style_type: Some(ImageStyleType::ImageStyleTypeNarrow),
///                 ..Image::new()
///             }),
///             link: Some(Link {
///                 text: Some("example_text".into()),
///                 action: Some(Action {
///                     action_type: Some(ActionType::ActionTypeSendMessage),
///                     jump_url: Some("example_jump_url".into()),
///                     mini_program_jump_info: Some(MiniProgramJumpInfo {
///                         appid: Some("example_appid".into()),
///                         path: Some("example_path".into()),
///                         text: Some("example_text".into()),
///                         ..MiniProgramJumpInfo::new()
///                     }),
///                     message_info: Some(MessageInfo {
///                         custom_data: Some("example_custom_data".into()),
///                         ..MessageInfo::new("example_content")
///                     }),
///                     action_id: Some("example_action_id".into()),
///                     ..Action::new()
///                 }),
///                 invalid_info: Some(InvalidInfo {
///                     expired_time: Some("2015-05-20T13:29:35+08:00".into()),
///                     multi_clickable: Some(true),
///                     ..InvalidInfo::new()
///                 }),
///                 ..Link::new()
///             }),
///             faq_list: Some(FaqList {
///                 faqs: Some(vec![Faqs {
///                     faq_id: Some("example_faq_id".into()),
///                     faq_title: Some("example_faq_title".into()),
///                     action: Some(Action {
///                         action_type: Some(ActionType::ActionTypeSendMessage),
///                         jump_url: Some("example_jump_url".into()),
///                         mini_program_jump_info: Some(MiniProgramJumpInfo {
///                             appid: Some("example_appid".into()),
///                             path: Some("example_path".into()),
///                             text: Some("example_text".into()),
///                             ..MiniProgramJumpInfo::new()
///                         }),
///                         message_info: Some(MessageInfo {
///                             custom_data: Some("example_custom_data".into()),
///                             ..MessageInfo::new("example_content")
///                         }),
///                         action_id: Some("example_action_id".into()),
///                         ..Action::new()
///                     }),
///                     ..Faqs::new()
///                 }]),
///                 ..FaqList::new()
///             }),
///             button: Some(Button {
///                 text: Some("example_text".into()),
///                 action: Some(Action {
///                     action_type: Some(ActionType::ActionTypeSendMessage),
///                     jump_url: Some("example_jump_url".into()),
///                     mini_program_jump_info: Some(MiniProgramJumpInfo {
///                         appid: Some("example_appid".into()),
///                         path: Some("example_path".into()),
///                         text: Some("example_text".into()),
///                         ..MiniProgramJumpInfo::new()
///                     }),
///                     message_info: Some(MessageInfo {
///                         custom_data: Some("example_custom_data".into()),
///                         ..MessageInfo::new("example_content")
///                     }),
///                     action_id: Some("example_action_id".into()),
///                     ..Action::new()
///                 }),
///                 invalid_info: Some(InvalidInfo {
///                     expired_time: Some("2015-05-20T13:29:35+08:00".into()),
///                     multi_clickable: Some(true),
///                     ..InvalidInfo::new()
///                 }),
///                 ..Button::new()
///             }),
///             button_group: Some(ButtonGroup {
///                 buttons: Some(vec![Buttons {
///                     text: Some("example_text".into()),
///                     action: Some(Action {
///                         action_type: Some(ActionType::ActionTypeSendMessage),
///                         jump_url: Some("example_jump_url".into()),
///                         mini_program_jump_info: Some(MiniProgramJumpInfo {
///                             appid: Some("example_appid".into()),
///                             path: Some("example_path".into()),
///                             text: Some("example_text".into()),
///                             ..MiniProgramJumpInfo::new()
///                         }),
///                         message_info: Some(MessageInfo {
///                             custom_data: Some("example_custom_data".into()),
///                             ..MessageInfo::new("example_content")
///                         }),
///                         action_id: Some("example_action_id".into()),
///                         ..Action::new()
///                     }),
///                     invalid_info: Some(InvalidInfo {
///                         expired_time: Some("2015-05-20T13:29:35+08:00".into()),
///                         multi_clickable: Some(true),
///                         ..InvalidInfo::new()
///                     }),
///                     ..Buttons::new()
///                 }]),
///                 button_layout: Some(ButtonLayout::LayoutHorizontal),
///                 invalid_info: Some(InvalidInfo {
///                     expired_time: Some("2015-05-20T13:29:35+08:00".into()),
///                     multi_clickable: Some(true),
///                     ..InvalidInfo::new()
///                 }),
///                 ..ButtonGroup::new()
///             }),
///             ..Blocks::new()
///         }]),
///         sender_identity: Some(SenderIdentity::Unknown_),
///         custom_data: Some("example_custom_data".into()),
///         ..Message::new()
///     },
///     "550e8400-e29b-41d4-a716-446655440000",
/// );
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Reply to a complaint that needs immediate service · 回复需要即时服务的投诉单
    pub struct Request {
        /// complaint ID · 投诉单号
        pub complaint_id: String,
        /// merchant ID complained about · 被诉商户号
        pub complainted_mchid: String,
        /// message content · 消息内容
        pub message: Message,
        /// idempotency ID · 幂等ID
        pub idempotent_id: String,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
        complainted_mchid: body("complainted_mchid").required(),
        message: body("message").required(),
        idempotent_id: body("idempotent_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            complaint_id: impl Into<String>,
            complainted_mchid: impl Into<String>,
            message: Message,
            idempotent_id: impl Into<String>,
        ) -> Self {
            Self {
                complaint_id: complaint_id.into(),
                complainted_mchid: complainted_mchid.into(),
                message,
                idempotent_id: idempotent_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    crate::open_enum! {
        /// message block type · 消息块类型
        pub enum Type {
            Text = "TEXT",
            Image = "IMAGE",
            Link = "LINK",
            FaqList = "FAQ_LIST",
            Button = "BUTTON",
            ButtonGroup = "BUTTON_GROUP",
        }
    }

    crate::open_enum! {
        /// text colour · 文本颜色
        pub enum Color {
            Default = "DEFAULT",
            Secondary = "SECONDARY",
        }
    }

    /// text · 文本
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

    impl Text {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                text: None,
                color: None,
                is_bold: None,
            }
        }
    }

    crate::open_enum! {
        /// image style type · 图片样式类型
        pub enum ImageStyleType {
            ImageStyleTypeNarrow = "IMAGE_STYLE_TYPE_NARROW",
            ImageStyleTypeWide = "IMAGE_STYLE_TYPE_WIDE",
        }
    }

    /// image · 图片
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

    impl Image {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                media_id: None,
                image_style_type: None,
            }
        }
    }

    crate::open_enum! {
        /// action type · 动作类型
        pub enum ActionType {
            ActionTypeSendMessage = "ACTION_TYPE_SEND_MESSAGE",
            ActionTypeJumpUrl = "ACTION_TYPE_JUMP_URL",
            ActionTypeJumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
        }
    }

    /// mini program jump information · 跳转小程序信息
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

    impl MiniProgramJumpInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                appid: None,
                path: None,
                text: None,
            }
        }
    }

    /// reply message content · 回复消息内容
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

    impl MessageInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(content: impl Into<String>) -> Self {
            Self {
                content: content.into(),
                custom_data: None,
            }
        }
    }

    /// action · 动作
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

    impl Action {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                action_type: None,
                jump_url: None,
                mini_program_jump_info: None,
                message_info: None,
                action_id: None,
            }
        }
    }

    /// invalidation configuration · 失效配置
    pub struct InvalidInfo {
        /// expiry time · 过期时间
        pub expired_time: Option<String>,
        /// whether it can be clicked several times · 是否可以多次点击
        pub multi_clickable: Option<bool>,
    }

    crate::model! { InvalidInfo: Default {
        expired_time: body("expired_time"),
        multi_clickable: body("multi_clickable"),
    } }

    impl InvalidInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                expired_time: None,
                multi_clickable: None,
            }
        }
    }

    /// link · 链接
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

    impl Link {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                text: None,
                action: None,
                invalid_info: None,
            }
        }
    }

    /// FAQ list · FAQ列表
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

    impl Faqs {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                faq_id: None,
                faq_title: None,
                action: None,
            }
        }
    }

    /// FAQ list · FAQ列表
    pub struct FaqList {
        /// FAQ list · FAQ列表
        pub faqs: Option<Vec<Faqs>>,
    }

    crate::model! { FaqList: Default {
        faqs: body("faqs"),
    } }

    impl FaqList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self { faqs: None }
        }
    }

    /// button · 按钮
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

    impl Button {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                text: None,
                action: None,
                invalid_info: None,
            }
        }
    }

    /// button group · 按钮组
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

    impl Buttons {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                text: None,
                action: None,
                invalid_info: None,
            }
        }
    }

    crate::open_enum! {
        /// button layout · 按钮布局方式
        pub enum ButtonLayout {
            LayoutUnknown = "LAYOUT_UNKNOWN",
            LayoutHorizontal = "LAYOUT_HORIZONTAL",
            LayoutVertical = "LAYOUT_VERTICAL",
        }
    }

    /// button group · 按钮组
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

    impl ButtonGroup {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                buttons: None,
                button_layout: None,
                invalid_info: None,
            }
        }
    }

    /// message content · 消息内容
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

    impl Blocks {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                type_: None,
                text: None,
                image: None,
                link: None,
                faq_list: None,
                button: None,
                button_group: None,
            }
        }
    }

    crate::open_enum! {
        /// sender identity category · 发送者身份类别
        pub enum SenderIdentity {
            Unknown_ = "UNKNOWN",
            Manual = "MANUAL",
            Machine = "MACHINE",
        }
    }

    /// message content · 消息内容
    pub struct Message {
        /// message content · 消息内容
        pub blocks: Option<Vec<Blocks>>,
        /// sender identity category · 发送者身份类别
        pub sender_identity: Option<SenderIdentity>,
        /// custom pass-through information · 自定义透传信息
        pub custom_data: Option<String>,
    }

    crate::model! { Message: Default {
        blocks: body("blocks"),
        sender_identity: body("sender_identity"),
        custom_data: body("custom_data"),
    } }

    impl Message {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                blocks: None,
                sender_identity: None,
                custom_data: None,
            }
        }
    }

    /// Reply to a complaint that needs immediate service · 回复需要即时服务的投诉单
    #[non_exhaustive]
    pub struct Response {
        /// operation log ID · 操作流水号
        pub log_id: Option<String>,
    }

    crate::model! { Response: Default {
        log_id: body("log_id"),
    } }
}
