// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.md

//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`

/// Set a user's member service item information · 设置会员服务项用户信息
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166964)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017176090)
///
/// ```
/// use wechatpay::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::post::{ActionSetting, ContentTemplateData, FieldList, JumpMiniprogram, MessageTemplateSetting, Request, StateSetting};
///
/// let request = Request::new(
///     "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     "478515832665",
///     "100002322019090134234sfdf",
///     "666",
///     StateSetting {
///         message_template_setting: Some(MessageTemplateSetting::new(
///             "9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI",
///             vec![FieldList::new("hotel_name", "深圳市南山区滨海路700号")],
///         )),
///         ..StateSetting::new(
///             "CHECKED_IN",
///             ContentTemplateData {
///                 field_list: Some(vec![FieldList::new("hotel_name", "深圳市南山区滨海路700号")]),
///                 action_setting: Some(ActionSetting::new(
///                     "一键开锁",
///                     JumpMiniprogram::new("wx37178d097a6851d8", "pages/index/index"),
///                 )),
///                 ..ContentTemplateData::new()
///             },
///         )
///     },
/// );
/// ```
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Set a user's member service item information · 设置会员服务项用户信息
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

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            card_id: impl Into<String>,
            code: impl Into<String>,
            out_request_no: impl Into<String>,
            service_module_id: impl Into<String>,
            state_setting: StateSetting,
        ) -> Self {
            Self {
                card_id: card_id.into(),
                code: code.into(),
                out_request_no: out_request_no.into(),
                service_module_id: service_module_id.into(),
                state_setting,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
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

    impl FieldList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(field_id: impl Into<String>, field_value: impl Into<String>) -> Self {
            Self {
                field_id: field_id.into(),
                field_value: field_value.into(),
            }
        }
    }

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

    /// action settings · 操作设置
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

    impl ActionSetting {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            action_name: impl Into<String>,
            jump_miniprogram: JumpMiniprogram,
        ) -> Self {
            Self {
                action_name: action_name.into(),
                jump_miniprogram,
            }
        }
    }

    /// content template settings · 内容模板设置
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

    impl ContentTemplateData {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                field_list: None,
                action_setting: None,
            }
        }
    }

    /// message template settings · 消息模板设置
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

    impl MessageTemplateSetting {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            message_template_id: impl Into<String>,
            field_list: Vec<FieldList>,
        ) -> Self {
            Self {
                message_template_id: message_template_id.into(),
                field_list,
            }
        }
    }

    /// service state settings · 服务状态设置
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

    impl StateSetting {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            state_id: impl Into<String>,
            content_template_data: ContentTemplateData,
        ) -> Self {
            Self {
                state_id: state_id.into(),
                content_template_data,
                message_template_setting: None,
            }
        }
    }
}
