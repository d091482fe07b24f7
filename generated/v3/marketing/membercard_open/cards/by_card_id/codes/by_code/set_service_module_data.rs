// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.md

//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`

/// Set a user's member service item information · 设置会员服务项用户信息
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
///
/// Official pages · 官方文档:
///
/// - merchant: [4017166964](https://pay.weixin.qq.com/doc/v3/merchant/4017166964)
/// - partner: [4017176090](https://pay.weixin.qq.com/doc/v3/partner/4017176090)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::post::{ContentTemplateData, Request, Required, StateSetting, StateSettingRequired};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     code: "478515832665",
///     out_request_no: "100002322019090134234sfdf",
///     service_module_id: "666",
///     state_setting: StateSetting::new(StateSettingRequired {
///         state_id: "CHECKED_IN",
///         content_template_data: ContentTemplateData::new(),
///     }),
/// });
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::post::{ActionSetting, ActionSettingRequired, ContentTemplateData, FieldList, FieldListRequired, JumpMiniprogram, JumpMiniprogramRequired, MessageTemplateSetting, MessageTemplateSettingRequired, Request, Required, StateSetting, StateSettingRequired};
///
/// let request = Request::new(Required {
///     card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     code: "478515832665",
///     out_request_no: "100002322019090134234sfdf",
///     service_module_id: "666",
///     state_setting: StateSetting::new(StateSettingRequired {
///         state_id: "CHECKED_IN",
///         content_template_data: ContentTemplateData::new()
///             .field_list([FieldList::new(FieldListRequired {
///                 field_id: "hotel_name",
///                 field_value: "深圳市南山区滨海路700号",
///             })])
///             .action_setting(ActionSetting::new(ActionSettingRequired {
///                 action_name: "一键开锁",
///                 jump_miniprogram: JumpMiniprogram::new(JumpMiniprogramRequired {
///                     appid: "wx37178d097a6851d8",
///                     path: "pages/index/index",
///                 }),
///             })),
///     })
///     .message_template_setting(MessageTemplateSetting::new(MessageTemplateSettingRequired {
///         message_template_id: "9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI",
///         field_list: vec![FieldList::new(FieldListRequired {
///             field_id: "hotel_name",
///             field_value: "深圳市南山区滨海路700号",
///         })],
///     })),
/// });
/// ```
#[doc(alias("设置会员服务项用户信息", "4017166964", "4017176090"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Set a user's member service item information · 设置会员服务项用户信息
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// membership card ID · 会员卡id
        pub card_id: String,
        /// membership card code · 会员卡code
        pub code: String,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
        /// member service item ID · 会员服务项ID
        pub service_module_id: String,
        /// service state settings · 服务状态设置
        pub state_setting: StateSetting,
    }

    crate::model! { Request {
        card_id: path("card_id").required(),
        code: path("code").required(),
        out_request_no: body("out_request_no").required(),
        service_module_id: body("service_module_id").required(),
        state_setting: body("state_setting").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// membership card ID · 会员卡id
        card_id(&'a str),
        /// membership card code · 会员卡code
        code(&'a str),
        /// merchant request number · 商户请求单号
        out_request_no(&'a str),
        /// member service item ID · 会员服务项ID
        service_module_id(&'a str),
        /// service state settings · 服务状态设置
        state_setting(StateSetting),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
            "设置会员服务项用户信息",
            "Set a user's member service item information",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// service content list · 服务内容列表
    #[must_use]
    #[non_exhaustive]
    pub struct FieldList {
        /// content field ID · 内容字段ID
        pub field_id: String,
        /// content field value · 内容字段值
        pub field_value: String,
    }

    crate::model! { FieldList {
        field_id: body("field_id").required(),
        field_value: body("field_value").required(),
    } }

    crate::sent::sent! { FieldList(FieldListRequired<'a>) {
        /// content field ID · 内容字段ID
        field_id(&'a str),
        /// content field value · 内容字段值
        field_value(&'a str),
    } {
    } }

    pub use crate::v3::marketing::membercard_open::cards::by_card_id::service_modules::post::JumpMiniprogram;

    pub use crate::v3::marketing::membercard_open::cards::by_card_id::service_modules::post::JumpMiniprogramRequired;

    /// action settings · 操作设置
    #[must_use]
    #[non_exhaustive]
    pub struct ActionSetting {
        /// action name · 操作名称
        pub action_name: String,
        /// jump to mini program · 跳转小程序
        pub jump_miniprogram: JumpMiniprogram,
    }

    crate::model! { ActionSetting {
        action_name: body("action_name").required(),
        jump_miniprogram: body("jump_miniprogram").required(),
    } }

    crate::sent::sent! { ActionSetting(ActionSettingRequired<'a>) {
        /// action name · 操作名称
        action_name(&'a str),
        /// jump to mini program · 跳转小程序
        jump_miniprogram(JumpMiniprogram),
    } {
    } }

    /// content template settings · 内容模板设置
    #[must_use]
    #[non_exhaustive]
    pub struct ContentTemplateData {
        /// service content list · 服务内容列表
        pub field_list: Option<Vec<FieldList>>,
        /// action settings · 操作设置
        pub action_setting: Option<ActionSetting>,
    }

    crate::model! { ContentTemplateData: Default {
        field_list: body("field_list"),
        action_setting: body("action_setting"),
    } }

    crate::sent::sent! { ContentTemplateData {
        /// service content list · 服务内容列表
        field_list field_list_opt([FieldList]),
        /// action settings · 操作设置
        action_setting action_setting_opt(ActionSetting),
    } }

    /// message template settings · 消息模板设置
    #[must_use]
    #[non_exhaustive]
    pub struct MessageTemplateSetting {
        /// template message ID · 模板消息ID
        pub message_template_id: String,
        /// service content list · 服务内容列表
        pub field_list: Vec<FieldList>,
    }

    crate::model! { MessageTemplateSetting {
        message_template_id: body("message_template_id").required(),
        field_list: body("field_list").required(),
    } }

    crate::sent::sent! { MessageTemplateSetting(MessageTemplateSettingRequired<'a>) {
        /// template message ID · 模板消息ID
        message_template_id(&'a str),
        /// service content list · 服务内容列表
        field_list(Vec<FieldList>),
    } {
    } }

    /// service state settings · 服务状态设置
    #[must_use]
    #[non_exhaustive]
    pub struct StateSetting {
        /// state ID · 状态ID
        pub state_id: String,
        /// content template settings · 内容模板设置
        pub content_template_data: ContentTemplateData,
        /// message template settings · 消息模板设置
        pub message_template_setting: Option<MessageTemplateSetting>,
    }

    crate::model! { StateSetting {
        state_id: body("state_id").required(),
        content_template_data: body("content_template_data").required(),
        message_template_setting: body("message_template_setting"),
    } }

    crate::sent::sent! { StateSetting(StateSettingRequired<'a>) {
        /// state ID · 状态ID
        state_id(&'a str),
        /// content template settings · 内容模板设置
        content_template_data(ContentTemplateData),
    } {
        /// message template settings · 消息模板设置
        message_template_setting message_template_setting_opt(MessageTemplateSetting),
    } }
}
