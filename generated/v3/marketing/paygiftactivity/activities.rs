// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/activities.md

//! `/v3/marketing/paygiftactivity/activities`

pub mod by_activity_id;

/// Get the list of pay-gift activities · 获取支付有礼活动列表
///
/// `GET /v3/marketing/paygiftactivity/activities`
///
/// Official pages · 官方文档:
///
/// - merchant: [4012489126](https://pay.weixin.qq.com/doc/v3/merchant/4012489126)
/// - partner: [4012493214](https://pay.weixin.qq.com/doc/v3/partner/4012493214)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::marketing::paygiftactivity::activities::get::{Request, Required};
///
/// let request = Request::new(Required { offset: 0, limit: 0 });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::marketing::paygiftactivity::activities::get::{ActivityStatus, AwardType, Request, Required};
///
/// let request = Request::new(Required { offset: 0, limit: 0 })
///     .activity_name("")
///     .activity_status(ActivityStatus::CreateActStatus)
///     .award_type(AwardType::Busifavor);
/// ```
#[doc(alias("获取支付有礼活动列表", "4012489126", "4012493214"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Get the list of pay-gift activities · 获取支付有礼活动列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// page number · 分页页码
        pub offset: i64,
        /// page size · 分页大小
        pub limit: i64,
        /// activity name · 活动名称
        pub activity_name: Option<String>,
        /// activity state · 活动状态
        pub activity_status: Option<ActivityStatus>,
        /// prize type · 奖品类型
        pub award_type: Option<AwardType>,
    }

    crate::model! { Request {
        offset: query("offset").required(),
        limit: query("limit").required(),
        activity_name: query("activity_name"),
        activity_status: query("activity_status"),
        award_type: query("award_type"),
    } }

    crate::sent::sent! { Request(Required) {
        /// page number · 分页页码
        offset(i64),
        /// page size · 分页大小
        limit(i64),
    } {
        /// activity name · 活动名称
        activity_name activity_name_opt(into String),
        /// activity state · 活动状态
        activity_status activity_status_opt(ActivityStatus),
        /// prize type · 奖品类型
        award_type award_type_opt(AwardType),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/marketing/paygiftactivity/activities",
        "获取支付有礼活动列表",
        "Get the list of pay-gift activities",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Pages, data, response::Data);

    crate::open_enum! {
        /// activity state · 活动状态
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
        /// prize type · 奖品类型
        pub enum AwardType {
            Busifavor = "BUSIFAVOR",
        }
    }

    /// Get the list of pay-gift activities · 获取支付有礼活动列表
    #[non_exhaustive]
    pub struct Response {
        /// page number · 分页页码
        pub offset: Option<i64>,
        /// page size · 分页大小
        pub limit: Option<i64>,
        /// total count · 总数
        pub total_count: Option<i64>,
        /// result set · 结果集
        pub data: Vec<response::Data>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        offset: body("offset"),
        limit: body("limit"),
        total_count: body("total_count"),
        data: body("data"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

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
            pub award_type: Option<super::AwardType>,
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
            award_type 0(&super::AwardType),
            /// coupon-issuing merchant ID option · 发券商户号选项
            merchant_option 1(&MerchantOption),
            /// spending amount threshold · 消费金额门槛 (fen)
            transaction_amount_minimum 2(crate::Fen),
            /// issuing content · 发放内容
            send_content 3(&SendContent),
        } }

        /// tiered gift issuing rules · 阶梯送发放规则
        #[non_exhaustive]
        pub struct StepSendRule {
            /// prize type · 奖品类型
            pub award_type: Option<super::AwardType>,
            /// coupon-issuing merchant ID option · 发券商户号选项
            pub merchant_option: Option<MerchantOption>,
            origin_: crate::model::Origin,
        }

        crate::model! { StepSendRule: Received {
            award_type: body("award_type").promised(),
            merchant_option: body("merchant_option").promised(),
        } }

        crate::promised::promised! { StepSendRule {
            /// prize type · 奖品类型
            award_type 0(&super::AwardType),
            /// coupon-issuing merchant ID option · 发券商户号选项
            merchant_option 1(&MerchantOption),
        } }

        /// activity prize issuing rules · 活动奖品发放规则
        #[non_exhaustive]
        pub struct AwardSendRule {
            /// spend-and-get activity prize issuing rules · 满送活动奖品发放规则
            pub full_send_rule: Option<FullSendRule>,
            /// tiered gift issuing rules · 阶梯送发放规则
            pub step_send_rule: Option<StepSendRule>,
            origin_: crate::model::Origin,
        }

        crate::model! { AwardSendRule: Received {
            full_send_rule: body("full_send_rule"),
            step_send_rule: body("step_send_rule"),
        } }

        /// result set · 结果集
        #[non_exhaustive]
        pub struct Data {
            /// activity's basic information · 活动基本信息
            pub activity_base_info: Option<ActivityBaseInfo>,
            /// advanced activity settings · 活动高级设置
            pub advanced_setting: Option<AdvancedSetting>,
            /// activity ID · 活动id
            pub activity_id: Option<String>,
            /// activity prize issuing rules · 活动奖品发放规则
            pub award_send_rule: Option<AwardSendRule>,
            /// activity state · 活动状态
            pub activity_status: Option<String>,
            /// activity type · 活动类型
            pub activity_type: Option<String>,
            /// merchant ID it belongs to · 所属商户号
            pub belong_merchant_id: Option<String>,
            /// creation time · 创建时间; as 2018-06-08T10:34:56+08:00
            pub create_time: Option<crate::Time>,
            /// activity creator's merchant ID · 活动创建方商户号
            pub creator_merchant_id: Option<String>,
            /// update time · 更新时间; as 2018-06-08T10:34:56+08:00
            pub update_time: Option<crate::Time>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            activity_base_info: body("activity_base_info").promised(),
            advanced_setting: body("advanced_setting"),
            activity_id: body("activity_id"),
            award_send_rule: body("award_send_rule").promised(),
            activity_status: body("activity_status"),
            activity_type: body("activity_type"),
            belong_merchant_id: body("belong_merchant_id"),
            create_time: body("create_time"),
            creator_merchant_id: body("creator_merchant_id"),
            update_time: body("update_time"),
        } }

        crate::promised::promised! { Data {
            /// activity's basic information · 活动基本信息
            activity_base_info 0(&ActivityBaseInfo),
            /// activity prize issuing rules · 活动奖品发放规则
            award_send_rule 3(&AwardSendRule),
        } }
    }
}
