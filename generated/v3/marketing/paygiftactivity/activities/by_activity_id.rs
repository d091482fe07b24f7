// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/activities/{activity_id}.md

//! `/v3/marketing/paygiftactivity/activities/{activity_id}`

pub mod goods;
pub mod merchants;
pub mod terminate;

/// 查询活动详情接口
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
///
/// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
/// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492967)
///
/// ```
/// use wechatpay::v3::marketing::paygiftactivity::activities::by_activity_id::get::Request;
///
/// let request = Request::new("");
/// ```
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// 查询活动详情接口
    pub struct Request {
        /// 活动id
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
        "/v3/marketing/paygiftactivity/activities/{activity_id}",
        "查询活动详情接口",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    /// 查询活动详情接口
    #[non_exhaustive]
    pub struct Response {
        /// 活动id
        pub activity_id: Option<String>,
        /// 活动类型
        pub activity_type: Option<response::ActivityType>,
        /// 活动状态
        pub activity_status: Option<response::ActivityStatus>,
        /// 创建商户号
        pub creator_merchant_id: Option<String>,
        /// 所属商户号
        pub belong_merchant_id: Option<String>,
        /// 活动暂停时间
        pub pause_time: Option<String>,
        /// 活动恢复时间
        pub recovery_time: Option<String>,
        /// 活动创建时间
        pub create_time: Option<String>,
        /// 活动更新时间
        pub update_time: Option<String>,
        /// 活动基本信息
        pub activity_base_info: Option<response::ActivityBaseInfo>,
        /// 活动高级设置
        pub advanced_setting: Option<response::AdvancedSetting>,
        /// 活动奖品发放规则
        pub award_send_rule: Option<response::AwardSendRule>,
    }

    crate::model! { Response: Default {
        activity_id: body("activity_id"),
        activity_type: body("activity_type"),
        activity_status: body("activity_status"),
        creator_merchant_id: body("creator_merchant_id"),
        belong_merchant_id: body("belong_merchant_id"),
        pause_time: body("pause_time"),
        recovery_time: body("recovery_time"),
        create_time: body("create_time"),
        update_time: body("update_time"),
        activity_base_info: body("activity_base_info"),
        advanced_setting: body("advanced_setting"),
        award_send_rule: body("award_send_rule"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// 活动类型
            pub enum ActivityType {
                FullSendActType = "FULL_SEND_ACT_TYPE",
                StepSendActType = "STEP_SEND_ACT_TYPE",
                SpecificSendActType = "SPECIFIC_SEND_ACT_TYPE",
            }
        }

        crate::open_enum! {
            /// 活动状态
            pub enum ActivityStatus {
                CreateActStatus = "CREATE_ACT_STATUS",
                OngoingActStatus = "ONGOING_ACT_STATUS",
                TerminateActStatus = "TERMINATE_ACT_STATUS",
                StopActStatus = "STOP_ACT_STATUS",
                OverTimeActStatus = "OVER_TIME_ACT_STATUS",
                CreateActFailed = "CREATE_ACT_FAILED",
            }
        }

        crate::open_enum! {
            /// 背景颜色
            pub enum BackgroundColor {
                Color010 = "Color010",
                Color020 = "Color020",
                Color030 = "Color030",
                Color040 = "Color040",
                Color050 = "Color050",
                Color060 = "Color060",
                Color070 = "Color070",
                Color080 = "Color080",
                Color090 = "Color090",
                Color100 = "Color100",
            }
        }

        /// 可用时间
        #[non_exhaustive]
        pub struct AvailableTime {
            /// 可用开始时间
            pub begin_time: Option<String>,
            /// 可用结束时间
            pub end_time: Option<String>,
        }

        crate::model! { AvailableTime: Default {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// 每日可用时间
        #[non_exhaustive]
        pub struct AvailableDayTime {
            /// 每日可用开始时间
            pub begin_day_time: Option<String>,
            /// 每日可用结束时间
            pub end_day_time: Option<String>,
        }

        crate::model! { AvailableDayTime: Default {
            begin_day_time: body("begin_day_time"),
            end_day_time: body("end_day_time"),
        } }

        /// 可用时间段
        #[non_exhaustive]
        pub struct AvailablePeriods {
            /// 可用时间
            pub available_time: Vec<AvailableTime>,
            /// 每日可用时间
            pub available_day_time: Vec<AvailableDayTime>,
        }

        crate::model! { AvailablePeriods: Default {
            available_time: body("available_time"),
            available_day_time: body("available_day_time"),
        } }

        crate::open_enum! {
            /// 投放目的
            pub enum DeliveryPurpose {
                OffLinePay = "OFF_LINE_PAY",
                JumpMiniApp = "JUMP_MINI_APP",
            }
        }

        /// 活动基本信息
        #[non_exhaustive]
        pub struct ActivityBaseInfo {
            /// 活动名称
            pub activity_name: Option<String>,
            /// 活动副标题
            pub activity_second_title: Option<String>,
            /// 商户logo
            pub merchant_logo_url: Option<String>,
            /// 背景颜色
            pub background_color: Option<BackgroundColor>,
            /// 活动开始时间
            pub begin_time: Option<String>,
            /// 活动结束时间
            pub end_time: Option<String>,
            /// 可用时间段
            pub available_periods: Option<AvailablePeriods>,
            /// 商户请求单号
            pub out_request_no: Option<String>,
            /// 投放目的
            pub delivery_purpose: Option<DeliveryPurpose>,
            /// 商家小程序appid
            pub mini_programs_appid: Option<String>,
            /// 商家小程序path
            pub mini_programs_path: Option<String>,
        }

        crate::model! { ActivityBaseInfo: Default {
            activity_name: body("activity_name"),
            activity_second_title: body("activity_second_title"),
            merchant_logo_url: body("merchant_logo_url"),
            background_color: body("background_color"),
            begin_time: body("begin_time"),
            end_time: body("end_time"),
            available_periods: body("available_periods"),
            out_request_no: body("out_request_no"),
            delivery_purpose: body("delivery_purpose"),
            mini_programs_appid: body("mini_programs_appid"),
            mini_programs_path: body("mini_programs_path"),
        } }

        crate::open_enum! {
            /// 奖品类型
            pub enum DeliveryUserCategory {
                Busifavor = "BUSIFAVOR",
            }
        }

        crate::open_enum! {
            /// 支付场景列表
            pub enum PaymentSceneList {
                AppScene = "APP_SCENE",
            }
        }

        crate::open_enum! {
            /// 支付方式
            pub enum PaymentMethod {
                Cft = "CFT",
                SpecificBankCard = "SPECIFIC_BANK_CARD",
            }
        }

        /// 支付方式信息
        #[non_exhaustive]
        pub struct PaymentMethodInformation {
            /// 支付方式
            pub payment_method: Option<PaymentMethod>,
            /// 银行简称
            pub bank_abbreviation: Option<String>,
        }

        crate::model! { PaymentMethodInformation: Default {
            payment_method: body("payment_method"),
            bank_abbreviation: body("bank_abbreviation"),
        } }

        /// 支付模式
        #[non_exhaustive]
        pub struct PaymentMode {
            /// 支付场景列表
            pub payment_scene_list: Vec<PaymentSceneList>,
            /// 支付方式信息
            pub payment_method_information: Option<PaymentMethodInformation>,
        }

        crate::model! { PaymentMode: Default {
            payment_scene_list: body("payment_scene_list"),
            payment_method_information: body("payment_method_information"),
        } }

        /// 活动高级设置
        #[non_exhaustive]
        pub struct AdvancedSetting {
            /// 奖品类型
            pub delivery_user_category: Option<DeliveryUserCategory>,
            /// 商家会员appid
            pub merchant_member_appid: Option<String>,
            /// 支付模式
            pub payment_mode: Option<PaymentMode>,
            /// 订单优惠标记
            pub goods_tags: Vec<String>,
        }

        crate::model! { AdvancedSetting: Default {
            delivery_user_category: body("delivery_user_category"),
            merchant_member_appid: body("merchant_member_appid"),
            payment_mode: body("payment_mode"),
            goods_tags: body("goods_tags"),
        } }

        crate::open_enum! {
            /// 奖品类型
            pub enum AwardType {
                Busifavor = "BUSIFAVOR",
            }
        }

        crate::open_enum! {
            /// 发券商户号选项
            pub enum MerchantOption {
                InSeviceCouponMerchant = "IN_SEVICE_COUPON_MERCHANT",
                ManualInputMerchant = "MANUAL_INPUT_MERCHANT",
            }
        }

        crate::open_enum! {
            /// 发放内容
            pub enum SendContent {
                SingleCoupon = "SINGLE_COUPON",
                GiftPackage = "GIFT_PACKAGE",
            }
        }

        /// 奖品基本信息列表
        #[non_exhaustive]
        pub struct AwardList {
            /// 代金券批次Id
            pub stock_id: Option<String>,
            /// 奖品原始图（大图）
            pub original_image_url: Option<String>,
            /// 奖品缩略图（小图）
            pub thumbnail_url: Option<String>,
        }

        crate::model! { AwardList: Default {
            stock_id: body("stock_id"),
            original_image_url: body("original_image_url"),
            thumbnail_url: body("thumbnail_url"),
        } }

        /// 满送活动奖品发放规则
        #[non_exhaustive]
        pub struct FullSendRule {
            /// 奖品类型
            pub award_type: Option<AwardType>,
            /// 发券商户号选项
            pub merchant_option: Option<MerchantOption>,
            /// 消费金额门槛
            pub transaction_amount_minimum: Option<i64>,
            /// 发放内容
            pub send_content: Option<SendContent>,
            /// 奖品基本信息列表
            pub award_list: Vec<AwardList>,
        }

        crate::model! { FullSendRule: Default {
            award_type: body("award_type"),
            merchant_option: body("merchant_option"),
            transaction_amount_minimum: body("transaction_amount_minimum"),
            send_content: body("send_content"),
            award_list: body("award_list"),
        } }

        /// 活动奖品发放规则
        #[non_exhaustive]
        pub struct AwardSendRule {
            /// 满送活动奖品发放规则
            pub full_send_rule: Option<FullSendRule>,
        }

        crate::model! { AwardSendRule: Default {
            full_send_rule: body("full_send_rule"),
        } }
    }
}
