// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/activities/{activity_id}.md

//! `/v3/marketing/paygiftactivity/activities/{activity_id}`

pub mod goods;
pub mod merchants;
pub mod terminate;

/// Query an activity's details · 查询活动详情接口
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012487971](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
/// - partner: [4012492967](https://pay.weixin.qq.com/doc/v3/partner/4012492967)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::paygiftactivity::activities::by_activity_id::get::Request;
///
/// let request = Request::new("");
/// let answer = request.send(&client).await?;
/// let activity_base_info = answer.activity_base_info()?;
/// # Ok(()) }
/// ```
#[doc(alias("查询活动详情接口", "4012487971", "4012492967"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an activity's details · 查询活动详情接口
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// activity ID · 活动id
        pub activity_id: String,
    }

    crate::model! { Request {
        activity_id: path("activity_id").required(),
    } }

    crate::sent::sent! { Request(activity_id: into String) {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/paygiftactivity/activities/{activity_id}",
        "查询活动详情接口",
        "Query an activity's details",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an activity's details · 查询活动详情接口
    #[non_exhaustive]
    pub struct Response {
        /// activity ID · 活动id
        pub activity_id: Option<String>,
        /// activity type · 活动类型
        pub activity_type: Option<response::ActivityType>,
        /// activity state · 活动状态
        pub activity_status: Option<response::ActivityStatus>,
        /// creating merchant ID · 创建商户号
        pub creator_merchant_id: Option<String>,
        /// merchant ID it belongs to · 所属商户号
        pub belong_merchant_id: Option<String>,
        /// activity pause time · 活动暂停时间; as 2018-06-08T10:34:56+08:00
        pub pause_time: Option<crate::Time>,
        /// activity resumption time · 活动恢复时间
        pub recovery_time: Option<String>,
        /// activity creation time · 活动创建时间; as 2018-06-08T10:34:56+08:00
        pub create_time: Option<crate::Time>,
        /// activity update time · 活动更新时间; as 2018-06-08T10:34:56+08:00
        pub update_time: Option<crate::Time>,
        /// activity's basic information · 活动基本信息
        pub activity_base_info: Option<response::ActivityBaseInfo>,
        /// advanced activity settings · 活动高级设置
        pub advanced_setting: Option<response::AdvancedSetting>,
        /// activity prize issuing rules · 活动奖品发放规则
        pub award_send_rule: Option<response::AwardSendRule>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        activity_id: body("activity_id"),
        activity_type: body("activity_type"),
        activity_status: body("activity_status"),
        creator_merchant_id: body("creator_merchant_id"),
        belong_merchant_id: body("belong_merchant_id"),
        pause_time: body("pause_time"),
        recovery_time: body("recovery_time"),
        create_time: body("create_time"),
        update_time: body("update_time"),
        activity_base_info: body("activity_base_info").promised(),
        advanced_setting: body("advanced_setting"),
        award_send_rule: body("award_send_rule").promised(),
    } }

    crate::promised::promised! { Response {
        /// activity's basic information · 活动基本信息
        activity_base_info 9(&response::ActivityBaseInfo),
        /// activity prize issuing rules · 活动奖品发放规则
        award_send_rule 11(&response::AwardSendRule),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// activity type · 活动类型
            pub enum ActivityType {
                FullSendActType = "FULL_SEND_ACT_TYPE",
                StepSendActType = "STEP_SEND_ACT_TYPE",
                SpecificSendActType = "SPECIFIC_SEND_ACT_TYPE",
            }
        }

        crate::open_enum! {
            /// activity state · 活动状态
            pub enum ActivityStatus {
                CreateActStatus = "CREATE_ACT_STATUS",
                OngoingActStatus = "ONGOING_ACT_STATUS",
                TerminateActStatus = "TERMINATE_ACT_STATUS",
                StopActStatus = "STOP_ACT_STATUS",
                OverTimeActStatus = "OVER_TIME_ACT_STATUS",
                CreateActFailed = "CREATE_ACT_FAILED",
                ActStatusUnknown = "ACT_STATUS_UNKNOWN",
            }
        }

        crate::open_enum! {
            /// background colour · 背景颜色
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

        /// available time · 可用时间
        #[non_exhaustive]
        pub struct AvailableTime {
            /// availability start time · 可用开始时间
            pub begin_time: Option<String>,
            /// availability end time · 可用结束时间
            pub end_time: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AvailableTime: Received {
            begin_time: body("begin_time"),
            end_time: body("end_time"),
        } }

        /// daily available time · 每日可用时间
        #[non_exhaustive]
        pub struct AvailableDayTime {
            /// daily availability start time · 每日可用开始时间
            pub begin_day_time: Option<String>,
            /// daily availability end time · 每日可用结束时间
            pub end_day_time: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AvailableDayTime: Received {
            begin_day_time: body("begin_day_time"),
            end_day_time: body("end_day_time"),
        } }

        /// available periods · 可用时间段
        #[non_exhaustive]
        pub struct AvailablePeriods {
            /// available time · 可用时间
            pub available_time: Vec<AvailableTime>,
            /// daily available time · 每日可用时间
            pub available_day_time: Vec<AvailableDayTime>,
            origin_: crate::model::Origin,
        }

        crate::model! { AvailablePeriods: Received {
            available_time: body("available_time"),
            available_day_time: body("available_day_time"),
        } }

        crate::open_enum! {
            /// distribution purpose · 投放目的
            pub enum DeliveryPurpose {
                OffLinePay = "OFF_LINE_PAY",
                JumpMiniApp = "JUMP_MINI_APP",
            }
        }

        /// activity's basic information · 活动基本信息
        #[non_exhaustive]
        pub struct ActivityBaseInfo {
            /// activity name · 活动名称
            pub activity_name: Option<String>,
            /// activity subtitle · 活动副标题
            pub activity_second_title: Option<String>,
            /// merchant logo · 商户logo
            pub merchant_logo_url: Option<String>,
            /// background colour · 背景颜色
            pub background_color: Option<BackgroundColor>,
            /// activity start time · 活动开始时间
            pub begin_time: Option<String>,
            /// activity end time · 活动结束时间
            pub end_time: Option<String>,
            /// available periods · 可用时间段
            pub available_periods: Option<AvailablePeriods>,
            /// merchant request number · 商户请求单号
            pub out_request_no: Option<String>,
            /// distribution purpose · 投放目的
            pub delivery_purpose: Option<DeliveryPurpose>,
            /// merchant mini program appid · 商家小程序appid
            pub mini_programs_appid: Option<String>,
            /// merchant mini program path · 商家小程序path
            pub mini_programs_path: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { ActivityBaseInfo: Received {
            activity_name: body("activity_name").promised(),
            activity_second_title: body("activity_second_title").promised(),
            merchant_logo_url: body("merchant_logo_url").promised(),
            background_color: body("background_color"),
            begin_time: body("begin_time"),
            end_time: body("end_time"),
            available_periods: body("available_periods"),
            out_request_no: body("out_request_no").promised(),
            delivery_purpose: body("delivery_purpose").promised(),
            mini_programs_appid: body("mini_programs_appid"),
            mini_programs_path: body("mini_programs_path"),
        } }

        crate::promised::promised! { ActivityBaseInfo {
            /// activity name · 活动名称
            activity_name 0(&str),
            /// activity subtitle · 活动副标题
            activity_second_title 1(&str),
            /// merchant logo · 商户logo
            merchant_logo_url 2(&str),
            /// merchant request number · 商户请求单号
            out_request_no 7(&str),
            /// distribution purpose · 投放目的
            delivery_purpose 8(&DeliveryPurpose),
        } }

        crate::open_enum! {
            /// prize type · 奖品类型
            pub enum DeliveryUserCategory {
                DeliveryAllPerson = "DELIVERY_ALL_PERSON",
                DeliveryMemberPerson = "DELIVERY_MEMBER_PERSON",
            }
        }

        crate::open_enum! {
            /// payment scene list · 支付场景列表
            pub enum PaymentSceneList {
                AppScene = "APP_SCENE",
                FacePayScene = "FACE_PAY_SCENE",
                MiniappScene = "MINIAPP_SCENE",
                NoSecretScene = "NO_SECRET_SCENE",
                OtherScene = "OTHER_SCENE",
                SwingCardScene = "SWING_CARD_SCENE",
            }
        }

        /// payment mode · 支付模式
        #[non_exhaustive]
        pub struct PaymentMode {
            /// payment scene list · 支付场景列表
            pub payment_scene_list: Vec<PaymentSceneList>,
            origin_: crate::model::Origin,
        }

        crate::model! { PaymentMode: Received {
            payment_scene_list: body("payment_scene_list"),
        } }

        crate::open_enum! {
            /// payment method · 支付方式
            pub enum PaymentMethod {
                Cft = "CFT",
                SpecificBankCard = "SPECIFIC_BANK_CARD",
            }
        }

        /// payment method information · 支付方式信息
        #[non_exhaustive]
        pub struct PaymentMethodInformation {
            /// payment method · 支付方式
            pub payment_method: Option<PaymentMethod>,
            /// bank short name · 银行简称
            pub bank_abbreviation: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { PaymentMethodInformation: Received {
            payment_method: body("payment_method"),
            bank_abbreviation: body("bank_abbreviation"),
        } }

        /// advanced activity settings · 活动高级设置
        #[non_exhaustive]
        pub struct AdvancedSetting {
            /// prize type · 奖品类型
            pub delivery_user_category: Option<DeliveryUserCategory>,
            /// merchant membership appid · 商家会员appid
            pub merchant_member_appid: Option<String>,
            /// payment mode · 支付模式
            pub payment_mode: Option<PaymentMode>,
            /// order discount tag · 订单优惠标记
            pub goods_tags: Vec<String>,
            /// payment method information · 支付方式信息
            pub payment_method_information: Option<PaymentMethodInformation>,
            origin_: crate::model::Origin,
        }

        crate::model! { AdvancedSetting: Received {
            delivery_user_category: body("delivery_user_category"),
            merchant_member_appid: body("merchant_member_appid"),
            payment_mode: body("payment_mode"),
            goods_tags: body("goods_tags"),
            payment_method_information: body("payment_method_information"),
        } }

        crate::open_enum! {
            /// prize type · 奖品类型
            pub enum AwardType {
                Busifavor = "BUSIFAVOR",
            }
        }

        crate::open_enum! {
            /// coupon-issuing merchant ID option · 发券商户号选项
            pub enum MerchantOption {
                InSeviceCouponMerchant = "IN_SEVICE_COUPON_MERCHANT",
                ManualInputMerchant = "MANUAL_INPUT_MERCHANT",
            }
        }

        crate::open_enum! {
            /// issuing content · 发放内容
            pub enum SendContent {
                SingleCoupon = "SINGLE_COUPON",
                GiftPackage = "GIFT_PACKAGE",
            }
        }

        /// prize basic information list · 奖品基本信息列表
        #[non_exhaustive]
        pub struct AwardList {
            /// cash coupon stock ID · 代金券批次Id
            pub stock_id: Option<String>,
            /// original prize image (large) · 奖品原始图（大图）
            pub original_image_url: Option<String>,
            /// thumbnail prize image (small) · 奖品缩略图（小图）
            pub thumbnail_url: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { AwardList: Received {
            stock_id: body("stock_id"),
            original_image_url: body("original_image_url"),
            thumbnail_url: body("thumbnail_url"),
        } }

        /// spend-and-get activity prize issuing rules · 满送活动奖品发放规则
        #[non_exhaustive]
        pub struct FullSendRule {
            /// prize type · 奖品类型
            pub award_type: Option<AwardType>,
            /// coupon-issuing merchant ID option · 发券商户号选项
            pub merchant_option: Option<MerchantOption>,
            /// spending amount threshold · 消费金额门槛 (fen)
            pub transaction_amount_minimum: Option<crate::Fen>,
            /// issuing content · 发放内容
            pub send_content: Option<SendContent>,
            /// prize basic information list · 奖品基本信息列表
            pub award_list: Vec<AwardList>,
            /// list of coupon-issuing merchant IDs · 发券商户号列表
            pub merchant_id_list: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { FullSendRule: Received {
            award_type: body("award_type").promised(),
            merchant_option: body("merchant_option").promised(),
            transaction_amount_minimum: body("transaction_amount_minimum").promised(),
            send_content: body("send_content").promised(),
            award_list: body("award_list"),
            merchant_id_list: body("merchant_id_list"),
        } }

        crate::promised::promised! { FullSendRule {
            /// prize type · 奖品类型
            award_type 0(&AwardType),
            /// coupon-issuing merchant ID option · 发券商户号选项
            merchant_option 1(&MerchantOption),
            /// spending amount threshold · 消费金额门槛 (fen)
            transaction_amount_minimum 2(crate::Fen),
            /// issuing content · 发放内容
            send_content 3(&SendContent),
        } }

        /// activity prize issuing rules · 活动奖品发放规则
        #[non_exhaustive]
        pub struct AwardSendRule {
            /// spend-and-get activity prize issuing rules · 满送活动奖品发放规则
            pub full_send_rule: Option<FullSendRule>,
            origin_: crate::model::Origin,
        }

        crate::model! { AwardSendRule: Received {
            full_send_rule: body("full_send_rule"),
        } }
    }
}
