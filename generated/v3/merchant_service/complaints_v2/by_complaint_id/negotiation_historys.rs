// Written by `cargo xtask codegen` from spec/openapi/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys.md

//! `/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`

/// Query a complaint's negotiation history · 查询投诉协商历史
///
/// `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012533439](https://pay.weixin.qq.com/doc/v3/merchant/4012533439)
/// - partner: [4012691802](https://pay.weixin.qq.com/doc/v3/partner/4012691802)
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
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::Request;
///
/// let request = Request::new("200201820200101080076610000");
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::Request;
///
/// let request = Request::new("200201820200101080076610000").limit(50).offset(10);
/// ```
#[doc(alias("查询投诉协商历史", "4012533439", "4012691802"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path, query};

    /// Query a complaint's negotiation history · 查询投诉协商历史
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// complaint ID · 投诉单号; up to 64 characters
        pub complaint_id: String,
        /// page size · 分页大小; 1 to 300
        pub limit: Option<i64>,
        /// page start position · 分页开始位置
        pub offset: Option<i64>,
    }

    crate::model! { Request {
        complaint_id: path("complaint_id").required(),
        limit: query("limit"),
        offset: query("offset"),
    } }

    crate::sent::sent! { Request(complaint_id: into String) {
        /// page size · 分页大小; 1 to 300
        limit limit_opt(i64),
        /// page start position · 分页开始位置
        offset offset_opt(i64),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
        "查询投诉协商历史",
        "Query a complaint's negotiation history",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query a complaint's negotiation history · 查询投诉协商历史
    #[non_exhaustive]
    pub struct Response {
        /// complaint negotiation history · 投诉协商历史
        pub data: Vec<response::Data>,
        /// page size · 分页大小; 1 to 300
        pub limit: Option<i64>,
        /// page start position · 分页开始位置; 1 to 300
        pub offset: Option<i64>,
        /// total count of complaint negotiation history entries · 投诉协商历史总条数
        pub total_count: Option<i64>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data"),
        limit: body("limit").promised(),
        offset: body("offset").promised(),
        total_count: body("total_count"),
    } }

    crate::promised::promised! { Response {
        /// page size · 分页大小; 1 to 300
        limit 1(i64),
        /// page start position · 分页开始位置; 1 to 300
        offset 2(i64),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// business type of the media file · 媒体文件业务类型
            pub enum MediaType {
                /// picture that the user attached to the complaint · 用户提交投诉时上传的图片凭证
                UserComplaintImage = "USER_COMPLAINT_IMAGE",
                /// when user, merchant and WeChat Pay's customer service settle a complaint · 用户、商户、微信支付客服在协商解决投诉时
                OperationImage = "OPERATION_IMAGE",
            }
        }

        /// operation material list · 操作资料列表
        #[non_exhaustive]
        pub struct ComplaintMediaList {
            /// business type of the media file · 媒体文件业务类型
            pub media_type: Option<MediaType>,
            /// media file request URL · 媒体文件请求url; up to 512 characters
            pub media_url: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ComplaintMediaList: Received {
            media_type: body("media_type"),
            media_url: body("media_url"),
        } }

        crate::open_enum! {
            /// operation type · 操作类型
            pub enum OperateType {
                /// the user complains · 用户提交投诉
                UserCreateComplaint = "USER_CREATE_COMPLAINT",
                /// the user goes on complaining · 用户继续投诉
                UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
                /// message of the user · 用户留言
                UserResponse = "USER_RESPONSE",
                /// message of the platform · 平台留言
                PlatformResponse = "PLATFORM_RESPONSE",
                /// message of the merchant · 商户留言
                MerchantResponse = "MERCHANT_RESPONSE",
                /// the merchant asked to close the complaint · 商户申请结单
                MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
                /// system notice of a complaint · 用户提交投诉系统通知
                UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
                /// system notice of a full refund started by the complaint · 投诉单发起全额退款系统通知
                ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
                /// system notice that the user goes on complaining · 用户继续投诉系统通知
                UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
                /// the user withdraws the complaint · 用户主动撤诉
                UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
                /// the user confirms that the complaint is settled · 用户确认投诉解决
                UserComfirmComplaint = "USER_COMFIRM_COMPLAINT",
                /// the platform urges · 平台催办
                PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
                /// the user asks for the platform's help · 用户申请平台协助
                UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
                /// the merchant agrees to the request for a refund · 商户同意退款申请
                MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
                /// the merchant refuses the request for a refund · 商户拒绝退款申请
                MerchantRefuseRerund = "MERCHANT_REFUSE_RERUND",
                /// the user answers the satisfaction survey · 用户提交满意度调查结果
                UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
                /// the service order is cancelled · 服务订单已取消
                ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
                /// the service order is completed · 服务订单已完成
                ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
                /// system notice of a partial refund started by the complaint · 投诉单发起部分退款系统通知
                ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
                /// system notice of the refund's arrival · 投诉单退款到账系统通知
                ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
                /// system notice of an entrusted refund of the complaint · 投诉单受托退款系统通知
                ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
                /// the user asks for the platform's help · 用户申请平台协助
                UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
                /// the user cancels the platform's help · 用户取消平台协助
                UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
                /// customer service ends the platform's help · 客服结束平台协助
                PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
                /// message that the user made by a click · 用户因点击产生留言
                UserClickResponse = "USER_CLICK_RESPONSE",
            }
        }

        crate::open_enum! {
            /// message block type · 消息块类型
            pub enum Type {
                /// text · 文本
                Text = "TEXT",
                /// image · 图片
                Image = "IMAGE",
                /// link · 链接
                Link = "LINK",
                /// FAQ list · FAQ列表
                FaqList = "FAQ_LIST",
                /// button · 按钮
                Button = "BUTTON",
                /// button group · 按钮组
                ButtonGroup = "BUTTON_GROUP",
            }
        }

        crate::open_enum! {
            /// text colour · 文本颜色
            pub enum Color {
                /// colour of default text · 默认文本内容颜色
                Default = "DEFAULT",
                /// colour of secondary text · 次要文本内容颜色
                Secondary = "SECONDARY",
            }
        }

        /// text · 文本
        #[non_exhaustive]
        pub struct Text {
            /// text · 文本
            pub text: Option<String>,
            /// text colour · 文本颜色
            pub color: Option<Color>,
            /// whether bold · 是否粗体
            pub is_bold: Option<bool>,
            origin_: crate::model::Origin,
        }

        crate::model! { Text: Received {
            text: body("text"),
            color: body("color"),
            is_bold: body("is_bold"),
        } }

        crate::open_enum! {
            /// image style type · 图片样式类型
            pub enum ImageStyleType {
                /// narrow picture · 窄图
                ImageStyleTypeNarrow = "IMAGE_STYLE_TYPE_NARROW",
                /// wide picture · 宽图
                ImageStyleTypeWide = "IMAGE_STYLE_TYPE_WIDE",
            }
        }

        /// image · 图片
        #[non_exhaustive]
        pub struct Image {
            /// media ID · 媒体ID
            pub media_id: Option<String>,
            /// image style type · 图片样式类型
            pub image_style_type: Option<ImageStyleType>,
            origin_: crate::model::Origin,
        }

        crate::model! { Image: Received {
            media_id: body("media_id"),
            image_style_type: body("image_style_type"),
        } }

        crate::open_enum! {
            /// action type · 动作类型
            pub enum ActionType {
                /// answer · 回复消息
                ActionTypeSendMessage = "ACTION_TYPE_SEND_MESSAGE",
                /// link · 链接
                ActionTypeJumpUrl = "ACTION_TYPE_JUMP_URL",
                /// mini program · 小程序
                ActionTypeJumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
            }
        }

        /// mini program jump information · 跳转小程序信息
        #[non_exhaustive]
        pub struct MiniProgramJumpInfo {
            /// jump mini program appid · 跳转小程序APPID
            pub appid: Option<String>,
            /// jump mini program page path · 跳转小程序页面PATH
            pub path: Option<String>,
            /// name of the mini program page to jump to · 跳转小程序页面名称
            pub text: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MiniProgramJumpInfo: Received {
            appid: body("appid"),
            path: body("path"),
            text: body("text").promised(),
        } }

        crate::promised::promised! { MiniProgramJumpInfo {
            /// name of the mini program page to jump to · 跳转小程序页面名称
            text 2(&str),
        } }

        /// reply message content · 回复消息内容
        #[non_exhaustive]
        pub struct MessageInfo {
            /// content of the reply message · 回复的消息内容
            pub content: Option<String>,
            /// custom pass-through field · 自定义透传字段
            pub custom_data: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { MessageInfo: Received {
            content: body("content").promised(),
            custom_data: body("custom_data"),
        } }

        crate::promised::promised! { MessageInfo {
            /// content of the reply message · 回复的消息内容
            content 0(&str),
        } }

        /// action · 动作
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
            origin_: crate::model::Origin,
        }

        crate::model! { Action: Received {
            action_type: body("action_type"),
            jump_url: body("jump_url"),
            mini_program_jump_info: body("mini_program_jump_info"),
            message_info: body("message_info"),
            action_id: body("action_id"),
        } }

        /// invalidation configuration · 失效配置
        #[non_exhaustive]
        pub struct InvalidInfo {
            /// expiry time · 过期时间; as 2018-06-08T10:34:56+08:00
            pub expired_time: Option<crate::Time>,
            /// whether it can be clicked several times · 是否可以多次点击
            pub multi_clickable: Option<bool>,
            origin_: crate::model::Origin,
        }

        crate::model! { InvalidInfo: Received {
            expired_time: body("expired_time"),
            multi_clickable: body("multi_clickable"),
        } }

        /// link · 链接
        #[non_exhaustive]
        pub struct Link {
            /// text · 文本
            pub text: Option<String>,
            /// action · 动作
            pub action: Option<Action>,
            /// invalidation configuration · 失效配置
            pub invalid_info: Option<InvalidInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Link: Received {
            text: body("text"),
            action: body("action"),
            invalid_info: body("invalid_info"),
        } }

        /// FAQ list · FAQ列表
        #[non_exhaustive]
        pub struct Faqs {
            /// FAQ ID · faq的id
            pub faq_id: Option<String>,
            /// FAQ content · faq内容
            pub faq_title: Option<String>,
            /// action · 动作
            pub action: Option<Action>,
            origin_: crate::model::Origin,
        }

        crate::model! { Faqs: Received {
            faq_id: body("faq_id"),
            faq_title: body("faq_title"),
            action: body("action"),
        } }

        /// FAQ list · FAQ列表
        #[non_exhaustive]
        pub struct FaqList {
            /// FAQ list · FAQ列表
            pub faqs: Vec<Faqs>,
            origin_: crate::model::Origin,
        }

        crate::model! { FaqList: Received {
            faqs: body("faqs"),
        } }

        /// button · 按钮
        #[non_exhaustive]
        pub struct Button {
            /// text · 文本
            pub text: Option<String>,
            /// action · 动作
            pub action: Option<Action>,
            /// invalidation configuration · 失效配置
            pub invalid_info: Option<InvalidInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Button: Received {
            text: body("text"),
            action: body("action"),
            invalid_info: body("invalid_info"),
        } }

        /// button group · 按钮组
        #[non_exhaustive]
        pub struct Buttons {
            /// text · 文本
            pub text: Option<String>,
            /// action · 动作
            pub action: Option<Action>,
            /// invalidation configuration · 失效配置
            pub invalid_info: Option<InvalidInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { Buttons: Received {
            text: body("text"),
            action: body("action"),
            invalid_info: body("invalid_info"),
        } }

        crate::open_enum! {
            /// button layout · 按钮布局方式
            pub enum ButtonLayout {
                LayoutUnknown = "LAYOUT_UNKNOWN",
                /// arranged horizontally · 水平排列
                LayoutHorizontal = "LAYOUT_HORIZONTAL",
                /// arranged vertically · 垂直排列
                LayoutVertical = "LAYOUT_VERTICAL",
            }
        }

        /// button group · 按钮组
        #[non_exhaustive]
        pub struct ButtonGroup {
            /// button group · 按钮组
            pub buttons: Vec<Buttons>,
            /// button layout · 按钮布局方式
            pub button_layout: Option<ButtonLayout>,
            /// invalidation configuration · 失效配置
            pub invalid_info: Option<InvalidInfo>,
            origin_: crate::model::Origin,
        }

        crate::model! { ButtonGroup: Received {
            buttons: body("buttons"),
            button_layout: body("button_layout"),
            invalid_info: body("invalid_info"),
        } }

        /// message content · 消息内容
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
            origin_: crate::model::Origin,
        }

        crate::model! { Blocks: Received {
            type_: body("type"),
            text: body("text"),
            image: body("image"),
            link: body("link"),
            faq_list: body("faq_list"),
            button: body("button"),
            button_group: body("button_group"),
        } }

        crate::open_enum! {
            /// sender identity category · 发送者身份类别
            pub enum SenderIdentity {
                /// unknown · 未知
                Unknown_ = "UNKNOWN",
                /// manual · 人工
                Manual = "MANUAL",
                /// automatic · 机器
                Machine = "MACHINE",
            }
        }

        /// normal message content · 普通消息内容
        #[non_exhaustive]
        pub struct NormalMessage {
            /// message content · 消息内容
            pub blocks: Vec<Blocks>,
            /// sender identity category · 发送者身份类别
            pub sender_identity: Option<SenderIdentity>,
            /// custom pass-through information · 自定义透传信息; up to 4096 characters
            pub custom_data: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { NormalMessage: Received {
            blocks: body("blocks"),
            sender_identity: body("sender_identity"),
            custom_data: body("custom_data"),
        } }

        /// reply message tapped by the user · 用户点击回复消息
        #[non_exhaustive]
        pub struct ClickMessage {
            /// content of the reply message · 回复的消息内容; up to 1024 characters
            pub message_content: Option<String>,
            /// action ID · 动作id; up to 4096 characters
            pub action_id: Option<String>,
            /// log ID of the clicked operation · 被点击的操作流水号; up to 128 characters
            pub clicked_log_id: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ClickMessage: Received {
            message_content: body("message_content"),
            action_id: body("action_id"),
            clicked_log_id: body("clicked_log_id"),
        } }

        /// complaint negotiation history · 投诉协商历史
        #[non_exhaustive]
        pub struct Data {
            /// operation material list · 操作资料列表
            pub complaint_media_list: Option<ComplaintMediaList>,
            /// operation log ID · 操作流水号; up to 64 characters
            pub log_id: Option<String>,
            /// operator · 操作人; up to 64 characters
            pub operator: Option<String>,
            /// operation time · 操作时间; as 2018-06-08T10:34:56+08:00
            pub operate_time: Option<crate::Time>,
            /// operation type · 操作类型
            pub operate_type: Option<OperateType>,
            /// operation content · 操作内容; up to 500 characters
            pub operate_details: Option<String>,
            /// image evidence · 图片凭证
            pub image_list: Vec<String>,
            /// reason for the user's request for platform assistance · 用户申请平台协助原因
            pub user_appy_platform_service_reason: Option<String>,
            /// description of the user's reason for requesting platform assistance · 用户申请平台协助原因描述
            pub user_appy_platform_service_reason_description: Option<String>,
            /// normal message content · 普通消息内容
            pub normal_message: Option<NormalMessage>,
            /// reply message tapped by the user · 用户点击回复消息
            pub click_message: Option<ClickMessage>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            complaint_media_list: body("complaint_media_list"),
            log_id: body("log_id").promised(),
            operator: body("operator").promised(),
            operate_time: body("operate_time").promised(),
            operate_type: body("operate_type").promised(),
            operate_details: body("operate_details"),
            image_list: body("image_list"),
            user_appy_platform_service_reason: body("user_appy_platform_service_reason"),
            user_appy_platform_service_reason_description: body("user_appy_platform_service_reason_description"),
            normal_message: body("normal_message"),
            click_message: body("click_message"),
        } }

        crate::promised::promised! { Data {
            /// operation log ID · 操作流水号; up to 64 characters
            log_id 1(&str),
            /// operator · 操作人; up to 64 characters
            operator 2(&str),
            /// operation time · 操作时间; as 2018-06-08T10:34:56+08:00
            operate_time 3(&crate::Time),
            /// operation type · 操作类型
            operate_type 4(&OperateType),
        } }
    }
}
