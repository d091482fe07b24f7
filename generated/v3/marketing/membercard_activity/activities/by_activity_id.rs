// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/membercard-activity/activities/{activity_id}.md

//! `/v3/marketing/membercard-activity/activities/{activity_id}`

pub mod terminate;

/// 查询活动详情
///
/// `GET /v3/marketing/membercard-activity/activities/{activity_id}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553365)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714471)
///
/// ```
/// use wechatpay::v3::marketing::membercard_activity::activities::by_activity_id::get::Request;
///
/// let request = Request::new("371067");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 查询活动详情
    pub struct Request {
        /// 活动ID
        pub activity_id: String,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(activity_id: impl Into<String>) -> Self {
            Self {
                activity_id: activity_id.into(),
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/membercard-activity/activities/{activity_id}",
        "查询活动详情",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询活动详情
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID
        pub activity_id: Option<String>,
        /// 活动的当前状态
        pub activity_status: Option<String>,
        /// 创建时间
        pub create_time: Option<String>,
        /// 更新时间
        pub update_time: Option<String>,
        /// 会员卡ID
        pub card_id: Option<String>,
        /// 活动名称
        pub activity_name: Option<String>,
        /// 活动类型
        pub activity_type: Option<String>,
        /// 活动开始时间
        pub begin_time: Option<String>,
        /// 活动结束时间
        pub end_time: Option<String>,
        /// 发放时间段
        pub award_send_period: Option<response::AwardSendPeriod>,
        /// 优惠券列表
        pub stock_list: Vec<response::StockList>,
        /// 商户请求单号
        pub out_request_no: Option<String>,
        /// 支付后活动设置
        pub pay_activity_setting: Option<response::PayActivitySetting>,
        /// 支付前会员活动设置
        pub miniprogram_activity_setting: Option<response::MiniprogramActivitySetting>,
    }

    crate::model! { Response: Default {
        activity_id: body("activity_id"),
        activity_status: body("activity_status"),
        create_time: body("create_time"),
        update_time: body("update_time"),
        card_id: body("card_id"),
        activity_name: body("activity_name"),
        activity_type: body("activity_type"),
        begin_time: body("begin_time"),
        end_time: body("end_time"),
        award_send_period: body("award_send_period"),
        stock_list: body("stock_list"),
        out_request_no: body("out_request_no"),
        pay_activity_setting: body("pay_activity_setting"),
        miniprogram_activity_setting: body("miniprogram_activity_setting"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        /// 指定时间
        #[non_exhaustive]
        pub struct AwardSendTime {
            /// 发放开始时间
            pub begin_time: Option<String>,
            /// 发放结束时间
            pub end_time: Option<String>,
        }

        crate::model! { AwardSendTime: Default {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// 每日发放开始时间
        #[non_exhaustive]
        pub struct BeginDayTime {
            /// 时
            pub hours: Option<i64>,
            /// 分
            pub minutes: Option<i64>,
            /// 秒
            pub seconds: Option<i64>,
        }

        crate::model! { BeginDayTime: Default {
            hours: body("hours"),
            minutes: body("minutes"),
            seconds: body("seconds"),
        } }

        /// 每日发放结束时间
        #[non_exhaustive]
        pub struct EndDayTime {
            /// 时
            pub hours: Option<i64>,
            /// 分
            pub minutes: Option<i64>,
            /// 秒
            pub seconds: Option<i64>,
        }

        crate::model! { EndDayTime: Default {
            hours: body("hours"),
            minutes: body("minutes"),
            seconds: body("seconds"),
        } }

        /// 指定时间段
        #[non_exhaustive]
        pub struct AwardSendDayTime {
            /// 每日发放开始时间
            pub begin_day_time: Option<BeginDayTime>,
            /// 每日发放结束时间
            pub end_day_time: Option<EndDayTime>,
        }

        crate::model! { AwardSendDayTime: Default {
            begin_day_time: body("begin_day_time"),
            end_day_time: body("end_day_time"),
        } }

        /// 发放时间段
        #[non_exhaustive]
        pub struct AwardSendPeriod {
            /// 指定时间
            pub award_send_time: Vec<AwardSendTime>,
            /// 指定时间段
            pub award_send_day_time: Vec<AwardSendDayTime>,
        }

        crate::model! { AwardSendPeriod: Default {
            award_send_time: body("award_send_time"),
            award_send_day_time: body("award_send_day_time"),
        } }

        /// 优惠券列表
        #[non_exhaustive]
        pub struct StockList {
            /// 创建批次的商户号
            pub stock_creator_mchid: Option<String>,
            /// 券批次ID
            pub stock_id: Option<String>,
        }

        crate::model! { StockList: Default {
            stock_creator_mchid: body("stock_creator_mchid"),
            stock_id: body("stock_id"),
        } }

        /// 跳转激活的小程序
        #[non_exhaustive]
        pub struct ActivateMiniprogram {
            /// 跳转激活的appid
            pub activate_appid: Option<String>,
            /// 跳转激活的path
            pub activate_path: Option<String>,
        }

        crate::model! { ActivateMiniprogram: Default {
            activate_appid: body("activate_appid"),
            activate_path: body("activate_path"),
        } }

        /// 激活方式设置
        #[non_exhaustive]
        pub struct ActivateSetting {
            /// 激活类型
            pub activate_type: Option<String>,
            /// 跳转激活的url
            pub activate_url: Option<String>,
            /// 跳转激活的小程序
            pub activate_miniprogram: Option<ActivateMiniprogram>,
        }

        crate::model! { ActivateSetting: Default {
            activate_type: body("activate_type"),
            activate_url: body("activate_url"),
            activate_miniprogram: body("activate_miniprogram"),
        } }

        /// 支付模式
        #[non_exhaustive]
        pub struct PaymentMode {
            /// 支付场景列表
            pub payment_scene_list: Vec<String>,
        }

        crate::model! { PaymentMode: Default {
            payment_scene_list: body("payment_scene_list"),
        } }

        /// 支付设置
        #[non_exhaustive]
        pub struct PaymentSetting {
            /// 支付模式
            pub payment_mode: Option<PaymentMode>,
            /// 指定银行的简称
            pub limit_bank: Option<String>,
            /// 订单优惠标记
            pub goods_tags: Vec<String>,
        }

        crate::model! { PaymentSetting: Default {
            payment_mode: body("payment_mode"),
            limit_bank: body("limit_bank"),
            goods_tags: body("goods_tags"),
        } }

        /// 支付后活动设置
        #[non_exhaustive]
        pub struct PayActivitySetting {
            /// 商户logo
            pub logo_url: Option<String>,
            /// 支付结果页活动副标题
            pub activity_second_title: Option<String>,
            /// 活动曝光商户号
            pub mchid_list: Vec<String>,
            /// 激活方式设置
            pub activate_setting: Option<ActivateSetting>,
            /// 支付设置
            pub payment_setting: Option<PaymentSetting>,
        }

        crate::model! { PayActivitySetting: Default {
            logo_url: body("logo_url"),
            activity_second_title: body("activity_second_title"),
            mchid_list: body("mchid_list"),
            activate_setting: body("activate_setting"),
            payment_setting: body("payment_setting"),
        } }

        /// 领奖页面跳转配置
        #[non_exhaustive]
        pub struct AwardJumpDeploy {
            /// 小程序AppID
            pub mini_program_appid: Option<String>,
            /// 小程序path
            pub mini_program_path: Option<String>,
            /// 跳转按钮文案
            pub button_text: Option<String>,
        }

        crate::model! { AwardJumpDeploy: Default {
            mini_program_appid: body("mini_program_appid"),
            mini_program_path: body("mini_program_path"),
            button_text: body("button_text"),
        } }

        /// 支付前会员活动设置
        #[non_exhaustive]
        pub struct MiniprogramActivitySetting {
            /// 指定领取渠道
            pub outer_str: Vec<String>,
            /// 领奖页面跳转配置
            pub award_jump_deploy: Option<AwardJumpDeploy>,
        }

        crate::model! { MiniprogramActivitySetting: Default {
            outer_str: body("outer_str"),
            award_jump_deploy: body("award_jump_deploy"),
        } }
    }
}
