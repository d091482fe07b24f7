// Written by `cargo xtask codegen` from spec/openapi/v3/marketing/paygiftactivity/unique-threshold-activity.md

//! `/v3/marketing/paygiftactivity/unique-threshold-activity`

/// Create a store-wide spend-and-get activity · 创建全场满额送活动
///
/// `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
///
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
/// [Official page · 官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492900)
///
/// ```
/// use wechatpay::v3::marketing::paygiftactivity::unique_threshold_activity::post::{ActivityBaseInfo, AdvancedSetting, AvailableDayTime, AvailablePeriods, AvailableTime, AwardList, AwardSendRule, AwardType, BackgroundColor, DeliveryPurpose, DeliveryUserCategory, MerchantOption, PaymentMethod, PaymentMethodInformation, PaymentMode, PaymentSceneList, Request, SendContent};
///
/// let request = Request {
///     advanced_setting: Some(AdvancedSetting {
///         delivery_user_category: Some(DeliveryUserCategory::from("BUSIFAVOR")),
///         merchant_member_appid: Some("".into()),
///         payment_mode: Some(PaymentMode {
///             payment_scene_list: Some(vec![PaymentSceneList::AppScene]),
///             payment_method_information: Some(PaymentMethodInformation {
///                 payment_method: Some(PaymentMethod::Cft),
///                 bank_abbreviation: Some("".into()),
///                 ..PaymentMethodInformation::new()
///             }),
///             ..PaymentMode::new()
///         }),
///         goods_tags: Some(vec!["string".into()]),
///         payment_method_information: Some(PaymentMethodInformation {
///             payment_method: Some(PaymentMethod::Cft),
///             bank_abbreviation: Some("".into()),
///             ..PaymentMethodInformation::new()
///         }),
///         ..AdvancedSetting::new()
///     }),
///     ..Request::new(
///         ActivityBaseInfo {
///             background_color: Some(BackgroundColor::Color010),
///             begin_time: Some("".into()),
///             end_time: Some("".into()),
///             available_periods: Some(AvailablePeriods {
///                 available_time: Some(vec![AvailableTime {
///                     begin_time: Some("".into()),
///                     end_time: Some("".into()),
///                     ..AvailableTime::new()
///                 }]),
///                 available_day_time: Some(vec![AvailableDayTime {
///                     begin_day_time: Some("".into()),
///                     end_day_time: Some("".into()),
///                     ..AvailableDayTime::new()
///                 }]),
///                 ..AvailablePeriods::new()
///             }),
///             mini_programs_appid: Some("".into()),
///             mini_programs_path: Some("".into()),
///             ..ActivityBaseInfo::new("", "", "", "", DeliveryPurpose::OffLinePay)
///         },
///         AwardSendRule {
///             award_list: Some(vec![AwardList {
///                 stock_id: Some("".into()),
///                 original_image_url: Some("".into()),
///                 thumbnail_url: Some("".into()),
///                 ..AwardList::new()
///             }]),
///             merchant_id_list: Some(vec!["string".into()]),
///             ..AwardSendRule::new(
///                 AwardType::Busifavor,
///                 MerchantOption::InSeviceCouponMerchant,
///                 0,
///                 SendContent::SingleCoupon,
///             )
///         },
///     )
/// };
/// ```
pub mod post {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::body;

    /// Create a store-wide spend-and-get activity · 创建全场满额送活动
    pub struct Request {
        /// activity's basic information · 活动基本信息
        pub activity_base_info: ActivityBaseInfo,
        /// advanced activity settings · 活动高级设置
        pub advanced_setting: Option<AdvancedSetting>,
        /// activity prize issuing rules · 活动奖品发放规则
        pub award_send_rule: AwardSendRule,
    }

    crate::model! { Request {
        activity_base_info: body("activity_base_info").required(),
        advanced_setting: body("advanced_setting"),
        award_send_rule: body("award_send_rule").required(),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            activity_base_info: ActivityBaseInfo,
            award_send_rule: AwardSendRule,
        ) -> Self {
            Self {
                activity_base_info,
                advanced_setting: None,
                award_send_rule,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Post,
        "/v3/marketing/paygiftactivity/unique-threshold-activity",
        "创建全场满额送活动",
        "Create a store-wide spend-and-get activity",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::request_macros::call!(Request);

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
    pub struct AvailableTime {
        /// availability start time · 可用开始时间
        pub begin_time: Option<String>,
        /// availability end time · 可用结束时间
        pub end_time: Option<String>,
    }

    crate::model! { AvailableTime: Default {
        begin_time: body("begin_time"),
        end_time: body("end_time"),
    } }

    impl AvailableTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                begin_time: None,
                end_time: None,
            }
        }
    }

    /// daily available time · 每日可用时间
    pub struct AvailableDayTime {
        /// daily availability start time · 每日可用开始时间
        pub begin_day_time: Option<String>,
        /// daily availability end time · 每日可用结束时间
        pub end_day_time: Option<String>,
    }

    crate::model! { AvailableDayTime: Default {
        begin_day_time: body("begin_day_time"),
        end_day_time: body("end_day_time"),
    } }

    impl AvailableDayTime {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                begin_day_time: None,
                end_day_time: None,
            }
        }
    }

    /// available periods · 可用时间段
    pub struct AvailablePeriods {
        /// available time · 可用时间
        pub available_time: Option<Vec<AvailableTime>>,
        /// daily available time · 每日可用时间
        pub available_day_time: Option<Vec<AvailableDayTime>>,
    }

    crate::model! { AvailablePeriods: Default {
        available_time: body("available_time"),
        available_day_time: body("available_day_time"),
    } }

    impl AvailablePeriods {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                available_time: None,
                available_day_time: None,
            }
        }
    }

    crate::open_enum! {
        /// distribution purpose · 投放目的
        pub enum DeliveryPurpose {
            OffLinePay = "OFF_LINE_PAY",
            JumpMiniApp = "JUMP_MINI_APP",
        }
    }

    /// activity's basic information · 活动基本信息
    pub struct ActivityBaseInfo {
        /// activity name · 活动名称
        pub activity_name: String,
        /// activity subtitle · 活动副标题
        pub activity_second_title: String,
        /// merchant logo · 商户logo
        pub merchant_logo_url: String,
        /// background colour · 背景颜色
        pub background_color: Option<BackgroundColor>,
        /// activity start time · 活动开始时间
        pub begin_time: Option<String>,
        /// activity end time · 活动结束时间
        pub end_time: Option<String>,
        /// available periods · 可用时间段
        pub available_periods: Option<AvailablePeriods>,
        /// merchant request number · 商户请求单号
        pub out_request_no: String,
        /// distribution purpose · 投放目的
        pub delivery_purpose: DeliveryPurpose,
        /// merchant mini program appid · 商家小程序appid
        pub mini_programs_appid: Option<String>,
        /// merchant mini program path · 商家小程序path
        pub mini_programs_path: Option<String>,
    }

    crate::model! { ActivityBaseInfo {
        activity_name: body("activity_name").required(),
        activity_second_title: body("activity_second_title").required(),
        merchant_logo_url: body("merchant_logo_url").required(),
        background_color: body("background_color"),
        begin_time: body("begin_time"),
        end_time: body("end_time"),
        available_periods: body("available_periods"),
        out_request_no: body("out_request_no").required(),
        delivery_purpose: body("delivery_purpose").required(),
        mini_programs_appid: body("mini_programs_appid"),
        mini_programs_path: body("mini_programs_path"),
    } }

    impl ActivityBaseInfo {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            activity_name: impl Into<String>,
            activity_second_title: impl Into<String>,
            merchant_logo_url: impl Into<String>,
            out_request_no: impl Into<String>,
            delivery_purpose: DeliveryPurpose,
        ) -> Self {
            Self {
                activity_name: activity_name.into(),
                activity_second_title: activity_second_title.into(),
                merchant_logo_url: merchant_logo_url.into(),
                background_color: None,
                begin_time: None,
                end_time: None,
                available_periods: None,
                out_request_no: out_request_no.into(),
                delivery_purpose,
                mini_programs_appid: None,
                mini_programs_path: None,
            }
        }
    }

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

    crate::open_enum! {
        /// payment method · 支付方式
        pub enum PaymentMethod {
            Cft = "CFT",
            SpecificBankCard = "SPECIFIC_BANK_CARD",
        }
    }

    /// payment method information · 支付方式信息
    pub struct PaymentMethodInformation {
        /// payment method · 支付方式
        pub payment_method: Option<PaymentMethod>,
        /// bank short name · 银行简称
        pub bank_abbreviation: Option<String>,
    }

    crate::model! { PaymentMethodInformation: Default {
        payment_method: body("payment_method"),
        bank_abbreviation: body("bank_abbreviation"),
    } }

    impl PaymentMethodInformation {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                payment_method: None,
                bank_abbreviation: None,
            }
        }
    }

    /// payment mode · 支付模式
    pub struct PaymentMode {
        /// payment scene list · 支付场景列表
        pub payment_scene_list: Option<Vec<PaymentSceneList>>,
        /// payment method information · 支付方式信息
        pub payment_method_information: Option<PaymentMethodInformation>,
    }

    crate::model! { PaymentMode: Default {
        payment_scene_list: body("payment_scene_list"),
        payment_method_information: body("payment_method_information"),
    } }

    impl PaymentMode {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                payment_scene_list: None,
                payment_method_information: None,
            }
        }
    }

    /// advanced activity settings · 活动高级设置
    pub struct AdvancedSetting {
        /// prize type · 奖品类型
        pub delivery_user_category: Option<DeliveryUserCategory>,
        /// merchant membership appid · 商家会员appid
        pub merchant_member_appid: Option<String>,
        /// payment mode · 支付模式
        pub payment_mode: Option<PaymentMode>,
        /// order discount tag · 订单优惠标记
        pub goods_tags: Option<Vec<String>>,
        /// payment method information · 支付方式信息
        pub payment_method_information: Option<PaymentMethodInformation>,
    }

    crate::model! { AdvancedSetting: Default {
        delivery_user_category: body("delivery_user_category"),
        merchant_member_appid: body("merchant_member_appid"),
        payment_mode: body("payment_mode"),
        goods_tags: body("goods_tags"),
        payment_method_information: body("payment_method_information"),
    } }

    impl AdvancedSetting {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                delivery_user_category: None,
                merchant_member_appid: None,
                payment_mode: None,
                goods_tags: None,
                payment_method_information: None,
            }
        }
    }

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
    pub struct AwardList {
        /// cash coupon stock ID · 代金券批次Id
        pub stock_id: Option<String>,
        /// original prize image (large) · 奖品原始图（大图）
        pub original_image_url: Option<String>,
        /// thumbnail prize image (small) · 奖品缩略图（小图）
        pub thumbnail_url: Option<String>,
    }

    crate::model! { AwardList: Default {
        stock_id: body("stock_id"),
        original_image_url: body("original_image_url"),
        thumbnail_url: body("thumbnail_url"),
    } }

    impl AwardList {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            Self {
                stock_id: None,
                original_image_url: None,
                thumbnail_url: None,
            }
        }
    }

    /// activity prize issuing rules · 活动奖品发放规则
    pub struct AwardSendRule {
        /// prize type · 奖品类型
        pub award_type: AwardType,
        /// coupon-issuing merchant ID option · 发券商户号选项
        pub merchant_option: MerchantOption,
        /// spending amount threshold · 消费金额门槛
        pub transaction_amount_minimum: i64,
        /// issuing content · 发放内容
        pub send_content: SendContent,
        /// prize basic information list · 奖品基本信息列表
        pub award_list: Option<Vec<AwardList>>,
        /// list of coupon-issuing merchant IDs · 发券商户号列表
        pub merchant_id_list: Option<Vec<String>>,
    }

    crate::model! { AwardSendRule {
        award_type: body("award_type").required(),
        merchant_option: body("merchant_option").required(),
        transaction_amount_minimum: body("transaction_amount_minimum").required(),
        send_content: body("send_content").required(),
        award_list: body("award_list"),
        merchant_id_list: body("merchant_id_list"),
    } }

    impl AwardSendRule {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            award_type: AwardType,
            merchant_option: MerchantOption,
            transaction_amount_minimum: i64,
            send_content: SendContent,
        ) -> Self {
            Self {
                award_type,
                merchant_option,
                transaction_amount_minimum,
                send_content,
                award_list: None,
                merchant_id_list: None,
            }
        }
    }

    /// Create a store-wide spend-and-get activity · 创建全场满额送活动
    #[non_exhaustive]
    pub struct Response {
        /// activity ID · 活动id
        pub activity_id: Option<String>,
        /// creation time · 创建时间
        pub create_time: Option<String>,
    }

    crate::model! { Response: Default {
        activity_id: body("activity_id"),
        create_time: body("create_time"),
    } }
}
